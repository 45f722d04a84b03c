"""How plainly a line says by itself that it is a byline."""

from typing import Final

import regex

from newsclean.fields.byline import NOBODY, Byline, looks_like_names, read_byline
from newsclean.fields.byline_label import label_of
from newsclean.fields.names import LONE_INITIAL
from newsclean.fields.words.people import OUTLET_WORDS, ROLE_NOUNS
from newsclean.scripts import ENDS, is_small

NOTHING, NAMES, TITLED, LABELLED = range(4)
"""No byline; names and nothing else; names with a role, an outlet or "3 hours ago"; "By" and names."""
LONGEST: Final = 110
LONGEST_NAMES: Final = 60
MOST_WORDS_OF_A_DESK: Final = 5
_DESKS: Final = (OUTLET_WORDS | ROLE_NOUNS) - {"تحرير"}
_EDGES: Final = ",،.|-–—()"

_SMALL: Final = frozenset(["by", "von", "por", "par", "di", "door", "av", "af", "oleh", "text", "words"])
_AGO = regex.compile(
    r"\d{1,2}+\s?(?:h|hrs?|hours?|m|mins?|minutes?|d|days?|weeks?|months?|std|stunden?|minuten?|tagen?|heures?|jours?|horas?"
    r"|minutos?|d[ií]as?|ore|minuti|giorni|uur|dagen|timm(?:ar|e|er)|dagar|godz|min|dni|час\p{L}*|мин\p{L}*|дн\p{L}*)\b",
    regex.I,
)
_CJK = regex.compile(r"[\p{Han}\p{Hangul}\p{Hiragana}\p{Katakana}]")
_BESIDE = regex.compile(r"[(|@]|\s[–—-]\s|,\s|\s/\s[\p{L}\p{N}-]++(?:\.\p{L}{2,6}+){1,2}+$")
_FIGURE = regex.compile(r"(?<![\p{L}\d])\d++(?!\.\p{L})")
"""Not those of "24.hu" or "ČT24"."""
_END = regex.compile(rf"(?<!\b\p{{L}}{{1,4}})[.!?…:{ENDS}][\"'”»]?$")


def signature(text: str) -> tuple[int, Byline]:
    """The form of a line and whom it names; an agency behind "By" is somebody too."""
    if not 4 <= len(text) <= LONGEST or not may_name(text) or _END.search(text) is not None:
        return NOTHING, NOBODY
    found = read_byline(text)
    return form_of(text, found), found


def form_of(text: str, found: Byline) -> int:
    """The form of a line in which these names were read."""
    if label_of(text) and (found.authors or found.agency):
        return LABELLED
    if not found.authors:
        return NOTHING
    if found.role is not None or _AGO.search(text) is not None:
        return TITLED
    if len(text) <= LONGEST_NAMES and looks_like_names(text):
        return NAMES
    if _CJK.search(text) is not None:  # read by the reporter's mark that stands with the name
        return TITLED
    return NAMES if found.agency or (_BESIDE.search(text) and not _FIGURE.search(text)) else NOTHING


def is_desk(text: str) -> bool:
    """Whether the line names a desk and nobody, in a script without capitals: there it is written as a name is."""
    words = [word.strip(_EDGES) for word in text.split()]
    if not 2 <= len(words) <= MOST_WORDS_OF_A_DESK or text[0].isupper() or is_small(text[0]) or _FIGURE.search(text):
        return False
    return _END.search(text) is None and not _DESKS.isdisjoint(words)


def may_name(text: str) -> bool:
    """Whether two words open with a capital letter, or the script has none, or it is "by ada": most lines fail here."""
    words = text.split()
    if LONE_INITIAL.match(words[0]) is not None:
        return True
    capital = sum([word[0].isupper() for word in words])
    if capital > 1:
        return 3 * capital >= len(words)
    return words[0] in _SMALL or not (capital or is_small(words[0][0]))
