"""Subheadings of Markdown: a heading that is no link, directly above a paragraph of the story, is the story's."""

from newsclean.label import Label
from newsclean.markdown import is_bare_heading
from newsclean.page import Page
from newsclean.zone.features import Evidence


def marked_headings(page: Page, evidence: Evidence, chances: list[float], enough: float) -> list[float]:
    """Inside the story, such a heading stays."""
    document = page.document
    if not document.markdown:
        return chances
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
            and is_bare_heading(document.source[document.starts[i] : document.starts[i + 1]])
        ):
            kept[k] = enough
    return kept
