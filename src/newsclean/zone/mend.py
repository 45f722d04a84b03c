"""What the chances of single lines cannot say: corrections that look at a line with what was kept around it."""

from bisect import bisect_right

from newsclean.label import Label
from newsclean.page import Page
from newsclean.zone.features import PHRASES, Evidence
from newsclean.zone.gather import CLOSINGS, list_headings
from newsclean.zone.told import is_told
from newsclean.zone.traits import BULLET, COLON, QUOTED, SENTENCE

_POINTS = PHRASES.index("summary")
CLEAN = 0.1
"""Where no line is likely enough and less than this share of the page is a site's, all of it stays."""

LEAST, LEAST_ABOVE = 0.05, 0.15
"""Chances from which a sentence goes with the line of the story above it, and a paragraph with the one below it."""
LONGEST_LIST = 15
"""Items that a colon announces."""
LEAST_LIST = 3
"""Items of a list, and lines of one with the line that announces it."""
NEARLY = 0.33
"""The chance of lines that stay between a line of the story and a paragraph that is nearly one, or in a list."""
HIGHEST = 12
"""Lines above the comments' heading on a page of little more than a story; below more it may be a menu's entry."""
SHORT_STORY = 1500
"""Characters of a story that tells little about its surroundings."""
HARDLY, NEAR = 0.25, 8
"""The chance of a paragraph below such a story, and how many lines below: nine of the twelve that this keeps on the
development pages are the story's; farther below, or with buttons between, a fifth."""
OVER = frozenset({Label.SHARE, *CLOSINGS})
"""What stands below a short story."""
BULK = 1500
"""Characters of a line that is a story, not a paragraph."""
SHORTEST_PARAGRAPH = 30
"""A last paragraph of one sentence is this long; shorter ones are prompts as often as not."""


def bulk(page: Page, evidence: Evidence, chances: list[float], enough: float) -> list[float]:
    """A line that holds most of the page's prose is the story: scrapers that lose line breaks deliver it so."""
    prose = page.traits.prose
    whole = sum([prose[line] for line in evidence.lines])
    return [
        max(enough, chance) if prose[line] >= BULK and 2 * prose[line] > whole else chance
        for line, chance in zip(evidence.lines, chances, strict=True)
    ]


def above_comments(page: Page, evidence: Evidence, chances: list[float], enough: float) -> list[float]:
    """Where all that is likely enough stands below the comments' heading and prose above it, the prose is the story."""
    heading = next((i for i, label in enumerate(page.labels) if label is Label.COMMENTS and page.sure(i)), None)
    if heading is None or heading > HIGHEST:
        return chances
    above = bisect_right(evidence.lines, heading)
    prose = page.traits.prose
    if max(chances[:above], default=1.0) >= enough or sum([prose[i] for i in evidence.lines[:above]]) < A_STORY:
        return chances
    own = [
        max(enough, chance) if prose[i] else chance for i, chance in zip(evidence.lines, chances[:above], strict=False)
    ]
    return [*own, *[0.0] * (len(chances) - above)]


def resumed(page: Page, evidence: Evidence, chances: list[float], enough: float) -> list[float]:
    """Close below a short story a paragraph that is hardly likely is its next, if nothing says that it is over."""
    prose, lines, labels = page.traits.prose, evidence.lines, page.labels
    story = [k for k, chance in enumerate(chances) if chance >= enough]
    if not story or sum([page.document.sizes[lines[k]] for k in story]) > SHORT_STORY:
        return chances
    last = story[-1]
    over = [i for i in range(lines[last], len(labels)) if labels[i] in OVER and page.sure(i)]
    heading = [i for i in list_headings(page) if i > lines[last]]
    stop = bisect_right(lines, min([*over[:1], *heading[:1]], default=len(labels)))
    resumed = list(chances)
    for k in range(last + 1, min(last + 1 + NEAR, stop)):
        if resumed[k] >= HARDLY and prose[lines[k]] and not evidence.phrases[k]:
            resumed[k] = enough
    return resumed


def carried_on(page: Page, evidence: Evidence, chances: list[float], enough: float) -> list[float]:
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


def whole(page: Page, evidence: Evidence, chances: list[float], enough: float) -> list[float]:
    """A list inside the story stays whole, with the line above it, if one of its items does and the others nearly."""
    opening, lines = page.traits.opening, evidence.lines
    bullets = [k for k, i in enumerate(lines) if opening[i] == BULLET and k]
    if len(bullets) < LEAST_LIST:
        return chances
    kept = list(chances)
    stop = 0
    for start in bullets:
        if start < stop:
            continue
        stop = start + 1
        while stop < len(lines) and opening[lines[stop]] == BULLET and _is_bare(evidence, stop):
            stop += 1
        inside = stop < len(lines) and kept[stop] >= enough
        items = kept[start:stop]
        if len(items) >= LEAST_LIST and inside and max(items) >= enough and sum(items) >= NEARLY * len(items):
            above = start - 1
            headed = above > 0 and kept[above - 1] >= enough and _is_bare(evidence, above) and _is_bare(evidence, start)
            first = above if headed and kept[above] >= LEAST_ABOVE else start
            kept[first:stop] = [max(enough, chance) for chance in kept[first:stop]]
    return kept


def _is_bare(evidence: Evidence, k: int) -> bool:
    """Whether nothing was taken out directly above the line and no phrase knows it."""
    return not evidence.cut[k] and not evidence.phrases[k]


