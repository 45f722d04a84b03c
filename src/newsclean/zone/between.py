"""Between two paragraphs of the story, with nothing of the site's around it: a subheading, the rows of a table."""

from newsclean.label import Label
from newsclean.page import Page
from newsclean.zone.features import FIGURES, Evidence
from newsclean.zone.gather import INTERRUPTIONS
from newsclean.zone.traits import BULLET, CAPITAL, COLON, FIGURE, LETTER, OPEN, QUOTATION

SHORTEST_SUBHEADING, LONGEST_SUBHEADING = 6, 60
SUBHEADING = 0.25
"""The chance of a line alone between two paragraphs. On the development pages (every fifth, twelve scrapers) 59 of 89
such lines are the story's, and most others are captions and names."""
LEAST_ROWS, MOST_ROWS = 3, 20
ROWS = 0.05
"""The mean chance of the rows of a table."""
ROWS_WITH_FIGURES = 0.6
"""The share of lines with a figure in a run of results or specifications: on the development pages all such runs of
three lines and more between two paragraphs are the story's, of other runs every second."""
_MOMENT = FIGURES.index("date or time")


def between(page: Page, evidence: Evidence, chances: list[float], enough: float) -> list[float]:
    """A short line between two paragraphs that stay, and a run of lines with figures, stay with them."""
    prose, lines = page.traits.prose, evidence.lines
    kept = list(chances)
    k = 1
    while k < len(lines):
        if kept[k] >= enough or kept[k - 1] < enough:
            k += 1
            continue
        start = k
        while k < len(lines) and kept[k] < enough:
            k += 1
        inside = range(start, k)
        if (
            k < len(lines)
            and prose[lines[start - 1]]
            and prose[lines[k]]
            and lines[k] - lines[start] == k - start
            and (lines[start] - lines[start - 1] == 1 or _resumes(page, evidence, inside))
            and not any([evidence.phrases[line] or evidence.said.service[line] for line in inside])
            and (_is_subheading(page, evidence, chances, inside) or _is_table(page, evidence, chances, inside))
        ):
            kept[start:k] = [enough] * len(inside)
    return kept


def _resumes(page: Page, evidence: Evidence, inside: range) -> bool:
    """Whether one line stands directly below an advertisement's label, and nothing else between it and the story above
    than what interrupts it."""
    i, above = evidence.lines[inside[0]], evidence.lines[inside[0] - 1]
    gap = range(above + 1, i)
    return (
        len(inside) == 1
        and page.labels[i - 1] is Label.ADVERTISEMENT
        and page.traits.opening[i] in (CAPITAL, LETTER)
        and all([page.labels[k] in INTERRUPTIONS and page.sure(k) for k in gap])
    )


def _is_subheading(page: Page, evidence: Evidence, chances: list[float], inside: range) -> bool:
    i, k = evidence.lines[inside[0]], inside[0]
    return (
        len(inside) == 1
        and chances[k] >= SUBHEADING
        and SHORTEST_SUBHEADING <= page.document.sizes[i] <= LONGEST_SUBHEADING
        and page.traits.opening[i] in (CAPITAL, FIGURE, LETTER, QUOTATION)
        and (page.traits.ending[i] in (OPEN, COLON) or page.document.texts[i][-1] in "?？؟;՞")
    )


def _is_table(page: Page, evidence: Evidence, chances: list[float], inside: range) -> bool:
    opening, lines = page.traits.opening, evidence.lines
    figures = [evidence.figures[k] for k in inside]
    return (
        LEAST_ROWS <= len(inside) <= MOST_ROWS
        and sum([chances[k] for k in inside]) >= ROWS * len(inside)
        and not any([page.traits.prose[lines[k]] or opening[lines[k]] in (BULLET, FIGURE) for k in inside])
        and _MOMENT not in figures
        and sum([1 for figure in figures if figure]) >= ROWS_WITH_FIGURES * len(inside)
    )
