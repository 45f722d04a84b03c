"""The evidence about each line that the zone stage weighs: named features with named values."""

from bisect import bisect_right
from itertools import accumulate
from typing import NamedTuple

from newsclean.document import Document
from newsclean.zone.talk import SERVICES, SPOKEN
from newsclean.zone.traits import BULLET, CHROME, CLASSES, ENDINGS, OPENINGS, SIZES, Traits
from newsclean.zone.vocabulary import RARE, SHARES, Sayings

SHORT_MIDDLE_LONG = ("short", "middle", "long")
GAPS = ("no gap", "one line", "two lines", "three or four", "five or more", "interruption", "chrome")
GAP_STEPS = (1, 2, 3, 5)
NEIGHBOURS = (*CLASSES, "edge")
MASSES = ("none", "a sentence", "a paragraph", "paragraphs", "much", "very much")
MASS_STEPS = (1, 150, 400, 900, 2000)
DISTANCES = (
    *(f"{far} above" for far in ("over 30", "16-30", "9-15", "6-8", "4-5", "3", "1-2")),
    "inside",
    *(f"{far} below" for far in ("1-2", "3", "4-5", "6-8", "9-15", "16-30", "over 30")),
)
DISTANCE_STEPS = (3, 4, 6, 9, 16, 31)
TIMES = ("once", "first", "again")
RUNS = ("no", "1", "2", "3-4", "5-7", "8-15", "16-39", "40 or more")
RUN_STEPS = (2, 3, 5, 8, 16, 40)
MODES = ("under 15 %", "15-35 %", "35-55 %", "55-75 %", "75-90 %", "90-97 %", "over 97 %")
MODE_STEPS = (0.15, 0.35, 0.55, 0.75, 0.9, 0.97)
HEADINGS = (
    "none",
    *(f"{heading}, {far}" for heading in ("list", "comments") for far in ("1-3", "4-9", "10-24", "25 or more")),
)
HEADING_STEPS = (4, 10, 25)
PLACES = ("0-10 %", "10-30 %", "30-50 %", "50-70 %", "70-90 %", "90-100 %")
PLACE_STEPS = (0.1, 0.3, 0.5, 0.7, 0.9)
COUNTS = ("under 40 lines", "40-99 lines", "100 lines or more")
COUNT_STEPS = (40, 100)
EDGES = ("first", "second", "third", "inner", "last but one", "last")
TITLES = ("no headline", "far above", "just above", "1-3 below", "4-12 below", "further below")
FIGURES = ("none", "some", "date or time")
INDENTS = ("none", "1-3", "4-7", "8 or more")
INDENT_STEPS = (1, 4, 8)
SITES = ("nothing", "under 2 %", "2-5 %", "5-10 %", "10-20 %", "20-35 %", "over 35 %")
SITE_STEPS = (0.0001, 0.02, 0.05, 0.1, 0.2, 0.35)
BULLETS = ("no bullet", "1-2", "3-5", "6-9", "10-19", "20 or more")
BULLET_STEPS = (3, 6, 10, 20)
SPOTS = ("above", "inside", "below")
ENDS = ("none", "one", "two", "three or more")
FRONTS = ("none", "1-3", "4-10")
FRONT_STEPS = (1, 4)
MENUS = ("none", "on one side", "on both sides", "long, on both sides")
FRAMES = (*MENUS, *(f"{menus} of a known site" for menus in MENUS))
LONG_FRAME = 12
"""Lines of a long run."""
PHRASES = (
    "none", "no letters", "navigation", "related", "ranking", "recommended", "inline-link", "share", "comments", "advertisement", "subscribe",
    "consent", "legal", "player", "widget", "credit", "byline", "timestamp", "tags", "note", "author-bio", "summary", "other",
)  # fmt: skip

AXES: dict[str, tuple[tuple[str, ...], ...]] = {
    "form": (SIZES, ENDINGS),
    "site on the page": (SITES, CLASSES),
    "menus": (FRAMES, CLASSES),
    "bullets": (BULLETS, SPOTS),
    "shared words": (SHARES, CLASSES),
    "rare words shared": (RARE, CLASSES),
    "service words": (SERVICES, SPOKEN, CLASSES),
    "opening": (OPENINGS, SHORT_MIDDLE_LONG),
    "sentences": (("0", "1", "2", "3 or more"),),
    "figures": (FIGURES, CLASSES),
    "phrase": (PHRASES,),
    "gap above": (GAPS, CLASSES),
    "gap below": (GAPS, CLASSES),
    "indent": (INDENTS, SHORT_MIDDLE_LONG),
    "line above": (NEIGHBOURS, CLASSES),
    "line below": (NEIGHBOURS, CLASSES),
    "two above": (NEIGHBOURS, CLASSES),
    "two below": (NEIGHBOURS, CLASSES),
    "prose in 3 above": (MASSES, CLASSES),
    "prose in 3 below": (MASSES, CLASSES),
    "prose in 10 above": (MASSES, CLASSES),
    "prose in 10 below": (MASSES, CLASSES),
    "from the core": (DISTANCES, CLASSES),
    "repeated": (TIMES, CLASSES),
    "run": (RUNS, MODES),
    "under": (HEADINGS, CLASSES),
    "ends above": (ENDS, CLASSES),
    "front below": (FRONTS, CLASSES),
    "page": (MODES, CLASSES),
    "place": (PLACES, COUNTS),
    "place of prose": (PLACES, CLASSES),
    "edge": (EDGES, CLASSES),
    "edge of page": (EDGES, MODES),
    "from the headline": (TITLES, CLASSES),
}
"""Each feature with the names of its values: a value's number is row * columns + column."""


