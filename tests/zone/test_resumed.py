"""A short story goes on below an interruption, and a list that it announces stays; not so once the story is over."""

import pytest

from newsclean import Cleaner
from newsclean.pipeline import open_page, until_zone
from newsclean.zone.gather import gather
from newsclean.zone.mend import HARDLY, NEAR, SHORT_STORY, announced, resumed

ENOUGH = 0.5
STORY = "The miller said that the county would pay for the new lock, and that the work would be done by May."
MORE = "Boats will have to wait at the old bridge until then. The harbour office has put up signs on both banks."
ADVERT, BUTTONS, HEADING, TAGS = "Advertisement", "Share on Facebook", "Most read", "Tags: lock, canal"


def mended(mend, lines: list[str], chances: dict[str, float]) -> list[str]:
    """Lines that are likely enough after the mending, of those with these chances; the others are the site's."""
    page = until_zone(open_page("\n".join(lines), Cleaner().tools))
    evidence = gather(page)
    texts = [page.document.texts[i] for i in evidence.lines]
    found = mend(page, evidence, [chances.get(text, 0.0) for text in texts], ENOUGH)
    return [text for text, chance in zip(texts, found, strict=True) if chance >= ENOUGH]


def test_a_short_story_goes_on_below_an_advertisement() -> None:
    assert mended(resumed, [STORY, ADVERT, MORE], {STORY: 0.9, MORE: HARDLY}) == [STORY, MORE]


FAR = [f"Council looks for new clerk number {i}" for i in range(NEAR)]

LONG = [STORY.replace("by May", f"by {day} May") for day in range(1, SHORT_STORY // len(STORY) + 2)]


@pytest.mark.parametrize(
    ("lines", "chance"),
    [
        ([STORY, BUTTONS, MORE], HARDLY),
        ([STORY, TAGS, MORE], HARDLY),
        ([STORY, HEADING, MORE], HARDLY),
        ([STORY, ADVERT, MORE], HARDLY - 0.1),
        ([STORY, *FAR, MORE], HARDLY),
        ([*LONG, ADVERT, MORE], HARDLY),
        ([ADVERT, MORE], HARDLY),
    ],
    ids=["buttons", "tags", "heading", "unlikely", "far below", "long story", "no story"],
)
def test_what_is_no_part_of_a_short_story(lines: list[str], chance: float) -> None:
    own = [line for line in lines if line in (STORY, *LONG)]
    assert mended(resumed, lines, {**dict.fromkeys(own, 0.9), MORE: chance}) == own


COLON = "The lock will be closed on these days:"
ITEMS = ["- Monday morning", "- Tuesday", "- Friday afternoon"]
LIKELY = {STORY: 0.9, MORE: 0.9}


@pytest.mark.parametrize(
    "lines",
    [
        [STORY, COLON, *ITEMS, MORE],
        [STORY, ADVERT, COLON, *ITEMS, MORE],
        [STORY, COLON, *ITEMS, ADVERT, MORE],
        [STORY, "A film of the lock", COLON, *ITEMS, MORE],
        [STORY, COLON, *[item[2:] for item in ITEMS], MORE],
    ],
    ids=["between", "below an advertisement", "above one", "below a title", "without bullets"],
)
def test_an_announced_list_stays(lines: list[str]) -> None:
    wanted = [line for line in lines if line not in (ADVERT, "A film of the lock")]
    assert mended(announced, lines, LIKELY) == wanted


@pytest.mark.parametrize(
    "lines",
    [
        [STORY, COLON, *ITEMS],
        [STORY, COLON, ITEMS[0], MORE],
        [STORY, ADVERT, COLON, *[item[2:] for item in ITEMS], MORE],
        [COLON, *ITEMS, STORY],
        [STORY, "Most read:", *ITEMS, MORE],
    ],
    ids=["story is over", "one item", "no bullets below an advertisement", "above the story", "a site's heading"],
)
def test_lists_that_no_story_announces(lines: list[str]) -> None:
    assert mended(announced, lines, LIKELY) == [line for line in lines if line in LIKELY]
