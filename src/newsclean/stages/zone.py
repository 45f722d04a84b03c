"""Where the article is: every line still in question is weighed with its surroundings."""

from bisect import bisect_right
from collections.abc import Iterator

import regex

from newsclean.document import Vote
from newsclean.label import ARTICLE, CHROME, LISTS, Label
from newsclean.page import Page
from newsclean.rules.rule import FIRM, WEAK, ZONE
from newsclean.stages.front import has_site
from newsclean.zone.far import far_runs
from newsclean.zone.features import FRONT_STEPS, HEADING_STEPS, PHRASES, Core, Evidence, columns, find_core
from newsclean.zone.path import article_chances
from newsclean.zone.traits import CHROME as CHROME_CLASS
from newsclean.zone.traits import COLON, QUOTED, SENTENCE
from newsclean.zone.vocabulary import read_words

ENOUGH = ((0.0, 0.12), (0.05, 0.3), (1.0, 0.45))
"""A line stays if the chance that it is article is at least this; the less of a site there is on the page
(share of lines that phrases know), the lower: in doubt the text stays. Chosen on the development pages:
F1 is flat between 0.3 and 0.5, loss grows with it."""

CLEAN = 0.1
"""Where no line is likely enough and less than this share of the page is a site's, all of it stays."""

_CODE = {name: position for position, name in enumerate(PHRASES)}
_OTHER = _CODE["other"]
_NO_LETTERS = _CODE["no letters"]
_CHROME = frozenset({*CHROME, Label.STRAY})
_LISTED = frozenset({*LISTS, Label.COMMENTS})
NEARBY = 40
"""A page of fewer lines has none that are far from prose."""
_TIME = regex.compile(r"\b(?:19|20)\d\d\b|\d{1,2}[:.]\d\d\b|\d/\d{1,2}/\d\d|[年月]\d")


def gather(page: Page) -> Evidence:
    """What the earlier stages found, as the features want it."""
    document, strengths = page.document, page.strengths
    lines = page.open()
    prose = page.traits.prose
    kinds = [CHROME_CLASS if WEAK <= strengths[i] <= FIRM else page.traits.kind[i] for i in lines]
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
    said = read_words(document, lines, core, title, page.tools.talk)
    phrases = [_phrase(page, i) if kind == CHROME_CLASS else 0 for i, kind in zip(lines, kinds, strict=True)]
    cut, under = _surroundings(page, lines)
    figures = [_figures(document.texts[i]) if "#" in document.keys[i] else 0 for i in lines]
    ends, front = _ends(page, lines, lines[core.first] if lines else 0), _front(page, lines)
    return Evidence(lines, far, kinds, core, phrases, cut, under, ends, front, figures, _site(page), headline, said)


def _headline(page: Page) -> int | None:
    return page.labels.index(Label.HEADLINE) if Label.HEADLINE in page.labels else None


def _phrase(page: Page, i: int) -> int:
    """Position in PHRASES of what the line likely is."""
    label = page.labels[i]
    return _NO_LETTERS if page.rules[i] == "S11" else _CODE.get(label.value, _OTHER) if label is not None else 0


def _site(page: Page) -> float:
    """Share of the lines that phrases or shapes know as the site's."""
    known = sum([1 for label, rule in zip(page.labels, page.rules, strict=True) if label in _CHROME and rule != "S11"])
    return known / max(1, len(page.document))


def _surroundings(page: Page, lines: list[int]) -> tuple[list[int], list[int]]:
    """For each line what was taken out directly above it, and how far below a heading of a list or of comments it is."""
    labels = page.labels
    headings = [(i, 5 if labels[i] is Label.COMMENTS else 1) for i in _headings(page)]
    cut = [0 if i - last < 2 else _between(labels[last + 1 : i]) for last, i in zip([-1, *lines], lines, strict=False)]
    if not headings:
        return cut, [0] * len(lines)
    places = [i for i, _ in headings]
    under = []
    for k, i in enumerate(lines):
        above = bisect_right(places, i) - 1
        if above < 0:
            under.append(0)
            continue
        since = k - bisect_right(lines, places[above])
        under.append(headings[above][1] + bisect_right(HEADING_STEPS, since))
    return cut, under


