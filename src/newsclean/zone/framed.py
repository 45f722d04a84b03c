"""A story that is no prose: verse, results, a recipe, names of the dead, two sentences, on a page of a site.

No weight tells such lines from a menu's. Where they stand does: below headline and byline, above the first line that
closes a story.
"""

from newsclean.label import Label
from newsclean.page import Page
from newsclean.stages.front import is_dated
from newsclean.zone.features import Evidence
from newsclean.zone.gather import CLOSINGS, list_headings
from newsclean.zone.traits import COLON, COMMA, QUOTED, SENTENCE, SMALL

LITTLE = 300
"""Characters of prose that are kept of a page on which more of the story may be no prose."""
LONGEST = 80
"""Lines of such a story."""
MOST_ABOVE = 3
"""Lines from a byline or a date up to the headline."""
LEAST_HEAD = 18
"""Size of a line right above a byline that is a headline though nothing else says so."""
LONGEST_DATE = 60
_SIGNED = frozenset({Label.BYLINE, Label.TIMESTAMP})
_SAID = frozenset({SENTENCE, QUOTED, COLON, COMMA})


def framed(page: Page, evidence: Evidence, chances: list[float], enough: float) -> list[float]:
    """Where next to no prose is kept, all that stands between the front and the first line that closes a story, if most
    of that is no teasers and no menu; all of a text on which nothing is a site's and nothing prose."""
    lines, prose = evidence.lines, page.traits.prose
    if evidence.site == 0.0 and not any([prose[i] for i in lines]):
        return [max(enough, chance) for chance in chances]
    kept = [line for line, chance in zip(lines, chances, strict=True) if chance >= enough]
    if evidence.site == 0.0 or sum([prose[i] for i in kept]) >= LITTLE:
        return chances
    for start, stop in _frames(page):
        own = {k for k, i in enumerate(lines) if start <= i < stop and chances[k] < enough and not evidence.phrases[k]}
        if own and 2 * sum([is_said(page, lines[k]) for k in own]) >= len(own):
            return [enough if k in own else chance for k, chance in enumerate(chances)]
    return chances


def is_said(page: Page, i: int) -> bool:
    """Whether a line is a sentence, a verse, or has figures: teasers and entries of menus seldom do."""
    traits = page.traits
    return traits.ending[i] in _SAID or traits.opening[i] == SMALL or "#" in page.document.keys[i]


def _frames(page: Page) -> list[tuple[int, int]]:
    """The lines from below the front up to those that may close the story."""
    start = _below_front(page)
    return [] if start is None else [(start, stop) for stop in _closings(page, start)]


def _below_front(page: Page) -> int | None:
    """The first line below headline, byline, date and buttons; None where no headline has a byline or a date."""
    for i, label in enumerate(page.labels):
        if not _is_signed(page, i):
            continue
        below = i + 1
        twice = below < len(page.labels) and _is_signed(page, below)
        if _is_headed(page, i, alone=label is Label.BYLINE and (twice or page.sure(i))):
            while below < len(page.labels) and _is_furniture(page, below):
                below += 1
            return below
    return None


def _is_signed(page: Page, i: int) -> bool:
    return page.labels[i] in _SIGNED or (page.labels[i] is None and is_dated(page, i, LONGEST_DATE))


def _is_headed(page: Page, i: int, *, alone: bool) -> bool:
    """Whether the headline stands closely above; right above a sure byline a line of some length is one."""
    for above in range(i - 1, max(-1, i - 1 - MOST_ABOVE), -1):
        if page.labels[above] is Label.HEADLINE:
            return True
        if not _is_furniture(page, above):
            size = page.document.sizes[above]
            return alone and above == i - 1 and not page.sure(above) and size >= LEAST_HEAD
    return False


def _is_furniture(page: Page, i: int) -> bool:
    return _is_signed(page, i) or (page.sure(i) and page.labels[i] is not Label.BODY and not _closes(page, i))


def _closes(page: Page, i: int) -> bool:
    return page.labels[i] in CLOSINGS and page.sure(i)


def _closings(page: Page, start: int) -> list[int]:
    """The first line that closes a story, and the first buttons above it; none where no line does, or another byline or
    date stands above it."""
    headings = set(list_headings(page))
    buttons: list[int] = []
    for i in range(start, min(len(page.labels), start + LONGEST + 1)):
        if _closes(page, i) or i in headings:
            return [i, *buttons[:1]] if i > start else []
        if _is_signed(page, i):
            return []
        if page.labels[i] is Label.SHARE and page.sure(i):
            buttons.append(i)
    return []
