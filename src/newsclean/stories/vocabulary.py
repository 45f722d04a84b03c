"""The names and words of a paragraph."""

from typing import NamedTuple

import regex

from newsclean.stories.common import STEM, shipped_commons

LONGEST = 900
"""Characters of a paragraph that are looked at."""
_WORD = regex.compile(r"[\p{L}\p{M}]{4,}+")
_NAME = regex.compile(r"(?<=[\p{Ll},;’'] )\p{Lu}[\p{L}\p{M}]{2,}+")
_WIDE = regex.compile(r"[\p{Han}\p{Katakana}]{2,}+|\p{Hangul}{2,}+")


class Words(NamedTuple):
    """What a paragraph is about, in stems."""

    all: frozenset[str]
    """All words but the commonest."""
    rare: frozenset[str]
    """Without those that many stories have."""
    names: frozenset[str]
    """Those with a capital letter inside a sentence."""
    wide: bool
    """Whether they are pairs of characters of a script without spaces."""


def words_of(text: str, wide: bool) -> Words:
    """The names and words of a paragraph; in scripts without spaces pairs of characters, and no names."""
    common, usual = shipped_commons()
    text = text[:LONGEST]
    if wide:
        pairs = frozenset([run[i : i + 2] for run in _WIDE.findall(text) for i in range(len(run) - 1)]) - common
        return Words(pairs, pairs - usual, frozenset(), True)
    names = {name[:STEM].casefold() for name in _NAME.findall(text)} - common
    words = {word[:STEM] for word in _WORD.findall(text.casefold())} - common
    words |= names
    return Words(frozenset(words), frozenset(words - usual), frozenset(names), False)
