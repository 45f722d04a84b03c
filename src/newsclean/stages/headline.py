"""The headline, and where the page repeats it."""

import re
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
SHORTEST_INSIDE = 40
"""Among the paragraphs a shorter one may be part of a subheading."""
_NAME_BEHIND = re.compile(r"\s*[-–—|·•»/]")


def _bare(found: Candidates, keys: list[str], best: int) -> int:
    """The candidate that is the chosen line without a name glued to it, if there is one above the story."""
    whole = keys[best]
    for i in reversed(found.lines):
        key = keys[i]
        if i == best or i > found.start or not SHORTEST_BARE <= len(key) < len(whole):
            continue
        if whole.endswith(key) or (whole.startswith(key) and _NAME_BEHIND.match(whole, len(key))):
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
    for i in [i for i, other in enumerate(keys) if key in other]:
        other = keys[i]
        if i == best:
            continue
        if other == key:
            yield Vote(i, Label.REPEAT, SURE, "H2")
        elif (
            len(key) >= 20
            and len(other) - len(key) <= LONGEST_GLUED
            and (other.startswith(key) or other.endswith(key) or "-" in other)
            and not page.traits.prose[i]
            and (i <= found.start or len(key) >= SHORTEST_INSIDE)
        ):
            yield Vote(i, Label.NAVIGATION, SURE, "H3")
