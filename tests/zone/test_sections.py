"""Sections that the story numbers stay together; the ranks of a list do not."""

import pytest

from newsclean import Cleaner
from newsclean.pipeline import open_page, until_zone
from newsclean.zone.gather import gather
from newsclean.zone.sections import numbered

ENOUGH = 0.5
LEAD = (
    "Seven things are worth seeing in Brinsley when it rains, says Dora Vance, who has lived there for seventy years."
)
FIRST = ["1. The lock", "It was built in 1794 and leaks in a friendly way, day and night, whatever the weather does."]
SECOND = ["2. The toll house", "The clerk shows the book in which the King's barge is entered as unpaid to this day."]
THIRD = ["3. The bakery", "Buns are sold out by nine."]
FOURTH = ["4. The bridge", "It shakes a little in the wind."]


def kept(lines: list[str], likely: list[str]) -> list[str]:
    """The lines that are likely enough after the mending."""
    page = until_zone(open_page("\n".join(lines), Cleaner().tools))
    evidence = gather(page)
    texts = [page.document.texts[i] for i in evidence.lines]
    found = numbered(page, evidence, [0.9 if text in likely else 0.01 for text in texts], ENOUGH)
    return [text for text, chance in zip(texts, found, strict=True) if chance >= ENOUGH]


@pytest.mark.parametrize(
    ("lines", "likely"),
    [
        ([LEAD, *FIRST, *SECOND, *THIRD], [LEAD]),
        ([LEAD, *FIRST, *SECOND, THIRD[0]], [LEAD, FIRST[1]]),
        ([LEAD, *FIRST, *SECOND, *THIRD], [LEAD, SECOND[1]]),
        ([LEAD, *FIRST, *THIRD], [LEAD, FIRST[1], THIRD[1]]),
        ([LEAD, FIRST[0], SECOND[0], THIRD[0], FOURTH[1]], [LEAD, FOURTH[1]]),
    ],
    ids=["none", "one, and one has no sentence", "the second", "a number is missing", "ranks without sentences"],
)
def test_nothing_changes(lines: list[str], likely: list[str]) -> None:
    assert kept(lines, likely) == likely


def test_sections_stay_if_two_of_them_do() -> None:
    lines = [LEAD, *FIRST, *SECOND, *THIRD, *FOURTH]
    assert kept(lines, [LEAD, FIRST[1], SECOND[1]]) == lines


def test_sections_with_a_sentence_each_stay_if_the_first_does() -> None:
    lines = [LEAD, *FIRST, *SECOND, *THIRD]
    assert kept(lines, [LEAD, FIRST[1]]) == lines


def test_sections_may_count_down_and_a_box_between_them_goes() -> None:
    lines = [
        LEAD,
        "4. The lock",
        FIRST[1],
        "3. The toll house",
        SECOND[1],
        "Ferry fares rise",
        "2. The bakery",
        THIRD[1],
    ]
    assert kept(lines, [LEAD, FIRST[1], SECOND[1]]) == [line for line in lines if line != "Ferry fares rise"]
