"""The dateline at the head of a paragraph: "MEXICO CITY (AP) — ", "МОСКВА, 5 янв - РИА Новости. ".

A dateline has a place, and then a date, an agency or both, and a separator. The less of that is there, the more the
rest must look like the first sentence of a story: "WARNING: do not …" and "Fazit – …" are no datelines.
"""

from collections.abc import Callable
from types import MappingProxyType
from typing import Final, NamedTuple

import regex

from newsclean.fields.words.people import AGENCIES, OUTLET_WORDS, ROLE_NOUNS
from newsclean.fields.words.places import NOT_FIRST, NOT_PLACES, SHORT_PLACES, TWO_WORD_PLACES
from newsclean.late import late

LONGEST_HEAD: Final = 120
SHORTEST_STORY: Final = 40  # characters that must follow a place that has neither date nor agency
LONGEST_ACRONYM: Final = 4  # up to here, capitals are an acronym ("IGTV:") unless the table of places has them
NEXT_DASH: Final = 25  # characters in which a second dash makes it a list of stations: "Lima – Quito – Bogotá"
MOST_WORDS_OF_A_PLACE: Final = 4


class Dateline(NamedTuple):
    text: str
    place: str
    agency: str | None
    stop: int


_WORD = r"\p{L}[\p{L}\p{M}]*+(?:['’.\-][\p{L}\p{M}]++)*+\.?"
_DATE = (
    r"(?:\d{1,2}(?:\.|st|nd|rd|th)?+\s?(?:de\s)?[\p{L}\p{M}]{3,12}+\.?|[\p{L}\p{M}]{3,12}+\.?\s\d{1,2}(?:st|nd|rd|th)?+"
    r"|\d{1,2}[./]\s?\d{1,2}\.?)(?:[,.]?\s(?:de\s)?\d{4}|[./]\d{2,4})?+(?:\sг\.|\sr\.)?+"
)
_SEPARATOR = r"(?:\s?\.?\s?(?:—|–|--|―|-(?=\s))-?|:(?=\s))\s?"
_LATIN = late(
    regex.compile,
    rf"""
    (?:\((?P<lead>[\p{{L}}\p{{M}}][^()\n]{{1,29}})\)\s?(?:—|–|--|-)\s)?+
    (?P<place>{_WORD}(?:[ /]{_WORD}){{0,4}}?)
    (?P<region>(?:,\s{_WORD}(?:\s{_WORD}){{0,2}}?)?)
    (?P<date>(?:[,.]\s{_DATE})?)
    (?:(?:,\s\d{{1,2}})?\s?[(/](?P<agency>[\p{{L}}\p{{M}}][^()\n]{{1,29}}?)[)/](?P<separator>{_SEPARATOR}|\s)
      |(?P<separator>{_SEPARATOR}))
    """,
    regex.VERBOSE,
)
# "МОСКВА, 5 янв - РИА Новости. ", "Тверь. 12 ноября. ИНТЕРФАКС - ", "ASTANA. KAZINFORM – ".
_AGENCY_LAST = late(
    regex.compile,
    rf"""
    (?P<place>{_WORD}(?:[ ]{_WORD}){{0,3}}?) (?:[,.]?\s{_DATE})?+ (?:[.,]\s|\.?\s?[—–-]\s|(?<=\.)\s|\s(?=[/(]))
    [/(]?(?P<agency>\p{{Lu}}[\p{{L}}\ /-]{{2,40}}?)[/)]? (?:\.?\s?[—–-]\s|\.\s)
    """,
    regex.VERBOSE,
)
_AGENCY_ALONE = regex.compile(r"[(\[](?P<agency>[\p{L}\p{M}][^()\[\]\n]{1,29})[)\]](?:\s?(?:—|–|--|-)\s?|:\s|\s)")
_CHINESE_WIRE = late(
    regex.compile,
    r"""
    (?!据|據) (?P<agency>新华社|新華社|中新社|中新网|中新網|中央社|人民网|人民網|本报|本報|\p{Han}{2,6}[网網社])
    (?P<place>\p{Han}{2,8}?) (?:\d{4}年)?
    (?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:\d{1,2}|[一二三四五六七八九十]{1,3})日
    (?:[电電讯訊]|消息) \s?(?:[(（][^()（）]{0,30}(?:记者|記者)[^()（）]{0,40}[)）])? [,，：:]?\s?
    """,
    regex.VERBOSE,
)
_CHINESE_LOCAL = regex.compile(r"(?P<agency>本报|本報)(?:[讯訊])\s?(?:[(（][^()（）]{0,60}[)）])?\s?")
_BRACKETS = late(
    regex.compile,
    r"(?:【(?P<in>[^【】]{2,40})】|〔(?P<in>[^〔〕]{2,40})〕|[(（](?P<in>[^()（）]{2,40}[電电報报導导道])[)）])\s?",
)
_WIRE_INSIDE = late(
    regex.compile,
    r"(?P<agency>\p{Han}{2,4}社)?(?:記者|记者)?(?P<names>\p{Han}{2,8}?)(?:\d{1,2}月)?\d{1,2}日(?:專|综合|綜合|外)?[電电]",
)
_REPORT_INSIDE = late(
    regex.compile,
    r"(?:(?P<outlet>\p{Han}{2,8})/)?\p{Han}{0,4}?(?:記者|记者)\p{Han}{2,4}/(?P<place>\p{Han}{2,4})(?:報導|報道|报道)",
)
_OUTLET_INSIDE = regex.compile(r"(?P<outlet>\p{Han}{1,7}[報报社網网台])(?:專訊|专讯|訊|讯)")
_JAPANESE_INSIDE = late(
    regex.compile, r"(?P<place>[\p{Han}\p{Katakana}ー]{2,10}?)(?:=|・)?(?P<agency>共同|時事|ロイター|AFP=時事|AFP|CNN)"
)
_JAPANESE_REPORTER = late(
    regex.compile, r"(?P<place>[\p{Han}\p{Katakana}ー]{2,10})=[\p{Han}\p{Katakana}\p{Hiragana} ]{2,12}"
)
_KOREAN = late(
    regex.compile,
    r"[(\[](?P<left>[\p{Hangul}·\s]{2,20})=(?P<right>[\p{Hangul}\d\s]{2,20})[)\]]\s?"
    r"(?:[\p{Hangul}·,\s]{2,30}기자\s?(?:[\w.]+@[\w.]+\s?)?=\s?)?",
)
_DASH = regex.compile(r"\s[—–-]\s")
_PLAIN_PLACE = regex.compile(r"\p{Lu}[\p{Ll}\p{M}]{2,}+(?:[/-]\p{Lu}[\p{Ll}\p{M}]++)*+")
_PLACE_BREAK = regex.compile(r"[ /-]")
_CYRILLIC = regex.compile(r"\p{Cyrillic}")
_LOOKALIKES: Final = MappingProxyType(str.maketrans("abcehkmoptxy", "авсенкмортху"))  # one site prints "ИHТЕРФАКС"
_CALL_SIGN = regex.compile(r"[A-Z][A-Z0-9]{1,5}|[A-Z][A-Z]+/[A-Z]+")
_ABSTRACT = late(
    regex.compile,
    r"(?:ung|heit|keit|tion|ität|schaft|ment|ness|ción|ção|zione|ость|ние|ability|ities)$",
    regex.IGNORECASE,
)
_VOWEL = regex.compile(r"[aeiouyäöüåøæœαειουηωаеёиоуыэюяіїє]")
_OPENING = "\"'“„«‘»‚¿¡[("
_QUOTES: Final = frozenset("\"'“”„«‘’»‚¿¡")
"""No dateline begins with one, and many paragraphs do."""
_TRIM = " .,:;-–—―"


