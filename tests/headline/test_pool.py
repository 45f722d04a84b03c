"""Lines that are looked at as the headline, and lines that never are."""

import pytest

from newsclean.headline.pool import make_pool
from newsclean.pipeline import open_page
from newsclean.rules import RULES
from newsclean.rules.places import STORY
from newsclean.tools import make_tools

TOOLS = make_tools(RULES, None)


def may_be_headline(line: str) -> bool:
    page = open_page("\n".join((line, *STORY)), TOOLS)
    pool = make_pool(page)
    return pool is not None and 0 in pool.chosen


@pytest.mark.parametrize(
    "line",
    [
        "The night of 2024-01-17: how the dam broke at 17:59",
        "Harbour ferry runs aground at low tide 2024-01-17 17:59",
        "山城三座老橋明春開始整修 2024-01-17 17:59",
        "2024년 1월 17일 다리 보수 공사 시작",
        "Timetable 2024",
    ],
)
def test_headlines_with_a_day_are_looked_at(line: str) -> None:
    assert may_be_headline(line)


@pytest.mark.parametrize(
    "line",
    [
        "山城時報 (2024-01-17 17:59)",
        "山城新聞╱山城新聞 2024-01-17 16:04",
        "2024年01月17日08:03 山城新闻网",
        "2024-01-17 HKT 07:30",
        "Harbour Post 2024-01-17 17:59",
    ],
)
def test_a_day_with_its_time_and_who_it_is_from_is_no_headline(line: str) -> None:
    assert not may_be_headline(line)
