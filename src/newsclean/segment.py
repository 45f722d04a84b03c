"""Cuts a text into segments that tile it. The only maker of offsets."""

import re
from itertools import pairwise
from typing import NamedTuple

from newsclean.broken import Known, continued
from newsclean.document import Document
from newsclean.markdown import NOTHING, is_markdown, seen, title_of, underlines
from newsclean.one_line import cut_points
from newsclean.rules.phrases import HEAD, LONGEST_LINE, normal_lines
from newsclean.scripts import HAN, HANGUL, HIRAGANA, KATAKANA, THAI

INVISIBLE = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad\u202a\u202b\u202c\u2028\u2029\x00"
"""Characters that scrapers leave at the ends of lines and that no reader sees."""

_EDGES = (
    INVISIBLE
    + " \t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
)
_INVISIBLE = frozenset(INVISIBLE)

ONE_LINE = 600
"""A page of few lines with a line longer than this many characters is cut into sentences: scrapers
that lose the line breaks deliver the menu, the story and the footer as one line."""

FEW_LINES = 4
"""A page with at most this many lines may be such a page; a story of five paragraphs is not."""


def trim(line: str) -> str:
    """The line without white space and invisible characters at its ends."""
    text = line.strip()
    if text and (text[0] in _INVISIBLE or text[-1] in _INVISIBLE):
        return text.strip(_EDGES)
    return text


WIDE_FACTOR = (7, 3)
"""A character of Chinese or Japanese counts as 7/3: a line of 30 of them says as much as one of 70
Latin letters (rules_facts, section 2)."""

WIDE_SHARE = 0.3
"""A page is of a script without spaces if this share of its first characters is."""

_WIDE = re.compile(f"[{HAN}{HIRAGANA}{KATAKANA}{HANGUL}{THAI}]++")


def is_wide(source: str) -> bool:
    """Whether the text is in a script whose characters say more than letters do."""
    sample = source[:3000]
    if len(sample.encode("utf-8", "replace")) < 1.5 * len(sample):
        return False
    wide = sum(map(len, _WIDE.findall(sample)))
    return wide > 0 and wide > WIDE_SHARE * sum(map(len, sample.split()))


class Columns(NamedTuple):
    """Pieces of a text, entry i of each about piece i; `starts` has one entry more."""

    starts: list[int]
    texts: list[str]
    gaps: list[int]
    indents: list[int]


def cut(source: str, *, url: str | None = None, known: Known | None = None, whole: bool = False) -> Document:
    """Cuts `source` at its line breaks; blank lines belong to the segment before them.

    A page that is a single line (or two or three, one of them very long) is cut into sentences. Where lines are pieces
    of a paragraph, they are one segment; `known` says which are not, whatever stands around them, and `whole` that none
    is. Of Markdown the segments' texts are what a reader sees.
    """
    pieces = lines = _lines(source)
    joined: frozenset[int] = frozenset()
    title = None
    markdown = not whole and is_markdown(source)
    few = len(lines.texts) <= FEW_LINES
    rest = [] if whole or few else continued(lines.texts, lines.gaps, known)
    if rest:
        pieces = _folded(lines, set(rest))
    elif (few or markdown) and (long := _long_lines(lines.texts, rows=not few)):
        pieces, joined = _sentences(source, lines, long)
    if markdown:
        if not joined:
            pieces = _folded(pieces, set(underlines(pieces.texts, pieces.gaps)))
        title = title_of(pieces.texts)
        pieces = pieces._replace(texts=[trim(seen(text)) or NOTHING for text in pieces.texts])
    starts, texts, gaps, indents = pieces
    keys = normal_lines([text if len(text) <= LONGEST_LINE else text[:HEAD] for text in texts])
    wide = is_wide(source)
    sizes = [len(text) for text in texts]
    if wide:
        times, by = WIDE_FACTOR
        sizes = [size * times // by for size in sizes]
    folded = pieces is not lines and not joined
    return Document(source, starts, texts, keys, sizes, gaps, indents, joined, wide, url, folded, title)


def _lines(source: str) -> Columns:
    """The lines of the text that are not blank."""
    starts: list[int] = []
    texts: list[str] = []
    gaps: list[int] = []
    indents: list[int] = []
    offset = gap = 0
    edge = trim if any([char in source for char in INVISIBLE]) else str.strip
    for line in source.splitlines(keepends=True):
        text = edge(line)
        if text:
            starts.append(offset)
            texts.append(text)
            gaps.append(gap)
            indents.append(0 if line[0] == text[0] else line.find(text[0]))
            gap = 0
        else:
            gap += 1
        offset += len(line)
    if starts:
        starts[0] = 0
    starts.append(offset)
    return Columns(starts, texts, gaps, indents)


def _long_lines(texts: list[str], *, rows: bool) -> frozenset[int]:
    """The lines that are too long for one paragraph; with `rows` only those that are rows of a table."""
    return frozenset([i for i, text in enumerate(texts) if len(text) > ONE_LINE and (not rows or text[0] == "|")])


def _folded(lines: Columns, rest: set[int]) -> Columns:
    """The same with the lines in `rest` put to those above them."""
    first = [i for i in range(len(lines.texts)) if i not in rest]
    return Columns(
        [*(lines.starts[i] for i in first), lines.starts[-1]],
        [" ".join(lines.texts[i:stop]) for i, stop in pairwise((*first, len(lines.texts)))],
        [lines.gaps[i] for i in first],
        [lines.indents[i] for i in first],
    )


def _sentences(source: str, lines: Columns, long: frozenset[int]) -> tuple[Columns, frozenset[int]]:
    """The same with these lines cut after each sentence, and the pieces that continue a line."""
    found = Columns([], [], [], [])
    joined: set[int] = set()
    for i, (begin, end) in enumerate(pairwise(lines.starts)):
        cuts = [begin]
        if i in long:
            cuts += cut_points(source, begin, end)
        first = True
        for start, stop in pairwise((*cuts, end)):
            text = trim(source[start:stop])
            if not text:
                continue  # the blank piece stays with the segment before it
            if not first:
                joined.add(len(found.starts))
            found.starts.append(begin if first else start)
            found.texts.append(text)
            found.gaps.append(lines.gaps[i] if first else 0)
            found.indents.append(lines.indents[i] if first else 0)
            first = False
    found.starts.append(lines.starts[-1])
    return found, frozenset(joined)
