"""The signs by which a headline is known: named values for each line that may be one."""

from bisect import bisect_right
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from newsclean.label import Label
from newsclean.page import Page
from newsclean.words import stems
from newsclean.zone.features import MODE_STEPS, MODES, find_core
from newsclean.zone.traits import BULLET, CAPITALS, ENDINGS, OPENINGS, SIZES, capitals

SHORTEST, LONGEST = 10, 230
"""Sizes of a headline, in Latin letters."""
ABOVE = 40
"""So many lines above the story are looked at."""
INTO = 6
"""So many lines from the story's first prose on are looked at: a teaser above the headline is prose too."""
AGAINST = 30
"""Weight of a line that is no prose when looking for the story's beginning: low, so that lists do not cut it."""
FULL_STOPS = ".。।۔"
HALF = 3
"""Position in SLUGS from which the slug speaks for a line."""
LEAD = 900
"""Characters of the story's opening that a headline shares words with."""

DISTANCES = ("1", "2", "3", "4-5", "6-8", "9-15", "16-25", "26 or more", "in the story", "below the story")
DISTANCE_STEPS = (2, 3, 4, 6, 9, 16, 26)
SLUGS = ("no slug", "nothing shared", "little", "half", "most", "nearly all")
LEADS = ("nothing", "little", "a third", "half", "most")
LENGTHS = ("short", "long")
REPEATS = ("once", "twice", "more often")
INSIDES = ("alone", "closes another line", "opens another line")
BELOWS = ("nothing", "byline or date next", "byline or date near")
GAPS = ("none", "one", "more")
TOPS = ("first line", "second or third", "further down")
RANKS = ("nearest", "second", "third", "further")

SIGNS: dict[str, tuple[tuple[str, ...], ...]] = {
    "lines above the story": (DISTANCES,),
    "in the slug": (SLUGS,),
    "in the lead": (LEADS, LENGTHS),
    "repeated": (REPEATS, LENGTHS),
    "inside": (INSIDES,),
    "below it": (BELOWS,),
    "ending": (ENDINGS,),
    "opening": (OPENINGS,),
    "capitals": (CAPITALS,),
    "size": (SIZES,),
    "gap above": (GAPS,),
    "gap below": (GAPS,),
    "top": (TOPS, MODES),
    "rank": (RANKS,),
}
"""Each sign with the names of its values."""

SITES = ("no site", "a little", "a site")
SITE_STEPS = (0.0001, 0.08)
NONE = (MODES, SITES, ("no slug", "a slug"))
"""What speaks for a page without a headline."""


class Candidates(NamedTuple):
    """The lines that may be the headline, with their signs, and the value of NONE."""

    lines: list[int]
    signs: list[tuple[int, ...]]
    none: int
    start: int
    """First line of the story's prose."""


def slug_stems(url: str | None) -> set[str]:
    """The stems of the slug, the longest part of the URL's path; none where the path has no words."""
    if not url:
        return set()
    try:
        path = unquote(urlsplit(url).path)
    except ValueError:
        return set()
    parts = [part for part in path.split("/") if part.count("-") + part.count("_") >= 2]
    if not parts:
        return set()
    return stems(max(parts, key=len).replace("-", " ").replace("_", " ").rsplit(".htm", 1)[0])


