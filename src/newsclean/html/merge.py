"""What the page states and what was read from its text, made one record; disagreements are told."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Final, NamedTuple

import regex

from newsclean.assemble import clean_text
from newsclean.html.moments import Moment
from newsclean.html.people import Writers, read_writers
from newsclean.html.stated import Stated
from newsclean.html.titles import is_in_title, squeeze
from newsclean.record import Article, Caption
from newsclean.result import Problem
from newsclean.validate import problem
from newsclean.words import stems

LONGEST_HEADLINE: Final = 300
LONGEST_NAME: Final = 60
"""Of a site or a section."""
MOST_TAGS: Final = 40
SAME: Final = timedelta(days=1)
"""Dates that are no further apart do not disagree: zones differ."""
_TAG_BREAK: Final = regex.compile(r"\s*[,;|，、]\s*")
_LANGUAGE: Final = regex.compile(r"([a-zA-Z]{2})(?:[-_].*)?")
ADDRESS: Final = regex.compile(r"https?://[^\s/]+\.[^\s/]+(?:/\S*)?$")


class Merged(NamedTuple):
    """The record and what there is to say about it."""

    article: Article
    problems: tuple[Problem, ...]


def merge(read: Article, stated: Stated, *, url: str | None) -> Merged:
    """The record: stated fields where they are plausible, else those that were read."""
    site_name = _site_name(stated) or read.site_name
    writers = read_writers(stated.authors, site_names=(*stated.site_names, *stated.organisations))
    if not writers.people:
        writers = read_writers((*stated.authors, *stated.organisations), site_names=stated.site_names)
    if not writers.people:
        writers = writers._replace(people=read_writers(stated.linked_authors, site_names=stated.site_names).people)
    authors = _authors(read, writers)
    published = (
        _first(stated.published)
        or (read.published if not stated.times else None)
        or _first(stated.times)
        or read.published
    )
    modified = _modified(stated, published) or read.modified
    headline = _headline(read, stated)
    language, said = _language(read, stated)
    article = read.model_copy(
        update={
            "headline": headline,
            "authors": tuple(clean_text(name) for name in authors),
            "published": published,
            "modified": modified,
            "section": _section(stated, site_name) or read.section,
            "agency": read.agency or next(iter(writers.agencies), None),
            "site_name": site_name and clean_text(site_name),
            "url": _address(read, stated, url),
            "language": language,
            "tags": _tags(read, stated),
            "captions": _captions(read, stated),
        }
    )
    return Merged(article, tuple(_disagreements(read, stated, article, writers.people, said)))


def _address(read: Article, stated: Stated, url: str | None) -> str | None:
    """The address given, else the first stated one that is an address, else the one printed."""
    stated_one = next((address for address in stated.urls if ADDRESS.match(address)), None)
    printed = None if read.url in [clean_text(address) for address in stated.urls] else read.url
    return clean_text(url or stated_one or printed or "") or None


def _first(moments: tuple[Moment, ...]) -> Moment | None:
    """The first moment; the same day with a time of day is worth more than without."""
    if not moments:
        return None
    first = moments[0]
    if not isinstance(first, datetime):
        return next(
            (moment for moment in moments[1:] if isinstance(moment, datetime) and moment.date() == first), first
        )
    return first


def _modified(stated: Stated, published: Moment | None) -> Moment | None:
    """The stated change, if it is one: not before the publication, and not the same moment."""
    found = _first(stated.modified)
    if found is None or published is None:
        return found
    if _day(found) < _day(published) or found == published:
        return None
    return found


def _headline(read: Article, stated: Stated) -> str | None:
    """The first stated headline that is about the story, or printed above it, and is not the site's name; else the
    printed one."""
    printed = squeeze(read.headline or "")
    houses = {name.casefold() for name in stated.site_names}
    story = stems(read.text[:3000])
    for text in stated.headlines:
        plain = clean_text(text)
        if not 3 <= len(plain) <= LONGEST_HEADLINE or plain.casefold() in houses:
            continue
        words = stems(plain)
        if not words or not story or words & story or len(stated.headlines) == 1 or squeeze(plain) == printed:
            return read.headline if stated.only_titled and is_in_title(read.headline or "", text) else plain
    return read.headline


def _site_name(stated: Stated) -> str | None:
    return next(
        (name for name in stated.site_names if 2 <= len(name) <= LONGEST_NAME and not name.startswith(("http", "@"))),
        None,
    )


def _section(stated: Stated, site_name: str | None) -> str | None:
    for name in stated.sections:
        if 2 <= len(name) <= LONGEST_NAME and name != site_name and not name.startswith("http"):
            return clean_text(name)
    return None


def _authors(read: Article, writers: Writers) -> tuple[str, ...]:
    """Stated persons and agencies; else those printed; else the house that the page states as its author. A printed
    name that is a part of the house's, or has it inside, is the house, not read well."""
    if writers.people:
        return (*writers.people, *writers.agencies)
    house = squeeze(next(iter(writers.houses), ""))
    keys = [squeeze(name) for name in read.authors]
    printed = () if house and any(key in house or house in key for key in keys) else read.authors
    return printed or writers.agencies or writers.houses[:1]


