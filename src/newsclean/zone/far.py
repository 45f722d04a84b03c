"""Lines that no article reaches: far from all prose, among the site's own. They are settled without being weighed."""

from itertools import pairwise

from newsclean.page import Page

REACH = 10
"""So many lines in question above and below a line of prose are weighed, whatever they are."""
EDGE = 16
"""And so many above and below the densest stretch of prose."""
LEAST_STORY = 800
"""Characters of prose in that stretch; a page with less is weighed whole."""
LEAST_KNOWN = 0.06
"""Share of lines known to be the site's among the lines far from prose. Long tables and lists of a story have none.
On the development pages the four numbers settle six lines in ten of a news page, and lose one body line in 25,000."""


def far_runs(page: Page, lines: list[int], core: tuple[int, int]) -> list[tuple[int, int]]:
    """Runs of positions in `lines` (first, and one behind the last) that are far from all prose.

    `core` holds the positions in `lines` of the first and the last line of the densest stretch of prose.
    """
    prose = page.traits.prose
    first, last = core
    if sum([min(500, prose[i]) for i in lines[first : last + 1]]) < LEAST_STORY:
        return []
    held = [k for k, i in enumerate(lines) if prose[i]]
    runs = []
    for above, below in pairwise((-REACH - 1, *held, len(lines) + REACH)):
        start, stop = above + REACH + 1, below - REACH
        if stop <= first:
            stop = min(stop, first - EDGE)
        elif start > last:
            start = max(start, last + EDGE + 1)
        else:
            continue
        if start >= stop:
            continue
        opens = lines[start - 1] + 1 if start else 0
        closes = lines[stop] if stop < len(lines) else len(page.document)
        if _of_a_site(page, opens, closes):
            runs.append((start, stop))
    return runs


def _of_a_site(page: Page, start: int, stop: int) -> bool:
    """Whether enough of these segments are known to be the site's."""
    rules = page.rules
    known = sum([1 for i in range(start, stop) if page.strengths[i] and rules[i] != "S11"])
    return known >= LEAST_KNOWN * (stop - start)
