"""The weights of the signs, read from weights.toml. bench/fit_stories.py writes it."""

from dataclasses import dataclass
from functools import cache
from operator import mul

from newsclean.stories.contrast import SIGNS
from newsclean.tables import read_table


@dataclass(frozen=True, slots=True)
class StoryWeights:
    """Points for each sign, in the order of SIGNS."""

    headed: tuple[float, ...]
    """For stretches under a headline, byline, date or dateline."""
    headless: tuple[float, ...]
    """For those of which only names and words speak."""

    def of(self, values: tuple[float, ...], headed: bool) -> float:
        """The log-odds that a stretch with these signs is another story."""
        total: float = sum(map(mul, self.headed if headed else self.headless, values))
        return total


@cache
def shipped_story_weights() -> StoryWeights:
    """The weights that come with newsclean."""
    data = read_table("newsclean.stories", "weights.toml")
    headed, headless = (
        tuple([float(data[table].get(name, 0.0)) for name in SIGNS]) for table in ("headed", "headless")
    )
    return StoryWeights(headed, headless)
