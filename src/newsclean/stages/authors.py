"""The line that says who wrote the story, once all else is known."""

from collections.abc import Iterator

from newsclean.authors.choice import choose
from newsclean.authors.signs import candidates
from newsclean.document import Vote
from newsclean.label import Label
from newsclean.page import Page
from newsclean.rules.rule import SURE

CHOSEN = "B7"
"""The rule of the lines that the record's authors are read from."""
STRENGTH = SURE + 10
"""Of a vote for such a line: all other votes for it were cast without knowing the rest of the page."""


def authors(page: Page) -> Iterator[Vote]:
    """The story's byline, and the lines below it with one more author each."""
    found = candidates(page)
    if found is not None:
        for candidate in choose(found, page.tools.author_weights):
            yield Vote(candidate.line, Label.BYLINE, STRENGTH, CHOSEN)
