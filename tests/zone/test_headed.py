"""The heading of key points stays where the points do, and goes where they go."""

import pytest

from newsclean import Cleaner
from newsclean.pipeline import open_page, until_zone
from newsclean.zone.gather import gather
from newsclean.zone.mend import headed

ENOUGH = 0.45
HEADING = "Key takeaways"
POINT = "The lock is to be rebuilt in spring"
PROSE = "The miller said that the county would pay for the new lock, and that the work would be done by May."
ENTRY = "Contact"


def mended(lines: list[str], chances: list[float]) -> list[float]:
    page = until_zone(open_page("\n".join(lines), Cleaner().tools))
    evidence = gather(page)
    assert [page.document.texts[i] for i in evidence.lines] == lines
    return headed(evidence, chances, ENOUGH)


def test_the_heading_of_points_that_stay_stays() -> None:
    assert mended([PROSE, HEADING, POINT, PROSE], [0.9, 0.1, 0.6, 0.9]) == [0.9, ENOUGH, 0.6, 0.9]


def test_at_the_top_of_a_text_too() -> None:
    assert mended([HEADING, PROSE], [0.01, 0.9]) == [ENOUGH, 0.9]


@pytest.mark.parametrize(
    ("lines", "chances"),
    [
        ([PROSE, HEADING, POINT], [0.9, 0.1, 0.3]),
        ([PROSE, HEADING], [0.9, 0.1]),
        ([PROSE, ENTRY, POINT], [0.9, 0.1, 0.6]),
        ([PROSE, POINT, PROSE], [0.9, 0.1, 0.9]),
        ([PROSE, HEADING, POINT], [0.9, 0.8, 0.9]),
    ],
    ids=["points that go", "nothing below", "an entry of a menu", "a line of no meaning", "nothing to mend"],
)
def test_near_misses(lines: list[str], chances: list[float]) -> None:
    assert mended(lines, chances) == chances
