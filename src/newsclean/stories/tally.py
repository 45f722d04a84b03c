"""The words of a row of paragraphs, as bits: what stretches of it have in common is then one operation."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import NamedTuple

from newsclean.stories.common import shipped_commons
from newsclean.stories.units import Unit
from newsclean.stories.vocabulary import Stems

LIGHT = 0.35
"""Weight of a word that many stories have."""
_LESS = 1 - LIGHT


class Seen(NamedTuple):
    """What some paragraphs have, as far as the zone holds them for the article."""

    once: int
    """Their words."""
    twice: int
    """Those of two of them or more."""
    often: int
    """Those of three or more."""
    alone: float
    """Weight of the words that stand in one paragraph of the page only."""
    heads: int
    """Lines like headlines above them."""


class Tally(NamedTuple):
    """Entry k is about paragraph k. A word that stands in one paragraph only is counted; every other is a bit."""

    rows: list[int]
    """The words of each paragraph that stand elsewhere, too."""
    names: list[int]
    """Those of them that are names."""
    heads: list[int]
    """Of the words of its headline those that stand elsewhere, too."""
    title: int
    """Of the words of the page's headline those that stand below it."""
    usual: int
    """Words that many stories have."""
    alone: list[float]
    """Weight of the words that stand in paragraph k only."""
    rare_alone: list[int]
    """How many of these are rare."""
    names_alone: list[int]
    """How many of these are names."""
    above: list[Seen]
    """What the article's paragraphs above paragraph k have; one entry more than there are paragraphs."""
    below: list[Seen]
    """What those from paragraph k on have."""

    def weight(self, words: int) -> float:
        """How much words say about a subject."""
        return words.bit_count() - _LESS * (words & self.usual).bit_count() if words else 0.0


def weight(words: Stems) -> float:
    """How much words say about a subject."""
    return len(words) - _LESS * len(words & shipped_commons().usual)


def tally(units: Sequence[Unit], title: Stems) -> Tally:
    """All words of the paragraphs, counted once; `title` are the words of the page's headline."""
    usual = shipped_commons().usual
    rows = [unit.words.all for unit in units]
    counts = Counter(chain(title, *rows, *[unit.title for unit in units]))
    bits = {word: 1 << k for k, word in enumerate([word for word, count in counts.items() if count > 1])}
    again = frozenset(bits)  # the keys of a dictionary are several times slower to intersect
    bit_of = bits.__getitem__

    def row(words: Stems) -> int:
        return sum(map(bit_of, words & again)) if words else 0

    alone = [words - again for words in rows]
    light = [len(words & usual) for words in alone]
    bit_rows = [row(words) for words in rows]
    weights = [len(words) - _LESS * few for words, few in zip(alone, light, strict=True)]
    return Tally(
        bit_rows,
        [row(unit.words.names) for unit in units],
        [row(unit.title) for unit in units],
        row(title),
        row(usual),
        weights,
        [len(words) - few for words, few in zip(alone, light, strict=True)],
        [len(unit.words.names - again) for unit in units],
        _seen(units, bit_rows, weights),
        _seen(units[::-1], bit_rows[::-1], weights[::-1])[::-1],
    )


def _seen(units: Sequence[Unit], rows: Sequence[int], alone: Sequence[float]) -> list[Seen]:
    """What each beginning of a row of paragraphs has."""
    once = twice = often = heads = 0
    lone = 0.0
    found = [Seen(0, 0, 0, 0.0, 0)]
    for unit, row, weight_alone in zip(units, rows, alone, strict=True):
        if unit.inside:
            often |= twice & row
            twice |= once & row
            once |= row
            lone += weight_alone
            heads += unit.head is not None
        found.append(Seen(once, twice, often, lone, heads))
    return found


def together(rows: Iterable[int]) -> int:
    """The words of all these paragraphs."""
    words = 0
    for row in rows:
        words |= row
    return words


def counted(rows: Iterable[int]) -> tuple[int, int, int]:
    """The words of all these paragraphs, those of two of them or more, and those of three or more."""
    once = twice = often = 0
    for row in rows:
        often |= twice & row
        twice |= once & row
        once |= row
    return once, twice, often
