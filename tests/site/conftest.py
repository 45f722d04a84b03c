"""A made-up site: menus above, lists and offers below, a story of its own on every page."""

import pytest

PLACES = ("Alden", "Borrow", "Carden", "Denholm", "Eastry", "Farley", "Garston", "Holme", "Iden", "Jarrow", "Kelby")
MENU = ("Home", "Harbour news", "Tides and weather", "Puzzles of the day")
FOOT = (
    "Harbour Gazette Club",
    "Members of the Harbour Gazette Club read the paper on their phone from five in the morning, at no cost.",
    "Write to the night desk",
)


def story(number: int) -> list[str]:
    """A headline and three paragraphs that no other page has."""
    place, other = PLACES[number % 11], PLACES[(number * 3 + 1) % 11]
    names = f"{place} and {other}"
    count = ("two", "three", "four", "five", "six", "seven")[number % 6] + ("", " hundred", " thousand")[number % 3]
    tail = "in the year of the flood"[: number * 2 + 4]
    return [
        f"Council of {place} votes on the road to {other} in round {'i' * (number + 1)}",
        f"The council of {place} has voted to close the road to {other} after {count} lorries got stuck {tail}.",
        f"Families in {names} have asked for a bridge since the flood, and {count} of them signed a letter {tail}.",
        f"The mayor of {other} said that {count} crowns were set aside, but that nobody had drawn a plan {tail}.",
    ]


def page(number: int, *, story_lines: list[str] | None = None, inside: str | None = None) -> str:
    """A page of the site as a scraper delivers it."""
    lines = story_lines or story(number)
    if inside is not None:
        lines = [*lines[:2], inside, *lines[2:]]
    return "\n".join([*MENU, *lines, *FOOT])


@pytest.fixture(scope="session")
def pages() -> list[str]:
    return [page(number) for number in range(12)]