def _headings(page: Page) -> list[int]:
    """The headings of lists of teasers and of comments."""
    labels = page.labels
    return [
        i
        for i, group in enumerate(page.groups)
        if group is not None and group.match == "heading" and group.label in _LISTED and labels[i] is group.label
    ]


CLOSINGS = frozenset({Label.TAGS, Label.AUTHOR_BIO, Label.COMMENTS, Label.LEGAL})
"""What stands below a story, and hardly ever inside it."""
_SIGNED = frozenset({Label.BYLINE, Label.TIMESTAMP})


def _ends(page: Page, lines: list[int], first: int) -> list[int]:
    """For each line how many lines that close a story stand above it, from the densest prose on; at most 3."""
    closings = [i for i, label in enumerate(page.labels) if label in CLOSINGS and i > first]
    return [min(3, bisect_right(closings, i)) for i in lines] if closings else [0] * len(lines)


def _front(page: Page, lines: list[int]) -> list[int]:
    """For each line how near a byline or a date stands below it."""
    signed = [i for i, label in enumerate(page.labels) if label in _SIGNED]
    if not signed:
        return [0] * len(lines)
    signed.append(10**9)
    near = [signed[bisect_right(signed, i)] - i for i in lines]
    return [bisect_right(FRONT_STEPS, distance) if distance <= 10 else 0 for distance in near]


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
    if not any(map(str.isdigit, head)):
        return 0
    return 2 if _TIME.search(head) is not None else 1


def zone(page: Page) -> Iterator[Vote]:
    """Article or not, for every line in question."""
    evidence = gather(page)
    if not evidence.lines:
        return
    chances = article_chances(columns(page.document, page.traits, evidence), page.tools.weights)
    site = evidence.site if has_site(page) else 0.0
    enough = next(least for share, least in ENOUGH if site <= share)
    if max(chances) < enough:
        enough = _least(page, evidence, chances, enough)
    chances = _held(page, evidence, _carried_on(page, evidence, chances, enough), enough)
    chances = _announced(page, evidence, chances, enough)
    chances = _trimmed(evidence, _closed(page, evidence, chances, enough), enough)
    kept = [line for line, chance in zip(evidence.lines, chances, strict=True) if chance >= enough]
    first, last = (kept[0], kept[-1]) if kept else (len(page.document), -1)
    for line, chance in zip(evidence.lines, chances, strict=True):
        if chance >= enough:
            yield Vote(line, _BODY, ZONE, "Z1")
        elif line < first:
            yield Vote(line, _label(page, line, _NAVIGATION), ZONE, "Z2")
        elif line > last:
            yield Vote(line, _label(page, line, _RELATED), ZONE, "Z4")
        else:
            yield Vote(line, _label(page, line, _INLINE_LINK), ZONE, "Z3")
    for line in evidence.far:
        if line < first:
            yield Vote(line, _label(page, line, _NAVIGATION), ZONE, "Z2")
        else:
            yield Vote(line, _label(page, line, _RELATED), ZONE, "Z4")


_BODY, _NAVIGATION, _RELATED, _INLINE_LINK = Label.BODY, Label.NAVIGATION, Label.RELATED, Label.INLINE_LINK


LEAST, LEAST_ABOVE = 0.05, 0.15
"""Chances from which a sentence goes with the line of the story above it, and a paragraph with the one below it."""
SHORTEST_PARAGRAPH = 30
"""A last paragraph of one sentence is this long; shorter ones are prompts as often as not."""


def _carried_on(page: Page, evidence: Evidence, chances: list[float], enough: float) -> list[float]:
    """A sentence directly below a line of the story goes with it: the last paragraph is the classic victim; so does,
    inside the story, a paragraph directly above one: what follows a list of teasers."""
    document, traits = page.document, page.traits
    carried = list(chances)
    for k in range(1, len(carried)):
        i = evidence.lines[k]
        if (
            carried[k - 1] >= enough > carried[k] >= LEAST
            and traits.ending[i] in (SENTENCE, QUOTED)
            and document.sizes[i] >= SHORTEST_PARAGRAPH
            and evidence.cut[k] < 2
            and document.gaps[i] <= 2
            and not evidence.phrases[k]
        ):
            carried[k] = enough
    first = next((k for k, chance in enumerate(carried) if chance >= enough), len(carried))
    for k in range(len(carried) - 2, first, -1):
        i = evidence.lines[k]
        if (
            carried[k + 1] >= enough > carried[k] >= LEAST_ABOVE
            and traits.prose[i]
            and traits.prose[evidence.lines[k + 1]]
            and not evidence.cut[k + 1]
            and not evidence.phrases[k]
        ):
            carried[k] = enough
    return carried