def candidates(page: Page) -> Candidates | None:
    """The lines above the story that may be its headline, and lines below it that stand on the page twice."""
    document, traits = page.document, page.traits
    lines = [i for i in page.open() if page.labels[i] is None]
    if len(lines) < 2:
        return None
    prose = [traits.prose[i] for i in lines]
    core = find_core(prose, [traits.kind[i] for i in lines], AGAINST)
    start, stop = lines[core.first], lines[core.last]
    counts: dict[str, int] = {}
    for i in lines:
        key = document.keys[i]
        counts[key] = counts.get(key, 0) + 1
    chosen = [i for i in lines[max(0, core.first - ABOVE) : core.first + INTO] if _may_be(page, i)]
    below = [
        i
        for i in lines[core.last + 1 :]
        if counts[document.keys[i]] > 1 and _may_be(page, i) and document.sizes[i] > 24
    ]
    slug = slug_stems(document.url)
    chosen = [i for i in chosen if not _is_sentence(page, i, slug, counts)]
    mass = sum([size if size < 500 else 500 for size in prose])
    whole = sum([size if (size := document.sizes[i]) < 500 else 500 for i in range(len(document))])
    mode = bisect_right(MODE_STEPS, mass / max(1, whole))
    lead = stems(" ".join([document.texts[i] for i in lines[core.first : core.first + 6]])[:LEAD])
    signs: list[tuple[int, ...]] = []
    rank = -1
    for i in reversed(chosen):
        rank += document.sizes[i] > 24 and i < start
        signs.append(
            _signs(
                page,
                i,
                start,
                stop,
                slug,
                lead if i < start else _after(page, i),
                counts[document.keys[i]],
                mode,
                max(0, min(3, rank)),
            )
        )
    signs.reverse()
    signs += [
        _signs(page, i, start, stop, slug, lead, counts[document.keys[i]], mode, 3) for i in below[:5] if i > stop
    ]
    site = bisect_right(SITE_STEPS, (len(document) - len(lines)) / len(document))
    return Candidates(chosen + below[:5], signs, (mode * len(SITES) + site) * 2 + bool(slug), start)


def _is_sentence(page: Page, i: int, slug: set[str], counts: dict[str, int]) -> bool:
    """Whether the line closes with a full stop and nothing else says headline: then it is a short first paragraph."""
    text = page.document.texts[i]
    if text[-1] not in FULL_STOPS or counts[page.document.keys[i]] > 1 or _below(page, i) == 1:
        return False
    return _in_slug(stems(text), slug) < HALF


def _may_be(page: Page, i: int) -> bool:
    document, traits = page.document, page.traits
    return SHORTEST <= document.sizes[i] <= LONGEST and traits.opening[i] != BULLET and traits.sentences[i] < 2


def _signs(
    page: Page, i: int, start: int, stop: int, slug: set[str], lead: set[str], count: int, mode: int, rank: int
) -> tuple[int, ...]:
    document, traits = page.document, page.traits
    words = stems(document.texts[i])
    long = document.sizes[i] > 30
    shared = len(words & lead) / len(words) if words else 0.0
    return (
        len(DISTANCES) - (1 if i > stop else 2) if i > start else bisect_right(DISTANCE_STEPS, start - i),
        _in_slug(words, slug),
        (4 if shared > 0.6 else 3 if shared > 0.4 else 2 if shared > 0.2 else 1 if shared > 0 else 0) * 2 + long,
        min(2, count - 1) * 2 + long,
        _inside(page, i) if document.sizes[i] > 20 else 0,
        _below(page, i),
        traits.ending[i],
        traits.opening[i],
        capitals(document.texts[i]),
        traits.size[i],
        min(2, document.gaps[i]),
        min(2, document.gaps[i + 1]) if i + 1 < len(document) else 2,
        (0 if i == 0 else 1 if i < 3 else 2) * len(MODES) + mode,
        rank,
    )


def _after(page: Page, i: int) -> set[str]:
    """The stems of what stands below a line of the story."""
    return stems(" ".join(page.document.texts[i + 1 : i + 6])[:LEAD])


def _in_slug(words: set[str], slug: set[str]) -> int:
    if not slug:
        return 0
    share = 2 * len(words & slug) / (len(words) + len(slug)) if words else 0.0
    return 5 if share > 0.85 else 4 if share > 0.6 else 3 if share > 0.35 else 2 if share > 0 else 1


def _inside(page: Page, i: int) -> int:
    """Whether another line near the top is this one with something glued to it, as breadcrumbs and page titles are."""
    keys = page.document.keys
    key = keys[i]
    for j in range(min(len(keys), i + 1)):
        other = keys[j]
        if len(key) < len(other) <= len(key) + 120:
            if other.endswith(key):
                return 1
            if other.startswith(key):
                return 2
    return 0


def _below(page: Page, i: int) -> int:
    for j in range(i + 1, min(i + 6, len(page.labels))):
        if page.labels[j] in (Label.BYLINE, Label.TIMESTAMP):
            return 1 if j - i < 3 else 2
    return 0
