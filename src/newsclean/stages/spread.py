"""A heading claims what stands under it: teasers get the label of the list they belong to."""

from collections.abc import Iterator

from newsclean.document import Vote, votes_of_rows
from newsclean.label import CHROME, LISTS, Label
from newsclean.page import Page
from newsclean.rules.rule import ZONE

_BODY = Label.BODY
_LISTED = frozenset({*LISTS, Label.COMMENTS})
_BY_ZONE = frozenset({"Z2", "Z3", "Z4"})


def spread(page: Page) -> Iterator[Vote]:
    """Lines outside the article under the heading of a list or of comments."""
    yield from votes_of_rows(_headed(page))


def _headed(page: Page) -> Iterator[tuple[int, Label, int, str]]:
    heading: Label | None = None
    rules, strengths = page.rules, page.strengths
    for i, label in enumerate(page.labels):
        if label in _LISTED and page.heading(i) is label:
            heading = label
        elif label is _BODY:
            heading = None
        elif heading is not None and rules[i] in _BY_ZONE and label in CHROME and strengths[i] <= ZONE:
            yield i, heading, ZONE + 1, "L1"
