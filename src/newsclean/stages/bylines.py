"""Which lines near the headline name who wrote the story."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

import regex

from newsclean.fields.agency import agency_of
from newsclean.fields.byline import Byline
from newsclean.fields.byline_label import label_of
from newsclean.fields.signature import LABELLED, LONGEST, NAMES, NOTHING, TITLED, is_desk, signature
from newsclean.fields.words.entries import entries
from newsclean.label import Label
from newsclean.page import Page
from newsclean.zone.traits import BULLET

BESIDE = (-2, -1, 1, 2)
"""So near a date or another byline a line of names is one too."""
NEAR = 8
"""Further below the headline only the line next to it counts."""
UNDER = 3
"""So close under the headline a line of names is a byline."""
BEHIND = 5
"""Lines below the last paragraph in which the writer signs."""
STORY_LINES = 8
"""Paragraphs at the top of the story that speak of their subjects by name, but seldom of the writer."""
_WORD = regex.compile(r"\p{Lu}[\p{Ll}\p{M}]{3,}+")
_ALSO_WORDS = entries(
    """
    april / art / baker / bill / black / brown / chase / dean / drew / faith / frank / grace / grant / green / hope
    jack / june / king / long / mark / miller / rose / white / will / young
    """
)
"""Names that are words too."""


class Signed(NamedTuple):
    """A line that may be a byline."""

    line: int
    form: int
    byline: Byline


def signed_lines(page: Page, lines: Iterable[int], known: set[int], headline: int | None) -> Iterator[Signed]:
    """The bylines among these lines: with a label or a role, or names that stand where a byline does.

    `known` are the bylines and dates already found.
    """
    for i in lines:
        text = page.document.texts[i]
        if i in known or not 4 <= len(text) <= LONGEST or page.sure(i) or page.likely(i) not in (None, Label.BYLINE):
            continue
        line = text.lstrip("•*-–— ")
        placed = _is_placed(page, i, known, headline)
        if not placed and not label_of(line):
            continue  # before it is read, which takes long
        form, byline = signature(line)
        if form is NOTHING and placed and is_desk(line):
            yield Signed(i, TITLED, byline)
        if form is NOTHING or (form is not LABELLED and not (placed and is_person(page, i, byline.authors))):
            continue
        yield Signed(i, form, byline)


def agencies_alone(page: Page, lines: Iterable[int], known: set[int], headline: int | None) -> list[int]:
    """The lines that are an agency's name, next to a date or a byline or right under the headline."""
    texts = page.document.texts
    beside = {step + i for i in known for step in (-1, 1)} | ({headline + 1} if headline is not None else set())
    return [i for i in lines if i in beside - known and not page.sure(i) and agency_of(texts[i]) is not None]


def _is_placed(page: Page, i: int, known: set[int], headline: int | None) -> bool:
    """Whether names without a label are a byline where this line stands."""
    beside = known.intersection((i - 1, i + 1))
    if not beside and _in_list(page, i) and (headline is None or not 0 < i - headline <= 2):
        return False
    if beside or ((headline is None or i - headline <= NEAR) and not known.isdisjoint([i + step for step in BESIDE])):
        return True
    return _WORD.search(page.document.texts[i]) is not None and (_under(page, i, headline) or _again(page, i))


def is_person(page: Page, i: int, names: tuple[str, ...]) -> bool:
    """Whether the names are no heading and no subject of the story, by the words of the page itself."""
    texts, prose = page.document.texts, page.traits.prose
    for name in names:
        for word in _WORD.findall(name):
            small = word.casefold()
            if small not in _ALSO_WORDS and f" {small} " in page.document.source:
                return False
    below = list(islice((k for k in range(i + 1, len(texts)) if prose[k]), STORY_LINES))
    return not any([name in texts[k][1:] for name in names for k in below])


def _in_list(page: Page, i: int) -> bool:
    """Whether the line is an entry of a list: "Jane Doe, Political Editor" in a menu is one of many."""
    around = page.traits.opening[max(0, i - 1) : i + 2]
    return page.traits.opening[i] == BULLET and around.count(BULLET) > 1


def _under(page: Page, i: int, headline: int | None) -> bool:
    """Whether the line stands close under the headline, or between headline and first paragraph directly above this."""
    if headline is None or i < headline:
        return False
    return i - headline <= UNDER or page.traits.prose[min(i + 1, len(page.labels) - 1)] > 0


def _again(page: Page, i: int) -> bool:
    """Whether the line stands on the page again, as in a box about the author, and not as an entry of a menu."""
    return page.traits.opening[i] != BULLET and page.document.keys.count(page.document.keys[i]) == 2


def signed_below(page: Page, last: int) -> Iterator[Signed]:
    """Bylines below the last paragraph: with a label or a role, or names directly under it with nothing after them."""
    stop = min(len(page.labels), last + 1 + BEHIND)
    for i in range(last + 1, stop):
        text = page.document.texts[i]
        if page.sure(i) or not 4 <= len(text) <= LONGEST or page.traits.opening[i] == BULLET or page.traits.prose[i]:
            continue
        if (group := page.groups[i]) is not None and group.label is not Label.BYLINE:
            continue
        form, byline = signature(text)
        if form is LABELLED or (form is TITLED and byline.role is not None):
            yield Signed(i, form, byline)
        elif form is NAMES and i == last + 1 and _WORD.search(text) and is_person(page, i, byline.authors):
            above = page.document.source[: page.document.starts[i]]
            if not any([name in above for name in byline.authors]):
                yield Signed(i, form, byline)
