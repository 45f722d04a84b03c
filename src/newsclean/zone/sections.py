"""Sections that the story numbers itself: where some of them are the story's, the others are too."""

import re

from newsclean.page import Page
from newsclean.zone.features import Evidence
from newsclean.zone.gather import list_headings
from newsclean.zone.told import is_told

LEAST_SECTIONS, LEAST_KEPT = 3, 2
DEEPEST = 14
"""Lines of a section, of those in question."""
LONGEST_NUMBERED = 130
_NUMBER = re.compile(r"(\d{1,2})[.)]\s{1,3}\D")


def numbered(page: Page, evidence: Evidence, chances: list[float], enough: float) -> list[float]:
    """ "1. The old mill", "2. The ferry": a row of numbers stays with its sentences, if a sentence stays
    below two of them, or below the first where one stands below each."""
    kept = list(chances)
    for row in _rows(page, evidence):
        below = [k + 1 for k in row if k + 1 < len(chances) and k + 1 not in row and is_told(page, evidence, k + 1)]
        stay = [k for k in below if chances[k] >= enough]
        whole = len(below) == len(row) and stay[:1] == below[:1]
        if 2 * len(below) < len(row) or (len(stay) < LEAST_KEPT and not whole):
            continue
        for k, after in zip(row, [*row[1:], row[-1] + 3], strict=True):
            kept[k] = max(kept[k], enough)
            for line in range(k + 1, min(after, len(kept))):
                if is_told(page, evidence, line):
                    kept[line] = max(kept[line], enough)
    return kept


def _rows(page: Page, evidence: Evidence) -> list[list[int]]:
    """Lines that count up or down by one, close enough below each other; directly under a list's heading it is the
    list's ranks that count."""
    texts, lines = page.document.texts, evidence.lines
    headed = {heading + 1 for heading in list_headings(page)}
    found: list[list[int]] = []
    row: list[int] = []
    last = step = 0
    for k, i in enumerate(lines):
        match = _NUMBER.match(texts[i]) if len(texts[i]) <= LONGEST_NUMBERED and not evidence.phrases[k] else None
        if match is None:
            continue
        number = int(match[1])
        way = number - last
        goes_on = row and k - row[-1] <= DEEPEST and (way == step if step else way in (1, -1))
        if goes_on and i not in headed:
            row.append(k)
            step = way
        else:
            found.append(row)
            row, step = [k] if i not in headed else [], 0
        last = number
    return [row for row in [*found, row] if len(row) >= LEAST_SECTIONS]