def read_dateline(paragraph: str) -> Dateline | None:
    """The dateline `paragraph` begins with, or None. `stop` is where its first sentence begins."""
    head = paragraph[:LONGEST_HEAD]
    if not head or head[0].isspace():
        return None
    first = head[0]
    if first in _QUOTES:
        return None
    for reader in _LATIN_READERS if first.isascii() and first not in "([" else _READERS:
        found = reader(head, paragraph)
        if found is not None:
            return found
    return None


def _read_east_asian(head: str, paragraph: str) -> Dateline | None:
    if match := _KOREAN().match(head):
        left, right = match["left"].strip(), match["right"].strip()
        if right.endswith("기자"):
            return _made(head, match, place="", agency=left)
        return _made(head, match, place=left, agency=right)
    if match := _CHINESE_WIRE().match(head):
        own = match["agency"] in {"本报", "本報"}  # "this newspaper"
        return _made(head, match, place=match["place"], agency=None if own else match["agency"])
    if match := _CHINESE_LOCAL.match(head):
        return _made(head, match, place="", agency=None)
    if match := _BRACKETS().match(head):
        return _read_brackets(head, match)
    return None


def _read_brackets(head: str, match: "regex.Match[str]") -> Dateline | None:
    """ "【明報專訊】", "（中央社記者王小明台北21日電）", "【ワシントン共同】"."""
    inner = match["in"].replace("／", "/").replace("＝", "=").strip()
    if wire := _WIRE_INSIDE().fullmatch(inner):
        names = wire["names"]
        split = 2 if len(names) == 4 else 3
        return _made(head, match, place=names[split:] if len(names) > 3 else names, agency=wire["agency"])
    if report := _REPORT_INSIDE().fullmatch(inner):
        return _made(head, match, place=report["place"], agency=report["outlet"])
    if outlet := _OUTLET_INSIDE.fullmatch(inner):
        return _made(head, match, place="", agency=outlet["outlet"])
    if wire := _JAPANESE_INSIDE().fullmatch(inner):
        return _made(head, match, place=wire["place"], agency=wire["agency"])
    if wire := _JAPANESE_REPORTER().fullmatch(inner):
        return _made(head, match, place=wire["place"], agency=None)
    return None


