"""Bylines and dates right above the story, once the zone has said where the story begins."""

from collections.abc import Iterator

import regex

from newsclean.document import Vote
from newsclean.fields.byline import looks_like_names, read_byline
from newsclean.fields.timestamp import holds_date
from newsclean.label import Label
from newsclean.page import Page
from newsclean.rules.rule import ZONE
from newsclean.stages.front import has_site, names_a_day
from newsclean.zone.traits import SENTENCE

ABOVE = 14
"""Lines above the first paragraph that are looked at (fundus: nine bylines in ten stand within them)."""
BELOW_DECK = 6
"""So many lines from the first paragraph on: it may be the deck, the byline below it; only what the zone took out."""
LONGEST_DATED = 110
LONGEST_NAMES = 60
PICTURES = frozenset({Label.CAPTION, Label.CREDIT})
"""A name in a picture's credit is nobody who wrote the story."""
NEAR = 3
"""Names count within so many lines of a date, a byline or the headline."""
_REPORTER = regex.compile("記者|记者|기자")
"""What stands at a reporter's name in scripts without spaces, where the place is on the line too."""


def above(page: Page) -> Iterator[Vote]:
    """What the front stage could not claim because no headline was found, or too much stands in between."""
    first = next((i for i, label in enumerate(page.labels) if label is Label.BODY and page.traits.prose[i]), None)
    if first is None:
        return
    if not has_site(page) and "H1" not in page.rules:
        return
    headline = next((i for i, rule in enumerate(page.rules) if rule == "H1"), None)
    top = max(0, first - ABOVE) if headline is None or headline > first else max(headline + 1, first - 2 * ABOVE)
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
    named = any(page.labels[i] is Label.BYLINE for i in known)
    for i in lines:
        text = page.document.texts[i]
        if (
            len(text) <= LONGEST_DATED
            and page.traits.ending[i] != SENTENCE
            and holds_date(text)
            and names_a_day(page, text)
        ):
            known.add(i)
            label = Label.BYLINE if read_byline(text).authors else Label.TIMESTAMP
            named = named or label is Label.BYLINE
            yield Vote(i, label, ZONE + 2, "B3" if label is Label.BYLINE else "T3")
    if named:
        return
    for i in lines:
        text = page.document.texts[i].lstrip("•*-–— ")
        if i in known or not 5 <= len(text) <= LONGEST_NAMES or not known & set(range(i - NEAR, i + NEAR + 1)):
            continue
        if page.likely(i) is None and (looks_like_names(text) or _REPORTER.search(text)) and read_byline(text).authors:
            yield Vote(i, Label.BYLINE, ZONE + 2, "B4")
            return
