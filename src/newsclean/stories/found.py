"""The other stories on a page: the stretches that most speaks for, one after the other."""

from collections import Counter
from collections.abc import Sequence
from math import sqrt
from typing import NamedTuple

from newsclean.stories.cohesion import LEAST_HEADLESS, opens_story, stretches
from newsclean.stories.common import shipped_commons
from newsclean.stories.contrast import signs
from newsclean.stories.tally import tally, weight
from newsclean.stories.units import Unit
from newsclean.stories.vocabulary import Stems
from newsclean.stories.weights import StoryWeights

ENOUGH_HEADED, ENOUGH_HEADLESS, ENOUGH_INSIDE = 0.0, 0.5, 1.8
"""Log-odds from which a stretch is another story: with something that opens it; without; and without in the middle,
where digressions stand."""
ELSEWHERE = 2.5
"""Points for a dateline of a place that the rest of the page does not name: too rare on real pages to be fitted."""
CHANCE = 1
"""Rare words that a paragraph shares with a page by chance."""
MOST_STRANGERS = 2
"""Paragraphs in a row that have little of the stretch above them nor of the page, and go with the stretch."""
LEAST_REST = 2
LEAST_PAGE = 3
LEAST_SHARE = 0.36
"""Paragraphs of its own that a page must keep, and their share: what is longer is no guest on it."""
MOST = 8
"""Stories looked for on a page."""


class Stretch(NamedTuple):
    """Paragraphs that are another story, and how sure that is."""

    units: tuple[Unit, ...]
    points: float


def find_stretches(units: Sequence[Unit], title: Stems, weights: StoryWeights, *, wide: bool = False) -> list[Stretch]:
    """The other stories, the surest first. Each is taken out before the next is looked for."""
    left = list(units)
    found: list[Stretch] = []
    while len(found) < MOST:
        best = _best(left, title, weights, wide)
        if best is None:
            break
        start, stop, points = best
        start = later(left, start, stop)
        stop = further(left, start, stop)
        found += [Stretch(part, points) for part in split(left[start:stop], weights)]
        del left[start:stop]
    return found


def _best(units: Sequence[Unit], title: Stems, weights: StoryWeights, wide: bool) -> tuple[int, int, float] | None:
    best: tuple[int, int, float] | None = None
    if len(units) < LEAST_PAGE:
        return None
    own = sum([unit.inside for unit in units])
    named = wide or any([unit.words.names for unit in units])
    words = tally(units, title)
    size = weight(title)
    for start, stop, near in stretches(units, words):
        if own - sum([unit.inside for unit in units[start:stop]]) < max(LEAST_REST, LEAST_SHARE * len(units)):
            continue
        headed = opens_story(units[start])
        if not headed and not named:
            continue
        points = weights.of(signs(units, words, size, start, stop, near), headed) + of_dateline(units, start, stop)
        if points >= enough(headed, stop == len(units)) and (best is None or points > best[2]):
            best = start, stop, points
    return best


def of_dateline(units: Sequence[Unit], start: int, stop: int) -> float:
    """What a dateline at the head of a stretch says."""
    place = units[start].place
    if not place or any([not place.isdisjoint(unit.words.all) for unit in (*units[:start], *units[stop:])]):
        return 0.0
    return ELSEWHERE


def enough(headed: bool, last: bool) -> float:
    """The log-odds that such a stretch needs."""
    return ENOUGH_HEADED if headed else ENOUGH_HEADLESS if last else ENOUGH_INSIDE


def later(units: Sequence[Unit], start: int, stop: int) -> int:
    """The beginning of a stretch, without paragraphs above it that have more of the page than of the stretch."""
    usual = shipped_commons().usual
    rest = {word for k, unit in enumerate(units) if unit.inside and not start <= k < stop for word in unit.words.all}
    while stop - start > LEAST_HEADLESS:
        words = units[start].words.all - usual
        here = {word for unit in units[start + 1 : stop] for word in unit.words.all}
        if len(words & rest) <= CHANCE or len(words & here) > CHANCE:
            break
        rest |= words
        start += 1
    return start


def further(units: Sequence[Unit], start: int, stop: int) -> int:
    """The end of a stretch, with the paragraphs below it that are nearer to it than to the rest of the page."""
    usual = shipped_commons().usual
    rest = Counter([word for unit in units[:start] if unit.inside for word in unit.words.all - usual])
    below = Counter([word for unit in units[stop:] if unit.inside for word in unit.words.all - usual])
    here = {word for unit in units[start:stop] for word in unit.words.all - usual}
    strangers = 0
    while stop < len(units) and not opens_story(units[stop]) and strangers <= MOST_STRANGERS:
        words = units[stop].words.all - usual
        below.subtract(words)
        there = sum([rest[word] > 0 or below[word] > 0 for word in words])
        if there > CHANCE and len(words & here) / sqrt(len(here) + 1) <= there / sqrt(len(rest) + 1):
            break
        strangers = 0 if len(words & here) > there else strangers + 1
        here |= words
        stop += 1
    return stop


def split(units: Sequence[Unit], weights: StoryWeights) -> list[tuple[Unit, ...]]:
    """A stretch cut where another headline stands, with byline, date or dateline, or with a new subject under it."""
    cuts = [0]
    for k in range(1, len(units)):
        unit = units[k]
        if unit.head is not None and (unit.signed or unit.dated or _changes(units, cuts[-1], k, weights)):
            cuts.append(k)
    return [tuple(units[start:stop]) for start, stop in zip(cuts, [*cuts[1:], len(units)], strict=True)]


def _changes(units: Sequence[Unit], start: int, at: int, weights: StoryWeights) -> bool:
    """Whether the paragraphs under a headline inside a stretch have another subject than those above it."""
    if at - start < LEAST_REST:
        return False
    stop = next((k for k in range(at + 1, len(units)) if units[k].head is not None), len(units))
    both = [unit._replace(inside=True) for unit in units[start:stop]]
    words = tally(both, both[0].title)
    values = signs(both, words, weight(both[0].title), at - start, len(both), 0.0)
    return weights.of(values, True) >= ENOUGH_HEADED
