"""The words of a URL's slug, in a form in which the headline of the page has them too."""

import re
import unicodedata
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final
from urllib.parse import unquote, urlsplit

STEM: Final = 6
"""So many letters of a word are compared: endings differ between a slug and a headline."""
LONGEST_NUMBER: Final = 4
"""A longer number is the page's, not a word."""

_WORD = re.compile(r"[^\W\d_]+|\d+")
_FIGURE = re.compile(r"\d")
_ONLY_LETTERS = bytes(code if chr(code).isalpha() else 32 for code in range(128)).ljust(256)
"""Most lines are ASCII without figures: this splits them several times faster than the pattern."""
_NUMBER = re.compile(rf"[a-z]*\d{{{LONGEST_NUMBER + 1},}}[a-z\d]*")
_CYRILLIC: Final = ("абвгдезийклмнопрстуфыэіїєґўјѓќљњћђ", "abvgdeziiklmnoprstufieiieguigklncd")
_GREEK: Final = ("αβγδεζηικλμνξοπρσςτυφω", "avgdeziiklmnxoprsstifo")
_PAIR = re.compile(r"\w \w+")
_PAIRS: Final = "ё e ж zh х h ц c ч ch ш sh щ sh ю iu я ia θ th χ h ψ ps ø o ł l đ d ð d þ th æ ae œ oe ı i ß ss ə e"
"""Letters that are not another letter with a sign; Cyrillic and Greek as slugs most often spell them."""
_NOTHING: Final = "".join(map(chr, range(0x300, 0x370))) + "\u2019'ъь"
_LETTERS: Final[Mapping[str, str]] = MappingProxyType(
    {
        **dict(zip(*_CYRILLIC, strict=True)),
        **dict.fromkeys(_NOTHING, ""),
        **dict(zip(*_GREEK, strict=True)),
        **{pair[0]: pair[2:] for pair in _PAIR.findall(_PAIRS)},
    }
)
_SPELLED: Final = frozenset(_LETTERS)
_SPELLINGS: Final = tuple(
    tuple(pair.split(">")) for pair in ("ae>a", "oe>o", "ue>u", "aa>a", "y>i", "j>i", "kh>h", "ts>c")
)
"""What one site spells so, another so: "ä" is "ae" or "a", "й" is "y", "j" or "i". Both sides are read alike."""


def plain(text: str) -> str:
    """The text in small letters without accents, other scripts spelled in Latin, spellings made one."""
    low = text.casefold()
    if not low.isascii():
        low = unicodedata.normalize("NFKD", low)
        for letter in _SPELLED.intersection(low):  # `str.translate` asks for each character of the text
            low = low.replace(letter, _LETTERS[letter])
    elif "'" in low:
        low = low.replace("'", "")
    for spelling, one in _SPELLINGS:
        low = low.replace(spelling, one)
    return low


def slug_words(text: str) -> list[str]:
    """The words of a text as a slug has them, in order; single letters count for nothing."""
    low = plain(text)
    if low.isascii() and _FIGURE.search(low) is None:
        return [word[:STEM] for word in low.encode().translate(_ONLY_LETTERS).decode().split() if len(word) > 1]
    return [word[:STEM] for word in _WORD.findall(low) if len(word) > 1 or word.isdigit()]


def read_slug(url: str | None) -> list[str]:
    """The words of the slug, the part of the path with the most words; none where the path has no words."""
    if not url:
        return []
    try:
        path = unquote(urlsplit(url).path)
    except ValueError:
        return []
    parts = [part for part in path.split("/") if part]
    long = [part for part in parts if part.count("-") + part.count("_") >= 2] or parts[-1:]
    if not long:
        return []
    text = max(long, key=len)
    for ending in (".htm", ".php", ".asp"):
        text = text.rsplit(ending, 1)[0]
    words = slug_words(_NUMBER.sub(" ", text.casefold()))
    return words if len(words) > 1 else []


def in_slug(words: set[str], slug: set[str]) -> float:
    """How alike the two are: the words they share against all they have."""
    return 2 * len(words & slug) / (len(words) + len(slug)) if words else 0.0
