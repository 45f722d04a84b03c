"""Which lines of a page are looked at as its byline."""

from itertools import islice
from typing import NamedTuple

import regex

from newsclean.authors.reading import LABEL, LONGEST_LABELLED, NAMES, WORD, WORD_LABEL, Reading, read_line
from newsclean.fields.agency import agency_of
from newsclean.fields.byline_label import EDITORS, TEXT_AND_PICTURES
from newsclean.headline.kicker import host_labels, squeezed
from newsclean.label import LISTS, TEXT, Label
from newsclean.late import late
from newsclean.page import Page
from newsclean.stages.front import has_site

OVER, UNDER = 3, 6
"""Lines above and below the headline, or the first paragraph where there is none, that are looked at."""
INTO, BEHIND = 2, 5
"""Lines above and below the end of the story that are."""
FAR_OVER, FAR_UNDER, FAR_INTO, FAR_BEHIND = 14, 20, 5, 16
"""The same for lines next to a byline, and above the end of the front next to a date."""
BESIDE = 2
NEAR = 4
"""So close to the headline one word alone may be a name."""
STORY_LINES = 8
"""Paragraphs that speak of their subjects by name, but seldom of the writer."""
LABELLED = frozenset({LABEL, WORD_LABEL})
"""Forms that count on a page that came as one line, where what stands next to a name may hang on it."""
BARE = frozenset({NAMES, WORD})
"""Forms that say nothing but the name."""
_WORD = regex.compile(r"[\p{L}\p{M}]+")
_OF_TEXT = late(regex.compile, TEXT_AND_PICTURES, regex.IGNORECASE)
_EDITED = late(regex.compile, EDITORS, regex.IGNORECASE)
_WRITERS = frozenset({Label.BYLINE, Label.AUTHOR_BIO})
_MARKS = _WRITERS | {Label.TIMESTAMP}
_OTHERS = LISTS | {Label.COMMENTS}
_MAY_BE_SURE = frozenset({Label.BYLINE, Label.TIMESTAMP, Label.STRAY})
_NEVER = frozenset(
    {
        Label.HEADLINE,
        Label.DECK,
        Label.SUMMARY,
        Label.SUBHEADING,
        Label.CAPTION,
        Label.CREDIT,
        Label.TAGS,
        Label.PERMALINK,
        Label.NOTE,
    }
)


class Candidate(NamedTuple):
    """A line that may be the byline."""

    line: int
    reading: Reading


class Pool(NamedTuple):
    """The candidates, and where the story is."""

    candidates: list[Candidate]
    headline: int | None
    anchor: int
    """The headline, or the first line of the story."""
    first: int
    """First paragraph below the headline."""
    last: int
    """Last paragraph."""


def make_pool(page: Page) -> Pool | None:
    """The lines that may be the byline; None on a page without a story."""
    body = [i for i, label in enumerate(page.labels) if label in TEXT]
    if not body:
        return None
    prose = page.traits.prose
    headline = page.rules.index("H1") if "H1" in page.rules else None
    anchor = body[0] if headline is None else headline
    first = next((i for i in body if prose[i] and i >= anchor), body[0])
    last = next((i for i in reversed(body) if prose[i]), body[-1])
    site, alone = has_site(page), headline is None
    found: list[Candidate] = []
    for i in _lines(page, anchor, last, _others(page, last)):
        label = page.labels[i]
        if not _may_be(page, i) or (not site and (label in TEXT or (alone and label is not Label.BYLINE))):
            continue
        if label is Label.STRAY and not 0 < i - last <= BESIDE:
            continue
        near = headline is not None and abs(i - headline) <= NEAR and label not in TEXT
        reading = read_line(page, i, one_word=near)
        if reading is None or (
            reading.form not in LABELLED and page.document.on_one_line and page.document.is_cut_out(i)
        ):
            continue
        if reading.names and not (label is Label.TIMESTAMP and _has_no_capitals(reading)):
            found.append(Candidate(i, reading))
    paragraphs = islice((i for i in range(first, last + 1) if prose[i]), STORY_LINES)
    lead = "\n".join([page.document.texts[i][1:] for i in paragraphs])
    found = [c for c in found if not (_is_spoken_of(c, lead) or _is_place_of_agency(page, c))]
    return Pool(_without_editors(page, _without_house(page, found)), headline, anchor, first, last)


