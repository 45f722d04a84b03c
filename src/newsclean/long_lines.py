"""Lines that are too long for a paragraph: cells of tables, and stories whose line breaks were lost."""

from collections.abc import Iterable
from typing import NamedTuple

from newsclean.broken import Known
from newsclean.glued import glue_points_in, is_glued
from newsclean.one_line import cut_points
from newsclean.one_line.ends import sentence_points
from newsclean.scripts import Writing

ONE_LINE = 600
"""A page of few lines with a line longer than this many characters is cut into sentences: scrapers
that lose the line breaks deliver the menu, the story and the footer as one line."""
STORY, PARAGRAPH = 1500, 200
"""A line of so many characters that holds at least half of what stands in lines as long as paragraphs is a story."""
MANY_LINES = 20
"""Clean text of fewer lines has a long one now and then; a page of a site has more."""
WIDE_FACTOR = (7, 3)
"""A character of Chinese or Japanese counts as 7/3: a line of 30 of them says as much as one of 70
Latin letters (rules_facts, section 2)."""


class Told(NamedTuple):
    """What is known of a page besides its lines."""

    known: Known | None
    url: str | None
    writing: Writing
    apart: frozenset[int] = frozenset()
    """Lines that are addresses of links."""


def in_long_lines(source: str, texts: list[str], starts: list[int], numbers: Iterable[int], told: Told) -> list[int]:
    """Where to cut those of these lines that are too long for a paragraph."""
    points: list[int] = []
    times, by = WIDE_FACTOR if told.writing.dense else (1, 1)
    for i in numbers:
        if len(texts[i]) * times > ONE_LINE * by:
            points += cut_points(source, starts[i], starts[i + 1], told.known, told.url)
    return points


def in_a_story(source: str, texts: list[str], starts: list[int], told: Told) -> list[int]:
    """Where to cut the line that holds a story, if there is one: where its paragraphs are glued together, or else as a
    page on one line."""
    i = _story(texts, told.writing)
    if i is None:
        return []
    begin, end = starts[i : i + 2]
    if is_glued(source, begin, end):
        return [*sentence_points(source, begin, end), *glue_points_in(source, begin, end)]
    return cut_points(source, begin, end, told.known, told.url)


def _story(texts: list[str], writing: Writing) -> int | None:
    """The line that is longer than any paragraph, and than all of them together."""
    times, by = WIDE_FACTOR if writing.dense else (1, 1)
    if len(texts) < MANY_LINES:
        return None
    sizes = [len(text) * times // by for text in texts]
    longest = max(sizes)
    if longest < STORY or 2 * longest < sum([size for size in sizes if size >= PARAGRAPH]):
        return None
    return sizes.index(longest)