class Core(NamedTuple):
    """The densest stretch of prose: positions of its first and last line."""

    first: int
    last: int


class Evidence(NamedTuple):
    """What earlier stages found, for each line that is weighed."""

    lines: list[int]
    """The segments in question: all but those already sure to be chrome, and those far from all prose."""
    far: list[int]
    """The segments far from all prose: not article, without being weighed."""
    kind: list[int]
    """Position in CLASSES; lines that phrases or shapes know are CHROME."""
    core: Core
    phrases: list[int]
    """Position in PHRASES of a likely phrase."""
    cut: list[int]
    """What stood directly above: 1 an interruption (ad, prompt, inline link), 2 other chrome, 0 no chrome."""
    under: list[int]
    """Lines since the last heading of a list or of comments, as position in HEADINGS."""
    ends: list[int]
    """Lines that close a story (tags, biography, comments, legal lines) above, as position in ENDS."""
    front: list[int]
    """Lines down to the next byline or date, as position in FRONTS."""
    figures: list[int]
    """Position in FIGURES."""
    site: float
    """Share of the page's lines that phrases or shapes know as the site's."""
    headline: int | None
    """Position in `lines` of the first line below the headline."""
    frame: int
    """Position in MENUS."""
    said: Sayings
    """What the words of the lines say."""


def find_core(prose: list[int], kind: list[int], against: int = 60) -> Core:
    """The stretch of lines with the largest sum, where prose counts for and other lines against."""
    best, total, start = -1, 0, 0
    first = last = 0
    for i, size in enumerate(prose):
        if total <= 0:
            total, start = 0, i
        total += (size if size < 400 else 400) if size else (-2 * against if kind[i] == CHROME else -against)
        if total > best:
            best, first, last = total, start, i
    return Core(first, last)


def columns(document: Document, traits: Traits, evidence: Evidence) -> list[list[int]]:
    """One list of values per feature, in the order of AXES."""
    lines, kind, core, said = evidence.lines, evidence.kind, evidence.core, evidence.said
    count = len(lines)
    sizes, gaps, indents, classes, ending, opening, sentences, _, prose = [
        [column[i] for i in lines] for column in (document.sizes, document.gaps, document.indents, *traits)
    ]
    third = [0 if s < 3 else 1 if s < 6 else 2 for s in classes]
    gap = [cut + 4 if cut else g for g, cut in zip(_rows(GAP_STEPS, gaps), evidence.cut, strict=True)]
    mass = sum([weight if weight < 500 else 500 for weight in prose])
    whole = sum([size if size < 500 else 500 for size in sizes])
    mode = bisect_right(MODE_STEPS, mass / max(1, whole))
    site = bisect_right(SITE_STEPS, evidence.site)
    edges = _edges(count)
    return [
        [s * 9 + e for s, e in zip(classes, ending, strict=True)],
        [site * 8 + k for k in kind],
        [(evidence.frame + (len(MENUS) if site else 0)) * 8 + k for k in kind],
        _bullets(opening, core),
        _by_class(said.shared, kind),
        _by_class(said.rare, kind),
        _by_class(said.service, kind),
        [o * 3 + t for o, t in zip(opening, third, strict=True)],
        sentences,
        _by_class(evidence.figures, kind),
        evidence.phrases,
        _by_class(gap, kind),
        _by_class([*gap[1:], 4], kind),
        [i * 3 + t for i, t in zip(_rows(INDENT_STEPS, indents), third, strict=True)],
        *_neighbours(kind),
        *_prose_around(prose, kind),
        _by_class(distances(core, count), kind),
        _by_class(_times([document.keys[i] for i in lines]), kind),
        [r * 7 + mode for r in _runs(sizes, kind)],
        _by_class(evidence.under, kind),
        _by_class(evidence.ends, kind),
        _by_class(evidence.front, kind),
        [mode * 8 + k for k in kind],
        *_places(kind),
        _by_class(edges, kind),
        [e * 7 + mode for e in edges],
        _by_class(_titles(evidence.headline, count), kind),
    ]


