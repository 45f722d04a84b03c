"""A heading claims what stands under it: teasers get the label of the list they belong to."""

from collections.abc import Iterator

from newsclean.document import Vote
from newsclean.label import CHROME, LISTS, Label
from newsclean.page import Page
from newsclean.rules.rule import ZONE

_BODY = Label.BODY
_HEADED = frozenset({*LISTS, Label.COMMENTS})
_BY_ZONE = frozenset({"Z2", "Z3", "Z4"})


def spread(page: Page) -> Iterator[Vote]:
    """Lines outside the article under the heading of a list or of comments."""
    heading: Label | None = None
    rules = page.rules
    for i, label in enumerate(page.labels):
        group = page.groups[i]
        if group is not None and group.match == "heading" and label is group.label and label in _HEADED:
            heading = label
        elif label is _BODY:
            heading = None
        elif heading is not None and rules[i] in _BY_ZONE and label in CHROME and page.strengths[i] <= ZONE:
            yield Vote(i, heading, ZONE + 1, "L1")
