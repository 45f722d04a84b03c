"""A hash of all that decides what cleaning gives: newsclean, what it reads with, and the options. For caches."""

from collections.abc import Iterator, Mapping
from dataclasses import fields
from functools import cache
from hashlib import blake2b
from pathlib import Path

import newsclean
from newsclean.arrow.batch import BatchCleaner
from newsclean.html.extract import version
from newsclean.site.file import to_json

_READERS = ("dateparser", "lxml", "py3langid", "regex", "resiliparse", "trafilatura")
"""The libraries that have a say in what a record holds."""
_SUFFIXES = (".py", ".toml")
_HASHED_APART = ("cleaner", "profiles")


def digest(cleaner: BatchCleaner) -> str:
    """The same in every process, and another one if anything changes that may change a record.

    Of rules of your own, which may be any code, it knows the ids: a cache that can hash code adds a hash of
    `cleaner.cleaner`.
    """
    found = blake2b(code_digest().encode(), digest_size=16)
    for part in _parts(cleaner):
        found.update(len(part).to_bytes(8, "big"))
        found.update(part)
    return found.hexdigest()


def _parts(cleaner: BatchCleaner) -> Iterator[bytes]:
    for field in fields(cleaner):
        if field.name not in _HASHED_APART:
            yield f"{field.name}={getattr(cleaner, field.name)!r}".encode("utf-8", "replace")
    if cleaner.cleaner is not None:
        own = cleaner.cleaner
        yield f"{[rule.id for rule in own.rules]} {own.policy!r} {own.packs!r}".encode("utf-8", "replace")
        yield from (Path(pack).read_bytes() for pack in own.packs or () if Path(pack).is_file())
    if isinstance(cleaner.profiles, Mapping):
        for site, profile in sorted(cleaner.profiles.items()):
            yield from (site.encode("utf-8", "replace"), to_json(profile).encode("utf-8", "replace"))
    elif cleaner.profiles is not None:
        for path in sorted(Path(cleaner.profiles).glob("*.json")):
            yield from (path.name.encode("utf-8", "replace"), path.read_bytes())


@cache
def code_digest() -> str:
    """A hash of newsclean as it is installed. Its version alone would not do: a checkout changes without it."""
    versions = {name: version(name) for name in _READERS}
    found = blake2b(f"{newsclean.__version__} {versions}".encode(), digest_size=16)
    folder = Path(newsclean.__file__).parent
    for path in sorted(folder.rglob("*")):
        if path.suffix in _SUFFIXES:
            data = path.read_bytes()
            found.update(f"{path.relative_to(folder).as_posix()} {len(data)} ".encode())
            found.update(data)
    return found.hexdigest()
