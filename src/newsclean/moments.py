"""When the page's story appeared: which of the dates on the page are its own."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple
from urllib.parse import urlsplit

import regex

from newsclean.fields.clock import lone_clock
from newsclean.fields.timestamp import holds_date, read_moments, with_time_of_day
from newsclean.label import Label
from newsclean.page import Page

MOST = 4
"""Lines read for dates, the nearest to the headline first: the library that reads them is slow."""
NEAR = 14
"""Lines from the headline in which a date is the story's."""
ABOVE = 6
"""Above the headline fewer: teasers have dates too."""
UNDER = 2
"""Lines below the last paragraph in which a date is the story's."""
BEHIND = 6
"""Lines below it in which a date is the story's that says what it is."""
TICKER = 3
"""Lines below a time in which another one makes a list of both."""

_TIMESTAMP, _BYLINE, _CREDIT = Label.TIMESTAMP, Label.BYLINE, Label.CREDIT
_FIGURES = regex.compile(r"(?<![\d./-])(\d{1,2})[./-](\d{1,2})[./-](?:\d{4}|\d{2})(?![\d./-])")
_IN_URL = regex.compile(r"/(?P<y>20\d\d)(?P<s>[/-]?)(?P<m>[01]\d|[1-9])(?P=s)(?P<d>[0-3]\d|[1-9])(?=[/_.+-]|$)")


class Moments(NamedTuple):
    """When: the first of each kind in the order of the page."""

    published: datetime | date | None
    modified: datetime | date | None


def read_moments_of(page: Page, anchor: int, body: Sequence[int], language: str | None) -> Moments:
    """Publication and change of the story that begins at `anchor`, from lines that are dates or bylines with a date."""
    published: datetime | date | None = None
    modified: datetime | date | None = None
    lines = _dated(page, anchor, body)[:MOST]
    order = _order(page, language, lines)
    texts = page.document.texts
    for i in lines:
        found = read_moments(texts[i], language=language or "en", order=order)
        if i + 1 < len(texts) and not _in_ticker(texts, i + 1):
            found = with_time_of_day(found, texts[i + 1])
        published = published or found.published
        modified = modified or found.modified
        if published and modified:
            break
    if published is None and modified is not None:
        published = _published_below(page, body, language, order, modified)
    stated = day_in_url(page.document.url)
    if stated is not None and (published is None or _day(published) != stated):
        published = stated
    return Moments(published, modified)


def _published_below(
    page: Page, body: Sequence[int], language: str | None, order: str, modified: datetime | date
) -> datetime | date | None:
    """The day that a line below the story calls that of publication, where the head of the page has the change only."""
    texts, last = page.document.texts, body[-1] if body else len(page.labels)
    for i in range(last + 1, min(last + 1 + BEHIND, len(texts))):
        if page.labels[i] is _TIMESTAMP and page.groups[i] is not None and holds_date(texts[i]):
            found = read_moments(texts[i], language=language or "en", order=order).published
            if found is not None and _day(found) <= _day(modified):
                return found
    return None


def _in_ticker(texts: Sequence[str], i: int) -> bool:
    """Whether the time on this line is one of a list: another stands close below it, without a date of its own."""
    below = range(i + 1, min(i + 1 + TICKER, len(texts)))
    return any([lone_clock(texts[k]) is not None and not holds_date(texts[k - 1]) for k in below])


def day_in_url(url: str | None) -> date | None:
    """The day that the path of a URL names: "/2024/05/17/", "/2024-05-17/", "/20240517/"."""
    if url is None:
        return None
    try:
        match = _IN_URL.search(urlsplit(url).path)
        return date(int(match["y"]), int(match["m"]), int(match["d"])) if match is not None else None
    except ValueError:
        return None


def _day(moment: datetime | date) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _dated(page: Page, anchor: int, body: Sequence[int]) -> list[int]:
    """The lines with dates: those below the headline, then those above it, then those that say that they are dates."""
    texts, strengths, groups = page.document.texts, page.strengths, page.groups
    lines = [
        i
        for i, label in enumerate(page.labels)
        if (label is _TIMESTAMP or label is _BYLINE or label is _CREDIT) and strengths[i] and holds_date(texts[i])
    ]
    last = body[-1] if body else anchor
    near = [i for i in lines if anchor - ABOVE <= i <= min(anchor + NEAR, max(anchor, last) + UNDER)]
    if near:
        return sorted(near, key=lambda i: (i < anchor, abs(i - anchor)))
    named = [i for i in lines if i <= last + BEHIND and groups[i] is not None]
    return named or [i for i in lines if i < anchor or last < i <= last + UNDER][:2]


def _order(page: Page, language: str | None, lines: list[int]) -> str:
    """The order of day and month: as other dates in figures on the page show it, else as the language has it."""
    pack = page.tools.packs.get(language or "")
    usual = pack.date_order if pack else "DMY"
    texts = page.document.texts
    if usual == "YMD" or not any([_FIGURES.search(texts[i]) is not None for i in lines]):
        return usual
    stamps = [texts[i] for i, label in enumerate(page.labels) if label is _TIMESTAMP]
    found = [(int(match[1]), int(match[2])) for text in stamps if (match := _FIGURES.search(text)) is not None]
    shown = {"DMY" if day > 12 else "MDY" for day, month in found if (day > 12) != (month > 12)}
    return shown.pop() if len(shown) == 1 else usual
