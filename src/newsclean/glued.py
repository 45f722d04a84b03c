"""Where paragraphs, headings and entries of menus are glued together: scrapers that take out the tags of a page and put
nothing in their place deliver "to mend the bridge.The mayor" and "HomeNewsSport"."""

from typing import Final

import regex

LEAST: Final = 5
SHARE: Final = 0.1
"""So many sentence ends without a blank behind them, and so large a share of all: of pages as most scrapers deliver
them one in a hundred has as many, and of those delivered so, half."""
LEAST_BESIDE_MENUS: Final = 2
LEAST_MENUS: Final = 3
"""Fewer glued sentences are enough beside so many names of three words or more that are glued ("NewsSportWeather")."""
LEAST_IN_A_LINE: Final = 2
LONG: Final = 600
"""Or on a page of hardly any lines and so many characters, or in a line that is longer than any paragraph."""

_GLUED = regex.compile(r"(?<=\p{Ll})[.!?…][\"'”’»)]?+(?=[“„«\"]?+\p{Lu}\p{L}*+\s\p{L})")
_APART = regex.compile(r"(?<=\p{Ll})[.!?…][\"'”’»)]?+\s")
_MENU = regex.compile(r"\p{Ll}{2}\p{Lu}\p{Ll}+\p{Lu}\p{Ll}{2}")
_POINT = regex.compile(
    r"(?<=\p{Ll}[.!?…])[\"'”’»)]*+(?=[\p{Lu}“„«\"](?:\p{L}|\s\p{Ll}))"
    r"|(?<=\p{Ll}\)|[%)\d][.!?])(?=\p{Lu}(?:\p{L}|\s\p{Ll}))"
    r"|(?<=\p{Ll}\p{Ll})(?=\p{Lu}\p{Ll}|[“„«]\p{Lu})|(?<=\d)(?=\p{Lu}\p{Ll}{2})"
)
"""Behind a sentence, a credit in brackets or a percentage; before a capital inside a word, and behind a figure."""
_NAMES = regex.compile(
    r"YouTube|WhatsApp|LinkedIn|TikTok|PayPal|FaceTime|JavaScript|OpenAI|WordPress|SoundCloud|PlayStation|MasterCard|DeepMind"
)
"""Names with a capital inside that news print; those with one small letter or a prefix of two ("iPhone", "McLean") are
never cut."""


def glue_points(source: str, *, few: bool = False) -> list[int]:
    """Offsets at which a piece starts, in order; none, of nearly all texts. `few`: the source has hardly any lines."""
    if source.count("{") >= LEAST and source.count("}") >= LEAST:
        return []  # a program is no prose: "fmt.Println"
    stops = source.count(".") - source.count(". ") - source.count(".\n")
    if stops < LEAST_BESIDE_MENUS:
        return []
    least = LEAST_IN_A_LINE if few and len(source) > LONG else LEAST
    if is_glued(source, 0, len(source), least) or _has_glued_menus(source):
        return glue_points_in(source, 0, len(source))
    return []


def is_glued(source: str, begin: int, end: int, least: int = LEAST_IN_A_LINE) -> bool:
    """Whether paragraphs are glued together in a stretch; the least is that of a line longer than any paragraph."""
    glued = len(_GLUED.findall(source, begin, end))
    return glued >= least and glued >= SHARE * (glued + len(_APART.findall(source, begin, end)))


def _has_glued_menus(source: str) -> bool:
    """Whether menus are glued together, and some sentences, too."""
    return len(_MENU.findall(source)) >= LEAST_MENUS and len(_GLUED.findall(source)) >= LEAST_BESIDE_MENUS


def glue_points_in(source: str, begin: int, end: int) -> list[int]:
    """Those of a stretch that is known to have its paragraphs glued together."""
    inside = {at for match in _NAMES.finditer(source, begin, end) for at in range(match.start() + 1, match.end())}
    return [at for match in _POINT.finditer(source, begin, end) if (at := match.end()) not in inside]
