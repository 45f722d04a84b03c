"""A long paragraph below a list of teasers goes on with the story if it says what the story says; blurbs do not."""

import pytest

from newsclean import Cleaner
from newsclean.pipeline import open_page, until_zone
from newsclean.zone.box import LONGEST_BOX, NO_BLURB, below_a_box
from newsclean.zone.gather import gather
from newsclean.zone.mend import LEAST

ENOUGH = 0.5
OPENING = (
    "The Hallam lock at Brinsley will be rebuilt in oak, the canal trust decided on Monday. Engineer Dora Vance told "
    "the meeting that steel gates would have lasted longer but that the masonry of 1794 would not bear their weight."
)
SECOND = (
    "Vance expects the timber from the county forest by March. Barges will be lifted over the lock by crane, "
    "which Brinsley last saw in the drought of 1976."
)
END = (
    "Whether the oak gates outlast their predecessors will depend on the masonry, said Vance: the drought opened "
    "joints that nobody has looked at since the crane left Brinsley. The trust has set money aside for divers, who are "
    "to inspect the sill before the timber is ordered, and for a wooden model that schools can borrow until then."
)
BLURB = "Oak, crane and drought: how Vance and her barges came to Brinsley, told in pictures from the forest."
STRANGE = (
    "Whoever plants tomatoes too early loses them to the frost in May, and whoever waits too long will pick green ones "
    "in autumn. Our gardener has tried eleven kinds on her balcony this year and writes which of them were ripe first, "
    "which tasted of something, and which she would rather not have had at all, in spite of the pretty seed packets."
)
SERVICE = END.replace("The trust has", "Subscribe to our newsletter and register your account: the trust has")
QUOTE = "“It weighs as much as a church,” said Vance."
HEADING, TEASER, BYLINE, COMMENTS = "Related articles", "Mill race cleared", "Photo: Dora Vance", "Comments"
MORE = ["Ferry fares rise", "Bridge shut", "New clerk at the toll house"]


def kept(lines: list[str], chance: float = LEAST, at: int = -1) -> bool:
    """Whether the last of the lines, or the one at a place, is likely enough after the mending."""
    page = until_zone(open_page("\n".join(lines), Cleaner().tools))
    evidence = gather(page)
    texts = [page.document.texts[i] for i in evidence.lines]
    chances = {OPENING: 0.9, SECOND: 0.9, QUOTE: 0.9, lines[at]: chance}
    found = below_a_box(page, evidence, [chances.get(text, 0.0) for text in texts], ENOUGH)
    return found[texts.index(lines[at])] >= ENOUGH


@pytest.mark.parametrize("box", [[HEADING, TEASER], [HEADING, TEASER, *MORE], [BYLINE, HEADING, TEASER]])
def test_the_story_goes_on_below_a_box(box: list[str]) -> None:
    assert len(END) >= NO_BLURB
    assert kept([OPENING, SECOND, *box, END])
    assert kept([OPENING, SECOND, QUOTE, *box, END])


@pytest.mark.parametrize(
    "lines",
    [
        [OPENING, SECOND, HEADING, TEASER, *MORE, BLURB],
        [OPENING, SECOND, HEADING, TEASER, STRANGE],
        [OPENING, SECOND, HEADING, TEASER, SERVICE],
        [OPENING, SECOND, HEADING, *[f"{TEASER} {i}" for i in range(LONGEST_BOX)], END],
        [OPENING, SECOND, *MORE, HEADING, TEASER, END],
        [OPENING, SECOND, COMMENTS, TEASER, END],
        [HEADING, TEASER, END],
    ],
    ids=["blurb", "another subject", "the site speaks", "long list", "far below the story", "comment", "no story"],
)
def test_what_is_no_part_of_the_story(lines: list[str]) -> None:
    assert not kept(lines)


def test_what_is_hardly_likely_is_left_out() -> None:
    assert not kept([OPENING, SECOND, HEADING, TEASER, END], LEAST / 2)


@pytest.mark.parametrize(
    ("below", "stays"),
    [
        (["Share on Facebook"], True),
        (["Tags: lock, canal"], True),
        (["Most read", "Bridge shut"], True),
        ([], True),
        (["Bridge shut", "The ferry men have locked it and gone home, and nobody knows who has the key."], False),
    ],
    ids=["buttons", "tags", "another list", "nothing", "the next teaser"],
)
def test_a_short_paragraph_stays_where_the_story_closes_below_it(below: list[str], *, stays: bool) -> None:
    lines = [OPENING, SECOND, HEADING, TEASER, BLURB, *below]
    assert kept(lines, at=4) is stays


def test_a_short_paragraph_below_a_list_is_left_out() -> None:
    assert not kept([OPENING, SECOND, HEADING, TEASER, *MORE, BLURB, "Share on Facebook"], at=7)
