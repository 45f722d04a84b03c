"""What a name looks like, in scripts with capital letters and without."""

from typing import Final

import regex

from newsclean.fields.words.people import INTERFACE_WORDS, NAME_PARTICLES, OUTLET_WORDS, ROLE_NOUNS

MOST_WORDS_OF_A_NAME: Final = 5

_NAME_WORD = regex.compile(
    r"(?:[\p{Lu}\p{Lt}\p{Lo}\p{Georgian}]|[dlDLO]['’]\p{Lu}|(?:al|el|as|an|ash|ad|ar)-\p{Lu})(?:[\p{L}\p{M}]|['’\-](?=\p{L}))*+\.?+"
)
GLUED_INITIAL = regex.compile(r"(?:\p{Lu}\.){1,2}\p{Lu}\p{Ll}{2,}+")
""" "Б.Болор": a whole name, as Mongolian and Turkic pages print it."""
LONE_INITIAL = regex.compile(r"(?:\p{Cyrillic}\.){1,2}(?<=\p{Lu}\.)\p{Lu}\p{Ll}{2,}+$")
"""Such a name with nothing that says what it is: elsewhere than in Cyrillic letters it is whom a story is about."""
INITIALS = regex.compile(r"(?:\p{Lu}\.[- ]?){1,4}")
_LONG_ABBREVIATION = regex.compile(r"\p{L}{5,}+\.$")
_LATIN = regex.compile(r"[\p{Latin}\p{M}\s'’.\-]++")
_CAPITALS_WORD = regex.compile(r"\p{L}[\p{L}\p{M}]*+")
_MC = regex.compile(r"^Mc(\p{L})")
_VOWEL = regex.compile(r"[AEIOUYÀ-Ý]")
_LOWERED_PARTICLES: Final = NAME_PARTICLES - frozenset(
    ["la", "le", "el", "mac", "st", "saint", "al", "ben", "di", "y", "i", "e"]
)
_NO_NAMES: Final = OUTLET_WORDS | ROLE_NOUNS | INTERFACE_WORDS
MOHAMMED: Final = frozenset(["Md", "Md."])
"""A first name in Bengal, and no doctor of medicine."""


def is_name(piece: str, *, least: int) -> bool:
    """Capitalised words (or words of a script without capitals), with "von", "al-", initials; no end of a sentence."""
    words = [part for word in piece.split() for part in _apart(word)]
    if not least <= len(words) <= MOST_WORDS_OF_A_NAME:
        return False
    proper = 0
    for word in words:
        if _NAME_WORD.fullmatch(word) or INITIALS.fullmatch(word):
            proper += 1
        elif word.casefold() not in NAME_PARTICLES:
            return False
    last = words[-1]
    if (last.casefold() in NAME_PARTICLES and last.islower()) or _LONG_ABBREVIATION.search(last):
        return False
    return proper >= least and not any(word.casefold() in _NO_NAMES and word not in MOHAMMED for word in words)


def _apart(word: str) -> list[str]:
    if GLUED_INITIAL.fullmatch(word) is None:
        return [word]
    at = word.rindex(".") + 1
    return [word[:at], word[at:]]


def quiet(name: str) -> str:
    """ "JANE O'BRIEN" -> "Jane O'Brien", where the whole name is in Latin capitals; any other name stays as printed."""
    if not name.isupper() or not _LATIN.fullmatch(name):
        return name
    return " ".join(_quiet_word(word, first=index == 0) for index, word in enumerate(name.split()))


def _quiet_word(word: str, *, first: bool) -> str:
    if "." in word or (len(word) <= 3 and not _VOWEL.search(word)):
        return word  # "J.K.", "JD"
    if not first and word.casefold() in _LOWERED_PARTICLES:
        return word.lower()
    lowered = _CAPITALS_WORD.sub(lambda match: match.group().capitalize(), word)
    return str(_MC.sub(lambda match: "Mc" + match.group(1).upper(), lowered))
