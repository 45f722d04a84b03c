"""Boxes between the paragraphs: forms, polls and lists of teasers, of which phrases know only some lines."""

from collections.abc import Iterator
from itertools import pairwise

import regex

from newsclean.document import Vote
from newsclean.label import LISTS, Label
from newsclean.page import Page
from newsclean.rules.packs import Group
from newsclean.rules.rule import SURE, ZONE
from newsclean.stories.lines import QUESTION
from newsclean.zone.traits import BULLET, COLON, QUOTED, SENTENCE

FORMS = frozenset({Label.SUBSCRIBE, Label.CONSENT, Label.COMMENTS})
"""Boxes that open and close with a phrase."""
DEEPEST_FORM = 3
"""Lines between two lines of a form."""
LONGEST_IN_FORM = 100
"""On the development pages 51 lines up to this length stand so in what scrapers leave, and none is the story's."""

SHARE, LONGEST_BUTTON = "Share ", 60
_LETTER = regex.compile(
    r"(?:subscribe to|thanks for reading|thank you for reading) (?P<name>[^!.,:?]{2,50}+)"
    r"|(?P<first>[^!.,:?]{2,50}?) is a reader-supported publication"
)
"""What else a page says with the name of the letter, in normal form."""

WRITTEN_BY_A_MACHINE = "-ai-summary-note"
"""How the groups are named whose phrases say so."""
MOST_POINTS, LONGEST_POINT = 8, 400

MOST_OPTIONS, LEAST_OPTIONS = 8, 2
LONGEST_OPTION, LONGEST_QUESTION = 60, 200

MOST_TEASERS = 6
LONGEST_TEASER = 130
LONGEST_LABEL = 30
MOST_TAGS = 12
NEAR_STORY = 9
"""Further below the story, "Topics" heads a menu."""
LONGEST_TAG = 40


def forms(page: Page) -> Iterator[Vote]:
    """Short lines between two lines of the same form: what the newsletter brings, a box to tick."""
    labels, sizes = page.labels, page.document.sizes
    known = [i for i, label in enumerate(labels) if label in FORMS and page.groups[i] is not None and page.sure(i)]
    for above, below in pairwise(known):
        if labels[above] is not labels[below] or not 2 <= below - above <= DEEPEST_FORM + 1:
            continue
        inside = range(above + 1, below)
        if all(sizes[i] <= LONGEST_IN_FORM and not page.sure(i) for i in inside):
            for i in inside:
                yield Vote(i, labels[above] or Label.SUBSCRIBE, SURE, "F1")


def summaries(page: Page) -> Iterator[Vote]:
    """Key points between their heading and the note that a machine wrote them."""
    for note, group in enumerate(page.groups):
        if group is None or not group.id.endswith(WRITTEN_BY_A_MACHINE):
            continue
        above = range(note - 1, max(-1, note - 2 - MOST_POINTS), -1)
        heading = next((i for i in above if _heads_points(page, i)), None)
        if heading is not None and max(page.document.sizes[heading:note]) <= LONGEST_POINT:
            yield Vote(heading, Label.WIDGET, SURE, "M3")
            for i in range(heading + 1, note):
                if not page.sure(i):
                    yield Vote(i, Label.SUMMARY, SURE, "M3")


def _heads_points(page: Page, i: int) -> bool:
    group = page.groups[i]
    return group is not None and group.label is Label.SUMMARY and group.match == "heading"


def share_buttons(page: Page) -> Iterator[Vote]:
    """ "Share" and the name of the letter that the page asks to subscribe to."""
    document = page.document
    if SHARE not in document.source:
        return
    names = {match["name"] or match["first"] for key in document.keys if (match := _LETTER.match(key)) is not None}
    for i, text in enumerate(document.texts if names else ()):
        if len(text) > LONGEST_BUTTON or not text.startswith(SHARE) or not text[len(SHARE) :][:1].isupper():
            continue
        if document.keys[i].removeprefix(SHARE.casefold()) in names and not page.sure(i):
            yield Vote(i, Label.SHARE, SURE, "F3")


