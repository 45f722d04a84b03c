"""Rows that other extractors write, as records: text cleaned, good fields kept."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from newsclean.html.decode import decode
from newsclean.html.merge import ADDRESS, merge
from newsclean.html.moments import Moment, read_moment
from newsclean.html.stated import Stated
from newsclean.record import Article
from newsclean.result import Origin, Problem, Result

if TYPE_CHECKING:
    from newsclean.cleaner import Cleaner

Row = Mapping[str, Any]


class Fields(NamedTuple):
    """Where a source keeps things: for each, the names of its columns, the best first."""

    known_by: frozenset[str]
    """Columns that this source has and the others have not, all of them."""
    text: tuple[str, ...]
    headline: tuple[str, ...]
    authors: tuple[str, ...]
    published: tuple[str, ...]
    modified: tuple[str, ...] = ()
    description: tuple[str, ...] = ()
    url: tuple[str, ...] = ()
    language: tuple[str, ...] = ()
    site_name: tuple[str, ...] = ()
    section: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()


SOURCES: Final[Mapping[str, Fields]] = MappingProxyType(
    {
        "news-please": Fields(
            known_by=frozenset({"maintext", "date_publish"}),
            text=("maintext",),
            headline=("title", "title_page"),
            authors=("authors",),
            published=("date_publish",),
            modified=("date_modify",),
            description=("description",),
            url=("url",),
            language=("language",),
            site_name=("source_domain",),
        ),
        "newspaper4k": Fields(
            known_by=frozenset({"publish_date", "meta_description"}),
            text=("text", "text_cleaned"),
            headline=("title",),
            authors=("authors",),
            published=("publish_date",),
            description=("meta_description",),
            url=("canonical_link", "url"),
            language=("language", "meta_lang"),
            site_name=("meta_site_name",),
            tags=("tags", "meta_keywords"),
        ),
        "fundus": Fields(
            known_by=frozenset({"publishing_date"}),
            text=("plaintext", "body"),
            headline=("title",),
            authors=("authors",),
            published=("publishing_date",),
            url=("url",),
            language=("lang",),
            site_name=("publisher",),
            tags=("topics",),
        ),
        "trafilatura": Fields(
            known_by=frozenset({"fingerprint"}),
            text=("text", "raw_text"),
            headline=("title",),
            authors=("author",),
            published=("date",),
            description=("description", "excerpt"),
            url=("url", "source"),
            language=("language",),
            site_name=("sitename", "source-hostname"),
            section=("categories",),
            tags=("tags",),
        ),
        "cc-news": Fields(
            known_by=frozenset({"domain", "image_url", "text"}),
            text=("text",),
            headline=("title",),
            authors=("author", "authors"),
            published=("date",),
            description=("description",),
            url=("url",),
            language=("language",),
            site_name=("domain",),
        ),
    }
)
"""One table of field names a source; looked through in this order."""


def recognise(row: Row) -> str:
    """The source whose columns the row has. ValueError that names the sources where there is none."""
    for name, fields in SOURCES.items():
        if fields.known_by <= row.keys():
            return name
    columns = f"with the columns {', '.join(sorted(map(str, row)))}" if row else "without columns"
    raise ValueError(f"no source writes rows {columns}; say source=, one of {', '.join(SOURCES)}")


def read_row(cleaner: "Cleaner", row: Row, source: str | None = None) -> Result:
    """The result for a row: its text cleaned, its fields where they are plausible, else those read from the text."""
    if not isinstance(row, Mapping):
        raise TypeError(f"a row is a mapping of columns, not {type(row).__name__}")
    if source is not None and source not in list(SOURCES):
        raise ValueError(f"there is no source {source!r}; the sources are {', '.join(SOURCES)}")
    name = recognise(row) if source is None else source
    fields = SOURCES[name]
    stated = _stated(row, fields)
    url = next(iter(stated.urls), None)
    from newsclean.cleaner import finish

    def complete(read: Article) -> tuple[Article, tuple[Problem, ...]]:
        merged = merge(read, stated, url=url)
        return merged.article, merged.problems

    text, origin = _text(row, fields), Origin("row", name, None)
    if (matter := cleaner.front_matter(text)) is not None:
        from newsclean.matter.page import clean_below

        return clean_below(cleaner, text, matter, url, beside=stated)._replace(origin=origin)
    return finish(cleaner.read(text, url), cleaner.policy, complete=complete, origin=origin)


def _stated(row: Row, fields: Fields) -> Stated:
    return Stated(
        headlines=_texts(row, fields.headline),
        descriptions=_texts(row, fields.description),
        authors=tuple(author for text in _texts(row, fields.authors) for author in text.split("; ")),
        published=_moments(row, fields.published),
        modified=_moments(row, fields.modified),
        sections=_texts(row, fields.section),
        tags=tuple(tag for text in _texts(row, fields.tags) for tag in text.split("; ")),
        site_names=_texts(row, fields.site_name),
        urls=tuple(text for text in _texts(row, fields.url) if ADDRESS.match(text)),
        languages=_texts(row, fields.language),
    )


def _texts(row: Row, names: tuple[str, ...]) -> tuple[str, ...]:
    """The texts of these columns, lists and sets opened; what is no text is left out."""
    found: list[str] = []
    for name in names:
        found += [" ".join(text.split()) for text in _many(row.get(name)) if isinstance(text, str) and text.strip()]
    return tuple(dict.fromkeys(found))


def _many(value: object) -> Iterable[object]:
    if isinstance(value, set | frozenset):
        return sorted(value, key=str)
    return value if isinstance(value, list | tuple) else [value]


def _moments(row: Row, names: tuple[str, ...]) -> tuple[Moment, ...]:
    found: list[Moment] = []
    for name in names:
        value = row.get(name)
        moment = value if isinstance(value, date | datetime) else read_moment(value)
        if moment is not None:
            found.append(moment)
    return tuple(found)


def _text(row: Row, fields: Fields) -> str:
    """The first text there is, bytes decoded; of fundus' body its sections in order."""
    for name in fields.text:
        value = row.get(name)
        if isinstance(value, bytes):
            value = decode(value)
        if isinstance(value, str) and value.strip():
            return value
        if isinstance(value, Mapping):
            return "\n".join(_sections(value))
    return ""


def _sections(body: Row) -> Iterable[str]:
    for section in _many(body.get("sections")):
        if isinstance(section, Mapping):
            for part in ("headline", "paragraphs"):
                yield from (text for text in _many(section.get(part)) if isinstance(text, str))
