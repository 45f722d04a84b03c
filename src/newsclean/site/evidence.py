"""On how many other pages of the site each line of a page stands."""

from collections import Counter
from typing import NamedTuple

from newsclean.page import Page
from newsclean.site.profile import SiteProfile
from newsclean.site.sketch import has_letters, is_long, line_keys, sketch
from newsclean.zone.features import find_core
from newsclean.zone.traits import SHORT_LINE

RARE = 4
"""A line of a story stands on at most one page in so many (on three in any case): what stands on more is the site's."""
LEAST_SHARED = 2
"""So many lines of the story, and half of them, make another page a version of this one: one is a quotation, if the
story has more."""
TEASER = 3
"""A teaser is the headline and at most so many lines under it."""
LEAST_TEASER = 25
"""Shorter lines under a teaser ("3 comments") are the site's."""


KNOWN = 2
"""A short line on so many other pages shows that what stands next to it may be the site's, too."""


class Seen(NamedTuple):
    """What the profile says of a page."""

    pages: int
    """Pages of the profile that tell another story."""
    keys: list[str]
    """The segments as the profile knows lines."""
    letters: list[bool]
    """For each segment whether it has letters."""
    counts: list[int]
    """For each segment on how many of those pages it stands."""
    above: list[bool | None]
    """Whether the next line above is a known short one, passing over known paragraphs and signs; None at the edge."""
    below: list[bool | None]
    """The same below. A paragraph that follow-ups repeat stands among new ones; the site's stand among its lines."""


def look_up(page: Page, profile: SiteProfile) -> Seen:
    """Counts each line on the profile's pages; this page and other versions of its story say nothing about it."""
    keys = line_keys(page.document)
    places = profile.places
    found = [places.get(key, ()) for key in keys]
    versions = _versions(page, keys, found, profile)
    teasers = _teasers(page, keys, profile, versions)
    counts = []
    for key, on in zip(keys, found, strict=True):
        count = len(on)
        if on and versions:
            count = sum([number not in versions for number in on])
        if count and teasers and len(key) >= LEAST_TEASER:
            count -= sum([key in lines for lines in teasers])
        counts.append(count)
    letters = [has_letters(key) for key in keys]
    marks = [_mark(key, count) if some else _PASS for key, count, some in zip(keys, counts, letters, strict=True)]
    return Seen(len(profile.pages) - len(versions), keys, letters, counts, _next(marks), _next(marks[::-1])[::-1])


_PASS = "pass"


def _mark(key: str, count: int) -> bool | str:
    if count < KNOWN:
        return False
    return _PASS if is_long(key) else True


def _next(marks: list[bool | str]) -> list[bool | None]:
    """For each line the mark of the one before it that has any."""
    found: list[bool | None] = []
    last: bool | None = None
    for mark in marks:
        found.append(last)
        if isinstance(mark, bool):
            last = mark
    return found


def _versions(page: Page, keys: list[str], found: list[tuple[int, ...]], profile: SiteProfile) -> set[int]:
    """The pages that are this one, or tell its story: it is no evidence that a story stands on them too."""
    most = max(3, len(profile.pages) // RARE)
    prose = [size if len(on) <= most else 0 for size, on in zip(page.traits.prose, found, strict=True)]
    kind = [k if size else max(k, SHORT_LINE) for k, size in zip(page.traits.kind, prose, strict=True)]
    versions = {number for number in profile.with_signature(sketch(keys).signature)}
    if not any(prose):
        return versions
    core = find_core(prose, kind)
    inside = range(core.first, core.last + 1)
    story = {keys[i]: found[i] for i in inside if prose[i] and is_long(keys[i])}
    shared = Counter(number for on in story.values() for number in on)
    return versions | {
        number for number, lines in shared.items() if lines >= min(LEAST_SHARED, len(story)) and 2 * lines >= len(story)
    }


def _teasers(page: Page, keys: list[str], profile: SiteProfile, versions: set[int]) -> list[frozenset[str]]:
    """For each other page that teases this one, the lines under its headline there."""
    headline = next((i for i, rule in enumerate(page.rules) if rule == "H1"), None)
    if headline is None or not keys[headline]:
        return []
    found = []
    for number in profile.places.get(keys[headline], ()):
        if number not in versions:
            lines = profile.pages[number].lines
            at = lines.index(keys[headline])
            found.append(frozenset(lines[at + 1 : at + 1 + TEASER]))
    return found
