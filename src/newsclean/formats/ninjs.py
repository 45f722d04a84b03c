"""IPTC ninjs 3.1."""

from datetime import UTC, date, datetime, time
from hashlib import sha256
from html import escape
from typing import Any, Final

from newsclean.formats.jsonld import Node
from newsclean.record import Article

STANDARD: Final = {
    "name": "ninjs",
    "version": "3.1",
    "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json",
}


def to_ninjs(article: Article, *, uri: str | None = None) -> Node:
    """The record as a news item; what the record does not have is left out.

    uri: the item's identifier; None: the article's URL, else one made from its content. Moments without a zone are
    given in UTC, since ninjs wants an offset; days alone as their first moment.
    """
    if uri is not None and not isinstance(uri, str):
        raise TypeError(f"uri is a str, not {type(uri).__name__}")
    name = uri or article.url or f"urn:sha256:{_digest(article)}"
    item: dict[str, Any] = {
        "uri": name,
        "standard": dict(STANDARD),
        "type": "text",
        "pubStatus": "usable",
        "firstCreated": instant(article.published),
        "versionCreated": instant(article.modified) or instant(article.published),
        "contentCreated": instant(article.published),
        "language": article.language,
        "title": article.headline,
        "headlines": _values((("main", article.headline), ("kicker", article.kicker))),
        "descriptions": _values((("deck", article.deck), ("summary", "\n".join(article.summary) or None))),
        "by": ", ".join(article.authors) or None,
        "people": [{"name": name, "rel": "author"} for name in article.authors],
        "located": article.dateline,
        "subjects": _subjects(article),
        "infoSources": _sources(article),
        "edNote": "\n".join(article.notes) or None,
        "bodies": _bodies(article),
        "associations": [
            _picture(f"{name}#picture-{number}", caption.text, caption.credit)
            for number, caption in enumerate(article.captions, 1)
        ],
    }
    return {name: value for name, value in item.items() if value not in (None, "", [])}


def instant(value: date | None) -> str | None:
    """RFC 3339, always with an offset."""
    if value is None:
        return None
    if not isinstance(value, datetime):
        value = datetime.combine(value, time())
    return (value if value.tzinfo is not None else value.replace(tzinfo=UTC)).isoformat()


def _digest(article: Article) -> str:
    return sha256(article.model_dump_json().encode("utf-8")).hexdigest()


def _values(pairs: tuple[tuple[str, str | None], ...]) -> list[Node]:
    return [{"role": role, "contentType": "text/plain", "value": value} for role, value in pairs if value]


def _bodies(article: Article) -> list[Node]:
    if not article.body:
        return []
    markup = "\n".join(f"<p>{escape(paragraph, quote=False)}</p>" for paragraph in article.body)
    words = article.word_count
    return [
        {
            "role": "main",
            "contentType": "text/plain",
            "value": article.text,
            "wordCount": words,
            "charCount": len(article.text),
        },
        {"role": "richtext", "contentType": "application/xhtml+xml", "value": markup, "wordCount": words},
    ]


def _subjects(article: Article) -> list[Node]:
    section = [{"name": article.section, "rel": "section"}] if article.section else []
    return [*section, *({"name": tag, "rel": "keyword"} for tag in article.tags)]


def _sources(article: Article) -> list[Node]:
    named = (("publisher", article.site_name), ("agency", article.agency))
    return [{"name": name, "role": role} for role, name in named if name]


def _picture(uri: str, text: str | None, credit: str | None) -> Node:
    """A picture of which only the words are known; ninjs wants a URI of it all the same."""
    node: Node = {"name": uri.rpartition("#")[2], "uri": uri, "type": "picture"}
    if text:
        node["descriptions"] = _values((("caption", text),))
    return node | ({"by": credit} if credit else {})
