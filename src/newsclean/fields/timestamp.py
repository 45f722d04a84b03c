"""The moments a date line prints: when the story was published, when it was changed.

Only what is printed counts. A day without a year, a time without a day and "3 hours ago" give nothing, and the clock is
never read.
"""

from datetime import date, datetime
from typing import Final, NamedTuple

import regex

from newsclean.fields.clock import Clock, find_clocks, lone_clock, zone_of
from newsclean.fields.day import Day, find_days
from newsclean.fields.words.dates import MODIFIED_WORDS, NO_CLOCK_WORDS, PUBLISHED_WORDS
from newsclean.late import late

Moment = datetime | date

LONGEST_LINE: Final = 300
WIDEST_GAP: Final = 28  # between a date and its time of day: ", Wednesday at ", " um ", " a las "


class Moments(NamedTuple):
    published: Moment | None
    modified: Moment | None


_DATE_GATE = regex.compile(r"\d{4}|\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2}|\d\d(?<=\p{Thai}\.?\s?\d\d)(?!\d)")
_SOFT = regex.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_GLUED = regex.compile(r"(?<=\p{Ll})(?=\p{Lu})|(?<=\b(?:19|20)\d\d)(?=\d{1,2}:\d\d)")  # "2024Updated", "20249:05 PM"
_SPACES = regex.compile(r"\s++")
_LABEL = late(regex.compile, f"(?P<modified>{MODIFIED_WORDS})|(?:{PUBLISHED_WORDS})", regex.IGNORECASE)
_LABEL_AT_END = late(regex.compile, rf"(?:{MODIFIED_WORDS}|{PUBLISHED_WORDS})\p{{L}}*+\W*+$", regex.IGNORECASE)
_NO_CLOCK = late(regex.compile, NO_CLOCK_WORDS, regex.IGNORECASE)
_GAP_WORD = regex.compile(r"\p{L}++")


def holds_date(line: str) -> bool:
    """Could this line hold a full date? A cheap gate, not a promise."""
    return _DATE_GATE.search(line, 0, LONGEST_LINE) is not None


def read_moments(line: str, *, language: str = "en", order: str = "DMY") -> Moments:
    """When the story was published and changed, as far as `line` prints it.

    `language` is the page's; it only decides which month names are tried first. `order` reads 4/5/2024: "DMY" or "MDY"
    (a figure above 12 overrules it).
    """
    if not holds_date(line):
        return Moments(None, None)
    text = _SPACES.sub(" ", _GLUED.sub(" ", _SOFT.sub("", line[:LONGEST_LINE])))
    days = list(find_days(text, language, order))
    if not days:
        return Moments(None, None)
    clocks = list(find_clocks(text, days))
    ends = [0, *(day.stop for day in days), len(text)]
    labels_follow = _labels_follow(text[: days[0].start], text[days[-1].stop :])
    published: Moment | None = None
    modified: Moment | None = None
    for index, day in enumerate(days):
        moment = _with_clock(text, day, clocks)
        # The words of a date stand before it, or, where the line ends on one, behind it.
        words = text[day.stop : days[index + 1].start if index + 1 < len(days) else len(text)]
        if not labels_follow:
            words = text[ends[index] : day.start]
        if _last_label_is_modified(words):
            modified = modified or moment
        else:
            published = published or moment
    return Moments(published, modified)


def with_time_of_day(moments: Moments, line: str) -> Moments:
    """The day of a date line with the time that stands alone on the line below it; as it was, where it has a time or
    prints two days."""
    days = [moment for moment in moments if moment is not None]
    if len(days) != 1 or isinstance(days[0], datetime) or (clock := lone_clock(line)) is None:
        return moments
    moment = datetime.combine(days[0], clock.value)
    moment = moment.replace(tzinfo=zone_of(clock.zone, moment))
    return Moments(moment, None) if moments.published else Moments(None, moment)


def _with_clock(text: str, day: Day, clocks: list[Clock]) -> Moment:
    """The day with the time of day next to it; a time is used once."""
    for clock in clocks:
        gap = text[clock.stop : day.start] if clock.stop <= day.start else text[day.stop : clock.start]
        if _is_gap(gap):
            clocks.remove(clock)
            moment = datetime.combine(day.value, clock.value)
            return moment.replace(tzinfo=zone_of(clock.zone, moment))
    return day.value


def _is_gap(gap: str) -> bool:
    """Only "at", a weekday and punctuation stand between a date and its time."""
    words = _GAP_WORD.findall(gap)
    if len(gap) > WIDEST_GAP or len(words) > 3 or any(char.isdigit() for char in gap):
        return False
    return not _NO_CLOCK().search(gap) and not _LABEL().search(gap)


def _labels_follow(head: str, tail: str) -> bool:
    """ "2024年4月5日 14:05更新": no label before the first date, and one at the very end of the line."""
    return _LABEL_AT_END().search(tail) is not None and _LABEL().search(head) is None


def _last_label_is_modified(words: str) -> bool:
    labels = list(_LABEL().finditer(words))
    return bool(labels) and labels[-1]["modified"] is not None
