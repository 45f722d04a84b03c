"""Who wrote it: the people, the agency and the role a byline prints.

A byline is read piece by piece: label, names, roles, outlets, places, dates. A piece that is not clearly a name is not
an author, and a line whose first piece is none of these is read as nothing at all.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

import regex

from newsclean.fields.agency import agency_of
from newsclean.fields.byline_label import EDITORS, LABEL_WORDS, cut_label
from newsclean.fields.byline_line import after_date, cut_date, tidied
from newsclean.fields.byline_piece import cut_agency, cut_role, has_role, is_agency, is_elsewhere, is_handle, once
from newsclean.fields.names import INITIALS, LONE_INITIAL, MOST_WORDS_OF_A_NAME, is_name, quiet
from newsclean.late import late

LONGEST_NAME: Final = 60
MOST_WORDS_OF_NAMES: Final = 6  # on a line of bare names, counted without "and"
REMEMBERED: Final = 256  # lines: a page's stages read the same ones
LONGEST_SENTENCE_LIKE: Final = 10  # words; a longer line with a full stop is prose


class Byline(NamedTuple):
    authors: tuple[str, ...]
    agency: str | None
    role: str | None


NOBODY: Final = Byline((), None, None)

_CJK = regex.compile(r"[\p{Han}\p{Hangul}\p{Hiragana}\p{Katakana}]")

_OTHER_CREDIT = late(
    regex.compile,
    r"""
    (?<![\p{L}\p{M}\p{N}])(?:(?:edited|reviewed|medically\ reviewed|fact[- ]checked|translated|photos?
      |photographs?|pictures?|images?
      |illustrations?|video|graphics?|additional\ reporting|updated|produced|narrated)\ by\b
    |(?:photos?|image|picture|foto|fotos|bild|bilder|fotó|fot|фото|video|editors?|editor|redaktion|übersetzung|source|quelle
      |fuente|źródło|источник|fonte|sursa|kaynak|πηγή)\s*+[.:]
    |[\p{Han}\p{Hangul}]{0,4}(?:编辑|編輯|责编|責編|编审|审核|审校|核稿|校对|校對|监制|監制|策划|统筹|翻译|譯者|译者|主编
      |編集者?|翻訳|監修|편집자?|번역|기획|구성|진행)\s*+[:：])
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
_EDITED = late(regex.compile, rf"(?<![\p{{L}}\p{{M}}]){EDITORS}", regex.IGNORECASE)
_MAIL_OR_LINK = regex.compile(r"[\p{L}\p{N}._%+-]++@[\p{L}\p{N}.-]++|(?<!\S)@[\p{L}\p{N}_.]++|https?://\S++|www\.\S++")
_PICTURES = late(
    regex.compile,
    r"(?:(?:,|\s(?:and|und|et|y|e|en|och|og|i|ja|a|și|&))\s)?(?-i:(?:\p{Lu}[\p{L}\p{M}.'’-]*+\s){2,4})"
    r"\((?:photos?|photography|fotos?|foto['’]s|fotografie|bilder|bild|kuvat?|zdjęcia|pictures|imagens|fotografías?)\)"
    r"(?:\s?,|\s(?:and|und|et|y|e|en|och|og|i|ja|a|și|&)(?=\s))?",
    regex.IGNORECASE,
)
"""Who took the pictures, named beside the writer."""
_ASIDE = regex.compile(r"\([^()]{0,80}\)|\[[^\[\]]{0,80}\]")
_BLANKS = regex.compile(r" {2,}+")
_BREAK = regex.compile(r"\s*+[|•‖●▪⋅∙]\s*+|\s++[·–—-]++\s++|\s*+·\s*+$|\s*+—\s*+|\t")
_COMMA = regex.compile(r"\s*+[,;،/]\s*+(?:(?:and|und|et|y|e|&|и|och|og)\s++)?+")
_AND = regex.compile(r"\s++(?:and|und|et|y|e|i|a|и|і|та|och|og|ja|és|și|şi|ve|και|dan|và|&|\+)\s++")
_LOUD_AND = regex.compile(r"\s++(?:AND|UND|ET|OCH|OG|VE|DAN|И|ΚΑΙ|&)\s++")
_TAIL = late(
    regex.compile,
    r"\s++(?:on behalf of|[Ff]or|FOR|[Ii]n|IN|at|of|OF|from|FROM|via|with|WITH|with files from|aus|für|FÜR|mit|MIT|bei"
    r"|pour|avec|AVEC|para|con|CON|com|med|met|z|из|для|en|à)\s++|\s++(?:In|On)$",
)
# "by ada.b | Apr 21, 2025": one word of any form is a name where a date stands behind it.
_HANDLE = regex.compile(
    r"(?P<name>\p{L}[\p{L}\p{N}._-]{1,29}+)"
    r"(?:\s?(?:[|·•—–]|,\s|-\s|\s(?:on|at|am|le|el)\s)[^\d]{0,24}+.{0,16}?\b(?:19|20)\d\d\b"
    r"|\s\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2},?\s(?:19|20)\d\d)"
)
# "May 5, 2024 By Jane Doe 4 Comments"
_BY_LATER = regex.compile(r"(?<=\b(?:19|20)\d\d)\D{0,30}?\b[Bb]y\s?(?=\p{Lu})")
_ONE_WORD = regex.compile(r"\p{L}[\p{L}\p{N}._-]{1,29}+")
# "Published on 5 May 2024, 10:30, Jane Doe", "Posted on 5 May 2024 by ada"
_BEHIND_DATE = regex.compile(
    r"(?:\d|Uhr|[ap]\.?m\.?|[A-Z]{3})\s?(?:[,|·•/—–-]\s?|(?=(?:by|von|por|par)\s))"
    r"(?P<name>(?:by\s)?+(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*+\s){1,3}+[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*+)$"
)
_PLACE_BEHIND = regex.compile(
    r"(?<=\p{Lu}\S*\s\p{Lu}\S*)\s(?:in|aus|à|en|a|w|we|v|ve|u|в|у)\s(?:\p{Lu}[\p{L}.'’-]++\s?){1,3}$"
)
_SENTENCE_END = regex.compile(r"[.!…。]['\"»”)]*+$")
_QUESTION = regex.compile(r"[?？!！]['\"»”)]*+$")


