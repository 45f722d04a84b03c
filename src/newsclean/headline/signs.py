"""The signs by which a headline is known: named values for each line that may be one."""

import re
from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import NamedTuple

from newsclean.headline.pool import Pool, leads, make_pool
from newsclean.headline.slug import in_slug
from newsclean.label import CHROME, Label
from newsclean.page import Page
from newsclean.zone.features import MODE_STEPS, MODES
from newsclean.zone.traits import CAPITALS, CLASSES, ENDINGS, OPENINGS, SIZES, capitals

DISTANCES = ("1", "2", "3", "4-5", "6-8", "9-15", "16-25", "26 or more", "in the story", "below the story")
DISTANCE_STEPS = (2, 3, 4, 6, 9, 16, 26)
NEXT = ("1", "2", "3", "4-5", "6-9", "10 or more", "none")
NEXT_STEPS = (2, 3, 4, 6, 10)
PARTS = ("none", "under 3 %", "3-10 %", "10-30 %", "more")
PART_STEPS = (0.0001, 0.03, 0.1, 0.3)
SLUGS = ("no slug", "nothing shared", "little", "some", "half", "most", "all")
SLUG_STEPS = (0.0001, 0.2, 0.4, 0.6, 0.85)
BESTS = ("no", "one of the best", "the best")
LEADS = ("nothing", "little", "a third", "half", "most")
LEAD_STEPS = (0.0001, 0.2, 0.4, 0.6)
LENGTHS = ("short", "long")
REPEATS = ("once", "twice", "more often")
INSIDES = ("alone", "closes another line", "opens another line")
BELOWS = ("nothing", "byline or date next", "byline or date near")
ABOVES = ("nothing", "top of the page", "byline or date", "chrome")
GAPS = ("none", "one", "more")
SPREADS = ("no gaps", "some", "many", "most lines")
SPREAD_STEPS = (0.0001, 0.3, 0.8)
TOPS = ("first line", "second or third", "further down")
RANKS = ("nearest", "second", "third", "further")
NUMBERS = ("none", "a number", "one of a row")

SIGNS: dict[str, tuple[tuple[str, ...], ...]] = {
    "lines above the story": (DISTANCES,),
    "lines to the next prose": (NEXT,),
    "prose above": (PARTS,),
    "in the slug": (SLUGS,),
    "best in the slug": (BESTS,),
    "in the lead": (LEADS, LENGTHS),
    "repeated": (REPEATS, LENGTHS),
    "inside": (INSIDES,),
    "below it": (BELOWS,),
    "above it": (ABOVES,),
    "ending": (ENDINGS,),
    "opening": (OPENINGS,),
    "numbered": (NUMBERS,),
    "capitals": (CAPITALS,),
    "size": (SIZES,),
    "gap above": (GAPS, SPREADS),
    "gap below": (GAPS, SPREADS),
    "top": (TOPS, MODES),
    "rank": (RANKS,),
    "best in the lead": (BESTS,),
    "line above": ((*CLASSES, "edge"),),
}
"""Each sign with the names of its values."""

SITES = ("no site", "a little", "a site")
SITE_STEPS = (0.0001, 0.08)
NONE = (MODES, SITES, ("no slug", "a slug"))
"""What speaks for a page without a headline."""
LONG = 30
"""A longer line that is repeated, or has its words from the lead, means more."""
GLUED = 120
"""A page title or breadcrumb is at most this much longer than the headline in it."""
ENDS = 8
"""Characters by which lines that open or close alike are found."""
SHORTEST_INSIDE = 20
RANKED = 24
_SIGNED = (Label.BYLINE, Label.TIMESTAMP)
_NUMBERED = re.compile(r"(\d{1,2})[.)] ?+\D")


class Candidates(NamedTuple):
    """The lines that may be the headline, with their signs, and the value of NONE."""

    lines: list[int]
    signs: list[tuple[int, ...]]
    none: int
    start: int
    """First line of the story's prose, or of the story where it is known."""
    site: int
    """Position in SITES."""


class _Around(NamedTuple):
    """What is the same for all lines of a page."""

    start: int
    stop: int
    mode: int
    spread: int
    mass: list[int]
    """Prose above each position of the pool's lines."""
    best: float
    """The share of words that the slug has of the line that has most, and how many lines have as many."""
    ties: int
    closing: dict[str, list[str]]
    opening: dict[str, list[str]]


def candidates(page: Page, story: tuple[int, int] | None = None) -> Candidates | None:
    """The lines that may be the page's headline, with what speaks for each."""
    pool = make_pool(page, story)
    if pool is None:
        return None
    document = page.document
    around = _around(page, pool)
    lead: dict[int, set[str]] = {}
    known: dict[int, set[str]] = {}
    signs: list[tuple[int, ...]] = []
    rank = -1
    for i in reversed(pool.chosen):
        rank += document.sizes[i] > RANKED and i < around.start
        signs.append(_signs(page, pool, around, lead, known, i, max(0, min(3, rank))))
    signs.reverse()
    signs += [_signs(page, pool, around, lead, known, i, 3) for i in pool.below]
    signs = _compared(signs)
    site = bisect_right(SITE_STEPS, (len(document) - len(pool.lines)) / len(document))
    none = (around.mode * len(SITES) + site) * 2 + bool(pool.slug)
    return Candidates(pool.chosen + pool.below, signs, none, around.start, site)


