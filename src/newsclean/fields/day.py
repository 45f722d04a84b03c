"""The days that a line prints: year, month and day in the orders and words of many languages."""

from collections.abc import Iterator
from datetime import date
from typing import Final, NamedTuple

import regex

from newsclean.fields.month import month_of
from newsclean.fields.persian import PERSIAN_YEARS, persian_day, persian_month
from newsclean.late import late

EARLIEST_YEAR, LATEST_YEAR = 1800, 2100
LATEST_NEPALI: Final = 2050  # later ones are of the Nepali calendar
BUDDHIST: Final = 543  # years by which the Thai calendar is ahead
PERSIAN: Final = frozenset({"fa", "ps"})  # figures alone of such a year: in Arabic they may be of the lunar calendar
THAI_SHORT: Final = range(50, 80)  # "15/05/67" on a Thai page is of 2567: 2024, and not 2067
PIVOT_YEAR: Final = 70  # "27.11.11" is 2011, "27.11.71" is 1971: the usual reading, and one that needs no clock
MOST_TRIES: Final = 8  # things on a line that look like a date; a line with more is none


class Day(NamedTuple):
    start: int
    stop: int
    value: date


_DATE = late(
    regex.compile,
    r"""
      (?<!\d) (?P<y>\d{4}) \s?[-/.年년]\s? (?P<m>\d{1,2}) \s?[-/.月월]\s? (?P<d>\d{1,2}) (?!\d) [.日일]?
    | (?<![\d.:/]) (?P<a>\d{1,2}) \s?(?P<sep>[./-])\s? (?P<b>\d{1,2}) \s?(?P=sep)\s?
      (?P<c>\d{4}|\d{2}(?!\s?[:.]\d)) (?!\d)
    | (?<![\d:]) (?P<d>\d{1,2}) \s?tháng\s? (?P<m>\d{1,2}) (?:,|\s|năm)++ (?P<y>\d{4}) (?!\d)
    | (?<![\d:]) (?P<d>\d{1,2}) (?:(?:st|nd|rd|th|er|re|e|го|an)(?!\p{L})|[ºª°.]|-го)?+
      [\s/.,-]*+(?:ខែ)?+ (?:(?:de|of|den)\s|d['’])?+ (?P<w>(?:Meán|Deireadh)\sFómhair|[\p{L}\p{M}]{2,16}+) (?:\s?/\s?(?P<w2>[\p{L}\p{M}]{2,16}+))?
      [\s/.,،၊-]*+ (?:ឆ្នាំ\s?)?+ (?:(?:de|del|do|of)\s++)?+ (?P<y>\d{4}) (?!\d)
    | (?<![\d:]) (?P<d>\d{1,2}) \s? (?P<w>\p{Thai}{1,3}+\.\p{Thai}\.|\p{Thai}{4,12}+) \s?(?:พ\.ศ\.\s?)?+
      (?P<y>\d{4}|\d{2}) (?![\d:])
    | (?P<w>(?:Meán|Deireadh)\sFómhair|[\p{L}\p{M}]{2,16}+) \.?\s?(?P<d>\d{1,2}) (?:(?:st|nd|rd|th)(?!\p{L}))?+ [\s,،၊.]++ (?P<y>\d{4}) (?!\d)
    | (?<!\d) (?P<y>\d{4}) (?:\.\s?gada|\s?жылғы|\s?ж\.|[\s-]?(?:yil|йил),?) \s (?P<d>\d{1,2}) (?:\.?\s|-\s?) (?P<w>[\p{L}\p{M}]{3,16}+)
    | (?<!\d) (?P<y>\d{4}) \s?оны \s (?:(?P<m>\d{1,2}) (?:\s?-?\s?р|\s?-?\s?(?:дугаар|дүгээр))?+ | (?P<w>(?:арван\s)?[\p{L}]{5,16}+))
      \s сарын \s (?P<d>\d{1,2}) (?!\d)
    | (?<!\d) (?P<y>\d{4}) (?:[.,]|\sm\.|\s?ခုနှစ်၊?|(?:\(e\)|e)?ko)?\s? (?P<w>[\p{L}\p{M}]{2,16}+) \.?\s? (?P<d>\d{1,2}) (?!\d|[:.]\d)
    """,
    regex.VERBOSE,
)


def find_days(text: str, language: str, order: str) -> Iterator[Day]:
    """The days on the line, in order; `order` reads 4/5/2024."""
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
        third = found["c"]
        if language == "th" and len(third) == 2 and int(third) in THAI_SHORT:
            third = f"25{third}"
        return _numeric_day(found["a"], found["b"], third, sep=found["sep"], order=order, language=language)
    year, day = int(found["y"]), int(found["d"])
    if year in PERSIAN_YEARS:
        month = persian_month(found["w"]) if found["w"] else int(found["m"]) * (language in PERSIAN)
        return persian_day(year, month, day)
    if year < 100:  # only Thai prints such: "5 พ.ค. 67" is of 2567
        year += 2500
    if not found["w"]:
        return _calendar_day(year, int(found["m"]), day)
    if not 1 <= day <= 31:
        return None
    names = (found["w2"], found["w"]) if found["w2"] else (found["w"],)  # Arabic prints both calendars' names
    month = next((number for name in names if (number := month_of(name.replace(" ", ""), language))), 0)
    return _calendar_day(year, month, day)


def _numeric_day(first: str, second: str, third: str, *, sep: str, order: str, language: str) -> date | None:
    if len(third) == 2 and order == "YMD":
        first, third = third, first.zfill(2)
    if len(third) == 2:
        if sep == "-":
            return None  # "10-12-14" is a score or a page range as often as a date
        third = f"{'20' if int(third) < PIVOT_YEAR else '19'}{int(third):02}"
    day, month = int(first), int(second)
    if int(third) in PERSIAN_YEARS:
        return persian_day(int(third), month, day) if language in PERSIAN else None
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
