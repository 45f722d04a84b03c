"""What stands between the headline and the first paragraph: byline, date, deck, key points, captions."""

from collections.abc import Iterator

import regex

from newsclean.document import Vote
from newsclean.fields.byline import read_byline
from newsclean.fields.byline_label import label_of
from newsclean.fields.signature import LABELLED, may_name, signature
from newsclean.fields.timestamp import holds_date
from newsclean.label import CHROME, Label
from newsclean.page import Page
from newsclean.rules.rule import SURE
from newsclean.stages.bylines import agencies_alone, signed_lines
from newsclean.zone.features import find_core
from newsclean.zone.traits import BULLET, PROSE_SIZE, QUOTED, SENTENCE

DEEPEST = 14
"""Lines below the headline that may belong to the front (captions, share bars and ads stand there too)."""
NEAR = 8
"""So close below the headline a byline or date still belongs to the front, though prose stands above it."""
MOST_POINTS = 8
LEAST_POINT = 30
"""A shorter bullet is an entry of a table of contents or of a menu."""
LONGEST_POINT = 400
"""A longer one is the story, in a cell of a table or behind a dash."""
LONGEST_BYLINE = 90
SHORTEST_DECK, LONGEST_DECK = 40, 350
LONGEST_DATED = 60
MOST_WORDS = 8
"""A line with a date that ends with a full stop is no sentence if it is shorter than this: "5 May 2024. 3 min." """
TEASER = "E5"
"""The rule of elements whose name says teaser: between headline and byline it is the story's own."""
_DAY = regex.compile(
    r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}[./-]\s\d{1,2}[./-]\s?\d{4}|\d{4}[./-]\s?\d{1,2}[./-]\s?\d{1,2}|[年월]\s?\d"
)
_FIGURE = regex.compile(r"(?<!\d)[0-3]?\d(?!\d)")
_WORD = regex.compile(r"[\p{L}\p{M}]+")
_AGENCY_END = regex.compile(r"[.!?]['\"”’]?\s?[—–-]\s?\p{Lu}[\p{L} ./]{1,40}+")
"""A caption that closes with a dash and whose picture it is."""


def front_lines(page: Page) -> tuple[int | None, list[int]]:
    """The headline and the lines of the front: from below it, or from the top of the page, to the first prose."""
    document, traits = page.document, page.traits
    lines = page.open()
    if not lines:
        return None, []
    core = find_core([traits.prose[i] for i in lines], [traits.kind[i] for i in lines])
    start = lines[core.first]
    headline = page.rules.index("H1") if "H1" in page.rules else None
    if headline is None or headline > start:
        return None, list(range(max(0, start - 6), start))
    stop = min(len(document), headline + DEEPEST)
    return headline, list(range(headline + 1, min(max(start, _last_furniture(page, headline) + 1), stop)))


def has_site(page: Page) -> bool:
    """Whether menus stand around the story, or anything on the page is sure to be the site's: on clean text a date line
    stays where it is."""
    return page.frame.is_of_a_site or any(
        strength >= SURE and label in CHROME for label, strength in zip(page.labels, page.strengths, strict=True)
    )


def _last_furniture(page: Page, headline: int) -> int:
    """The last byline or date close below the headline, with at most a deck of two paragraphs above it."""
    last, prose = headline, 0
    for i in range(headline + 1, min(len(page.document), headline + 1 + NEAR)):
        if page.labels[i] in (Label.BYLINE, Label.TIMESTAMP) or _is_signed(page, i):
            last = i
        prose += page.traits.prose[i] > 0 and page.labels[i] is None
        if prose > 2:
            break
    return last


def _is_signed(page: Page, i: int) -> bool:
    """Whether the line is a byline by its label, or by a name and a date."""
    text = page.document.texts[i]
    if page.labels[i] is not None or len(text) > LONGEST_BYLINE or page.traits.prose[i]:
        return False
    if is_dated(page, i, LONGEST_BYLINE):
        byline = read_byline(text)
        return bool(byline.authors or byline.agency)
    return may_name(text) and bool(label_of(text)) and signature(text)[0] == LABELLED


def front(page: Page) -> Iterator[Vote]:
    """Bylines, dates, decks and key points of the front."""
    headline, lines = front_lines(page)
    found: dict[int, Label] = {}
    if headline is not None or has_site(page):
        for i in lines:
            label = _furniture(page, i)
            if label is not None:
                found[i] = label
                yield Vote(i, label, SURE, "B1" if label is Label.BYLINE else "T2")
        yield from _names(page, lines, found, headline)
    yield from _key_point_headings(page, headline)
    yield from _key_points(page, headline, lines if headline is not None else [])
    if headline is not None:
        yield from _deck(page, headline, lines, found)
        yield from _captions(page, headline, lines)
        yield from _kicker(page, headline)


def _is_said(page: Page, i: int) -> bool:
    """Whether a sentence stands behind a byline's label, and no name: "Reporter: Is the bridge safe?" """
    if page.traits.ending[i] not in (SENTENCE, QUOTED):
        return False
    byline = read_byline(page.document.texts[i])
    return not (byline.authors or byline.agency)


def _furniture(page: Page, i: int) -> Label | None:
    """Whether the line is a byline or a date."""
    held = page.labels[i]
    if page.sure(i):
        return None
    if held is Label.BYLINE and _is_said(page, i):
        return None
    if held in (Label.TIMESTAMP, Label.BYLINE):
        return held
    if held is None and is_dated(page, i, LONGEST_BYLINE):
        byline = read_byline(page.document.texts[i])
        if byline.authors or byline.agency:
            return Label.BYLINE
        return Label.TIMESTAMP if len(page.document.texts[i]) <= LONGEST_DATED and page.traits.prose[i] == 0 else None
    return None


