"""All phrases of all packs in one table: a few dictionary look-ups per line, whatever the number of languages."""

import re
from dataclasses import dataclass

import regex

from newsclean.fields.byline import looks_like_names
from newsclean.label import Label
from newsclean.rules.packs import Group, Pack

LONGEST_LINE = 160
"""Only `sentence` phrases match lines longer than this (rules_facts: 97 % of chrome lines are shorter)."""
LONGEST_OPENING = 90
LONGEST_ENDING = 120
LONGEST_SENTENCE = 400
HEAD = 80
"""Of a longer line this many characters are looked at."""

_EDGES = " \t\xa0\u3000•·‧・*–—-―|¦:：;.,、，。!！?？…>»«›‹<[](){}【】「」『』〔〕（）《》\"'“”„‚‘’`´■□●○◆◇★☆▪▫◦▶▷►▸▼▽△▲→←↑↓⇒✓✔✕✖×+_=~/\\©"
_FOLD = str.maketrans(
    {
        **dict.fromkeys("\u200b\u200c\u200d\u200e\u200f\ufeff\u00ad\u2060", ""),
        **dict.fromkeys("‘’‚′´`", "'"),
        **dict.fromkeys("“”„«»″", '"'),
        **dict.fromkeys("\xa0\u3000\u2009\u202f\t", " "),
        **dict.fromkeys("άὰᾶ", "α"),
        **dict.fromkeys("έὲ", "ε"),
        **dict.fromkeys("ήὴῆ", "η"),
        **dict.fromkeys("ίὶῖϊΐ", "ι"),
        **dict.fromkeys("όὸ", "ο"),
        **dict.fromkeys("ύὺῦϋΰ", "υ"),
        **dict.fromkeys("ώὼῶ", "ω"),
        "：": ":",
        "｜": "|",
        "\u0307": "",
    }
)
_FOLDED = re.compile(f"[{re.escape(''.join(map(chr, _FOLD)))}]")
"""Whether a key holds anything to fold; the standard library's engine is the faster one on a plain set."""
_NUMBER = re.compile(r"\d(?:[\d.,]*\d)?")
_SEPARATORS = (":", "|", "»", ">", "-", "–", "—")
_WIDE = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}]")


def normal(text: str) -> str:
    """The form in which lines and phrases are compared: case, digits, quotes, Greek accents and edges do not count."""
    key = text.casefold()
    if not key.isascii() and _FOLDED.search(key) is not None:
        key = key.translate(_FOLD)
    key = _NUMBER.sub("#", key)
    if "  " in key:
        key = " ".join(key.split())
    if key and not (key[0].isalnum() and key[-1].isalnum()):
        return key.strip(_EDGES)
    return key


@dataclass(frozen=True, slots=True)
class PhraseTable:
    """Phrases in normal form, by how they are found."""

    lines: dict[str, Group]
    """line and heading: the whole key."""
    heads: dict[str, tuple[tuple[str, Group], ...]]
    """label, opening, sentence: by the first characters of the phrase, longest phrase first."""
    tails: dict[str, tuple[tuple[str, Group], ...]]
    """ending: by the last two characters."""


def _head(phrase: str) -> str:
    return phrase[:4] if len(phrase) >= 4 else phrase[:2]


def build_table(packs: tuple[Pack, ...]) -> PhraseTable:
    """One table of the packs. Where two languages claim a phrase, a sure group wins, then the earlier pack."""
    lines: dict[str, Group] = {}
    heads: dict[str, dict[tuple[str, str], Group]] = {}
    tails: dict[str, dict[tuple[str, str], Group]] = {}
    for group in (group for pack in packs for group in pack.groups):
        for phrase in group.phrases:
            key = normal(phrase)
            if not key:
                continue
            if group.match in ("line", "heading"):
                if key not in lines or (lines[key].strength == "likely" and group.strength == "sure"):
                    lines[key] = group
            elif group.match == "ending":
                tails.setdefault(key[-2:], {}).setdefault((key, group.match), group)
            else:
                heads.setdefault(_head(key), {}).setdefault((key, group.match), group)

    def longest_first(found: dict[tuple[str, str], Group]) -> tuple[tuple[str, Group], ...]:
        return tuple((key, group) for (key, _), group in sorted(found.items(), key=lambda item: (-len(item[0][0]), item[0])))

    return PhraseTable(
        lines,
        {start: longest_first(found) for start, found in heads.items()},
        {end: longest_first(found) for end, found in tails.items()},
    )


def find_phrase(table: PhraseTable, text: str, key: str) -> Group | None:
    """The group whose phrase this line is; `key` is `normal(text)` (of the head of a long line)."""
    size = len(text)
    if size <= LONGEST_LINE and (group := table.lines.get(key)) is not None:
        return group
    if (entries := table.heads.get(key[:4])) is not None and (group := _opens(entries, text, key, size)) is not None:
        return group
    if (entries := table.heads.get(key[:2])) is not None and (group := _opens(entries, text, key, size)) is not None:
        return group
    if size <= LONGEST_ENDING and (entries := table.tails.get(key[-2:])) is not None:
        for phrase, group in entries:
            if key.endswith(phrase) and _bounded(key, len(key) - len(phrase) - 1, phrase[0]):
                return group
    return None


def _bounded(key: str, at: int, edge: str) -> bool:
    """Whether the character at `at` ends a word (always, where the script has no spaces)."""
    return not 0 <= at < len(key) or not key[at].isalnum() or _WIDE.match(edge) is not None


def _opens(entries: tuple[tuple[str, Group], ...], text: str, key: str, size: int) -> Group | None:
    for phrase, group in entries:
        if not key.startswith(phrase) or not _bounded(key, len(phrase), phrase[-1]):
            continue
        match = group.match
        if match == "sentence":
            if size <= LONGEST_SENTENCE:
                return group
        elif match == "label":
            rest = key[len(phrase) :].lstrip()
            if size <= LONGEST_LINE and (not rest or rest[0] in _SEPARATORS):
                return group
        elif size <= LONGEST_OPENING and text[-1] not in ".!?:…。！？" and len(key) > len(phrase):
            if group.label is not Label.BYLINE or looks_like_names(_tail(text, phrase)):
                return group
    return None


def _tail(text: str, phrase: str) -> str:
    """What stands behind the phrase's words, as printed."""
    rest = text.lstrip(_EDGES)[len(phrase) :]
    return rest.strip(" :|")
