"""The table of weights, read from weights.toml. bench/fit.py writes it; positive speaks for the article."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import product
from math import exp

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


@cache
def shipped_weights() -> Weights:
    """The weights that come with newsclean. A value that the table does not name weighs nothing."""
    data = tomllib.loads((resources.files("newsclean.zone") / "weights.toml").read_text(encoding="utf-8"))
    tables = []
    for feature, axes in AXES.items():
        named = data["features"].get(feature, {})
        tables.append(tuple(float(named.get(", ".join(value), 0.0)) for value in product(*axes)))
    steps = data["chain"]
    stay, leave, enter, out = (exp(float(steps[name])) for name in ("stay", "leave", "enter", "out"))
    return Weights(tuple(tables), (stay, leave, enter, out), exp(float(steps["start"])))
