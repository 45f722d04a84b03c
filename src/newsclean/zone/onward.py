"""The end of the story below a small box of teasers: where sentences follow each other, or close as stories do."""

import re
from bisect import bisect_left
from itertools import pairwise

from newsclean.label import LISTS, Label
from newsclean.page import Page
from newsclean.stories.lines import QUESTION
from newsclean.zone.features import Evidence
from newsclean.zone.gather import INTERRUPTIONS, list_headings
from newsclean.zone.mend import LEAST
from newsclean.zone.told import is_told
from newsclean.zone.traits import COLON, QUOTED, SENTENCE

FEW = 3
"""Teasers of a box inside a story, or two and a subheading."""
MOST = 12
"""Lines of the story's end below it."""
LONGEST_TEASER, LONGEST_SUBHEADING, LONGEST_BUTTON = 130, 80, 40
NEARLY = (0.02, 0.1)
"""The chance of a paragraph that is alone below the box, below one teaser and below more."""
SHORTEST_END = 45
CLOSES = frozenset(
    {Label.SHARE, Label.TAGS, Label.CREDIT, Label.NOTE, Label.SUBSCRIBE, Label.LEGAL, Label.RELATED, Label.RANKING}
)
"""What stands directly below the last paragraph of a story, and hardly ever below the blurb of a teaser."""
_INITIALS = re.compile(r"[(\[]\w{2,5}(?:/\w{2,5}){0,2}[)\]]")
PROMPT = 2
"""Words of the site in one or two lines below the story that no phrase knows."""


def onward(page: Page, evidence: Evidence, chances: list[float], weighed: list[float], enough: float) -> list[float]:
    """Sentences below a few teasers with a heading, directly below a paragraph of the story, are its end if two of
    them follow each other or if what closes a story stands below. `weighed` are the chances before any mending: what
    stood too far from the story for it may be its end now."""
    kept, likely = list(chances), [max(both) for both in zip(chances, weighed, strict=True)]
    for heading in list_headings(page):
        above = paragraph_above(page, evidence, kept, heading, enough)
        if above < 0 or page.labels[heading] not in LISTS or not is_told(page, evidence, above):
            continue
        first = _below_teasers(page, evidence, heading)
        if first is None or kept[first] >= enough:
            continue
        end = _end(page, evidence, likely, first)
        nearly = NEARLY[evidence.lines[first] - heading > 2]
        if _is_an_end(page, evidence, likely, range(first, end), enough, nearly):
            kept[first:end] = likely[first:end] = [max(enough, chance) for chance in kept[first:end]]
    return kept


def paragraph_above(page: Page, evidence: Evidence, kept: list[float], heading: int, enough: float) -> int:
    """The paragraph of the story above the heading, if nothing stands between them but what interrupts a story and at
    most one prompt; else -1."""
    lines, below = evidence.lines, heading
    above = bisect_left(lines, heading) - 1
    if above > 0 and kept[above] < enough and _is_prompt(page, evidence, above):
        below, above = lines[above], above - 1
    if above < 0 or kept[above] < enough:
        return -1
    for i in range(heading - 1, lines[above], -1):  # upwards: many headings below each other are looked at once each
        if i != below and not (page.labels[i] in INTERRUPTIONS and page.sure(i)):
            return -1
    return above


def _is_prompt(page: Page, evidence: Evidence, k: int) -> bool:
    """A button, or a line in which the site speaks."""
    size, prose = page.document.sizes[evidence.lines[k]], page.traits.prose[evidence.lines[k]]
    return size <= LONGEST_BUTTON or (not prose and evidence.said.service[k] > 0)


def _is_an_end(page: Page, evidence: Evidence, chances: list[float], run: range, enough: float, nearly: float) -> bool:
    """Whether these lines are the story's: sentences in a row, a question with its answer, a paragraph with the end
    of a story below it, or what leads to a line that stays."""
    told = [k for k in run if is_told(page, evidence, k)]
    if max([chances[k] for k in told]) >= enough:
        return True
    long = any([page.traits.prose[evidence.lines[k]] for k in told])
    if any([b - a == 1 for a, b in pairwise(told)]):
        return long or page.document.texts[evidence.lines[told[0]]][-1] in QUESTION
    size = page.document.sizes[evidence.lines[told[0]]]
    return size >= SHORTEST_END and chances[told[0]] >= nearly and _closes(page, evidence, run[-1])


def _below_teasers(page: Page, evidence: Evidence, heading: int) -> int | None:
    """Where the sentences begin below lines that end like headlines."""
    ending, sizes = page.traits.ending, page.document.sizes
    start = bisect_left(evidence.lines, heading + 1)
    for k in range(start, min(start + FEW + 1, len(evidence.lines))):
        i = evidence.lines[k]
        if i != heading + 1 + k - start:
            return None
        if is_told(page, evidence, k):
            return k if k > start else None
        if ending[i] in (SENTENCE, QUOTED, COLON) or sizes[i] > LONGEST_TEASER:
            return None
    return None


def _end(page: Page, evidence: Evidence, chances: list[float], first: int) -> int:
    """Behind the last sentence of those that follow each other, with subheadings between them."""
    lines = evidence.lines
    end = first + 1
    for k in range(first + 1, min(first + MOST, len(lines))):
        if lines[k] != lines[k - 1] + 1 or evidence.phrases[k] or chances[k] < LEAST:
            break
        if is_told(page, evidence, k):
            end = k + 1
        elif page.document.sizes[lines[k]] > LONGEST_SUBHEADING or k > end:
            break
    return end


def _closes(page: Page, evidence: Evidence, k: int) -> bool:
    """Whether what closes a story stands below this line."""
    below = evidence.lines[k] + 1
    if below == len(page.labels):
        return False
    if page.labels[below] in CLOSES and (page.sure(below) or page.labels[below] is Label.TAGS):
        return True
    if evidence.lines[k + 1 : k + 2] != [below]:
        return False
    if _INITIALS.fullmatch(page.document.texts[below]) is not None:
        return True
    asks = evidence.said.service[k + 1 : k + 3]
    return asks[0] > 0 and sum(asks) >= PROMPT
