"""Below a small box of teasers the story goes on where sentences follow each other; a blurb alone does not."""

import pytest

from newsclean import Cleaner
from newsclean.pipeline import open_page, until_zone
from newsclean.zone.gather import gather
from newsclean.zone.onward import onward

ENOUGH = 0.5
OPENING = (
    "The Hallam lock at Brinsley will be rebuilt in oak, the canal trust decided on Monday. Engineer Dora Vance told "
    "the meeting that steel gates would have lasted longer but that the masonry of 1794 would not bear their weight."
)
SECOND = "Barges will be lifted over the lock by crane, which Brinsley last saw in the drought of 1976, said Vance."
END = "Whether the gates outlast their predecessors will depend on the masonry, which nobody has looked at since."
LAST = "The trust has set money aside for divers."
QUESTION = "And if it freezes in March?"
HEADING, TEASER, BUTTON = "Related articles", "Mill race cleared", "Tap the bell!"
PROMPT = "Receive our newsletter by email every morning"
BLURB = "Every Friday the editors look at what has been on the canal since."
MORE = ["Ferry fares rise", "Bridge shut", "New clerk at the toll house"]


def kept(lines: list[str], of: str, chance: float = 0.2, *, trimmed: bool = False) -> bool:
    """Whether a line is likely enough after the mending, if what is above the box stays; `trimmed` lines have no chance
    any more."""
    page = until_zone(open_page("\n".join(lines), Cleaner().tools))
    evidence = gather(page)
    texts = [page.document.texts[i] for i in evidence.lines]
    chances = [0.9 if text in (OPENING, SECOND) else chance for text in texts]
    before = [chance if trimmed and chance < ENOUGH else 0.0 for chance in chances]
    mended = [0.0 if trimmed and chance < ENOUGH else chance for chance in chances]
    return onward(page, evidence, mended, before, ENOUGH)[texts.index(of)] >= ENOUGH


@pytest.mark.parametrize(
    "lines",
    [
        [OPENING, SECOND, HEADING, TEASER, END],
        [OPENING, SECOND, HEADING, TEASER, *MORE, END, LAST],
        [OPENING, SECOND, HEADING, TEASER, END, TEASER, END],
        [HEADING, TEASER, END, LAST],
        [OPENING, SECOND, HEADING, TEASER, LAST],
        [OPENING, SECOND, BUTTON, BUTTON, HEADING, TEASER, END, LAST],
        [OPENING, SECOND, BLURB, HEADING, TEASER, END, LAST],
        [OPENING, SECOND, "Most read", HEADING, TEASER, END, LAST],
    ],
    ids=[
        "blurb",
        "long list",
        "teasers with blurbs",
        "no story above",
        "short sentence",
        "two buttons",
        "a sentence of the site",
        "another list",
    ],
)
def test_what_is_a_list_is_left_out(lines: list[str]) -> None:
    assert not kept(lines, LAST if lines[-1] == LAST else END)


def test_two_sentences_in_a_row_are_the_story() -> None:
    assert kept([OPENING, SECOND, HEADING, TEASER, END, LAST], END)
    assert kept([OPENING, SECOND, HEADING, TEASER, END, LAST], LAST)


def test_a_button_above_the_box_interrupts_the_story_too() -> None:
    assert kept([OPENING, SECOND, BUTTON, HEADING, TEASER, END, LAST], END)


def test_what_stood_too_far_from_the_story_is_its_end_now() -> None:
    assert kept([OPENING, SECOND, HEADING, TEASER, END, LAST], END, trimmed=True)


def test_a_question_and_its_answer_are_the_story() -> None:
    assert kept([OPENING, SECOND, HEADING, TEASER, QUESTION, END], QUESTION)


CLOSING = ["Share on Facebook", "Tags: lock, canal", "(dva/ob)", "Most read", PROMPT]


@pytest.mark.parametrize("close", CLOSING)
def test_a_paragraph_above_what_closes_a_story_is_its_last(close: str) -> None:
    assert kept([OPENING, SECOND, HEADING, TEASER, END, close], END)


@pytest.mark.parametrize("close", ["By Olaf Berg", "0 Comments", "3 May 2024", "(with pictures)", "Ferry fares rise"])
def test_above_what_stands_below_blurbs_it_is_not(close: str) -> None:
    assert not kept([OPENING, SECOND, HEADING, TEASER, END, close], END)


@pytest.mark.parametrize(("teasers", "chance", "stays"), [(1, 0.05, True), (2, 0.05, False), (1, 0.01, False)])
def test_below_one_teaser_less_is_enough(teasers: int, chance: float, stays: bool) -> None:
    lines = [OPENING, SECOND, HEADING, TEASER, *MORE[: teasers - 1], END, "Share on Facebook"]
    assert kept(lines, END, chance) is stays
