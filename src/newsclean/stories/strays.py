"""From labels to the other stories on a page, each as a small page of its own."""

from newsclean.document import Document
from newsclean.label import Label
from newsclean.page import Page
from newsclean.words import LineWords
from newsclean.zone.traits import Traits

COPY, HEAD, OPENING, VOCABULARY, LINE = "Y1", "Y2", "Y3", "Y4", "Y5"
"""The rules of stray lines: a copy; a headline; an opening without one, on sight or by its words; what follows."""
OPENINGS = frozenset({HEAD, OPENING, VOCABULARY})


def find_strays(page: Page) -> list[list[int]]:
    """The segments of each other story, in the order of the page; copies are in none."""
    found: list[list[int]] = []
    if Label.STRAY not in page.labels:
        return found
    for i, label in enumerate(page.labels):
        if label is not Label.STRAY or page.rules[i] == COPY:
            continue
        if page.rules[i] in OPENINGS or not found:
            found.append([])
        found[-1].append(i)
    return found


def story_page(page: Page, segments: list[int]) -> Page:
    """A page of these segments alone, before anyone has voted."""
    document = page.document
    pieces = [document.source[document.starts[i] : document.starts[i + 1]] for i in segments]
    starts = [0]
    for piece in pieces:
        starts.append(starts[-1] + len(piece))
    joined = frozenset(k for k, i in enumerate(segments) if i in document.joined and k and segments[k - 1] == i - 1)
    part = Document(
        "".join(pieces),
        starts,
        [document.texts[i] for i in segments],
        [document.keys[i] for i in segments],
        [document.sizes[i] for i in segments],
        [document.gaps[i] for i in segments],
        [document.indents[i] for i in segments],
        joined,
        document.wide,
        folded=document.folded,
        marked=document.marked,
        markdown=document.markdown,
    )
    traits = Traits(*[[column[i] for i in segments] for column in page.traits])
    count = len(segments)
    nothing = (None,) * count, (0,) * count, ("",) * count
    return Page(part, traits, page.tools, *nothing, tuple([page.groups[i] for i in segments]), LineWords(part.texts))
