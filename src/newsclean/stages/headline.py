"""The headline, and where the page repeats it."""

import re
from collections.abc import Iterator

from newsclean.broken import is_rest
from newsclean.document import Document, Vote
from newsclean.fields.agency import agency_of
from newsclean.fields.signature import LABELLED, NAMES, NOTHING, TITLED, signature
from newsclean.headline.choice import HeadlineWeights, choose, is_evident, over_its_deck
from newsclean.headline.second import second_candidates
from newsclean.headline.signs import GLUED, SITES, Candidates, candidates
from newsclean.label import CHROME, Label
from newsclean.page import Page
from newsclean.rules.rule import SURE
from newsclean.stages.front import has_site, is_dated

SHORTEST_BARE = 20
LONGEST = 110
"""A longer line that ends like a sentence is a paragraph, whatever stands below it."""
MOST_ABOVE = 3
"""Lines above a headline where nothing there is a site's: kicker, byline, date."""
DEEP, LEAST_SITE, MOSTLY = 0.1, 0.08, 0.6
"""Where this share of the prose stands above a line, it is a headline only if this share of the page is a site's; not
so if less than the last share of the page is prose: then it may have a site of which nothing is known."""
SHORTEST_INSIDE = 40
"""Among the paragraphs a shorter one may be part of a subheading."""
MOST_FRONT = 6
"""Lines of byline and date below a headline."""
SHORTEST_OVER, LONGEST_OVER = 20, 90
"""Sizes of a line that is the headline because of them."""
_FURNITURE = frozenset({Label.BYLINE, Label.TIMESTAMP, Label.CREDIT})
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


def _amid_the_story(page: Page, best: int) -> bool:
    """Whether prose or more than a few lines stand above the line, and nothing of a site: then it is a subheading."""
    above = range(best)
    if _is_deep(page, best) and not page.frame.is_of_a_site and _share_of_site(page) < LEAST_SITE:
        return True
    if page.document.keys.count(page.document.keys[best]) > 1 and has_site(page):
        return False  # an app's page: the headline stands below the story, where the next one begins
    if any(page.groups[i] is not None or (page.sure(i) and page.labels[i] in CHROME) for i in above):
        return False
    return any(page.traits.prose[i] for i in above) or (best > MOST_ABOVE and not has_site(page))


def _is_deep(page: Page, best: int) -> bool:
    """Whether the page is little but prose, and a good part of it stands above the line."""
    prose = page.traits.prose
    whole = sum(prose)
    return sum(prose[:best]) > DEEP * whole and whole > MOSTLY * sum(page.document.sizes)


def _share_of_site(page: Page) -> float:
    """The share of the lines of which something is known."""
    return 1 - page.labels.count(None) / len(page.labels)


def _goes_on(page: Page, best: int) -> bool:
    """Whether the line below is the rest of a sentence that the line begins."""
    texts, below = page.document.texts, best + 1
    return below < len(texts) and not page.document.gaps[below] and is_rest(texts[best], texts[below])


def _is_unsure(page: Page, found: Candidates, best: int) -> bool:
    """Whether it is not known where the headline begins or ends, on a page that came as one line."""
    document = page.document
    if not document.on_one_line or not document.is_cut_out(best):
        return False
    return not is_evident(found, best, complete=not _opens_with_a_menu(document, best))


def _opens_with_a_menu(document: Document, best: int) -> bool:
    """Whether the line's first two words stand together elsewhere, without the rest: a breadcrumb hangs on it."""
    text = document.texts[best]
    opening = " ".join(text.split(maxsplit=2)[:2])
    return document.source.count(opening) > document.source.count(text)


def _without(found: Candidates, line: int) -> Candidates:
    kept = [k for k, i in enumerate(found.lines) if i != line]
    return found._replace(lines=[found.lines[k] for k in kept], signs=[found.signs[k] for k in kept])


def _is_byline(page: Page, best: int) -> bool:
    """Whether the line names its writer: with a label or a role, or between a date and another or a credit."""
    form = signature(page.document.texts[best])[0]
    if form != NAMES or not 0 < best < len(page.labels) - 1:
        return form in (LABELLED, TITLED)
    return page.labels[best - 1] in _FURNITURE and page.labels[best + 1] in _FURNITURE


