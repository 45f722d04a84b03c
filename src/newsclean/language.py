"""In which language a text is: by its script and its commonest words; where these leave a doubt, py3langid says it.

py3langid takes as long as all the rest of the cleaning, and half a second to load. A page in one of the languages of the
packs seldom needs it.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from functools import cache
from itertools import chain, repeat

from newsclean.rules.packs import Pack
from newsclean.scripts import DENSE, HANGUL, HIRAGANA, KATAKANA
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
    "af": "áéèêëíïóôöúûüŉ",
    "ar": "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيـ",
    "az": "çəğıöşüâ",
    "be": "абвгґдеёжзійклмнопрстуўфхцчшыьэюя",
    "bg": "абвгдежзийклмнопрстуфхцчшщъьюяѝ",
    "ca": "àéèíïóòúüç",
    "cs": "áčďéěíňóřšťúůýžöü",
    "cy": "âêîôûŵŷäëïöüáéèò",
    "da": "æøåéüö",
    "de": "äöüßéàè",
    "en": "éèçñöüâêïáíó",
    "es": "áéíñóúü",
    "et": "äöõüšž",
    "eu": "ñçüáéíóú",
    "fa": "ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنهوی",
    "fi": "äöåéšž",
    "fr": "àâæçéèêëîïôùûüÿœ",
    "ga": "áéíóú",
    "gl": "áéíóúüñï",
    "ha": "ɓɗƙƴ",
    "hu": "áéíóöőúüű",
    "is": "áðéíóúýþæö",
    "it": "àèéìíîòóùú",
    "kk": "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя",
    "lt": "ąčęėįšųūž",
    "lv": "āčēģīķļņšūž",
    "mk": "абвгдѓежзѕијклљмнњопрстќуфхцчџшѐѝ",
    "mn": "абвгдеёжзийклмноөпрстуүфхцчшщъыьэюя",
    "nl": "éëïóöèêüáíú",
    "no": "æøåéòôüö",
    "pl": "ąćęłńóśźżé",
    "pt": "ãáàâçéêíóôõúü",
    "ro": "ăâîșțşţé",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "sk": "áäčďéíĺľňóôŕšťúýž",
    "sl": "čšžćđ",
    "sq": "çë",
    "sr": "абвгдђежзијклљмнњопрстћуфхцчџшčćđšž",
    "sv": "åäöéüà",
    "tl": "ñáéíóúâêîôû",
    "tr": "çğıöşüâîû",
    "ur": "ءآأؤئابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھیےۂۓة",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    "uz": "абвгғдеёжзийкқлмнопрстуўфхҳцчшщъыьэюяʻʼ",
}
"""The letters beyond a-z of languages that share many words with others. Two more, as of names, are no text in another
language, but in Cyrillic names too are written in the letters of the language."""
_OWN = {code: frozenset(letters) for code, letters in _LETTERS.items()}
_CYRILLIC = ("be", "bg", "kk", "mk", "mn", "ru", "sr", "uk", "uz")

_TELLTALES = {
    "cy": frozenset(["gant", "evit", "eus", "zo", "eo", "ket"]),
    "cs": frozenset(["sa", "aj", "ako", "bol", "boli", "ešte", "nie", "pre", "sú", "alebo", "ktoré", "ktorý"]),
    "de": frozenset(["vun", "fir", "och", "dat", "nich", "ass", "huet", "ok"]),
    "es": frozenset(
        ["amb", "els", "dels", "és", "aquest", "aquesta", "seva", "unha", "dunha", "coa", "cos", "máis", "moi", "do"]
    ),
    "fi": frozenset(["et", "ning", "kui", "oma", "ka", "mis"]),
    "fr": frozenset(["amb", "dels", "los", "las", "una", "els"]),
    "ga": frozenset(["gant", "evit", "eus", "zo", "eo", "ket", "ur"]),
    "nl": frozenset(["nie", "vir", "hulle", "sy", "fan", "foar", "oan"]),
    "pt": frozenset(["unha", "dunha", "coa", "cos", "moi", "ata", "xa", "máis", "dende"]),
    "tr": frozenset(["və", "ilə", "üçün", "olub", "edib"]),
}
"""Words of neighbours for which there is no pack: where one of them stands, py3langid is asked."""
_NONE: frozenset[str] = frozenset()
_ALWAYS_ASKED = ("hr", "id", "ms", "sr")
"""What tells them from each other, and from Bosnian, is not in every text."""
_SOUTHERN = ("bs", "hr", "sr")
_SERBIAN = frozenset(
    [
        "pre",
        "posle",
        "gde",
        "svet",
        "sveta",
        "vreme",
        "vremena",
        "uvek",
        "ovde",
        "deo",
        "dela",
        "mesto",
        "mesta",
        "reč",
        "reči",
        "dete",
        "dece",
        "deteta",
        "ceo",
        "cela",
        "cele",
        "nedelja",
        "nedelje",
        "ponedeljak",
        "sreda",
        "dve",
        "obe",
        "ko",
        "šta",
        "takođe",
        "čovek",
        "čoveka",
        "želeo",
        "želela",
        "živeo",
        "živela",
        "umesto",
        "uspeo",
        "uspela",
    ]
)
_CROATIAN = frozenset(
    [
        "prije",
        "poslije",
        "gdje",
        "svijet",
        "svijeta",
        "vrijeme",
        "vremena",
        "uvijek",
        "ovdje",
        "dio",
        "dijela",
        "mjesto",
        "mjesta",
        "riječ",
        "riječi",
        "dijete",
        "djece",
        "cijeli",
        "cijela",
        "nedjelja",
        "ponedjeljak",
        "srijeda",
        "dvije",
        "obje",
        "tko",
        "što",
        "također",
        "čovjek",
        "čovjeka",
        "želio",
        "živio",
        "umjesto",
        "uspio",
    ]
)
"""Common words that Serbian writes with e, and Croatian and Bosnian with je or ije."""
_OF_ONE = {
    "ARMENIAN": "hy", "GEORGIAN": "ka", "GUJARATI": "gu", "GURMUKHI": "pa", "KANNADA": "kn", "KHMER": "km", "LAO": "lo",
    "MALAYALAM": "ml", "MYANMAR": "my", "ORIYA": "or", "SINHALA": "si", "TAMIL": "ta", "TELUGU": "te", "THAI": "th",
}  # fmt: skip
"""Scripts of one language, by the first word of their letters' Unicode names."""
_SHARE_OF_SCRIPT = 0.3
_LETTERS_ASKED = 40
_WIDE = re.compile(f"[{DENSE}]")
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
    code = by_words_or_script(sample, commons) or _classifier()(sample)
    return _of_the_south(sample) or code if code in _SOUTHERN else code


