"""Between two paragraphs that stay, a subheading and the rows of a table stay."""

import pytest

from newsclean import Cleaner
from newsclean.pipeline import open_page, until_zone
from newsclean.zone.between import between
from newsclean.zone.gather import gather
from newsclean.zone.lead import led

ENOUGH = 0.5
ABOVE = "The Hallam lock at Brinsley will be rebuilt in oak, the canal trust decided on Monday by eleven votes to four."
BELOW = "Barges will be lifted over the lock by crane, which Brinsley last saw in the drought of 1976, said Dora Vance."
ROWS = ["Dora Vance 9,812", "Hal Pruitt 8,740", "Write-in 101"]
LIST = ["Two oak beams", "A crane", "Tar", "Patience"]


def kept(lines: list[str], chance: float) -> bool:
    """Whether all lines are likely enough after the mending."""
    page = until_zone(open_page("\n".join(lines), Cleaner().tools))
    evidence = gather(page)
    texts = [page.document.texts[i] for i in evidence.lines]
    found = between(page, evidence, [0.9 if text in (ABOVE, BELOW) else chance for text in texts], ENOUGH)
    return min(found) >= ENOUGH


@pytest.mark.parametrize(
    ("lines", "chance"),
    [
        ([ABOVE, "The masonry", BELOW], 0.1),
        ([ABOVE, "The masonry of 1794, photographed from the toll house by Dora Vance", BELOW], 0.3),
        ([ABOVE, "The masonry", "The crane", BELOW], 0.3),
        ([ABOVE, "12:41 The crane has come", "12:58 It rains", "13:20 The crane has gone", BELOW], 0.3),
        ([ABOVE, "Ferry fares rise", "Bridge shut", "Mill race 2 cleared", BELOW], 0.3),
        ([ABOVE, "Sign up to our newsletter", *ROWS, BELOW], 0.3),
    ],
    ids=["unlikely", "caption", "two lines", "times", "teasers", "beside a prompt"],
)
def test_what_may_be_the_sites_is_left(lines: list[str], chance: float) -> None:
    assert not kept(lines, chance)


@pytest.mark.parametrize("line", ["The masonry", "What does it cost?", "1976:"])
def test_a_subheading_stays(line: str) -> None:
    assert kept([ABOVE, line, BELOW], 0.3)


@pytest.mark.parametrize(
    ("gap", "line", "stays"),
    [
        (["Advertisement"], "The masonry", True),
        (["Read also: Ferry fares rise", "Advertisement"], "The masonry", True),
        (["Advertisement"], "2.5 per cent at Brinsley Savings", False),
        (["Read also:"], "Ferry fares rise", False),
        (["Most read", "Advertisement"], "The masonry", False),
    ],
)
def test_a_subheading_below_an_advertisement_stays(gap: list[str], line: str, *, stays: bool) -> None:
    page = until_zone(open_page("\n".join([ABOVE, *gap, line, BELOW]), Cleaner().tools))
    evidence = gather(page)
    assert [page.document.texts[i] for i in evidence.lines] == [ABOVE, line, BELOW]
    assert (between(page, evidence, [0.9, 0.3, 0.9], ENOUGH)[1] >= ENOUGH) is stays


def test_unlikely_rows_stay_where_the_others_are_likely() -> None:
    page = until_zone(open_page("\n".join([ABOVE, *ROWS, BELOW]), Cleaner().tools))
    evidence = gather(page)
    assert min(between(page, evidence, [0.9, 0.04, 0.07, 0.09, 0.9], ENOUGH)) >= ENOUGH
    assert min(between(page, evidence, [0.9, 0.01, 0.01, 0.09, 0.9], ENOUGH)) < ENOUGH


def test_rows_with_figures_stay() -> None:
    assert kept([ABOVE, *ROWS, BELOW], 0.1)


@pytest.mark.parametrize(("rows", "stays"), [(LIST, True), (LIST[:1], False), (["Advertisement", *LIST], False)])
def test_the_lead_above_a_list_stays_with_it(rows: list[str], *, stays: bool) -> None:
    lines = [
        "Lock at Brinsley to be rebuilt in oak",
        "By Olaf Berg",
        ABOVE,
        *rows,
        BELOW,
        ABOVE.replace("oak", "old oak"),
    ]
    page = until_zone(open_page("\n".join(lines), Cleaner().tools))
    evidence = gather(page)
    texts = [page.document.texts[i] for i in evidence.lines]
    chances = [0.3 if text == ABOVE else 0.9 if len(text) > len(ABOVE) - 2 else 0.1 for text in texts]
    assert (led(page, evidence, chances, ENOUGH)[texts.index(ABOVE)] >= ENOUGH) is stays
