"""A page as a profile remembers it: its lines in folded form, and a signature."""

import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

import regex

from newsclean.document import Document
from newsclean.rules.phrases import LONGEST_LINE, normal

LONGEST_KEY = 60
"""Of a longer line the profile keeps so many characters and a hash of the whole: it stays readable and small."""
MOST_LINES = 1500
"""Of a longer page the first and the last lines are kept, half of this each: what a site adds stands there."""

_LETTER = regex.compile(r"\p{L}")
_ACCENTS = regex.compile("[\u0300-\u036f]+")


class Sketch(NamedTuple):
    """A page: equal signatures mean equal lines."""

    signature: str
    lines: tuple[str, ...]
    """In the order of the page, each once."""


def line_key(text: str, key: str) -> str:
    """The line with digits, case, accents and the ends folded; `key` is its normal form if the line is short.

    A line without letters stays as it is: folded, every score would be the same line as every price.
    """
    if len(text) > LONGEST_LINE:
        key = normal(text)
    if len(key) < LONGEST_KEY and not has_letters(key):
        return " ".join(text[:LONGEST_KEY].encode("utf-8", "replace").decode().split())
    if not key.isascii():
        key = _ACCENTS.sub("", unicodedata.normalize("NFD", key))
    if len(key) <= LONGEST_KEY:
        return key.encode("utf-8", "replace").decode() if not key.isascii() else key
    whole = key.encode("utf-8", "replace")
    return f"{key[:LONGEST_KEY].encode('utf-8', 'replace').decode()}…{_digest(whole, 5)}"


def line_keys(document: Document) -> list[str]:
    """The key of each segment."""
    return [line_key(text, key) for text, key in zip(document.texts, document.keys, strict=True)]


def sketch(keys: Iterable[str]) -> Sketch:
    """The sketch of a page with these line keys."""
    lines = tuple(dict.fromkeys(key for key in keys if key))
    if len(lines) > MOST_LINES:
        lines = lines[: MOST_LINES // 2] + lines[-MOST_LINES // 2 :]
    return Sketch(signature_of(lines), lines)


def signature_of(lines: tuple[str, ...]) -> str:
    """A hash of the lines that is the same on every machine."""
    return _digest("\n".join(lines).encode("utf-8", "replace"), 8)


def has_letters(key: str) -> bool:
    """Whether a line says anything in words."""
    return _LETTER.search(key) is not None


def is_long(key: str) -> bool:
    """Whether the key is that of a line long enough to be prose."""
    return len(key) > LONGEST_KEY


def _digest(data: bytes, size: int) -> str:
    """A hash of so many bytes, in hexadecimal digits. The library behind it is loaded here: few runs have profiles."""
    from hashlib import blake2b

    return blake2b(data, digest_size=size).hexdigest()
