"""A byline's line before it is read: what scrapers glued together comes apart, and dates are cut off."""

from types import MappingProxyType
from typing import Final

import regex

from newsclean.fields.words.dates import CALENDAR_WORDS, DATE_LEADS

LONGEST_LINE: Final = 300

_WIDE: Final = MappingProxyType(str.maketrans("：／｜，（）＠＝　\u00a0", ":/|,()@=  "))
_SOFT = regex.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_ODD_SPACE = regex.compile(r"\s\s|[^\S ]")
_SPACES = regex.compile(r"\s++")
_COLUMNS = regex.compile(r"\s{3,}+|\t")  # "Jane Doe    Example Times"
# "Jane MillerPublished", not "MacMillan", and not "IndustrySelect", which has no first name before it.
_GLUED = regex.compile(
    r"(?<=\p{Lu}[\p{L}.'’-]*\s\p{L}*\p{Ll}{3})(?<!(?:By|Von|Por|Par)\s\p{L}*)(?=\p{Lu}\p{Ll}{2})(?<!\b[Mm]ac)"
)
_JOINT = regex.compile(r"\p{Ll}\p{Lu}")
_GLUED_YEAR = regex.compile(r"(?<=\b(?:19|20)\d\d)(?=\p{Lu}\p{Ll})")  # "May 5, 2024Jane Doe"
# "By AdaJanuary 4, 2026", "Ada3/4/2025"
_GLUED_DATE = regex.compile(r"(?<=\p{Ll})(?=\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2},?\s(?:19|20)\d\d|\d{1,2}[./]\d{1,2}[./]\d\d)")
_GLUED_ON = regex.compile(r"\bon(?=\p{Lu}\p{Ll}{2,8}\s\d)")
_GLUED_IN = regex.compile(r"(?<=\p{Ll}{3})(?=(?:In|On)\s)")  # "By Jane MillerIn Travel"
_FIGURE = regex.compile(r"\d")
_BEFORE_DATES: Final = CALENDAR_WORDS | DATE_LEADS | {""}
_AFTER_DATES: Final = frozenset({"", "uhr", "am", "pm", "a.m", "p.m", "h", "hrs", "г"})


def tidied(line: str) -> str:
    """The line with plain punctuation, its columns apart, and blanks where words are glued."""
    text = line[:LONGEST_LINE]
    text = text.strip() if text.isascii() else _SOFT.sub("", text).strip().translate(_WIDE)
    odd = _ODD_SPACE.search(text) is not None
    if odd:
        text = _COLUMNS.sub(" | ", text)
    if _FIGURE.search(text):
        text = _GLUED_ON.sub("on ", _GLUED_DATE.sub(" ", _GLUED_YEAR.sub(" ", text)))
    if odd:
        text = _SPACES.sub(" ", text)
    if _JOINT.search(text):
        text = _GLUED_IN.sub(" ", _GLUED.sub(", ", text))
    return text.strip()


def cut_date(text: str) -> str:
    """The text before the first figure, without the words that lead up to a date."""
    figure = _FIGURE.search(text)
    if figure is None:
        return text
    words = text[: figure.start()].rstrip(" ,.:;|•·-–—(").split(" ")
    while words and words[-1].strip(",.:;|•·-–—()").casefold() in _BEFORE_DATES:
        words.pop()
    return " ".join(words)


def after_date(text: str) -> str:
    """The text behind the last figure and the words of a time."""
    words = text.split(" ")
    last = max((index for index, word in enumerate(words) if _FIGURE.search(word)), default=-1)
    rest = words[last + 1 :]
    while rest and (rest[0].strip(".,/").casefold() in _AFTER_DATES or not rest[0][:1].isalpha()):
        rest.pop(0)
    return " ".join(rest)
