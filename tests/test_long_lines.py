"""A line that holds a whole story is cut into sentences; long paragraphs are not."""

import pytest

import newsclean
from newsclean.long_lines import MANY_LINES, STORY
from newsclean.segment import cut

PARAGRAPHS = tuple(
    f"The ferry to Lindholm sailed with {number} passengers on Monday, the harbour master said after the service. "
    f"Nobody in the {number}th row had missed the noise, but everybody had missed the bread that it brings home."
    for number in range(11, 21)
)
STORY_LINE = " ".join(PARAGRAPHS)
GLUED_LINE = "".join(PARAGRAPHS)
MENU = tuple(f"Shipping news of pier {number}" for number in range(MANY_LINES))
SENTENCES = 2 * len(PARAGRAPHS)


def test_the_pages_here_are_long_enough() -> None:
    assert min(len(STORY_LINE), len(GLUED_LINE)) >= STORY


def test_a_story_on_one_line_among_others_is_cut_into_sentences() -> None:
    document = cut("\n".join((*MENU, STORY_LINE, *MENU)))
    assert len(document) == 2 * len(MENU) + SENTENCES
    assert len(document.joined) == SENTENCES - 1


def test_one_that_is_hardly_glued_is_cut_there_too() -> None:
    story = "".join((*PARAGRAPHS[:3], " ".join(PARAGRAPHS[3:])))
    document = cut("\n".join((*MENU, story, *MENU)))
    assert len(document) == 2 * len(MENU) + SENTENCES


@pytest.mark.parametrize("story", [STORY_LINE, GLUED_LINE], ids=["with blanks", "glued"])
def test_it_is_given_out_as_it_stood(story: str) -> None:
    assert story in newsclean.clean("\n".join((*MENU, story, *MENU))).text.split("\n\n")


WHOLE = {
    "paragraphs of usual length": "\n".join((*MENU, *PARAGRAPHS, *MENU)),
    "two long paragraphs": "\n".join((*MENU, STORY_LINE, STORY_LINE, STORY_LINE, *MENU)),
    "a long paragraph and as much in others": "\n".join((*MENU, STORY_LINE, *PARAGRAPHS, *PARAGRAPHS, *MENU)),
    "clean text with a long paragraph": "\n".join((*MENU[:6], STORY_LINE, *MENU[:6])),
    "a long line in Markdown": "\n".join((*(f"[{entry}](/pier)" for entry in MENU), STORY_LINE)),
}


@pytest.mark.parametrize("text", WHOLE.values(), ids=WHOLE.keys())
def test_other_long_lines_stay_whole(text: str) -> None:
    assert not cut(text).joined
