"""Which date of a page is the story's."""

from datetime import date, datetime

import pytest

import newsclean
from newsclean.moments import day_in_url

HEADLINE = "Council of Alden votes to repair old bridge across the Mill Brook"
STORY = """The council of Alden voted to repair the old bridge, which has been closed since the flood of the mill.
Work is to begin in spring and will cost about two million crowns, the mayor said after the long meeting.
The bridge carries the only road to the school, and families have had to drive round the lake for a year.
Engineers found cracks in two of the five piers and closed the road to lorries first, then to everybody."""


def published(*above: str, below: tuple[str, ...] = (), url: str | None = None) -> date | None:
    article = newsclean.clean("\n".join((*above, STORY, *below, "© 2026 Harbour Post")), url=url).article
    assert article is not None
    found = article.published
    return found if found is None or type(found) is date else date(found.year, found.month, found.day)


@pytest.mark.parametrize(
    "url",
    [
        None,
        "https://harbour.example/",
        "https://harbour.example/2024/05/",
        "https://harbour.example/20241345/",
        "http://[",
    ],
)
def test_a_url_without_a_day_names_none(url: str | None) -> None:
    assert day_in_url(url) is None


@pytest.mark.parametrize("path", ["2024/05/17/bridge", "2024-05-17/bridge", "20240517/bridge", "2024/5/17/bridge"])
def test_a_day_is_read_from_the_path(path: str) -> None:
    assert day_in_url(f"https://harbour.example/{path}") == date(2024, 5, 17)


def test_a_date_below_a_list_of_others_is_not_the_storys() -> None:
    below = ("Most read", "Ferry back in service", "24 May 2024", "Fire at the mill", "25 May 2024")
    assert published("Home", "News", HEADLINE, "By Mara Lindt", below=below) is None


def test_the_date_under_the_headline_goes_before_that_of_a_teaser_above_it() -> None:
    above = ("Home", "News", "Ferry back in service", "24 May 2024", HEADLINE, "By Mara Lindt", "17 May 2024")
    assert published(*above) == date(2024, 5, 17)


def test_a_date_right_above_the_headline_is_read() -> None:
    assert published("Home", "News", "17 May 2024, 12:10", HEADLINE, "By Mara Lindt") == date(2024, 5, 17)


def test_another_date_shows_the_order_of_day_and_month() -> None:
    above = ("Home", "News", HEADLINE, "By Mara Lindt", "05/06/2024")
    assert published(*above, below=("More stories", "Fire at the mill", "25/05/2024")) == date(2024, 6, 5)


def test_the_url_names_the_day_where_the_page_does_not() -> None:
    url = "https://harbour.example/2024/05/17/bridge"
    assert published("Home", "News", HEADLINE, "By Mara Lindt", url=url) == date(2024, 5, 17)


def moments(*above: str, below: tuple[str, ...] = ()) -> tuple[date | None, date | None]:
    article = newsclean.clean("\n".join((*above, STORY, *below, "© 2026 Harbour Post"))).article
    assert article is not None
    return article.published, article.modified


@pytest.mark.parametrize(
    "below",
    [
        ("17:35 Ferry back in service",),
        ("3:45",),  # a film's
        ("00:00", "00:00"),
        ("17.35",),
        ("Share", "17:35"),
        ("17:35", "17:20", "Fire at the mill"),  # a list of short news
        ("17:35", "Fire at the mill", "17:20"),
        ("12 comments",),
    ],
)
def test_what_stands_below_a_date_is_not_always_its_time(below: tuple[str, ...]) -> None:
    assert moments("Home", "News", HEADLINE, "By Mara Lindt", "17 May 2024", *below)[0] == date(2024, 5, 17)


@pytest.mark.parametrize("line", ["17:35", "5:35 pm", "at 17:35", "• 17:35"])
def test_a_time_alone_below_a_date_is_its_time(line: str) -> None:
    found = moments("Home", "News", HEADLINE, "By Mara Lindt", "17 May 2024", line)
    assert found == (datetime(2024, 5, 17, 17, 35), None)


def test_a_date_that_has_a_time_keeps_it() -> None:
    found = moments("Home", "News", HEADLINE, "By Mara Lindt", "17 May 2024, 12:10", "17:35")
    assert found == (datetime(2024, 5, 17, 12, 10), None)


def test_publication_and_change_each_have_their_time_below_them() -> None:
    above = ("Home", "News", HEADLINE, "Published: 17 May 2024", "07:00", "Updated: 17 May 2024", "11:32")
    assert moments(*above) == (datetime(2024, 5, 17, 7), datetime(2024, 5, 17, 11, 32))


def test_a_line_below_the_story_says_when_it_was_first_published() -> None:
    above = ("Home", "News", HEADLINE, "By Mara Lindt", "Updated: 17 May 2024 15:30")
    pad = [
        f"The mayor said that the town would have to save for {n} bridges, and that nobody liked it." for n in range(12)
    ]
    below = ("Web Title: Old bridge", "First published on: 17-05-2024 at 15:25")
    found = moments(*above, *pad, below=below)
    assert found == (datetime(2024, 5, 17, 15, 25), datetime(2024, 5, 17, 15, 30))


def test_a_day_after_the_change_is_not_that_of_the_publication() -> None:
    above = ("Home", "News", HEADLINE, "By Mara Lindt", "Updated: 17 May 2024 15:30")
    pad = [
        f"The mayor said that the town would have to save for {n} bridges, and that nobody liked it." for n in range(12)
    ]
    found = moments(*above, *pad, below=("Web Title: Old bridge", "First published on: 19-05-2024 at 15:25"))
    assert found == (None, datetime(2024, 5, 17, 15, 30))
