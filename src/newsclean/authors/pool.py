"""Which lines of a page are looked at as its byline."""

from collections.abc import Iterable
from typing import NamedTuple

from newsclean.authors.reading import LONGEST_LABELLED, Reading, read_line
from newsclean.label import TEXT, Label
from newsclean.page import Page
from newsclean.stages.front import has_site

OVER, UNDER = 3, 6
"""Lines above and below the headline, or the first paragraph where there is none, that are looked at."""
INTO, BEHIND = 2, 5
"""Lines above and below the end of the story that are."""
FAR_OVER, FAR_UNDER, FAR_INTO, FAR_BEHIND = 14, 20, 5, 16
"""The same for lines next to a date or a byline."""
BESIDE = 2
NEAR = 4
"""So close to the headline one word alone may be a name."""
_MARKS = frozenset({Label.BYLINE, Label.TIMESTAMP, Label.AUTHOR_BIO})
_MAY_BE_SURE = frozenset({Label.BYLINE, Label.TIMESTAMP, Label.STRAY})
_NEVER = frozenset(
    {
        Label.HEADLINE,
        Label.DECK,
        Label.SUMMARY,
        Label.SUBHEADING,
        Label.CAPTION,
        Label.CREDIT,
        Label.TAGS,
        Label.PERMALINK,
        Label.NOTE,
    }
)


class Candidate(NamedTuple):
    """A line that may be the byline."""

    line: int
    reading: Reading


class Pool(NamedTuple):
    """The candidates, and where the story is."""

    candidates: list[Candidate]
    headline: int | None
    anchor: int
    """The headline, or the first line of the story."""
    first: int
    """First paragraph below the headline."""
    last: int
    """Last paragraph."""


def make_pool(page: Page) -> Pool | None:
    """The lines that may be the byline; None on a page without a story."""
    body = [i for i, label in enumerate(page.labels) if label in TEXT]
    if not body:
        return None
    prose = page.traits.prose
    headline = page.rules.index("H1") if "H1" in page.rules else None
    anchor = body[0] if headline is None else headline
    first = next((i for i in body if prose[i] and i >= anchor), body[0])
    last = next((i for i in reversed(body) if prose[i]), body[-1])
    site, alone = has_site(page), headline is None
    found: list[Candidate] = []
    for i in _lines(page, anchor, last):
        label = page.labels[i]
        if not _may_be(page, i) or (not site and (label in TEXT or (alone and label is not Label.BYLINE))):
            continue
        if label is Label.STRAY and not 0 < i - last <= BESIDE:
            continue
        near = headline is not None and abs(i - headline) <= NEAR and label not in TEXT
        reading = read_line(page, i, one_word=near)
        if reading is not None and reading.names:
            found.append(Candidate(i, reading))
    return Pool(found, headline, anchor, first, last)


def _lines(page: Page, anchor: int, last: int) -> list[int]:
    """Lines around the headline and the end of the story, further away those next to a date or a byline."""
    labels, count = page.labels, len(page.labels)
    lines = {*range(anchor - OVER, anchor + UNDER + 1), *range(last - INTO, last + BEHIND + 1)}
    for ends in ((anchor - FAR_OVER, anchor + FAR_UNDER), (last - FAR_INTO, last + FAR_BEHIND)):
        for i in range(max(0, ends[0]), min(count, ends[1] + 1)):
            if labels[i] in _MARKS:
                lines.update(range(i - BESIDE, i + BESIDE + 1))
    return sorted([i for i in lines if 0 <= i < count])


def _may_be(page: Page, i: int) -> bool:
    """Whether nothing else is known of the line."""
    label, group = page.labels[i], page.groups[i]
    if not 2 <= len(page.document.texts[i]) <= LONGEST_LABELLED or label in _NEVER:
        return False
    if page.sure(i) and label not in _MAY_BE_SURE:
        return False
    return group is None or group.label in _MARKS
