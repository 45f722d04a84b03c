"""All phrases of all packs in one table: a few dictionary look-ups per line, whatever the number of languages."""

import re
import unicodedata
from dataclasses import dataclass

from newsclean.fields.byline import looks_like_names
from newsclean.label import Label
from newsclean.late import late
from newsclean.rules.claims import Claims, Match, add_claim, is_contested, kind_of, stand_in
from newsclean.rules.packs import Group, Pack
from newsclean.scripts import ENDS, HAN, HIRAGANA, KATAKANA, UNSPACED, is_small
from newsclean.words import beyond_ascii

LONGEST_LINE = 160
"""Only `sentence` phrases match lines longer than this (rules_facts: 97 % of chrome lines are shorter)."""
LONGEST_OPENING = 90
LONGEST_ENDING = 120
LONGEST_SENTENCE = 400
HEAD = 80
"""Of a longer line this many characters are looked at."""

EDGES = (
    ENDS + "៖՝፡፦"
    " \t\xa0\u3000•·‧・*–—-―|¦:：;.,、，。!！?？…>»«›‹<[](){}【】「」『』〔〕（）《》\"'“”„‚‘’`´■□●○◆◇★☆▪▫◦▶▷►▸▼▽△▲→←↑↓⇒✓✔✕✖×+_=~/\\©※"
)
_DIGITS = "0123456789"
_ZEROS = "٠۰०০੦૦୦௦౦೦൦๐໐၀០０"
"""The first digits of the other scripts whose pages print their own."""
_INDIC = range(0x900, 0xE00)
"""Keyboards write some of these letters with their dot as one character, NFC as two."""
_FOLDS = {
    **{f"{letter}\u0d4d\u200d": chillu for letter, chillu in zip("ണനരലളക", "ൺൻർൽൾൿ", strict=True)},
    **dict.fromkeys("\u200b\u200c\u200d\u200e\u200f\ufeff\u00ad\u2060\u0307", ""),
    **dict.fromkeys("‘’‚′´ʻʼ", "'"),
    **dict.fromkeys("“”„«»″", '"'),
    **dict.fromkeys("\xa0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "),
    **dict.fromkeys("άὰᾶ", "α"),
    **dict.fromkeys("έὲ", "ε"),
    **dict.fromkeys("ήὴῆ", "η"),
    **dict.fromkeys("ίὶῖϊΐ", "ι"),
    **dict.fromkeys("όὸ", "ο"),
    **dict.fromkeys("ύὺῦϋΰ", "υ"),
    **dict.fromkeys("ώὼῶ", "ω"),
    **{char: split for char in map(chr, _INDIC) if (split := unicodedata.normalize("NFC", char)) != char},
    **dict.fromkeys("՞՛՜", ""),
    "\u0e4d\u0e32": "\u0e33",
    "ı": "i",
    "＝": "=",
    "：": ":",
    "｜": "|",
    **{chr(ord(zero) + i): "#" for zero in _ZEROS for i in range(10)},
}
_STAR = " *"
"""At the end of a line it marks a field of a form: "name" alone may be a line of a story."""
_NUMBER = re.compile(r"#[#.,]*#")
_SEPARATORS = frozenset(":|»>=丨】]］〕៖՝፡፦ঃःઃ")
"""What stands between a label and its value."""
_SENTENCE_ENDS = frozenset(".!?:…" + ENDS)
QUOTES = frozenset('"“„‚‘«「『')
"""What opens with one is what somebody said or what stands on a sign; sites do not quote themselves."""
_DASHES = frozenset("-–—")
"""A dash does so only with blanks around it and no sentence behind it: in many languages it means "is"."""
_SIGNS = frozenset({"Mn", "Mc"})
_WIDE = late(re.compile, f"[{HAN}{HIRAGANA}{KATAKANA}{UNSPACED}]")


def normal(text: str) -> str:
    """The form in which lines and phrases are compared: case, digits, quotes, Greek accents and edges do not count."""
    return normal_lines([text.replace("\n", " ")])[0]


