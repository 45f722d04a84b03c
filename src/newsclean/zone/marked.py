"""What Markdown shows of a story's structure: its headings and lists are no links, those of other stories are."""

from newsclean.label import CHROME, Label
from newsclean.markdown import is_bare_heading
from newsclean.page import Page
from newsclean.zone.features import Evidence
from newsclean.zone.gather import list_headings
from newsclean.zone.talk import SPOKEN
from newsclean.zone.traits import BULLET, COLON

LEAST = 2
"""Lines of a list or a section; one alone may be a button."""
CLOSE = 2
"""Lines from the story to the heading of a box of links."""


def marked(page: Page, evidence: Evidence, chances: list[float], enough: float) -> list[float]:
    """Inside the story its headings, lists and sections stay."""
    if not page.document.markdown:
        return chances
    parted = with_last(page, evidence, with_parts(page, evidence, chances, enough), enough)
    return with_headings(page, evidence, parted, enough)


def with_headings(page: Page, evidence: Evidence, chances: list[float], enough: float) -> list[float]:
    """A heading that is no link, directly above a paragraph of the story, pictures aside."""
    lines, prose = evidence.lines, page.traits.prose
    kept = list(chances)
    first = next((k for k, chance in enumerate(chances) if chance >= enough), len(chances))
    for k in range(len(lines) - 2, first, -1):
        i, below = lines[k], lines[k + 1]
        if (
            kept[k] < enough <= kept[k + 1]
            and (prose[below] or chances[k + 1] < enough)
            and not evidence.phrases[k]
            and all([label is Label.CAPTION for label in page.labels[i + 1 : below]])
            and is_bare_heading(page.document.source_of(i))
        ):
            kept[k] = enough
    return kept


def with_parts(page: Page, evidence: Evidence, chances: list[float], enough: float) -> list[float]:
    """A list without links between two lines of the story, and below the first a heading with what stands under it."""
    kept = list(chances)
    first = next((k for k, chance in enumerate(chances) if chance >= enough), len(chances))
    start: int | None = None
    headed = False
    for k in range(first + 1, len(kept)):
        heading = is_bare_heading(page.document.source_of(evidence.lines[k]))
        if kept[k] >= enough:
            if start is not None and _is_whole(evidence, start, k):
                kept[start:k] = [enough] * (k - start)
            start = None
        elif not _is_unlinked(page, evidence, k):
            start = None
        elif heading and (start is None or not headed):
            start, headed = (k if start is None else start), True
        elif start is None and kept[k - 1] >= enough and _is_item(page, evidence, k):
            start, headed = k, False
        elif not (heading or _is_item(page, evidence, k) or (headed and _is_said(page, evidence.lines[k]))):
            start = None
    return kept


def with_last(page: Page, evidence: Evidence, chances: list[float], enough: float) -> list[float]:
    """The story's last sections: below a box of links under its last line so far a heading that is none with what
    stands under it, down to the next list's heading or what is sure to be the site's."""
    lines, headings = evidence.lines, list_headings(page)
    last = max([k for k, chance in enumerate(chances) if chance >= enough], default=len(lines))
    if last == len(lines) or not any([lines[last] < i <= lines[last] + CLOSE for i in headings]):
        return chances
    start = last + 1
    while start < len(lines) and "](" in page.document.source_of(lines[start]):
        start += 1
    stop = start
    while stop < len(lines) and lines[stop] - lines[start] == stop - start and _is_unlinked(page, evidence, stop):
        stop += 1
    if stop - start < LEAST or not is_bare_heading(page.document.source_of(lines[start])):
        return chances
    below = lines[stop - 1] + 1
    closed = below == len(page.labels) or below in headings or (page.sure(below) and page.labels[below] in CHROME)
    if not closed or not any([_is_said(page, lines[k]) for k in range(start + 1, stop)]):
        return chances
    return [max(chance, enough) if start <= k < stop else chance for k, chance in enumerate(chances)]


def _is_whole(evidence: Evidence, start: int, stop: int) -> bool:
    """Whether these lines stand together, directly above the line of the story that follows them."""
    return stop - start >= LEAST and evidence.lines[stop] - evidence.lines[start] == stop - start


def _is_item(page: Page, evidence: Evidence, k: int) -> bool:
    return page.traits.opening[evidence.lines[k]] == BULLET


def _is_said(page: Page, i: int) -> bool:
    """Whether a line is a paragraph, or announces what follows."""
    return page.traits.prose[i] > 0 or page.traits.ending[i] == COLON


def _is_unlinked(page: Page, evidence: Evidence, k: int) -> bool:
    """Whether a line has no link, and neither a phrase nor the site's voice is in it."""
    text = page.document.source_of(evidence.lines[k])
    return "](" not in text and not evidence.phrases[k] and evidence.said.service[k] < len(SPOKEN)
