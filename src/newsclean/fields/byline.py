"""Who wrote it: the people, the agency and the role a byline prints.

A byline is read piece by piece: label, names, roles, outlets, places, dates. A piece that is not clearly a name is not
an author, and a line whose first piece is none of these is read as nothing at all.
"""

from collections.abc import Iterator
from types import MappingProxyType
from typing import Final, NamedTuple

import regex

from newsclean.fields.names import INITIALS, MOHAMMED, MOST_WORDS_OF_A_NAME, is_name, quiet
from newsclean.fields.words import (
    AGENCIES,
    CALENDAR_WORDS,
    DATE_LEADS,
    INTERFACE_WORDS,
    OUTLET_WORDS,
    ROLE_ADJECTIVES,
    ROLE_NOUNS,
    TWO_WORD_PLACES,
)

LONGEST_LINE: Final = 300
LONGEST_NAME: Final = 60
MOST_WORDS_OF_NAMES: Final = 6  # on a line of bare names, counted without "and"
LONGEST_SENTENCE_LIKE: Final = 10  # words; a longer line with a full stop is prose


class Byline(NamedTuple):
    authors: tuple[str, ...]
    agency: str | None
    role: str | None


NOBODY: Final = Byline((), None, None)

_WIDE: Final = MappingProxyType(str.maketrans("：／｜，（）＠＝　\u00a0", ":/|,()@=  "))
_SOFT = regex.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_SPACES = regex.compile(r"\s++")
_COLUMNS = regex.compile(r"\s{3,}+|\t")  # "Jane Doe    Example Times"
# "Jane MillerPublished", not "MacMillan", and not "IndustrySelect", which has no first name before it.
_GLUED = regex.compile(
    r"(?<=\p{Lu}[\p{L}.'’-]*\s\p{L}*\p{Ll}{3})(?<!(?:By|Von|Por|Par)\s\p{L}*)(?=\p{Lu}\p{Ll}{2})(?<!\b[Mm]ac)"
)
_GLUED_YEAR = regex.compile(r"(?<=\b(?:19|20)\d\d)(?=\p{Lu}\p{Ll})")  # "May 5, 2024Jane Doe"
_GLUED_ON = regex.compile(r"\bon(?=\p{Lu}\p{Ll}{2,8}\s\d)")
_GLUED_IN = regex.compile(r"(?<=\p{Ll}{3})(?=(?:In|On)\s)")  # "By Jane MillerIn Travel"
_FIGURE = regex.compile(r"\d")
_CJK = regex.compile(r"[\p{Han}\p{Hangul}\p{Hiragana}\p{Katakana}]")

