"""The table of weights, read from weights.toml. bench/fit.py writes it; positive speaks for the article."""

from dataclasses import dataclass
from functools import cache
from math import exp
from typing import NamedTuple

from newsclean.tables import Axes, named_weights, read_table
from newsclean.zone.features import AXES
from newsclean.zone.second import OWN


@dataclass(frozen=True, slots=True)
class Weights:
    """Log-odds per feature value, and the odds of passing from line to line."""

    tables: tuple[tuple[float, ...], ...]
    """In the order of AXES."""
    transitions: tuple[float, float, float, float]
    """Factors for article to article, article to other, other to article, other to other."""
    start: float
    """Odds that a page opens with the article."""


def read_weights(package: str, axes: Axes, name: str) -> Weights:
    """The table of this name in a package, for these features. A value that the table does not name weighs nothing."""
    data = read_table(package, name)
    steps = data["chain"]
    stay, leave, enter, out = (exp(float(steps[name])) for name in ("stay", "leave", "enter", "out"))
    return Weights(named_weights(data["features"], axes), (stay, leave, enter, out), exp(float(steps["start"])))


class Looks(NamedTuple):
    """The weights of the first look at a page and of the second, which knows what the first has found; or of one."""

    first: Weights
    second: Weights | None = None


def read_looks(package: str, axes: Axes) -> Looks:
    """Both tables in a package, for a first look with these features."""
    return Looks(read_weights(package, axes, "weights.toml"), read_weights(package, {**axes, **OWN}, "second.toml"))


@cache
def shipped_weights() -> Looks:
    """The weights that come with newsclean."""
    return read_looks("newsclean.zone", AXES)


@cache
def one_line_weights() -> Looks:
    """That for the one look at pages that came as one line: what is weighed are sentences, not paragraphs."""
    return Looks(read_weights("newsclean.zone", AXES, "one_line.toml"))
