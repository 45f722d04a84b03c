"""The page as a row of paragraphs, each with what stands above it: a headline, a byline or a date, the site's lines."""

from collections.abc import Iterator
from typing import NamedTuple

from newsclean.fields.dateline import read_dateline
from newsclean.label import CHROME, Label
from newsclean.page import Page
from newsclean.rules.rule import SURE
from newsclean.stories.common import STEM
from newsclean.stories.lines import FURNITURE, SHORTEST_HEAD, is_date, is_furniture, is_head, is_held, is_paragraph
from newsclean.stories.vocabulary import Words, words_of

MOST = 400
"""Paragraphs looked at; no page of one story is longer."""
HEAD_OF_PARAGRAPH = 60
_NOTHING: frozenset[str] = frozenset()


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
    place: frozenset[str]
    """The place of the dateline it opens with."""
    barred: bool
    """Whether something the site adds stands above it."""
    inside: bool
    """Whether the zone holds it for the article."""
    words: Words
    title: frozenset[str]
    """The words of its headline."""

    @property
    def dated(self) -> bool:
        """Whether it opens with a dateline."""
        return bool(self.place)


class _Above(NamedTuple):
    """What has been seen since the last paragraph."""

    head: int | None = None
    opens: int | None = None
    signed: bool = False
    barred: bool = False


def read_units(page: Page) -> list[Unit]:
    """The paragraphs from the page's headline on that are the article's or may be another story's."""
    units: list[Unit] = []
    for unit in _units(page):
        follows = bool(units) and not unit.barred and unit.opens - units[-1].line <= 2
        if unit.inside or follows or (unit.head is not None and (unit.signed or unit.dated)):
            units.append(unit)
        if len(units) == MOST:
            break
    return units


def _units(page: Page) -> Iterator[Unit]:
    document, labels = page.document, page.labels
    wide = document.wide
    start = next((i + 1 for i, rule in enumerate(page.rules) if rule == "H1"), 0)
    if start > len(labels) // 2:
        start = 0
    above = _Above()
    for i in range(start, len(labels)):
        if labels[i] in CHROME and not document.sizes[i] >= SHORTEST_HEAD:
            if page.strengths[i] >= SURE and labels[i] not in FURNITURE:
                above = _Above(barred=True)
                if _opens_comments(page, i):
                    return
            continue
        if _opens_comments(page, i):
            return
        if is_paragraph(page, i):
            text = document.texts[i]
            opens = i if above.opens is None else above.opens
            title = words_of(document.texts[above.head], wide).all if above.head is not None else _NOTHING
            yield Unit(
                i,
                opens,
                above.head,
                above.signed,
                _place(text),
                above.barred,
                labels[i] is Label.BODY,
                words_of(text, wide),
                title,
            )
            above = _Above()
        else:
            above = _seen(page, i, above)


def _seen(page: Page, i: int, above: _Above) -> _Above:
    """What stands above the next paragraph, with line i."""
    label = page.labels[i]
    if label in (Label.STRAY, Label.HEADLINE):
        return _Above(barred=True)
    if is_head(page, i):
        return _Above(i, i, False, above.barred)
    if label in (Label.BYLINE, Label.TIMESTAMP) or is_date(page, i):
        return above._replace(signed=True, opens=i if above.opens is None else above.opens)
    if is_held(page, i) and label not in FURNITURE:
        return _Above(barred=True)
    return above if is_furniture(page, i) else _Above(barred=above.barred)


def _opens_comments(page: Page, i: int) -> bool:
    group = page.groups[i]
    return page.labels[i] is Label.COMMENTS and group is not None and group.match == "heading"


def _place(text: str) -> frozenset[str]:
    head = text[:HEAD_OF_PARAGRAPH]
    if not any([mark in head for mark in "(—–:-】"]):
        return _NOTHING
    dateline = read_dateline(text)
    return frozenset([word[:STEM].casefold() for word in dateline.place.split()]) if dateline is not None else _NOTHING
