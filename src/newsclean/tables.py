"""The tables of weights that come with newsclean. Their reader is loaded with the first page."""

from typing import Any


def read_table(package: str, name: str) -> dict[str, Any]:
    """The TOML file of this name in the folder of a package."""
    from importlib import resources

    import tomli

    return tomli.loads((resources.files(package) / name).read_text(encoding="utf-8"))
