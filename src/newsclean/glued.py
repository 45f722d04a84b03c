"""Where paragraphs, headings and entries of menus are glued together: scrapers that take out the tags of a page and put
nothing in their place deliver "to mend the bridge.The mayor" and "HomeNewsSport"."""

from typing import Final

import regex

LEAST: Final = 5
SHARE: Final = 0.1
"""So many sentence ends without a blank behind them, and so large a share of all: of pages as most scrapers deliver
them one in a hundred has as many, and of those delivered so, half."""

_GLUED = regex.compile(r"(?<=\p{Ll})[.!?…][\"'”’»)]?+(?=[“„«\"]?+\p{Lu}\p{L}*+\s\p{L})")
_APART = regex.compile(r"(?<=\p{Ll})[.!?…][\"'”’»)]?+\s")
_POINT = regex.compile(
    r"(?<=\p{Ll}[.!?…])[\"'”’»)]*+(?=[\p{Lu}“„«\"](?:\p{L}|\s\p{Ll}))"
    r"|(?<=\p{Ll}\p{Ll})(?=\p{Lu}\p{Ll}|[“„«]\p{Lu})|(?<=\d)(?=\p{Lu}\p{Ll}{2})"
)
_NAMES = regex.compile(
    r"YouTube|WhatsApp|LinkedIn|TikTok|PayPal|FaceTime|JavaScript|OpenAI|WordPress|SoundCloud|PlayStation|MasterCard|DeepMind"
)
"""Names with a capital inside that news print; those with one small letter or a prefix of two ("iPhone", "McLean") are
never cut."""


def glue_points(source: str) -> list[int]:
    """Offsets at which a piece starts, in order; none, of nearly all texts."""
    if source.count("{") >= LEAST and source.count("}") >= LEAST:
        return []  # a program is no prose: "fmt.Println"
    stops = source.count(".")
    if stops < LEAST or stops - source.count(". ") - source.count(".\n") < max(LEAST, SHARE * stops):
        return []
    glued = len(_GLUED.findall(source))
    if glued < LEAST or glued < SHARE * (glued + len(_APART.findall(source))):
        return []
    inside = {at for match in _NAMES.finditer(source) for at in range(match.start() + 1, match.end())}
    return [at for match in _POINT.finditer(source) if (at := match.end()) not in inside]
