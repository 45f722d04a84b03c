"""Authors as pages state them: names out of links, handles, roles, houses and lists in one string."""

from typing import Final, NamedTuple

import regex

from newsclean.fields.agency import agency_of
from newsclean.fields.byline import read_byline
from newsclean.fields.byline_piece import cut_role, has_role, is_elsewhere
from newsclean.fields.names import quiet
from newsclean.fields.words.people import AGENCIES
from newsclean.html.titles import squeeze
from newsclean.scripts import is_small

LONGEST: Final = 120
MOST_WORDS: Final = 6
_ADDRESS: Final = regex.compile(r"https?:|www\.|[@#/\\_<>{}]|\.(?:com|org|net|de|is|jp|fr|co)\b", regex.I)
_LEAD: Final = regex.compile(
    r"(?:written |posted |published |reported )?by:?\s+|von\s+(?=\p{Lu}\p{Ll}+\s\p{Lu})|par\s+(?=\p{Lu})"
    r"|por\s+(?=\p{Lu})|(?:author|autor|auteur|text)\s?:\s?",
    regex.I,
)
_BREAK: Final = regex.compile(
    r"\s*[;|]\s*|\s+(?:and|und|et|og|och|ve)\s+|\s+&\s+|\s+(?:y|e|en|i|и)\s+(?=\p{Lu}\S*\s\p{Lu})"
    r"|(?<=\p{Lu}\p{Ll}+\s\p{Lu}[\p{L}-]+)\s?/\s?(?=\p{Lu}\p{Ll}+\s\p{Lu}|(?-i:dpa|afp|sda|apa|AFP|AP|DPA|PAP|ANSA|EFE)$)"
    r"|(?<=\p{L}\s\p{Lu}\p{Ll}[\p{L}.-]*),\s+(?=\p{Lu}\p{Ll}*\.?\s\p{Lu})"
)
_NOBODY: Final = frozenset(
    [
        "admin",
        "administrator",
        "editor",
        "editors",
        "redaktion",
        "redaction",
        "redacción",
        "redacao",
        "redação",
        "redazione",
        "editorial",
        "staff",
        "newsroom",
        "newsdesk",
        "webmaster",
        "anonymous",
        "guest",
        "user",
        "author",
        "null",
        "none",
        "undefined",
        "unknown",
        "root",
        "online",
        "web",
        "nachrichten",
        "news",
        "agencies",
        "agency",
        "press",
        "release",
        "redakcja",
        "redakcija",
        "redakce",
        "redactie",
        "redaksi",
    ]
)
_ONE_WORD: Final = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]{2,6}|[\p{Katakana}ー・]{2,20}")
"""Names of scripts that need no space."""
_HOUSE_ENDS: Final = (
    "社",
    "新聞",
    "新闻",
    "日報",
    "日报",
    "部",
    "班",
    "局",
    "網",
    "网",
    "編集",
    "编辑",
    "신문",
    "일보",
    "뉴스",
    "팀",
    "デジタル",
    "オンライン",
    "ニュース",
)
_ROLE_TAIL: Final = regex.compile(r"\s+(?:기자|記者|记者|通信員)$")


class Writers(NamedTuple):
    """Who is stated as author, by what they are."""

    people: tuple[str, ...]
    agencies: tuple[str, ...]
    houses: tuple[str, ...]
    """The site itself, its staff, and what else is no person."""


def read_writers(values: tuple[str, ...], *, site_names: tuple[str, ...] = ()) -> Writers:
    """The authors among these values; addresses and accounts ("admin") are none."""
    sites = [squeeze(name) for name in site_names]
    people: dict[str, str] = {}
    agencies: dict[str, str] = {}
    houses: dict[str, str] = {}
    for value in values:
        for piece in _pieces(value):
            key = piece.casefold()
            if key in AGENCIES:
                agencies.setdefault(key, piece)
            elif not _is_house(piece, sites) and is_person(piece):
                people.setdefault(key, quiet(piece))
            elif len(piece) <= 60 and not is_small(piece[0]) and _ADDRESS.match(piece) is None and key not in _NOBODY:
                houses.setdefault(key, piece)
    return Writers(tuple(people.values()), tuple(agencies.values()), tuple(houses.values()))


def _is_house(piece: str, sites: list[str]) -> bool:
    """Whether it is the name of the site, or the first words of it with an article before them ("Le Courrier")."""
    key = squeeze(piece)
    return key in sites or (is_elsewhere(piece) and any([key in name for name in sites]))


def _pieces(value: str) -> list[str]:
    if len(value) > LONGEST * 3 or _ADDRESS.match(value):
        return []
    text = _LEAD.sub("", value.strip(), count=1) if _LEAD.match(value.strip()) else value.strip()
    house = agency_of(text)
    if house is not None and house != text:  # "Le Courrier et AFP"
        return [house]
    parts = [
        part.strip(" ,.;:") if not part.endswith(("Jr.", "Sr.")) else part.strip(" ,;:") for part in _BREAK.split(text)
    ]
    found: list[str] = []
    for part in filter(None, parts):
        part = _ROLE_TAIL.sub("", part)
        if "," in part or "(" in part:
            read = read_byline(f"By {part}")
            found += read.authors or ([read.agency] if read.agency else [])
        elif has_role(part):
            found.append(cut_role(part, whole=False)[0] or part)
        else:
            found.append(part)
    return found


def is_person(name: str) -> bool:
    """Whether it may be a person's name; the page says that it is an author's, so little speaks against it."""
    words = name.split()
    if (
        not 2 <= len(name) <= 60
        or len(words) > MOST_WORDS
        or _ADDRESS.search(name)
        or any(char.isdigit() for char in name)
    ):
        return False
    folded = [word.strip(".,").casefold() for word in words]
    if any(word in _NOBODY for word in folded):
        return False
    if len(words) == 1:
        return _ONE_WORD.fullmatch(name) is not None and not name.endswith(_HOUSE_ENDS)
    return any(word[0].isupper() or not is_small(word[0]) for word in words)
