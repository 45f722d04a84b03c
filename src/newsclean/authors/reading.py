"""One line read as a byline: in which form it names whom."""

from typing import NamedTuple

import regex

from newsclean.fields.agency import agency_of
from newsclean.fields.byline import NOBODY, is_other_credit, looks_like_names, read_byline, without_place
from newsclean.fields.byline_label import LABEL_WORDS, label_of
from newsclean.fields.byline_line import tidied
from newsclean.fields.byline_piece import has_role, is_agency, is_handle
from newsclean.fields.names import is_name
from newsclean.fields.signature import may_name
from newsclean.fields.words.dates import MODIFIED_WORDS, PUBLISHED_WORDS
from newsclean.fields.words.entries import entries
from newsclean.fields.words.people import INTERFACE_WORDS, OUTLET_WORDS
from newsclean.label import Label
from newsclean.late import late
from newsclean.page import Page
from newsclean.rules.phrases import EDGES, normal
from newsclean.scripts import is_small

FORMS = (
    "label", "label above", "about the author", "role", "date", "names", "more",
    "one word, label", "one word, label above", "one word, date", "one word",
)  # fmt: skip
LABEL, LABEL_ABOVE, ABOUT, ROLE, DATE, NAMES, MORE, WORD_LABEL, WORD_LABEL_ABOVE, WORD_DATE, WORD = range(len(FORMS))

LONGEST = 110
LONGEST_LABELLED = 180
LONGEST_LABEL = 18
MOST_WORDS = 12
"""Blanks on a line without a label."""
MOST_WORDS_WITHOUT_CAPITALS = 3
LONGEST_HEADING = 30
SEPARATORS = 6
"""Characters beside each name on a line of names alone: " and ", a title."""
_LABELS = frozenset({"label", "opening", "ending"})
_LABEL_ALONE = regex.compile(r"(?i)(?:[\p{L}/]+ )?(?:by|von|por|par|di|door|av|af|oleh|author|autor\p{L}*|автор)\s?:?")
_OTHER_WORK = regex.compile(
    r"(?i)(?:edited|(?:medically )?reviewed|fact[- ]checked|translated|photos?|photography|illustrations?)"
    r"\s(?:and\s\p{L}+\s)?by:?"
)
_ABOUT = "About "
_ONE_WORD = regex.compile(r"(?:(?:by|von)\s)?+(?P<name>\p{L}[\p{L}\p{N}_'’-]{1,29})")
_BY_ONE = regex.compile(r"(?:[Bb]y|BY|[Vv]on)\s(?P<name>\p{L}[\p{L}\p{N}._'’-]{1,29})")
_WORD_AND_DATE = regex.compile(
    r"(?P<name>\p{L}[\p{L}._'’-]{1,29}?)"
    r"(?:(?!,\s\d)[^\w:]{0,3}\s(?:\p{L}{3,12}\.? )?\d{1,2}\b|[^\w:]?\d{1,4}[./]\d)"
)
"""Not "Bern, 5. Mai 2024": before a comma and the day in figures stands a place."""
_CJK = regex.compile(r"[\p{Han}\p{Hangul}\p{Hiragana}\p{Katakana}]")
_SITE = (INTERFACE_WORDS | OUTLET_WORDS) - entries(
    "about / text / review / analysis / opinion / comment / commentary / from / last / updated / article / this"
)
"""Words that open no byline, but for those of labels."""
_SAYS_WHEN = late(regex.compile, f"{MODIFIED_WORDS}|{PUBLISHED_WORDS}", regex.IGNORECASE)
"""What stands before a date and says what happened then, "Posted" or "Updated"."""
_LEAD, _TAIL = "•*-–—&. ", "&,;/ "


class Reading(NamedTuple):
    """Whom a line names, and how."""

    form: int
    names: tuple[str, ...]
    agency: str | None


def read_line(page: Page, i: int, *, one_word: bool) -> Reading | None:
    """The line as a byline; `one_word` says that one word alone may be a name where it stands."""
    text = page.document.texts[i]
    line = text.lstrip(_LEAD).rstrip(_TAIL)
    under = is_label_alone(page, i - 1) if i else False
    named = len(line) > 1 and (under or may_name(line) or " by " in line or page.labels[i] is Label.BYLINE)
    if not (named or (one_word and line.count(" ") < MOST_WORDS)):
        return None
    if not under and page.labels[i] is not Label.BYLINE and _is_of_a_site(line):
        return None
    if _is_known(page, i):
        return None
    line = labelled(page, i, line)
    label = bool(label_of(line))
    if len(line) > (LONGEST_LABELLED if label else LONGEST):
        return None
    if not label and not under and line.count(" ") > MOST_WORDS and " by " not in line:
        return None
    byline = read_byline(f"by {line}" if under and not label else line) if named or label else NOBODY
    if byline is not NOBODY and (is_other_credit(line) or (i and not under and _of_another(page, i))):
        return None
    dated = not label and any([char.isdigit() for char in line])
    names = tuple(
        [name for name in byline.authors if not (_is_a_date(page, name) or (dated and _SAYS_WHEN().search(name)))]
    )
    if not names:
        found = _about(page, i, line) or (_one_word(page, line, label, under) if one_word or label or under else None)
        if found is None and byline.agency and (label or under):
            return Reading(LABEL if label else LABEL_ABOVE, (), byline.agency)
        return found
    if len(names) == 1 and " " not in names[0] and names[0].isascii():
        form = WORD_LABEL if label else WORD_LABEL_ABOVE if under else WORD_DATE
    elif label or under:
        form = LABEL if label else LABEL_ABOVE
    elif i and is_about(page, i - 1):
        form = ABOUT
    elif byline.role or (_CJK.search(line) is not None and not looks_like_names(line)):
        form = ROLE
    elif any([char.isdigit() for char in line]):
        form = DATE
    else:
        line = without_place(line)
        form = NAMES if len(line) <= sum([len(name) + SEPARATORS for name in names]) else MORE
        if any([_is_a_phrase(name) for name in names]):
            return None
    return Reading(form, names, byline.agency)


