"""Where to cut a page that came as one single line: after sentences, around dates, before marks, after a repeated headline."""

from collections.abc import Iterator

import regex

_SENTENCE = regex.compile(
    r"(?<![.!?…])[.!?…]++[\"'”’»)\]]*+\s++(?=[\"'“„«(¿¡]*+[\p{Lu}\p{Lo}\p{N}])|(?<![。！？])[。！？]++[”」』）]*+|[।۔؟]\s++|\s[|•·»]\s|(?<!\s)\s{3,}+"
)
_DATE = regex.compile(
    r"(?<![\p{L}\p{N}.,/-])(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}\.?\s(?:de\s)?\p{L}{3,12}+\.?\s(?:de\s)?(?:19|20)\d\d"
    r"|\p{Lu}\p{L}{2,11}+\.?\s\d{1,2},?\s(?:19|20)\d\d|(?:19|20)\d\d年\d{1,2}月\d{1,2}日)"
    r"(?:,?\s(?:(?:at|um|às|as|à|a las|kl\.?|o godz\.|в)\s)?\d{1,2}[:.h]\d\d(?:\s?(?:[ap]\.?m\.?|uhr|h|hrs)(?!\p{L}))?+)?+(?=\s++[\"'“„«(¿¡]?[\p{Lu}\p{Lo}])",
    regex.I,
)
_MARK = regex.compile(
    r"(?:[Cc]opyright\s)?©|(?<![\p{L}\p{M}])\p{Lu}{2,}+(?:\s\p{Lu}{2,}+){2,9}+(?=\s[\"'“„«]?\p{Lu}\p{Ll})"
)

HEAD = 2500
"""Only so far from the beginning is a headline looked for."""
SHORTEST, LONGEST = 4, 25
"""Words of a headline that stands twice."""


def cut_points(source: str, begin: int, end: int) -> list[int]:
    """Offsets inside (begin, end) where a piece starts, in order."""
    points = {match.end() for match in _SENTENCE.finditer(source, begin, end)}
    for match in _DATE.finditer(source, begin, min(end, begin + HEAD)):
        points.update((match.start(), match.end()))
        points.update(_after_headline(source, begin, match.start(), match.end()))
    for match in _MARK.finditer(source, begin, end):
        points.update((match.start(), match.end()) if match.group()[-1] != "©" else (match.start(),))
    return sorted(point for point in points if begin < point < end)


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