def normal_lines(texts: list[str]) -> list[str]:
    """The normal form of each text, all at once: that is several times faster. None may hold a line feed."""
    if not texts:
        return []
    folded = _folded("\n".join(texts).casefold())
    keys = folded.split("\n")
    if "  " in folded:
        keys = [" ".join(key.split()) if "  " in key else key for key in keys]
    if _STAR in folded:
        return [key.strip(EDGES) + (_STAR if key.endswith(_STAR) else "") for key in keys]
    return [key.strip(EDGES) for key in keys]


def _folded(text: str) -> str:
    """With one form for all quotes, blanks and numbers; only what stands in the text is looked for in it."""
    text = text.replace("\t", " ").replace("`", "'")
    if not text.isascii():
        beyond = beyond_ascii(text)
        for char, plain in _FOLDS.items():
            if char in beyond:
                text = text.replace(char, plain)
    for digit in _DIGITS:
        text = text.replace(digit, "#")
    return _NUMBER.sub("#", text)


Entries = tuple[tuple[str, Group], ...]


@dataclass(frozen=True, slots=True)
class PhraseTable:
    """Phrases in normal form, by how they are found."""

    lines: dict[str, Group]
    """line and heading: the whole key."""
    heads: dict[str, Entries]
    """label, opening, sentence: by the first characters of the phrase, longest phrase first; of the same phrase a label, which asks for most."""
    tails: dict[str, Entries]
    """ending: by the last characters."""
    contested: Claims
    """The phrases that languages claim differently."""


HEADS, TAILS = (8, 4, 2), (5, 2)
"""By how many characters a phrase is found: by as many as it has. By fewer than eight, "this" alone would be
the beginning of hundreds of phrases, and all of them would be tried."""


def _width(phrase: str, widths: tuple[int, ...]) -> int:
    return next((width for width in widths if len(phrase) >= width), widths[-1])


def build_table(packs: tuple[Pack, ...]) -> PhraseTable:
    """One table of the packs. Where languages disagree what a phrase is: rules/claims.py."""
    lines: dict[str, Group] = {}
    heads: dict[str, dict[tuple[str, str], Group]] = {}
    tails: dict[str, dict[tuple[str, str], Group]] = {}
    contested: Claims = {}
    for (key, match), claims in _claims(packs).items():
        group = stand_in(claims)
        if is_contested(claims):
            contested[key, match] = claims
        if match == "line":
            lines[key] = group
        elif match == "ending":
            tails.setdefault(key[-_width(key, TAILS) :], {})[key, match] = group
        else:
            heads.setdefault(key[: _width(key, HEADS)], {})[key, match] = group

    def longest_first(found: dict[tuple[str, str], Group]) -> Entries:
        return tuple(
            (key, group) for (key, _), group in sorted(found.items(), key=lambda item: (-len(item[0][0]), item[0]))
        )

    return PhraseTable(
        lines,
        {start: longest_first(found) for start, found in heads.items()},
        {end: longest_first(found) for end, found in tails.items()},
        contested,
    )


def _claims(packs: tuple[Pack, ...]) -> dict[tuple[str, str], dict[str, Group]]:
    """For each phrase, and each way to find it, what the languages say it is."""
    groups = [(phrase, pack.code, group) for pack in packs for group in pack.groups for phrase in group.phrases]
    keys = normal_lines([phrase.replace("\n", " ") for phrase, _, _ in groups])
    found: dict[tuple[str, str], dict[str, Group]] = {}
    for key, (_, code, group) in zip(keys, groups, strict=True):
        if key:
            add_claim(found.setdefault((key, kind_of(group)), {}), code, group)
    return found