# Labels that introduce the writer and cannot be read otherwise: one word behind them is enough for a name.
_FIRM_LABEL = regex.compile(
    r"""
    [\W_]*+ (?:
      (?:author|auteure?|autor(?:ka|zy|in|en|es|a|e)?|autor:in|autori|автор[ыи]?|szerző|penulis|tác\ giả|yazar
        |συντάκτης|text[eo]?|tekst|teksti|testo|текст|words|story|report|reporter|by|von|por|par|di|door|av|af|oleh
        |yazan|írta|redaktor|корреспондент|кореспондент|нап[иі]сал[аи]?|беседовал[аи]?|подготовил[аи]?|haber
        |بقلم|كتب|نویسنده|מאת|כותב|लेखक|द्वारा|γράφει|η|ο|scris\ de|de)\s*+:
    | (?:written|posted|published|submitted|reported|contributed|compiled|story|words|text|report|article)
        \s++(?:by|von)\b:?
    | (?:geschrieben|verfasst|veröffentlicht|erstellt)\s++von\b:?
    | (?:escrito|publicado|redactado)\s++por\b:? | (?:écrit|rédigé|publié)\s++par\b:?
    | (?:scritto|pubblicato)\s++da\b:? | (?:geschreven|gepubliceerd)\s++door\b:? | (?:skriven|skrevet)\s++(?:av|af)\b
    | napisał[ao]?\b:? | napsala?\b:? | بقلم\b:? | كتبت?+\b:? | מאת\b:? | द्वारा\b:? | γράφει\s++(?:[οη]\b)?:?
    )\s*+
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
# Words that open sentences too ("By 2031", "Von Anfang an"): a full name must follow.
_LOOSE_LABEL = regex.compile(
    r"""
    [\W_]*+ (?:
      (?:(?:an?\s++)?(?:analysis|opinion|review|comment|commentary|column|interview|essay|reporting
        |guest\ (?:post|column))\s++)?+by
    | (?:(?:ein|eine)\s++)?+(?:kommentar|gastbeitrag|gastkommentar|analyse|interview|essay|kolumne|bericht|reportage
        |porträt|rezension|glosse|leitartikel|text|beitrag)\s++von
    | (?:a\s++cura|articolo|intervista|servizio)\s++di | (?:propos\s++recueillis|un\s++texte|analyse|chronique)\s++par
    | von | por | par | di | door | av | af | oleh | του | της | των
    )
    (?:\s++|(?<=\b(?-i:By|Von|Por|Par))(?=(?-i:\p{Lu}\p{Ll})))
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
# "Published: 5 May, Author: A. B.": the label stands behind other things.
_LATER_LABEL = regex.compile(
    r"(?:\b|(?<=\d))(?:author|autore?|auteur|автор|szerző|penulis|tekst|text|текст)\s*+:", regex.IGNORECASE
)
_OTHER_CREDIT = regex.compile(
    r"""
    (?<![\p{L}\p{M}\p{N}])(?:(?:edited|reviewed|medically\ reviewed|fact[- ]checked|translated|photos?
      |photographs?|pictures?|images?
      |illustrations?|video|graphics?|additional\ reporting|updated|produced|narrated)\ by\b
    |(?:photos?|image|picture|foto|fotos|bild|bilder|fotó|fot|фото|video|editors?|editor|redaktion|übersetzung|source|quelle
      |fuente|źródło|источник|fonte|sursa|kaynak|πηγή)\s*+[.:])
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
_MAIL_OR_LINK = regex.compile(r"[\p{L}\p{N}._%+-]++@[\p{L}\p{N}.-]++|(?<!\S)@[\p{L}\p{N}_.]++|https?://\S++|www\.\S++")
_ASIDE = regex.compile(r"\([^()]{0,80}\)|\[[^\[\]]{0,80}\]")
_BREAK = regex.compile(r"\s*+[|•‖●▪]\s*+|\s++[·–—-]++\s++|\s*+·\s*+$|\s*+—\s*+|\t")
_COMMA = regex.compile(r"\s*+[,;،/]\s*+(?:(?:and|und|et|y|e|&|и|och|og)\s++)?+")
_AND = regex.compile(r"\s++(?:and|und|et|y|e|i|a|и|і|та|och|og|ja|és|și|şi|ve|και|dan|và|&|\+)\s++")
_LOUD_AND = regex.compile(r"\s++(?:AND|UND|ET|OCH|OG|VE|DAN|И|ΚΑΙ|&)\s++")
_TAIL = regex.compile(
    r"\s++(?:on behalf of|[Ff]or|FOR|[Ii]n|IN|at|of|OF|from|FROM|via|with|WITH|with files from|aus|für|FÜR|mit|MIT|bei"
    r"|pour|avec|AVEC|para|con|CON|com|med|met|z|из|для|en|à)\s++|\s++(?:In|On)$"
)
# "by ada.b | Apr 21, 2025": one word of any form is a name where a date stands behind it.
_HANDLE = regex.compile(
    r"(?P<name>\p{L}[\p{L}\p{N}._-]{1,29}+)\s?(?:[|·•—–]|,\s|-\s|\s(?:on|at|am|le|el)\s)[^\d]{0,24}+.{0,16}?\b(?:19|20)\d\d\b"
)
# "May 5, 2024 By Jane Doe 4 Comments"
_BY_LATER = regex.compile(r"(?<=\b(?:19|20)\d\d)\D{0,30}?\b[Bb]y\s?(?=\p{Lu})")
_ONE_WORD = regex.compile(r"\p{L}[\p{L}\p{N}._-]{1,29}+")
# "Published on 5 May 2024, 10:30, Jane Doe", "Posted on 5 May 2024 by ada"
_BEHIND_DATE = regex.compile(
    r"(?:\d|Uhr|[ap]\.?m\.?|[A-Z]{3})\s?(?:[,|·•/—–-]\s?|(?=(?:by|von|por|par)\s))"
    r"(?P<name>(?:by\s)?+(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*+\s){1,3}+[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*+)$"
)
_SIGN = regex.compile(r"\p{Ll}{2,4}")
_BEFORE_DATES: Final = CALENDAR_WORDS | DATE_LEADS | {""}
_ARTICLES: Final = frozenset(["le", "la", "el", "il", "der", "die", "das"])
_AFTER_DATES: Final = frozenset({"", "uhr", "am", "pm", "a.m", "p.m", "h", "hrs", "г"})
_LABEL_WORDS: Final = frozenset(["by", "von", "por", "par", "door", "oleh"])
_OPENS_ROLE: Final = (ROLE_NOUNS | ROLE_ADJECTIVES) - {"and", "&", "/", "of", "in", "home", "europe", "asia", "africa"}
_SENTENCE_END = regex.compile(r"[.!…。]['\"»”)]*+$")
_QUESTION = regex.compile(r"[?？!！]['\"»”)]*+$")


def read_byline(line: str) -> Byline:
    """The authors, the agency and the role on one line that the rules take for a byline."""
    text = _COLUMNS.sub(" | ", _SOFT.sub("", line[:LONGEST_LINE]).strip().translate(_WIDE))
    if _FIGURE.search(text):
        text = _GLUED_ON.sub("on ", _GLUED_YEAR.sub(" ", text))
    text = _GLUED_IN.sub(" ", _GLUED.sub(", ", _SPACES.sub(" ", text))).strip()
    if not text or _QUESTION.search(text) or _is_prose(text):
        return NOBODY
    if _CJK.search(text):
        from newsclean.fields import byline_cjk  # patterns that few pages need

        return Byline(*byline_cjk.read(text))
    rest, label = _cut_label(text)
    if not label and (later := _BY_LATER.search(text)):
        rest, label = text[later.end() :], "loose"
    if _OTHER_CREDIT.match(rest.lstrip(" -–—•|")):
        return NOBODY
    rest = _ASIDE.sub(_keep_agency, _MAIL_OR_LINK.sub(" ", _cut_later_credit(rest)))
    if label == "loose" and (handle := _HANDLE.match(rest)) and is_handle(handle["name"]):
        return Byline((handle["name"],), None, None)
    parts = [_cut_date(part) for part in _BREAK.split(rest)]
    if not label and not any(parts):  # "May 5, 2024 by Jane Doe"
        rest, label = _cut_label(_after_date(rest))
        if label and _ONE_WORD.fullmatch(rest) and is_handle(rest):
            return Byline((rest,), None, None)
        parts = [_cut_date(part) for part in _BREAK.split(rest)]
    found = _read_parts([part for part in parts if part.strip()], label=label)
    if not found.authors and not label and (behind := _BEHIND_DATE.search(rest)):
        return read_byline(behind["name"])
    return found


def looks_like_names(text: str) -> bool:
    """Could the whole line be names? "Jane Doe and John Roe", "李雷 韩梅梅", and a role behind a comma.

    A cheap test of shape, for lines whose place on the page says byline; one Latin word alone is not enough.
    """
    if not 2 <= len(text) <= 90 or any(char.isdigit() for char in text):
        return False
    if _CJK.search(text):
        from newsclean.fields import byline_cjk

        return byline_cjk.looks_like_names(text)
    pieces = [piece for comma in _COMMA.split(text.strip()) for piece in _AND.split(comma) if piece]
    words = [word for piece in pieces for word in piece.split()]
    if not pieces or not 2 <= len(words) <= MOST_WORDS_OF_NAMES:
        return False
    if words[0].casefold() in _LABEL_WORDS or (not words[0][0].isupper() and len(words) > 4):
        return False
    return is_name(pieces[0], least=2) and all(is_name(piece, least=1) or _has_role(piece) for piece in pieces[1:])


def label_of(text: str) -> str:
    """Which kind of label a line opens with: "firm" ("Written by"), "loose" ("By") or none."""
    return _cut_label(text)[1]


def _is_prose(text: str) -> bool:
    return len(text.split()) > LONGEST_SENTENCE_LIKE and _SENTENCE_END.search(text) is not None


def _cut_label(text: str) -> tuple[str, str]:
    """What follows the label, and how sure the label is: "firm", "loose" or "" (a bare name)."""
    if match := _FIRM_LABEL.match(text):
        return text[match.end() :], "firm"
    if match := _LOOSE_LABEL.match(text):
        return text[match.end() :], "loose"
    if ":" in text and (match := _LATER_LABEL.search(text)):
        return text[match.end() :].strip(), "firm"
    return text, ""


def _keep_agency(aside: "regex.Match[str]") -> str:
    """ "(dpa)" is worth keeping, "(36)" and "(Trainee)" are not part of a name."""
    inner = aside.group()[1:-1]
    return f", {inner}" if _is_agency(inner) else " "


def _cut_later_credit(text: str) -> str:
    """ "Jane Doe | Edited by Max Roe" -> "Jane Doe"."""
    match = _OTHER_CREDIT.search(text, 1)
    return text[: match.start()] if match else text


def _cut_date(text: str) -> str:
    """The text before the first figure, without the words that lead up to a date."""
    figure = _FIGURE.search(text)
    if figure is None:
        return text
    words = text[: figure.start()].rstrip(" ,.:;|•·-–—(").split(" ")
    while words and words[-1].strip(",.:;|•·-–—()").casefold() in _BEFORE_DATES:
        words.pop()
    return " ".join(words)


def _after_date(text: str) -> str:
    """The text behind the last figure and the words of a time."""
    words = text.split(" ")
    last = max((index for index, word in enumerate(words) if _FIGURE.search(word)), default=-1)
    rest = words[last + 1 :]
    while rest and (rest[0].strip(".,/").casefold() in _AFTER_DATES or not rest[0][:1].isalpha()):
        rest.pop(0)
    return " ".join(rest)


def _read_parts(parts: list[str], *, label: str) -> Byline:
    authors: list[str] = []
    agency = role = None
    for index, part in enumerate(parts):
        found = _read_part(part, label=label, first=index == 0)
        if found is None:
            if index == 0:
                return NOBODY
            continue
        if not authors:
            authors.extend(found.authors if index == 0 or label else ())
        agency, role = agency or found.agency, role or found.role
    return Byline(tuple(dict.fromkeys(authors)), agency, role)


def _read_part(part: str, *, label: str, first: bool) -> Byline | None:
    """One stretch between bars or dashes; None if it does not read as a byline."""
    head, *tail = _TAIL.split(part.strip(" ,;:."), maxsplit=1)
    agency = next((piece for text in tail for piece in _pieces(text) if _is_agency(piece)), None)
    authors: list[str] = []
    role = None
    alone = True  # nothing has been read yet; only then is one word a name
    for chunk in filter(None, _COMMA.split(head)):
        name, chunk_role = _cut_role(chunk, whole=bool(authors))
        role = role or chunk_role
        for whole in _pieces(name):
            piece, hung = _cut_agency(whole)
            agency = agency or hung
            elsewhere = is_elsewhere(piece)
            prose = not label and len(piece.split()) > MOST_WORDS_OF_A_NAME
            if _is_agency(piece):
                agency = agency or piece
            elif not elsewhere and _is_author(piece, least=1 if label == "firm" and alone else 2):
                authors.append(quiet(_once(piece)))
            elif not elsewhere and ((first and alone) or prose):
                return None
            alone = False
    return Byline(tuple(authors), agency, role)


def _pieces(text: str) -> Iterator[str]:
    joint = _LOUD_AND if text.isupper() else _AND
    for chunk in _COMMA.split(text):
        for piece in joint.split(chunk):
            if stripped := piece.strip(" ,;:'\"«»“”*"):
                yield stripped


def _cut_role(chunk: str, *, whole: bool) -> tuple[str, str | None]:
    """ "Jon King News Reporter" -> ("Jon King", "News Reporter"). After a name, a chunk with a role is all role."""
    words = chunk.split()
    folded = [word.strip(".,()").casefold() for word in words]
    if not _has_role(chunk):
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


def _has_role(text: str) -> bool:
    return any(word.strip(".,()").casefold() in ROLE_NOUNS and word not in MOHAMMED for word in text.split())


def _is_agency(piece: str) -> bool:
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
    if words[0] in {"the", "les"} or (len(words) == 2 and words[0] in _ARTICLES):
        return True  # "The Example Times", "Le Monde"
    return any(word in OUTLET_WORDS for word in words)


def is_handle(word: str) -> bool:
    """Whether one word of any form may be a name: no button, no section, no outlet."""
    return not is_elsewhere(word) and word.casefold() not in INTERFACE_WORDS and word.casefold() not in CALENDAR_WORDS


def _cut_agency(piece: str) -> tuple[str, str | None]:
    """ "Jane Doe The Associated Press" -> ("Jane Doe", "The Associated Press")."""
    words = piece.split()
    for at in range(2, len(words)):
        if _is_agency(" ".join(words[at:])) and (at < len(words) - 1 or not words[at].istitle()):
            return " ".join(words[:at]), " ".join(words[at:])
    return piece, None


def _once(name: str) -> str:
    """ "Jane Doe Jane Doe" -> "Jane Doe": the name beside the portrait is the portrait's text too."""
    words = name.split()
    half = len(words) // 2
    return " ".join(words[:half]) if len(words) > 3 and words[:half] == words[half:] else name


def _is_author(piece: str, *, least: int) -> bool:
    return len(piece) <= LONGEST_NAME and is_name(piece, least=least)
