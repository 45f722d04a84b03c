"""Stories that do not belong to the page come out as records of their own; stories that do belong stay whole."""

import json
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

import newsclean
from newsclean import Label
from newsclean.rules.stories import BESIDE, OTHER, OTHER_HEADLINE, STORY
from newsclean.segment import trim
from newsclean.stories.cohesion import survey_gaps
from newsclean.stories.found import hangs_together, is_guest
from newsclean.stories.tally import tally
from newsclean.stories.units import Unit
from newsclean.stories.vocabulary import NOTHING, Words, words_of

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures"
CLOSING = "© 2026 Harbour Post"
PARAGRAPH = 40
"""Shorter lines may become a byline or a place."""


def page(*below: str, inside: tuple[str, ...] = ()) -> str:
    return "\n".join((*BESIDE, *STORY[:2], *inside, *STORY[2:], *below, CLOSING))


@cache
def harmless() -> tuple[tuple[str, ...], ...]:
    """The paragraphs of the harmless fixtures."""
    found = []
    for path in sorted(FIXTURES.glob("*/expected.json")):
        truth = json.loads(path.read_text(encoding="utf-8"))
        if truth["kind"] == "harmless" and truth["shape"] != "single-line":
            found.append(tuple(truth["body"]))
    return tuple(found)


SPLICES = list(pairwise(harmless()))
PLAIN = [
    pytest.param(page(), id="one story"),
    pytest.param(page(inside=("The road round the lake",)), id="a subheading"),
    pytest.param(page(STORY[1]), id="a paragraph again"),
    pytest.param(page("Read also", OTHER_HEADLINE), id="a teaser"),
    pytest.param(page(OTHER[0]), id="one strange paragraph"),
    pytest.param("\n".join((*BESIDE, *STORY)), id="nothing below"),
    pytest.param("\n".join(STORY), id="no headline"),
]


@pytest.mark.parametrize("text", PLAIN)
def test_a_page_of_one_story_is_not_split(text: str) -> None:
    result = newsclean.clean(text)
    assert result.strays == ()
    assert Label.STRAY not in {span.label for span in result.spans}
    assert "stray-found" not in {problem.code for problem in result.problems}


OTHERS = [
    pytest.param((OTHER_HEADLINE, *OTHER), (), OTHER_HEADLINE, id="under a headline"),
    pytest.param(
        (OTHER_HEADLINE, "By Nils Aker", "2 May 2024", *OTHER), (), OTHER_HEADLINE, id="headline, byline, date"
    ),
    pytest.param((f"PORT LIND (AP) — {OTHER[0]}", *OTHER[1:]), (), None, id="under a dateline"),
    pytest.param(OTHER, (), None, id="by its words alone"),
    pytest.param((), (OTHER_HEADLINE, "By Nils Aker", "2 May 2024", *OTHER), OTHER_HEADLINE, id="in the middle"),
    pytest.param((*OTHER[1:3], "Share", OTHER_HEADLINE, *OTHER), (), OTHER_HEADLINE, id="hung under and again below"),
    pytest.param((OTHER_HEADLINE, *OTHER, "Read also", OTHER_HEADLINE, *OTHER), (), OTHER_HEADLINE, id="twice"),
]


@pytest.mark.parametrize(("below", "inside", "headline"), OTHERS)
def test_another_story_comes_out_once_and_whole(
    below: tuple[str, ...], inside: tuple[str, ...], headline: str | None
) -> None:
    result = newsclean.clean(page(*below, inside=inside))
    assert result.article is not None
    assert result.article.body == STORY
    (stray,) = result.strays
    assert [paragraph.removeprefix("PORT LIND (AP) — ") for paragraph in stray.body] == list(OTHER)
    assert stray.headline == headline


def test_the_fields_of_both_stories_are_their_own() -> None:
    result = newsclean.clean(page(OTHER_HEADLINE, "By Nils Aker", "2 May 2024", *OTHER))
    assert result.article is not None
    (stray,) = result.strays
    assert result.article.authors == ("Mara Lindt",)
    assert stray.authors == ("Nils Aker",)
    assert str(result.article.published) == "2024-05-03"
    assert str(stray.published) == "2024-05-02"
    assert stray.url is None


def test_the_problem_says_how_many_and_where() -> None:
    text = page(OTHER_HEADLINE, *OTHER)
    (found,) = [problem for problem in newsclean.clean(text).problems if problem.code == "stray-found"]
    assert "1 of 1" in found.message
    assert found.span is not None
    assert text[slice(*found.span)].strip().splitlines() == [OTHER_HEADLINE, *OTHER]


def test_a_stray_is_never_rejected_and_what_there_is_to_say_of_it_is_a_warning() -> None:
    brief = "SELBY (AP) — The ferry sank."
    result = newsclean.clean(
        page(OTHER_HEADLINE, "2 May 2024", *OTHER, "Ferry sinks in the harbour of Selby", "2 May 2024", brief)
    )
    assert result.article is not None
    assert len(result.strays) >= 1
    assert {problem.severity for problem in result.problems} == {"warning"}


