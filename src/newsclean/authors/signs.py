"""The signs by which the story's byline is known: named values for each line that may be one."""

from bisect import bisect_right
from itertools import islice
from typing import NamedTuple

import regex

from newsclean.authors.pool import Candidate, Pool, make_pool
from newsclean.authors.reading import FORMS, LABEL_ABOVE, NAMES, WORD_LABEL
from newsclean.fields.byline import is_other_credit
from newsclean.fields.byline_piece import has_role
from newsclean.label import CHROME, LISTS, TEXT, Label
from newsclean.page import Page
from newsclean.zone.traits import BULLET

KINDS = ("label", "more", "names", "one word")
PLACES = (
    "far above", "6-14 above", "3-5 above", "2 above", "1 above", "1 below", "2 below", "3 below", "4-6 below",
    "7-12 below", "further below",
)  # fmt: skip
PLACE_STEPS = (-14, -5, -2, -1, 0, 2, 3, 4, 7, 13)
ENDS = ("above the story", "in its lead", "inside", "at its end", "1 under", "2-3 under", "4-8 under", "further under")
END_STEPS = (2, 4, 9)
LEAD, TAIL = 4, 3
"""Lines of the story that are its lead, and its end."""
DATES = ("none", "two away", "next", "on the line")
BIOS = ("none", "opens a line", "opens the line below", "first name opens the line below")
SHORTEST_BIO = 40
OTHERS = ("alone", "one more", "2-3 more", "4 or more")
OTHER_STEPS = (2, 3, 5)
LINES = (
    "edge", "headline", "other credit", "byline", "date", "prose", "about the author", "role", "list", "navigation",
    "chrome", "other",
)  # fmt: skip
LONGEST_ROLE = 60
LABELS = (
    "byline", "weak byline", "date", "story", "list", "navigation", "comments", "about the author", "stray", "other"
)  # fmt: skip
BULLETS = ("no bullet", "a bullet", "in a list")
SMALLS = ("none", "some", "all")
YES = ("no", "yes")
STORY_LINES = 8
"""Paragraphs that speak of their subjects by name, but seldom of the writer."""
WORDS = ("1", "2", "3", "4 or more", "no capitals")
COUNTS = ("one", "two", "three or more")

SIGNS: dict[str, tuple[tuple[str, ...], ...]] = {
    "form": (FORMS,),
    "from the headline": (PLACES,),
    "from the story": (ENDS, KINDS),
    "date": (DATES, KINDS),
    "line about the author": (BIOS,),
    "other names": (OTHERS,),
    "line above": (LINES, KINDS),
    "line below": (LINES,),
    "label": (LABELS, KINDS),
    "bullet": (BULLETS,),
    "words in small letters": (SMALLS, KINDS),
    "in the story": (YES,),
    "words": (WORDS, KINDS),
    "people": (COUNTS,),
}
"""Each sign with the names of its values."""

SITES = ("no site", "a little", "a site")
SITE_STEPS = (0.0001, 0.04)
NONE = (("headline", "no headline"), SITES, ("one name", "more"))
"""What speaks for a page without a byline."""

_WORD = regex.compile(r"\p{Lu}[\p{Ll}\p{M}]{3,}+")
_BY_LABEL = {
    Label.TIMESTAMP: 2,
    **dict.fromkeys(TEXT, 3),
    **dict.fromkeys(LISTS, 4),
    Label.INLINE_LINK: 4,
    Label.NAVIGATION: 5,
    Label.COMMENTS: 6,
    Label.AUTHOR_BIO: 7,
    Label.STRAY: 8,
}
_OTHER_LABEL = len(LABELS) - 1
_BY_LINE = {
    Label.HEADLINE: 1,
    Label.BYLINE: 3,
    Label.TIMESTAMP: 4,
    Label.AUTHOR_BIO: 6,
    **dict.fromkeys(LISTS, 8),
    Label.NAVIGATION: 9,
}


class Candidates(NamedTuple):
    """The lines that may be the byline, with their signs, and the value of NONE."""

    found: list[Candidate]
    signs: list[tuple[int, ...]]
    none: int


class _Around(NamedTuple):
    """What is the same for all candidates of a page."""

    kinds: list[int]
    """How many different names the candidates of each kind have."""
    lead: str


