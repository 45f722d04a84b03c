"""The gates of all rules in one: what a line shows leads to the rules that look at it."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from newsclean.document import Document
from newsclean.rules.phrases import normal
from newsclean.rules.rule import Rule

WIDTHS = (4, 2)
"""By how many characters words at the edges of a line are found: by as many as they have."""

Numbers = tuple[int, ...]
"""Of rules, in the order in which they were given."""


@dataclass(frozen=True, slots=True)
class Sieve:
    """The gates of many rules in tables: what a line shows leads to the rules that look at it."""

    rules: tuple[Rule, ...]
    always: Numbers
    first: dict[str, Numbers]
    last: dict[str, Numbers]
    heads: dict[str, Numbers]
    tails: dict[str, Numbers]
    marks: dict[str, Numbers]


def make_sieve(rules: tuple[Rule, ...]) -> Sieve:
    """The tables for these rules."""
    gates = [(number, rule.gate) for number, rule in enumerate(rules) if rule.gate is not None]
    return Sieve(
        rules,
        tuple(number for number, rule in enumerate(rules) if rule.gate is None),
        _table((char, number) for number, gate in gates for char in gate.first),
        _table((char, number) for number, gate in gates for char in gate.last),
        _table((_edge(normal(word), 1), number) for number, gate in gates for word in gate.heads),
        _table((_edge(normal(word), -1), number) for number, gate in gates for word in gate.tails),
        _table((mark, number) for number, gate in gates for mark in gate.marks),
    )


def _table(entries: Iterable[tuple[str, int]]) -> dict[str, Numbers]:
    found: dict[str, list[int]] = {}
    for shown, number in dict.fromkeys(entries):
        found.setdefault(shown, []).append(number)
    return {shown: tuple(numbers) for shown, numbers in found.items()}


def _edge(word: str, side: int) -> str:
    width = next((width for width in WIDTHS if len(word) >= width), len(word))
    return word[:width] if side > 0 else word[-width:]


def sift(document: Document, sieve: Sieve) -> Iterator[tuple[int, Rule]]:
    """Each line with each rule that looks at it, in the order of the page."""
    texts, rules = document.texts, sieve.rules
    found = [(i, number) for i in range(len(texts)) for number in sieve.always]
    found += _at_edge([text[0] for text in texts], sieve.first)
    found += _at_edge([text[-1] if text[-1] != "." else text[-2:-1] for text in texts], sieve.last)
    found += _at_words(document.keys, sieve)
    for mark, numbers in sieve.marks.items():
        found += [(i, number) for i in lines_with(mark, document) for number in numbers]
    for i, number in sorted({pair for pair in found if len(texts[pair[0]]) <= rules[pair[1]].longest}):
        yield i, rules[number]


def _at_edge(chars: list[str], table: dict[str, Numbers]) -> list[tuple[int, int]]:
    """The rules for the character at the edge of each line."""
    signs = [char for char in set(chars) if not char.isalpha() or char in table]
    looking = {char: numbers for char in signs if (numbers := table.get(char, ()) + table.get(_kind(char), ()))}
    return [(i, number) for i, char in enumerate(chars) if char in looking for number in looking[char]]


def _at_words(keys: list[str], sieve: Sieve) -> Iterator[tuple[int, int]]:
    """The rules for the words at the edges of each line."""
    heads, tails = sieve.heads, sieve.tails
    for i, key in enumerate(keys):
        if key[:4] in heads or key[:2] in heads:
            yield from [(i, number) for number in heads.get(key[:4], ()) + heads.get(key[:2], ())]
        if key[-4:] in tails or key[-2:] in tails:
            yield from [(i, number) for number in tails.get(key[-4:], ()) + tails.get(key[-2:], ())]


def _kind(char: str) -> str:
    """The sign that stands for a character in a gate; "" for letters, and for the two signs themselves."""
    if char.isalpha() or char in "0*":
        return "" if char else "*"
    return "0" if char.isdigit() else "*"


def lines_with(mark: str, document: Document) -> Iterator[int]:
    """The lines in which the mark stands behind the first character: one search over the page for each of them."""
    source, starts = document.source, document.starts
    at = source.find(mark)
    while at >= 0:
        line = bisect_right(starts, at) - 1
        if starts[line] < at and not source[starts[line] : at].isspace():
            yield line
            at = starts[line + 1] - 1
        at = source.find(mark, at + 1)


def is_inside(mark: str, document: Document, line: int) -> bool:
    """Whether the first of these marks from the line's start on stands behind its first character."""
    start = document.starts[line]
    before = document.source[start : document.source.find(mark, start)]
    return bool(before) and not before.isspace()
