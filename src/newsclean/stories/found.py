"""The other stories on a page: the stretches that most speaks for, one after the other."""

from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from newsclean.stories.cohesion import LEAST_HEADLESS, least, opens_story, stretches, survey_gaps
from newsclean.stories.contrast import signs
from newsclean.stories.tally import Tally, counted, tally, together, weight
from newsclean.stories.units import Unit
from newsclean.stories.vocabulary import NOTHING, Stems
from newsclean.stories.weights import StoryWeights

ENOUGH_HEADED, ENOUGH_HEADLESS, ENOUGH_INSIDE = 0.6, 1.4, 2.3
"""Log-odds from which a stretch is another story: with something that opens it; without; and without in the middle,
where digressions stand."""
ELSEWHERE, SIGNED = 2.5, 1.0
"""Points for a dateline of a place that the rest of the page does not name, and for a byline or date under a headline:
too rare inside real stories to be fitted."""
APART, NAMES_APART, CHANCE = 1.3, 2, 1
"""Points for a stretch that repeats so many names of its own and shares none with the page, nor more rarer words than
by chance: short pages show little else."""
STRUNG, ONE_MORE = 3, 0.7
"""From so many stories with headline and byline or date on, another of the kind has so many points more."""
MOVES = 3
"""Paragraphs by which the beginning of a story that nothing opens is moved to where most speaks for it."""
FARTHEST = 60
"""Paragraphs in which the end of a story is looked for that does not go to the end of the page."""
LEAST_REST = 2
LEAST_SHARE = 0.36
"""Paragraphs of its own that a page must keep, and their share: what is longer is no guest on it."""
LEAST_PAGE = 3
"""Paragraphs without which nothing is looked for."""
LOOSE = 0.34
"""Paragraphs of which fewer have a word in common with those above them are teasers of many stories."""
MOST = 12
"""Stories looked for on a page."""


class Stretch(NamedTuple):
    """Paragraphs that are another story, and how sure that is."""

    units: tuple[Unit, ...]
    points: float


class Looked(NamedTuple):
    """A row of paragraphs, and what they are weighed with."""

    units: Sequence[Unit]
    words: Tally
    title: float
    """Weight of the words of the page's headline."""
    weights: StoryWeights

    def points(self, start: int, stop: int, near: float) -> float:
        """The log-odds that a stretch is another story."""
        values = signs(self.units, self.words, self.title, start, stop, near)
        return self.weights.of(values, opens_story(self.units[start]))


def find_stretches(units: Sequence[Unit], title: Stems, weights: StoryWeights, *, wide: bool = False) -> list[Stretch]:
    """The other stories, the surest first. Each is taken out before the next is looked for."""
    left = list(units)
    found: list[Stretch] = []
    while len(found) < MOST and len(left) >= LEAST_PAGE:
        look = Looked(left, tally(left, title), weight(title), weights)
        strung = sum([is_signed_head(part.units[0]) for part in found]) >= STRUNG
        best = _best(look, wide or any([unit.words.names for unit in left]), strung)
        if best is None:
            break
        start, stop, points = best
        found += [Stretch(part, points) for part in split(left[start:stop], weights)]
        del left[start:stop]
    return found


def hangs_together(units: Sequence[Unit]) -> float:
    """Share of the paragraphs that have a rare word in common with one of the two above them."""
    if len(units) < LEAST_REST:
        return 0.0
    words = tally(units, NOTHING)
    rows = [row & ~words.usual for row in words.rows]
    linked = [bool(rows[k] & (rows[k - 1] | (rows[k - 2] if k > 1 else 0))) for k in range(1, len(rows))]
    return sum(linked) / len(linked)


def is_guest(stretch: Sequence[Unit], rest: Sequence[Unit]) -> bool:
    """Whether a stretch is a guest on a page without a headline: not where it is a story and the rest is none."""
    return len(stretch) < LEAST_PAGE or hangs_together(rest) >= LOOSE or hangs_together(stretch) < 2 * LOOSE


def _best(look: Looked, named: bool, strung: bool) -> tuple[int, int, float] | None:
    """The stretch that most speaks for, with its best end; one that nothing opens only where there are names.

    strung: the page strings stories under headlines with byline or date, so that one more is likely.
    """
    units = look.units
    own = [0, *accumulate([unit.inside for unit in units])]
    most = own[-1] - max(LEAST_REST, LEAST_SHARE * len(units))
    best: tuple[float, int, int, float] | None = None
    for start, stop, near in stretches(units, look.words):
        headed = opens_story(units[start])
        if own[stop] - own[start] > most or not (headed or named):
            continue
        points = look.points(start, stop, near) + of_opening(units, start, stop)
        if strung and is_signed_head(units[start]):
            points += ONE_MORE
        if not headed and is_apart(look.words, start, stop):
            points += APART
        if points >= enough(headed, stop == len(units)) and (best is None or points > best[0]):
            best = points, start, stop, near
    if best is None:
        return None
    points, start, stop, near = best
    start = _begun(look, start, stop, most)
    stops = range(start + least(units[start]), min(len(units), start + FARTHEST) + 1)
    ends = [(look.points(start, k, near), k) for k in {stop, *stops} if own[k] - own[start] <= most]
    return start, max(ends)[1], points


def _begun(look: Looked, start: int, stop: int, most: float) -> int:
    """The best beginning within a few paragraphs, where nothing marks it."""
    units = look.units
    if opens_story(units[start]):
        return start
    near = survey_gaps(look.words).near
    starts = [
        (look.points(k, stop, near[k]), -abs(k - start), k)
        for k in range(max(LEAST_REST, start - MOVES), min(stop - LEAST_HEADLESS, start + MOVES) + 1)
        if not opens_story(units[k]) and sum([unit.inside for unit in units[k:stop]]) <= most
    ]
    return max(starts)[2] if starts else start


def is_signed_head(unit: Unit) -> bool:
    """Whether a headline with a byline or date opens the paragraph."""
    return unit.head is not None and unit.signed


def of_opening(units: Sequence[Unit], start: int, stop: int) -> float:
    """What a byline or date under the headline says, and a dateline at the head of the first paragraph."""
    first = units[start]
    points = SIGNED if is_signed_head(first) else 0.0
    if first.place and all([first.place.isdisjoint(unit.words.all) for unit in (*units[:start], *units[stop:])]):
        points += ELSEWHERE
    return points


def is_apart(words: Tally, start: int, stop: int) -> bool:
    """Whether a stretch shares no name and hardly a rarer word with the rest of the page, and repeats names."""
    here, twice, _ = counted(words.rows[start:stop])
    rest = together((*words.rows[:start], *words.rows[stop:])) | words.title
    names = together(words.names[start:stop])
    shared = here & rest & ~words.usual
    return shared.bit_count() <= CHANCE and not names & rest and (twice & names).bit_count() >= NAMES_APART


def enough(headed: bool, last: bool) -> float:
    """The log-odds that such a stretch needs."""
    return ENOUGH_HEADED if headed else ENOUGH_HEADLESS if last else ENOUGH_INSIDE


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
    look = Looked(both, tally(both, both[0].title), weight(both[0].title), weights)
    return look.points(at - start, len(both), 0.0) >= ENOUGH_HEADED
