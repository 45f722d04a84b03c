"""Dates as machines write them: ISO 8601 and what passes for it."""

from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from typing import Final

import regex

Moment = datetime | date

EARLIEST, LATEST = 1800, 2100
NOTHING: Final = (1970, 1, 1)
"""The day of a clock that was never set."""
_ISO: Final = regex.compile(
    r"(\d{4})-?(\d\d)-?(\d\d)(?:(?:T|\s++|\s?T\s?)(\d\d?):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*+(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)?)?",
    regex.I,
)
_SECONDS: Final = regex.compile(r"1\d{9}(?:\d{3})?")


def read_moment(value: object) -> Moment | None:
    """The moment, or the day where no time is given; None for what is no date or not of our times."""
    if not isinstance(value, str) or not 8 <= len(text := value.strip()) <= 60:
        return None
    found: Moment | None
    if _SECONDS.fullmatch(text) is not None:
        found = datetime.fromtimestamp(int(text[:10]), UTC)
    elif (match := _ISO.match(text)) is not None:
        found = _from_parts(match.groups())
    else:
        found = _from_mail(text)
    return (
        found if found is not None and EARLIEST <= found.year <= LATEST and found.timetuple()[:3] != NOTHING else None
    )


def _from_parts(parts: tuple[str | None, ...]) -> Moment | None:
    year, month, day, hour, minute, second, zone = parts
    try:
        if hour is None or minute is None:
            return date(int(year or 0), int(month or 0), int(day or 0))
        naive = datetime(
            int(year or 0), int(month or 0), int(day or 0), int(hour) % 24, int(minute), min(59, int(second or 0))
        )
        return naive.replace(tzinfo=_zone(zone))
    except ValueError:
        return None


def _zone(zone: str | None):  # type: ignore[no-untyped-def]
    if not zone:
        return None
    if zone.upper() in ("Z", "UTC", "GMT"):
        return UTC
    digits = zone[1:].replace(":", "").ljust(4, "0")
    return datetime.strptime(f"{zone[0]}{digits}", "%z").tzinfo


def _from_mail(text: str) -> Moment | None:
    """ "Tue, 05 Mar 2024 10:00:00 GMT"."""
    try:
        return parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError):
        return None
