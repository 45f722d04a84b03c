"""Which lines of a page are looked at as its headline."""

from bisect import bisect_left, bisect_right
from collections import Counter
from typing import NamedTuple

from newsclean.headline.never import is_no_headline
from newsclean.headline.slug import in_slug, read_slug, slug_words
from newsclean.label import Label
from newsclean.page import Page
from newsclean.scripts import FULL_STOPS
from newsclean.words import stems
from newsclean.zone.features import Core, find_core
from newsclean.zone.traits import BULLET

SHORTEST, LONGEST = 10, 230
"""Sizes of a headline, in Latin letters."""
ABOVE = 24
"""So many lines above the story are looked at."""
INTO = 6
"""So many lines from the story's first prose on are looked at: a teaser above the headline is prose too."""
OVER_BYLINE = 4
"""So many lines above a byline or a date are looked at, wherever it stands."""
MOST_BYLINES = 4
MOST_NAMED = 12
"""So many lines are looked at, wherever they stand, because the slug has their words."""
HEAD = 4
"""Letters of a word by which such lines are found: short, because of the ways to spell the rest."""
AGAINST = 30
"""Weight of a line that is no prose when looking for the story's beginning: low, so that lists do not cut it."""
_SENTENCE = frozenset("." + FULL_STOPS)
HALF = 0.35
"""From this share of common words on the slug speaks for a line."""
LEAD_LINES = 6
LEAD = 900
"""Characters of a story's opening that a headline shares words with."""
_BYLINE, _TIMESTAMP = Label.BYLINE, Label.TIMESTAMP


class Pool(NamedTuple):
    """What the signs of all lines that may be the headline are read from."""

    lines: list[int]
    """The lines of which nothing is known yet, in order."""
    core: Core
    """The densest prose, as positions in `lines`."""
    prose: list[int]
    """Positions in `lines` that are prose."""
    chosen: list[int]
    """Lines that may be the headline, above the story and wherever something speaks for them."""
    below: list[int]
    """Lines below the story that stand on the page twice."""
    words: dict[int, set[str]]
    """The words of the chosen lines, as a slug has them; none if there is no slug or it is in another script."""
    slug: set[str]
    counts: dict[str, int]
    """How often each key stands on the page."""


def make_pool(page: Page, story: tuple[int, int] | None = None) -> Pool | None:
    """The lines above the story, at bylines and with the slug's words; None on a page of one line.

    `story`: its first and last line, where they are known; else it is taken to be the densest prose."""
    document, prose, kind = page.document, page.traits.prose, page.traits.kind
    lines = [i for i, label in enumerate(page.labels) if label is None]
    if len(lines) < 2:
        return None
    sizes = [prose[i] for i in lines]
    if story is None:
        core = find_core(sizes, [kind[i] for i in lines], AGAINST)
    else:
        first = min(bisect_left(lines, story[0]), len(lines) - 1)
        core = Core(first, max(first, bisect_right(lines, story[1]) - 1))
    counts = Counter([document.keys[i] for i in lines])
    slug = set(read_slug(document.url))
    near = set(lines[max(0, core.first - ABOVE) : core.first + INTO])
    named = _named(page, lines, slug)
    near |= _over_bylines(page, lines) | named.keys()
    words: dict[int, set[str]] = {}
    for i in sorted(near):
        if _may_be(page, i):
            found = named[i] if i in named else _words(document.texts[i], slug)
            if not _is_sentence(page, i, found, slug, counts):
                words[i] = found
    again = [i for i in lines[core.last + 1 :] if counts[document.keys[i]] > 1 and document.sizes[i] > 24]
    texts = Counter(document.texts) if again else Counter()  # "June 14" and "June 15" have one key
    below = [
        i
        for i in again
        if ("#" not in document.keys[i] or texts[document.texts[i]] > 1) and i not in words and _may_be(page, i)
    ][:5]
    chosen = list(words)
    words.update([(i, _words(document.texts[i], slug)) for i in below])
    return Pool(lines, core, [k for k, size in enumerate(sizes) if size], chosen, below, words, slug, counts)


def leads(page: Page, pool: Pool, at: int, known: dict[int, set[str]]) -> set[str]:
    """The stems of the story that opens at this position; `known` keeps those of whole lines for the next."""
    found: set[str] = set()
    left = LEAD
    for i in pool.lines[at : at + LEAD_LINES]:
        text = page.document.texts[i]
        if len(text) > left:
            return found | stems(text[:left])
        if i not in known:
            known[i] = page.words.stems(i)
        found |= known[i]
        left -= len(text) + 1
    return found


def _over_bylines(page: Page, lines: list[int]) -> set[int]:
    """The lines above the first bylines and dates."""
    found: set[int] = set()
    bylines = [i for i, label in enumerate(page.labels) if label is _BYLINE or label is _TIMESTAMP]
    for i in bylines[:MOST_BYLINES]:
        at = bisect_left(lines, i)
        found.update(lines[max(0, at - OVER_BYLINE) : at])
    return found


def _named(page: Page, lines: list[int], slug: set[str]) -> dict[int, set[str]]:
    """Lines with the words of the slug, and these: those that hold two of its three longest are read."""
    if len(slug) < 2:
        return {}
    heads = sorted([word[:HEAD] for word in slug], key=lambda head: (len(head), head))[-3:]
    one, two, three = heads[-1], heads[-2], heads[0]
    keys, texts = page.document.keys, page.document.texts
    likely = [
        i
        for i in lines
        if (two in keys[i] and (one in keys[i] or three in keys[i])) or (one in keys[i] and three in keys[i])
    ][: 3 * MOST_NAMED]
    words = [(i, set(slug_words(texts[i][:LONGEST]))) for i in likely]
    return dict([(i, _comparable(found)) for i, found in words if in_slug(found, slug) >= HALF][:MOST_NAMED])


def _words(text: str, slug: set[str]) -> set[str]:
    """The words of a line, if there is a slug in its script."""
    return _comparable(set(slug_words(text))) if slug else set()


def _comparable(words: set[str]) -> set[str]:
    """The words, none if they are in another script than slugs."""
    return words if any([word.isascii() and word.isalpha() for word in words]) else set()


def _is_sentence(page: Page, i: int, words: set[str], slug: set[str], counts: dict[str, int]) -> bool:
    """Whether the line closes with a full stop and nothing else says headline: then it is a short first paragraph."""
    if page.document.texts[i][-1] not in _SENTENCE:
        return False
    if counts[page.document.keys[i]] > 1 and not page.traits.prose[i]:
        return False
    return in_slug(words, slug) < HALF and not _signed(page, i)


def _signed(page: Page, i: int) -> bool:
    """Whether a byline or a date stands directly below."""
    return any([label is _BYLINE or label is _TIMESTAMP for label in page.labels[i + 1 : i + 3]])


def _may_be(page: Page, i: int) -> bool:
    document, traits = page.document, page.traits
    return (
        SHORTEST <= document.sizes[i] <= LONGEST
        and traits.sentences[i] < 2
        and not _is_item(traits.opening, i)
        and not is_no_headline(document.texts[i])
        and any(map(str.isalpha, document.texts[i]))
    )


def _is_item(opening: list[int], i: int) -> bool:
    """Whether the line has a bullet, and the one above or below it too: a headline may have one, by itself."""
    return opening[i] == BULLET and BULLET in (*opening[max(0, i - 1) : i], *opening[i + 1 : i + 2])
