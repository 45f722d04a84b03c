"""Verse, results and names stay between a story's front and what closes it; teasers and menus do not."""

import pytest

import newsclean

TOP = ["Home", "News", "Sport", "Culture", "Sign in", "Subscribe"]
FRONT = ["Swan stops the Brinsley train", "By Martha Ingle", "14 May 2024, 9.30 am", "Share on Facebook"]
END = ["Most read", "Fire in Mill Lane", "Ferry late", "Leave a comment", "Privacy policy", "© 2024 Brinsley Herald"]
VERSE = ["The swan that stopped the train is old,", "its feathers white as lime;", "and always out of time."]
RESULTS = ["Brinsley Town 3-1 Hallam", "Oldmarsh Rovers 0-0 Skerry", "Carrow 2-4 Fenwick"]
NAMES = ["The names read out on Sunday were:", "John Arkle, 34", "William Bothwick, 19"]
TEASERS = [
    "Council votes for a new bridge at Hallam",
    "Harbour rowers win the county cup again",
    "School to open in autumn after all",
]


def cleaned(lines: list[str]) -> list[str]:
    return [line for line in newsclean.clean("\n".join(lines)).text.split("\n") if line]


@pytest.mark.parametrize("story", [VERSE, RESULTS, NAMES, ["It left of its own accord."]])
@pytest.mark.parametrize("front", [FRONT, FRONT[:2], FRONT[:3]])
def test_a_story_that_is_no_prose_stays(story: list[str], front: list[str]) -> None:
    assert cleaned([*TOP, *front, *story, *END]) == story


@pytest.mark.parametrize(
    "lines",
    [
        [*TOP, *FRONT, *TEASERS, *END],
        [*TOP, *FRONT, *TEASERS, "What 14 councillors said of the bridge", *END],
        [*TOP, *FRONT, TEASERS[0], "13 May 2024", TEASERS[1], "12 May 2024", *END],
        [*TOP, *FRONT, "Culture", "Letters", "Weather", *END],
        [*TOP, *FRONT, *END],
        [*TOP, *VERSE, *END],
        [*TOP, *FRONT, *TEASERS, *VERSE[:1]],
    ],
    ids=["teasers", "a figure", "dated teasers", "a menu", "nothing", "no front", "nothing closes it"],
)
def test_what_is_no_story(lines: list[str]) -> None:
    assert cleaned(lines) == []


def test_a_story_of_paragraphs_is_left_to_the_weights() -> None:
    prose = "The swan held up the train to Hallam for twenty minutes on Monday and left by itself."
    more = "Nobody was hurt, and the railway has put up a sign that asks passengers not to feed the birds."
    last = "The railway said that the line had been closed for a swan once before, in the winter of 1963."
    story = [prose, more, last]
    assert cleaned([*TOP, *FRONT, *story, "More from Sport", *TEASERS, *END]) == story


@pytest.mark.parametrize("story", [VERSE, RESULTS, NAMES])
def test_a_text_without_a_site_stays_whole(story: list[str]) -> None:
    assert cleaned(story) == story
