"""The headline, and where the page repeats it."""

from collections.abc import Iterator

from newsclean.document import Vote
from newsclean.headline.choice import choose
from newsclean.headline.signs import Candidates, candidates
from newsclean.label import Label
from newsclean.page import Page
from newsclean.rules.rule import SURE

SHORTEST_BARE = 20
LONGEST_GLUED = 120
"""A page title or breadcrumb is at most this much longer than the headline in it."""


def _bare(found: Candidates, keys: list[str], best: int) -> int:
    """The candidate that is the chosen line without a name glued to it, if there is one above the story."""
    for i in reversed(found.lines):
        if i != best and i <= found.start and SHORTEST_BARE <= len(keys[i]) < len(keys[best]) and keys[i] in keys[best]:
            return i
    return best


def headlines(page: Page) -> Iterator[Vote]:
    """The headline; the same words again; the headline with other names glued to it."""
    found = candidates(page)
    best = choose(found, page.tools.headline_weights) if found is not None else None
    if found is None or best is None:
        return
    keys = page.document.keys
    best = _bare(found, keys, best)
    key = keys[best]
    yield Vote(best, Label.HEADLINE, SURE, "H1")
    for i, other in enumerate(keys):
        if i == best or len(other) < len(key) or key not in other:
            continue
        if other == key:
            yield Vote(i, Label.REPEAT, SURE, "H2")
        elif (
            len(key) >= 20
            and len(other) - len(key) <= LONGEST_GLUED
            and (other.startswith(key) or other.endswith(key) or "-" in other)
            and not page.traits.prose[i]
        ):
            yield Vote(i, Label.NAVIGATION, SURE, "H3")
