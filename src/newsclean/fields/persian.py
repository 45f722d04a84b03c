"""Days of the solar calendar that Iran and Afghanistan print: "۱۹ مهر ۱۴۰۴" is 11 October 2025."""

from datetime import date
from typing import Final

PERSIAN_YEARS: Final = range(1300, 1500)
"""1921 to 2121; no other calendar of the packs has such years but the lunar one, with names of its own."""
_MONTHS: Final = (
    ("فروردین", "حمل", "وری"),
    ("اردیبهشت", "ثور", "غویی"),
    ("خرداد", "جوزا", "غبرګولی"),
    ("تیر", "سرطان", "چنګاښ"),
    ("مرداد", "اسد", "زمری"),
    ("شهریور", "سنبله", "وږی"),
    ("مهر", "میزان", "تله"),
    ("آبان", "عقرب", "لړم"),
    ("آذر", "قوس", "لیندۍ"),
    ("دی", "جدی", "مرغومی"),
    ("بهمن", "دلو", "سلواغه"),
    ("اسفند", "حوت", "کب"),
)
"""The names in Iran, in Afghanistan in Persian, and in Pashto."""
_ARABIC_LETTERS: Final = str.maketrans("يك", "یک")


def persian_month(name: str) -> int:
    """The number of a month by its name; 0 if it is none."""
    name = name.translate(_ARABIC_LETTERS)
    return next((number for number, names in enumerate(_MONTHS, 1) if name in names), 0)


def persian_day(year: int, month: int, day: int) -> date | None:
    """The day in our calendar; None if there is none."""
    if not 1 <= month <= 12 or not 1 <= day <= 31:
        return None
    import jdatetime

    try:
        found: date = jdatetime.date(year, month, day).togregorian()
    except ValueError:
        return None
    return found