def _by_itself(page: Page, found: Candidates, weights: HeadlineWeights, first: int | None) -> int | None:
    """The candidate with the most evidence, if it is no byline and it is known where it begins and ends."""
    best = choose(found, weights, first)
    if best is not None and _is_byline(page, best):
        best = choose(_without(found, best), weights)
    if best is not None and best != first:
        best = over_its_deck(found, weights, best)
    return None if best is None or _is_unsure(page, found, best) else best


def _title(page: Page, found: Candidates) -> int | None:
    """The line that its markup says is the title."""
    title, keys = page.document.title, page.document.keys
    if title is None or title > found.start or len(keys[title]) < SHORTEST_BARE or page.labels[title] is not None:
        return None
    return title


def _above_the_front(page: Page, found: Candidates) -> int | None:
    """The line above byline and date, where these and nothing else stand between it and the story, and no line above
    it may as well be the headline."""
    i = first = found.start - 1
    while i > max(0, first - MOST_FRONT) and _is_furniture(page, i):
        i -= 1
    sizes, keys = page.document.sizes, page.document.keys
    if i not in found.lines or found.site < len(SITES) - 1 or not SHORTEST_OVER <= sizes[i] <= LONGEST_OVER:
        return None
    if i - 1 in found.lines and keys[i - 1] != keys[i] and sizes[i - 1] >= SHORTEST_OVER:
        return None
    around = [*range(max(0, i - 1), i), *range(i + 1, first + 1)]
    dated = any([page.labels[k] is Label.TIMESTAMP or is_dated(page, k, LONGEST) for k in around])
    return i if i < first and dated else None


def _is_furniture(page: Page, i: int) -> bool:
    """Whether the line is a byline, a date, an agency or a credit."""
    text = page.document.texts[i]
    if page.labels[i] is not None:
        return page.labels[i] in _FURNITURE
    return is_dated(page, i, LONGEST) or signature(text)[0] != NOTHING or agency_of(text) is not None


def _headline(page: Page, found: Candidates, weights: HeadlineWeights, first: int | None = None) -> int | None:
    best = _title(page, found)
    if best is None:
        best = _by_itself(page, found, weights, first)
    if best is None:
        return None
    best = _bare(found, page.document.keys, best)
    if page.traits.prose[best] > LONGEST or _amid_the_story(page, best) or _goes_on(page, best):
        return None
    return best


def headlines(page: Page) -> Iterator[Vote]:
    """The headline; the same words again; the headline with other names glued to it."""
    found = candidates(page)
    best = None if found is None else _headline(page, found, page.tools.headline_weights.first)
    if found is not None and best is not None:
        yield from _votes(page, best, found.start)


def headlines_again(opened: Page, page: Page) -> list[Vote] | None:
    """The same when the zone has found the story, or None where the headline stays: `opened` is the page before the
    first choice, `page` that after the zone."""
    found = None if opened.document.on_one_line else second_candidates(opened, page)
    if found is None:
        return None
    first = page.rules.index("H1") if "H1" in page.rules else None
    best = _headline(opened, found, page.tools.headline_weights.second, first)
    if best is None and first is None:
        best = _above_the_front(opened, found)
    if best == first:
        return None
    return [] if best is None else list(_votes(opened, best, found.start))


def _figures(text: str) -> str:
    """What keys do not tell apart: "Day 12" and "Day 11" are two headings."""
    return "".join([char for char in text if char.isdigit()])


def _votes(page: Page, best: int, start: int) -> Iterator[Vote]:
    keys, texts = page.document.keys, page.document.texts
    key, figures = keys[best], _figures(texts[best])
    yield Vote(best, Label.HEADLINE, SURE, "H1")
    for i in [i for i, other in enumerate(keys) if key in other]:
        other = keys[i]
        if i == best or figures not in _figures(texts[i]):
            continue
        if other == key:
            yield Vote(i, Label.REPEAT, SURE, "H2")
        elif (
            len(key) >= SHORTEST_BARE
            and len(other) - len(key) <= GLUED
            and (other.startswith(key) or other.endswith(key) or "-" in other)
            and not page.traits.prose[i]
            and (i <= start or len(key) >= SHORTEST_INSIDE)
        ):
            yield Vote(i, Label.NAVIGATION, SURE, "H3")
