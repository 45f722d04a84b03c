"""Why a page was read as it was: the same run as `clean`, with the votes."""

import difflib
from collections.abc import Iterator
from typing import NamedTuple

from newsclean.cleaner import Cleaner
from newsclean.document import Vote
from newsclean.label import Label
from newsclean.page import decided
from newsclean.pipeline import PHASES, open_page, votes_of
from newsclean.rules import RULES
from newsclean.rules.packs import load_packs
from newsclean.rules.rule import STRENGTHS
from newsclean.site.profile import SiteProfile
from newsclean.site.run import with_profile


class Line(NamedTuple):
    """One segment of the page with its label and everyone's opinion of it."""

    number: int
    """Line of the source, from 1."""
    start: int
    stop: int
    text: str
    label: Label
    rule: str
    votes: tuple[Vote, ...]


class Description(NamedTuple):
    """What a rule or a group of phrases is."""

    id: str
    name: str
    label: Label
    strength: int
    why: str
    removes: tuple[str, ...]
    keeps: tuple[str, ...]


def explain(
    text: str, *, url: str | None = None, cleaner: Cleaner | None = None, site: SiteProfile | None = None
) -> tuple[Line, ...]:
    """Every segment with its label, the rule that decided, and all votes in the order in which they were cast."""
    tools = (cleaner or Cleaner()).tools
    page = open_page(text, tools, url=url)
    cast: dict[int, list[Vote]] = {}
    for phase in PHASES if site is None else with_profile(site):
        votes = list(votes_of(page, phase))
        for vote in votes:
            cast.setdefault(vote.segment, []).append(vote)
        page = decided(page, votes)
    document = page.document
    lines = []
    number, seen = 1, 0
    for i in range(len(document)):
        start, stop = document.starts[i], document.starts[i + 1]
        number += len(text[seen:start].splitlines()) if i and i not in document.joined else 0
        seen = start
        lines.append(
            Line(
                number,
                start,
                stop,
                document.texts[i],
                page.labels[i] or Label.BODY,
                page.rules[i],
                tuple(cast.get(i, ())),
            )
        )
    return tuple(lines)


def all_descriptions() -> Iterator[Description]:
    """All rules, then all groups of phrases, pack by pack."""
    for rule in RULES:
        yield Description(rule.id, rule.name, rule.label, rule.strength, rule.why, rule.removes, rule.keeps)
    for pack in load_packs():
        for group in pack.groups:
            yield Description(
                group.id, group.id, group.label, STRENGTHS[group.strength], group.why, group.removes, group.keeps
            )


def describe(rule_id: str) -> Description:
    """What the rule or group with this id is; KeyError that names close ids where there is none."""
    known = {found.id: found for found in all_descriptions()}
    if rule_id not in known:
        close = difflib.get_close_matches(rule_id, known, n=3)
        raise KeyError(f"there is no rule {rule_id!r}" + (f"; did you mean {', '.join(close)}?" if close else ""))
    return known[rule_id]
