"""Below a box of teasers the story may go on with a subheading, which looks like one teaser more."""

from bisect import bisect_left

from newsclean.label import LISTS
from newsclean.page import Page
from newsclean.zone.between import LONGEST_SUBHEADING, SHORTEST_SUBHEADING
from newsclean.zone.features import Evidence
from newsclean.zone.gather import list_headings
from newsclean.zone.onward import FEW, LONGEST_TEASER, paragraph_above
from newsclean.zone.told import is_told
from newsclean.zone.traits import BULLET, CAPITAL, LETTER, OPEN, QUOTATION

SHORTER, MUCH_SHORTER = 0.9, 0.55
"""Length of the subheading, as a share of that of the shortest teaser: where it has a word of the paragraph below it,
and where it has none. On the development pages (every second, four scrapers) six of eight short lines with LEAST are
the story's; of the fixtures' boxes with two teasers none has such a line."""
LEAST = 0.05
QUESTIONS = "?？؟;՞"


def reopened(page: Page, evidence: Evidence, chances: list[float], enough: float) -> list[float]:
    """The last line of a small box inside the story, directly above the paragraph with which it goes on, stays if it
    is shorter than the teasers above it and no less likely than they are."""
    kept = list(chances)
    for heading in list_headings(page):
        above = paragraph_above(page, evidence, kept, heading, enough)
        if above < 0 or page.labels[heading] not in LISTS:
            continue
        run = _short_lines(page, evidence, kept, heading, enough)
        below = run.stop
        if len(run) < 2 or below == len(kept) or kept[below] < enough or not page.traits.prose[evidence.lines[below]]:
            continue
        if _is_subheading(page, evidence, kept, run):
            kept[run[-1]] = enough
    return kept


def _short_lines(page: Page, evidence: Evidence, chances: list[float], heading: int, enough: float) -> range:
    """What stands between the heading and the story, if these are few short lines and nothing else; else none."""
    lines, sizes = evidence.lines, page.document.sizes
    start = stop = bisect_left(lines, heading + 1)
    while stop < len(lines) and chances[stop] < enough and not is_told(page, evidence, stop):
        if lines[stop] != heading + 1 + stop - start or stop - start > FEW or sizes[lines[stop]] > LONGEST_TEASER:
            return range(start, start)
        stop += 1
    together = stop < len(lines) and lines[stop] == heading + 1 + stop - start
    return range(start, stop) if together else range(start, start)


def _is_subheading(page: Page, evidence: Evidence, chances: list[float], run: range) -> bool:
    last, i = run[-1], evidence.lines[run[-1]]
    sizes, opening = page.document.sizes, page.traits.opening
    teasers = [evidence.lines[k] for k in run[:-1]]
    return (
        SHORTEST_SUBHEADING <= sizes[i] <= LONGEST_SUBHEADING
        and sizes[i] <= _shorter(page, evidence, run) * min([sizes[k] for k in teasers])
        and chances[last] >= LEAST
        and chances[last] >= SHORTER * max([chances[k] for k in run[:-1]])
        and opening[i] in (CAPITAL, LETTER, QUOTATION)
        and not any([opening[k] == BULLET for k in teasers])
        and (page.traits.ending[i] == OPEN or page.document.texts[i][-1] in QUESTIONS)
        and not evidence.phrases[last]
        and not evidence.said.service[last]
    )


def _shorter(page: Page, evidence: Evidence, run: range) -> float:
    words = page.words.stems(evidence.lines[run[-1]])
    return SHORTER if words & page.words.stems(evidence.lines[run.stop]) else MUCH_SHORTER
