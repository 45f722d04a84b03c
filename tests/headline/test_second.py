"""The second look at the headline: what it reads from the story that the zone has found, and when there is none."""

import pytest

from newsclean import Cleaner
from newsclean.document import Vote
from newsclean.headline.choice import HeadlineWeights, choose
from newsclean.headline.second import OWN, SECOND_SIGNS, second_candidates
from newsclean.headline.second import PLACES as PLACED_AT
from newsclean.headline.signs import Candidates
from newsclean.label import Label
from newsclean.page import Page, decided
from newsclean.pipeline import PHASES, open_page, run
from newsclean.rules.rule import SURE
from newsclean.stages.headline import headlines, headlines_again

STORY = [
    "The baker of the mill lane has closed her shop after forty years. On Saturday the queue reached to the church.",
    "Her daughter will not take it over. A coffee chain has asked for the lease, but nothing has been signed so far.",
    "The council wants to keep a bakery in the lane. It has offered to pay a part of the rent for two years.",
]
PLACES = [f"Weather in {place}" for place in ("Alden", "Brock", "Corley", "Denham", "Esk", "Farne", "Goole", "Hythe")]
HEADLINE = "Baker of the mill lane closes shop"
TEASER = "Rowers win the county cup again"
BYLINE = "By Ilse Varga"
BEFORE = next(place for place, phase in enumerate(PHASES) if headlines in phase)


def pages(lines: list[str], *, first: str | None = None, url: str | None = None) -> tuple[Page, Page]:
    """The page before a headline is chosen, and the same with this line as the headline and STORY as the story."""
    opened = run(open_page("\n".join(lines), Cleaner().tools, url=url), PHASES[:BEFORE])
    body = [Vote(i, Label.BODY, SURE, "Z1") for i, line in enumerate(lines) if line in STORY]
    rest = [Vote(i, Label.NAVIGATION, SURE, "Z2") for i, line in enumerate(lines) if line == TEASER]
    chosen = [] if first is None else [Vote(lines.index(first), Label.HEADLINE, SURE + 1, "H1")]
    return opened, decided(opened, [*body, *rest, *chosen])


def signs(lines: list[str], line: str, **options: str) -> dict[str, str]:
    """The values of the second look's own signs for this line."""
    opened, page = pages(lines, **options)
    found = second_candidates(opened, page)
    assert found is not None
    values = dict(zip(SECOND_SIGNS, found.signs[found.lines.index(lines.index(line))], strict=True))
    names = {name: [", ".join(pair) for pair in _pairs(axes)] for name, axes in OWN.items()}
    return {name: names[name][values[name]] for name in OWN}


def _pairs(axes: tuple[tuple[str, ...], ...]) -> list[tuple[str, ...]]:
    return [(one, two) for one in axes[0] for two in axes[1]] if len(axes) > 1 else [(one,) for one in axes[0]]


PLACED = [
    ([HEADLINE, *STORY], "1 above it", "nothing"),
    ([HEADLINE, BYLINE, *STORY], "1 above it", "signature"),
    ([HEADLINE, "Log in", *STORY], "1 above it", "chrome"),
    ([HEADLINE, BYLINE, "Log in", *STORY], "1 above it", "signature and chrome"),
    ([HEADLINE, TEASER, TEASER, *STORY], "3", "lines"),
    ([HEADLINE, BYLINE, TEASER, TEASER, *STORY], "3", "lines and signature"),
    ([STORY[0], HEADLINE, *STORY[1:]], "taken out of it", "nothing"),
]


@pytest.mark.parametrize(("lines", "place", "between"), PLACED)
def test_where_a_line_stands_to_the_story(lines: list[str], place: str, between: str) -> None:
    found = signs(lines, HEADLINE)
    assert (found["place"], found["between it and the story"]) == (place, between)


def test_words_are_those_of_the_opening() -> None:
    lines = [HEADLINE, TEASER, *STORY]
    assert signs(lines, HEADLINE)["in the story's opening"] == "most, long"
    assert signs(lines, TEASER)["in the story's opening"] == "nothing, long"


def test_the_first_choice_is_a_sign() -> None:
    lines = [TEASER, *PLACES, HEADLINE, *STORY]
    assert signs(lines, HEADLINE, first=TEASER)["first look"] == "another line"
    assert signs(lines, TEASER, first=TEASER)["first look"] == "the first choice"


def test_without_a_story_there_is_no_second_look() -> None:
    opened, page = pages([HEADLINE, TEASER])
    assert second_candidates(opened, page) is None
    assert headlines_again(opened, page) is None


@pytest.mark.parametrize("between", [[BYLINE], ["Log in"], [TEASER]])
def test_a_headline_close_above_the_story_is_not_looked_at_again(between: list[str]) -> None:
    assert second_candidates(*pages([HEADLINE, *between, *STORY], first=HEADLINE)) is None


def test_a_headline_that_stays_is_not_chosen_anew() -> None:
    url = "https://harbour.example/baker-of-the-mill-lane-closes-shop"
    opened, page = pages([*MENU, *PLACES, HEADLINE, *STORY], first=HEADLINE, url=url)
    assert second_candidates(opened, page) is not None
    assert headlines_again(opened, page) is None


@pytest.mark.parametrize(("stands", "chosen"), [("1 above it", 5), ("2", 3)])
def test_a_line_directly_above_the_story_gives_way_only_to_one_clearly_likelier(stands: str, chosen: int) -> None:
    place = list(SECOND_SIGNS).index("place")
    near, far = (tuple(at * (k == place) for k in range(len(SECOND_SIGNS))) for at in (PLACED_AT.index(stands), 5))
    points = tuple(0.2 if k == 5 else 0.0 for k in range(len(PLACED_AT)))
    tables = tuple(points if name == "place" else (0.0,) * 99 for name in SECOND_SIGNS)
    found = Candidates([3, 5], [far, near], none=0, start=6, site=2)
    assert choose(found, HeadlineWeights(tables, (-9.0,)), 5) == chosen


MENU = ["Home", "News", "Sport", "Culture", "Log in", "Advertisement"]


def test_a_teaser_gives_way_to_the_line_above_the_story() -> None:
    lines = [*MENU, TEASER, *MENU, *PLACES, HEADLINE, BYLINE, *STORY, "© 2026 Harbour Courier"]
    votes = headlines_again(*pages(lines, first=TEASER))
    assert votes is not None
    assert [vote.segment for vote in votes if vote.rule == "H1"] == [lines.index(HEADLINE)]


def test_blocks_that_stand_for_words_are_no_headline() -> None:
    blocks = "\u2584\u200b" * 20
    lines = [*MENU, TEASER, HEADLINE, BYLINE, *STORY, "Related", blocks, "1", blocks]
    found = second_candidates(*pages(lines))
    assert found is not None
    assert {lines[i] for i in found.lines} == {TEASER, HEADLINE}