def is_dated(page: Page, i: int, longest: int) -> bool:
    """Whether the line is short, no sentence, and names a day."""
    text = page.document.texts[i]
    if len(text) > longest or not holds_date(text):
        return False
    sentence = page.traits.ending[i] == SENTENCE and (len(text) > LONGEST_DATED or text.count(" ") >= MOST_WORDS)
    return not sentence and names_a_day(page, text)


def names_a_day(page: Page, text: str) -> bool:
    """Whether a month or a date in figures is on the line, not only a year."""
    if _DAY.search(text) is not None:
        return True
    return _FIGURE.search(text) is not None and any(
        word in page.tools.months for word in _WORD.findall(text.casefold())
    )


def _names(page: Page, lines: list[int], found: dict[int, Label], headline: int | None) -> Iterator[Vote]:
    """Names with a label or a role, or alone on a line next to a date or a byline, or right under the headline."""
    known = {*found, *(i for i in lines if page.labels[i] in (Label.TIMESTAMP, Label.BYLINE))}
    for signed in signed_lines(page, lines, known, headline):
        found[signed.line] = Label.BYLINE
        yield Vote(signed.line, Label.BYLINE, SURE, "B2")
    for i in agencies_alone(page, lines, {*found, *known}, headline):
        found[i] = Label.BYLINE
        yield Vote(i, Label.BYLINE, SURE, "B1")


def _deck(page: Page, headline: int, lines: list[int], found: dict[int, Label]) -> Iterator[Vote]:
    """The standfirst: one or two sentences under the headline, with a byline or a date below them; without a full stop
    one line with nothing else between these two."""
    document, traits = page.document, page.traits
    furniture = [i for i in lines if i in found or page.labels[i] in (Label.BYLINE, Label.TIMESTAMP)]
    if not furniture:
        return
    first = furniture[0]
    between = [i for i in range(headline + 1, first) if page.labels[i] is None or page.rules[i] == TEASER]
    alone = between == list(range(headline + 1, first)) == [headline + 1]
    sentences = [
        i
        for i in between
        if (SHORTEST_DECK <= document.sizes[i] <= LONGEST_DECK and (alone or traits.ending[i] in (SENTENCE, QUOTED)))
        or document.sizes[i] > PROSE_SIZE
    ]
    longest = max([document.sizes[i] for i in sentences], default=0)
    below = range(first + 1, len(document))
    if (
        1 <= len(sentences) <= 2
        and first - headline <= 6
        and longest <= LONGEST_DECK
        and any(traits.prose[i] for i in below)
    ):
        for i in sentences:
            yield Vote(i, Label.DECK, SURE, "D1")


def _key_point_headings(page: Page, headline: int | None) -> Iterator[Vote]:
    """ "Key points" above bullets, below the headline: the box's heading is not a point."""
    if headline is None:
        return
    for i in range(headline + 1, min(headline + NEAR + 1, len(page.groups) - 1)):
        group = page.groups[i]
        if (
            group is not None
            and group.label is Label.SUMMARY
            and group.match == "heading"
            and page.traits.opening[i + 1] == BULLET
        ):
            yield Vote(i, Label.WIDGET, SURE, "M2")


def _key_points(page: Page, headline: int | None, lines: list[int]) -> Iterator[Vote]:
    """Bullets of some length right under the headline, under the place where it is repeated, or in the front."""
    under = [i + 1 for i, rule in enumerate(page.rules) if rule in ("H1", "H2")]
    if headline is not None:  # below the deck
        under += [headline + 2, headline + 3]
    for start in (*under, *(i for i in lines if page.labels[i] is None)):
        found = []
        for i in range(start, min(start + MOST_POINTS + 1, len(page.document))):
            if page.labels[i] is not None or page.traits.opening[i] != BULLET:
                break
            if not LEAST_POINT <= page.document.sizes[i] <= LONGEST_POINT:
                break
            if page.document.texts[i][0] == "»" and "«" in page.document.texts[i]:
                break  # a quotation as German and Danish pages print it
            found.append(i)
        if 1 <= len(found) <= MOST_POINTS and page.traits.opening[start - 1] != BULLET:
            for i in found:
                yield Vote(i, Label.SUMMARY, SURE, "M1")


def _captions(page: Page, headline: int, lines: list[int]) -> Iterator[Vote]:
    """A sentence that closes with a dash and an agency, above the story."""
    for i in [*lines, (lines[-1] + 1) if lines else headline + 1]:
        if i < len(page.document) and page.labels[i] is None:
            text = page.document.texts[i]
            match = _AGENCY_END.search(text, max(0, len(text) - 60))
            if match is not None and match.end() == len(text):
                yield Vote(i, Label.CAPTION, SURE, "C1")


def _kicker(page: Page, headline: int) -> Iterator[Vote]:
    """A short line alone above the headline that is no menu."""
    above = headline - 1
    if above < 0 or page.labels[above] is not None:
        return
    document, traits = page.document, page.traits
    lonely = above == 0 or document.gaps[above] > 0 or page.labels[above - 1] is not None
    if (
        lonely
        and 3 <= len(document.texts[above]) <= 40
        and traits.opening[above] != BULLET
        and document.gaps[headline] == 0
    ):
        dated = is_dated(page, above, LONGEST_DATED)
        yield Vote(above, Label.TIMESTAMP, SURE, "T2") if dated else Vote(above, Label.KICKER, SURE, "K1")
