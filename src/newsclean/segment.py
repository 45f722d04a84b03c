"""Cuts a text into segments that tile it. The only maker of offsets."""

from bisect import bisect_left
from itertools import pairwise
from typing import NamedTuple

from newsclean.broken import Known, continued
from newsclean.document import Document
from newsclean.fences import CODE_SIGNS, find_code
from newsclean.glued import glue_points
from newsclean.long_lines import WIDE_FACTOR, Told, in_a_story, in_long_lines
from newsclean.markdown import LEAST, NOTHING, seen, title_of, underlines
from newsclean.notation import Notation, notation_of
from newsclean.numbered import Numbered, without_numbers
from newsclean.one_line.ends import end_points
from newsclean.references import Spans, inline
from newsclean.rules.phrases import HEAD, LONGEST_LINE, normal_lines
from newsclean.scripts import writing_of

INVISIBLE = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad\u202a\u202b\u202c\u2028\u2029\x00"
"""Characters that scrapers leave at the ends of lines and that no reader sees."""

_EDGES = (
    INVISIBLE
    + " \t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
)
_INVISIBLE = frozenset(INVISIBLE)

FEW_LINES = 4
"""A page with at most this many lines may be such a page; a story of five paragraphs is not."""


def trim(line: str) -> str:
    """The line without white space and invisible characters at its ends."""
    text = line.strip()
    if text and (text[0] in _INVISIBLE or text[-1] in _INVISIBLE):
        return text.strip(_EDGES)
    return text


SPACED = 0.9
"""If so many lines have blank lines above them, these are how the page is written: they separate nothing."""


class Columns(NamedTuple):
    """Pieces of a text, entry i of each about piece i; `starts` has one entry more."""

    starts: list[int]
    texts: list[str]
    gaps: list[int]
    indents: list[int]


def cut(
    source: str,
    *,
    url: str | None = None,
    known: Known | None = None,
    whole: bool = False,
    below_matter: bool = False,
) -> Document:
    """Cuts `source` at its line breaks; blank lines belong to the segment before them.

    A page that is a single line (or two or three, one of them very long) is cut into sentences, so is a line among others
    that holds a story, and lines where paragraphs are glued together between these. Where lines are pieces of a
    paragraph, they are one segment; `known` says which are not, whatever stands around them. Of Markdown the
    segments' texts are what a reader sees, as of pages whose links are numbered. `whole` says that lines are paragraphs,
    as those of markup are; `below_matter`, that front matter stands above the text: there one heading shows Markdown.
    """
    lines = _lines(source)
    told = Told(known, url, writing_of(source))
    if whole:
        found, (pieces, joined) = Notation(), _sentences(source, lines, [], told)
    else:
        found, (pieces, joined) = _read(source, lines, told, headings=1 if below_matter else LEAST)
    pieces, title = _shown(pieces, found, parted=not joined)
    writing, (starts, texts, gaps, indents) = told.writing, pieces
    return Document(
        source,
        starts,
        texts,
        normal_lines([text if len(text) <= LONGEST_LINE else text[:HEAD] for text in texts]),
        _sizes(texts, dense=writing.dense),
        _beyond_usual(gaps),
        indents,
        joined,
        writing.wide,
        url,
        pieces is not lines and not joined,
        title,
        writing.marked,
        found.markdown,
        bool(joined) and len(texts) - len(joined) <= FEW_LINES,
        _inside(starts, found.addresses),
        _inside(starts, found.fences),
    )


def _read(source: str, lines: Columns, told: Told, *, headings: int) -> "tuple[Notation, Pieces]":
    """How a text is written, and its pieces; `headings` as for `notation_of`."""
    lines, code = _with_code_whole(source, lines)
    found = notation_of(source, lines.texts, lines.starts, headings=headings)
    apart = _inside(lines.starts, (*found.addresses, *found.fences, *code))
    told = told._replace(known=_of_shown(told.known, found.numbered), apart=apart)
    return found, _paragraphs(source, lines, told, markdown=found.markdown)


def _shown(pieces: Columns, found: Notation, *, parted: bool) -> tuple[Columns, int | None]:
    """The pieces as a reader sees them, and which one says that it is the title; `parted` as for `_rendered`."""
    title = None
    if found.markdown:
        pieces, title = _rendered(pieces, parted=parted, linked=found.linked)
    if found.numbered is not None:
        pieces = pieces._replace(texts=_unnumbered(pieces.texts, found.numbered))
    return pieces, title


