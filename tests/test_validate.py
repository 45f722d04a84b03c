"""A short story among many teasers is a story if it has a headline of its own and says who wrote it or when."""

import pytest

import newsclean

MENU = ["Home", "News", "Sport", "Culture", "Log in"]
TEASERS = [f"Council of {place} votes for the new bridge" for place in ("Alden", "Brock", "Corley", "Denham", "Esk")]
HEADLINE = "Ferry to the island runs again"
STORY = [
    "The ferry to the island took up its service again on Monday, two weeks after the storm had damaged the pier.",
    "Tickets cost as much as before, the harbour office said. The last boat leaves at nine in the evening.",
]
FOOTER = ["About us", "Contact", "Privacy policy", "© 2026 Harbour Courier"]


def errors(lines: list[str]) -> list[str]:
    return [problem.code for problem in newsclean.clean("\n".join(lines)).problems if problem.severity == "error"]


@pytest.mark.parametrize("signature", ["By Ilse Varga", "14 October 2026"])
def test_a_signed_story_of_two_paragraphs_is_no_index_page(signature: str) -> None:
    assert errors([*MENU, HEADLINE, signature, *STORY, "Most read", *TEASERS * 3, *FOOTER]) == []


def test_headlines_with_their_ages_and_one_blurb_are_one() -> None:
    ages = [line for i, teaser in enumerate(TEASERS) for line in (teaser, f"{i + 2} hours ago")]
    assert errors([*MENU, HEADLINE, "1 hour ago", "The ferry runs again.", *ages, *FOOTER]) == ["index-page"]
