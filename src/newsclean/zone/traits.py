"""What a line looks like: a handful of small integers per line, computed once and read by several stages."""

import re
from bisect import bisect_right
from typing import NamedTuple

from newsclean.document import Document
from newsclean.scripts import ARMENIAN, ENDS, ETHIOPIC_STOP, is_small

SIZES = ("1-12", "13-25", "26-40", "41-60", "61-80", "81-120", "121-200", "201-400", "401-1000", "over 1000")
SIZE_STEPS = (13, 26, 41, 61, 81, 121, 201, 401, 1001)

ENDINGS = ("open", "sentence", "quoted sentence", "colon", "comma", "digit", "bracket", "ellipsis", "quote")
OPEN, SENTENCE, QUOTED, COLON, COMMA, DIGIT, BRACKET, ELLIPSIS, QUOTE = range(9)

OPENINGS = ("bullet", "digit", "capital", "small", "quote", "letter", "symbol")
BULLET, FIGURE, CAPITAL, SMALL, QUOTATION, LETTER, SYMBOL = range(7)

CAPITALS = ("all capitals", "one word", "most words", "some words", "few words", "long")

CLASSES = ("long sentence", "sentence", "short sentence", "long line", "line", "short line", "bit", "chrome")
LONG_SENTENCE, MIDDLE_SENTENCE, SHORT_SENTENCE, LONG_LINE, MIDDLE_LINE, SHORT_LINE, BIT, CHROME = range(8)

LONG_CLAUSE = 80
"""A line longer than this is a sentence where sentences have no mark at their end: most headlines are shorter."""
_CLAUSES = 200
"""Characters of such a line to a sentence."""
PROSE_SIZE = 70
"""A line longer than this that ends like a sentence is prose (rules_facts 2.8: 62-76 % of the body
lines of news are, and 2-5 % of the chrome)."""

_ENDING = {
    **dict.fromkeys(".!?" + ENDS, SENTENCE),
    "…": ELLIPSIS,
    **dict.fromkeys(":：፡፦", COLON),
    **dict.fromkeys(",;、，；-–—|/", COMMA),
    **dict.fromkeys("0123456789", DIGIT),
    **dict.fromkeys(")]】）", BRACKET),
    **dict.fromkeys("\"'”’»」『』“›", QUOTE),
}
_DOUBLED = ("''", "’’", "‘‘")
"""Quotation marks of two strokes, as Urdu closes with."""
_LOOK_CLOSER = frozenset(".:፡…)]】）\"'”’‘»」『』“›")
"""After these the character before it counts too."""
_SENTENCES = frozenset({SENTENCE, QUOTED})
KIND_STEPS = (31, PROSE_SIZE + 1, 151)
_KINDS = tuple(
    (SHORT_SENTENCE, SHORT_SENTENCE, MIDDLE_SENTENCE, LONG_SENTENCE)
    if end in _SENTENCES
    else (BIT, SHORT_LINE, MIDDLE_LINE, LONG_LINE)
    for end in range(len(ENDINGS))
)
"""The class of a line, by its ending and its length."""
_BULLETS = frozenset("•*·‧・-–—■□●○▪▫◦▶►»›>+→")
_QUOTES = frozenset("\"'“‘„«『「‹¿¡(（【[")
_BREAK = re.compile(r"[.!?…][\"'”’»)]*+ ++[\"'“„«(¿¡]?+(\S)")
READ = 600
"""Of a longer line so many characters are read for sentence ends."""


class Traits(NamedTuple):
    """Columns, entry i about line i; the numbers are positions in the tuples above."""

    size: list[int]
    ending: list[int]
    opening: list[int]
    sentences: list[int]
    """Sentence ends inside the line, at most 3."""
    kind: list[int]
    """Position in CLASSES; CHROME is set by `features.columns`."""
    prose: list[int]
    """Size of the line if it is prose, else 0."""


