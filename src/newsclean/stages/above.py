"""Bylines and dates right above the story, once the zone has said where the story begins."""

from collections.abc import Iterator

import regex

from newsclean.document import Vote
from newsclean.fields.byline import read_byline
from newsclean.label import Label
from newsclean.page import Page
from newsclean.rules.rule import ZONE
from newsclean.stages.bylines import signed_below, signed_lines
from newsclean.stages.front import has_site, is_dated

ABOVE = 14
"""Lines above the first paragraph that are looked at (fundus: nine bylines in ten stand within them)."""
OVER = 3
"""Lines above the headline in which the date may stand."""
BELOW_DECK = 6
"""So many lines from the first paragraph on: it may be the deck, the byline below it; only what the zone took out."""
LONGEST_DATED = 110
NEAR = 3
_REPORTER = regex.compile("記者|记者|기자")
"""What stands at a reporter's name in scripts without spaces, where the place is on the line too."""
PICTURES = frozenset({Label.CAPTION, Label.CREDIT})
"""A name in a picture's credit is nobody who wrote the story."""


def above(page: Page) -> Iterator[Vote]:
    """What the front stage could not claim because no headline was found, or too much stands in between."""
    body = Label.BODY
    first = next((i for i, label in enumerate(page.labels) if label is body and page.traits.prose[i]), None)
    if first is None:
        return
    if not has_site(page) and "H1" not in page.rules:
        return
    headline = page.rules.index("H1") if "H1" in page.rules else None
    top = max(0, first - ABOVE) if headline is None or headline > first else max(headline - OVER, first - 2 * ABOVE, 0)
    stop = min(first + BELOW_DECK, len(page.document))
    lines = [
        i
        for i in range(top, stop)
        if page.strengths[i] <= ZONE
        and (i < first or page.labels[i] is not Label.BODY)
        and page.labels[i] not in PICTURES
    ]
    known = {i for i in range(top, stop) if page.labels[i] in (Label.BYLINE, Label.TIMESTAMP)}
    if headline is not None:
        known.add(headline)
    named = any(page.labels[i] is Label.BYLINE for i in known if headline is None or i > headline)
    for i in lines:
        text = page.document.texts[i]
        if is_dated(page, i, LONGEST_DATED):
            known.add(i)
            label = Label.BYLINE if read_byline(text).authors else Label.TIMESTAMP
            named = named or (label is Label.BYLINE and (headline is None or i > headline))
            yield Vote(i, label, ZONE + 2, "B3" if label is Label.BYLINE else "T3")
    if named:
        return
    signed_above = False
    below = [i for i in lines if page.likely(i) is None and (headline is None or i > headline)]
    for signed in signed_lines(page, below, known, headline):
        signed_above = True
        yield Vote(signed.line, Label.BYLINE, ZONE + 2, "B4")
    reporter = None if signed_above else _reporter(page, below, known)
    if reporter is not None:
        signed_above = True
        yield Vote(reporter, Label.BYLINE, ZONE + 2, "B4")
    if not signed_above:
        last = len(page.labels) - 1 - page.labels[::-1].index(Label.BODY)
        for signed in signed_below(page, last):
            yield Vote(signed.line, Label.BYLINE, ZONE + 2, "B6")


def _reporter(page: Page, lines: list[int], known: set[int]) -> int | None:
    """A reporter's line with the place on it, near a date or the headline."""
    for i in lines:
        text = page.document.texts[i]
        if _REPORTER.search(text, 0, LONGEST_DATED) is None or len(text) > LONGEST_DATED:
            continue
        if known & set(range(i - NEAR, i + NEAR + 1)) and read_byline(text).authors:
            return i
    return None
