"""What the words of a line say: whether the story uses them elsewhere, and whether the site speaks to its reader."""

from bisect import bisect_right
from typing import NamedTuple

from newsclean.document import Document
from newsclean.words import READ, LineWords, stems
from newsclean.zone.talk import Talk

SHARES = ("not counted", "nothing", "under 15 %", "15-30 %", "30-50 %", "50-70 %", "over 70 %")
SHARE_STEPS = (0.001, 0.15, 0.3, 0.5, 0.7)
RARE = ("not counted", "none", "one", "two", "three or four", "five or more")
RARE_STEPS = (1, 2, 3, 5)
LEAST_SIZE = 26
"""Shorter lines have too few words to say anything."""
LEAST_STEMS = 3
VOCABULARY = 6000
"""Characters of the story whose words are compared."""


class Sayings(NamedTuple):
    """For each line: position in SHARES; in RARE, of the shared words that few stories have; in SERVICES and SPOKEN
    (zone/talk.py) together."""

    shared: list[int]
    rare: list[int]
    service: list[int]


def read_words(
    document: Document, known: LineWords, lines: list[int], core: tuple[int, int], headline: str, talk: Talk
) -> Sayings:
    """The words of these lines. `core`: positions of the first and the last line of the densest stretch of prose."""
    texts, sizes = document.texts, document.sizes
    counted = [k for k, i in enumerate(lines) if sizes[i] >= LEAST_SIZE]
    places = [lines[k] for k in counted]
    heads = [texts[i][:READ] for i in places]
    words = known.words(places)
    own = [stems(head) for head in heads] if document.wide else known.long_stems(places)
    inside = [n for n, k in enumerate(counted) if core[0] <= k <= core[1]]
    once, twice = _vocabulary([own[n] for n in inside], headline)
    spoken = talk.read(heads, words, inside)
    shared, rare, said = [0] * len(lines), [0] * len(lines), [0] * len(lines)
    first, last = core
    dull = talk.dull
    for k, found, service in zip(counted, own, spoken, strict=True):
        said[k] = service
        size = len(found)
        if size >= LEAST_STEMS:
            again = found & (twice if first <= k <= last else once)
            shared[k] = 1 + bisect_right(SHARE_STEPS, len(again) / size) if again else 1
            rare[k] = 1 + bisect_right(RARE_STEPS, len(again - dull)) if again else 1
    return Sayings(shared, rare, said)


def _vocabulary(own: list[set[str]], headline: str) -> tuple[set[str], set[str]]:
    """The stems of the story's lines, and those of at least two; the headline counts as a line."""
    once: set[str] = stems(headline)
    twice: set[str] = set()
    size = 0
    for found in own:
        twice |= once & found
        once |= found
        size += 6 * len(found)
        if size > VOCABULARY:
            break
    return once, twice
