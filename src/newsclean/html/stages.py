"""The stages that read markup: what an element says its text is, the stated headline, and the zone of an HTML page."""

from collections.abc import Iterator
from types import MappingProxyType
from typing import Final, NamedTuple

from newsclean.document import Vote
from newsclean.html.evidence import Delivery, html_columns
from newsclean.html.hints import Hint
from newsclean.html.lines import TAGS, Mark
from newsclean.html.stated import Stated
from newsclean.html.titles import is_in_title, squeeze
from newsclean.label import Label
from newsclean.page import Page
from newsclean.rules.markup import MARKUP
from newsclean.rules.rule import LIKELY, SURE, ZONE
from newsclean.stages.headline import headlines as read_headlines
from newsclean.zone.features import Evidence, columns
from newsclean.zone.framed import framed
from newsclean.zone.gather import gather
from newsclean.zone.path import article_chances
from newsclean.zone.weights import Looks

ENOUGH: Final = 0.5
"""A line stays if the chance that it is article is at least this. Chosen on the development pages."""

_LONGEST_FIELD: Final = 400
_HINTED: Final = MappingProxyType(
    {
        Hint.CAPTION: Label.CAPTION,
        Hint.CREDIT: Label.CREDIT,
        Hint.BYLINE: Label.BYLINE,
        Hint.COMMENTS: Label.COMMENTS,
        Hint.RELATED: Label.RELATED,
        Hint.BIO: Label.AUTHOR_BIO,
        Hint.DECK: Label.DECK,
    }
)
_LONGEST: Final = MappingProxyType({Label.BYLINE: 90, Label.CREDIT: 120})
_RULES: Final = MappingProxyType({rule.label: rule.id for rule in MARKUP if rule.strength == LIKELY})
_SHORTEST_DECK: Final = 40
_CAPTION: Final = TAGS.index("caption")
_H1: Final = TAGS.index("h1")


class Witnesses(NamedTuple):
    """All that is known of an HTML page beside its text."""

    marks: list[Mark]
    """One for each segment."""
    delivery: Delivery
    stated: Stated


def markup(page: Page, seen: Witnesses) -> Iterator[Vote]:
    """What the elements' names say; weak votes, for the zone to accept or not."""
    descriptions = {squeeze(text) for text in seen.stated.descriptions}
    for i, mark in enumerate(seen.marks):
        size = page.document.sizes[i]
        if size > _LONGEST_FIELD:
            continue
        if mark.tag == _CAPTION:
            label: Label | None = (
                Label.CREDIT if mark.hint is Hint.CREDIT and size <= _LONGEST[Label.CREDIT] else Label.CAPTION
            )
        elif size >= _SHORTEST_DECK and squeeze(mark.text) in descriptions:
            label = Label.DECK
        else:
            label = _HINTED.get(mark.hint)
        if label is not None and size <= _LONGEST.get(label, _LONGEST_FIELD):
            yield Vote(i, label, LIKELY, _RULES[label])


def headlines(page: Page, seen: Witnesses) -> Iterator[Vote]:
    """The line that says the stated headline; where there is none, as on a page of text."""
    keys = {squeeze(text): place for place, text in reversed(list(enumerate(seen.stated.headlines)))}
    found = []
    for i, text in enumerate(page.document.texts):
        if len(text) < 400 and not page.sure(i) and (place := keys.get(squeeze(text))) is not None:
            found.append((seen.marks[i].tag != _H1, place, i))
    best = min(found)[2] if found else _in_title(page, seen)
    if best is None:
        yield from read_headlines(page)
        return
    yield Vote(best, Label.HEADLINE, SURE, "H1")
    key = squeeze(page.document.texts[best])
    for i, text in enumerate(page.document.texts):
        if i != best and len(text) < 400 and squeeze(text) == key:
            yield Vote(i, Label.REPEAT, SURE, "H2")


def _in_title(page: Page, seen: Witnesses) -> int | None:
    """The longest line that the title element says with something before or behind it, if nothing else states a
    headline: the site's sections have lines of their own, too."""
    if not seen.stated.only_titled:
        return None
    lines = [
        i
        for i, text in enumerate(page.document.texts)
        if len(text) < 400 and not page.sure(i) and any(is_in_title(text, title) for title in seen.stated.headlines)
    ]
    return max(lines, key=lambda i: (len(squeeze(page.document.texts[i])), -i), default=None)


def evidence(page: Page, seen: Witnesses) -> tuple[Evidence, list[list[int]]]:
    """What the earlier stages found, and of the lines in question a column of values for each feature."""
    found = gather(page)
    if not found.lines:
        return found, []
    own = columns(page.document, page.traits, found)
    return found, [*own, *html_columns(page.document, seen.marks, found.lines, seen.delivery, seen.stated)]


def zone(page: Page, seen: Witnesses, looks: Looks) -> Iterator[Vote]:
    """Article or not, for every line in question."""
    found, values = evidence(page, seen)
    lines = found.lines
    if not lines:
        return
    sizes = [page.document.sizes[i] for i in lines]
    chances = framed(page, found, article_chances(values, sizes, found.kind, looks), ENOUGH)
    kept = [line for line, chance in zip(lines, chances, strict=True) if chance >= ENOUGH]
    first, last = (kept[0], kept[-1]) if kept else (len(page.document), -1)
    for line, chance in [*zip(lines, chances, strict=True), *((line, 0.0) for line in found.far)]:
        if chance >= ENOUGH:
            yield Vote(line, Label.BODY, ZONE, "Z1")
            continue
        label, rule = (
            (Label.NAVIGATION, "Z2")
            if line < first
            else (Label.RELATED, "Z4")
            if line > last
            else (Label.INLINE_LINK, "Z3")
        )
        yield Vote(line, page.likely(line) or label, ZONE, rule)
