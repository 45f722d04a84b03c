"""What Markdown shows of a story's structure: its headings and lists are no links, those of other stories are."""

from newsclean.label import Label
from newsclean.markdown import is_bare_heading
from newsclean.page import Page
from newsclean.zone.features import Evidence
from newsclean.zone.traits import BULLET

LEAST = 2
"""Items of a list; one alone may be a button."""


def marked(page: Page, evidence: Evidence, chances: list[float], enough: float) -> list[float]:
    """Inside the story its headings and lists stay."""
    if not page.document.markdown:
        return chances
    return with_headings(page, evidence, with_lists(page, evidence, chances, enough), enough)


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


def with_lists(page: Page, evidence: Evidence, chances: list[float], enough: float) -> list[float]:
    """A list without links between two lines of the story."""
    lines = evidence.lines
    kept = list(chances)
    start = None
    for k in range(1, len(lines)):
        if kept[k] >= enough:
            if start is not None and k - start >= LEAST and lines[k] - lines[start - 1] == k - start + 1:
                kept[start:k] = [enough] * (k - start)
            start = None
        elif not _is_item(page, evidence, k):
            start = None
        elif kept[k - 1] >= enough:
            start = k
    return kept


def _is_item(page: Page, evidence: Evidence, k: int) -> bool:
    """Whether a line is an item or a heading that no phrase knows and is no link."""
    i = evidence.lines[k]
    text = page.document.source_of(i)
    return not evidence.phrases[k] and (
        is_bare_heading(text) or (page.traits.opening[i] == BULLET and "](" not in text)
    )
