"""The lead above a list: ingredients, results, what is new, before the paragraphs go on."""

from newsclean.page import Page
from newsclean.zone.features import Evidence
from newsclean.zone.mend import HARDLY
from newsclean.zone.vocabulary import RARE

SHORTEST_LIST, LONGEST_LIST = 3, 15
"""Lines between the lead and the next paragraph that stays."""
OWN_WORDS = RARE.index("two")


def led(page: Page, evidence: Evidence, chances: list[float], enough: float) -> list[float]:
    """A paragraph below the headline that is hardly likely, uses the story's own words and has nothing but a list
    between it and the first paragraph that stays, is the lead; it stays with the list."""
    lines, prose = evidence.lines, page.traits.prose
    first = next((k for k, chance in enumerate(chances) if chance >= enough), len(chances))
    if evidence.headline is None or first == len(chances) or not prose[lines[first]]:
        return chances
    for k in range(first - 2, max(evidence.headline, first - LONGEST_LIST - 1) - 1, -1):
        i = lines[k]
        if evidence.phrases[k + 1] or evidence.cut[k + 1] or lines[k + 1] != i + 1 or evidence.said.service[k + 1]:
            return chances
        if prose[i] and first - k <= SHORTEST_LIST:
            return chances
        if prose[i] and not evidence.phrases[k] and chances[k] >= HARDLY and evidence.said.rare[k] >= OWN_WORDS:
            return [max(enough, chance) if k <= line < first else chance for line, chance in enumerate(chances)]
    return chances
