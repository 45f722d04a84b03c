"""The weights of the signs, and the lines that are taken off the head of a story by them."""

from dataclasses import dataclass
from functools import cache
from itertools import takewhile
from math import log

from newsclean.label import LISTS
from newsclean.opening.signs import SIGNS, SITES, signs, site_of
from newsclean.page import Page
from newsclean.tables import named_weights, read_table
from newsclean.zone.traits import BULLET, FIGURE

MOST = 4
"""So many lines at the head of a story are looked at, one after the other, until one stays."""
LEAST, LEAST_UNTITLED = 4, 8
"""So many lines of a story stay in any case; where no headline is found, more: a short text's first paragraph is half
of what it says."""
SHORT = 80
"""Characters; a shorter line at the head of a text may be a subheading or a point of a list that belongs to it."""
A_SITE = SITES.index("up to a fifth")
"""With less of a site's on it, a text may be clean."""
CHANCES = ((0.8, 0.7), (0.6, 0.5))
"""A line goes if the chance that it is not the story's is more than this: a short line and a long one, and of each on a
text with hardly anything of a site's and on a page with a site. Chosen on the development pages, by weights that have
not seen the page's site: docs/design.md, The opening."""


@dataclass(frozen=True, slots=True)
class OpeningWeights:
    """Log-odds that a line is not the story's, for each value of each sign, and of any line."""

    tables: tuple[tuple[float, ...], ...]
    any: float

    def of(self, values: tuple[int, ...]) -> float:
        """The log-odds of a line with these values."""
        return self.any + sum([table[value] for table, value in zip(self.tables, values, strict=True)])


@cache
def shipped_opening_weights() -> OpeningWeights:
    """The weights that come with newsclean, written by bench/fit_opening.py."""
    data = read_table("newsclean.opening", "weights.toml")
    return OpeningWeights(named_weights(data, SIGNS), float(data["any line"]["any"]))


def opening_lines(page: Page, story: list[int], weights: OpeningWeights) -> list[int]:
    """The lines at the head of the story that are not its own."""
    site = site_of(page)
    opens = page.traits.opening
    least = LEAST if "H1" in page.rules else LEAST_UNTITLED

    def goes(at: int) -> bool:
        if FIGURE in (opens[story[at]], opens[story[at + 1]]):
            return False  # the points of a list, the hours of a live blog, and what introduces them
        if site < A_SITE and BULLET in (opens[story[at]], opens[story[at + 1]]):
            return False  # the list at the head of a clean text
        if any([page.heading(i) in LISTS for i in range(story[at] + 1, story[at + 1])]):
            return False  # a box of teasers interrupts a story that has begun; below a standfirst it begins
        chance = least_chance(page.document.sizes[story[at]], site)
        return weights.of(signs(page, story, at, site)) > log(chance / (1 - chance))

    return [story[at] for at in takewhile(goes, range(min(MOST, len(story) - least)))]


def least_chance(size: int, site: int) -> float:
    """The chance from which on a line of so many characters goes; `site` is a position in SITES."""
    return CHANCES[size >= SHORT][site >= A_SITE]
