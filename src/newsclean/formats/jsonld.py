"""schema.org NewsArticle, as JSON-LD."""

from datetime import date
from typing import Any

from newsclean.record import Article

Node = dict[str, Any]


def to_jsonld(article: Article) -> Node:
    """The record as a NewsArticle; what the record does not have is left out. A dict that `json.dumps` takes."""
    node: Node = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": article.headline,
        "alternativeHeadline": article.kicker,
        "description": article.deck,
        "abstract": "\n".join(article.summary),
        "author": [{"@type": "Person", "name": name} | _bio(article) for name in article.authors],
        "datePublished": moment(article.published),
        "dateModified": moment(article.modified),
        "dateline": article.dateline,
        "articleSection": article.section,
        "sourceOrganization": _named("NewsMediaOrganization", article.agency),
        "publisher": _named("NewsMediaOrganization", article.site_name),
        "url": article.url,
        "mainEntityOfPage": article.url,
        "inLanguage": article.language,
        "keywords": list(article.tags),
        "image": [_image(caption.text, caption.credit) for caption in article.captions],
        "correction": [{"@type": "CorrectionComment", "text": note} for note in article.notes],
        "wordCount": article.word_count,
        "articleBody": article.text,
    }
    return {name: value for name, value in node.items() if value not in (None, "", [])}


def moment(value: date | None) -> str | None:
    """ISO 8601; of a datetime with its time and, where known, its zone."""
    return value.isoformat() if value is not None else None


def _named(kind: str, name: str | None) -> Node | None:
    return {"@type": kind, "name": name} if name else None


def _bio(article: Article) -> Node:
    """The biography belongs to an author where there is only one."""
    return {"description": article.author_bio} if article.author_bio and len(article.authors) == 1 else {}


def _image(text: str | None, credit: str | None) -> Node:
    return {"@type": "ImageObject"} | {
        name: value for name, value in (("caption", text), ("creditText", credit)) if value
    }
