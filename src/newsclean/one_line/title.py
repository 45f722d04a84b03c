"""Where the headline stands on a page that is one single line: the words of the URL's slug, one after the other."""

import re
from collections.abc import Iterator

from newsclean.headline.slug import read_slug, slug_words
from newsclean.one_line.looks import COMMA, LITTLE_WORD, SMALL, SMALL_WORD, ending, opening

LEAST = 4
"""Words of a slug that can be found again."""
SHARE = 0.75
"""So many of them must stand there; sites change headlines, and slugs leave words out."""
BETWEEN = 4
"""Words of a headline between two of its slug."""
LONGEST = 30_000
"""Only so far from the beginning is it looked for."""

_WORD = re.compile(r"\S+")
_GOES_ON = frozenset({SMALL_WORD, LITTLE_WORD, COMMA})


def title_points(source: str, begin: int, end: int, url: str | None) -> Iterator[int]:
    """Where the headline begins, and what follows it."""
    slug = read_slug(url)
    if len(slug) < LEAST:
        return
    matches = list(_WORD.finditer(source, begin, min(end, begin + LONGEST)))
    words = [match.group() for match in matches]
    stems = {word: slug_words(word) for word in set(words)}
    for first in (i for i, word in enumerate(words) if slug[0] in stems[word]):
        last = _last(words, first, slug, stems)
        if last is not None:
            yield matches[_first(words, first)].start()
            if last + 1 < len(matches):
                yield matches[last + 1].start()


def _first(words: list[str], first: int) -> int:
    """The word with a capital that the headline begins with: slugs leave out "The" and what is in quotes."""
    for i in range(first, max(-1, first - BETWEEN - 1), -1):
        if opening(words[i]) != SMALL:
            return i
    return first


def _last(words: list[str], first: int, slug: list[str], stems: dict[str, list[str]]) -> int | None:
    """The last word of a headline that begins here; None if these are not the slug's words."""
    found, last = 0, first
    for i in range(first, len(words)):
        if found == len(slug) or i - last > BETWEEN:
            break
        for stem in stems[words[i]]:
            if stem in slug[found : found + 2]:
                found += 1 + slug[found : found + 2].index(stem)
                last = i
    if found < SHARE * len(slug):
        return None
    while last + 1 < len(words) and opening(words[last + 1]) == SMALL and ending(words[last]) in _GOES_ON:
        last += 1
    return last
