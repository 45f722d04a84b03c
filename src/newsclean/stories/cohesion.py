"""How far words hold a page together at each gap between two paragraphs, and which stretches may be another story."""

from collections.abc import Sequence
from itertools import accumulate
from operator import or_
from typing import NamedTuple

from newsclean.stories.tally import Tally
from newsclean.stories.units import Unit

NEAR = 4
"""Paragraphs over which a word that comes again holds the text together."""
LOOSE_FAR, LOOSE_NEAR = 0.1, 0.14
"""A gap is tested closely if it is held by less. Nine tenths of the gaps between two spliced stories are, and one
gap in fifteen inside a story."""
TAIL_FAR, TAIL_HEADED = 0.2, 0.3
"""A story at the end of the page shares at most this many of its rarer words with what stands above it: without
anything that opens it, and with."""
MOST_FAR, MOST_NEAR, MOST_OPENINGS = 3, 4, 6
"""So many gaps a page are tested closely, the weakest first; and so many headlines, from the end of the page."""
MOST_STOPS, REACH = 3, 12
"""A story inside the page ends at one of so many weak gaps, within so many paragraphs of what opens it."""
LEAST_HEADLESS, LEAST_HEADED = 3, 2
"""Paragraphs of a story without headline, and of one with. With a dateline under a headline or byline one is enough."""


class Gaps(NamedTuple):
    """Entry k is about the place above paragraph k."""

    far: list[float]
    """Share of the rarer words from here on that stand above, too."""
    near: list[float]
    """Rarer words that come again across the place within a few paragraphs, as a share of the fewer ones around it."""


def survey_gaps(words: Tally) -> Gaps:
    """All gaps in one pass over the words."""
    rows = [row & ~words.usual for row in words.rows]
    count = len(rows)
    above = list(accumulate(rows, or_, initial=0))
    below = list(accumulate(reversed(rows), or_, initial=0))[::-1]
    alone = list(accumulate(words.rare_alone, initial=0))
    sizes = list(
        accumulate([row.bit_count() + few for row, few in zip(rows, words.rare_alone, strict=True)], initial=0)
    )
    links = _links(rows)
    return Gaps(
        [
            (above[k] & below[k]).bit_count() / max(1, below[k].bit_count() + alone[count] - alone[k])
            for k in range(count)
        ],
        [
            links[k] / max(1, min(sizes[k] - sizes[max(0, k - NEAR)], sizes[min(count, k + NEAR)] - sizes[k]))
            for k in range(count)
        ],
    )


def _links(rows: Sequence[int]) -> list[int]:
    """How many words come again across each place within a few paragraphs."""
    change = [0] * (len(rows) + 1)
    for k, row in enumerate(rows):
        left = row
        for before in range(k - 1, max(-1, k - 1 - NEAR), -1):
            again = left & rows[before]
            if again:
                change[before + 1] += again.bit_count()
                change[k + 1] -= again.bit_count()
                left &= ~again
    return list(accumulate(change))


def opens_story(unit: Unit) -> bool:
    """Whether a paragraph has what stories open with above it."""
    return unit.head is not None or unit.signed or unit.dated


def least(unit: Unit) -> int:
    """How many paragraphs a story that opens like this must have."""
    if unit.dated and (unit.head is not None or unit.signed):
        return 1
    return LEAST_HEADED if opens_story(unit) else LEAST_HEADLESS


def stretches(units: Sequence[Unit], words: Tally, *, generous: bool = False) -> list[tuple[int, int, float]]:
    """The stretches to test closely: from a weak gap or opening to another or to the end; and how weak the gap is.

    generous: also those from and to openings that are held, as bench/fit_stories.py learns from them.
    """
    count = len(units)
    gaps = survey_gaps(words)
    loose = [k for k in range(1, count) if gaps.far[k] <= LOOSE_FAR or gaps.near[k] <= LOOSE_NEAR]
    openings = [k for k in (range(1, count) if generous else loose) if opens_story(units[k])][-MOST_OPENINGS:]
    far = sorted([k for k in loose if 2 <= k < count - 1], key=gaps.far.__getitem__)[:MOST_FAR]
    near = sorted([k for k in loose if gaps.near[k] <= LOOSE_NEAR and k > 1], key=gaps.near.__getitem__)[:MOST_NEAR]
    found = {(start, count) for start in (*far, *near) if generous or gaps.far[start] <= TAIL_FAR}
    found.update([(start, count) for start in openings if generous or gaps.far[start] <= TAIL_HEADED])
    found.update([(start, stop) for start in (*near, *openings) for stop in (*near, *openings) if start < stop])
    for start in openings:
        stops = range(start + least(units[start]), min(count, start + REACH))
        found.update([(start, stop) for stop in sorted(stops, key=gaps.near.__getitem__)[:MOST_STOPS]])
    return sorted([(start, stop, gaps.near[start]) for start, stop in found if stop - start >= least(units[start])])
