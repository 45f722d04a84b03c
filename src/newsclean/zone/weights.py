"""The table of weights, read from weights.toml. bench/fit.py writes it; positive speaks for the article."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from itertools import product
from math import exp

from newsclean.tables import read_table
from newsclean.zone.features import AXES

Axes = Mapping[str, tuple[tuple[str, ...], ...]]
"""Features with the names of their values, an axis or more each."""


@dataclass(frozen=True, slots=True)
class Weights:
    """Log-odds per feature value, and the odds of passing from line to line."""

    tables: tuple[tuple[float, ...], ...]
    """In the order of AXES."""
    transitions: tuple[float, float, float, float]
    """Factors for article to article, article to other, other to article, other to other."""
    start: float
    """Odds that a page opens with the article."""


def read_weights(package: str, axes: Axes) -> Weights:
    """The table weights.toml of a package, for these features. A value that the table does not name weighs nothing."""
    data = read_table(package, "weights.toml")
    tables = []
    for feature, values in axes.items():
        named = data["features"].get(feature, {})
        tables.append(tuple(float(named.get(", ".join(value), 0.0)) for value in product(*values)))
    steps = data["chain"]
    stay, leave, enter, out = (exp(float(steps[name])) for name in ("stay", "leave", "enter", "out"))
    return Weights(tuple(tables), (stay, leave, enter, out), exp(float(steps["start"])))


@cache
def shipped_weights() -> Weights:
    """The weights that come with newsclean."""
    return read_weights("newsclean.zone", AXES)
