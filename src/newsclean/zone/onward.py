"""The end of the story below a small box of teasers: where sentences follow each other, or close as stories do."""

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
NEARLY = 0.1
"""The chance of a paragraph that is alone below the box."""
CLOSES = frozenset({Label.SHARE, Label.TAGS, Label.CREDIT, Label.NOTE, Label.SUBSCRIBE, Label.RELATED})
"""What stands directly below the last paragraph of a story, and hardly ever below the blurb of a teaser."""


def onward(page: Page, evidence: Evidence, chances: list[float], weighed: list[float], enough: float) -> list[float]:
    """Sentences below a few teasers with a heading, directly below a paragraph of the story, are its end if two of
    them follow each other or if what closes a story stands below. `weighed` are the chances before any mending: what
    stood too far from the story for it may be its end now."""
    kept = list(chances)
    for heading in list_headings(page):
        above = _above(page, evidence, kept, heading, enough)
        if above < 0 or page.labels[heading] not in LISTS or not is_told(page, evidence, above):
            continue
        first = _below_teasers(page, evidence, heading)
        if first is None or kept[first] >= enough:
            continue
        likely = [max(both) for both in zip(kept, weighed, strict=True)]
        end = _end(page, evidence, likely, first)
        if _is_an_end(page, evidence, likely, range(first, end), enough):
            kept[first:end] = [max(enough, chance) for chance in kept[first:end]]
    return kept


def _above(page: Page, evidence: Evidence, kept: list[float], heading: int, enough: float) -> int:
    """The paragraph of the story above the heading, if nothing stands between them but what interrupts a story and at
    most one prompt; else -1."""
    lines, below = evidence.lines, heading
    above = bisect_left(lines, heading) - 1
    if above > 0 and kept[above] < enough and _is_prompt(page, evidence, above):
        below, above = lines[above], above - 1
    if above < 0 or kept[above] < enough:
        return -1
    between = [*range(lines[above] + 1, below), *range(below + 1, heading)]
    return above if all([page.labels[i] in INTERRUPTIONS and page.sure(i) for i in between]) else -1


def _is_prompt(page: Page, evidence: Evidence, k: int) -> bool:
    """A button, or a line in which the site speaks."""
    size, prose = page.document.sizes[evidence.lines[k]], page.traits.prose[evidence.lines[k]]
    return size <= LONGEST_BUTTON or (not prose and evidence.said.service[k] > 0)


def _is_an_end(page: Page, evidence: Evidence, chances: list[float], run: range, enough: float) -> bool:
    """Whether these lines are the story's: sentences in a row, a question with its answer, a paragraph with the end
    of a story below it, or what leads to a line that stays."""
    told = [k for k in run if is_told(page, evidence, k)]
    if max([chances[k] for k in told]) >= enough:
        return True
    long = any([page.traits.prose[evidence.lines[k]] for k in told])
    if any([b - a == 1 for a, b in pairwise(told)]):
        return long or page.document.texts[evidence.lines[told[0]]][-1] in QUESTION
    return long and chances[told[0]] >= NEARLY and _closes(page, evidence.lines[run[-1]] + 1)


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


def _closes(page: Page, i: int) -> bool:
    """Whether what closes a story stands at this line."""
    return i < len(page.labels) and page.labels[i] in CLOSES and page.sure(i)