def find_phrases(table: PhraseTable, texts: list[str], keys: list[str]) -> list[Match | None]:
    """For each line the phrase on it and whose it is; `keys` are the normal forms of `texts` (of the head of a long line)."""
    lines, heads, tails = table.lines, table.heads, table.tails
    found: list[Match | None] = []
    for text, key in zip(texts, keys, strict=True):
        size = len(text)
        group = (lines.get(key) or lines.get(key.removesuffix(_STAR))) if size <= LONGEST_LINE else None
        match = (key, group) if group is not None else None
        if match is None and size <= LONGEST_SENTENCE:
            if key[:8] in heads or key[:4] in heads or (key[:2] in heads and not _goes_on(key)):
                match = _opening(heads, text, key)
            if match is None and size <= LONGEST_ENDING and (key[-5:] in tails or key[-2:] in tails):
                match = _closing(tails, text, key)
        found.append(match)
    return found


def known_lines(table: PhraseTable, texts: list[str]) -> list[bool]:
    """Of each line whether the whole of it is a phrase that is removed wherever it stands, and not written small: "del"
    and "deel" are buttons in one language and words in others."""
    keys = normal_lines([text if len(text) <= LONGEST_LINE else text[:HEAD] for text in texts])
    groups = [
        table.lines.get(key) if len(text) <= LONGEST_LINE else None for text, key in zip(texts, keys, strict=True)
    ]
    return [
        group is not None and group.strength == "sure" and not is_small(text[0])
        for group, text in zip(groups, texts, strict=True)
    ]


def _goes_on(key: str) -> bool:
    """Whether the line opens with a word of more than three Latin letters."""
    return len(key) > 3 and key[:4].isascii() and key[2:4].isalnum()


def _opening(heads: dict[str, Entries], text: str, key: str) -> Match | None:
    """The longest phrase that the line opens with."""
    for width in HEADS:
        for phrase, group in heads.get(key[:width], ()):
            if key.startswith(phrase) and _bounded(key, len(phrase), phrase[-1]) and _fits(group, phrase, text, key):
                return phrase, group
    return None


def _closing(tails: dict[str, Entries], text: str, key: str) -> Match | None:
    """The longest phrase that the line ends with; before one of a byline names must stand, and no full stop behind it."""
    for width in TAILS:
        for phrase, group in tails.get(key[-width:], ()):
            if not key.endswith(phrase) or not _bounded(key, len(key) - len(phrase) - 1, phrase[0]):
                continue
            if group.label is not Label.BYLINE or (
                text[-1] not in _SENTENCE_ENDS and looks_like_names(text[: -len(phrase)])
            ):
                return phrase, group
    return None


def _bounded(key: str, at: int, edge: str) -> bool:
    """Whether the character at `at` ends a word (always, where the script has no spaces)."""
    return not 0 <= at < len(key) or not _is_of_a_word(key[at]) or _WIDE().match(edge) is not None


def _is_of_a_word(char: str) -> bool:
    """A letter, a figure or, in Indic scripts, the sign of a vowel."""
    return char.isalnum() or (char not in _SEPARATORS and char > "\u02ff" and unicodedata.category(char) in _SIGNS)


def _fits(group: Group, phrase: str, text: str, key: str) -> bool:
    """Whether the line that opens with the phrase is one of the group's."""
    size = len(text)
    if group.match == "label":
        return size <= LONGEST_LINE and _is_labelled(key[len(phrase) :], text)
    if text[0] in QUOTES or (text[0] == "»" and "«" in text):
        return False
    if group.match == "sentence":
        return True
    if size > LONGEST_OPENING or text[-1] in _SENTENCE_ENDS or len(key) <= len(phrase):
        return False
    return group.label is not Label.BYLINE or looks_like_names(_tail(text, phrase))


def _is_labelled(rest: str, text: str) -> bool:
    """Whether what follows the label is its value, or nothing."""
    bare = rest.removeprefix(".").lstrip()
    if not bare or bare[0] in _SEPARATORS:
        return True
    return (
        bare[0] in _DASHES and rest.removeprefix(".")[0] == " " and bare[1:2] == " " and text[-1] not in _SENTENCE_ENDS
    )


def _tail(text: str, phrase: str) -> str:
    """What stands behind the phrase's words, as printed."""
    rest = text.lstrip(EDGES)[len(phrase) :]
    return rest.strip(" :|")