def ending(text: str) -> int:
    """How the line ends."""
    if text[-2:] in _DOUBLED:
        return QUOTED if _ENDING.get(text[-3:-2], OPEN) is SENTENCE else QUOTE
    found = _ENDING.get(text[-1], OPEN)
    if found is SENTENCE and text.endswith("..."):
        return ELLIPSIS
    if (found is QUOTE or found is BRACKET) and len(text) > 1 and _ENDING.get(text[-2], OPEN) is SENTENCE:
        return QUOTED
    if found is COLON and (ARMENIAN[0] <= text[-2:-1] <= ARMENIAN[1] or text.endswith(ETHIOPIC_STOP)):
        return SENTENCE
    return found


def opening(text: str) -> int:
    """How the line begins."""
    first = text[0]
    if first.isalpha():
        return CAPITAL if first.isupper() else SMALL if is_small(first) else LETTER
    if first in _BULLETS:
        return BULLET
    if first.isdigit():
        return FIGURE
    return QUOTATION if first in _QUOTES else SYMBOL


def capitals(text: str) -> int:
    """How many of the line's words open with a capital letter."""
    if len(text) > 200:
        return 5
    if text.isupper():
        return 0
    words = text.split()
    if len(words) < 2:
        return 1
    share = sum([word[0].isupper() for word in words]) / len(words)
    return 2 if share > 0.65 else 3 if share > 0.3 else 4


def bare(text: str) -> str:
    """The line without the bars of a table's cells."""
    return (text.strip("| \\\t") or text) if text[0] == "|" or text[-1] == "|" else text


def breaks(text: str) -> int:
    """Sentence ends inside the line that are followed by a capital or a figure."""
    return len([char for char in _BREAK.findall(text, 0, READ) if char.isupper() or char.isnumeric()])


def full_stops(text: str) -> int:
    """Ends of sentences in scripts where nothing needs to follow."""
    return sum([text.count(stop, 0, READ) for stop in ENDS])


def inner_ends(texts: list[str], sizes: list[int], source: str) -> list[int]:
    """How many sentences end inside each line, at most 3; short lines are not read."""
    if not any([stop in source for stop in ENDS]):
        return [min(3, breaks(text)) if length > 60 else 0 for text, length in zip(texts, sizes, strict=True)]
    return [
        min(3, breaks(text) + full_stops(text)) if length > 60 else 0 for text, length in zip(texts, sizes, strict=True)
    ]


def _unmarked(ends: list[int], inside: list[int], sizes: list[int]) -> tuple[list[int], list[int]]:
    """Endings, and sentences inside the lines, where sentences end with nothing: what is long is one, or several."""
    return (
        [
            SENTENCE if length > LONG_CLAUSE and end not in (COLON, ELLIPSIS) else end
            for end, length in zip(ends, sizes, strict=True)
        ],
        [max(found, min(3, length // _CLAUSES)) for found, length in zip(inside, sizes, strict=True)],
    )


def survey(document: Document) -> Traits:
    """The traits of all lines."""
    texts, sizes = document.texts, document.sizes
    if "|" in document.source:
        texts = [bare(text) for text in texts]
    ends = [ending(text) if text[-1] in _LOOK_CLOSER else _ENDING.get(text[-1], OPEN) for text in texts]
    inside = inner_ends(texts, sizes, document.source)
    if not document.marked:
        ends, inside = _unmarked(ends, inside, sizes)
    openings = {first: opening(first) for first in {text[0] for text in texts}}
    return Traits(
        [bisect_right(SIZE_STEPS, length) for length in sizes],
        ends,
        [openings[text[0]] for text in texts],
        inside,
        [_KINDS[end][bisect_right(KIND_STEPS, length)] for end, length in zip(ends, sizes, strict=True)],
        [
            length if length > PROSE_SIZE and (end in _SENTENCES or (ends_inside and length > 200)) else 0
            for length, end, ends_inside in zip(sizes, ends, inside, strict=True)
        ],
    )