def closed(page: Page, evidence: Evidence, chances: list[float], enough: float) -> list[float]:
    """Below the last prose the heading of a list ends the story, if the page has a site: what follows is the list."""
    prose, lines = page.traits.prose, evidence.lines
    last = next((k for k in range(len(lines) - 1, -1, -1) if chances[k] >= enough and prose[lines[k]]), None)
    if last is None or evidence.site == 0.0:
        return chances
    heading = next((i for i in list_headings(page) if i > lines[last]), None)
    if heading is None:
        return chances
    under = bisect_right(lines, heading)
    return [*chances[:under], *[0.0] * (len(chances) - under)]


def trimmed(evidence: Evidence, chances: list[float], enough: float) -> list[float]:
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


def without_titles(page: Page, evidence: Evidence, chances: list[float]) -> list[float]:
    """ "Video: the flood" directly above a player is its title, wherever the player stands."""
    labels = page.labels
    return [
        0.0 if phrase and labels[i + 1 : i + 2] == (Label.PLAYER,) and page.sure(i + 1) else chance
        for i, phrase, chance in zip(evidence.lines, evidence.phrases, chances, strict=True)
    ]


def headed(evidence: Evidence, chances: list[float], enough: float) -> list[float]:
    """ "Key takeaways" stays where what stands directly below it does: points that are body have their heading. For
    clean text only: on a site's page it may open a box that is the story's standfirst."""
    lines = evidence.lines
    return [
        enough if code == _POINTS and chance < enough <= below and following == line + 1 else chance
        for code, chance, below, line, following in zip(
            evidence.phrases, chances, [*chances[1:], 0.0], lines, [*lines[1:], 0], strict=True
        )
    ]


def least(page: Page, evidence: Evidence, chances: list[float], enough: float) -> float:
    """What is enough on a page where nothing is: all, where there is no site; half the best, where there is
    prose (on one line, which is cut behind every sentence, sentences)."""
    if evidence.site < CLEAN:
        return 0.0
    sizes = page.document.sizes
    prose = sum([page.traits.prose[i] for i in evidence.lines])
    if page.document.on_one_line:
        prose = sum([sizes[i] for k, i in enumerate(evidence.lines) if is_told(page, evidence, k)])
    whole = sum([sizes[i] for i in evidence.lines])
    return max(chances) / 2 if prose >= A_STORY or 2 * prose > whole else enough


def held(page: Page, evidence: Evidence, chances: list[float], enough: float) -> list[float]:
    """Lines below the story that are nearly likely enough stay down to the last paragraph among them."""
    prose, lines = page.traits.prose, evidence.lines
    held = list(chances)
    for start in [k for k, chance in enumerate(chances) if NEARLY <= chance < enough and k]:
        if chances[start - 1] >= enough:
            stop = start
            while stop < len(held) and NEARLY <= held[stop] < enough and _is_bare(evidence, stop):
                stop += 1
            last = next((k for k in range(stop - 1, start - 1, -1) if prose[lines[k]]), start - 1)
            held[start : last + 1] = [enough] * (last + 1 - start)
    return held


def together(page: Page, evidence: Evidence, chances: list[float], enough: float) -> list[float]:
    """Sentences in a row that are nearly likely enough, with prose among them, close below a paragraph of the story are
    its end, below a few teasers: these stand alone."""
    prose, lines, ending = page.traits.prose, evidence.lines, page.traits.ending
    kept = list(chances)
    nearly = [
        k for k, chance in enumerate(chances) if NEARLY <= chance < enough and ending[lines[k]] in (SENTENCE, QUOTED)
    ]
    start = 0
    for stop in range(1, len(nearly) + 1):
        if stop < len(nearly) and nearly[stop] == nearly[stop - 1] + 1 and _is_bare(evidence, nearly[stop]):
            continue
        run, start = nearly[start:stop], stop
        above = range(max(0, run[0] - CLOSE), run[0])
        if (
            len(run) > 1
            and any([prose[lines[k]] for k in run])
            and any([chances[k] >= enough and prose[lines[k]] for k in above])
        ):
            kept[run[0] : run[-1] + 1] = [enough] * len(run)
    return kept


CLOSE = 4
"""Lines, of those in question, between a paragraph of the story and more of it."""
A_STORY = 300
"""So much prose, in characters, is a story, however unlikely it looks; on a small page, most of what is left."""


def announced(page: Page, evidence: Evidence, chances: list[float], enough: float) -> list[float]:
    """Items between a line that ends with a colon and the story going on: a list of the story's own."""
    traits, lines = page.traits, evidence.lines
    kept = list(chances)
    for k in range(1, len(lines)):
        if traits.ending[lines[k]] != COLON or evidence.phrases[k]:
            continue
        stop = k + 1
        while stop < len(lines) and stop - k <= LONGEST_LIST and kept[stop] < enough and _is_bare(evidence, stop):
            stop += 1
        if stop - k < LEAST_LIST or stop == len(lines) or kept[stop] < enough:
            continue
        items = range(k + 1, stop)
        if (evidence.cut[k] == 0 and kept[k - 1] >= enough) or (
            all([traits.opening[lines[item]] == BULLET for item in items])
            and max(evidence.cut[k], evidence.cut[stop]) < 2
            and max(chances[max(0, k - CLOSE) : k]) >= enough
        ):
            kept[k:stop] = [enough] * (stop - k)
    return kept
