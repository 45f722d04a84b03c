"""A stretch of paragraphs against the rest of the page: how much speaks for another story."""

from collections.abc import Sequence
from math import log, sqrt
from typing import NamedTuple

from newsclean.stories.tally import Tally, counted, together, weight
from newsclean.stories.units import Unit

LEAD = 2
"""Paragraphs that say, with the headline, what the page is about."""
AROUND = 4
"""Paragraphs above and below a stretch that show whether the story goes on behind it."""
OPENING = 3
"""Paragraphs that a headline shares its words with."""
MOST_SHARED = 2
"""Rare words that a paragraph may share by chance."""

SIGNS = (
    "always",
    "known words",
    "unknown words",
    "unknown words for the rest",
    "known names",
    "unknown names",
    "words of the headline",
    "words of the lead",
    "known words in its first paragraph",
    "words the rest repeats",
    "words it repeats itself",
    "new names it repeats",
    "paragraphs",
    "paragraphs with words of the lead",
    "paragraphs without words of the lead",
    "paragraphs with what the rest is about",
    "paragraphs without what the rest is about",
    "paragraphs of strangers",
    "headline above it",
    "its headline in it",
    "its headline in the rest",
    "headlines in the rest",
    "length of its headline",
    "words its headline has from it alone",
    "new words of its headline that it repeats",
    "headlines in it",
    "byline, date or dateline",
    "at the end",
    "words across its beginning",
    "story goes on behind it",
    "length of the rest",
    "the rest repeats itself",
)
"""What is weighed, in the order of `signs`. Shares are log-odds, counts are square roots."""


def share(part: float, whole: float, prior: float = 0.5) -> float:
    """The log-odds of a share, drawn to the middle where there is little to count."""
    return log((part + prior) / ((whole - part if whole > part else 0.0) + prior))


class Rest(NamedTuple):
    """What a page has beside a stretch, as far as the zone holds it for the article."""

    once: int
    """Its words."""
    twice: int
    """Those of two paragraphs or more."""
    often: int
    """The rarer ones of those of three or more: what it is about."""
    lead: int
    """Those of its first paragraphs and of the page's headline."""
    size: float
    """Weight of all its words."""
    heads: int
    """Lines like headlines in it."""


def rest_of(units: Sequence[Unit], words: Tally, start: int, stop: int) -> Rest:
    """The page without units[start:stop]."""
    above, below = words.above[start], words.below[stop]
    once = above.once | below.once
    twice = above.twice | below.twice | above.once & below.once
    often = above.often | below.often | above.twice & below.once | above.once & below.twice
    first = _first(units, 0, start, LEAD)
    first += _first(units, stop, len(units), LEAD - len(first))
    return Rest(
        once,
        twice,
        often & ~words.usual,
        words.title | together([words.rows[k] for k in first]),
        words.weight(once) + above.alone + below.alone,
        above.heads + below.heads,
    )


def _first(units: Sequence[Unit], start: int, stop: int, most: int) -> list[int]:
    """The first paragraphs that the zone holds for the article."""
    found: list[int] = []
    for k in range(start, stop):
        if len(found) == most:
            break
        if units[k].inside:
            found.append(k)
    return found


def signs(units: Sequence[Unit], words: Tally, title: float, start: int, stop: int, near: float) -> tuple[float, ...]:
    """The values of SIGNS for units[start:stop]; `title` is the weight of the words of the page's headline."""
    rest = rest_of(units, words, start, stop)
    here, twice, _ = counted(words.rows[start:stop])
    return (
        1.0,
        *_of_words(words, title, start, stop, rest, here, twice),
        *_of_paragraphs(words, start, stop, rest, here & rest.once),
        *_of_headline(units[start], words, start, stop, rest, twice),
        log(1 + len([unit for unit in units[start:stop] if unit.head is not None])),
        float(units[start].signed or units[start].dated),
        float(stop == len(units)),
        sqrt(near),
        _goes_on(words, start, stop),
        log(rest.size + 1),
        share(words.weight(rest.twice), rest.size),
    )


def _of_words(
    words: Tally, title: float, start: int, stop: int, rest: Rest, here: int, twice: int
) -> tuple[float, ...]:
    """Which names and words the stretch has in common with the rest of the page, and which it repeats itself."""
    weigh, shared = words.weight, here & rest.once
    size, known = weigh(here) + sum(words.alone[start:stop]), weigh(shared)
    names = together(words.names[start:stop])
    all_names, known_names = names.bit_count() + sum(words.names_alone[start:stop]), (names & shared).bit_count()
    first = words.rows[start]
    return (
        share(known, size),
        sqrt(size - known),
        sqrt(size - known) * log(rest.size + 1),
        share(known_names, all_names) if all_names else 0.0,
        sqrt(all_names - known_names),
        share(weigh(here & words.title), max(1.0, title), 0.25) if title else 0.0,
        sqrt(weigh(here & rest.lead)),
        share(weigh(first & shared), weigh(first) + words.alone[start]),
        share(weigh(here & rest.twice), size),
        share(weigh(twice & ~shared), size),
        sqrt((twice & names & ~shared).bit_count()),
    )


def _of_paragraphs(words: Tally, start: int, stop: int, rest: Rest, shared: int) -> tuple[float, ...]:
    """How many there are, and how many of them have to do with the rest of the page."""
    rows, rare, lead, often = words.rows[start:stop], shared & ~words.usual, rest.lead & ~words.usual, rest.often
    about = len([row for row in rows if row & often])
    led = len([row for row in rows if row & lead])
    unknown = [row for row, names in zip(rows, words.names[start:stop], strict=True) if not names & shared]
    strangers = len([row for row in unknown if (row & rare).bit_count() <= MOST_SHARED])
    count = len(rows)
    return (
        log(count),
        share(led, count),
        sqrt(count - led),
        share(about, count),
        sqrt(count - about),
        sqrt(strangers),
    )


def _goes_on(words: Tally, start: int, stop: int) -> float:
    """How many words the paragraphs above and below the stretch share; 0 at the end of the page."""
    if stop == len(words.rows):
        return 0.0
    top, bottom = max(0, start - AROUND), stop + AROUND
    above, below = together(words.rows[top:start]), together(words.rows[stop:bottom])
    sizes = (
        words.weight(above) + sum(words.alone[top:start]),
        words.weight(below) + sum(words.alone[stop:bottom]),
    )
    return share(words.weight(above & below), min(sizes))


def _of_headline(first: Unit, words: Tally, start: int, stop: int, rest: Rest, twice: int) -> tuple[float, ...]:
    """Whether a line like a headline stands above the stretch, and whose words it has."""
    if first.head is None:
        return 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0
    whole, head = weight(first.title), words.heads[start]
    here = head & together(words.rows[start : min(stop, start + OPENING)])
    return (
        1.0,
        share(words.weight(here), whole, 0.25),
        share(words.weight(head & rest.once), whole, 0.25),
        log(1 + rest.heads),
        log(1 + len(first.title)),
        sqrt(words.weight(here & ~rest.once)),
        sqrt(words.weight(head & twice & ~rest.once)),
    )
