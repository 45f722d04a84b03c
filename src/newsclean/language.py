"""In which language a text is: by its script and its commonest words; where these leave a doubt, py3langid says it.

py3langid takes as long as all the rest of the cleaning, and half a second to load. A page in one of the languages of the
packs seldom needs it.
"""

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache
from itertools import chain, repeat

from newsclean.rules.packs import Pack
from newsclean.scripts import HAN, HANGUL, HIRAGANA, KATAKANA
from newsclean.words import beyond_ascii, words_of

SAMPLE = 400
"""Characters looked at. py3langid is as sure of 400 as of 4,000, at a tenth of the time."""
LEAST = 20
"""Shorter texts have no language."""
FEWEST = 4
"""So many common words a text must have to be judged by them."""
SHARE, SHARE_WITH_LETTERS = 0.18, 0.12
"""At least this share of a text's words is common; the lower one where letters beyond a-z speak for the language too."""
AHEAD = 1.5
"""The language has this many times the common words of the next one. With these limits no text of the 1,700 on the
development pages gets a language that it is not in, and one in twenty is left to py3langid."""

_LETTERS = {
    "ar": "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيـ",
    "bg": "абвгдежзийклмнопрстуфхцчшщъьюяѝ",
    "cs": "áčďéěíňóřšťúůýžöü",
    "da": "æøåéüö",
    "de": "äöüßéàè",
    "en": "éèçñöüâêïáíó",
    "es": "áéíñóúü",
    "fa": "ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنهوی",
    "fi": "äöåéšž",
    "fr": "àâæçéèêëîïôùûüÿœ",
    "hu": "áéíóöőúüű",
    "it": "àèéìíîòóùú",
    "nl": "éëïóöèêüáíú",
    "no": "æøåéòôüö",
    "pl": "ąćęłńóśźżé",
    "pt": "ãáàâçéêíóôõúü",
    "ro": "ăâîșțşţé",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "sv": "åäöéüà",
    "tr": "çğıöşüâîû",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
}
"""The letters beyond a-z of languages that share many words with others. Two more, as of names, are no text in another
language, but in Cyrillic names too are written in the letters of the language."""
_OWN = {code: frozenset(letters) for code, letters in _LETTERS.items()}
_CYRILLIC = ("bg", "ru", "uk")

_TELLTALES = {
    "cs": frozenset(["sa", "aj", "ako", "bol", "boli", "ešte", "nie", "pre", "sú", "alebo", "ktoré", "ktorý"]),
    "de": frozenset(["vun", "fir", "och", "dat", "nich", "ass", "huet", "ok"]),
    "es": frozenset(
        ["amb", "els", "dels", "és", "aquest", "aquesta", "seva", "unha", "dunha", "coa", "cos", "máis", "moi", "do"]
    ),
    "fi": frozenset(["et", "ning", "kui", "oma", "ka", "mis"]),
    "fr": frozenset(["amb", "dels", "los", "las", "una", "els"]),
    "nl": frozenset(["nie", "vir", "hulle", "sy", "fan", "foar", "oan"]),
    "pt": frozenset(["unha", "dunha", "coa", "cos", "moi", "ata", "xa", "máis", "dende"]),
    "tr": frozenset(["və", "ilə", "üçün", "olub", "edib"]),
}
"""Words of neighbours for which there is no pack: where one of them stands, py3langid is asked."""
_NONE: frozenset[str] = frozenset()
_ALWAYS_ASKED = ("hr", "id")
"""What tells them from Serbian, Bosnian and Malay is not in every text."""
_WIDE = re.compile(f"[{HAN}{HIRAGANA}{KATAKANA}{HANGUL}]")
_KANA = re.compile(f"[{HIRAGANA}{KATAKANA}]")
_HANGUL = re.compile(f"[{HANGUL}]")

Commons = dict[str, tuple[str, ...]]
"""The languages in which a word is one of the commonest."""


def commons_of(packs: Iterable[Pack]) -> Commons:
    """The commonest words of the packs."""
    found: dict[str, list[str]] = {}
    for pack in packs:
        for word in dict.fromkeys(part for words in pack.function_words for part in words_of(words)):
            found.setdefault(word, []).append(pack.code)
    return {word: tuple(codes) for word, codes in found.items()}


def count_commons(words: Iterable[str], commons: Commons) -> dict[str, int]:
    """For each language how many of the words are common in it."""
    return Counter(chain.from_iterable(map(commons.get, words, repeat(()))))


def detect(text: str, commons: Commons) -> str | None:
    """The ISO 639-1 code of the text's language; None for very short texts."""
    sample = text[:SAMPLE].strip()
    if len(sample) < LEAST:
        return None
    return by_words_or_script(sample, commons) or _classifier()(sample)


def by_words_or_script(text: str, commons: Commons) -> str | None:
    """The language where script or commonest words say it beyond doubt; takes a hundredth of the time."""
    sample = text[:SAMPLE].strip()
    return (by_script(sample) or _by_words(sample, commons)) if len(sample) >= LEAST else None


def by_script(sample: str) -> str | None:
    """Chinese, Japanese and Korean."""
    if sample.isascii() or _WIDE.search(sample) is None:
        return None
    wide = len(_WIDE.findall(sample))
    if wide < 0.3 * sum(map(len, sample.split())):
        return None
    if len(_HANGUL.findall(sample)) > wide / 2:
        return "ko"
    kana = len(_KANA.findall(sample))
    return "ja" if kana > wide / 10 else None if kana else "zh"


def _by_words(sample: str, commons: Commons) -> str | None:
    """The language of most of the common words, if no other comes near."""
    words = words_of(sample)
    counts = count_commons(words, commons)
    beyond = {char for char in set(beyond_ascii(sample).casefold()) if char > "\x7f" and char.isalpha()}
    ranked = sorted([(count, code) for code, count in counts.items() if _has_letters(code, beyond)], reverse=True)
    if not ranked or ranked[0][0] < max(FEWEST, (SHARE_WITH_LETTERS if beyond else SHARE) * len(words)):
        return None
    best, code = ranked[0]
    if code in _ALWAYS_ASKED or (len(ranked) > 1 and best < AHEAD * ranked[1][0]):
        return None
    return code if _TELLTALES.get(code, _NONE).isdisjoint(words) else None


def _has_letters(code: str, beyond: set[str]) -> bool:
    """Whether a text with these letters may be in the language."""
    if not beyond:
        return True
    own = _OWN.get(code)
    return own is None or len(beyond - own) < (1 if code in _CYRILLIC else 2)


@cache
def _classifier():  # type: ignore[no-untyped-def]
    """The model, loaded at the first use (half a second)."""
    import py3langid

    def classify(text: str) -> str:
        code = str(py3langid.classify(text.encode("utf-8", "replace").decode("utf-8"))[0])
        return {"nb": "no", "nn": "no"}.get(code, code)

    return classify
