"""What opens the story and is not its first paragraph, once the zone has said where the story begins."""

from collections.abc import Iterator

from newsclean.document import Vote
from newsclean.label import Label
from newsclean.opening.choice import opening_lines
from newsclean.page import Page
from newsclean.rules.rule import ZONE
from newsclean.stages.front import LONGEST_DECK, SHORTEST_DECK
from newsclean.zone.traits import QUOTED, SENTENCE


def opening(page: Page) -> Iterator[Vote]:
    """Sentences are the standfirst, other lines what stands above a story."""
    if page.document.on_one_line:  # its sentences are no paragraphs
        return
    story = [i for i, label in enumerate(page.labels) if label is Label.BODY]
    if not any([page.traits.prose[i] for i in story]):  # the first verse is no standfirst
        return
    for line in opening_lines(page, story, page.tools.opening_weights):
        is_deck = page.traits.ending[line] in (SENTENCE, QUOTED)
        if is_deck and SHORTEST_DECK <= page.document.sizes[line] <= LONGEST_DECK:
            yield Vote(line, Label.DECK, ZONE + 2, "D2")
        else:
            yield Vote(line, Label.NAVIGATION, ZONE + 2, "D3")
