"""The names and words of a paragraph."""

import re
from typing import NamedTuple

import regex

from newsclean.late import late
from newsclean.page import Page
from newsclean.scripts import HAN, HANGUL, KATAKANA
from newsclean.stories.common import STEM, shipped_commons
from newsclean.words import READ, grams_of
from newsclean.words import words_of as split_words

LONGEST = 900
"""Characters of a paragraph that are looked at."""
SHORTEST = 4
"""Letters of a word that counts."""
_NAME = regex.compile(r"(?<=[\p{Ll},;’'] )\p{Lu}[\p{L}\p{M}]{2,}+")
_WIDE = late(re.compile, f"[{HAN}{KATAKANA}]{{2,}}|[{HANGUL}]{{2,}}")

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
    text, common = text[:LONGEST], shipped_commons().common
    if wide:
        return Words(frozenset(stems_of(text, wide)) - common, NOTHING)
    words = [word for word in split_words(text) if len(word) >= SHORTEST and word > ":"]
    return _with_names(text, [stem for word in words if (stem := word[:STEM]) not in common])


def words_of_line(page: Page, i: int) -> Words:
    """The same of a line of the page."""
    text = page.document.texts[i]
    if page.document.wide or len(text) > READ:
        return words_of(text, page.document.wide)
    (stems,), common = page.words.long_stems((i,)), shipped_commons().common
    return _with_names(text, [stem for stem in stems if stem not in common and stem > ":"])


def _with_names(text: str, stems: list[str]) -> Words:
    found = _NAME.findall(text)
    if not found:
        return Words(frozenset(stems), NOTHING)
    names = frozenset([name[:STEM].casefold() for name in found]) - shipped_commons().common
    return Words(names.union(stems), names)


def stems_of(text: str, wide: bool) -> set[str]:
    """All words of some length, cut to stems; in scripts without spaces pairs of characters, or pieces of words."""
    if wide:
        return {run[i : i + 2] for run in _WIDE().findall(text) for i in range(len(run) - 1)} or grams_of(text)
    return {word[:STEM] for word in split_words(text) if len(word) >= SHORTEST and word > ":"}
