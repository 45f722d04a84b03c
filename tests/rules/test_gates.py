"""A gate lets through every line that its rule is about; it only saves time."""

from dataclasses import replace

import pytest

from newsclean import RULES, Cleaner, Label, Rule
from newsclean.rules.gate import Gate
from newsclean.rules.packs import load_packs
from newsclean.rules.sieve import lines_with, make_sieve, sift
from newsclean.segment import cut

EXAMPLES = [
    *(example for rule in RULES for example in (*rule.removes, *rule.keeps)),
    *(example for pack in load_packs() for group in pack.groups for example in (*group.removes, *group.keeps)),
    "(c) 2024 Harbour Media Ltd",
    "Harbour Media (C) 2024",
    "© Mara Lindt / AFP",
    "Mara Lindt via AP",
    "Video 1:30 min.",
    "Image 3/12.",
    "…",
    "3.",
    "[ ]",
    "home / Sport / Rudern",
    "photo by (Mara Lindt/AFP).",
]
LINE_RULES = tuple(rule for rule in RULES if rule.match is not None)


def looked_at(rule: Rule, page: str) -> set[int]:
    return {line for line, _ in sift(cut(page), make_sieve((rule,)))}


@pytest.mark.parametrize("rule", LINE_RULES, ids=[rule.id for rule in LINE_RULES])
def test_a_gate_stops_no_line_that_the_rule_is_about(rule: Rule) -> None:
    page = "\n".join(example.replace("\n", " ") for example in EXAMPLES)
    document = cut(page)
    assert rule.match is not None
    about = {
        i
        for i, (text, key) in enumerate(zip(document.texts, document.keys, strict=True))
        if len(text) <= rule.longest and rule.match(text, key)
    }
    assert about <= looked_at(rule, page)


@pytest.mark.parametrize(
    ("gate", "line", "open_"),
    [
        (Gate(first="["), "Harbour [news]", False),
        (Gate(first="["), "[news]", True),
        (Gate(first="0"), "7 bridges", True),
        (Gate(first="0"), "٧ bridges", True),
        (Gate(first="*"), "• Bridges", True),
        (Gate(first="0*"), "Bridges", False),
        (Gate(last=")"), "The bridge (old).", True),
        (Gate(last="0"), "Bridge 7", True),
        (Gate(heads=("home",)), "HOME of the bridge", True),
        (Gate(heads=("hem",)), "Hem / Sport", True),
        (Gate(heads=("首页",)), "首页新闻", True),
        (Gate(tails=("min",)), "Video 2 min", True),
        (Gate(marks=("»",)), "» Harbour", False),
        (Gate(marks=("»",)), "  » Harbour", False),
        (Gate(marks=("»",)), "News » Harbour", True),
        (Gate(marks=("»",)), "» News » Harbour", True),
        (Gate(marks=("(c)",)), "Harbour (c) 2024", True),
    ],
)
def test_what_opens_a_gate(gate: Gate, line: str, open_: bool) -> None:
    rule = Rule("X1", "any-line", Label.WIDGET, "For this test.", (), (), match=lambda text, key: True, gate=gate)
    assert looked_at(rule, f"Plain words above\n{line}\nPlain words below") == ({1} if open_ else set())


def test_a_rule_without_a_gate_looks_at_every_line_that_is_not_too_long() -> None:
    rule = Rule("X1", "any-line", Label.WIDGET, "For this test.", (), (), match=lambda text, key: True, longest=12)
    assert looked_at(rule, "Harbour\nThe harbour of the town\n7") == {0, 2}


def test_a_mark_is_found_once_a_line() -> None:
    assert list(lines_with("|", cut("a | b | c\n\nno bar\n| d | e"))) == [0, 2]


def test_a_page_of_nothing_has_no_lines() -> None:
    assert looked_at(replace(LINE_RULES[0], gate=None), " \n\u200b\n") == set()


def test_a_rule_of_ones_own_needs_no_gate() -> None:
    def is_price(text: str, key: str) -> bool:
        return key.startswith("price #")

    mine = Rule("X1", "price-line", Label.WIDGET, "A price alone.", ("Price 3",), ("Price of bread",), match=is_price)
    result = Cleaner((*RULES, mine))("The council met.\nPrice 30\nIt agreed.")
    assert [span.rule for span in result.spans if span.label is Label.WIDGET] == ["X1"]
