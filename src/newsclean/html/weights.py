"""The weights of the zone of HTML pages, from weights.toml. bench/fit_html.py writes it; positive: article."""

import tomllib
from functools import cache
from importlib import resources
from itertools import product
from math import exp

from newsclean.html.evidence import AXES as OF_MARKUP
from newsclean.zone.features import AXES as OF_TEXT
from newsclean.zone.weights import Weights

Table = Weights

AXES = {**OF_TEXT, **{f"html: {name}": axes for name, axes in OF_MARKUP.items()}}
"""The features of text and those of markup, weighed together."""


@cache
def html_weights() -> Table:
    """The weights that come with newsclean. A value that the table does not name weighs nothing."""
    data = tomllib.loads((resources.files("newsclean.html") / "weights.toml").read_text(encoding="utf-8"))
    tables = []
    for feature, axes in AXES.items():
        named = data["features"].get(feature, {})
        tables.append(tuple(float(named.get(", ".join(value), 0.0)) for value in product(*axes)))
    steps = data["chain"]
    stay, leave, enter, out = (exp(float(steps[name])) for name in ("stay", "leave", "enter", "out"))
    return Weights(tuple(tables), (stay, leave, enter, out), exp(float(steps["start"])))