@lru_cache(maxsize=REMEMBERED)
def read_byline(line: str) -> Byline:
    """The authors, the agency and the role on one line that the rules take for a byline."""
    text = tidied(line)
    if not text or _QUESTION.search(text) or _is_prose(text):
        return NOBODY
    if _CJK.search(text):
        from newsclean.fields import byline_cjk  # patterns that few pages need

        return Byline(*byline_cjk.read(text))
    rest, label = cut_label(text)
    if not label and (later := _BY_LATER.search(text)):
        rest, label = text[later.end() :], "loose"
    if is_other_credit(rest):
        return NOBODY
    rest = _plain(_cut_later_credit(rest))
    if label == "loose" and (handle := _HANDLE.match(rest)) and is_handle(handle["name"]):
        return Byline((handle["name"],), None, None)
    parts = [cut_date(part) for part in _BREAK.split(rest)]
    if not label and not any(parts):  # "May 5, 2024 by Jane Doe"
        rest, label = cut_label(after_date(rest))
        if label and _ONE_WORD.fullmatch(rest) and is_handle(rest):
            return Byline((rest,), None, None)
        parts = [cut_date(part) for part in _BREAK.split(rest)]
    found = _read_parts([part for part in parts if part.strip()], label=label)
    if not found.authors and not label and (behind := _BEHIND_DATE.search(rest)):
        return read_byline(behind["name"])
    return found


def is_other_credit(text: str) -> bool:
    """Whether a line names who edited, checked, translated or took the pictures."""
    return _OTHER_CREDIT().match(text.lstrip(" -–—•|*")) is not None


