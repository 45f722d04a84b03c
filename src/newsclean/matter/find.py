"""Finds front matter at the head of a text and reads its names and values.

Three shapes: YAML between two lines of hyphens and TOML between two of plus signs (trafilatura, html-to-markdown, site
generators, web clippers), and lines of a name, a colon and a value that give the page's address (Jina Reader).
"""

import re
from collections.abc import Iterator
from itertools import chain, islice
from typing import Final, NamedTuple

from newsclean.matter.names import known
from newsclean.matter.values import KEY, read_values

RULE: Final = "X5"
MOST_LINES: Final = 400
"""Lines in which front matter ends."""
HEADER_LINES: Final = 12
"""Lines of a header without a fence."""
_FENCES: Final = {"---": ("---", "..."), "+++": ("+++",)}
"""What opens front matter, and what closes it."""
_OPENS: Final = ("---", "+++", "Title:", "title:", "URL", "url:", "Url:")
_NAMED: Final = re.compile(r"([A-Za-z][A-Za-z _-]{1,30}): +(\S.*)")
ADDRESS: Final = re.compile(r"https?://\S+\.\S+$")
_LAST: Final = "Markdown Content:"
_INVISIBLE: Final = "\ufeff\u200b"


class FrontMatter(NamedTuple):
    """The fields above a text."""

    starts: tuple[int, ...]
    """Where each of its lines begins; blank lines belong to the one before."""
    stop: int
    """Where the text begins."""
    values: tuple[tuple[str, str], ...]
    """Names, in lower case and without "meta-", with their values, in the order of the lines."""


class _Line(NamedTuple):
    start: int
    stop: int
    text: str


def find_front_matter(source: str) -> FrontMatter | None:
    """The front matter of a text; None where there is none, or where it is not certain."""
    head = source[:200].lstrip().lstrip(_INVISIBLE)
    if not head.startswith(_OPENS):
        return None
    lines = _lines(source)
    first = next(lines, None)
    if first is None:
        return None
    fence = first.text.strip(_INVISIBLE)
    return _fenced(first, lines, _FENCES[fence]) if fence in _FENCES else _header(first, lines)


def _lines(source: str) -> Iterator[_Line]:
    """The lines that are not blank, the first from the beginning; no further than front matter goes."""
    start, pending = 0, None
    for stop in islice(_breaks(source), MOST_LINES):
        text = source[start:stop].rstrip()
        if text:
            if pending is not None:
                yield pending._replace(stop=start)
            pending = _Line(0 if pending is None else start, stop, text)
        start = stop
    if pending is not None:
        yield pending._replace(stop=start)


def _breaks(source: str) -> Iterator[int]:
    at = 0
    while (at := source.find("\n", at) + 1) > 0:
        yield at
    yield len(source)


def _fenced(first: _Line, lines: Iterator[_Line], closing: tuple[str, ...]) -> FrontMatter | None:
    """Between two fences nothing but names and values, and one of the names is of a field."""
    inside: list[_Line] = []
    for line in lines:
        if line.text in closing:
            values = tuple(read_values([one.text for one in inside]))
            starts = tuple(one.start for one in (first, *inside, line))
            return FrontMatter(starts, line.stop, values) if any(known(name) for name, _ in values) else None
        if not line.text.startswith((" ", "\t", "-", "#")) and KEY.match(line.text) is None:
            return None
        inside.append(line)
    return None


def _header(first: _Line, lines: Iterator[_Line]) -> FrontMatter | None:
    """Names of fields with their values, the title and the page's address among them, up to a line that is none or to
    the one that says where the text begins."""
    found: list[_Line] = []
    for line in chain((first,), islice(lines, HEADER_LINES)):
        last = line.text == _LAST
        if not last and ((match := _NAMED.fullmatch(line.text)) is None or not known(match[1].lower())):
            break
        found.append(line)
        if last:
            break
    values = [(match[1].lower(), match[2]) for line in found if (match := _NAMED.fullmatch(line.text)) is not None]
    fields = {known(name) for name, _ in values}
    addressed = any(known(name) == "urls" and ADDRESS.match(value) for name, value in values)
    if "headlines" not in fields or not addressed:
        return None
    return FrontMatter(tuple(line.start for line in found), found[-1].stop, tuple(values))
