"""A site's talk with its reader: words of its own language only, and none where the story is about them."""

import pytest

from newsclean import Cleaner
from newsclean.words import line_words
from newsclean.zone.talk import SERVICES, SPOKEN

TALK = Cleaner().tools.talk

ENGLISH = [
    "The council voted on Tuesday to repair the old bridge, which has been closed since the flood of last winter.",
    "Work is to begin in spring and will cost about two million crowns, the mayor said after the meeting in the hall.",
]
FRENCH = [
    "Le conseil a voté mardi la réparation du vieux pont, qui est fermé depuis la crue de l'hiver dernier.",
    "Les travaux du pont commenceront au printemps et coûteront deux millions, a dit le maire à la sortie du conseil.",
]


def values(lines: list[str], inside: range) -> list[tuple[str, str]]:
    found = TALK.read(lines, line_words(lines), list(inside))
    return [(SERVICES[code // len(SPOKEN)], SPOKEN[code % len(SPOKEN)]) for code in found]


def test_a_prompt_speaks_and_a_report_does_not() -> None:
    prompt = "Subscribe to our newsletter and your inbox gets the stories of the week, with a password of your own"
    found = values([*ENGLISH, prompt], range(2))
    assert found[:2] == [("none", "not spoken to")] * 2
    assert found[2] == ("three or more", "spoken to")


def test_words_are_read_in_the_language_of_the_page() -> None:
    assert "du" in TALK.lexicons["de"][1]
    assert values(FRENCH, range(2)) == [("none", "not spoken to")] * 2


def test_a_story_about_newsletters_is_a_story() -> None:
    about = [f"{line} The newsletter of the town goes to every subscriber without cookies." for line in ENGLISH * 2]
    assert {service for service, _ in values(about, range(4))} == {"none"}


@pytest.mark.parametrize("lines", [[], [""], ["—"], ["\ud800 x"]])
def test_anything_can_be_read(lines: list[str]) -> None:
    assert len(TALK.read(lines, line_words(lines), [])) == len(lines)


def test_line_words_agree_with_words_one_by_one() -> None:
    texts = ["Vote — “again”, he said…", "Ärger über Straße", "東京の橋", "", "3.5 million"]
    assert line_words(texts) == [line_words([text])[0] for text in texts]
    assert line_words(texts)[0] == ["vote", "again", "he", "said"]