def _plain(text: str) -> str:
    """The line without addresses and what stands in brackets."""
    if "@" in text or "http" in text or "www." in text:
        text = _MAIL_OR_LINK.sub(" ", text)
    if "(" in text:
        text = _PICTURES().sub(" ", text).strip()
    return _BLANKS.sub(" ", _ASIDE.sub(_keep_agency, text)) if "(" in text or "[" in text else text


def looks_like_names(text: str) -> bool:
    """Could the whole line be names? "Jane Doe and John Roe", "李雷 韩梅梅", and a role behind a comma.

    A cheap test of shape, for lines whose place on the page says byline; one Latin word alone is not enough.
    """
    if not 2 <= len(text) <= 90 or any(char.isdigit() for char in text):
        return False
    if _CJK.search(text):
        from newsclean.fields import byline_cjk

        return byline_cjk.looks_like_names(text)
    text = without_place(text)
    pieces = [piece for comma in _COMMA.split(text.strip()) for piece in _AND.split(comma) if piece]
    words = [word for piece in pieces for word in piece.split()]
    if len(words) == 1 and LONE_INITIAL.fullmatch(words[0]):
        return True
    if not pieces or not 2 <= len(words) <= MOST_WORDS_OF_NAMES:
        return False
    if words[0].casefold() in LABEL_WORDS or (not words[0][0].isupper() and len(words) > 4):
        return False
    return is_name(pieces[0], least=2) and all(is_name(piece, least=1) or has_role(piece) for piece in pieces[1:])


def without_place(text: str) -> str:
    """ "Jane Doe in Alden" -> "Jane Doe"."""
    return _PLACE_BEHIND.sub("", text)


def _is_prose(text: str) -> bool:
    return len(text.split()) > LONGEST_SENTENCE_LIKE and _SENTENCE_END.search(text) is not None


def _keep_agency(aside: "regex.Match[str]") -> str:
    """ "(dpa)" is worth keeping, "(36)" and "(Trainee)" are not part of a name."""
    inner = aside.group()[1:-1]
    return f", {inner}" if is_agency(inner) else " "


def _cut_later_credit(text: str) -> str:
    """ "Jane Doe | Edited by Max Roe" -> "Jane Doe"."""
    if "." not in text and ":" not in text and "by" not in text.casefold():
        return text
    for later in (_OTHER_CREDIT(), _EDITED()):
        if match := later.search(text, 1):
            text = text[: match.start()]
    return text


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
    part = part.strip(" ,;:")
    head, *tail = _TAIL().split(part if INITIALS.fullmatch(part.rpartition(" ")[2]) else part.strip("."), maxsplit=1)
    agency = next((piece for text in tail for piece in _pieces(text) if is_agency(piece)), None)
    authors: list[str] = []
    role = None
    alone = True  # only a first name has been read yet, or nothing; only then is one word a name
    for chunk in filter(None, _COMMA.split(head)):
        name, chunk_role = cut_role(chunk, whole=bool(authors))
        role = role or chunk_role
        alone = alone and not authors
        for whole in _pieces(name):
            piece, hung = cut_agency(whole)
            agency = agency or hung
            elsewhere = is_elsewhere(piece)
            prose = not label and len(piece.split()) > MOST_WORDS_OF_A_NAME
            if is_agency(piece) or agency_of(piece):
                agency = agency or piece
            elif not elsewhere and _is_author(piece, least=1 if label == "firm" and alone else 2):
                authors.append(quiet(once(piece)))
            elif not elsewhere and ((first and alone) or prose):
                return None
            alone = alone and bool(authors) and " " not in authors[-1]
    return Byline(tuple(authors), agency, role)


def _pieces(text: str) -> Iterator[str]:
    joint = _LOUD_AND if text.isupper() else _AND
    for chunk in _COMMA.split(text):
        for piece in joint.split(chunk):
            if stripped := piece.strip(" ,;:'\"«»“”*"):
                yield stripped


def _is_author(piece: str, *, least: int) -> bool:
    return len(piece) <= LONGEST_NAME and is_name(piece, least=least)
