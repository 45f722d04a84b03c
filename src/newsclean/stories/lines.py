"""What a line can be in a story: a paragraph, something like a headline, or the furniture between the two."""

import regex

from newsclean.fields.timestamp import holds_date
from newsclean.label import Label
from newsclean.page import Page
from newsclean.rules.rule import SURE
from newsclean.stages.spot import is_date_line
from newsclean.zone.traits import BULLET, COLON, COMMA, QUOTED, SENTENCE, SHORT_SENTENCE, SMALL

SHORTEST_HEAD, LONGEST_HEAD = 18, 180
"""Sizes of a line that may be the headline of another story, in Latin letters."""
DEEPEST = 9
"""So many lines of furniture may stand between a headline and its first paragraph."""
SHORTEST_PARAGRAPH = 40
LONGEST_DATE = 60
_NUMBERED = regex.compile(r"\d{1,2}[.)、] ?")
"""The headings of a round-up and of a list article."""
QUESTION = "?？؟"
LEAST_QUESTION, LONGEST_QUESTION = 40, 100
"""A shorter question is the heading of a section, or an interviewer's; a longer one is a paragraph."""

FURNITURE = frozenset(
    {Label.BYLINE, Label.TIMESTAMP, Label.CREDIT, Label.CAPTION, Label.SHARE, Label.PERMALINK, Label.DECK, Label.KICKER}
)
"""What stands between a headline and its story."""
SIGNATURES = frozenset({Label.BYLINE, Label.TIMESTAMP})


def is_held(page: Page, i: int) -> bool:
    """Whether the line is sure to be something else than a story's text."""
    return page.strengths[i] >= SURE and page.labels[i] is not Label.BODY


def may_be_paragraphs(page: Page, start: int, stop: int) -> list[int]:
    """The lines from `start` to `stop` that have the form of a paragraph."""
    prose, kind, sizes = page.traits.prose, page.traits.kind, page.document.sizes
    return [i for i in range(start, stop) if prose[i] or (kind[i] <= SHORT_SENTENCE and sizes[i] >= SHORTEST_PARAGRAPH)]


def is_paragraph(page: Page, i: int) -> bool:
    """A sentence or more, not known to be anything else."""
    if is_held(page, i) or page.labels[i] in FURNITURE:
        return False
    traits = page.traits
    if page.document.texts[i][-1] in QUESTION and page.document.sizes[i] <= LONGEST_QUESTION:
        return False
    if traits.prose[i]:
        return True
    kind = traits.kind[i]
    return kind <= SHORT_SENTENCE and page.document.sizes[i] >= SHORTEST_PARAGRAPH and traits.opening[i] != BULLET


def is_head(page: Page, i: int) -> bool:
    """A line as headlines are: of some length, no sentence, no bullet."""
    if page.strengths[i] >= SURE or page.labels[i] in FURNITURE:
        return False
    document, traits = page.document, page.traits
    if (
        not SHORTEST_HEAD <= document.sizes[i] <= LONGEST_HEAD
        or traits.opening[i] in (BULLET, SMALL)
        or traits.sentences[i] > 1
    ):
        return False
    end = traits.ending[i]
    text = document.texts[i]
    if (
        end in (COLON, COMMA)
        or (text[-1] in QUESTION and document.sizes[i] < LEAST_QUESTION)
        or _NUMBERED.match(text) is not None
        or is_date(page, i)
    ):
        return False
    return end not in (SENTENCE, QUOTED) or text[-1] in "?!？！؟\"'”’»」"


def is_date(page: Page, i: int) -> bool:
    """A line that is a date and nothing else, whatever the zone made of it."""
    text, key = page.document.texts[i], page.document.keys[i]
    if len(text) > LONGEST_DATE or ("#" not in key and key.isascii()):
        return False
    return holds_date(text) and is_date_line(text, page.tools.date_words)


def is_furniture(page: Page, i: int) -> bool:
    """Byline, date, key point or the like, between a headline and its first paragraph."""
    return page.labels[i] in FURNITURE or page.traits.opening[i] == BULLET or page.document.sizes[i] < SHORTEST_HEAD


def head_above(page: Page, first: int, least: int = 0) -> int | None:
    """The headline of the story whose paragraph stands at `first`: the nearest one above it."""
    for i in range(first - 1, max(least - 1, first - 1 - DEEPEST), -1):
        if is_head(page, i):
            return i
        if not is_paragraph(page, i) and not is_furniture(page, i):
            return None
    return None
