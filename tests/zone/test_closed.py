"""A list's heading below the last paragraph ends the story; between paragraphs it does not."""

from newsclean import clean

STORY = [
    "The ferry to the islands will run again from Monday, the harbour office said after divers had looked at the pier.",
    "It had been tied up for three weeks because a beam under the landing had given way in the night of the storm.",
    "Families on the islands were supplied by two fishing boats, which took bread, mail and the schoolbooks across.",
]
MORE = [
    "The ferry's owner thanked the crews of the two boats and said that families from the islands will cross free.",
    "Divers will look at the landing and the pier again in June, when the storm season is over and the water is clear.",
    "Until then the ferry carries no lorries, the harbour office said, and no more than forty people on one crossing.",
]
TEASERS = [
    "- Choir wins prize in the county town for the third time",
    "- How a lost dog found the way home over the frozen lake",
    "- Market moves to the square while the hall is painted",
    "- Rain until Friday, says the weather station on the hill",
]
CLOSING = ["Privacy policy", "Terms of use"]


def body(*lines: str) -> list[str]:
    return clean("\n".join(lines)).text.split("\n\n")


def test_what_follows_the_heading_of_a_list_is_the_list() -> None:
    assert body(*STORY, "Ranking", *TEASERS, *CLOSING) == STORY


def test_the_story_goes_on_below_a_list() -> None:
    assert body(*STORY, "Related", *TEASERS[:2], *MORE, *CLOSING) == [*STORY, *MORE]


def test_a_list_of_the_story_under_its_own_heading_stays() -> None:
    points = ["- The pier gets a new beam", "- The crews get a bonus", "- The boats go back to fishing"]
    assert body(*STORY, "What happens now", *points) == [*STORY, "What happens now", *points]
