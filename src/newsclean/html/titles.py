"""Titles as pages state them: the site's name cut off, the likeliest headline first."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

import regex

from newsclean.words import stems

SHORTEST: Final = 12
"""A headline inside a longer title has at least this many characters, white space not counted."""
SHORTEST_TITLED: Final = 8
"""The same inside the title element, where a mark parts the two; Chinese ones are short."""
_TAIL: Final = regex.compile(
    r"\s++[-|–—•·»:ㅣ*]{1,2}\s*+(?P<name>[^|–—•·»ㅣ*]{2,60}+)$|\s?[|｜ㅣ：]\s?(?P<name>[^|｜ㅣ：]{2,40}+)$"
)
_OPENING: Final = regex.compile(r"^(?P<name>[^|｜ㅣ]{2,60}?)\s*[|｜ㅣ]\s*")
_KICKER: Final = regex.compile(r"^[^:–—|]{3,60}?(?::|\s[-–—|])\s")
_HOST: Final = regex.compile(r"[\w-]+(?:\.[\w-]+)+")
_BARS: Final = ("|", "｜", "ㅣ")


def squeeze(text: str) -> str:
    """Without white space, casefolded."""
    return "".join(text.split()).casefold()


def without_site(title: str, site_names: Sequence[str]) -> str:
    """The title without the name of the site at its end or, before a bar, at its beginning: a name that the page
    states, a host, or at the end what stands behind a bar and is shorter than the rest."""
    opening = _OPENING.match(title)
    if opening is not None and _is_site(opening["name"], site_names) and len(title) - opening.end() >= SHORTEST:
        title = title[opening.end() :]
    match = _TAIL.search(title)
    if match is None or match.start() < 8:
        return title
    barred = any(bar in match.group() for bar in _BARS) and len(match["name"]) < match.start()
    return title[: match.start()] if barred or _is_site(match["name"], site_names) else title


def _is_site(name: str, site_names: Sequence[str]) -> bool:
    key = squeeze(name)
    return _HOST.fullmatch(name) is not None or any(
        key in squeeze(said) or squeeze(said) in key for said in site_names if said
    )


class Titles(NamedTuple):
    """What a page says that its title is, in its several places, each place's most trusted first."""

    shared: list[str]
    """Of OpenGraph and other meta elements."""
    linked: list[str]
    """Of JSON-LD."""
    headings: list[str]
    title: list[str]
    """Of the title element."""
    news: bool
    """Whether the page says that it is news."""


def in_order(titles: Titles) -> Iterator[str]:
    """The stated headlines, the likeliest first."""
    shared, linked, headings, title, _ = titles
    titles = titles._replace(headings=_of_the_page(headings, [*shared[:1], *title[:1], *linked[:1]]))
    if (best := _best(titles)) is not None:
        yield best
    yield from linked
    yield from titles.headings
    yield from shared
    yield from title


def only_titled(titles: Titles) -> bool:
    """Whether the title element alone says what the headline is, or is what is shared as well."""
    if titles.linked or _of_the_page(titles.headings, titles.title[:1]):
        return False
    return {squeeze(text) for text in titles.shared} <= {squeeze(text) for text in titles.title}


def is_in_title(line: str, title: str) -> bool:
    """Whether the title is this line and, behind or before a mark that is no letter, something else: the section, the
    site, words to be found by."""
    part, whole = squeeze(line), squeeze(title)
    if not SHORTEST_TITLED <= len(part) < len(whole):
        return False
    opens = whole.startswith(part) and not whole[len(part)].isalnum()
    return opens or (whole.endswith(part) and not whole[-len(part) - 1].isalnum())


def _of_the_page(headings: list[str], titles: list[str]) -> list[str]:
    """The headings that have words in common with the titles, those with most first; a heading that has none is the
    name of the site, of a section or of a form. Without titles, and where none has any, all of them or none."""
    if not titles:
        return headings
    known = set[str]().union(*map(stems, titles))
    common = [(len(stems(heading) & known), heading) for heading in headings]
    return [heading for count, heading in sorted(common, key=lambda pair: -pair[0]) if count]


def _best(titles: Titles) -> str | None:
    """The headline where the places do not agree.

    News give it to be shared as it is; elsewhere what is shared is written for search engines (there the first
    heading is right on 83 % and 84 % of the development pages, the shared title on 76 % and 75 %). On news, too,
    what the title element repeats is for search engines if heading and data agree on other words; and what data and
    title element agree on stands against a heading and a shared title of which each is alone."""
    shared, linked, heading, title = (next(iter(texts), None) for texts in titles[:4])
    if shared is None:
        return linked if titles.news else heading
    named = [text for text in titles.shared[1:] if is_in_title(text, shared)]
    if heading is None:
        return _inside(shared, [*titles.linked, *named])
    if (rest := _behind_kickers(shared, heading)) is not None:
        return rest
    if not titles.news:
        return shared if _is_end(shared, heading) else heading
    keys = [squeeze(text or "") for text in (shared, linked, heading, title)]
    if keys[1] and keys[0] != keys[2]:
        if keys[1] == keys[2] and keys[0] == keys[3]:
            return heading
        if keys[1] == keys[3] not in (keys[0], keys[2]):
            return linked
    return _inside(shared, [*titles.linked, *titles.headings, *named])


def _is_end(part: str, whole: str) -> bool:
    return len(key := squeeze(part)) >= SHORTEST and squeeze(whole).endswith(key)


def _inside(title: str, others: Sequence[str]) -> str:
    """The other title that stands in this one with something before or behind it; else this one."""
    key = squeeze(title)
    for other in others:
        part = squeeze(other)
        if SHORTEST <= len(part) < len(key) and (key.startswith(part) or key.endswith(part)):
            return other
    return title


def _behind_kickers(shared: str, heading: str) -> str | None:
    """What both say behind kickers that have no word in common."""
    one, other = _KICKER.match(shared), _KICKER.match(heading)
    if one is None or other is None or one.group() == other.group() or stems(one.group()) & stems(other.group()):
        return None
    rest = heading[other.end() :]
    return rest if len(key := squeeze(rest)) >= SHORTEST and key == squeeze(shared[one.end() :]) else None
