"""The tables of weights that come with newsclean. Their reader is loaded with the first page."""

from collections.abc import Mapping
from itertools import product
from typing import Any

Axes = Mapping[str, tuple[tuple[str, ...], ...]]
"""Features with the names of their values, an axis or more each."""


def read_table(package: str, name: str) -> dict[str, Any]:
    """The TOML file of this name in the folder of a package."""
    from importlib import resources

    import tomli

    return tomli.loads((resources.files(package) / name).read_text(encoding="utf-8"))


def named_weights(data: Mapping[str, Mapping[str, float]], axes: Axes) -> tuple[tuple[float, ...], ...]:
    """For each feature the weights of its values, in order. A value that the table does not name weighs nothing."""
    return tuple(
        tuple(float(data.get(feature, {}).get(", ".join(value), 0.0)) for value in product(*values))
        for feature, values in axes.items()
    )
