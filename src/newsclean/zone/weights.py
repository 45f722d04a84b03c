"""The table of weights, read from weights.toml. bench/fit.py writes it; positive speaks for the article."""

from dataclasses import dataclass
from functools import cache
from math import exp

from newsclean.tables import Axes, named_weights, read_table
from newsclean.zone.features import AXES


@dataclass(frozen=True, slots=True)
class Weights:
    """Log-odds per feature value, and the odds of passing from line to line."""

    tables: tuple[tuple[float, ...], ...]
    """In the order of AXES."""
    transitions: tuple[float, float, float, float]
    """Factors for article to article, article to other, other to article, other to other."""
    start: float
    """Odds that a page opens with the article."""


def read_weights(package: str, axes: Axes, name: str = "weights.toml") -> Weights:
    """The table of this name in a package, for these features. A value that the table does not name weighs nothing."""
    data = read_table(package, name)
    steps = data["chain"]
    stay, leave, enter, out = (exp(float(steps[name])) for name in ("stay", "leave", "enter", "out"))
    return Weights(named_weights(data["features"], axes), (stay, leave, enter, out), exp(float(steps["start"])))


@cache
def shipped_weights() -> Weights:
    """The weights that come with newsclean."""
    return read_weights("newsclean.zone", AXES)


@cache
def one_line_weights() -> Weights:
    """Those for pages that came as one line: what is weighed are sentences, not paragraphs."""
    return read_weights("newsclean.zone", AXES, "one_line.toml")
