"""Which inputs the arguments name, and of what kind each is."""

import glob
import os
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Final, NamedTuple

STDIN: Final = "-"


class Kind(StrEnum):
    """What an input holds."""

    TEXT = "text"
    HTML = "html"
    JSONL = "jsonl"
    CSV = "csv"
    TSV = "tsv"
    PARQUET = "parquet"
    WARC = "warc"


SUFFIXES: Final[Mapping[str, Kind]] = MappingProxyType(
    {
        ".txt": Kind.TEXT,
        ".text": Kind.TEXT,
        ".md": Kind.TEXT,
        ".markdown": Kind.TEXT,
        ".html": Kind.HTML,
        ".htm": Kind.HTML,
        ".jsonl": Kind.JSONL,
        ".ndjson": Kind.JSONL,
        ".csv": Kind.CSV,
        ".tsv": Kind.TSV,
        ".parquet": Kind.PARQUET,
        ".warc": Kind.WARC,
        ".wet": Kind.WARC,
    }
)
"""What is read from a folder; a file that is named itself may be called anything, and is told by its content."""
PACKED: Final = (".gz", ".zst", ".zstd")
OWN: Final = (".rejects.jsonl",)
"""What a run writes beside its output is no input of the next."""


class Input(NamedTuple):
    """A file, or standard input."""

    name: str
    kind: Kind | None
    """None: told by its content."""

    @property
    def is_document(self) -> bool:
        """Whether it is one page, and no collection of rows."""
        return self.kind in (Kind.TEXT, Kind.HTML)


class Unreadable(NamedTuple):
    """What could not be read, and why."""

    name: str
    reason: str


def printable(name: str) -> str:
    """The name of a file as text that UTF-8 can hold; a name may be any bytes."""
    return os.fsencode(name).decode("utf-8", errors="replace")


def reason_of(error: BaseException) -> str:
    """What an error says, as the end of a sentence."""
    message = error.strerror if isinstance(error, OSError) else None
    text = message or str(error) or type(error).__name__
    return text[:1].lower() + text[1:]


def kind_of(name: str) -> Kind | None:
    """The kind by the name, without what says how it is packed."""
    low = name.lower()
    for suffix in PACKED:
        low = low.removesuffix(suffix)
    return SUFFIXES.get(os.path.splitext(low)[1])


def find_inputs(paths: Iterable[str], kind: Kind | None = None) -> tuple[tuple[Input, ...], tuple[Unreadable, ...]]:
    """The inputs in the order of the arguments, each once, folders and patterns sorted; and unreadable folders."""
    found: dict[str, str] = {}
    unreadable: list[Unreadable] = []
    for path in paths:
        for name in _named(path, unreadable):
            found.setdefault(name if name == STDIN else os.path.realpath(name), name)
    inputs = tuple(Input(name, kind or (None if name == STDIN else kind_of(name))) for name in found.values())
    return inputs, tuple(unreadable)


def _named(path: str, unreadable: list[Unreadable]) -> Iterable[str]:
    if path == STDIN:
        return (path,)
    if os.path.isdir(path):
        return _in_folder(path, unreadable)
    if glob.has_magic(path) and not os.path.lexists(path):
        matches = sorted(glob.glob(path, recursive=True), key=lambda name: Path(name).parts)
        if not matches:
            unreadable.append(Unreadable(printable(path), "no such file: nothing matches the pattern"))
        return [name for match in matches for name in (_named(match, unreadable) if os.path.isdir(match) else [match])]
    return (path,)


def _in_folder(folder: str, unreadable: list[Unreadable]) -> Iterator[str]:
    """The documents below a folder, sorted by path. Hidden ones are left out, and links to folders not followed."""

    def not_listed(error: OSError) -> None:
        unreadable.append(Unreadable(printable(str(error.filename)), reason_of(error)))

    names: list[Path] = []
    known = len(unreadable)
    for here, folders, files in os.walk(folder, onerror=not_listed):
        folders[:] = [name for name in folders if not name.startswith(".")]
        names += [Path(here, name) for name in files if _is_wanted(name)]
    if not names and len(unreadable) == known:
        unreadable.append(Unreadable(printable(folder), "there are no pages in it, nor collections of pages"))
    return map(str, sorted(names, key=lambda path: path.parts))


def _is_wanted(name: str) -> bool:
    return not name.startswith(".") and not name.endswith(OWN) and kind_of(name) is not None
