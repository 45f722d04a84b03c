"""What can be seen on a page that is one single line: ends of sentences, dates, marks, a headline that stands again."""

import re
from collections.abc import Iterator

import regex

from newsclean.late import late
from newsclean.one_line.looks import BULLETS
from newsclean.scripts import ENDS, is_small

_SENTENCE = late(re.compile, r"(?<![.!?…])[.!?…]++(?:[\"'”’»)\]]|\s»(?=\s))*+\s++(?=[\"'“„«(¿¡]*+([^\"'“„«(¿¡]))")
"""The end of a sentence, French quotes with their blank included, and what the next one begins with."""
_FULL_STOP = re.compile(rf"(?<![。！？])[。！？]++[”」』）]*+|[{ENDS}]\s++")
_BAR_OR_GAP = re.compile(r"\s[|·»]\s|(?<!\s)\s{3,}+")
_BULLET = re.compile(rf"\s(?=[{''.join(sorted(BULLETS))}]\s)")
_YEAR = re.compile(r"(?:19|20)\d\d")
_DATE = late(
    regex.compile,
    r"(?<![\p{L}\p{N}.,/-])(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}\.?\s(?:de\s)?\p{L}{3,12}+\.?\s(?:de\s)?(?:19|20)\d\d"
    r"|\p{Lu}\p{L}{2,11}+\.?\s\d{1,2},?\s(?:19|20)\d\d|(?:19|20)\d\d年\d{1,2}月\d{1,2}日)"
    r"(?:,?\s(?:(?:at|um|às|as|à|a las|kl\.?|o godz\.|в)\s)?\d{1,2}[:.h時点时]\d\d分?(?:\s?(?:[ap]\.?m\.?|uhr|h|hrs)(?!\p{L}))?+)?+(?=\s++[\"'“„«(¿¡]?[\p{Lu}\p{Lo}])",
    regex.I,
)
_MARK = late(
    regex.compile,
    r"(?:[Cc]opyright\s)?©|(?<![\p{L}\p{M}])\p{Lu}{2,}+(?:\s\p{Lu}{2,}+){2,9}+(?=\s[\"'“„«]?\p{Lu}\p{Ll})",
)

_SIGNED = late(
    regex.compile,
    r"(?<=\s)(?:By|BY|Von|Par|Por|Di|Door|Av|Af|Oleh|Автор|Author|Autor(?:in|a|e)?)\s?:?\s(?:\p{Lu}[\p{L}\p{M}.'’-]*+,?\s){1,5}+$",
)
"""A byline directly before a date."""

BYLINE = 90
"""Characters that it may have."""
HEAD = 2500
"""Only so far from the beginning is a headline looked for."""
BEFORE_YEAR, BEHIND_YEAR = 30, 60
"""Characters that the rest of a date may take."""
SHORTEST, LONGEST = 4, 25
"""Words of a headline that stands twice."""


def end_points(source: str, begin: int, end: int) -> list[int]:
    """Offsets inside (begin, end) where a piece starts, in order."""
    points = set(sentence_points(source, begin, end))
    for match in _dates(source, begin, min(end, begin + HEAD)):
        points.update((match.start(), match.end()))
        points.update(_before_date(source, max(begin, match.start() - BYLINE), match.start()))
        points.update(_after_headline(source, begin, match.start(), match.end()))
    for match in _MARK().finditer(source, begin, end):
        points.update((match.start(), match.end()) if match.group()[-1] != "©" else (match.start(),))
    return sorted(point for point in points if begin < point < end)


def sentence_points(source: str, begin: int, end: int) -> Iterator[int]:
    """Behind sentences (before a capital, a figure or a letter without case), full stops, bars, gaps; before bullets."""
    for match in _SENTENCE().finditer(source, begin, end):
        if match[1].isalnum() and not is_small(match[1]):
            yield match.end()
    for pattern in (_FULL_STOP, _BAR_OR_GAP, _BULLET):
        yield from [match.end() for match in pattern.finditer(source, begin, end)]


def _dates(source: str, begin: int, end: int) -> Iterator["regex.Match[str]"]:
    """The dates: what stands around a year is read, and nothing else."""
    for year in _YEAR.finditer(source, begin, end):
        yield from _DATE().finditer(source, max(begin, year.start() - BEFORE_YEAR), min(end, year.end() + BEHIND_YEAR))


def _before_date(source: str, begin: int, end: int) -> Iterator[int]:
    """Where a byline begins that ends here."""
    if (match := _SIGNED().search(source, begin, end)) is not None:
        yield match.start()


def _after_headline(source: str, begin: int, stop: int, start: int) -> Iterator[int]:
    """If what follows the date has stood above it (the headline, again), where it ends."""
    while start < len(source) and source[start].isspace():
        start += 1
    above = source[begin:stop]
    at, best = start, 0
    for count in range(1, LONGEST + 1):
        at = source.find(" ", at + 1)
        if at < 0 or source[start:at] not in above:
            break
        if count >= SHORTEST:
            best = at
    if best:
        yield start
        yield best
        yield begin + above.rfind(source[start:best])