def test_keep_leaves_every_story_where_it_is() -> None:
    text = page(*OTHER)
    result = newsclean.clean(text, strays="keep")
    assert result.strays == ()
    assert [paragraph for paragraph in (*STORY, *OTHER) if paragraph not in result.text] == []


def test_another_word_than_split_and_keep_is_refused() -> None:
    with pytest.raises(ValueError, match="'split' or 'keep'"):
        newsclean.clean("x", strays="drop")  # type: ignore[arg-type]


@pytest.mark.parametrize("pair", range(len(SPLICES)))
def test_splicing_two_stories_loses_no_paragraph_of_either(pair: int) -> None:
    first, second = SPLICES[pair]
    result = newsclean.clean("\n".join((*first, *second)))
    kept = {
        trim(line) for text in (result.text, *(stray.text for stray in result.strays)) for line in text.splitlines()
    }
    stray = [trim(result.source[span.start : span.stop]) for span in result.spans if span.label is Label.STRAY]
    lost = [line for line in stray if len(line) >= PARAGRAPH and line not in kept]
    assert [line for line in lost if line not in {story.headline for story in result.strays}] == []


def unit(line: int, *words: str) -> Unit:
    none = frozenset[str]()
    return Unit(line, line, None, False, none, True, Words(frozenset(words), none), none)


def test_the_gaps_are_surveyed_in_one_pass() -> None:
    rows = [unit(0, "a1", "b1"), unit(1, "a1", "c1"), unit(2, "d1", "e1"), unit(3, "d1", "e1")]
    gaps = survey_gaps(tally(rows, frozenset()))
    assert gaps.far == [0, 1 / 4, 0, 1]
    assert gaps.near == [0, 1 / 2, 0, 1]


TEASERS = [
    "The brass band of Harrow Ferry has won the county prize for the third time, and its conductor says that "
    "she will retire after the summer concert",
    "A lorry full of onions tipped over at the roundabout near Selby Cross on Monday, and traffic stood for "
    "two hours while farmers shovelled",
    "Pupils of the evening school built a telescope from old parts, which will stand on the roof of the "
    "library from October on",
    "The price of firewood has doubled since the frost, merchants say, and foresters expect no relief before "
    "the roads are dry again",
    "How a lost terrier found its way home over the frozen lake: the story of a dog, two skaters and a thermos "
    "of soup (VIDEO)",
    "Chess club opens its doors to children under ten, with boards large enough to stand on and a queen of "
    "papier-mâché",
    "Mountain rescuers practised with a new helicopter above the quarry, and hikers were asked to keep off the "
    "northern path",
]
OWN_STORY = [
    "Chain wore through sill of Ottery lock",
    "Divers found the cause of the leak in the lock at Ottery on Thursday: a chain had worn through the sill "
    "of the lower gate, the canal office said.",
    "The lower gate was closed at once, and forty boats are waiting in the basin above the lock until the sill "
    "can be mended. Ottery has one lock only.",
    "The canal office hopes to pump the lock dry by Sunday. Carpenters will then put oak beams under the gate, "
    "as the builders of the canal did.",
    "Boat owners were angry that the chain had not been looked at in spring, when the gate was painted. The "
    "canal office said that divers had been booked for May.",
]


def test_a_story_below_teasers_of_many_others_is_no_guest() -> None:
    result = newsclean.clean("\n".join([*TEASERS, *OWN_STORY]))
    assert result.strays == ()
    assert [line for line in result.text.split("\n\n") if line in OWN_STORY[1:]] == OWN_STORY[1:]


def units_of(lines: list[str]) -> list[Unit]:
    return [Unit(i, i, None, False, NOTHING, True, words_of(line, False), NOTHING) for i, line in enumerate(lines)]


def test_what_hangs_together_is_no_guest_among_teasers() -> None:
    teasers, story = units_of(TEASERS), units_of(OWN_STORY[1:])
    assert hangs_together(story) > hangs_together(teasers)
    assert not is_guest(story, teasers)
    assert is_guest(teasers, story)
    assert is_guest(story, story)


CAPTION = (
    "Volunteers carry sandbags past the mill at Skarholm, Vald county, after the dyke gave way last week. "
    "Vald county chooses a new dyke warden in June."
)
WIRE = (
    "PORT LIND (AP) — The lighthouse library of the islands lent more books last winter than ever before, its keeper "
    "Ines Tolley said on Friday. Most of them were novels about deserts, she said, and a handbook on the repair of "
    "clocks was asked for twenty times. The shelves stand on the stairs of the tower, so that whoever wants a book by "
    "an author from A to F need not climb. Those who like Zola have the view."
)


def test_on_a_page_of_one_line_the_larger_part_is_the_story_and_not_another() -> None:
    menu = "News Harbour Islands Sport Weather Culture Letters Log in Subscribe Contact us"
    footer = "Privacy Policy Terms of Use © 2023 Sound Chronicle. All rights reserved."
    headline = "Lighthouse lends more books than ever April 28, 2023"
    result = newsclean.clean(" ".join((menu, headline, CAPTION, CAPTION, WIRE, footer)))
    assert result.strays == ()
    assert WIRE in result.text
