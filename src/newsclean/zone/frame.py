"""The menus around a story: runs of short lines that are no sentences, above and below the densest prose.

Phrases are of languages; this is how a site's page looks in any. On the development pages 81 to 97 % of what dump
scrapers deliver has such runs on both sides and little other prose, no clean body of news and 0.3 % of those of blogs
and magazines (lists of products) do.
"""

from typing import NamedTuple

from newsclean.zone.features import find_core
from newsclean.zone.traits import BRACKET, DIGIT, ELLIPSIS, OPEN, QUOTE, SHORT_SENTENCE, Traits

LONGEST = 40
"""Size of an entry of a menu, in Latin letters."""
LEAST_ABOVE, LEAST_BELOW, LONGER = 2, 3, 8
"""Entries of the run above and of the one below, and of the longer of the two, from which a page is a site's. Two lines
below may be a name and a place: who wrote the letter or the poem."""
MOST_OUTSIDE = 0.25
"""With more, the lines between two stretches of prose may be a list of the story's own."""
HEAVY = 500
"""Characters of a line of prose that count."""
_ENTRY_ENDS = frozenset({OPEN, DIGIT, BRACKET, ELLIPSIS, QUOTE})


class Frame(NamedTuple):
    """Entries of the longest run above the story, and of the longest below it."""

    above: int
    below: int
    outside: float
    """Share of the page's prose that stands outside the densest."""

    @property
    def longest(self) -> int:
        return max(self.above, self.below)

    @property
    def is_of_a_site(self) -> bool:
        """Whether menus stand on both sides, and little else."""
        both = self.above >= LEAST_ABOVE and self.below >= LEAST_BELOW
        return both and self.longest >= LONGER and self.outside <= MOST_OUTSIDE


NO_FRAME = Frame(0, 0, 0.0)


def frame_of(sizes: list[int], traits: Traits) -> Frame:
    """The runs around the densest prose of a page; none where there is no prose."""
    if len(sizes) <= LONGER or not any(traits.prose):
        return NO_FRAME
    core = find_core(traits.prose, traits.kind)
    entries = [
        kind > SHORT_SENTENCE and size <= LONGEST and end in _ENTRY_ENDS
        for kind, size, end in zip(traits.kind, sizes, traits.ending, strict=True)
    ]
    weights = [size if size < HEAVY else HEAVY for size in traits.prose]
    inside = sum(weights[core.first : core.last + 1])
    outside = 1 - inside / sum(weights)
    return Frame(_longest(entries[: core.first]), _longest(entries[core.last + 1 :]), outside)


def _longest(entries: list[bool]) -> int:
    longest = run = 0
    for entry in entries:
        run = run + 1 if entry else 0
        if run > longest:
            longest = run
    return longest
