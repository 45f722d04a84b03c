"""One piece of a byline: a role, an agency, an outlet or a place, a handle, or what is left for a name."""

from typing import Final

import regex

from newsclean.fields.names import INITIALS, MOHAMMED
from newsclean.fields.words.dates import CALENDAR_WORDS
from newsclean.fields.words.people import AGENCIES, INTERFACE_WORDS, OUTLET_WORDS, ROLE_ADJECTIVES, ROLE_NOUNS
from newsclean.fields.words.places import TWO_WORD_PLACES

_SIGN = regex.compile(r"\p{Ll}{2,4}")
_ARTICLES: Final = frozenset(["le", "la", "el", "il", "der", "die", "das"])
_OF: Final = frozenset(["du", "de", "des", "del", "della", "dell", "di", "do", "da"])
_OPENS_ROLE: Final = (ROLE_NOUNS | ROLE_ADJECTIVES) - {"and", "&", "/", "of", "in", "home", "europe", "asia", "africa"}


def cut_role(chunk: str, *, whole: bool) -> tuple[str, str | None]:
    """ "Jon King News Reporter" -> ("Jon King", "News Reporter"). After a name, a chunk with a role is all role."""
    words = chunk.split()
    folded = [word.strip(".,()").casefold() for word in words]
    if not has_role(chunk):
        return chunk, None
    if whole or len(words) < 3:
        return "", chunk
    start = len(words)
    while start and (folded[start - 1] in ROLE_NOUNS or folded[start - 1] in ROLE_ADJECTIVES):
        start -= 1
    if start > 2:  # "Jane Doe Digital Editor and Master Gardener"
        start = next((at for at in range(2, start) if folded[at] in _OPENS_ROLE), start)
    if start == len(words) or start == 1:  # "Berlin correspondent"; "Leiterin der Redaktion" has its noun elsewhere
        return "", chunk
    return " ".join(words[:start]), " ".join(words[start:])


def has_role(text: str) -> bool:
    return any(word.strip(".,()").casefold() in ROLE_NOUNS and word not in MOHAMMED for word in text.split())


def is_agency(piece: str) -> bool:
    """By the table; short names only as they are printed, "AP" or "ap" but not "Ap"."""
    folded = piece.casefold()
    known = folded in AGENCIES or folded.split("/")[0] in AGENCIES
    return known and (len(piece) > 4 or not piece.istitle() or not piece.isascii())


def is_elsewhere(piece: str) -> bool:
    """An outlet, a place, a sign ("aja"): something that may stand where a name may."""
    words = [word.strip(".'’").casefold() for word in piece.split()]
    if piece.casefold() in TWO_WORD_PLACES or _SIGN.fullmatch(piece):
        return True
    if "." in piece.strip(".") and " " not in piece and not INITIALS.match(piece):
        return True  # "example.com"
    if words[0] in {"the", "les"} or (words[0] in _ARTICLES and (len(words) == 2 or not _OF.isdisjoint(words[2:]))):
        return True  # "The Example Times", "Le Monde", "La Voce del Lago"
    return any(word in OUTLET_WORDS for word in words)


def is_handle(word: str) -> bool:
    """Whether one word of any form may be a name: no button, no section, no outlet."""
    return not is_elsewhere(word) and word.casefold() not in INTERFACE_WORDS and word.casefold() not in CALENDAR_WORDS


def cut_agency(piece: str) -> tuple[str, str | None]:
    """ "Jane Doe The Associated Press" -> ("Jane Doe", "The Associated Press")."""
    words = piece.split()
    for at in range(1 if INITIALS.fullmatch(words[0]) else 2, len(words)):
        if is_agency(" ".join(words[at:])) and (at < len(words) - 1 or not words[at].istitle()):
            return " ".join(words[:at]), " ".join(words[at:])
    return piece, None


def once(name: str) -> str:
    """ "Jane Doe Jane Doe" -> "Jane Doe": the name beside the portrait is the portrait's text too."""
    words = name.split()
    half = len(words) // 2
    return " ".join(words[:half]) if len(words) > 3 and words[:half] == words[half:] else name