def _of_the_south(sample: str) -> str | None:
    """Serbian by its vowels: py3langid takes it for Bosnian as often as not."""
    words = words_of(sample)
    serbian, croatian = (sum([word in known for word in words]) for known in (_SERBIAN, _CROATIAN))
    return "sr" if serbian > croatian else None


def by_words_or_script(text: str, commons: Commons) -> str | None:
    """The language where script or commonest words say it beyond doubt; takes a hundredth of the time."""
    sample = text[:SAMPLE].strip()
    return (by_script(sample) or _by_words(sample, commons)) if len(sample) >= LEAST else None


def likeliest(text: str, commons: Commons) -> str | None:
    """The language that has the most common words of the text, doubt or not."""
    sample = text[:SAMPLE].strip()
    if code := by_words_or_script(sample, commons):
        return code
    counts = count_commons(words_of(sample), commons)
    return max(sorted(counts), key=counts.__getitem__) if counts and max(counts.values()) >= FEWEST else None


def by_script(sample: str) -> str | None:
    """Chinese, Japanese, Korean, and what has a script of its own."""
    beyond = "" if sample.isascii() else beyond_ascii(sample)
    enough = _SHARE_OF_SCRIPT * sum(map(len, sample.split()))
    if not beyond or len(beyond) < enough:
        return None
    wide = len(_WIDE.findall(beyond))
    if wide < enough:
        names = Counter([unicodedata.name(char, "").partition(" ")[0] for char in beyond[:_LETTERS_ASKED]])
        return _OF_ONE.get(max(names, key=lambda name: names[name]))
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
    if (code in _ALWAYS_ASKED and not _is_cyrillic(beyond)) or (len(ranked) > 1 and best < AHEAD * ranked[1][0]):
        return None
    return code if _TELLTALES.get(code, _NONE).isdisjoint(words) else None


def _is_cyrillic(letters: set[str]) -> bool:
    return any(["\u0400" <= letter <= "\u04ff" for letter in letters])


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
