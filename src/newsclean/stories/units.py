"""The page as a row of paragraphs, each with what stands above it: a headline, a byline or a date, the site's lines."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsclean.fields.dateline import read_dateline
from newsclean.label import CHROME, LISTS, Label
from newsclean.page import Page
from newsclean.rules.rule import SURE
from newsclean.stories.common import STEM
from newsclean.stories.lines import (
    FURNITURE,
    SHORTEST_HEAD,
    SIGNATURES,
    is_date,
    is_furniture,
    is_head,
    is_held,
    is_paragraph,
    may_be_paragraphs,
)
from newsclean.stories.vocabulary import NOTHING, Stems, Words, words_of, words_of_line

MOST = 400
"""Paragraphs looked at; no page of one story is longer."""
MOST_HEADS, SHARED = 3, 2
"""Lines like headlines in a row that may be one with what stands under it, and words it shares with that."""
HEAD_OF_PARAGRAPH = 60
_DATELINE = re.compile("[(—–:】-]")
"""What stands in every dateline."""
_FIGURE = re.compile(r"\d")
_OTHERS = frozenset({Label.STRAY, Label.HEADLINE})
_BODY, _COMMENTS = Label.BODY, Label.COMMENTS


class Unit(NamedTuple):
    """A paragraph with its surroundings."""

    line: int
    """The paragraph's segment."""
    opens: int
    """First segment that goes with it: its headline or byline, else the paragraph itself."""
    head: int | None
    """The line like a headline above it."""
    signed: bool
    """Whether a byline or a date stands above it."""
    place: Stems
    """The place of the dateline it opens with."""
    inside: bool
    """Whether the zone holds it for the article."""
    words: Words
    title: Stems
    """The words of its headline."""

    @property
    def dated(self) -> bool:
        """Whether it opens with a dateline."""
        return bool(self.place)


class Above(NamedTuple):
    """What stands above a paragraph, up to the next one."""

    head: int | None
    opens: int
    signed: bool
    barred: bool
    """Whether something the site adds stands among it."""


def read_units(page: Page) -> list[Unit]:
    """The paragraphs from the page's headline on that are the article's or may be another story's."""
    texts = page.document.texts
    units: list[Unit] = []
    last = -1
    for i in _paragraphs(page):
        above = _above(page, i, last)
        last = i
        inside = page.labels[i] is _BODY
        place = _place(texts[i])
        follows = bool(units) and not above.barred and above.opens - units[-1].line <= 2
        if not (inside or follows or (above.head is not None and (above.signed or place))):
            continue
        title = words_of_line(page, above.head).all if above.head is not None else NOTHING
        words = words_of_line(page, i)
        units.append(Unit(i, above.opens, above.head, above.signed, place, inside, words, title))
        if len(units) == MOST:
            break
    return units


def words_of_title(page: Page) -> Stems:
    """The words of the page's headline."""
    if "H1" not in page.rules:
        return NOTHING
    return words_of_line(page, page.rules.index("H1")).all


def _paragraphs(page: Page) -> Iterator[int]:
    """Lines below the headline and above the comments that are paragraphs."""
    labels, sizes = page.labels, page.document.sizes
    start = page.rules.index("H1") + 1 if "H1" in page.rules else 0
    start = 0 if start > len(labels) // 2 else start
    stop = next(_comments(page, start), len(labels))
    for i in may_be_paragraphs(page, start, stop):
        if is_paragraph(page, i) and (sizes[i] >= SHORTEST_HEAD or labels[i] not in CHROME):
            yield i


def _comments(page: Page, start: int) -> Iterator[int]:
    """Headings of readers' comments."""
    if _COMMENTS in page.labels:
        for i in range(start, len(page.labels)):
            if page.heading(i) is _COMMENTS:
                yield i


def _above(page: Page, paragraph: int, last: int) -> Above:
    """What stands above a paragraph: read upwards, to its headline or to what is no story's."""
    labels, sizes = page.labels, page.document.sizes
    opens, signed = paragraph, False
    for i in range(paragraph - 1, last, -1):
        label = labels[i]
        if label in CHROME and sizes[i] < SHORTEST_HEAD:
            if page.strengths[i] >= SURE and label not in FURNITURE:
                return Above(None, opens, signed, True)
        elif label in _OTHERS:
            return Above(None, opens, signed, True)
        elif is_head(page, i):
            return _under(page, i, paragraph, last, signed)
        elif label in SIGNATURES or is_date(page, i):
            opens, signed = i, True
        elif is_held(page, i) and label not in FURNITURE:
            return Above(None, opens, signed, True)
        elif not is_furniture(page, i):
            under_a_head = i - 1 > last and labels[i - 1] not in _OTHERS and is_head(page, i - 1)
            return _under(page, i - 1, paragraph, last, signed) if under_a_head else Above(None, opens, signed, False)
    return Above(None, opens, signed, False)


def _under(page: Page, nearest: int, paragraph: int, last: int, signed: bool) -> Above:
    """The headline over a deck, a caption or key points that look like one, if it has words of what is below."""
    labels, texts, wide = page.labels, page.document.texts, page.document.wide
    head = nearest
    for i in range(nearest - 1, max(last, nearest - MOST_HEADS), -1):
        if labels[i] in _OTHERS or not is_head(page, i):
            break
        below = words_of(" ".join((texts[paragraph], *texts[nearest : nearest + 1])), wide).all
        if len(words_of_line(page, i).all & below) >= SHARED:
            head = i
    barred = any([is_held(page, k) and labels[k] not in FURNITURE for k in range(max(last + 1, head - 2), head)])
    if not signed and _is_teaser(page, head, paragraph):
        return Above(None, paragraph, False, True)
    return Above(head, head, signed, barred)


def _is_teaser(page: Page, head: int, paragraph: int) -> bool:
    """Whether a line directly under the heading of a list has no word of the paragraph below it."""
    if not head or page.heading(head - 1) not in LISTS:
        return False
    return words_of_line(page, head).all.isdisjoint(words_of_line(page, paragraph).all)


def _place(text: str) -> Stems:
    """The place of a dateline that has an agency, a date or capitals: without them it may be an entry of a list."""
    if _DATELINE.search(text, 0, HEAD_OF_PARAGRAPH) is None:
        return NOTHING
    dateline = read_dateline(text)
    if dateline is None or not (dateline.agency or dateline.place.isupper() or _FIGURE.search(dateline.text)):
        return NOTHING
    return frozenset([word[:STEM].casefold() for word in dateline.place.split()])
