"""The moments a date line prints: when the story was published, when it was changed.

Only what is printed counts. A day without a year, a time without a day and "3 hours ago" give nothing, and the clock is
never read.
"""

import unicodedata
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

import regex

from newsclean.fields.words.dates import (
    AFTERNOON,
    AMERICAN_ZONES,
    ENGLISH_MONTHS,
    MODIFIED_WORDS,
    MONTH_LANGUAGES,
    MONTH_STARTS,
    MORE_MONTHS,
    MORNING,
    NO_CLOCK_WORDS,
    PUBLISHED_WORDS,
    ZONES,
)
from newsclean.late import late

if TYPE_CHECKING:
    from dateparser.date import DateDataParser

Moment = datetime | date

LONGEST_LINE: Final = 300
EARLIEST_YEAR, LATEST_YEAR = 1800, 2100
LATEST_NEPALI: Final = 2050  # later ones are of the Nepali calendar
BUDDHIST: Final = 543  # years by which the Thai calendar is ahead
PIVOT_YEAR: Final = 70  # "27.11.11" is 2011, "27.11.71" is 1971: the usual reading, and one that needs no clock
MOST_TRIES: Final = 8  # things on a line that look like a date; a line with more is none
WIDEST_GAP: Final = 28  # between a date and its time of day: ", Wednesday at ", " um ", " a las "


class Moments(NamedTuple):
    published: Moment | None
    modified: Moment | None


class Day(NamedTuple):
    start: int
    stop: int
    value: date


class Clock(NamedTuple):
    start: int
    stop: int
    value: time
    zone: str


_DATE_GATE = regex.compile(r"\d{4}|\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2}|\d\d(?<=\p{Thai}\.?\s?\d\d)(?!\d)")
_SOFT = regex.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_GLUED = regex.compile(r"(?<=\p{Ll})(?=\p{Lu})|(?<=\b(?:19|20)\d\d)(?=\d{1,2}:\d\d)")  # "2024Updated", "20249:05 PM"
_SPACES = regex.compile(r"\s++")
_LATIN: Final = MONTH_LANGUAGES["LATIN"]
_USUAL: Final = frozenset(code for codes in MONTH_LANGUAGES.values() for code in codes) | {"en"}
_MONTH = "လ"  # Burmese: "month", behind its name

