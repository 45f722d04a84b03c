"""What a profile of the site knows: the lines of its other pages, and what is new to it.

The site's lines are shown to the zone as weak evidence first and voted out after it: "Reply" under every comment tells
the zone what stands between, and would tell nothing if it had gone before.
"""

from collections.abc import Iterator

from newsclean.document import Vote
from newsclean.label import ARTICLE, Label
from newsclean.page import Page
from newsclean.rules.rule import LIKELY, SURE, ZONE
from newsclean.site.evidence import Seen, look_up
from newsclean.site.profile import SiteProfile
from newsclean.site.sketch import is_long
from newsclean.zone.features import find_core
from newsclean.zone.traits import SHORT_LINE

FEW, MANY, MANY_LONG = 2, 3, 5
"""A line on a few other pages is likely, on many sure to be the site's; a paragraph alone among new ones needs more."""
SHARE_LONG = 5
"""And a paragraph must stand on one page in so many: background paragraphs come again in follow-ups."""
ENOUGH = 300
"""Characters that make a story: a teaser or a caption is shorter."""


def site_hints(page: Page, profile: SiteProfile) -> Iterator[Vote]:
    """The site's lines as weak evidence for the zone."""
    for i, rule in _of_the_site(page, look_up(page, profile)):
        yield Vote(i, _label(page, i), LIKELY, rule)


def site_lines(page: Page, profile: SiteProfile) -> Iterator[Vote]:
    """The lines that are the site's wherever they stand."""
    for i, rule in _of_the_site(page, look_up(page, profile)):
        if rule != "W3":
            yield Vote(i, _label(page, i), SURE, rule)


def new_story(page: Page, profile: SiteProfile) -> Iterator[Vote]:
    """Where the zone has found no story: the densest stretch of prose that no other page has, if it is long enough."""
    prose = page.traits.prose
    if any([size and label is Label.BODY for size, label in zip(prose, page.labels, strict=True)]):
        return
    seen = look_up(page, profile)
    lines = page.open()
    new = [prose[i] if seen.counts[i] == 0 else 0 for i in lines]
    if seen.pages < MANY or not any(new):
        return
    core = find_core(new, [max(page.traits.kind[i], SHORT_LINE) for i in lines])
    if sum(new[core.first : core.last + 1]) >= ENOUGH:
        for at in range(core.first, core.last + 1):
            if new[at]:
                yield Vote(lines[at], Label.BODY, ZONE + 1, "W4")


def _of_the_site(page: Page, seen: Seen) -> Iterator[tuple[int, str]]:
    """The site's lines with the rule that says so. Fields of the record (headline, bylines, dates) recur and stay."""
    for i, count in enumerate(seen.counts):
        if count >= FEW and not page.sure(i) and (page.labels[i] is Label.BODY or page.labels[i] not in ARTICLE):
            rule = _rule(seen, i, count)
            if rule is not None:
                yield i, rule


def _rule(seen: Seen, i: int, count: int) -> str | None:
    """The rule that finds the line. Alone among new lines stand subheadings and quotations that come again."""
    sides = seen.above[i], seen.below[i]
    if not seen.letters[i]:
        return "W1" if count >= MANY and False not in sides else None
    alone = sides == (False, False)
    if not is_long(seen.keys[i]):
        return None if alone else "W1" if count >= MANY else "W3"
    if count * SHARE_LONG >= seen.pages and count >= (MANY_LONG if alone else MANY):
        return "W2"
    return None if alone else "W3"


def _label(page: Page, i: int) -> Label:
    """What the line looks like, else the commonest that sites repeat."""
    label = page.labels[i]
    return Label.NAVIGATION if label is None or label in ARTICLE else label
