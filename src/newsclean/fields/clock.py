"""The times of day that a line prints, and their zones."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from typing import Final, NamedTuple

import regex

from newsclean.fields.day import Day
from newsclean.fields.words.dates import AFTERNOON, AMERICAN_ZONES, DATE_LEADS, MORNING, ZONES
from newsclean.late import late


class Clock(NamedTuple):
    start: int
    stop: int
    value: time
    zone: str


_HALVES = "|".join(sorted((regex.escape(word) for word in AFTERNOON | MORNING), key=len, reverse=True))
_PM, _AM = ("p", "μ", "م", "nm", *AFTERNOON), ("a", "π", "ص", "vm", *MORNING)
_CLOCK = late(
    regex.compile,
    r"""
    (?:(?<![\d.,:/+-])|(?<=\d{4}-)(?=\d\d:)) (?P<half>{_HALVES})?+ \s?(?P<h>\d{1,2})
    (?: \s?[:hH]\s?(?P<mi>\d{2}) (?:[:.](?P<s>\d{2}) (?:\.\d{1,9}+)?)?
      | \.(?P<mi>\d{2}) (?!\d|\.\d|\s?[%€$])
      | \s?[時时點点시] (?:\s?(?P<mi>\d{1,2})\s?[分분])?
      | \s?[hH](?![\p{L}\d])
      | (?=\s?[ap]\.?\s?m\b|\s?Uhr\b)
    ) (?!\d)
    (?: \s?(?P<half>[ap]\.?\s?m\b|[πμ]\.?\s?μ\b|[صم](?!\p{L})|[vn]m\.|(?:{_HALVES})(?!\p{L})) \.? )?+
    """.replace("{_HALVES}", _HALVES),
    regex.VERBOSE | regex.IGNORECASE,
)
_ZONE = late(
    regex.compile,
    r"(?:\s?(?:(?:Uhr|hrs?|h|ч)\b|น)\.?)?+[\s,]*+\(?(?:"
    r"(?P<zone>(?:UTC|GMT)\s?[+\u2212-]\s?\d{1,2}(?::?\d{2})?+|[+\u2212]\d{2}:?\d{2}|-\d{4}(?!\d)|Z\b|[A-ZМСК]{2,5}(?!\p{L}))\)?)?",
)
_SECONDS_OFFSET = regex.compile(r"[+-]\d{2}:?\d{2}(?!\d)")
_OFFSET = regex.compile(r"(?P<sign>[+\u2212-])\s?(?P<hours>\d{1,2}):?(?P<minutes>\d{2})?$")

LONGEST_CLOCK: Final = 24  # a line that is nothing but a time of day
_PLAIN = regex.compile(r"(?<!\d)(?:[01]\d|2[0-3]):[0-5]\d(?!\d)")
_MARKS = " |•·,;:.-–—/()[]\t\xa0"


def lone_clock(line: str) -> Clock | None:
    """The time of day that is all there is on a line, with "at" before it and a zone behind it at most.

    "5:05" and "00:00" are what players print, "17.35" is a price as well: these need a word that says that they are times.
    """
    text = line.strip()
    if not 4 <= len(text) <= LONGEST_CLOCK:
        return None
    clocks = list(find_clocks(text, []))
    if len(clocks) != 1:
        return None
    (clock,) = clocks
    head, tail = text[: clock.start].strip(_MARKS).casefold(), text[clock.stop :].strip(_MARKS)
    printed = text[clock.start : clock.stop]
    if tail or (head and head not in DATE_LEADS) or clock.value == time(0):
        return None
    named = head or any(char.isalpha() for char in printed)
    return clock if named or (_PLAIN.search(printed) and not clock.value.second) else None


def find_clocks(text: str, days: list[Day]) -> Iterator[Clock]:
    """Times of day outside the dates, each with the zone printed behind it."""
    for match in _CLOCK().finditer(text):
        if any(day.start < match.end() and match.start() < day.stop for day in days):
            continue
        hour, half = int(match["h"]), (match["half"] or "").casefold()
        if half.startswith(_PM) and hour < 12:
            hour += 12
        elif half.startswith(_AM) and hour == 12:
            hour = 0
        minute, second = int(match["mi"] or 0), int(match["s"] or 0)
        if hour > 23 or minute > 59 or second > 59:
            continue
        zone = _ZONE().match(text, match.end())
        name, stop = ((zone["zone"] or ""), zone.end()) if zone else ("", match.end())
        if match["s"] and not name and (offset := _SECONDS_OFFSET.match(text, match.end())):
            name, stop = offset.group(), offset.end()
        yield Clock(match.start(), stop, time(hour, minute, second), name)


def zone_of(name: str, moment: datetime) -> tzinfo | None:
    """The zone of that name at that moment; None for one that is not known or means several."""
    key = name.casefold()
    if key == "z":
        return UTC
    if offset := _OFFSET.search(name):
        hours, minutes = int(offset["hours"]), int(offset["minutes"] or 0)
        if hours > 14 or minutes not in {0, 15, 30, 45}:
            return None
        return timezone(timedelta(hours=hours, minutes=minutes) * (1 if offset["sign"] == "+" else -1))
    if key in AMERICAN_ZONES:
        return _american_zone(AMERICAN_ZONES[key], moment)
    return timezone(timedelta(hours=ZONES[key])) if key in ZONES else None


def _american_zone(winter: int, moment: datetime) -> tzinfo | None:
    """ "ET" by the rule in force since 2007: summer time from the second Sunday of March to the first of November."""
    if moment.year < 2007:
        return None
    begin = datetime(moment.year, 3, _first_sunday(moment.year, 3) + 7, 2)
    end = datetime(moment.year, 11, _first_sunday(moment.year, 11), 2)
    return timezone(timedelta(hours=winter + (begin <= moment < end)))


def _first_sunday(year: int, month: int) -> int:
    return 7 - date(year, month, 1).weekday()
