"""A stretch of paragraphs against the rest of the page: how much speaks for another story."""

from collections import Counter
from collections.abc import Iterable, Sequence
from math import log, sqrt
from typing import NamedTuple

from newsclean.stories.common import shipped_commons
from newsclean.stories.units import Unit

LEAD = 2
"""Paragraphs that say, with the headline, what the page is about."""
LIGHT = 0.35
"""Weight of a word that many stories have."""
AROUND = 4
"""Paragraphs above and below a stretch that show whether the story goes on behind it."""
OPENING = 3
"""Paragraphs that a headline shares its words with."""
MOST_SHARED = 2
"""Rare words that a paragraph may share by chance."""

SIGNS = (
    "always",
    "known names",
    "known words",
    "words the rest repeats",
    "words of the headline",
    "known words in its first paragraph",
    "words it repeats itself",
    "paragraphs with words of the lead",
    "length of the rest",
    "story goes on behind it",
    "unknown words",
    "unknown names",
    "words of the lead",
    "paragraphs without words of the lead",
    "paragraphs of strangers",
    "unknown words for the rest",
    "headline above it",
    "its headline in it",
    "its headline in the rest",
    "headlines in the rest",
    "length of its headline",
    "words its headline has from it alone",
    "byline, date or dateline",
    "paragraphs",
    "at the end",
    "the rest repeats itself",
    "words across its beginning",
)
"""What is weighed, in the order of `signs`. Shares are log-odds, counts are square roots."""

Stems = frozenset[str]


def weight(words: Stems) -> float:
    """How much words say about a subject."""
    return len(words) - (1 - LIGHT) * len(words & shipped_commons().usual)


def share(part: float, whole: float, prior: float = 0.5) -> float:
    """The log-odds of a share, drawn to the middle where there is little to count."""
    return log((part + prior) / (max(0.0, whole - part) + prior))


def together(units: Iterable[Unit]) -> Stems:
    """All words of some paragraphs."""
    return frozenset().union(*[unit.words.all for unit in units])


class Whole(NamedTuple):
    """The words of a page's article, counted once for all its stretches."""

    counts: Counter[str]
    """In how many paragraphs each word stands."""
    size: float
    repeated: float
    """Weight of all words, and of those that stand in two paragraphs or more."""


def count_words(units: Iterable[Unit]) -> Whole:
    """The words of these paragraphs, as far as they are the article's."""
    counts = Counter([word for unit in units if unit.inside for word in unit.words.all])
    return Whole(counts, weight(frozenset(counts)), weight(frozenset([w for w, n in counts.items() if n > 1])))


def signs(units: Sequence[Unit], title: Stems, whole: Whole, start: int, stop: int, near: float) -> tuple[float, ...]:
    """The values of SIGNS for units[start:stop]; `title` are the words of the page's headline."""
    inside = units[start:stop]
    first = inside[0]
    counts = whole.counts
    here = Counter([word for unit in inside for word in unit.words.all])
    own = Counter([word for unit in inside if unit.inside for word in unit.words.all])
    words = frozenset(here)
    shared = frozenset([word for word in here if counts[word] > own[word]])
    stays = frozenset([word for word in shared if counts[word] - own[word] > 1])
    again = frozenset([word for word, times in here.items() if times > 1]) - shared
    size, known = weight(words), weight(shared)
    rest_size = whole.size - weight(frozenset(own)) + weight(shared & own.keys())
    lost = weight(frozenset([word for word in own if counts[word] > 1 and counts[word] - own[word] < 2]))
    names = frozenset().union(*[unit.words.names for unit in inside])
    known_names = len(names & shared)
    rest = [unit for unit in (*units[:start], *units[stop:]) if unit.inside]
    lead = title.union(*[unit.words.all for unit in rest[:LEAD]])
    strangers = sum([u.words.names.isdisjoint(shared) and len(u.words.rare & shared) <= MOST_SHARED for u in inside])
    rare_lead = lead - shipped_commons().usual
    led = sum([not unit.words.all.isdisjoint(rare_lead) for unit in inside])
    length = log(rest_size + 1)
    return (
        1.0,
        share(known_names, len(names)) if names else 0.0,
        share(known, size),
        share(weight(stays), size),
        share(weight(words & title), max(1.0, weight(title)), 0.25) if title else 0.0,
        share(weight(first.words.all & shared), weight(first.words.all)),
        share(weight(again), size),
        share(led, len(inside)),
        length,
        _goes_on(units, start, stop),
        sqrt(size - known),
        sqrt(len(names) - known_names),
        sqrt(weight(words & lead)),
        sqrt(len(inside) - led),
        sqrt(strangers),
        sqrt(size - known) * length,
        *_of_headline(units, start, stop, shared, counts, own),
        float(first.signed or first.dated),
        log(len(inside)),
        float(stop == len(units)),
        share(whole.repeated - lost, rest_size),
        sqrt(near),
    )


def _goes_on(units: Sequence[Unit], start: int, stop: int) -> float:
    """How many words the paragraphs above and below the stretch share; 0 at the end of the page."""
    below = together(units[stop : stop + AROUND])
    if not below:
        return 0.0
    above = together(units[max(0, start - AROUND) : start])
    return share(weight(above & below), min(weight(above), weight(below)))


def _of_headline(
    units: Sequence[Unit], start: int, stop: int, shared: Stems, counts: Counter[str], own: Counter[str]
) -> tuple[float, ...]:
    """Whether a line like a headline stands above the stretch, and whose words it has."""
    first = units[start]
    if first.head is None:
        return 0.0, 0.0, 0.0, 0.0, 0.0, 0.0
    whole = weight(first.title)
    here = first.title & together(units[start : min(stop, start + OPENING)])
    there = frozenset([word for word in first.title if counts[word] > own[word]])
    heads = sum([unit.head is not None for unit in (*units[:start], *units[stop:]) if unit.inside])
    return (
        1.0,
        share(weight(here), whole, 0.25),
        share(weight(there), whole, 0.25),
        log(1 + heads),
        log(1 + len(first.title)),
        sqrt(weight(here - shared)),
    )