def _read_agency_alone(head: str, paragraph: str) -> Dateline | None:
    """ "(CNN) -- "."""
    match = _AGENCY_ALONE.match(head)
    if match is None or not (_is_agency(match["agency"]) or _CALL_SIGN.fullmatch(match["agency"])):
        return None
    if match.group().rstrip()[-1:] in ")]" and not _is_agency(match["agency"]):
        return None  # "(US) officials": a call sign needs its dash
    if not _story_follows(paragraph[match.end() :]):
        return None
    following = _LATIN().match(head)
    if following and following["lead"] and following["separator"].strip() and _is_shouted(following["place"]):
        return None  # "(ANSA) - ROMA, 05 MAG - ": the place comes second
    return _made(head, match, place="", agency=_base_agency(match["agency"]))


def _read_agency_last(head: str, paragraph: str) -> Dateline | None:
    match = _AGENCY_LAST().match(head)
    if match is None or not _is_agency(match["agency"]) or not _is_place(match["place"]):
        return None
    return _made(head, match, place=_without_stop(match["place"]), agency=match["agency"].strip())


def _read_place(head: str, paragraph: str) -> Dateline | None:
    match = _LATIN().match(head)
    if match is None:
        return None
    place, separator = _without_stop(match["place"]), match["separator"].strip()
    agency = match["agency"] or match["lead"]
    rest = paragraph[match.end() :]
    if not _is_place(place) or (not separator and not _story_follows(rest)):
        return None
    if agency:
        if not (_is_agency(agency) or (separator and _is_shouted(place) and _CALL_SIGN.fullmatch(agency))):
            return None
    elif match["date"]:
        sure = _is_shouted(place) or " " not in place or place.casefold() in TWO_WORD_PLACES
        if not sure or not _story_follows(rest):
            return None
    elif not _stands_alone(place, match["region"], separator, rest):
        return None
    return _made(head, match, place=place, agency=_base_agency(agency) if agency else None)


def _stands_alone(place: str, region: str, separator: str, rest: str) -> bool:
    """A place and a separator, nothing else: the form that labels and speakers share."""
    if len(rest) < SHORTEST_STORY or not _story_follows(rest) or _DASH.search(rest, 0, NEXT_DASH):
        return False
    folded = place.casefold()
    if _is_shouted(place):
        if len(place) <= LONGEST_ACRONYM and place.isascii():
            return folded in SHORT_PLACES
        if ":" not in separator:
            return not any(word in NOT_PLACES for word in region.casefold().split())
        return "-" not in place and not region and (" " not in place or folded in TWO_WORD_PLACES)
    plain = not region and _PLAIN_PLACE.fullmatch(place) is not None
    return plain and separator in {"—", "–", "--"} and not _ABSTRACT().search(place)


def _is_place(place: str) -> bool:
    words = _PLACE_BREAK.split(place.casefold())
    if len(words) > MOST_WORDS_OF_A_PLACE or words[0] in NOT_FIRST:
        return False
    if any(word.strip(".") in NOT_PLACES or word in OUTLET_WORDS or word in ROLE_NOUNS for word in words):
        return False
    if not any(char.isupper() or char.islower() for char in place):
        return True  # a script without capitals
    return place[0].isupper() and place.split()[-1][0].isupper() and _VOWEL.search(place.casefold()) is not None


def _is_shouted(place: str) -> bool:
    return place.isupper()


def _is_agency(text: str) -> bool:
    folded = text.strip(_TRIM).casefold()
    if _CYRILLIC.search(folded):
        folded = folded.translate(_LOOKALIKES)
    if folded in AGENCIES or folded.split("/")[0] in AGENCIES:
        return True
    return text.isupper() and folded.split(" ")[0] in AGENCIES  # "ИНТЕРФАКС СЕВЕРО-ЗАПАД"


def _base_agency(agency: str) -> str:
    """ "dpa/lno" is dpa's desk for one region."""
    first, slash, desk = agency.strip().partition("/")
    return first if slash and desk.casefold() not in AGENCIES and _is_agency(first) else agency.strip()


def _without_stop(place: str) -> str:
    """ "ASTANA." -> "ASTANA"; "WASHINGTON D.C." keeps its own."""
    return place if "." in place.split()[-1][:-1] else place.rstrip(".")


def _story_follows(rest: str) -> bool:
    """The rest begins as a sentence does, and is not all in capitals as a headline."""
    start = rest.lstrip(_OPENING)[:1]
    return start != "" and not start.islower() and not start.isspace() and not rest[:SHORTEST_STORY].isupper()


def _made(head: str, match: "regex.Match[str]", *, place: str, agency: str | None) -> Dateline:
    text = head[match.start() : match.end()].strip().rstrip("—–―-").rstrip().rstrip(":.,=，：").rstrip()
    return Dateline(text, place.strip(), agency, match.end())


_Readers = tuple[Callable[[str, str], Dateline | None], ...]
_LATIN_READERS: Final[_Readers] = (_read_agency_last, _read_place)
_READERS: Final[_Readers] = (_read_east_asian, _read_agency_alone, *_LATIN_READERS)
"""The first two read what opens with a bracket or a sign beyond ASCII."""
