"""Where the lines of menus and lists began on a page that is one single line: every blank before a word that is not
written small is weighed ("Sport Weather The mayor": nothing ends, three lines begin)."""

import re
from collections.abc import Iterator
from functools import cache
from math import exp

from newsclean.broken import Known
from newsclean.one_line.signs import AXES, places_of
from newsclean.scripts import HAN, HIRAGANA, KATAKANA
from newsclean.tables import named_weights, read_table

LONGEST = 300_000
"""Characters. What is longer is no page, and is cut at the ends of sentences only."""
LIKELY, SURE = 0.35, 0.85
"""A line begins where the chance is at least this; in a stretch without signs of a list, the second."""
LISTED = 2.0
"""A stretch from one sentence end to the next is (partly) a list if so many lines are expected to begin in it; or if it
opens with a label ("Read also: ...") or a button, since what follows that is no sentence."""

_UNSPACED = f"{HAN}{HIRAGANA}{KATAKANA}"
_BETWEEN = re.compile(rf"(?<=[{_UNSPACED}”」』）】])\s++(?=[{_UNSPACED}“「『（【])")
"""Chinese and Japanese have no blanks between words,"""
APART = 4
"""unless some page has one behind every character or two: then there is one for fewer characters than this."""


def start_points(source: str, begin: int, end: int, ends: list[int], known: Known | None = None) -> Iterator[int]:
    """Where lines began, besides at these ends of others."""
    between = [match.end() for match in _BETWEEN.finditer(source, begin, end)]
    if len(between) * APART < end - begin:
        yield from between
    if end - begin > LONGEST:
        return
    places = places_of(source, begin, end, ends, known)
    chances = chances_of(places.signs)
    expected = _sums(places.stretch, chances)
    for stretch in places.labelled:
        expected[stretch] = LISTED
    for at, stretch, chance in zip(places.at, places.stretch, chances, strict=True):
        if chance >= LIKELY and (chance >= SURE or expected[stretch] >= LISTED):
            yield at


def chances_of(signs: list[list[int]]) -> list[float]:
    """For each place the chance that a line began there."""
    columns = [[table[value] for value in column] for table, column in zip(_weights(), signs, strict=True)]
    return [1.0 / (1.0 + exp(-total)) for total in map(sum, zip(*columns, strict=True))]


@cache
def _weights() -> tuple[tuple[float, ...], ...]:
    return named_weights(read_table("newsclean.one_line", "weights.toml"), AXES)


def _sums(keys: list[int], values: list[float]) -> dict[int, float]:
    sums: dict[int, float] = {}
    for key, value in zip(keys, values, strict=True):
        sums[key] = sums.get(key, 0.0) + value
    return sums
