"""The order of the stages inside a phase, of the votes, and of the documents in a batch makes no difference."""

from itertools import permutations
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean.label import Label
from newsclean.page import Page as Segments
from newsclean.page import decided
from newsclean.pipeline import PHASES, open_page, run, votes_of
from newsclean.rules import RULES
from newsclean.testing import Page, hostile_text, pages
from newsclean.tools import make_tools

FIXTURES = sorted((Path(__file__).resolve().parents[2] / "fixtures").glob("*/input.txt"))
TOOLS = make_tools(RULES, None)

Decision = tuple[tuple[Label | None, ...], tuple[str, ...]]


def decision(page: Segments) -> Decision:
    return page.labels, page.rules


def check_orders(text: str, random: Random) -> None:
    """Every order of every phase's stages where they are few, a few random orders where they are many."""
    page = open_page(text, TOOLS)
    expected = decision(run(page))
    orders = [tuple(tuple(reversed(phase)) for phase in PHASES)]
    orders += [tuple(tuple(random.sample(phase, len(phase))) for phase in PHASES) for _ in range(3)]
    for phases in orders:
        assert decision(run(page, phases)) == expected


@given(pages(), st.randoms(use_true_random=False))
def test_stages_of_a_phase_may_come_in_any_order(page: Page, random: Random) -> None:
    check_orders(page.text, random)


@given(hostile_text(), st.randoms(use_true_random=False))
def test_stages_may_come_in_any_order_on_hostile_text(text: str, random: Random) -> None:
    check_orders(text, random)


@pytest.mark.parametrize("path", FIXTURES, ids=[path.parent.name for path in FIXTURES])
def test_stages_may_come_in_any_order_on_fixtures(path: Path) -> None:
    check_orders(path.read_bytes().decode("utf-8"), Random(path.parent.name))


@given(pages(), st.randoms(use_true_random=False))
def test_votes_may_come_in_any_order(page: Page, random: Random) -> None:
    now = open_page(page.text, TOOLS)
    for phase in PHASES:
        votes = list(votes_of(now, phase))
        shuffled = random.sample(votes, len(votes))
        after = decided(now, votes)
        assert decision(decided(now, shuffled)) == decision(after)
        now = after


@given(st.lists(st.one_of(pages().map(lambda page: page.text), hostile_text()), min_size=2, max_size=4), st.data())
def test_documents_may_come_in_any_order(texts: list[str], data: st.DataObject) -> None:
    alone = {text: newsclean.clean(text) for text in texts}
    order = data.draw(st.permutations(texts))
    assert [newsclean.clean(text) for text in order] == [alone[text] for text in order]


def test_the_shuffle_shuffles() -> None:
    assert any(len(list(permutations(phase))) > 1 for phase in PHASES)
