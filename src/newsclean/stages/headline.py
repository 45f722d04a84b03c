"""The headline, and where the page repeats it."""

from collections.abc import Iterator

from newsclean.document import Vote
from newsclean.headline.choice import choose
from newsclean.headline.signs import candidates
from newsclean.label import Label
from newsclean.page import Page
from newsclean.rules.rule import SURE

LONGEST_GLUED = 120
"""A page title or breadcrumb is at most this much longer than the headline in it."""


def headlines(page: Page) -> Iterator[Vote]:
    """The headline; the same words again; the headline with other names glued to it."""
    found = candidates(page)
    best = choose(found, page.tools.headline_weights) if found is not None else None
    if best is None:
        return
    keys = page.document.keys
    key = keys[best]
    yield Vote(best, Label.HEADLINE, SURE, "H1")
    for i, other in enumerate(keys):
        if i == best or len(other) < len(key) or key not in other:
            continue
        if other == key:
            yield Vote(i, Label.REPEAT, SURE, "H2")
        elif len(key) >= 20 and len(other) - len(key) <= LONGEST_GLUED and (other.startswith(key) or other.endswith(key) or "-" in other) and not page.traits.prose[i]:
            yield Vote(i, Label.NAVIGATION, SURE, "H3")
