"""What hangs on the headline in its line: a kicker that lost its markup, the name of the site, the time."""

from typing import Final, NamedTuple
from urllib.parse import urlsplit

import regex

from newsclean.headline.slug import plain, read_slug, slug_words

LONGEST: Final = 45
"""A kicker has at most this many characters (fundus pages: the longest has 41)."""
MOST_WORDS: Final = 6
SHORTEST_HEADLINE: Final = 20
IN_SLUG: Final = 0.5
"""Share of the headline's words that the slug must hold, and none of the kicker's, for a cut without a separator."""
SHORTEST_HOST: Final = 3

_GENRES = (
    "opinion|analysis|exclusive|interview|comment|meinung|kommentar|analyse|exklusiv|opinión|análisis|exclusiva|opinione"
    "|analisi|esclusiva|opinião|análise|exclusivo|opinie|exclusief|opinia|analiza|мнение|интервью|эксклюзив"
)
_BREAK = regex.compile(rf"\s[-–—|]\s|(?<=[\p{{Ll}}\"”“»])(?=[\p{{Lu}}\"„«“])|(?<=^(?i:{_GENRES}))\s(?=[\p{{Lu}}\"„«“])")
"""Between a kicker and a headline: a dash, a capital glued to a small letter, a blank after the name of a genre."""
_TAIL = regex.compile(r"\s++[-|–—•·»]{1,2}+\s++(?P<name>[^|–—•»]{2,40}+)$")
_STAMP: Final = r"\d{1,2}[./]\d{1,2}[./]\d{2,4},?\s\d{1,2}:\d\d"
_BEHIND = regex.compile(rf"\s++(?:{_STAMP}|\([\w-]++(?:\.[\w-]++)++\)(?:\s\d++)?)$")
_BEFORE = regex.compile(rf"{_STAMP}\s*+(?=\p{{L}})")
_BARS: Final = "| \t\xa0"
_BULLET = regex.compile(r"[•▪■●]\s*+|[·*-]\s++")
_LETTERS = regex.compile(r"[^\W_]++")


class Parts(NamedTuple):
    kicker: str | None
    headline: str


def split_headline(line: str, *, url: str | None, source: str = "") -> Parts:
    """Kicker and headline of a line. `source` is the page: it may print the two with a colon between them elsewhere."""
    line = _bare(line) or line
    text = without_site(_BEFORE.sub("", _BEHIND.sub("", line)).strip() or line, url)
    return _by_colon(text, url, source) or _by_slug(text, url) or Parts(None, text)


def _bare(line: str) -> str:
    """The line without the bars of a table's cell around it and without a bullet; a dash may open a quotation."""
    if line.startswith("|") or line.endswith("|"):
        line = line.strip(_BARS)
    bullet = _BULLET.match(line)
    return line if bullet is None else line[bullet.end() :]


def host_labels(url: str) -> list[str]:
    """The parts of the host's name that may be the site's, without the last one."""
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return []
    return [label.replace("-", "") for label in plain(host).split(".")[:-1] if len(label) >= SHORTEST_HOST]


def squeezed(name: str) -> str:
    """The name as it would stand in a host: without blanks, marks and accents."""
    return "".join(_LETTERS.findall(plain(name)))


def without_site(text: str, url: str | None) -> str:
    """The headline without the name of the site behind a dash or a bar, as far as the host's name says so."""
    tail = _TAIL.search(text, 8)
    if tail is None or url is None or len(tail["name"].split()) > 4:
        return text
    labels = host_labels(url)
    name = squeezed(tail["name"])
    named = [label for label in labels if name.startswith(label) or (label.startswith(name) and len(name) > 3)]
    return text[: tail.start()] if named or any([name.endswith(label) for label in labels]) else text


def _by_slug(text: str, url: str | None) -> Parts | None:
    """Where the URL's slug names the second part of the line only."""
    match = _BREAK.search(text, 3, LONGEST + 3)
    if match is None:
        return None
    slug = {word for word in read_slug(url) if _counts(word)}
    if len(slug) < 3:
        return None
    while match is not None:
        kicker, headline = text[: match.start()].strip(), text[match.end() :].strip()
        words = [word for word in slug_words(headline) if _counts(word)]
        if (
            kicker
            and len(words) >= 3
            and len(headline) >= SHORTEST_HEADLINE
            and words[0] in slug
            and len(slug.intersection(words)) >= IN_SLUG * len(words)
            and slug.isdisjoint([word for word in slug_words(kicker) if _counts(word)])
        ):
            return Parts(kicker, headline)
        match = _BREAK.search(text, match.end() + 1, LONGEST + 3)
    return None


def _by_colon(text: str, url: str | None, source: str) -> Parts | None:
    """Where the page prints the same words elsewhere with a colon behind the first ones: all are the headline,
    unless the slug leaves the first ones out."""
    match = _BREAK.search(text, 3, LONGEST + 3)
    places = [(match.start(), match.end())] if match is not None else []
    at = -1
    for _ in range(MOST_WORDS):
        at = text.find(" ", at + 1, LONGEST)
        if at < 0:
            break
        places.append((at, at + 1))
    for stop, start in places:
        kicker, headline = text[:stop].strip(), text[start:].strip()
        whole = f"{kicker}: {headline}"
        if not kicker or kicker[-1] in ":-–—|,;" or len(headline) < SHORTEST_HEADLINE or whole not in source:
            continue
        slug = read_slug(url)
        return Parts(None, whole) if not slug or not {*slug}.isdisjoint(slug_words(kicker)) else Parts(kicker, headline)
    return None


def _counts(word: str) -> bool:
    return len(word) > 3 or word.isdigit()
