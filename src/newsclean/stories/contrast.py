"""A stretch of paragraphs against the rest of the page: how much speaks for another story."""

from collections import Counter
from collections.abc import Iterable, Sequence
from math import log, sqrt

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


def repeated(units: Iterable[Unit]) -> Stems:
    """The words that stand in two of the paragraphs or more."""
    return frozenset(
        [word for word, count in Counter([w for unit in units for w in unit.words.all]).items() if count > 1]
    )


def signs(units: Sequence[Unit], title: Stems, start: int, stop: int, near: float) -> tuple[float, ...]:
    """The values of SIGNS for units[start:stop]; `title` are the words of the page's headline."""
    inside = units[start:stop]
    rest = [unit for unit in (*units[:start], *units[stop:]) if unit.inside]
    first = inside[0]
    words, other = together(inside), together(rest)
    names = frozenset().union(*[unit.words.names for unit in inside])
    lead = title.union(*[unit.words.all for unit in rest[:LEAD]])
    known, whole = weight(words & other), weight(words)
    known_names = len(names & other)
    strangers = sum([not unit.words.names & other and len(unit.words.rare & other) <= MOST_SHARED for unit in inside])
    rare_lead = lead - shipped_commons().usual
    led = sum([not unit.words.all.isdisjoint(rare_lead) for unit in inside])
    mainstay = repeated(rest)
    size = log(weight(other) + 1)
    return (
        1.0,
        share(known_names, len(names)) if names else 0.0,
        share(known, whole),
        share(weight(words & mainstay), whole),
        share(weight(words & title), max(1.0, weight(title)), 0.25) if title else 0.0,
        share(weight(first.words.all & other), weight(first.words.all)),
        share(weight(repeated(inside) - other), whole),
        share(led, len(inside)),
        size,
        _goes_on(units, start, stop),
        sqrt(whole - known),
        sqrt(len(names) - known_names),
        sqrt(weight(words & lead)),
        sqrt(len(inside) - led),
        sqrt(strangers),
        sqrt(whole - known) * size,
        *_of_headline(first, inside, rest, other),
        float(first.signed or first.dated),
        log(len(inside)),
        float(stop == len(units)),
        share(weight(mainstay), weight(other)),
        sqrt(near),
    )


def _goes_on(units: Sequence[Unit], start: int, stop: int) -> float:
    """How many words the paragraphs above and below the stretch share; 0 at the end of the page."""
    below = together(units[stop : stop + AROUND])
    if not below:
        return 0.0
    above = together(units[max(0, start - AROUND) : start])
    return share(weight(above & below), min(weight(above), weight(below)))


def _of_headline(first: Unit, inside: Sequence[Unit], rest: Sequence[Unit], other: Stems) -> tuple[float, ...]:
    """Whether a line like a headline stands above the stretch, and whose words it has."""
    if first.head is None:
        return 0.0, 0.0, 0.0, 0.0, 0.0, 0.0
    whole = weight(first.title)
    here = first.title & together(inside[:OPENING])
    return (
        1.0,
        share(weight(here), whole, 0.25),
        share(weight(first.title & other), whole, 0.25),
        log(1 + sum([unit.head is not None for unit in rest])),
        log(1 + len(first.title)),
        sqrt(weight(here - other)),
    )
