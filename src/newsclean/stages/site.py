"""What a profile of the site knows: the lines of its other pages.

The site's lines are shown to the zone as weak evidence first and voted out after it: "Reply" under every comment tells
the zone what stands between, and would tell nothing if it had gone before.
"""

from collections.abc import Iterator

from newsclean.document import Vote
from newsclean.label import ARTICLE, Label
from newsclean.page import Page
from newsclean.rules.rule import LIKELY, SURE
from newsclean.site.evidence import Seen, look_up
from newsclean.site.profile import SiteProfile
from newsclean.site.sketch import is_long

FEW, MANY, MANY_LONG = 2, 3, 5
"""A line on a few other pages is likely, on many sure to be the site's; a paragraph alone among new ones needs more."""
SHARE_LONG = 5
"""And a paragraph must stand on one page in so many: background paragraphs come again in follow-ups."""


def site_hints(page: Page, profile: SiteProfile) -> Iterator[Vote]:
    """The site's lines as weak evidence for the zone."""
    for i, rule in _of_the_site(page, look_up(page, profile)):
        yield Vote(i, _label(page, i), LIKELY, rule)


def site_lines(page: Page, profile: SiteProfile) -> Iterator[Vote]:
    """The lines that are the site's wherever they stand."""
    for i, rule in _of_the_site(page, look_up(page, profile)):
        if rule != "W3":
            yield Vote(i, _label(page, i), SURE, rule)


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
    alone = True not in sides
    if not is_long(seen.keys[i]):
        return None if alone else "W1" if count >= MANY else "W3"
    if count * SHARE_LONG >= seen.pages and count >= (MANY_LONG if alone else MANY):
        return "W2"
    return None if alone else "W3"


def _label(page: Page, i: int) -> Label:
    """What the line looks like, else the commonest that sites repeat."""
    label = page.labels[i]
    return Label.NAVIGATION if label is None or label in ARTICLE else label
