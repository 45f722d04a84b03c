"""What stands above the story of an HTML page in an element of its own: its key points, its standfirst."""

from collections.abc import Iterator
from typing import Final

from newsclean.document import Vote
from newsclean.html.hints import Hint
from newsclean.html.lines import Mark
from newsclean.html.places import in_home, prose_of
from newsclean.html.stated import Stated
from newsclean.html.titles import squeeze
from newsclean.label import TEXT, Label
from newsclean.page import Page
from newsclean.rules.rule import SURE

MOST: Final = 3
"""Paragraphs of a standfirst."""
MOST_POINTS: Final = 8
SHORTEST, LONGEST = 30, 500
HEAD: Final = 40
"""Characters, white space not counted, in which a paragraph and the stated description must agree."""
LEAST_STORY: Final = 3
"""Paragraphs that must be left: a short text's first paragraph is no standfirst."""


def deck(page: Page, marks: list[Mark], stated: Stated) -> Iterator[Vote]:
    """The first lines of the story, if they do not stand with the rest of it: key points, then the standfirst."""
    body = [i for i, label in enumerate(page.labels) if label in TEXT]
    above = _above(page, marks, body)
    if not above or len(body) - len(above) < LEAST_STORY:
        return
    points = list(_points(page, marks, above, news=stated.news))
    for i in points:
        yield Vote(i, Label.SUMMARY, SURE, "E9")
        if i and _is_heading(page, i - 1):
            yield Vote(i - 1, Label.WIDGET, SURE, "M2")
    rest = [i for i in above if i not in points and not _is_heading(page, i)]
    for i in _deck(page, marks, stated, rest, body[len(above)]):
        yield Vote(i, Label.DECK, SURE, "E8")


def _above(page: Page, marks: list[Mark], body: list[int]) -> list[int]:
    """The first lines of the story, up to the first that stands with most of it."""
    own = [marks[i] for i in body]
    inside = in_home(own, prose_of(page.document, own, body))
    return body[: inside.index(True)] if True in inside else []


def _points(page: Page, marks: list[Mark], above: list[int], *, news: bool) -> Iterator[int]:
    """The lines below a heading of key points, and on news pages those in an element whose name says key points."""
    under = False
    for i in above:
        heading = i > 0 and _is_heading(page, i - 1)
        under = heading or (under and page.labels[i - 1] in TEXT)
        size = page.document.sizes[i]
        if _is_heading(page, i):
            continue
        if len(above) <= MOST_POINTS and size <= LONGEST and (under or (news and marks[i].hint is Hint.POINTS)):
            yield i


def _is_heading(page: Page, i: int) -> bool:
    """Whether a line is the heading of key points, whatever the zone made of it."""
    group = page.groups[i]
    return page.labels[i] is Label.SUMMARY or (group is not None and group.label is Label.SUMMARY)


def _deck(page: Page, marks: list[Mark], stated: Stated, above: list[int], first: int) -> Iterator[int]:
    """The lines if they are marked as the standfirst, say what the page states as its description, or have the byline
    or the date below them."""
    if not 1 <= len(above) <= MOST:
        return
    heads = {squeeze(text)[:HEAD] for text in stated.descriptions}
    signed = any(page.labels[i] in (Label.BYLINE, Label.TIMESTAMP) for i in range(above[-1] + 1, first))
    for i in above:
        if not SHORTEST <= page.document.sizes[i] <= LONGEST or marks[i].text[:1] in '“"„«':
            return
        if not (signed or marks[i].hint is Hint.DECK or squeeze(marks[i].text)[:HEAD] in heads):
            return
        yield i
