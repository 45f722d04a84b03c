"""Below a box of teasers a subheading stays with the paragraph it stands above; another teaser goes."""

import pytest

from newsclean import Cleaner
from newsclean.pipeline import open_page, until_zone
from newsclean.zone.gather import gather
from newsclean.zone.reopened import reopened

ENOUGH = 0.5
OPENING = (
    "The Hallam lock at Brinsley will be rebuilt in oak, the canal trust decided on Monday. Engineer Dora Vance told "
    "the meeting that steel gates would have lasted longer but that the masonry of 1794 would not bear their weight."
)
BELOW = "Barges will be lifted over the lock by crane, which Brinsley last saw in the drought of 1976, said Vance."
HEADING, TEASER, SUBHEADING = "Read also", "Mill race below the toll house cleared of reeds", "Oak from the lord's wood"
OTHER = "Ferry fares to rise by a third from the first of May"


def kept(lines: list[str], of: str, *, of_it: float = 0.2, teasers: float = 0.2) -> bool:
    """Whether a line is likely enough after the mending, if the paragraphs stay."""
    page = until_zone(open_page("\n".join(lines), Cleaner().tools))
    evidence = gather(page)
    texts = [page.document.texts[i] for i in evidence.lines]
    chances = [0.9 if len(text) > 90 else of_it if text == of else teasers for text in texts]
    return reopened(page, evidence, chances, ENOUGH)[texts.index(of)] >= ENOUGH


@pytest.mark.parametrize(
    ("lines", "of"),
    [
        ([OPENING, HEADING, TEASER, BELOW], TEASER),
        ([OPENING, HEADING, TEASER, OTHER, BELOW], OTHER),
        ([OPENING, HEADING, TEASER, "3 May 2024", BELOW], "3 May 2024"),
        ([OPENING, HEADING, TEASER, SUBHEADING, "Advertisement", BELOW], SUBHEADING),
        ([OPENING, HEADING, TEASER, SUBHEADING, TEASER, BELOW], SUBHEADING),
        ([OPENING, HEADING, *[TEASER] * 5, SUBHEADING, BELOW], SUBHEADING),
        ([HEADING, TEASER, SUBHEADING, BELOW], SUBHEADING),
        ([OPENING, HEADING, f"- {TEASER}", SUBHEADING, BELOW], SUBHEADING),
        ([OPENING, HEADING, TEASER, SUBHEADING], SUBHEADING),
        ([OPENING, HEADING, TEASER, "Subscribe now", BELOW], "Subscribe now"),
    ],
    ids=[
        "one teaser",
        "two teasers",
        "a date",
        "not above the paragraph",
        "above a teaser",
        "a long list",
        "no story above",
        "bullets",
        "no story below",
        "a button",
    ],
)
def test_what_may_be_a_teaser_goes(lines: list[str], of: str) -> None:
    page = until_zone(open_page("\n".join(lines), Cleaner().tools))
    if of in [page.document.texts[i] for i in gather(page).lines]:
        assert not kept(lines, of)


@pytest.mark.parametrize("line", [SUBHEADING, "What does it cost?"])
def test_a_subheading_stays(line: str) -> None:
    assert kept([OPENING, HEADING, TEASER, line, BELOW], line)
    assert kept([OPENING, HEADING, TEASER, OTHER, line, BELOW], line)


def test_a_longer_one_shares_a_word_with_the_paragraph_below() -> None:
    long = "The drought that nobody forgot"
    assert kept([OPENING, HEADING, TEASER, long, BELOW], long)
    assert not kept([OPENING, HEADING, TEASER, long, BELOW.replace("drought", "summer")], long)


@pytest.mark.parametrize(("of_it", "teasers"), [(0.04, 0.02), (0.1, 0.3)])
def test_not_if_it_is_unlikely_or_less_likely_than_the_teasers(of_it: float, teasers: float) -> None:
    assert not kept([OPENING, HEADING, TEASER, SUBHEADING, BELOW], SUBHEADING, of_it=of_it, teasers=teasers)
