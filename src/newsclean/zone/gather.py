"""The evidence about each line: what the earlier stages found, as the features want it."""

import re
from bisect import bisect_left, bisect_right

import regex

from newsclean.label import CHROME, LISTS, Label
from newsclean.page import Page
from newsclean.rules.rule import FIRM, WEAK
from newsclean.stages.front import has_site
from newsclean.zone.far import far_runs
from newsclean.zone.features import FRONT_STEPS, HEADING_STEPS, LONG_FRAME, PHRASES, Core, Evidence, find_core
from newsclean.zone.frame import LONGER, Frame
from newsclean.zone.traits import CHROME as CHROME_CLASS
from newsclean.zone.vocabulary import read_words

_CODE = {name: position for position, name in enumerate(PHRASES)}
_OTHER = _CODE["other"]
_NO_LETTERS = _CODE["no letters"]
_CHROME = frozenset({*CHROME, Label.STRAY})
_LISTED = frozenset({*LISTS, Label.COMMENTS})
FARTHEST_FRONT = 10
"""Lines above a byline or a date that are near it."""
NEARBY = 40
"""A page of fewer lines has none that are far from prose."""
_TIME = regex.compile(r"\b(?:19|20)\d\d\b|\d{1,2}[:.]\d\d\b|\d/\d{1,2}/\d\d|[年月]\d")
_DIGIT = re.compile(r"\d")


def gather(page: Page) -> Evidence:
    """What the earlier stages found, as the features want it."""
    document, strengths = page.document, page.strengths
    lines = page.open()
    prose, kind = page.traits.prose, page.traits.kind
    kinds = [CHROME_CLASS if WEAK <= strengths[i] <= FIRM else kind[i] for i in lines]
    core = find_core([prose[i] for i in lines], kinds)
    runs = far_runs(page, lines, core) if len(lines) > NEARBY and has_site(page) else []
    far = [i for start, stop in runs for i in lines[start:stop]]
    for start, stop in reversed(runs):
        del lines[start:stop], kinds[start:stop]
        if stop <= core.first:
            core = Core(core.first - (stop - start), core.last - (stop - start))
    above = _headline(page)
    headline = None if above is None else bisect_right(lines, above)
    title = "" if above is None else document.texts[above]
    said = read_words(document, page.words, lines, core, title, page.tools.talk)
    phrases = [_phrase(page, i) if kind == CHROME_CLASS else 0 for i, kind in zip(lines, kinds, strict=True)]
    cut, under = _surroundings(page, lines)
    texts, keys = document.texts, document.keys
    figures = [_figures(texts[i]) if "#" in keys[i] else 0 for i in lines]
    ends, front = _ends(page, lines, lines[core.first] if lines else 0), _front(page, lines)
    return Evidence(
        lines,
        far,
        kinds,
        core,
        phrases,
        cut,
        under,
        ends,
        front,
        figures,
        _site(page),
        headline,
        _frame(page.frame),
        said,
    )


def _headline(page: Page) -> int | None:
    return page.labels.index(Label.HEADLINE) if Label.HEADLINE in page.labels else None


def _phrase(page: Page, i: int) -> int:
    """Position in PHRASES of what the line likely is."""
    label = page.labels[i]
    return _NO_LETTERS if page.rules[i] == "S11" else _CODE.get(label, _OTHER) if label is not None else 0


def _site(page: Page) -> float:
    """Share of the lines that phrases or shapes know as the site's; addresses of links are not counted."""
    addresses = page.document.addresses
    found = zip(page.labels, page.rules, strict=True)
    known = sum([1 for label, rule in found if label in _CHROME and rule != "S11" and rule != "X6"])
    return known / max(1, len(page.labels) - len(addresses))


def _frame(frame: Frame) -> int:
    """Position in MENUS of the menus around the story."""
    if not frame.is_of_a_site:
        return 1 if frame.longest >= LONGER else 0
    return 3 if frame.longest >= LONG_FRAME else 2


def _surroundings(page: Page, lines: list[int]) -> tuple[list[int], list[int]]:
    """For each line what was taken out directly above it, and how far below a list's or the comments' heading it is."""
    labels = page.labels
    headings = [(i, 5 if labels[i] is Label.COMMENTS else 1) for i in list_headings(page)]
    cut = [0 if i - last < 2 else _between(labels[last + 1 : i]) for last, i in zip([-1, *lines], lines, strict=False)]
    if not headings:
        return cut, [0] * len(lines)
    under = [0] * bisect_left(lines, headings[0][0])
    for (heading, row), below in zip(headings, [*headings[1:], (len(labels), 0)], strict=True):
        start, stop = bisect_right(lines, heading), bisect_left(lines, below[0])
        own = bisect_left(lines, heading)
        under += [row + bisect_right(HEADING_STEPS, k - start) for k in range(own, stop)]
    return cut, under


def list_headings(page: Page) -> list[int]:
    """The headings of lists of teasers and of comments."""
    return [i for i, group in enumerate(page.groups) if group is not None and page.heading(i) in _LISTED]


CLOSINGS = frozenset({Label.TAGS, Label.AUTHOR_BIO, Label.COMMENTS, Label.LEGAL})
"""What stands below a story, and hardly ever inside it."""
_SIGNED = frozenset({Label.BYLINE, Label.TIMESTAMP})


def _ends(page: Page, lines: list[int], first: int) -> list[int]:
    """For each line how many lines that close a story stand above it, from the densest prose on; at most 3."""
    closings = [i for i, label in enumerate(page.labels) if label in CLOSINGS and i > first]
    found: list[int] = []
    for count, closing in enumerate(closings[:3]):
        found += [count] * (bisect_left(lines, closing) - len(found))
    return found + [len(closings[:3])] * (len(lines) - len(found))


def _front(page: Page, lines: list[int]) -> list[int]:
    """For each line how near a byline or a date stands below it."""
    found = [0] * len(lines)
    signed = [i for i, label in enumerate(page.labels) if label in _SIGNED]
    for i in reversed(signed):  # so that the nearest one has the last word
        for k in range(bisect_left(lines, i - FARTHEST_FRONT), bisect_left(lines, i)):
            found[k] = bisect_right(FRONT_STEPS, i - lines[k])
    return found


INTERRUPTIONS = frozenset(
    {Label.ADVERTISEMENT, Label.SUBSCRIBE, Label.INLINE_LINK, Label.SHARE, Label.PLAYER, Label.CONSENT, Label.WIDGET}
)
"""Chrome that sites put between two paragraphs; the story goes on below it."""


def _between(labels: tuple[Label | None, ...]) -> int:
    """What stands between two lines in question: nothing of the site's, an interruption, or other chrome."""
    chrome = [label for label in labels if label in _CHROME]
    return 0 if not chrome else 1 if INTERRUPTIONS.issuperset(chrome) else 2


def _figures(text: str) -> int:
    """Whether a figure, a date or a time stands at the line's beginning."""
    head = text[:80]
    if _TIME.search(head) is not None:
        return 2
    return 1 if _DIGIT.search(head) is not None or any(map(str.isdigit, head)) else 0
