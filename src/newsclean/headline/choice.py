"""The weights of the signs, and the choice by them."""

from dataclasses import dataclass
from functools import cache
from math import exp
from typing import NamedTuple

from newsclean.headline.second import PLACES, SECOND_NONE, SECOND_SIGNS
from newsclean.headline.signs import DISTANCES, LEADS, LENGTHS, NONE, SIGNS, SLUGS, Candidates
from newsclean.tables import Axes, named_weights, read_table
from newsclean.zone.traits import SIZES

ENOUGH = (0.5, 0.45, 0.3)
"""The headline is named if its share of the odds, "there is none" included, is more than this: on a page on which
nothing is known to be a site's, a little is, or more. Without a site a first line may be a subheading, and in doubt it
stays; and nothing that a headline would cut off stands above it."""

LIKELIER = 1.25
"""How much likelier another line is that takes the place of a first choice directly above the story."""

NAMED = 0.15
"""The same for a line above all prose that has the words of the URL's slug."""

DECK = 0.25
"""From this share of the chosen line's odds on the line above it is the headline."""

_DISTANCE, _LEAD, _PROSE_ABOVE, _SLUG = (
    list(SIGNS).index(name) for name in ("lines above the story", "in the lead", "prose above", "in the slug")
)
_PLACE, _ABOVE = list(SECOND_SIGNS).index("place"), PLACES.index("1 above it")
_REPEATED, _SIGNED = (list(SIGNS).index(name) for name in ("repeated", "below it"))
_SIZE, _LINE = list(SIGNS).index("size"), SIZES.index("26-40")
_ALL, _MOST = SLUGS.index("all"), SLUGS.index("most")
_BELOW, _HALF = DISTANCES.index("below the story"), LEADS.index("half")


@dataclass(frozen=True, slots=True)
class HeadlineWeights:
    """Points for each value of each sign, and for having no headline."""

    tables: tuple[tuple[float, ...], ...]
    none: tuple[float, ...]


class HeadlineLooks(NamedTuple):
    """The weights of the first look for the headline, and of the second, which knows where the story is."""

    first: HeadlineWeights
    second: HeadlineWeights


def _read(name: str, signs: Axes, none: tuple[tuple[str, ...], ...]) -> HeadlineWeights:
    data = read_table("newsclean.headline", name)
    return HeadlineWeights(named_weights(data, signs), *named_weights(data, {"no headline": none}))


@cache
def shipped_headline_weights() -> HeadlineLooks:
    """The weights that come with newsclean, written by bench/fit_headline.py."""
    return HeadlineLooks(_read("weights.toml", SIGNS, NONE), _read("second.toml", SECOND_SIGNS, SECOND_NONE))


def choose(found: Candidates, weights: HeadlineWeights, first: int | None = None) -> int | None:
    """The line that is the headline, or None: a multinomial choice among the candidates and "none". The first choice
    stays as long as nothing is likelier."""
    if not found.lines:
        return None
    odds = _odds(found, weights)
    best = max(range(len(odds)), key=odds.__getitem__)
    none = exp(weights.none[found.none])
    if first in found.lines and none < odds[best] <= _margin(found, first) * odds[found.lines.index(first)]:
        return first
    whole = sum(odds) + none
    signs = found.signs[best]
    if found.site == 0 and signs[_PROSE_ABOVE]:
        return None
    enough = NAMED if signs[_SLUG] == _ALL and not signs[_PROSE_ABOVE] else ENOUGH[found.site]
    return found.lines[best] if odds[best] > enough * whole else _twice_below(found)


def _margin(found: Candidates, first: int) -> float:
    return LIKELIER if found.signs[found.lines.index(first)][_PLACE] == _ABOVE else 1.0


def _odds(found: Candidates, weights: HeadlineWeights) -> list[float]:
    return [
        exp(min(60.0, sum([table[value] for table, value in zip(weights.tables, signs, strict=True)])))
        for signs in found.signs
    ]


def over_its_deck(found: Candidates, weights: HeadlineWeights, best: int) -> int:
    """The line directly above the chosen one, if that has a byline or date below it, and the line is hardly less
    likely, no longer and no less about the story: then the chosen one is the deck, which has more of its words."""
    at = found.lines.index(best)
    if best - 1 not in found.lines or found.signs[at][_SIGNED] != 1:
        return best
    odds, above = _odds(found, weights), found.lines.index(best - 1)
    size = found.signs[above][_SIZE]
    if odds[above] < DECK * odds[at] or not _LINE <= size <= found.signs[at][_SIZE]:
        return best
    leads = found.signs[above][_LEAD] // len(LENGTHS), found.signs[at][_LEAD] // len(LENGTHS)
    return best - 1 if leads[0] >= max(_HALF, leads[1]) else best


def is_evident(found: Candidates, line: int, *, complete: bool) -> bool:
    """Whether the line has most words of the slug, is a long one that stands twice, or stands above a byline or date
    (and is `complete`: no menu hangs on it): nothing else tells where it begins or ends on a page that is one line."""
    signs = found.signs[found.lines.index(line)]
    return signs[_SLUG] >= _MOST or _stands_twice(signs) or (complete and signs[_SIGNED] == 1)


def _stands_twice(signs: tuple[int, ...]) -> bool:
    return signs[_REPEATED] >= 2 and signs[_REPEATED] % 2 == 1


def _twice_below(found: Candidates) -> int | None:
    """Where nothing above the story is its headline, on a page with a site: a line that stands twice below and has its
    words from the lead."""
    if found.site < len(ENOUGH) - 1:
        return None
    for line, signs in zip(found.lines, found.signs, strict=True):
        if signs[_DISTANCE] == _BELOW and signs[_LEAD] // 2 >= _HALF and _stands_twice(signs):
            return line
    return None
