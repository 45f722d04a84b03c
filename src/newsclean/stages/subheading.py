"""What was taken for the headline and stands below a good part of the story: a subheading, or a line of the site."""

from collections.abc import Iterator

from newsclean.document import Vote
from newsclean.label import Label
from newsclean.page import Page
from newsclean.rules.rule import SURE

LATE = 700
"""Characters of the story's own prose above a line that is no headline. On the development pages and their gold bodies
21 of 22 such lines were none."""
MOST_REPEATS = 2
"""A subheading stands in a table of contents once more; what stands more often is a placeholder."""
OPENING = 4
"""Paragraphs of the story that have words of its headline."""
HALF = 0.4


def late_headline(page: Page) -> Iterator[Vote]:
    """The headline, if the story has begun well above it."""
    if "H1" not in page.rules:
        return
    line = page.rules.index("H1")
    body = [i for i, label in enumerate(page.labels) if label is Label.BODY]
    if sum([page.traits.prose[i] for i in body if i < line]) <= LATE:
        return
    repeats = page.rules.count("H2")
    if body[-1] > line and repeats < MOST_REPEATS:
        yield Vote(line, Label.BODY, SURE + 1, "H4")
    elif not repeats or not _is_of_the_story(page, line, body[:OPENING]):
        yield Vote(line, Label.NAVIGATION, SURE + 1, "H5")


def _is_of_the_story(page: Page, line: int, opening: list[int]) -> bool:
    """Whether the story opens with the line's words: an app's page has its headline below."""
    words = page.words.stems(line)
    return len(words & set().union(*map(page.words.stems, opening))) >= HALF * len(words)
