"""Why a page was read as it was: the same run as `clean`, with the votes."""

import difflib
from collections.abc import Iterator
from contextlib import suppress
from typing import NamedTuple

from newsclean.cleaner import Cleaner, Kind, check_text
from newsclean.document import Vote
from newsclean.html.sniff import is_html
from newsclean.label import Label
from newsclean.matter.find import FrontMatter
from newsclean.matter.page import open_below, spans_of
from newsclean.page import Page, Stage, decided
from newsclean.pipeline import votes_of
from newsclean.rules import RULES
from newsclean.rules.packs import load_packs
from newsclean.rules.rule import STRENGTHS, SURE
from newsclean.site.profile import SiteProfile

Phases = tuple[tuple[Stage, ...], ...]


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
    text: str,
    *,
    url: str | None = None,
    cleaner: Cleaner | None = None,
    site: SiteProfile | None = None,
    kind: Kind | None = None,
) -> tuple[Line, ...]:
    """Every segment with its label, the rule that decided, and all votes in the order in which they were cast.

    Of HTML, the segments are those of the text that was taken from it: `Result.source`. Raises as `clean` does.
    """
    if cleaner is not None and not isinstance(cleaner, Cleaner):
        raise TypeError(f"cleaner is a Cleaner, not {type(cleaner).__name__}")
    check_text(text)
    Cleaner.check("split", site, kind, url=url)
    cleaner = cleaner or Cleaner()
    matter = None
    if kind == "html" or (kind is None and is_html(text)):
        page, phases = _opened_html(cleaner, text, url, site)
    elif (matter := cleaner.front_matter(text)) is not None:
        page, phases = open_below(cleaner, text, matter, url, "split", site)
    else:
        page, phases = cleaner.opened(text, url, site=site)
    cast: dict[int, list[Vote]] = {}
    for phase in phases:
        votes = list(votes_of(page, phase))
        for vote in votes:
            cast.setdefault(vote.segment, []).append(vote)
        page = decided(page, votes)
    lines = tuple(_lines(page, cast))
    return lines if matter is None else (*_matter_lines(text, matter), *_moved(lines, text, matter))


def _matter_lines(text: str, matter: FrontMatter) -> Iterator[Line]:
    """The lines of the front matter."""
    for i, span in enumerate(spans_of(matter)):
        number = len(text[: span.start].splitlines()) + 1
        vote = Vote(i, span.label, SURE, span.rule)
        yield Line(number, *span[:2], text[span.start : span.stop].strip(), *span[2:], (vote,))


def _moved(lines: tuple[Line, ...], text: str, matter: FrontMatter) -> Iterator[Line]:
    """The lines below front matter, where they stand in the whole text."""
    above = len(text[: matter.stop].splitlines())
    for line in lines:
        yield line._replace(number=line.number + above, start=line.start + matter.stop, stop=line.stop + matter.stop)


def _opened_html(cleaner: Cleaner, markup: str, url: str | None, site: SiteProfile | None) -> tuple[Page, Phases]:
    """The lines of the page with the phases that read markup, or, where another text took their place, that one."""
    from newsclean.html.embedded import embedded_markup
    from newsclean.html.page import Order, open_html
    from newsclean.html.parse import DEEPEST, Unreadable, parse
    from newsclean.html.stated import read_stated

    result = cleaner(markup, url=url, kind="html", site=site)
    try:
        tree = parse(markup)
    except Unreadable:
        return cleaner.opened(result.source, url, site=site)
    if tree.depth > DEEPEST:
        return cleaner.opened(result.source, url, site=site)
    stated = read_stated(tree.root)
    address = url or next(iter(stated.urls), None)
    opened = open_html(Order(cleaner, address, "split", site), tree, stated)
    if opened.page.document.source != result.source and (embedded := embedded_markup(tree.root)) is not None:
        with suppress(Unreadable):
            opened = open_html(Order(cleaner, address, "split", site), parse(embedded), stated)
    if opened.page.document.source != result.source:
        return cleaner.opened(result.source, address, site=site)
    return opened.page, opened.phases


def _lines(page: Page, cast: dict[int, list[Vote]]) -> Iterator[Line]:
    """The segments, each with the number of its line."""
    document = page.document
    if not len(document) and document.source:
        yield Line(1, 0, len(document.source), "", Label.NAVIGATION, "P0", ())
    number, seen = 1, 0
    for i in range(len(document)):
        start, stop = document.starts[i], document.starts[i + 1]
        number += len(document.source[seen:start].splitlines()) if i and i not in document.joined else 0
        seen = start
        label = page.labels[i] or Label.BODY
        yield Line(number, start, stop, document.texts[i], label, page.rules[i], tuple(cast.get(i, ())))


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
