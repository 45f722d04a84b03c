"""The story below a box of teasers: where the heading of a list speaks against a paragraph that is the story's own."""

from bisect import bisect_left

from newsclean.label import Label
from newsclean.page import Page
from newsclean.zone.features import Evidence
from newsclean.zone.gather import list_headings
from newsclean.zone.mend import LEAST, OVER
from newsclean.zone.talk import SPOKEN
from newsclean.zone.traits import BULLET, QUOTED, SENTENCE
from newsclean.zone.vocabulary import RARE

ABOVE_BOX, LONGEST_BOX = 2, 9
"""Lines from the story to the heading of a list, and from there to the story again."""
FEW = 2
"""Teasers of a box above the end of the story; lists of teasers with blurbs go on below the first blurb."""
CLOSES = frozenset({*OVER, Label.BYLINE, Label.CREDIT, Label.SUBSCRIBE, Label.STRAY, Label.INLINE_LINK, Label.NOTE})
NO_BLURB, OWN_WORDS = 280, RARE.index("two")
"""Characters of a paragraph, and those of its words that the story uses and few others do: of 22 deliveries of the
development pages (every third page, twelve scrapers) that this changes, 20 are the better for it."""


def below_a_box(page: Page, evidence: Evidence, chances: list[float], enough: float) -> list[float]:
    """A long paragraph below a list of teasers in the midst of the story goes on with it, if it says what the story
    says: blurbs are short. So does a shorter one below one or two teasers, if the story closes below it."""
    prose, lines = page.traits.prose, evidence.lines
    kept = list(chances)
    headings = list_headings(page)
    ends = frozenset([*headings, len(page.labels)])
    for heading in headings:
        above = bisect_left(lines, heading) - 1
        if page.labels[heading] is Label.COMMENTS or above < 0 or heading - lines[above] > ABOVE_BOX:
            continue
        below = next((i for i in range(heading + 2, min(heading + LONGEST_BOX, len(prose))) if prose[i]), heading)
        k = bisect_left(lines, below)
        if (
            k < len(lines)
            and lines[k] == below > heading
            and kept[above] >= enough > kept[k] >= LEAST
            and (prose[lines[above]] or page.traits.ending[lines[above]] in (SENTENCE, QUOTED))
            and (page.document.sizes[below] >= NO_BLURB or _is_end(page, heading, below, ends))
            and evidence.said.rare[k] >= OWN_WORDS
            and evidence.said.service[k] < len(SPOKEN)
            and not evidence.phrases[k]
        ):
            kept[k] = enough
    return kept


def _is_end(page: Page, heading: int, below: int, ends: frozenset[int]) -> bool:
    """Whether a few teasers stand above a paragraph, and below it and those that follow what closes a story."""
    teasers = [i for i in range(heading + 1, below) if page.rules[i] != "S11"]
    if not 1 <= len(teasers) <= FEW or page.traits.opening[below] == BULLET:
        return False
    after = next((i for i in range(below, len(page.labels)) if not page.traits.prose[i]), len(page.labels))
    return after in ends or (page.labels[after] in CLOSES and page.sure(after))