_DATE = late(
    regex.compile,
    r"""
      (?<!\d) (?P<y>\d{4}) \s?[-/.年년]\s? (?P<m>\d{1,2}) \s?[-/.月월]\s? (?P<d>\d{1,2}) (?!\d) [.日일]?
    | (?<![\d.:/]) (?P<a>\d{1,2}) \s?(?P<sep>[./-])\s? (?P<b>\d{1,2}) \s?(?P=sep)\s?
      (?P<c>\d{4}|\d{2}(?!\s?[:.]\d)) (?!\d)
    | (?<![\d:]) (?P<d>\d{1,2}) \s?tháng\s? (?P<m>\d{1,2}) (?:,|\s|năm)++ (?P<y>\d{4}) (?!\d)
    | (?<![\d:]) (?P<d>\d{1,2}) (?:(?:st|nd|rd|th|er|re|e|го|an)(?!\p{L})|[ºª°.]|-го)?+
      [\s/.,-]*+(?:ខែ)?+ (?:(?:de|of|den)\s|d['’])?+ (?P<w>[\p{L}\p{M}]{2,16}+) (?:\s?/\s?(?P<w2>[\p{L}\p{M}]{2,16}+))?
      [\s/.,،၊-]*+ (?:ឆ្នាំ\s?)?+ (?:(?:de|del|do|of)\s++)?+ (?P<y>\d{4}) (?!\d)
    | (?<![\d:]) (?P<d>\d{1,2}) \s? (?P<w>\p{Thai}{1,3}+\.\p{Thai}\.|\p{Thai}{4,12}+) \s?(?:พ\.ศ\.\s?)?+
      (?P<y>\d{4}|\d{2}) (?![\d:])
    | (?P<w>[\p{L}\p{M}]{2,16}+) \.?\s?(?P<d>\d{1,2}) (?:(?:st|nd|rd|th)(?!\p{L}))?+ [\s,،၊.]++ (?P<y>\d{4}) (?!\d)
    | (?<!\d) (?P<y>\d{4}) (?:\.\s?gada|\s?жылғы|\s?ж\.) \s (?P<d>\d{1,2}) \.?\s (?P<w>[\p{L}\p{M}]{3,16}+)
    | (?<!\d) (?P<y>\d{4}) (?:[.,]|\sm\.|\s?ခုနှစ်၊?|(?:\(e\)|e)?ko)?\s? (?P<w>[\p{L}\p{M}]{2,16}+) \.?\s? (?P<d>\d{1,2}) (?!\d|[:.]\d)
    """,
    regex.VERBOSE,
)
_CLOCK = late(
    regex.compile,
    r"""
    (?<![\d.,:/+-]) (?P<half>오전|오후|午前|午後|上午|下午|पूर्वाह्न|अपराह्न
      |पहाटे|सकाळी|दुपारी|सायंकाळी|संध्याकाळी|रात्री|સવારે|બપોરે|સાંજે|રાત્રે|बिहान|दिउँसो|बेलुका|साँझ|राति
      |ಅಪರಾಹ್ನ|ಮಧ್ಯಾಹ್ನ|ಸಂಜೆ|మధ్యాహ్నం|సాయంత్రం|ഉച്ചയ്ക്ക്|വൈകിട്ട്)?+ \s?(?P<h>\d{1,2})
    (?: \s?[:hH]\s?(?P<mi>\d{2}) (?:[:.](?P<s>\d{2}) (?:\.\d{1,9}+)?)?
      | \.(?P<mi>\d{2}) (?!\d|\.\d|\s?[%€$])
      | \s?[時时點点시] (?:\s?(?P<mi>\d{1,2})\s?[分분])?
      | \s?[hH](?![\p{L}\d])
      | (?=\s?[ap]\.?\s?m\b|\s?Uhr\b)
    ) (?!\d)
    (?: \s?(?P<half>[ap]\.?\s?m\b|[πμ]\.?\s?μ\b|[صم](?!\p{L})|[vn]m\.|petang\b|malam\b|පෙ?\.ව|ng\s(?:hapon|gabi|umaga|tanghali)\b|[এপ]ি?এম|ព្រឹក|រសៀល|ល្ងាច) \.? )?+
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
_ZONE = late(
    regex.compile,
    r"(?:\s?(?:Uhr|hrs?|h|ч)\b\.?)?+[\s,]*+\(?(?:"
    r"(?P<zone>(?:UTC|GMT)\s?[+\u2212-]\s?\d{1,2}(?::?\d{2})?+|[+\u2212]\d{2}:?\d{2}|-\d{4}(?!\d)|Z\b|[A-ZМСК]{2,5}(?!\p{L}))\)?)?",
)
_SECONDS_OFFSET = regex.compile(r"[+-]\d{2}:?\d{2}(?!\d)")
_OFFSET = regex.compile(r"(?P<sign>[+\u2212-])\s?(?P<hours>\d{1,2}):?(?P<minutes>\d{2})?$")
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
    days = list(_find_days(text, language, order))
    if not days:
        return Moments(None, None)
    clocks = list(_find_clocks(text, days))
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


def _find_days(text: str, language: str, order: str) -> Iterator[Day]:
    position = 0
    for _ in range(MOST_TRIES):
        match = _DATE().search(text, position)
        if match is None:
            return
        value = _read_day(match, language, order)
        if value is not None and language == "ne" and value.year > LATEST_NEPALI:
            value = None
        if value is not None:
            yield Day(match.start(), match.end(), value)
        position = match.end() if value is not None else match.start() + 1


def _read_day(match: "regex.Match[str]", language: str, order: str) -> date | None:
    found = match.groupdict()
    if found["sep"]:
        return _numeric_day(found["a"], found["b"], found["c"], sep=found["sep"], order=order)
    year, day = int(found["y"]), int(found["d"])
    if year < 100:  # only Thai prints such: "5 พ.ค. 67" is of 2567
        year += 2500
    if not found["w"]:
        return _calendar_day(year, int(found["m"]), day)
    if not 1 <= day <= 31:
        return None
    names = (found["w2"], found["w"]) if found["w2"] else (found["w"],)  # Arabic prints both calendars' names
    month = next((number for name in names if (number := _month(name, language))), 0)
    return _calendar_day(year, month, day)


def _numeric_day(first: str, second: str, third: str, *, sep: str, order: str) -> date | None:
    if len(third) == 2 and order == "YMD":
        first, third = third, first.zfill(2)
    if len(third) == 2:
        if sep == "-":
            return None  # "10-12-14" is a score or a page range as often as a date
        third = f"{'20' if int(third) < PIVOT_YEAR else '19'}{int(third):02}"
    day, month = int(first), int(second)
    if order == "MDY" and sep != ".":
        day, month = month, day
    if month > 12:
        day, month = month, day
    return _calendar_day(int(third), month, day)


def _calendar_day(year: int, month: int, day: int) -> date | None:
    if year >= EARLIEST_YEAR + BUDDHIST:
        year -= BUDDHIST
    if not EARLIEST_YEAR <= year <= LATEST_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


@lru_cache(maxsize=1024)
def _month(name: str, language: str) -> int:
    """The number of a month by its name; 0 if it is none. Remembered: reading a name takes a millisecond."""
    name = name.removesuffix(_MONTH)
    if number := ENGLISH_MONTHS.get(name.casefold()) or MORE_MONTHS.get(name.casefold()):
        return number
    primary = language.replace("_", "-").split("-")[0].casefold()
    first = "nb" if primary in {"no", "nn"} else primary
    languages = MONTH_LANGUAGES.get(unicodedata.name(name[0], "").partition(" ")[0], ())
    if first not in _USUAL and first in _languages_with_months():
        languages = (first, *languages)
    elif not languages or (languages is _LATIN and name[:3].casefold() not in MONTH_STARTS):
        return 0
    # 5 and 2000 are on every line asked, so nothing can be filled in from today.
    found = _month_reader(first if first in languages else "", languages).get_date_data(f"5 {name} 2000").date_obj
    return found.month if found and (found.year, found.day) == (2000, 5) else 0


@cache
def _languages_with_months() -> frozenset[str]:
    """All that dateparser knows: a pack may be for one that is not in the table."""
    from dateparser.data.languages_info import language_order

    return frozenset(language_order)


@cache
def _month_reader(language: str, languages: tuple[str, ...]) -> "DateDataParser":
    """dateparser for the page's language and then the others; dear to build, and without memory of what it read."""
    from dateparser.date import DateDataParser

    in_order = sorted(languages, key=lambda other: other != language)
    settings = {
        "DATE_ORDER": "DMY",
        "REQUIRE_PARTS": ["day", "month", "year"],
        "STRICT_PARSING": True,
        "PARSERS": ["absolute-time"],
        "PREFER_DAY_OF_MONTH": "first",
        "RELATIVE_BASE": datetime(2000, 1, 1),
        "RETURN_AS_TIMEZONE_AWARE": False,
    }
    return DateDataParser(languages=in_order, settings=settings, try_previous_locales=False, use_given_order=True)


def _find_clocks(text: str, days: list[Day]) -> Iterator[Clock]:
    """Times of day outside the dates, each with the zone printed behind it."""
    for match in _CLOCK().finditer(text):
        if any(day.start < match.end() and match.start() < day.stop for day in days):
            continue
        hour, half = int(match["h"]), (match["half"] or "").casefold()
        if half.startswith(AFTERNOON) and hour < 12:
            hour += 12
        elif half.startswith(MORNING) and hour == 12:
            hour = 0
        minute, second = int(match["mi"] or 0), int(match["s"] or 0)
        if hour > 23 or minute > 59 or second > 59:
            continue
        zone = _ZONE().match(text, match.end())
        name, stop = ((zone["zone"] or ""), zone.end()) if zone else ("", match.end())
        if match["s"] and not name and (offset := _SECONDS_OFFSET.match(text, match.end())):
            name, stop = offset.group(), offset.end()
        yield Clock(match.start(), stop, time(hour, minute, second), name)


def _with_clock(text: str, day: Day, clocks: list[Clock]) -> Moment:
    """The day with the time of day next to it; a time is used once."""
    for clock in clocks:
        gap = text[clock.stop : day.start] if clock.stop <= day.start else text[day.stop : clock.start]
        if _is_gap(gap):
            clocks.remove(clock)
            moment = datetime.combine(day.value, clock.value)
            return moment.replace(tzinfo=_zone(clock.zone, moment))
    return day.value


def _is_gap(gap: str) -> bool:
    """Only "at", a weekday and punctuation stand between a date and its time."""
    words = _GAP_WORD.findall(gap)
    if len(gap) > WIDEST_GAP or len(words) > 3 or any(char.isdigit() for char in gap):
        return False
    return not _NO_CLOCK().search(gap) and not _LABEL().search(gap)


def _zone(name: str, moment: datetime) -> tzinfo | None:
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


def _labels_follow(head: str, tail: str) -> bool:
    """ "2024年4月5日 14:05更新": no label before the first date, and one at the very end of the line."""
    return _LABEL_AT_END().search(tail) is not None and _LABEL().search(head) is None


def _last_label_is_modified(words: str) -> bool:
    labels = list(_LABEL().finditer(words))
    return bool(labels) and labels[-1]["modified"] is not None
