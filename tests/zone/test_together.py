"""Sentences that are nearly likely enough stay where they end the story below a few teasers, and only in a row."""

import pytest

from newsclean import Cleaner
from newsclean.pipeline import open_page, until_zone
from newsclean.zone.gather import gather
from newsclean.zone.mend import CLOSE, NEARLY, together

ENOUGH = 0.45
NEAR = (NEARLY + ENOUGH) / 2
PROSE = "The miller said that the county would pay for the new lock, and that the work would be done by May."
SENTENCE = "The next meeting is in June."
TEASER = "Council looks for a new clerk"


def mended(lines: list[str], chances: list[float]) -> list[float]:
    page = until_zone(open_page("\n".join(lines), Cleaner().tools))
    evidence = gather(page)
    assert [page.document.texts[i] for i in evidence.lines] == lines
    return together(page, evidence, chances, ENOUGH)


def test_two_paragraphs_below_teasers_stay() -> None:
    found = mended([PROSE, TEASER, TEASER.replace("clerk", "roof"), PROSE, SENTENCE], [0.9, 0.1, 0.1, NEAR, NEAR])
    assert found == [0.9, 0.1, 0.1, ENOUGH, ENOUGH]


@pytest.mark.parametrize(
    ("lines", "chances"),
    [
        ([PROSE, TEASER, PROSE], [0.9, 0.1, NEAR]),
        ([PROSE, TEASER, SENTENCE, SENTENCE], [0.9, 0.1, NEAR, NEAR]),
        ([PROSE, TEASER, PROSE, TEASER, PROSE], [0.9, 0.1, NEAR, NEAR, NEAR]),
        ([PROSE, *[TEASER] * CLOSE, PROSE, SENTENCE], [0.9, *[0.1] * CLOSE, NEAR, NEAR]),
        ([TEASER, PROSE, SENTENCE], [0.1, NEAR, NEAR]),
        ([PROSE, TEASER, PROSE, SENTENCE], [0.9, 0.1, NEARLY / 2, NEAR]),
        ([PROSE, PROSE], [0.9, 0.9]),
    ],
    ids=["alone", "no prose", "parted", "far below", "no story above", "unlikely", "nothing to mend"],
)
def test_near_misses(lines: list[str], chances: list[float]) -> None:
    lines = [f"{line[:-1]} {i}{line[-1]}" for i, line in enumerate(lines)]
    assert mended(lines, chances) == chances
