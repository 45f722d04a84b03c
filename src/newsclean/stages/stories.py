"""Other stories on the page: they leave the article and come out as records of their own."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from newsclean.document import Vote
from newsclean.label import Label
from newsclean.page import Page
from newsclean.rules.stories import OF_A_STORY
from newsclean.stages.zone import zone
from newsclean.stories.again import belongs, stories_again
from newsclean.stories.cohesion import opens_story
from newsclean.stories.found import LEAST_PAGE, find_stretches, is_guest
from newsclean.stories.strays import COPY, HEAD, LINE, OPENING, VOCABULARY
from newsclean.stories.units import Unit, read_units, words_of_title
from newsclean.stories.weights import shipped_story_weights
from newsclean.zone.traits import QUOTED, SENTENCE

_ENDED = frozenset({SENTENCE, QUOTED})
"""Ends of paragraphs; teasers have them seldom."""


def repeats(page: Page) -> Iterator[Vote]:
    """Stories of which paragraphs stand twice, once under their own headline."""
    for heads, lines, copies in stories_again(page):
        openings = set(heads)
        for i in lines:
            yield Vote(i, Label.STRAY, OF_A_STORY, HEAD if i in openings else LINE)
        for i in copies:
            yield Vote(i, Label.STRAY, OF_A_STORY, COPY)


def stories(page: Page) -> Iterator[Vote]:
    """Stories that begin under a headline or a dateline, or with other names and words."""
    units = read_units(page)
    if len(units) < LEAST_PAGE:
        return
    title = words_of_title(page) or units[0].title
    found = find_stretches(units, title, shipped_story_weights(), wide=page.document.wide)
    if found and "H1" not in page.rules:
        away = {unit.line for stretch in found for unit in stretch.units}
        rest = [unit for unit in units if unit.line not in away]
        if 2 * sum([page.traits.ending[unit.line] in _ENDED for unit in rest]) < len(rest):
            found = [stretch for stretch in found if is_guest(stretch.units, rest)]
    if page.document.on_one_line:  # sentences are too short to tell by names and words alone
        found = [
            stretch
            for stretch in found
            if opens_story(stretch.units[0]) and 2 * _size(page, stretch.units) < _size(page, units)
        ]
    opens = [*(unit.opens for unit in units), len(page.labels)] if found else []
    for stretch in found:
        yield from _votes(page, stretch.units, opens)


def _size(page: Page, units: Sequence[Unit]) -> int:
    """Characters of these paragraphs."""
    return sum([page.document.sizes[unit.line] for unit in units])


def _votes(page: Page, units: tuple[Unit, ...], opens: list[int]) -> Iterator[Vote]:
    """The lines of a story: each paragraph with what opens it and the short lines below it."""
    first = units[0]
    rule = HEAD if first.head is not None else OPENING if first.signed or first.dated else VOCABULARY
    own = {unit.opens for unit in units}
    yield Vote(first.opens, Label.STRAY, OF_A_STORY, rule)
    for unit in units:
        stop = opens[bisect_right(opens, unit.line)]
        for i in range(unit.opens, stop):
            if i > unit.line and stop not in own and page.labels[i] is not Label.BODY:
                break
            if i != first.opens and belongs(page, i):
                yield Vote(i, Label.STRAY, OF_A_STORY, LINE)


def zone_again(page: Page) -> Iterator[Vote]:
    """Where the article is, seen without the other stories: what they pushed out comes back."""
    if Label.STRAY in page.labels:
        yield from zone(page)
