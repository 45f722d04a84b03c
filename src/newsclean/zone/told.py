"""What tells something: sentences of a story, of whatever length."""

from newsclean.page import Page
from newsclean.zone.features import Evidence
from newsclean.zone.talk import SPOKEN
from newsclean.zone.traits import BULLET, QUOTED, SENTENCE

SHORTEST_SENTENCE = 20


def is_told(page: Page, evidence: Evidence, k: int) -> bool:
    """Whether the line is a sentence that no phrase knows and that does not speak of the site."""
    i = evidence.lines[k]
    return (
        page.traits.ending[i] in (SENTENCE, QUOTED)
        and page.traits.opening[i] != BULLET
        and page.document.sizes[i] >= SHORTEST_SENTENCE
        and not evidence.phrases[k]
        and evidence.said.service[k] < len(SPOKEN)
    )