def _is_a_phrase(name: str) -> bool:
    """Whether it is longer than a name, in a script without capitals: only Arabic and Hebrew names are as long."""
    return name.count(" ") >= MOST_WORDS_WITHOUT_CAPITALS and name[0] > "\u08ff" and not name[0].isupper()


def _is_of_a_site(line: str) -> bool:
    """Whether the line opens as a button or a section does."""
    return any([word.strip(".,:").casefold() in _SITE for word in line.split(maxsplit=2)[:2]])


def _is_known(page: Page, i: int) -> bool:
    """Whether the whole line is what a pack knows from bylines: a desk, a role, a label, but nobody's name."""
    group = page.groups[i]
    return group is not None and group.label is Label.BYLINE and group.match == "line"


def is_label_alone(page: Page, i: int) -> bool:
    """Whether the line is "By" or "Written by" and nothing else."""
    text = page.document.texts[i].lstrip(_LEAD)
    if not 2 <= len(text) <= LONGEST_LABEL or _OTHER_WORK.fullmatch(text) is not None:
        return False
    if _LABEL_ALONE.fullmatch(text) is not None:
        return True
    group = page.groups[i]
    return group is not None and group.label is Label.BYLINE and group.match == "line" and page.sure(i)


def is_about(page: Page, i: int) -> bool:
    """Whether the line is the heading of a box about the author."""
    group = page.groups[i]
    return group is not None and group.label is Label.AUTHOR_BIO and len(page.document.texts[i]) <= LONGEST_HEADING


def _of_another(page: Page, i: int) -> bool:
    """Whether "Edited by" stands on the line above, alone or with this line's name."""
    above, text = page.document.texts[i - 1 : i + 1]
    if len(above) > len(text) + LONGEST_HEADING:
        return False
    other = _OTHER_WORK.match(above)
    return other is not None and above[other.end() :].strip() in ("", text)


def _about(page: Page, i: int, line: str) -> Reading | None:
    """ "About Jane Doe", and below it what there is to say about Jane."""
    name = line[len(_ABOUT) :] if line.startswith(_ABOUT) else ""
    if name and is_name(name, least=2) and i + 1 < len(page.labels):
        first = name.split(maxsplit=1)[0]
        return Reading(ABOUT, (name,), None) if page.document.texts[i + 1].startswith(first) else None
    return None


def _one_word(page: Page, line: str, label: bool, under: bool) -> Reading | None:
    """A first name or a handle, alone, behind a label or before a date."""
    for shape, form in ((_BY_ONE, WORD_LABEL), (_ONE_WORD, WORD_LABEL_ABOVE if under else WORD)):
        match = shape.fullmatch(line)
        if match is not None and _is_handle(page, match["name"]):
            return Reading(form, (match["name"],), None)
    match = None if label else _WORD_AND_DATE.match(line)
    if (
        match is None
        or _SAYS_WHEN().match(match["name"])
        or not _is_handle(page, match["name"])
        or is_agency(" ".join(tidied(line).split()[:2]))
    ):
        return None
    return Reading(WORD_DATE, (match["name"],), None)


def _is_handle(page: Page, word: str) -> bool:
    small = word.casefold()
    return (
        len(word) > 2
        and (word[0].isupper() or is_small(word[0]))
        and is_handle(word)
        and not is_agency(word)
        and agency_of(word) is None
        and not has_role(word)
        and small not in LABEL_WORDS
        and small not in page.tools.date_words
    )


def _is_a_date(page: Page, name: str) -> bool:
    """Whether the name has words of dates, in a script without capitals: there a weekday is read as a name."""
    return not (name.isascii() or name[0].isupper()) and not page.tools.date_words.isdisjoint(name.casefold().split())


def labelled(page: Page, i: int, text: str) -> str:
    """The line with "by" in place of a label that its language's pack knows and the reader of bylines does not."""
    group = page.groups[i]
    if (
        group is None
        or group.label is not Label.BYLINE
        or group.match not in _LABELS
        or label_of(text)
        or is_other_credit(text)
    ):
        return text
    key = page.document.keys[i]
    known = [phrase for phrase in map(normal, group.phrases) if phrase in key]
    if group.match == "ending":
        found = [phrase for phrase in known if key.endswith(phrase)]
        return f"by {text[: len(text) - len(max(found, key=len))]}" if found else text
    found = [phrase for phrase in known if key.startswith(phrase)]
    if not found:
        return text
    rest = text.lstrip(EDGES)[len(max(found, key=len)) :]
    return f"by{':' if group.match == 'label' else ''} {rest.lstrip(EDGES)}"
