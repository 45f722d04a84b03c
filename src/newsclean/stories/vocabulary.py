"""The names and words of a paragraph."""

import re
from typing import NamedTuple

import regex

from newsclean.scripts import HAN, HANGUL, KATAKANA
from newsclean.stories.common import STEM, shipped_commons
from newsclean.words import words_of as split_words

LONGEST = 900
"""Characters of a paragraph that are looked at."""
SHORTEST = 4
"""Letters of a word that counts."""
_NAME = regex.compile(r"(?<=[\p{Ll},;’'] )\p{Lu}[\p{L}\p{M}]{2,}+")
_WIDE = re.compile(f"[{HAN}{KATAKANA}]{{2,}}|[{HANGUL}]{{2,}}")

Stems = frozenset[str]
NOTHING: Stems = frozenset()


class Words(NamedTuple):
    """What a paragraph is about, in stems."""

    all: Stems
    """All words but the commonest."""
    names: Stems
    """Those with a capital letter inside a sentence; none in scripts without spaces."""


def words_of(text: str, wide: bool) -> Words:
    """The names and words of a paragraph; in scripts without spaces pairs of characters, and no names."""
    common = shipped_commons().common
    text = text[:LONGEST]
    words = stems_of(text, wide)
    if wide:
        return Words(frozenset(words - common), NOTHING)
    names = frozenset([name[:STEM].casefold() for name in _NAME.findall(text)]) - common
    return Words((names | words) - common if names else frozenset(words - common), names)


def stems_of(text: str, wide: bool) -> set[str]:
    """All words of some length, cut to stems; in scripts without spaces pairs of characters."""
    if wide:
        return {run[i : i + 2] for run in _WIDE.findall(text) for i in range(len(run) - 1)}
    return {word[:STEM] for word in split_words(text) if len(word) >= SHORTEST and word > ":"}
