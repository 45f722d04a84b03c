"""Who wrote the page's story: which of the lines that are bylines is the story's own."""

from collections.abc import Sequence
from typing import NamedTuple

import regex

from newsclean.fields.byline import Byline, is_other_credit, read_byline
from newsclean.fields.byline_label import label_of
from newsclean.fields.signature import TITLED, form_of
from newsclean.label import Label
from newsclean.page import Page
from newsclean.rules.phrases import EDGES, normal

ABOVE = 8
"""A byline may stand so many lines above the headline, or the first paragraph where there is none."""
BELOW = 16
"""So many lines below it a byline is surely the story's."""
BEHIND = 6
"""So many lines below the last paragraph too; further down are the bylines of other stories."""
MOST = 12
"""Bylines read, in the order of the page."""
LONGEST_LABEL = 18
LONGEST_NAME = 60

_BYLINE, _TIMESTAMP = Label.BYLINE, Label.TIMESTAMP
_LABELS = frozenset({"label", "opening", "ending"})
_LABEL_ALONE = regex.compile(r"(?i)(?:[\p{L}/]+ )?(?:by|von|por|par|di|door|av|af|oleh|author|autor\p{L}*|автор)\s?:?")
_OTHER_WORK = regex.compile(
    r"(?i)(?:edited|(?:medically )?reviewed|fact[- ]checked|translated|photos?|photography|illustrations?)"
    r"\s(?:and\s\p{L}+\s)?by:?"
)


class _Found(NamedTuple):
    line: int
    form: int
    byline: Byline


def read_writers_of(page: Page, anchor: int, body: Sequence[int]) -> tuple[tuple[str, ...], str | None]:
    """Authors and agency of the story that begins at `anchor`."""
    found = _bylines(page, anchor)
    last = body[-1] if body else anchor
    near = [line for line in found if line.line <= anchor + BELOW]
    behind = [line for line in found if last < line.line <= last + BEHIND]
    inside = [line for line in found if anchor + BELOW < line.line < last]
    if len({line.byline.authors for line in inside}) > 1:
        inside = []
    for lines in (near, behind, inside):
        best = _best(lines, anchor)
        if best is not None:
            return _with_neighbours(lines, best), best.byline.agency or _agency(lines)
    return (), _agency(found)


def _bylines(page: Page, anchor: int) -> list[_Found]:
    """The bylines of the page from above the headline on, as read; "By" and the name may be on two lines."""
    texts, labels = page.document.texts, page.labels
    found: list[_Found] = []
    lines = [i for i, label in enumerate(labels) if label is _BYLINE or label is _TIMESTAMP]
    for i in [i for i in lines if i >= anchor - ABOVE and (labels[i] is _BYLINE or i <= anchor + BELOW)]:
        if len(found) == MOST:
            break
        text = texts[i]
        if i and (other := _OTHER_WORK.match(texts[i - 1])) and texts[i - 1][other.end() :].strip() in ("", text):
            continue
        if len(text) <= LONGEST_LABEL and i + 1 < len(texts) and _LABEL_ALONE.fullmatch(text) is not None:
            text = f"{text} {texts[i + 1]}" if len(texts[i + 1]) <= LONGEST_NAME else text
        byline = read_byline(_labelled(page, i, text).lstrip("•* "))
        if labels[i] is _TIMESTAMP and not any([name[0].isupper() or name.isascii() for name in byline.authors]):
            continue  # in a script without capitals the label of a date looks like a name
        byline = byline._replace(authors=tuple(name for name in byline.authors if not _is_a_date(page, name)))
        if byline.authors or byline.agency:
            found.append(_Found(i, form_of(text, byline) or TITLED, byline))
    return found


def _is_a_date(page: Page, name: str) -> bool:
    """Whether the name has words of dates, in a script without capitals: there a weekday is read as a name."""
    return not (name.isascii() or name[0].isupper()) and not page.tools.date_words.isdisjoint(name.casefold().split())


def _labelled(page: Page, i: int, text: str) -> str:
    """The line with "by" in place of a label that its language's pack knows and the reader of bylines does not."""
    group = page.groups[i]
    if (
        group is None
        or group.label is not _BYLINE
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


def _best(lines: list[_Found], anchor: int) -> _Found | None:
    """The byline with the plainest form, those above the headline last; of equals, the first."""
    named = [line for line in lines if line.byline.authors]
    if named and named[-1].line < anchor and len({line.byline.authors for line in named}) > 1:
        return None  # the teasers above the headline
    return max(named, key=lambda line: (line.line >= anchor, line.form, -line.line), default=None)


def _with_neighbours(lines: list[_Found], best: _Found) -> tuple[str, ...]:
    """The names of the line and of those of its form that follow it: one author a line."""
    names = list(best.byline.authors)
    at = best.line
    for line in lines:
        if line.line > at and line.line - at <= 2 and line.form == best.form:
            names += line.byline.authors
            at = line.line
    return tuple(dict.fromkeys(names))


def _agency(lines: list[_Found]) -> str | None:
    return next((line.byline.agency for line in lines if line.byline.agency), None)
