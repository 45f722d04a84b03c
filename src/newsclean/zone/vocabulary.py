"""What the words of a line say: whether the story uses them elsewhere, and whether the site speaks to its reader."""

from bisect import bisect_right
from typing import NamedTuple

from newsclean.document import Document
from newsclean.words import line_words, stems
from newsclean.zone.talk import Talk

SHARES = ("not counted", "nothing", "under 15 %", "15-30 %", "30-50 %", "50-70 %", "over 70 %")
SHARE_STEPS = (0.001, 0.15, 0.3, 0.5, 0.7)
RARE = ("not counted", "none", "one", "two", "three or four", "five or more")
RARE_STEPS = (1, 2, 3, 5)
LEAST_SIZE = 26
"""Shorter lines have too few words to say anything."""
LEAST_STEMS = 3
READ = 300
"""Of a longer line so many characters are read."""
VOCABULARY = 6000
"""Characters of the story whose words are compared."""


class Sayings(NamedTuple):
    """For each line: position in SHARES; in RARE, of the shared words that few stories have; in SERVICES and SPOKEN
    (zone/talk.py) together."""

    shared: list[int]
    rare: list[int]
    service: list[int]


def read_words(document: Document, lines: list[int], core: tuple[int, int], headline: str, talk: Talk) -> Sayings:
    """The words of these lines. `core`: positions of the first and the last line of the densest stretch of prose."""
    texts, sizes = document.texts, document.sizes
    counted = [k for k, i in enumerate(lines) if sizes[i] >= LEAST_SIZE]
    heads = [texts[lines[k]][:READ] for k in counted]
    words = line_words(heads)
    own = (
        [stems(head) for head in heads]
        if document.wide
        else [{word[:5] for word in line if len(word) > 3} for line in words]
    )
    inside = [n for n, k in enumerate(counted) if core[0] <= k <= core[1]]
    once, twice = _vocabulary([own[n] for n in inside], headline)
    spoken = talk.read(heads, words, inside)
    shared, rare, said = [0] * len(lines), [0] * len(lines), [0] * len(lines)
    for n, k in enumerate(counted):
        said[k] = spoken[n]
        found = own[n]
        if len(found) >= LEAST_STEMS:
            again = found & (twice if core[0] <= k <= core[1] else once)
            shared[k] = 1 + bisect_right(SHARE_STEPS, len(again) / len(found))
            rare[k] = 1 + bisect_right(RARE_STEPS, len(again - talk.dull))
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
