"""The other stories on a page: the stretches that most speaks for, one after the other."""

from collections.abc import Sequence
from typing import NamedTuple

from newsclean.stories.cohesion import opens_story, stretches
from newsclean.stories.contrast import Stems, signs
from newsclean.stories.units import Unit
from newsclean.stories.weights import StoryWeights

ENOUGH_HEADED, ENOUGH_HEADLESS = 0.6, 0.8
"""Log-odds from which a stretch is another story, with and without something that opens it."""
LEAST_REST = 2
"""Paragraphs of its own that a page must keep."""
MOST = 8
"""Stories looked for on a page."""


class Stretch(NamedTuple):
    """Paragraphs that are another story, and how sure that is."""

    units: tuple[Unit, ...]
    points: float


def find_stretches(units: Sequence[Unit], title: Stems, weights: StoryWeights) -> list[Stretch]:
    """The other stories, the surest first. Each is taken out before the next is looked for."""
    left = list(units)
    found: list[Stretch] = []
    while len(found) < MOST:
        best = _best(left, title, weights)
        if best is None:
            break
        start, stop, points = best
        found += [Stretch(part, points) for part in split(left[start:stop], weights)]
        del left[start:stop]
    return found


def _best(units: Sequence[Unit], title: Stems, weights: StoryWeights) -> tuple[int, int, float] | None:
    best: tuple[int, int, float] | None = None
    own = sum([unit.inside for unit in units])
    for start, stop in stretches(units):
        if own - sum([unit.inside for unit in units[start:stop]]) < LEAST_REST:
            continue
        headed = opens_story(units[start])
        points = weights.of(signs(units, title, start, stop), headed)
        enough = ENOUGH_HEADED if headed else ENOUGH_HEADLESS
        if points >= enough and (best is None or points > best[2]):
            best = start, stop, points
    return best


def split(units: Sequence[Unit], weights: StoryWeights) -> list[tuple[Unit, ...]]:
    """A stretch of several stories cut where another headline with byline, date or dateline stands, or one of a new subject."""
    cuts = [0]
    for k in range(1, len(units)):
        unit = units[k]
        if unit.head is not None and (unit.signed or unit.dated or _changes(units, cuts[-1], k, weights)):
            cuts.append(k)
    return [tuple(units[start:stop]) for start, stop in zip(cuts, [*cuts[1:], len(units)], strict=True)]


def _changes(units: Sequence[Unit], start: int, at: int, weights: StoryWeights) -> bool:
    """Whether the paragraphs under a headline inside a stretch have another subject than those above it."""
    stop = next((k for k in range(at + 1, len(units)) if units[k].head is not None), len(units))
    both = [unit._replace(inside=True) for unit in units[start:stop]]
    return at - start >= LEAST_REST and weights.of(signs(both, both[0].title, at - start, len(both)), True) >= ENOUGH_HEADED