def _with_code_whole(source: str, lines: Columns) -> tuple[Columns, Spans]:
    """The lines, those of a piece of code put together, of which a reader sees no fences; and where such pieces begin."""
    runs = find_code(lines.texts) if any([sign in source for sign in CODE_SIGNS]) else []
    rest = {i for first, stop in runs for i in range(first + 1, stop)}
    if not rest or len(lines.texts) - len(rest) <= FEW_LINES:
        return lines, ()
    fences = {i for first, stop in runs for i in (first, stop - 1)}
    bare = lines._replace(texts=["" if i in fences else text for i, text in enumerate(lines.texts)])
    folded = _folded(bare, rest)
    begins = tuple([(lines.starts[first], lines.starts[first] + 1) for first, _ in runs])
    return folded._replace(texts=[text.strip() for text in folded.texts]), begins


def _rendered(pieces: Columns, *, parted: bool, linked: bool) -> tuple[Columns, int | None]:
    """Pieces of Markdown as a reader sees them, and which one says that it is the title.

    `parted`: underlines may stand apart from their headings; `linked`: there are reference links.
    """
    if parted:
        pieces = _folded(pieces, set(underlines(pieces.texts, pieces.gaps)))
    if linked:
        pieces = pieces._replace(texts=[inline(text) for text in pieces.texts])
    return pieces._replace(texts=[trim(seen(text)) or NOTHING for text in pieces.texts]), title_of(pieces.texts)


def _sizes(texts: list[str], *, dense: bool) -> list[int]:
    """Characters, as many as the same would have in Latin letters."""
    times, by = WIDE_FACTOR if dense else (1, 1)
    return [len(text) * times // by for text in texts]


def _inside(starts: list[int], spans: Spans) -> frozenset[int]:
    """The pieces that begin within these."""
    return frozenset([i for start, stop in spans for i in range(bisect_left(starts, start), bisect_left(starts, stop))])


def _of_shown(known: Known | None, numbered: Numbered | None) -> Known | None:
    """The same of what a reader sees of the lines."""
    if known is None or numbered is None:
        return known
    return lambda texts: known(_unnumbered(texts, numbered))


def _unnumbered(texts: list[str], numbered: Numbered) -> list[str]:
    return [trim(without_numbers(text, numbered.numbers)) or NOTHING for text in texts]


def _beyond_usual(gaps: list[int]) -> list[int]:
    """The blank lines above each line that are more than nearly all lines have above them."""
    below = gaps[1:]
    if len(below) < FEW_LINES or below.count(0) > (1 - SPACED) * len(below):
        return gaps
    usual = max(set(below), key=lambda gap: (below.count(gap), -gap))
    return [gap - usual if gap > usual else 0 for gap in gaps]


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


Pieces = tuple[Columns, frozenset[int]]
"""With the pieces that continue the line of the one before."""


def _sentences(source: str, lines: Columns, glued: list[int], told: Told) -> Pieces:
    """A page of few lines, cut at these points where its paragraphs are glued together, and behind each sentence of its
    long lines."""
    if len(lines.texts) > FEW_LINES:
        return _split(source, lines, glued)
    if glued:
        return _split(source, lines, sorted({*end_points(source, 0, len(source)), *glued}))
    return _split(source, lines, in_long_lines(source, lines.texts, lines.starts, range(len(lines.texts)), told))


def _paragraphs(source: str, lines: Columns, told: Told, *, markdown: bool) -> Pieces:
    """Lines cut where they hold several paragraphs, or put together where they are pieces of one."""
    few = len(lines.texts) <= FEW_LINES
    glued = [] if markdown else glue_points(source, few=few)
    if few or glued:
        return _sentences(source, lines, glued, told)
    if rest := continued(lines.texts, lines.gaps, told.known, told.apart):
        return _folded(lines, set(rest)), frozenset()
    rows = [i for i, text in enumerate(lines.texts) if text[0] == "|" and (markdown or text[-1] == "|")]
    points = in_long_lines(source, lines.texts, lines.starts, rows, told)
    if not markdown:
        points = sorted({*points, *in_a_story(source, lines.texts, lines.starts, told)})
    return _split(source, lines, points)


def _folded(lines: Columns, rest: set[int]) -> Columns:
    """The same with the lines in `rest` put to those above them."""
    first = [i for i in range(len(lines.texts)) if i not in rest]
    return Columns(
        [*(lines.starts[i] for i in first), lines.starts[-1]],
        [" ".join(lines.texts[i:stop]) for i, stop in pairwise((*first, len(lines.texts)))],
        [lines.gaps[i] for i in first],
        [lines.indents[i] for i in first],
    )


def _split(source: str, lines: Columns, points: list[int]) -> Pieces:
    """The same with the lines cut at these points."""
    if not points:
        return lines, frozenset()
    found = Columns([], [], [], [])
    joined: set[int] = set()
    after = 0
    for i, (begin, end) in enumerate(pairwise(lines.starts)):
        before, after = after, bisect_left(points, end, after)
        first = True
        for start, stop in pairwise((begin, *points[before:after], end)):
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
