"""Cuts a text into segments that tile it. The only maker of offsets."""

import re
from itertools import pairwise

from newsclean.document import Document
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


def cut(source: str, *, url: str | None = None) -> Document:
    """Cuts `source` at its line breaks; blank lines belong to the segment before them.

    A page that is a single line (or two or three, one of them very long) is cut into sentences.
    """
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
    joined: frozenset[int] = frozenset()
    if len(texts) <= FEW_LINES and texts and max(map(len, texts)) > ONE_LINE:
        starts, texts, gaps, indents, joined = _sentences(source, starts, gaps, indents)
    keys = normal_lines([text if len(text) <= LONGEST_LINE else text[:HEAD] for text in texts])
    wide = is_wide(source)
    sizes = [len(text) for text in texts]
    if wide:
        times, by = WIDE_FACTOR
        sizes = [size * times // by for size in sizes]
    return Document(source, starts, texts, keys, sizes, gaps, indents, joined, wide, url)


Pieces = tuple[list[int], list[str], list[int], list[int], frozenset[int]]


def _sentences(source: str, lines: list[int], line_gaps: list[int], line_indents: list[int]) -> Pieces:
    """The same columns with long lines cut after each sentence."""
    starts: list[int] = []
    texts: list[str] = []
    gaps: list[int] = []
    indents: list[int] = []
    joined: set[int] = set()
    for i, (begin, end) in enumerate(pairwise(lines)):
        cuts = [begin]
        if end - begin > ONE_LINE:
            cuts += cut_points(source, begin, end)
        first = True
        for start, stop in pairwise((*cuts, end)):
            text = trim(source[start:stop])
            if not text:
                continue  # the blank piece stays with the segment before it
            if not first:
                joined.add(len(starts))
            starts.append(begin if first else start)
            texts.append(text)
            gaps.append(line_gaps[i] if first else 0)
            indents.append(line_indents[i] if first else 0)
            first = False
    starts.append(lines[-1])
    return starts, texts, gaps, indents, frozenset(joined)
