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
"""Characters that are kept of a page on which the story may be no prose."""
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
    """Where next to nothing is kept, all that stands between the front and the first line that closes a story, if most
    of it is no teasers and no menu; all of a text on which nothing is a site's and nothing prose."""
    lines, sizes = evidence.lines, page.document.sizes
    if evidence.site == 0.0 and not any([page.traits.prose[i] for i in lines]):
        return [max(enough, chance) for chance in chances]
    kept = [line for line, chance in zip(lines, chances, strict=True) if chance >= enough]
    if evidence.site == 0.0 or sum([sizes[i] for i in kept]) >= LITTLE:
        return chances
    start = below_front(page)
    stop = None if start is None else _closing(page, start)
    if start is None or stop is None or any([not start <= i < stop for i in kept]):
        return chances
    own = [k for k, i in enumerate(lines) if start <= i < stop and not evidence.phrases[k]]
    if 2 * sum([is_said(page, lines[k]) for k in own]) < len(own):
        return chances
    raised = list(chances)
    for k in own:
        raised[k] = max(enough, raised[k])
    return raised


def is_said(page: Page, i: int) -> bool:
    """Whether a line is a sentence, a verse, or has figures: teasers and entries of menus seldom do."""
    traits = page.traits
    return traits.ending[i] in _SAID or traits.opening[i] == SMALL or "#" in page.document.keys[i]


def below_front(page: Page) -> int | None:
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


def _closing(page: Page, start: int) -> int | None:
    """The first line that closes a story; None where there is none near, or another byline or date stands above it."""
    headings = set(list_headings(page))
    for i in range(start, min(len(page.labels), start + LONGEST + 1)):
        if _closes(page, i) or i in headings:
            return i if i > start else None
        if _is_signed(page, i):
            return None
    return None
