"""The names under which front matter states fields, besides those of meta elements (`newsclean.html.named`)."""

from types import MappingProxyType
from typing import Final

from newsclean.html import named

NAMES: Final = MappingProxyType(
    {
        "headlines": ("headline", "title", *named.HEADLINE),
        "authors": ("authors", "author", "byline", "by", "writer", *named.AUTHOR),
        "published": ("published", "date", "published time", "publishdate", "published_time", *named.PUBLISHED),
        "modified": ("lastmod", "last_modified", "modified_time", *named.MODIFIED),
        "sections": ("section", "category", *named.SECTION),
        "tags": ("tags", "tag", "categories", *named.TAGS),
        "site_names": ("site", "sitename", "site_name", "site name", "hostname", *named.SITE),
        "urls": ("url", "canonical", "url source", "source_url", "source", "link", "permalink", "og:url"),
        "languages": ("lang", "locale", *named.LANGUAGE),
        "descriptions": ("summary", "excerpt", *named.DESCRIPTION),
    }
)
"""The fields of `newsclean.html.stated.Stated`, each with its names, the most trusted first."""

_FIELD: Final = MappingProxyType({name: field for field, names in reversed(list(NAMES.items())) for name in names})


def known(name: str) -> str | None:
    """The field that the name is of."""
    return _FIELD.get(name)
