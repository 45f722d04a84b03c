"""One line of a page as a byline, seen with the lines around it."""

import pytest

from newsclean.authors.reading import ABOUT, LABEL, LABEL_ABOVE, NAMES, WORD_DATE, WORD_LABEL, read_line
from newsclean.page import Page
from newsclean.pipeline import PHASES, open_page, run
from newsclean.rules import RULES
from newsclean.tools import make_tools

STORY = (
    "The ferry across the Mill Brook runs again from Monday, and the first boat leaves the pier at six in the morning.",
    "The council had taken it out of service in autumn, when the rope was found to be worn through in three places.",
)


def opened(*lines: str) -> Page:
    """A page of these lines and a story, as the rules for single lines leave it."""
    return run(open_page("\n".join((*lines, *STORY)), make_tools(RULES, None)), PHASES[:1])


def names(*lines: str, one_word: bool = True) -> tuple[str, ...]:
    """Whom the last of these lines names."""
    found = read_line(opened(*lines), len(lines) - 1, one_word=one_word)
    return () if found is None else found.names


@pytest.mark.parametrize(
    "lines",
    [
        ("Share",),
        ("Editor",),
        ("Stand: 17.06.2025 18:24",),
        ("May 6, 2025",),
        ("von dpa 30.04.2024",),
        ("Associated PressApril 28, 2023",),
        ("By", "The Newsroom Team"),
        ("Edited by", "Mara Lindt"),
        ("Photos by Mara Lindt",),
        ("Written by hand, the tide tables took a winter",),
        ("About Harbour Bridges", "They have stood for a hundred years and are to be painted before the next summer."),
        ("スクラップは会員限定です",),
    ],
)
def test_who_is_no_author(lines: tuple[str, ...]) -> None:
    assert names(*lines) == ()


def test_one_word_is_a_name_only_where_one_may_stand() -> None:
    assert names("Marlena", one_word=False) == ()
    assert names("Marlena") == ("Marlena",)


@pytest.mark.parametrize(
    ("lines", "form", "found"),
    [
        (("By Mara Lindt",), LABEL, ("Mara Lindt",)),
        (("By", "Mara Lindt"), LABEL_ABOVE, ("Mara Lindt",)),
        (("Mara Lindt",), NAMES, ("Mara Lindt",)),
        (("• Mara Lindt &",), NAMES, ("Mara Lindt",)),
        (("by marlena",), WORD_LABEL, ("marlena",)),
        (("Marlena May 6, 2025 3 Comments",), WORD_DATE, ("Marlena",)),
        (("Marlena3/4/2025",), WORD_DATE, ("Marlena",)),
        (("About the author", "Mara Lindt"), ABOUT, ("Mara Lindt",)),
    ],
)
def test_a_line_names_somebody_in_a_form(lines: tuple[str, ...], form: int, found: tuple[str, ...]) -> None:
    reading = read_line(opened(*lines), len(lines) - 1, one_word=True)
    assert reading is not None
    assert (reading.form, reading.names) == (form, found)


def test_about_somebody_whom_the_next_line_describes() -> None:
    page = opened("About Mara Lindt", "Mara writes about ferries, piers and the people who keep them.")
    reading = read_line(page, 0, one_word=False)
    assert reading is not None and reading.names == ("Mara Lindt",)
