"""A story set under another loses no paragraph, nor does the other: each is in the article or in a stray."""

import json
import random
from functools import cache
from itertools import permutations
from pathlib import Path

import pytest

import newsclean
from newsclean import Article
from newsclean.segment import trim

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"
PAIRS = 60
WITHOUT_SPACES = frozenset({"ja", "zh", "ko"})
"""No page prints one story with and another without spaces between its words; lines are measured by the page."""
PARAGRAPH = 60
"""Shorter lines of a story may be headings, names and places, and are not paragraphs."""


@cache
def stories() -> dict[str, tuple[str, ...]]:
    """The paragraphs of the harmless fixtures that stay whole on their own."""
    found = {}
    for path in sorted(FIXTURES.glob("*/expected.json")):
        truth = json.loads(path.read_text(encoding="utf-8"))
        body = tuple(truth["body"])
        whole = truth["kind"] == "harmless" and truth["shape"] != "single-line"
        if whole and not newsclean.clean("\n".join(body)).removed:
            found[path.parent.name] = body
    return found


def pairs(seed: int) -> list[tuple[str, str]]:
    """Some pairs of stories as they may stand on one page."""
    both = [
        (first, second)
        for first, second in permutations(sorted(stories()), 2)
        if (first[:2] in WITHOUT_SPACES) == (second[:2] in WITHOUT_SPACES)
    ]
    return random.Random(seed).sample(both, PAIRS)


def held(article: Article | None) -> set[str]:
    """All lines that a record holds as text, headline or deck."""
    if article is None:
        return set()
    fields = (article.text, article.headline or "", article.deck or "")
    return {trim(line) for field in fields for line in field.splitlines()}


def test_there_are_enough_stories_in_enough_languages() -> None:
    assert len(stories()) >= 12
    assert len({name[:2] for name in stories()}) >= 6


@pytest.mark.parametrize("pair", pairs(4), ids="+".join)
def test_no_paragraph_of_either_is_lost(pair: tuple[str, str]) -> None:
    first, second = (stories()[name] for name in pair)
    result = newsclean.clean("\n".join((*first, *second)))
    found = held(result.article).union(*[held(stray) for stray in result.strays])
    assert [line for line in (*first, *second) if len(line) >= PARAGRAPH and line not in found] == []


@pytest.mark.parametrize("pair", pairs(5), ids="+".join)
def test_nor_under_a_headline_with_byline_and_date(pair: tuple[str, str]) -> None:
    first, second = (stories()[name] for name in pair)
    opening = ("Keepers of the old ferry ask for a new bell", "By Nora Whitcombe", "May 17, 2024")
    result = newsclean.clean("\n".join((*first, *opening, *second)))
    found = held(result.article).union(*[held(stray) for stray in result.strays])
    assert [line for line in (*first, *second) if len(line) >= PARAGRAPH and line not in found] == []