def _compared(signs: list[tuple[int, ...]]) -> list[tuple[int, ...]]:
    at, to = list(SIGNS).index("in the lead"), list(SIGNS).index("best in the lead")
    best = max([sign[at] // 2 for sign in signs], default=0)
    ties = sum([sign[at] // 2 == best for sign in signs])
    return [
        (*sign[:to], 0 if best < 2 or sign[at] // 2 < best else 1 if ties > 1 else 2, *sign[to + 1 :]) for sign in signs
    ]


def _around(page: Page, pool: Pool) -> _Around:
    document, prose = page.document, page.traits.prose
    mass = list(accumulate([prose[i] if prose[i] < 500 else 500 for i in pool.lines], initial=0))
    total = mass[-1]
    whole = sum([size if size < 500 else 500 for size in document.sizes])
    shares = [in_slug(words, pool.slug) for words in pool.words.values()]
    best = max(shares, default=0.0)
    keys = [document.keys[i] for i in pool.words if document.sizes[i] > SHORTEST_INSIDE]
    closing: dict[str, list[str]] = {key[-ENDS:]: [] for key in keys}
    opening: dict[str, list[str]] = {key[:ENDS]: [] for key in keys}
    for key in [key for key in document.keys if len(key) > SHORTEST_INSIDE]:
        if (end := key[-ENDS:]) in closing:
            closing[end].append(key)
        if (head := key[:ENDS]) in opening:
            opening[head].append(key)
    return _Around(
        pool.lines[pool.core.first],
        pool.lines[pool.core.last],
        bisect_right(MODE_STEPS, total / max(1, whole)),
        bisect_right(SPREAD_STEPS, 1 - document.gaps.count(0) / len(document)),
        mass,
        best,
        sum([share > best - 0.001 for share in shares]),
        closing,
        opening,
    )


def _signs(
    page: Page, pool: Pool, around: _Around, lead: dict[int, set[str]], known: dict[int, set[str]], i: int, rank: int
) -> tuple[int, ...]:
    document, traits = page.document, page.traits
    start, mass = around.start, around.mass
    at = bisect_left(pool.lines, i)
    following = bisect_right(pool.prose, at)
    opens = pool.prose[following] if following < len(pool.prose) else None
    begin = at + 1 if opens is None else opens
    if begin not in lead:
        lead[begin] = leads(page, pool, begin, known)
    if i not in known:
        known[i] = page.words.stems(i)
    words = known[i]
    shared = len(words & lead[begin]) / len(words) if words else 0.0
    long = document.sizes[i] > LONG
    share = in_slug(pool.words[i], pool.slug)
    return (
        len(DISTANCES) - (1 if i > around.stop else 2) if i > start else bisect_right(DISTANCE_STEPS, start - i),
        len(NEXT) - 1 if opens is None else bisect_right(NEXT_STEPS, opens - at),
        bisect_right(PART_STEPS, mass[at] / max(1, mass[-1])),
        1 + bisect_right(SLUG_STEPS, share) if pool.words[i] and pool.slug else 0,
        0 if share < 0.2 or share < around.best - 0.001 else 1 if around.ties > 1 else 2,
        bisect_right(LEAD_STEPS, shared) * 2 + long,
        min(2, pool.counts[document.keys[i]] - 1) * 2 + long,
        _inside(around, document.keys[i]) if document.sizes[i] > SHORTEST_INSIDE else 0,
        _below(page, i),
        _above(page, i),
        traits.ending[i],
        traits.opening[i],
        _numbered(document.texts, i) if document.texts[i][0].isdigit() else 0,
        capitals(page.document.texts[i]),
        traits.size[i],
        min(2, document.gaps[i]) * len(SPREADS) + around.spread,
        (min(2, document.gaps[i + 1]) if i + 1 < len(document) else 2) * len(SPREADS) + around.spread,
        (0 if i == 0 else 1 if i < 3 else 2) * len(MODES) + around.mode,
        rank,
        0,
        traits.kind[pool.lines[at - 1]] if at else len(CLASSES),
    )


def _inside(around: _Around, key: str) -> int:
    """Whether another line is this one with something glued to it, as breadcrumbs and page titles are."""
    longest = len(key) + GLUED
    near = [other for other in around.closing.get(key[-ENDS:], ()) if len(key) < len(other) <= longest]
    if any([other.endswith(key) for other in near]):
        return 1
    near = [other for other in around.opening.get(key[:ENDS], ()) if len(key) < len(other) <= longest]
    return 2 if any([other.startswith(key) for other in near]) else 0


def _below(page: Page, i: int) -> int:
    for j in range(i + 1, min(i + 6, len(page.labels))):
        if page.labels[j] in _SIGNED:
            return 1 if j - i < 3 else 2
    return 0


def _above(page: Page, i: int) -> int:
    if i == 0:
        return 1
    label = page.labels[i - 1]
    return 2 if label in _SIGNED else 3 if label in CHROME else 0


def _numbered(texts: list[str], i: int) -> int:
    """Whether the line opens with a number and a full stop, and the line next to it with the next one."""
    match = _NUMBERED.match(texts[i])
    if match is None:
        return 0
    for j, step in ((i - 1, -1), (i + 1, 1)):
        other = _NUMBERED.match(texts[j]) if 0 <= j < len(texts) else None
        if other is not None and int(other[1]) == int(match[1]) + step:
            return 2
    return 1
