"""The number of a month by its name, in any language."""

import unicodedata
from datetime import datetime
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from newsclean.fields.words.dates import ENGLISH_MONTHS, MONTH_LANGUAGES, MONTH_STARTS, MORE_MONTHS

if TYPE_CHECKING:
    from dateparser.date import DateDataParser

_LATIN: Final = MONTH_LANGUAGES["LATIN"]
_USUAL: Final = frozenset(code for codes in MONTH_LANGUAGES.values() for code in codes) | {"en"}
_MONTH, _KHMER_MONTH = "လ", "ខែ"  # "month", behind its name and before it
_DOT, _NO_JOINER = "\u0307", "\u200c"  # of a small Turkish "İ"; Indic scripts print it or not


@lru_cache(maxsize=1024)
def month_of(name: str, language: str) -> int:
    """The number of a month by its name; 0 if it is none. Remembered: reading a name takes a millisecond."""
    name = name.removesuffix(_MONTH).removeprefix(_KHMER_MONTH)
    key = name.casefold().replace(_DOT, "").replace(_NO_JOINER, "")
    if number := ENGLISH_MONTHS.get(key) or MORE_MONTHS.get(key):
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
