"""Every rule and every phrase group removes what it says it removes, and keeps its near-misses."""

from collections import Counter
from collections.abc import Iterator
from functools import cache

import pytest

import newsclean
from newsclean import RULES, Label, Result, Rule
from newsclean.document import Vote
from newsclean.explain import explain
from newsclean.html.extract import main_text
from newsclean.html.lines import read_lines
from newsclean.html.parse import parse
from newsclean.html.run import opened, phases
from newsclean.html.stated import read_stated
from newsclean.label import TEXT
from newsclean.markdown import is_markdown
from newsclean.page import decided
from newsclean.pipeline import votes_of
from newsclean.rules.packs import Group, Pack, load_packs
from newsclean.rules.rule import SURE
from newsclean.rules.site import SHEET
from newsclean.tools import make_tools

PACKS = load_packs()
ENGLISH = next(pack for pack in PACKS if pack.code == "en")
GROUPS = [pytest.param(pack, group, id=group.id) for pack in PACKS for group in pack.groups]
BY_RULE = pytest.mark.parametrize("rule", RULES, ids=[f"{rule.id}-{rule.name}" for rule in RULES])
BY_GROUP = pytest.mark.parametrize(("pack", "group"), GROUPS)
BY_PACK = pytest.mark.parametrize("pack", PACKS, ids=[pack.code for pack in PACKS])
CLOSING = "© 2026"
TOOLS = make_tools(RULES, None)


@cache
def surroundings(pack: Pack) -> tuple[str, ...]:
    """Four paragraphs to put an example between; a pack without prose borrows the English one's."""
    return pack.prose or ENGLISH.prose


def between(pack: Pack, line: str) -> list[str]:
    first, second, third, fourth = surroundings(pack)
    return [first, second, line, third, fourth]


def label_at(result: Result, offset: int) -> Label:
    return next(span.label for span in result.spans if span.start <= offset < span.stop)


def check_removed(line: str, pack: Pack, label: Label, *, sure: bool) -> None:
    """What is sure leaves from between two paragraphs; what is likely, from below the story."""
    lines, number = (between(pack, line), 2) if sure else ([*surroundings(pack), line, CLOSING], 4)
    page = "\n".join(lines)
    result = newsclean.clean(page)
    paragraphs = result.text.split("\n\n")
    assert [paragraph for paragraph in surroundings(pack) if paragraph not in paragraphs] == [], "took prose with it"
    assert lines[number] not in paragraphs
    assert label_at(result, sum(len(line) + 1 for line in lines[:number])) == label


def check_kept(line: str, pack: Pack) -> None:
    page = between(pack, line)
    result = newsclean.clean("\n".join(page))
    assert result.text.split("\n\n") == page
    assert label_at(result, sum(len(text) + 1 for text in page[:2])) in TEXT


def rules_of(example: str) -> set[str]:
    if example.startswith("<html"):
        return {vote.rule for vote in votes_on_html(example)}
    if SHEET in example:  # pages of one site: the rules that vote on the first
        page, *_ = pages = example.split(SHEET)
        return {vote.rule for line in explain(page, site=newsclean.learn(pages)) for vote in line.votes}
    if is_markdown(example):
        return {vote.rule for line in explain(example) for vote in line.votes}
    return {span.rule for span in newsclean.clean(example).spans}


def votes_on_html(markup: str) -> Iterator[Vote]:
    """All votes of a run over an HTML page, those that lost too: markup only hints, and the zone may overrule it."""
    tree = parse(markup).root
    page, seen = opened(read_lines(tree), TOOLS, None, main_text(tree), read_stated(tree))
    for phase in phases(seen):
        votes = votes_of(page, phase)
        yield from votes
        page = decided(page, votes)


@BY_GROUP
def test_removes_its_examples(pack: Pack, group: Group) -> None:
    for line in group.removes:
        check_removed(line, pack, group.label, sure=group.strength == "sure")


@BY_GROUP
def test_keeps_its_near_misses(pack: Pack, group: Group) -> None:
    for line in group.keeps:
        check_kept(line, pack)


@BY_RULE
def test_a_rule_says_why_and_shows_both_sides(rule: Rule) -> None:
    assert rule.why.strip()
    assert len(rule.removes) >= 1
    assert len(rule.keeps) >= 2


@BY_RULE
def test_a_rule_labels_its_examples(rule: Rule) -> None:
    for example in rule.removes:
        if "\n" in example:
            assert rule.id in rules_of(example)
            if example.startswith("<html"):
                assert rule.label in {span.label for span in newsclean.clean(example, kind="html").spans}
        else:
            check_removed(example, ENGLISH, rule.label, sure=rule.strength >= SURE)


@BY_RULE
def test_a_rule_keeps_its_near_misses(rule: Rule) -> None:
    for example in rule.keeps:
        if "\n" in example:
            assert rule.id not in rules_of(example)
        else:
            check_kept(example, ENGLISH)


@BY_PACK
def test_a_pack_has_what_a_pack_needs(pack: Pack) -> None:
    if pack.code == "any":
        return
    assert len(pack.code) == 2
    assert pack.date_order in {"DMY", "MDY", "YMD"}
    assert len(pack.prose) == 4
    assert all(60 <= len(paragraph) * (1 + (pack.code in {"ja", "zh", "ko"})) <= 400 for paragraph in pack.prose)
    assert len(set(pack.function_words)) >= 20
    assert pack.months and pack.weekdays


@BY_PACK
def test_a_phrase_stands_once_in_a_pack(pack: Pack) -> None:
    for matches in ({"line", "heading"}, {"label"}, {"opening"}, {"sentence"}, {"ending"}):
        count = Counter(phrase for group in pack.groups if group.match in matches for phrase in group.phrases)
        assert [phrase for phrase, times in count.items() if times > 1] == []


def test_group_ids_are_unique_and_name_their_language() -> None:
    ids = Counter(group.id for pack in PACKS for group in pack.groups)
    assert [name for name, times in ids.items() if times > 1] == []
    assert [group.id for pack in PACKS for group in pack.groups if not group.id.startswith(f"{pack.code}-")] == []
