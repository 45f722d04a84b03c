"""The second look at each line: where it stands in the story that the first weights have found.

The first look knows the story by its densest prose only; the second knows how much of it is likely above and below.
"""

from bisect import bisect_right
from itertools import accumulate
from types import MappingProxyType
from typing import Final

from newsclean.tables import Axes
from newsclean.zone.features import DISTANCES, Core, distances
from newsclean.zone.traits import CLASSES

HEAVY: Final = 500
"""Characters of a line that count."""
NEAR: Final = 6
"""So many lines above and below are near."""

CHANCES = (
    "under 2 %", "2-5 %", "5-12 %", "12-23 %", "23-38 %", "38-62 %", "62-77 %", "77-88 %", "88-95 %", "95-98 %",
    "over 98 %",
)  # fmt: skip
CHANCE_STEPS = (0.018, 0.047, 0.119, 0.231, 0.378, 0.622, 0.769, 0.881, 0.953, 0.982)
MASSES = ("none", "a line", "a sentence", "a paragraph", "paragraphs", "much", "very much")
MASS_STEPS = (1, 60, 150, 400, 900, 2000)
PLACES = ("above", "under 2 %", "2-10 %", "10-30 %", "30-70 %", "70-90 %", "90-98 %", "over 98 %", "below")
PLACE_STEPS = (0.001, 0.02, 0.1, 0.3, 0.7, 0.9, 0.98, 0.999)
STORIES = ("under 200", "200-499", "500-999", "1000-1999", "2000-3999", "4000-7999", "8000 or more")
STORY_STEPS = (200, 500, 1000, 2000, 4000, 8000)

OWN: Axes = MappingProxyType(
    {
        "chance": (CHANCES, CLASSES),
        "story in 6 above": (MASSES, CLASSES),
        "story in 6 below": (MASSES, CLASSES),
        "place in the story": (PLACES, CLASSES),
        "size of the story": (STORIES, CLASSES),
        "from the story": (DISTANCES, CLASSES),
    }
)
"""The features of the second look, as `features.AXES`; it weighs those of the first once more and these."""


def second_columns(sizes: list[int], kind: list[int], chances: list[float]) -> list[list[int]]:
    """One list of values per feature, in the order of OWN. `chances`: what the first look gave each line."""
    count = len(chances)
    weights = [size if size < HEAVY else HEAVY for size in sizes]
    expected = [chance * weight for chance, weight in zip(chances, weights, strict=True)]
    sums = list(accumulate(expected, initial=0.0))
    whole = sums[-1] + 1
    padded = [*[0.0] * NEAR, *sums, *sums[-1:] * NEAR]
    masses = [high - low for low, high in zip(padded, padded[NEAR:], strict=False)]
    core = _densest(chances, weights)
    size = bisect_right(STORY_STEPS, whole) * len(CLASSES)
    return [
        _by_class([bisect_right(CHANCE_STEPS, chance) for chance in chances], kind),
        _by_class([bisect_right(MASS_STEPS, mass) for mass in masses[:count]], kind),
        _by_class([bisect_right(MASS_STEPS, mass) for mass in masses[NEAR + 1 :]], kind),
        _by_class([bisect_right(PLACE_STEPS, above / whole) for above in sums[:count]], kind),
        [size + k for k in kind],
        _by_class(distances(core, count), kind),
    ]


def _by_class(values: list[int], kind: list[int]) -> list[int]:
    return [value * 8 + k for value, k in zip(values, kind, strict=True)]


def _densest(chances: list[float], weights: list[int]) -> Core:
    """The stretch of lines with the largest sum, where what is likely counts for and the rest against."""
    best, total, start = 0.0, 0.0, 0
    first = last = 0
    for i, (chance, weight) in enumerate(zip(chances, weights, strict=True)):
        if total <= 0:
            total, start = 0.0, i
        total += (chance - 0.5) * weight
        if total > best:
            best, first, last = total, start, i
    return Core(first, last)