def _without_house(page: Page, found: list[Candidate]) -> list[Candidate]:
    """The candidates without a line that is the site's name, where another one close to it names somebody: where none
    does, the site may have its writer's name."""
    labels = host_labels(page.document.url or "")[-1:]  # "mara-lindt.blogs.example": before it may stand who writes
    houses = [c.line for c in found if c.reading.form in BARE and squeezed(" ".join(c.reading.names)) in labels]
    others = [candidate for candidate in found if candidate.line not in houses]
    beside = any([abs(candidate.line - line) <= NEAR for candidate in others for line in houses])
    return others if beside else found


def _without_editors(page: Page, found: list[Candidate]) -> list[Candidate]:
    """The candidates without a line that says who edited the story, where one close to it names somebody else."""
    edited = [c.line for c in found if _EDITED().match(page.document.texts[c.line].lstrip("•*-–— ")) is not None]
    if not edited:
        return found
    others = [candidate for candidate in found if candidate.line not in edited]
    beside = any([abs(candidate.line - line) <= NEAR for candidate in others for line in edited])
    return others if beside else found


def _is_place_of_agency(page: Page, candidate: Candidate) -> bool:
    """Whether it is one word next to an agency's name: where its report comes from."""
    texts, i = page.document.texts, candidate.line
    beside = [*texts[max(0, i - 1) : i], *texts[i + 1 : i + 2]]
    return candidate.reading.form == WORD and any([agency_of(text) is not None for text in beside])


def _is_spoken_of(candidate: Candidate, lead: str) -> bool:
    """Whether the story is about these names, and nothing says that they are of writers."""
    form, names, _ = candidate.reading
    return form in BARE and any([name in lead for name in names])


def _others(page: Page, last: int) -> int:
    """Where below the story a list of other stories or the comments begin."""
    groups = page.groups
    below = [(i, group) for i, group in enumerate(groups[last + 1 :], last + 1) if group is not None]
    return next((i for i, group in below if group.label in _OTHERS), len(groups))


def _lines(page: Page, anchor: int, last: int, others: int) -> list[int]:
    """Lines around the headline and the end of the story, further away those next to a date or a byline."""
    labels, count = page.labels, len(page.labels)
    lines = {*range(anchor - OVER, anchor + UNDER + 1), *range(last - INTO, last + BEHIND + 1)}
    marks = [i for i in range(max(0, anchor - FAR_OVER), min(count, anchor + FAR_UNDER + 1)) if labels[i] in _MARKS]
    behind = range(max(0, last - FAR_INTO), min(count, last + FAR_BEHIND + 1))
    marks += [i for i in behind if labels[i] in _WRITERS]
    for i in marks:
        lines.update(range(i - BESIDE, i + BESIDE + 1))
    return sorted([i for i in lines if 0 <= i < others])


def _has_no_capitals(reading: Reading) -> bool:
    """Whether the names are in a script without capitals: there the label of a date looks like a name."""
    return not any([name[0].isupper() or name.isascii() for name in reading.names])


def _may_be(page: Page, i: int) -> bool:
    """Whether nothing else is known of the line."""
    label, group = page.labels[i], page.groups[i]
    if not 2 <= len(page.document.texts[i]) <= LONGEST_LABELLED:
        return False
    if label is Label.CREDIT and _OF_TEXT().match(page.document.texts[i]) is not None:
        return True
    if label in _NEVER:
        return False
    if page.sure(i) and label not in _MAY_BE_SURE:
        return False
    if label is Label.TIMESTAMP and page.tools.date_words.issuperset(_WORD.findall(page.document.texts[i].casefold())):
        return False
    return group is None or group.label in _MARKS
