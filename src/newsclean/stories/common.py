"""Words that say nothing, or little, about what a text is about: stems.toml, written by bench/fit_stories.py."""

from functools import cache
from typing import NamedTuple

from newsclean.tables import read_table

STEM = 5
"""Letters of a word that count: endings differ, and so do words of one family."""


class Commons(NamedTuple):
    """Stems of all languages together."""

    common: frozenset[str]
    """In so many stories that they are left out."""
    usual: frozenset[str]
    """In many stories: they count little."""


@cache
def shipped_commons() -> Commons:
    """The lists that come with newsclean."""
    data = read_table("newsclean.stories", "stems.toml")

    def every(kind: str) -> frozenset[str]:
        return frozenset(stem for language in data.values() for stem in language.get(kind, "").split())

    common = every("common")
    return Commons(common, every("usual") - common)