def polls(page: Page) -> Iterator[Vote]:
    """A question with short answers, and a word of a poll above the question or below the answers."""
    texts, sizes, ending = page.document.texts, page.document.sizes, page.traits.ending
    told = 0  # where the last poll ends: its lines are read once, though another may begin among them
    for i, text in enumerate(texts):
        if text[-1] not in QUESTION or page.sure(i) or sizes[i] > LONGEST_QUESTION:
            continue
        stop = i + 1
        while (
            stop < len(texts)
            and not _of_a_widget(page, stop)
            and sizes[stop] <= LONGEST_OPTION
            and ending[stop] not in (SENTENCE, QUOTED, COLON)
        ):
            stop += 1
        if not LEAST_OPTIONS <= stop - i - 1 <= MOST_OPTIONS:
            continue
        closed = stop < len(texts) and _of_a_widget(page, stop)
        if not closed and not (i and _of_a_widget(page, i - 1)):
            continue
        first = i - 1 if i and _of_a_widget(page, i - 1) else i
        if closed:
            stop = max(stop + 1, told)
            while stop < len(texts) and page.groups[stop] is not None and not page.traits.prose[stop]:
                stop += 1  # "1,284 votes", "See the results"
        for k in range(max(first, told), stop):
            if not page.sure(k):
                yield Vote(k, Label.WIDGET, SURE, "F2")
        told = max(told, stop)


def _of_a_widget(page: Page, i: int) -> bool:
    group = page.groups[i]
    return group is not None and group.label is Label.WIDGET


def teasers(page: Page) -> Iterator[Vote]:
    """Lines that end like a headline, directly under the heading of a list, though the story goes on below; or one,
    directly under "Read more:"."""
    labels = page.labels
    for i, group in enumerate(page.groups):
        label = labels[i]
        if group is None or label is None or label is not group.label or not page.sure(i):
            continue
        if group.match != "heading" or label not in LISTS:
            if _announces(page, i, group) and i + 2 < len(labels) and _is_teaser(page, i + 1, i + 1):
                yield Vote(i + 1, label, ZONE + 1, "L2")
            continue
        stop = i + 1
        while stop < len(labels) and _is_teaser(page, i + 1, stop):
            stop += 1
        if 1 <= stop - i - 1 <= MOST_TEASERS and stop < len(labels):
            for k in range(i + 1, stop):
                yield Vote(k, label, ZONE + 1, "L2")


def _announces(page: Page, i: int, group: Group) -> bool:
    """Whether the line is a link's label alone, with the colon that says that the link stands below it."""
    alone = group.match in ("line", "label") and page.document.sizes[i] <= LONGEST_LABEL
    return alone and group.label is Label.INLINE_LINK and page.document.texts[i][-1] in ":："


def _is_teaser(page: Page, first: int, k: int) -> bool:
    """Whether a line that the zone keeps looks like a headline; below bullets, a line without one is a subheading."""
    opening = page.traits.opening
    return (
        page.rules[k] == "Z1"
        and page.traits.ending[k] not in (SENTENCE, QUOTED, COLON)
        and page.document.sizes[k] <= LONGEST_TEASER
        and (opening[k] == BULLET or opening[first] != BULLET)
    )


def tags(page: Page) -> Iterator[Vote]:
    """Names under the heading "Tags", each on a line of its own, below the story."""
    if Label.BODY not in page.labels:
        return
    last = len(page.labels) - 1 - page.labels[::-1].index(Label.BODY)
    for i in range(last + 1, min(last + NEAR_STORY, len(page.labels) - 1)):
        group = page.groups[i]
        if group is None or group.label is not Label.TAGS or group.match == "label":
            continue
        for k in range(i + 1, min(len(page.labels), i + 1 + MOST_TAGS)):
            if not _goes_on(page, i + 1, k):
                break
            yield Vote(k, Label.TAGS, ZONE + 1, "G1")


def _goes_on(page: Page, first: int, k: int) -> bool:
    """Whether the line is of the same list as its first one."""
    return (
        page.strengths[k] <= ZONE
        and len(page.document.texts[k]) <= LONGEST_TAG
        and page.traits.opening[k] == page.traits.opening[first]
        and page.document.gaps[k] <= page.document.gaps[first]
    )
