"""Where the article is: every line still in question is weighed with its surroundings."""

from bisect import bisect_right
from collections.abc import Iterator

import regex

from newsclean.document import Vote
from newsclean.label import ARTICLE, CHROME, LISTS, Label
from newsclean.page import Page
from newsclean.rules.rule import ZONE
from newsclean.stages.front import has_site
from newsclean.zone.features import HEADING_STEPS, PHRASES, Evidence, columns
from newsclean.zone.path import article_chances
from newsclean.zone.traits import COLON, QUOTED, SENTENCE

ENOUGH = ((0.0, 0.12), (0.05, 0.3), (1.0, 0.45))
"""A line stays if the chance that it is article is at least this; the less of a site there is on the page
(share of lines that phrases know), the lower: in doubt the text stays. Chosen on the development pages:
F1 is flat between 0.3 and 0.5, loss grows with it."""

CLEAN = 0.1
"""Where no line is likely enough and less than this share of the page is a site's, all of it stays."""

_CODE = {name: position for position, name in enumerate(PHRASES)}
_OTHER = _CODE["other"]
_NO_LETTERS = _CODE["no letters"]
_OF_A_SITE = frozenset(_CODE[name] for name in PHRASES if name in frozenset(CHROME))
_TIME = regex.compile(r"\b(?:19|20)\d\d\b|\d{1,2}[:.]\d\d\b|\d/\d{1,2}/\d\d|[年月]\d")


def gather(page: Page) -> Evidence:
    """What the earlier stages found, as the features want it."""
    document, labels = page.document, page.labels
    lines = page.open()
    phrases: list[int] = []
    cut: list[int] = []
    under: list[int] = []
    figures: list[int] = []
    headline: int | None = None
    last = -1
    heading = since = 0
    inside = frozenset(lines) if len(lines) != len(document) else None
    for i in range(len(document)):
        label = labels[i]
        if label in LISTS or label is Label.COMMENTS:
            group = page.groups[i]
            if group is not None and group.match == "heading":
                heading, since = (1 if label in LISTS else 5), 0
        if inside is not None and i not in inside:
            if label is Label.HEADLINE:
                headline = len(phrases)
            continue
        likely = page.likely(i)
        phrases.append(
            0 if likely is None else _NO_LETTERS if page.rules[i] == "S11" else _CODE.get(likely.value, _OTHER)
        )
        cut.append(0 if i - last < 2 else _between([labels[j] for j in range(last + 1, i)]))
        under.append(heading + bisect_right(HEADING_STEPS, since) if heading else 0)
        since += 1
        last = i
        text = document.texts[i]
        figures.append(_figures(text))
    known = len(document) - len(lines) + sum([1 for phrase in phrases if phrase in _OF_A_SITE])
    fields = sum([1 for i, label in enumerate(labels) if label in ARTICLE and page.sure(i)])
    return Evidence(lines, phrases, cut, under, figures, max(0, known - fields) / max(1, len(document)), headline)


INTERRUPTIONS = frozenset(
    {Label.ADVERTISEMENT, Label.SUBSCRIBE, Label.INLINE_LINK, Label.SHARE, Label.PLAYER, Label.CONSENT, Label.WIDGET}
)
"""Chrome that sites put between two paragraphs; the story goes on below it."""


def _between(labels: list[Label | None]) -> int:
    """What stands between two lines in question: nothing of the site's, an interruption, or other chrome."""
    chrome = [label for label in labels if label in CHROME]
    return 0 if not chrome else 1 if all(label in INTERRUPTIONS for label in chrome) else 2


def _figures(text: str) -> int:
    head = text[:80]
    if head.isalpha() or not any(map(str.isdigit, head)):
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
    chances = _trimmed(
        evidence, _announced(page, evidence, _carried_on(page, evidence, chances, enough), enough), enough
    )
    kept = [line for line, chance in zip(evidence.lines, chances, strict=True) if chance >= enough]
    first, last = (kept[0], kept[-1]) if kept else (len(page.document), -1)
    for line, chance in zip(evidence.lines, chances, strict=True):
        if chance >= enough:
            yield Vote(line, Label.BODY, ZONE, "Z1")
        elif line < first:
            yield Vote(line, _label(page, line, Label.NAVIGATION), ZONE, "Z2")
        elif line > last:
            yield Vote(line, _label(page, line, Label.RELATED), ZONE, "Z4")
        else:
            yield Vote(line, _label(page, line, Label.INLINE_LINK), ZONE, "Z3")


LEAST = 0.05
SHORTEST_PARAGRAPH = 30
"""A last paragraph of one sentence is this long; shorter ones are prompts as often as not."""


def _carried_on(page: Page, evidence: Evidence, chances: list[float], enough: float) -> list[float]:
    """A sentence directly below a line of the story goes with it: the last paragraph is the classic victim."""
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
    return carried


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
