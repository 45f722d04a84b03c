"""What is seen of the places between two words where a line may have begun, on a page that is one single line."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable
from itertools import accumulate, pairwise
from typing import NamedTuple

from newsclean.broken import Known
from newsclean.one_line.looks import (
    BULLETS,
    CAPITAL,
    CAPITALS,
    COLON,
    ENDINGS,
    NONE,
    OPENINGS,
    QUOTED,
    SMALL,
    ending,
    opening,
)
from newsclean.tables import Axes

ALSO_SMALL = ("no capital", "never small", "once or twice small", "often small")
NEXT = ("before a small word", "before another")
FAR = ("1", "2-3", "4-7", "8-14", "15-24", "25-39", "40-79", "80 or more")
FAR_STEPS = (2, 4, 8, 15, 25, 40, 80)
BEHIND = ("to a sentence end", "to the end")
LENGTHS = ("under 10", "10-19", "20-29", "30-44", "45-69", "70-119", "120 or more")
LENGTH_STEPS = (10, 20, 30, 45, 70, 120)
SHARES = ("none", "under 15 %", "15-30 %", "30-50 %", "50-70 %", "70-90 %", "over 90 %")
SHARE_STEPS = (0.01, 0.15, 0.3, 0.5, 0.7, 0.9)
REACH = 8
"""Words before the place whose capitals are counted."""
LABEL = 3
"""Words of a label, with a colon behind them."""
TIMES = ("at the end", "once", "twice", "three times or more")
PHRASES = ("none", "a word", "words")
LONGEST_PHRASE = 6
"""Words of a phrase that is looked for."""

AXES: Axes = {
    "words": (OPENINGS, ENDINGS),
    "written small": (ALSO_SMALL, NEXT),
    "next word": (OPENINGS,),
    "words behind": (FAR, BEHIND),
    "words of the stretch": (LENGTHS,),
    "capitals before": (SHARES,),
    "begins alike": (TIMES,),
    "ends alike": (TIMES,),
    "phrase behind": (PHRASES, NEXT),
    "phrase before": (PHRASES,),
}
"""Each sign with the names of its values."""

_WORD = re.compile(r"\S+")
_EDGES = "\"“„«»”’'()[]¿¡‘,;:.!?…|•·-–—"
_CAPITALS = frozenset({CAPITAL, CAPITALS, QUOTED})


class Places(NamedTuple):
    """Where a line may have begun, and what speaks for it."""

    at: list[int]
    """Offsets."""
    stretch: list[int]
    """The stretch between two ends that each is in, by its first word."""
    labelled: set[int]
    """The stretches that open with a label or a phrase of sites."""
    signs: list[list[int]]
    """A column for each of AXES."""


class Row(NamedTuple):
    """The words of the page, one after the other, as columns."""

    words: list[str]
    opening: list[int]
    """Position in OPENINGS; one entry more."""
    ending: list[int]
    """Position in ENDINGS."""
    low: list[int]
    """First word of the stretch that each is in."""
    high: list[int]
    """First word behind it."""


def places_of(source: str, begin: int, end: int, ends: list[int], known: Known | None = None) -> Places:
    """The places to be weighed, with their signs: before every word that is not written small, up to the next of these
    ends. `known` tells of a line whether it is a phrase of sites."""
    matches = list(_WORD.finditer(source, begin, end))
    starts = [match.start() for match in matches]
    row = _row([match.group() for match in matches], {bisect_left(starts, at) for at in ends})
    at = [i for i, low in enumerate(row.low) if row.opening[i] != SMALL and i > low + (row.words[low] in BULLETS)]
    phrases = _phrases(row, sorted({*row.low, *at}), known)
    labels = {low for low in set(row.low) if COLON in row.ending[low : min(low + LABEL, row.high[low])]}
    labelled = labels.union(phrases.keys() & set(row.low))
    return Places([starts[i] for i in at], [row.low[i] for i in at], labelled, _signs(row, at, phrases))


def _row(words: list[str], bounds: set[int]) -> Row:
    """The words with what they look like, in stretches that begin at these."""
    count = len(words)
    looks = {word: (opening(word), ending(word)) for word in set(words)}
    stretches = list(pairwise([0, *sorted(bounds - {0, count}), count]))
    return Row(
        words,
        [*[looks[word][0] for word in words], NONE],
        [looks[word][1] for word in words],
        [low for low, high in stretches for _ in range(low, high)],
        [high for low, high in stretches for _ in range(low, high)],
    )


def _signs(row: Row, at: list[int], phrases: dict[int, int]) -> list[list[int]]:
    """The columns of AXES, for these places; phrases open at these, and have so many words."""
    words, opens, ends, low, high = row
    count = len(words)
    capital = [kind in _CAPITALS for kind in opens]
    other = [kind != SMALL for kind in opens]
    small = _written_small(words, opens)
    first, last = _alike(words)
    closed = {start + size: size for start, size in phrases.items()}
    return [
        [opens[i] * len(ENDINGS) + ends[i - 1] for i in at],
        [(small[words[i]] if capital[i] else 0) * len(NEXT) + other[i + 1] for i in at],
        [opens[i + 1] for i in at],
        [bisect_right(FAR_STEPS, high[i] - i) * len(BEHIND) + (high[i] == count) for i in at],
        [bisect_right(LENGTH_STEPS, high[i] - low[i]) for i in at],
        _shares(capital, [max(low[i], i - REACH) for i in at], at),
        [first[i] for i in at],
        [last[i] for i in at],
        [min(2, phrases.get(i, 0)) * len(NEXT) + other[i + phrases.get(i, 0)] for i in at],
        [min(2, closed.get(i, 0)) for i in at],
    ]


def _shares(capital: list[bool], starts: list[int], stops: list[int]) -> list[int]:
    """The share of capitals among these words up to those, as position in SHARES."""
    sums = list(accumulate(capital, initial=0))
    return [
        bisect_right(SHARE_STEPS, (sums[stop] - sums[start]) / (stop - start))
        for start, stop in zip(starts, stops, strict=True)
    ]


def _phrases(row: Row, at: list[int], known: Known | None) -> dict[int, int]:
    """Where phrases of sites open, with the number of their words; of several the longest."""
    if known is None:
        return {}
    spans = [(i, stop) for i in at for stop in range(i + 1, min(i + LONGEST_PHRASE, row.high[i]) + 1)]
    texts = [" ".join(row.words[start:stop]) for start, stop in spans]
    different = list(dict.fromkeys(texts))
    phrases = {text for text, is_known in zip(different, known(different), strict=True) if is_known}
    return {start: stop - start for (start, stop), text in zip(spans, texts, strict=True) if text in phrases}


def _written_small(words: list[str], opening: list[int]) -> dict[str, int]:
    """For words with a capital: how often the page writes them small, as position in ALSO_SMALL."""
    times: dict[str, int] = {}
    for word, kind in zip(words, opening, strict=False):
        if kind == SMALL:
            bare = word.strip(_EDGES)
            times[bare] = times.get(bare, 0) + 1
    return {word: 1 + bisect_right((1, 3), times.get(word.strip(_EDGES).lower(), 0)) for word in set(words)}


def _alike(words: list[str]) -> tuple[list[int], list[int]]:
    """Behind how many different words each word and the next stand, and before how many the two before it do, as
    positions in TIMES: a button is the same behind every teaser."""
    pairs = list(pairwise(words))
    often = {pair for pair, times in Counter(pairs).items() if times > 1}
    behind = _different(often, zip(pairs, ["", *words], strict=False))
    before = _different(often, zip(pairs, [*words[2:], ""], strict=False))
    first = [behind.get(pair, 1) for pair in pairs]
    last = [before.get(pair, 1) for pair in pairs]
    return [*first, 0], [0, 0, *last][: len(words)]


def _different(
    often: set[tuple[str, str]], neighbours: Iterable[tuple[tuple[str, str], str]]
) -> dict[tuple[str, str], int]:
    """How many different neighbours each of these pairs has, at most 3."""
    found: dict[tuple[str, str], set[str]] = {pair: set() for pair in often}
    for pair, neighbour in neighbours:
        if pair in often and len(found[pair]) < 3:
            found[pair].add(neighbour)
    return {pair: len(some) for pair, some in found.items()}