def _language(read: Article, stated: Stated) -> tuple[str | None, str | None]:
    """The language of the text, and the one stated. "en" stands in the template of many a page that is not English."""
    codes = [match[1].lower() for text in stated.languages if (match := _LANGUAGE.fullmatch(text)) is not None]
    said = {"nb": "no", "nn": "no", "iw": "he", "in": "id"}.get(codes[0], codes[0]) if codes else None
    if said is None or (read.language is not None and said == "en"):
        return read.language, said
    return said, said


def _tags(read: Article, stated: Stated) -> tuple[str, ...]:
    """Printed tags, else the stated ones."""
    found: dict[str, str] = {tag.casefold(): tag for tag in read.tags}
    if not found:
        for text in stated.tags:
            for tag in _TAG_BREAK.split(text) if len(text) > 30 or "," in text else [text]:
                name = clean_text(tag.strip(" .#\"'"))
                if 1 < len(name) <= LONGEST_NAME and "://" not in name:
                    found.setdefault(name.casefold(), name)
    return tuple(found.values())[:MOST_TAGS]


def _captions(read: Article, stated: Stated) -> tuple[Caption, ...]:
    """Printed captions, then stated ones that are not printed."""
    known = [squeeze(caption.text or "") for caption in read.captions]
    more = []
    for image in stated.images:
        key = squeeze(image.text or "")
        if key and len(key) <= 1000 and not any(key in other or (other and other in key) for other in known):
            known.append(key)
            more.append(
                Caption(text=clean_text(image.text or ""), credit=clean_text(image.credit) if image.credit else None)
            )
    return (*read.captions, *more)


def _disagreements(
    read: Article, stated: Stated, article: Article, people: tuple[str, ...], said: str | None
) -> Iterator[Problem]:
    """A field that is stated and printed, and not the same."""

    def told(field: str, stated_value: object, read_value: object) -> Problem:
        return problem("field-disagreement", f"{field}: stated {_short(stated_value)}, printed {_short(read_value)}.")

    if read.headline and article.headline and squeeze(read.headline) != squeeze(article.headline):
        yield told("headline", article.headline, read.headline)
    if (
        people
        and read.authors
        and not {name.casefold() for name in people} & {name.casefold() for name in read.authors}
    ):
        yield told("authors", ", ".join(people), ", ".join(read.authors))
    if stated.published and read.published and abs(_day(stated.published[0]) - _day(read.published)) > SAME:
        yield told("published", stated.published[0].isoformat(), read.published.isoformat())
    if said and read.language and said != read.language:
        yield problem(
            "field-disagreement", f"language: stated {_short(said)}, read from the text {_short(read.language)}."
        )


def _short(value: object) -> str:
    text = str(value)
    return f"“{text if len(text) <= 80 else text[:79] + '…'}”"


def _day(moment: Moment) -> date:
    return moment.date() if isinstance(moment, datetime) else moment
