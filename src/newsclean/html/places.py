"""Where each line of an HTML page stands: among links, and in the elements that hold the page's prose."""

from bisect import bisect_right
from typing import Final

from newsclean.document import Document
from newsclean.html.lines import Mark

MASSES: Final = ("none", "little", "a sixth", "a third", "most")
MASS_STEPS: Final = (0.001, 0.06, 0.25, 0.55)
HOMES: Final = ("in it", "above", "between", "below", "none")
"""Where the line stands by the lines of the element that holds most of the prose."""
SIBLINGS: Final = ("alone", "none", "some", "most")
"""How much of the prose in the same element was delivered, the line itself not counted."""
LINKS: Final = ("none", "some", "most", "all")
PROSE: Final = 80
"""A line of more characters (in sizes of Latin letters) with few links is prose."""
LARGEST_PROSE: Final = 600
"""A longer line counts as one of this size."""
WRAPPED: Final = 0.34
"""An element that holds less than this of what the one around a block's element holds is a wrapper of one block."""


def prose_of(document: Document, marks: list[Mark], lines: list[int]) -> list[int]:
    """For each line its size, up to a limit, if it is prose, else nothing."""
    found = []
    for mark, i in zip(marks, lines, strict=True):
        size = document.sizes[i]
        is_prose = size > PROSE and link_share(mark, len(document.texts[i])) < 2
        found.append(min(size, LARGEST_PROSE) if is_prose else 0)
    return found


def link_share(mark: Mark, size: int) -> int:
    if not mark.link:
        return 0
    share = mark.link / max(1, size)
    return 3 if share > 0.9 else 2 if share > 0.5 else 1


def _held(marks: list[Mark], prose: list[int]) -> tuple[dict[int, int], dict[int, int]]:
    """How much prose stands in each element that holds blocks of it, and in each element around one of these."""
    parents: dict[int, int] = {}
    elders: dict[int, int] = {}
    for mark, size in zip(marks, prose, strict=True):
        if size:
            parents[mark.parent] = parents.get(mark.parent, 0) + size
            elders[mark.grandparent] = elders.get(mark.grandparent, 0) + size
    return parents, elders


def masses(marks: list[Mark], prose: list[int]) -> tuple[list[int], list[int]]:
    """The share of the page's prose that stands beside each line in the same element, and in the one around that."""
    whole = max(1, sum(prose))
    parents, elders = _held(marks, prose)
    own = [bisect_right(MASS_STEPS, parents.get(mark.parent, 0) / whole) for mark in marks]
    around = [
        bisect_right(
            MASS_STEPS,
            max(elders.get(mark.grandparent, 0), parents.get(mark.grandparent, 0), elders.get(mark.parent, 0)) / whole,
        )
        for mark in marks
    ]
    return own, around


def in_home(marks: list[Mark], prose: list[int]) -> list[bool]:
    """Of each line whether it stands in the element that holds most of the page's prose: the one around the blocks, or
    the one around that where every paragraph has an element of its own."""
    held, wider = _held(marks, prose)
    if not held:
        return [False] * len(marks)
    home = max(held, key=lambda parent: held[parent])
    outer = max(wider, key=lambda parent: wider[parent])
    if held[home] < WRAPPED * wider[outer] and held.get(outer, 0) < held[home]:
        return [mark.grandparent == outer for mark in marks]
    return [mark.parent == home for mark in marks]


def homes(marks: list[Mark], prose: list[int]) -> list[int]:
    """For each line its place in HOMES."""
    inside = in_home(marks, prose)
    if not any(inside):
        return [4] * len(marks)
    first, last = inside.index(True), len(inside) - 1 - inside[::-1].index(True)
    return [0 if own else 1 if i < first else 3 if i > last else 2 for i, own in enumerate(inside)]


def siblings(marks: list[Mark], prose: list[int], got: list[int]) -> list[int]:
    """For each line its place in SIBLINGS."""
    sent = [size if g == 1 else 0 for size, g in zip(prose, got, strict=True)]
    whole, _ = _held(marks, prose)
    whole_sent, _ = _held(marks, sent)
    found = []
    for mark, size, own in zip(marks, prose, sent, strict=True):
        rest = whole.get(mark.parent, 0) - size
        share = (whole_sent.get(mark.parent, 0) - own) / rest if rest > 0 else 0.0
        found.append(0 if rest <= 0 else 1 if share < 0.05 else 2 if share < 0.6 else 3)
    return found