def candidates(page: Page) -> Candidates | None:
    """The lines that may be the byline of the page's story, with what speaks for each."""
    pool = make_pool(page)
    if pool is None or not pool.candidates:
        return None
    around = _around(page, pool)
    signs = [_signs(page, pool, around, candidate) for candidate in pool.candidates]
    known = sum([group is not None and label in CHROME for group, label in zip(page.groups, page.labels, strict=True)])
    site = bisect_right(SITE_STEPS, known / len(page.labels))
    named = len({candidate.reading.names for candidate in pool.candidates})
    none = ((pool.headline is None) * len(SITES) + site) * 2 + (named > 1)
    return Candidates(pool.candidates, signs, none)


def _around(page: Page, pool: Pool) -> _Around:
    document, prose = page.document, page.traits.prose
    names: list[set[frozenset[str]]] = [set() for _ in KINDS]
    for candidate in pool.candidates:
        names[_kind(candidate)].add(frozenset(candidate.reading.names))
    paragraphs = (i for i in range(pool.first, pool.last + 1) if prose[i])
    lead = "\n".join([document.texts[i] for i in islice(paragraphs, STORY_LINES)])
    return _Around([len(found) for found in names], lead)


def _signs(page: Page, pool: Pool, around: _Around, candidate: Candidate) -> tuple[int, ...]:
    i, (form, names, _) = candidate
    name, kind, many = names[0], _kind(candidate), len(KINDS)
    return (
        form,
        bisect_right(PLACE_STEPS, i - pool.anchor or 1),
        _end(pool, i) * many + kind,
        _date(page, i) * many + kind,
        _bio(page, pool, i, name),
        bisect_right(OTHER_STEPS, around.kinds[kind]),
        _line(page, i - 1) * many + kind,
        _line(page, i + 1),
        _label(page, i) * many + kind,
        _bullet(page, i),
        _small(page, names) * many + kind,
        name in around.lead,
        (min(4, name.count(" ") + 1) - 1 if name[0].isupper() or name[0].islower() else 4) * many + kind,
        min(3, len(names)) - 1,
    )


def _kind(candidate: Candidate) -> int:
    form = candidate.reading.form
    if form >= WORD_LABEL:
        return 3
    return 0 if form <= LABEL_ABOVE else 2 if form == NAMES else 1


def _end(pool: Pool, i: int) -> int:
    """Where the line stands, seen from the paragraphs."""
    if i < pool.first:
        return 0
    if i <= pool.last:
        return 1 if i - pool.first < LEAD else 3 if pool.last - i < TAIL else 2
    return 4 + bisect_right(END_STEPS, i - pool.last)


def _date(page: Page, i: int) -> int:
    if any([char.isdigit() for char in page.document.texts[i]]):
        return 3
    labels = page.labels
    dated = [0 <= j < len(labels) and labels[j] is Label.TIMESTAMP for j in (i - 1, i + 1, i - 2, i + 2)]
    return 2 if dated[0] or dated[1] else 1 if dated[2] or dated[3] else 0


def _bio(page: Page, pool: Pool, i: int, name: str) -> int:
    """Whether a line that opens with the name tells who that is."""
    texts = page.document.texts
    for text in texts[i + 1 : i + 3]:
        if len(text) > SHORTEST_BIO and text.startswith(name.split(" ", 1)[0]):
            return 2 if text.startswith(name) else 3
    return int(page.document.source.find(f"\n{name} ", page.document.starts[pool.first]) >= 0)


def _label(page: Page, i: int) -> int:
    label = page.labels[i]
    if label is Label.BYLINE:
        return 0 if page.sure(i) else 1
    return _BY_LABEL.get(label, _OTHER_LABEL) if label is not None else _OTHER_LABEL


def _line(page: Page, i: int) -> int:
    """What the line is that stands next to it."""
    if not 0 <= i < len(page.labels):
        return 0
    text, label = page.document.texts[i], page.labels[i]
    if len(text) <= LONGEST_ROLE:
        if is_other_credit(text):
            return 2
        if label is not Label.BYLINE and has_role(text):
            return 7
    elif page.traits.prose[i]:
        return 5
    return _BY_LINE.get(label, 10 if label in CHROME else 11) if label is not None else 11


def _bullet(page: Page, i: int) -> int:
    opening = page.traits.opening
    if opening[i] != BULLET:
        return 0
    return 2 if opening[max(0, i - 1) : i + 2].count(BULLET) > 1 else 1


def _small(page: Page, names: tuple[str, ...]) -> int:
    """Whether the page uses the words of the names in small letters."""
    source = page.document.source
    low = [f" {word.casefold()} " in source for name in names for word in _WORD.findall(name)]
    return 0 if not any(low) else 2 if all(low) else 1
