"""Where the article is: every line still in question is weighed with its surroundings."""

from collections.abc import Iterator

from newsclean.document import Vote
from newsclean.label import Label
from newsclean.page import Page
from newsclean.rules.rule import ZONE
from newsclean.stages.front import has_site
from newsclean.zone.features import columns
from newsclean.zone.gather import gather
from newsclean.zone.mend import announced, bulk, carried_on, closed, held, least, trimmed, whole
from newsclean.zone.path import article_chances

ENOUGH = ((0.0, 0.12), (0.05, 0.3), (1.0, 0.45))
"""A line stays if the chance that it is article is at least this; the less of a site there is on the page
(share of lines that phrases know), the lower: in doubt the text stays. Chosen on the development pages:
F1 is flat between 0.3 and 0.5, loss grows with it."""


def zone(page: Page) -> Iterator[Vote]:
    """Article or not, for every line in question."""
    evidence = gather(page)
    if not evidence.lines:
        return
    chances = article_chances(columns(page.document, page.traits, evidence), page.tools.weights)
    site = evidence.site if has_site(page) else 0.0
    enough = next(needed for share, needed in ENOUGH if site <= share)
    if max(chances) < enough:
        enough = least(page, evidence, chances, enough)
    chances = carried_on(page, evidence, bulk(page, evidence, chances, enough), enough)
    chances = held(page, evidence, chances, enough)
    chances = whole(page, evidence, announced(page, evidence, chances, enough), enough)
    chances = trimmed(evidence, closed(page, evidence, chances, enough), enough)
    kept = [line for line, chance in zip(evidence.lines, chances, strict=True) if chance >= enough]
    first, last = (kept[0], kept[-1]) if kept else (len(page.document), -1)
    for line, chance in zip(evidence.lines, chances, strict=True):
        if chance >= enough:
            yield Vote(line, _BODY, ZONE, "Z1")
        elif line < first:
            yield Vote(line, _label(page, line, _NAVIGATION), ZONE, "Z2")
        elif line > last:
            yield Vote(line, _label(page, line, _RELATED), ZONE, "Z4")
        else:
            yield Vote(line, _label(page, line, _INLINE_LINK), ZONE, "Z3")
    for line in evidence.far:
        if line < first:
            yield Vote(line, _label(page, line, _NAVIGATION), ZONE, "Z2")
        else:
            yield Vote(line, _label(page, line, _RELATED), ZONE, "Z4")


_BODY, _NAVIGATION, _RELATED, _INLINE_LINK = Label.BODY, Label.NAVIGATION, Label.RELATED, Label.INLINE_LINK


def _label(page: Page, line: int, plain: Label) -> Label:
    """What a line outside the article is: what it looks like, else what stands in such a place."""
    return page.likely(line) or plain