def _by_class(values: list[int], kind: list[int]) -> list[int]:
    """A value for each line and its class; most features have nothing to say of most pages."""
    return [value * 8 + k for value, k in zip(values, kind, strict=True)] if any(values) else kind


def _rows(steps: tuple[int, ...], values: list[int]) -> list[int]:
    """Where each value stands among the steps; of few different ones, each is looked up once."""
    rows = {value: bisect_right(steps, value) for value in set(values)}
    return [rows[value] for value in values]


def _neighbours(kind: list[int]) -> list[list[int]]:
    """What stands one line above and below, and two."""
    edge = NEIGHBOURS.index("edge")
    padded = [edge, edge, *kind, edge, edge]
    return [[a * 8 + k for a, k in zip(padded[shift:], kind, strict=False)] for shift in (1, 3, 0, 4)]


_MASS_ROWS = tuple([bisect_right(MASS_STEPS, mass) * 8 for mass in range(MASS_STEPS[-1] + 1)])
"""For each mass: it is asked for four times a line."""


def _prose_around(prose: list[int], kind: list[int]) -> list[list[int]]:
    """How much prose stands in the three and in the ten lines above and below."""
    heavy = list(accumulate([weight if weight < 500 else 500 for weight in prose], initial=0))
    found, most = [], MASS_STEPS[-1]
    for reach in (3, 10):
        sums = [*[0] * reach, *heavy, *heavy[-1:] * reach]
        masses = [high - low for low, high in zip(sums, sums[reach:], strict=False)]
        for around in (masses, masses[reach + 1 :]):
            found.append([_MASS_ROWS[mass if mass < most else most] + k for mass, k in zip(around, kind, strict=False)])
    return found


def _places(kind: list[int]) -> list[list[int]]:
    """Where on the page: by the length of the page, and on long pages by what the line looks like."""
    count = len(kind)
    length = bisect_right(COUNT_STEPS, count)
    places = [bisect_right(PLACE_STEPS, i / count) for i in range(count)]
    long = length == COUNTS.index("100 lines or more")
    return [[p * len(COUNTS) + length for p in places], _by_class(places, kind) if long else [0] * count]


_UNDER = tuple([8 + bisect_right(DISTANCE_STEPS, far) for far in range(1, DISTANCE_STEPS[-1])])
"""By the distance below the core, as far as distances differ."""
_ABOVE = tuple([14 - row for row in reversed(_UNDER)])


def distances(core: Core, count: int) -> list[int]:
    """How far each line is from this stretch: positions in DISTANCES."""
    most, below = len(_UNDER), count - 1 - core.last
    above = [*[0] * (core.first - most), *_ABOVE[max(0, most - core.first) :]]
    return [*above, *[7] * (core.last + 1 - core.first), *_UNDER[:below], *[14] * (below - most)]


def _times(keys: list[str]) -> list[int]:
    found = [0] * len(keys)
    first: dict[str, int] = {}
    for k, key in enumerate(keys):
        at = first.setdefault(key, k)
        if at != k:
            found[at], found[k] = 1, 2
    return found


def _runs(sizes: list[int], kind: list[int]) -> list[int]:
    """Length of the run of short lines without sentence end that each line is in."""
    found = [0] * len(sizes)
    start = None
    for i, (length, k) in enumerate(zip([*sizes, 999], [*kind, 0], strict=True)):
        if k > 2 and length <= 90:
            if start is None:
                start = i
        elif start is not None:
            found[start:i] = [1 + bisect_right(RUN_STEPS, i - start)] * (i - start)
            start = None
    return found


def _edges(count: int) -> list[int]:
    if count < 6:
        return [*[0, 1, 2, 4, 5][: count - 1], 5] if count else []
    return [0, 1, 2, *[3] * (count - 5), 4, 5]


def _titles(headline: int | None, count: int) -> list[int]:
    if headline is None:
        return [0] * count
    below = count - headline
    near = min(5, headline)
    found = [1] * (headline - near) + [2] * near + [3] * min(3, below) + [4] * max(0, min(9, below - 3))
    return found + [5] * (count - len(found))


def _bullets(openings: list[int], core: Core) -> list[int]:
    """Length of the run of bulleted lines that each line is in, and where it stands."""
    count = len(openings)
    spots = [*[0] * core.first, *[1] * (core.last + 1 - core.first), *[2] * (count - 1 - core.last)]
    if BULLET not in openings:
        return spots
    found = [0] * count
    start = None
    for i, opening in enumerate([*openings, 99]):
        if opening == BULLET:
            if start is None:
                start = i
        elif start is not None:
            found[start:i] = [1 + bisect_right(BULLET_STEPS, i - start)] * (i - start)
            start = None
    return [f * 3 + spot for f, spot in zip(found, spots, strict=True)]
