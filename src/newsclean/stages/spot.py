"""One line at a time: what its words or its shape say."""

from collections.abc import Callable, Iterator
from functools import partial

import regex

from newsclean.document import Document, Vote, votes_of_rows
from newsclean.fields.timestamp import holds_date
from newsclean.label import LISTS, Label
from newsclean.language import SAMPLE, Commons, by_words_or_script, likeliest
from newsclean.page import Page
from newsclean.rules.claims import settled
from newsclean.rules.packs import Group
from newsclean.rules.phrases import QUOTES, find_phrases, normal
from newsclean.rules.rule import FIRM, STRENGTHS, SURE
from newsclean.rules.sieve import is_inside, sift
from newsclean.scripts import ENDS
from newsclean.tools import Tools

_WORD = regex.compile(r"[\p{L}\p{M}]+")
LONGEST_DATE = 90
"""A line longer than this that holds a date is a sentence (rules_facts 4.3)."""
CALLS = ("? ", "! ", "؟ ")
PROMPTS = frozenset({Label.SUBSCRIBE, Label.SHARE, Label.COMMENTS})
LONGEST_PROMPT = 130
MOST_WORDS_OF_HEADING = 4
FULL_STOPS = frozenset('.!?…"”»」' + ENDS)
AROUND, AMONG = 4, 2
"""Of so many lines above so many are paragraphs where a line stands among them: one may be a standfirst."""
LINE_OF_TEXT = 60
"""Shorter lines do not show the page's language: menus and buttons are English in many."""


def find_groups(texts: list[str], keys: list[str], tools: Tools) -> tuple[Group | None, ...]:
    """The phrase group of each line; where languages disagree, the page's own has the say."""
    matches = find_phrases(tools.table, texts, keys)
    known, likely = (partial(_language, texts, tools, ask) for ask in (by_words_or_script, likeliest))
    return tuple(settled(tools.table.contested, matches, known, likely))


def headed(document: Document, groups: tuple[Group | None, ...], tools: Tools) -> tuple[Group | None, ...]:
    """On a page that is one line, a piece that opens with the heading of a list and is no sentence is the list."""
    found = list(groups)
    for i in document.joined:
        if found[i] is None and document.texts[i][-1] not in FULL_STOPS:
            words = document.keys[i].split(" ", MOST_WORDS_OF_HEADING)
            keys = [" ".join(words[:count]) for count in range(min(len(words) - 1, MOST_WORDS_OF_HEADING), 1, -1)]
            found[i] = next((group for key in keys if (group := _list_heading(tools, key)) is not None), None)
    return tuple(found)


def _list_heading(tools: Tools, key: str) -> Group | None:
    group = tools.table.lines.get(key)
    known = group is not None and group.match == "heading" and group.strength == "sure" and group.label in LISTS
    return group if known else None


def outside(groups: tuple[Group | None, ...], prose: list[int]) -> tuple[Group | None, ...]:
    """Without those that count at home only on lines among paragraphs: their words open subheadings too."""
    found = list(groups)
    for i, group in enumerate(groups):
        if group is not None and group.at_home:
            above, below = prose[max(0, i - AROUND) : i], prose[i + 1 : i + 1 + AROUND]
            if any(below) and sum([size > 0 for size in above]) >= AMONG:
                found[i] = None
    return tuple(found)


def _language(texts: list[str], tools: Tools, ask: Callable[[str, Commons], str | None]) -> str | None:
    """The language of the longer lines, if what is asked says it."""
    size, sample = 0, []
    for text in texts:
        if len(text) >= LINE_OF_TEXT:
            sample.append(text)
            size += len(text)
            if size > SAMPLE:
                break
    return ask(" ".join(sample), tools.commons)


def phrases(page: Page) -> Iterator[Vote]:
    """What the phrase tables know."""
    known = [(i, group) for i, group in enumerate(page.groups) if group is not None]
    return votes_of_rows([(i, group.label, STRENGTHS[group.strength], group.id) for i, group in known])


def shapes(page: Page) -> Iterator[Vote]:
    """What the rules that look at one line say."""
    texts, keys = page.document.texts, page.document.keys
    for i, rule in sift(page.document, page.tools.sieve):
        text = texts[i]
        if len(text) <= rule.longest and rule.match is not None and rule.match(text, keys[i]):
            yield Vote(i, rule.label, rule.strength, rule.id)


def prompts(page: Page) -> Iterator[Vote]:
    """A short line that asks or calls out something and goes on with a prompt that the phrase tables know."""
    document, table = page.document, page.tools.table
    for mark in [mark for mark in CALLS if mark[0] in document.source]:
        short = [(i, text) for i, text in enumerate(document.texts) if mark in text and len(text) <= LONGEST_PROMPT]
        for i, text in short:
            at = text.rfind(mark)
            if not (at or is_inside(mark, document, i)) or text[0] in QUOTES or _is_sure(page.groups[i]):
                continue
            rest = text[at + 1 :].strip()
            (match,) = find_phrases(table, [rest], [normal(rest)])
            if match is not None and _is_sure(match[1]) and match[1].label in PROMPTS:
                yield Vote(i, match[1].label, SURE, "S18")


def _is_sure(group: Group | None) -> bool:
    return group is not None and group.strength == "sure"


def dates(page: Page) -> Iterator[Vote]:
    """Lines that are a date and nothing else."""
    words = page.tools.date_words
    texts = page.document.texts
    for i, key in enumerate(page.document.keys):
        if "#" not in key:
            continue
        text = texts[i]
        if len(text) <= LONGEST_DATE and holds_date(text) and is_date_line(text, words):
            yield Vote(i, Label.TIMESTAMP, FIRM, "T1")


def is_date_line(text: str, date_words: frozenset[str]) -> bool:
    """Whether all words of the line belong to a date."""
    return date_words.issuperset(_WORD.findall(text.casefold().replace("i\u0307", "i")))