def _closed(page: Page, evidence: Evidence, chances: list[float], enough: float) -> list[float]:
    """Below the last prose the heading of a list ends the story, if the page has a site: what follows is the list."""
    prose, lines = page.traits.prose, evidence.lines
    last = next((k for k in range(len(lines) - 1, -1, -1) if chances[k] >= enough and prose[lines[k]]), None)
    if last is None or evidence.site == 0.0:
        return chances
    heading = next((i for i in _headings(page) if i > lines[last]), None)
    if heading is None:
        return chances
    under = bisect_right(lines, heading)
    return [*chances[:under], *[0.0] * (len(chances) - under)]


def _trimmed(evidence: Evidence, chances: list[float], enough: float) -> list[float]:
    """Lines that phrases or shapes know are not the first or the last of a story, if the page has a site."""
    if evidence.site == 0.0:
        return chances
    trimmed = list(chances)
    for order in (range(len(trimmed)), range(len(trimmed) - 1, -1, -1)):
        for k in order:
            if trimmed[k] >= enough:
                if not evidence.phrases[k]:
                    break
                trimmed[k] = 0.0
    return trimmed


def _least(page: Page, evidence: Evidence, chances: list[float], enough: float) -> float:
    """What is enough on a page where nothing is: all, where there is no site; half the best, where there is prose."""
    if evidence.site < CLEAN:
        return 0.0
    prose = sum([page.traits.prose[i] for i in evidence.lines])
    return max(chances) / 2 if prose >= A_STORY else enough


NEARLY = 0.33
"""The chance of lines that stay between a line of the story and a paragraph that is nearly one."""


def _held(page: Page, evidence: Evidence, chances: list[float], enough: float) -> list[float]:
    """Lines below the story that are nearly likely enough stay down to the last paragraph among them."""
    prose, lines = page.traits.prose, evidence.lines
    held = list(chances)
    start = 1
    while start < len(held):
        stop = start
        if held[start - 1] >= enough:
            while (
                stop < len(held)
                and NEARLY <= held[stop] < enough
                and not evidence.cut[stop]
                and not evidence.phrases[stop]
            ):
                stop += 1
            last = next((k for k in range(stop - 1, start - 1, -1) if prose[lines[k]]), start - 1)
            held[start : last + 1] = [enough] * (last + 1 - start)
        start = max(stop, start + 1)
    return held


A_STORY = 300
"""So much prose, in characters, is a story, however unlikely it looks."""
LONGEST_LIST = 15
"""Items that a colon announces."""


def _announced(page: Page, evidence: Evidence, chances: list[float], enough: float) -> list[float]:
    """Items between a line that ends with a colon and the story going on: a list of the story's own."""
    traits, lines = page.traits, evidence.lines
    kept = list(chances)
    for k in range(1, len(lines)):
        if traits.ending[lines[k]] != COLON or kept[k - 1] < enough or evidence.phrases[k] or evidence.cut[k]:
            continue
        stop = k + 1
        while (
            stop < len(lines)
            and stop - k <= LONGEST_LIST
            and kept[stop] < enough
            and not evidence.phrases[stop]
            and not evidence.cut[stop]
        ):
            stop += 1
        if stop - k >= 3 and stop < len(lines) and kept[stop] >= enough:
            kept[k:stop] = [enough] * (stop - k)
    return kept


def _label(page: Page, line: int, plain: Label) -> Label:
    """What a line outside the article is: what it looks like, else what stands in such a place."""
    return page.likely(line) or plain


__all__ = ["ARTICLE", "gather", "zone"]
