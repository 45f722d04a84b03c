"""In Markdown the story's headings, lists and sections are no links; those of other stories are."""

import pytest

from newsclean import Cleaner
from newsclean.pipeline import open_page, until_zone
from newsclean.zone.gather import gather
from newsclean.zone.marked import marked

ENOUGH = 0.5
OPENING = (
    "The Hallam lock at Brinsley will be rebuilt in oak, the canal trust decided on Monday. Engineer Dora Vance told "
    "the meeting that steel gates would have lasted longer but that the masonry would not bear their weight."
)
END = "Vance expects the timber from the county forest by March. Barges will be lifted over the lock by crane."
ASIDE = "The crane was last seen in Brinsley in the drought of 1976, when it lifted a bus out of the basin."
HEADING, UNDERLINED = "## What the gates cost", "What the gates cost\n-------------------"
LIST = ["* four gates of green oak", "* a crane for nine days", "* a winter without barges"]
LINKS = ["[Mill race cleared](https://brinsley.example/mill)", "[Ferry fares rise](https://brinsley.example/ferry)"]
CALL = "## Get our newsletter"
SHOWN = ["[Home](/)", "[News](/news)", "[Sport](/sport)"]
"""Links that show that the page is Markdown."""


def kept(lines: list[str]) -> list[str]:
    """The lines between the opening and the end that stay, where nothing but these two is likely."""
    page = until_zone(open_page("\n\n".join([*SHOWN, OPENING, *lines, END]), Cleaner().tools))
    evidence = gather(page)
    texts = [page.document.source_of(i).strip() for i in evidence.lines]
    chances = [0.9 if text in (OPENING, END) else 0.0 for text in texts]
    found = marked(page, evidence, chances, ENOUGH)
    return [text for text, chance in zip(texts, found, strict=True) if chance >= ENOUGH and text not in (OPENING, END)]


@pytest.mark.parametrize(
    "lines",
    [
        LINKS,
        [f"## {LINKS[0]}"],
        [f"* {link}" for link in LINKS],
        ["* Share"],
        [ASIDE],
        [*LIST, *LINKS],
        [*LINKS, *LIST],
        [CALL],
        [HEADING, *LINKS],
    ],
    ids=[
        "links",
        "a heading that is one",
        "a list of them",
        "one item",
        "a paragraph without a heading",
        "a list above links",
        "a list below links",
        "a heading that phrases know",
        "a heading above links",
    ],
)
def test_what_may_be_of_the_site_is_left_to_the_zone(lines: list[str]) -> None:
    assert kept(lines) == []


@pytest.mark.parametrize(
    ("lines", "stay"),
    [
        ([HEADING], [HEADING]),
        ([UNDERLINED], [UNDERLINED]),
        (LIST, LIST),
        ([*LINKS, HEADING], [HEADING]),
        ([*LINKS, HEADING, ASIDE], [HEADING, ASIDE]),
        ([*LINKS, HEADING, ASIDE, *LIST], [HEADING, ASIDE, *LIST]),
        ([HEADING, *LIST], [HEADING, *LIST]),
    ],
    ids=["heading", "underlined", "list", "below links", "section", "section with a list", "list under a heading"],
)
def test_what_is_no_link_inside_the_story_is_the_storys(lines: list[str], stay: list[str]) -> None:
    assert kept(lines) == stay


BOX, MORE, CLOSING = "Related articles", "## Most read", "© 2025 Brinsley Post"
SITE = "Subscribe to our newsletter and register your account: we write to you on Mondays."


def kept_below(lines: list[str]) -> list[str]:
    """The lines below the opening that stay, where nothing but the opening is likely."""
    page = until_zone(open_page("\n\n".join([*SHOWN, OPENING, *lines]), Cleaner().tools))
    evidence = gather(page)
    texts = [page.document.source_of(i).strip() for i in evidence.lines]
    found = marked(page, evidence, [0.9 if text == OPENING else 0.0 for text in texts], ENOUGH)
    return [text for text, chance in zip(texts, found, strict=True) if chance >= ENOUGH and text != OPENING]


@pytest.mark.parametrize(
    "lines",
    [
        [BOX, *LINKS, CLOSING],
        [BOX, *LINKS, ASIDE, CLOSING],
        [BOX, *LINKS, HEADING, CLOSING],
        [BOX, *LINKS, HEADING, SITE, CLOSING],
        [BOX, *LINKS, HEADING, ASIDE, LINKS[0], CLOSING],
        [BOX, *LINKS, HEADING, *LIST, CLOSING],
        [HEADING, ASIDE, CLOSING],
        [*LINKS, BOX, *LINKS, HEADING, ASIDE, CLOSING],
    ],
    ids=[
        "a box",
        "a blurb",
        "a heading alone",
        "the site speaks",
        "links below",
        "a list of names",
        "no box",
        "a box far below",
    ],
)
def test_what_stands_below_the_story_is_left_to_the_zone(lines: list[str]) -> None:
    assert kept_below(lines) == []


@pytest.mark.parametrize("below", [[CLOSING], [MORE, *LINKS], []])
def test_the_last_sections_stay_below_a_box_of_links(below: list[str]) -> None:
    section = [HEADING, ASIDE, *LIST]
    assert kept_below([BOX, *LINKS, *section, *below]) == section


def test_the_same_without_markdown_is_left_to_the_zone() -> None:
    page = until_zone(open_page("\n\n".join([OPENING, *LIST, END]), Cleaner().tools))
    evidence = gather(page)
    chances = [0.0] * len(evidence.lines)
    assert marked(page, evidence, chances, ENOUGH) == chances
