"""A heading claims what stands under it: teasers get the label of the list they belong to."""

from collections.abc import Iterator

from newsclean.document import Vote
from newsclean.label import CHROME, LISTS, Label
from newsclean.page import Page
from newsclean.rules.rule import ZONE


def spread(page: Page) -> Iterator[Vote]:
    """Lines outside the article under the heading of a list or of comments."""
    heading: Label | None = None
    for i, label in enumerate(page.labels):
        group = page.groups[i]
        if (
            group is not None
            and group.match == "heading"
            and label is group.label
            and (label in LISTS or label is Label.COMMENTS)
        ):
            heading = label
        elif label is Label.BODY:
            heading = None
        elif (
            heading is not None
            and label in CHROME
            and page.strengths[i] <= ZONE
            and page.rules[i] in ("Z2", "Z3", "Z4")
        ):
            yield Vote(i, heading, ZONE + 1, "L1")
