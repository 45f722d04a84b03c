"""Where the article is: every line still in question is weighed with its surroundings."""

from collections.abc import Iterator

from newsclean.document import Vote, votes_of_rows
from newsclean.label import Label
from newsclean.page import Page
from newsclean.rules.rule import FIRM, WEAK, ZONE
from newsclean.stages.front import has_site
from newsclean.zone.between import between
from newsclean.zone.box import below_a_box
from newsclean.zone.features import Evidence, columns
from newsclean.zone.framed import framed
from newsclean.zone.gather import gather
from newsclean.zone.lead import led
from newsclean.zone.marked import marked
from newsclean.zone.mend import (
    above_comments,
    announced,
    bulk,
    carried_on,
    closed,
    headed,
    held,
    least,
    resumed,
    together,
    trimmed,
    whole,
    without_titles,
)
from newsclean.zone.onward import onward
from newsclean.zone.path import article_chances
from newsclean.zone.reopened import reopened
from newsclean.zone.sections import numbered
from newsclean.zone.weights import one_line_weights

UNKNOWN = 0.06
"""The share of a site's lines on a page with menus around its story, in a language of which nothing is known."""
ENOUGH = ((0.0, 0.12), (0.05, 0.4), (1.0, 0.5))
"""A line stays if the chance that it is article is at least this; the less of a site there is on the page
(share of lines that phrases know), the lower: in doubt the text stays. Chosen on the development pages:
F1 is flat between 0.45 and 0.6, loss grows with it."""


def zone(page: Page) -> Iterator[Vote]:
    """Article or not, for every line in question."""
    evidence = gather(page)
    if not evidence.lines:
        return
    document = page.document
    looks = one_line_weights() if document.on_one_line else page.tools.weights
    sizes = [document.sizes[i] for i in evidence.lines]
    weighed = chances = article_chances(columns(document, page.traits, evidence), sizes, evidence.kind, looks)
    site = evidence.site if has_site(page) else 0.0
    enough = next(needed for share, needed in ENOUGH if max(site, page.frame.is_of_a_site * UNKNOWN) <= share)
    if max(chances) < enough:
        enough = least(page, evidence, chances, enough)
    chances = above_comments(page, evidence, bulk(page, evidence, chances, enough), enough)
    chances = below_a_box(page, evidence, chances, enough)
    chances = carried_on(page, evidence, resumed(page, evidence, chances, enough), enough)
    chances = together(page, evidence, held(page, evidence, chances, enough), enough)
    chances = whole(page, evidence, announced(page, evidence, chances, enough), enough)
    chances = led(page, evidence, between(page, evidence, chances, enough), enough)
    chances = without_titles(page, evidence, closed(page, evidence, chances, enough))
    chances = marked(page, evidence, chances, enough)
    chances = trimmed(evidence, chances, enough)
    chances = framed(page, evidence, chances, enough)
    chances = numbered(page, evidence, chances, enough)
    chances = reopened(page, evidence, onward(page, evidence, chances, weighed, enough), enough)
    chances = chances if has_site(page) else headed(evidence, chances, enough)
    kept = [chance >= enough for chance in chances]
    yield from _votes(page, evidence, kept)


_BODY, _NAVIGATION, _RELATED, _INLINE_LINK = Label.BODY, Label.NAVIGATION, Label.RELATED, Label.INLINE_LINK


def _votes(page: Page, evidence: Evidence, kept: list[bool]) -> Iterator[Vote]:
    """The article's lines; every other one by what it looks like, else by where it stands."""
    lines, labels, strengths = evidence.lines, page.labels, page.strengths
    article = [line for line, stays in zip(lines, kept, strict=True) if stays]
    first, last = (article[0], article[-1]) if article else (len(page.document), -1)
    above, inside, below = (_NAVIGATION, "Z2"), (_INLINE_LINK, "Z3"), (_RELATED, "Z4")

    def outside(line: int, plain: Label, rule: str) -> tuple[int, Label, int, str]:
        likely = labels[line] if WEAK <= strengths[line] <= FIRM else None
        return line, likely or plain, ZONE, rule

    yield from votes_of_rows([(line, _BODY, ZONE, "Z1") for line in article])
    rest = [line for line, stays in zip(lines, kept, strict=True) if not stays]
    yield from votes_of_rows(
        [outside(line, *(above if line < first else below if line > last else inside)) for line in rest]
    )
    yield from votes_of_rows([outside(line, *(above if line < first else below)) for line in evidence.far])
