"""What opens a story and is not its first paragraph: what tells the two apart, and when nothing is taken."""

import pytest

import newsclean
from newsclean import Cleaner, Label
from newsclean.document import Vote
from newsclean.opening.choice import A_SITE, LEAST, LEAST_UNTITLED, OpeningWeights, opening_lines
from newsclean.opening.signs import SIGNS, signs, site_of
from newsclean.page import Page, decided
from newsclean.pipeline import PHASES, open_page, until_zone
from newsclean.rules.rule import SURE, ZONE
from newsclean.stages.opening import opening
from newsclean.tables import Axes

STANDFIRST = "Forty years of rolls and rye: why does the lane lose its last shop? A visit on the last morning."
STORY = [
    "On Saturday the queue reached to the church when Ilse Varga opened her bakery for the last time.",
    "She has sold bread in the mill lane since her father died. Her daughter Nora Varga will not take it over.",
    "A coffee chain has asked for the lease, but nothing has been signed so far.",
    "The council wants to keep a bakery in the lane, and has offered to pay a part of the rent.",
    "Nora Varga teaches in the next town. She said that she had never wanted to get up at two in the morning.",
    "The oven goes to a school. It weighs four tons and has to be taken through the roof.",
    "The baker's cats stay where they are, for the flour store has been promised to a joiner.",
    "On Monday the lane woke without the smell of bread for the first time since the war.",
    "A neighbour has hung a loaf of clay on the shop's door.",
]
ANY = OpeningWeights(tuple((0.0,) * 999 for _ in SIGNS), 9.0)
"""Weights by which every line goes."""
NONE = ANY.__class__(ANY.tables, -9.0)


def page(lines: list[str], *, story: int = 0, headline: int | None = None) -> Page:
    """A page whose story begins at this line."""
    opened = open_page("\n".join(lines), Cleaner().tools)
    votes = [Vote(i, Label.BODY, ZONE, "Z1") for i in range(story, len(lines))]
    votes += [Vote(i, Label.NAVIGATION, SURE, "Z2") for i in range(story) if i != headline]
    return decided(opened, votes + ([] if headline is None else [Vote(headline, Label.HEADLINE, SURE, "H1")]))


def values(lines: list[str], at: int = 0, *, story: int = 0) -> dict[str, str]:
    """The names of a line's signs."""
    seen = page(lines, story=story)
    found = signs(seen, list(range(story, len(lines))), at, site_of(seen))
    return {name: _names(SIGNS, name)[value] for name, value in zip(SIGNS, found, strict=True)}


def _names(axes: Axes, name: str) -> list[str]:
    first, *rest = axes[name]
    return [", ".join((one, *others)) for one in first for others in ([(two,) for two in rest[0]] if rest else [()])]


SAID = [
    ([STANDFIRST, *STORY], {"marks": "asks", "sentences": "two", "days, here and below": "no day, a day"}),
    ([STORY[0], *STORY[1:]], {"marks": "none", "names printed again": "none", "ending": "sentence"}),
    (["Nora Varga, teacher and daughter", *STORY[1:]], {"ending": "open", "names printed again": "one"}),
    (["Will it rain? No!", *STORY], {"marks": "asks and calls", "capitals": "half"}),
    (["THE LAST LOAF", *STORY], {"capitals": "all", "length": "1-19"}),
]


@pytest.mark.parametrize(("lines", "said"), SAID)
def test_what_a_first_line_says(lines: list[str], said: dict[str, str]) -> None:
    assert {name: values(lines)[name] for name in said} == said


def test_the_share_of_the_site_counts() -> None:
    assert values(STORY)["place"] == "first line, nothing of a site"
    assert values(["Home", "News", "Log in", *STORY], story=3)["place"] == "first line, up to two fifths"
    assert values(STORY, 2)["place"] == "third, nothing of a site"


def test_every_sign_has_a_value_for_every_line() -> None:
    for at in range(len(STORY) - 1):
        assert values(STORY, at).keys() == SIGNS.keys()


@pytest.mark.parametrize(("headline", "least"), [(None, LEAST_UNTITLED), (0, LEAST)])
def test_of_a_short_story_nothing_is_taken(headline: int | None, least: int) -> None:
    story = 0 if headline is None else 1
    for count in range(len(STORY)):
        seen = page([*["The last loaf of the lane"][:story], *STORY[:count]], story=story, headline=headline)
        taken = opening_lines(seen, list(range(story, story + count)), ANY)
        assert len(taken) == max(0, min(4, count - least))


def test_it_ends_at_the_first_line_that_stays() -> None:
    assert opening_lines(page(STORY), list(range(9)), NONE) == []


@pytest.mark.parametrize("at", [0, 1])
def test_a_list_with_numbers_and_what_introduces_it_stay(at: int) -> None:
    lines = [*STORY[:at], "1. The oven goes to a school", *STORY[at:]]
    assert opening_lines(page(lines), list(range(len(lines))), ANY) == []


@pytest.mark.parametrize("at", [0, 1])
def test_so_do_bullets_on_a_text_without_a_site(at: int) -> None:
    lines = [*STORY[:at], "- The oven goes to a school", *STORY[at:]]
    assert opening_lines(page(lines), list(range(len(lines))), ANY) == []
    menu = ["Home", "News", "Log in", "Subscribe", "Share", "Advertisement", "Privacy policy", "Contact"]
    story = range(len(menu), len(menu) + len(lines))
    seen = page([*menu, *lines], story=len(menu))
    assert site_of(seen) >= A_SITE
    assert opening_lines(seen, list(story), ANY) != []


@pytest.mark.parametrize(("between", "goes"), [("Advertisement", True), ("Read also", False)])
def test_a_box_of_teasers_interrupts_a_story_that_has_begun(between: str, goes: bool) -> None:
    seen = until_zone(open_page("\n".join([STANDFIRST, between, *STORY]), Cleaner().tools))
    story = [i for i in range(len(seen.labels)) if i != 1]
    assert (opening_lines(seen, story, ANY) != []) == goes


def test_a_page_on_one_line_is_left_alone() -> None:
    seen = open_page(" ".join([*STORY, *STORY]), Cleaner().tools)
    assert seen.document.on_one_line
    assert list(opening(decided(seen, [Vote(i, Label.BODY, ZONE, "Z1") for i in range(len(seen.document))]))) == []


def test_it_comes_last() -> None:
    assert PHASES[-1] == (opening,)


MENU = ["Home", "News", "Sport", "Culture", "Log in", "Baker of the mill lane closes shop", "Home / News"]
PLAYER, FOOTER = "Listen to this article", ["Contact", "Privacy policy"]


def test_the_standfirst_becomes_the_deck() -> None:
    result = newsclean.clean("\n".join([*MENU, STANDFIRST, PLAYER, *STORY, *FOOTER]))
    assert result.article is not None
    assert result.article.deck == STANDFIRST
    assert list(result.article.body) == STORY


def test_without_a_standfirst_the_first_paragraph_stays() -> None:
    result = newsclean.clean("\n".join([*MENU, PLAYER, *STORY, *FOOTER]))
    assert result.article is not None
    assert result.article.deck is None
    assert list(result.article.body) == STORY
