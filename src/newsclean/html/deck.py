"""The standfirst of an HTML page: what stands above the story in an element of its own."""

from collections.abc import Iterator
from typing import Final

from newsclean.document import Vote
from newsclean.html.evidence import PROSE
from newsclean.html.hints import Hint
from newsclean.html.lines import Mark
from newsclean.html.stated import Stated
from newsclean.html.titles import squeeze
from newsclean.label import TEXT, Label
from newsclean.page import Page
from newsclean.rules.rule import SURE

MOST: Final = 3
"""Paragraphs of a standfirst."""
SHORTEST, LONGEST = 30, 500
HEAD: Final = 40
"""Characters, white space not counted, in which a paragraph and the stated description must agree."""
LEAST_STORY: Final = 3
"""Paragraphs that must be left: a short text's first paragraph is no standfirst."""


def deck(page: Page, marks: list[Mark], stated: Stated) -> Iterator[Vote]:
    """The first paragraphs, if they do not stand with the rest of the story, and are marked as the standfirst, say what
    the page states as its description, or have the byline or the date below them."""
    body = [i for i, label in enumerate(page.labels) if label in TEXT]
    home = _home(page, marks, body)
    above = []
    for i in body[: MOST + 1]:
        if marks[i].parent == home:
            break
        above.append(i)
    if not 1 <= len(above) <= MOST or len(body) - len(above) < LEAST_STORY:
        return
    heads = {squeeze(text)[:HEAD] for text in stated.descriptions}
    first = next(i for i in body if i not in above)
    signed = any(page.labels[i] in (Label.BYLINE, Label.TIMESTAMP) for i in range(above[-1] + 1, first))
    for i in above:
        if not SHORTEST <= page.document.sizes[i] <= LONGEST or marks[i].text[:1] in '“"„«':
            return
        if not (signed or marks[i].hint is Hint.DECK or squeeze(marks[i].text)[:HEAD] in heads):
            return
        yield Vote(i, Label.DECK, SURE, "E8")


def _home(page: Page, marks: list[Mark], body: list[int]) -> int:
    """The element that holds most of the story's prose."""
    held: dict[int, int] = {}
    for i in body:
        if page.document.sizes[i] > PROSE:
            held[marks[i].parent] = held.get(marks[i].parent, 0) + page.document.sizes[i]
    return max(held, key=lambda parent: held[parent], default=-1)
