"""What the page says about itself: JSON-LD, OpenGraph and other meta elements, the title, links, times."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final, NamedTuple

from newsclean.html import named
from newsclean.html.linked import Node, find_articles, names_of, plain_text, text_of, texts_of, types_of
from newsclean.html.marked import read_changes, read_headings, read_linked_authors, read_times
from newsclean.html.moments import Moment, read_moment
from newsclean.html.titles import Titles, in_order, only_titled, without_site

if TYPE_CHECKING:
    from lxml.html import HtmlElement


class Image(NamedTuple):
    """A picture that the page states, with what it says about it."""

    text: str | None
    credit: str | None


class Stated(NamedTuple):
    """Statements of the page, each as said; which of them are plausible is for `merge` to say."""

    headlines: tuple[str, ...] = ()
    """The most trusted first; see `titles.in_order`."""
    only_titled: bool = False
    """Whether these are what the title element says, and nothing states another."""
    titles: tuple[str, ...] = ()
    descriptions: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    linked_authors: tuple[str, ...] = ()
    """Names in the page's text that are marked as authors."""
    organisations: tuple[str, ...] = ()
    published: tuple[Moment, ...] = ()
    modified: tuple[Moment, ...] = ()
    times: tuple[Moment, ...] = ()
    """Of `<time>` elements, in the order of the page."""
    sections: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    site_names: tuple[str, ...] = ()
    urls: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    images: tuple[Image, ...] = ()
    body: str | None = None
    """The longest `articleBody`."""
    news: bool = False
    """Whether the page says that it is news."""


def joined(first: Stated, then: Stated) -> Stated:
    """What the first states, and of what it leaves open, what the other does."""
    both = Stated._make([one or other for one, other in zip(first, then, strict=True)])
    return both._replace(only_titled=(first if first.headlines else then).only_titled)


LANGUAGES: Final = ("lang", "{http://www.w3.org/XML/1998/namespace}lang")
"""Attributes of the root."""
NEWS: Final = frozenset(
    {"newsarticle", "reportagenewsarticle", "analysisnewsarticle", "opinionnewsarticle", "liveblogposting"}
)
NEWS_MARK: Final = "news_keywords"
"""A meta element that only news have."""


def read_stated(tree: "HtmlElement") -> Stated:
    """All statements of the page."""
    nodes = find_articles(tree)
    meta = _metas(tree)
    body = max((text for node in nodes if isinstance(text := node.get("articleBody"), str)), key=len, default=None)
    people, organisations = _writers(nodes)
    title = next((plain_text("".join(found.itertext())) for found in tree.iter("title")), None)
    site_names = _unique((*_meta(meta, named.SITE[:1]), *_of(nodes, "publisher"), *_meta(meta, named.SITE[1:])))
    titles = Titles(
        shared=[without_site(text, site_names) for text in _meta(meta, named.HEADLINE)],
        linked=_of(nodes, "headline"),
        headings=read_headings(tree),
        title=[without_site(title, site_names)] if title else [],
        news=bool(nodes and types_of(nodes[0]) & NEWS) or NEWS_MARK in meta,
    )
    return Stated(
        headlines=_unique(in_order(titles)),
        only_titled=only_titled(titles),
        titles=_unique((title, *_meta(meta, named.HEADLINE))),
        descriptions=_unique((*_of(nodes, "description", "abstract"), *_meta(meta, named.DESCRIPTION))),
        authors=_unique((*people, *([] if people else _meta(meta, named.AUTHOR) or _labelled(meta)))),
        linked_authors=read_linked_authors(tree),
        organisations=organisations,
        published=_moments(
            (*_raw(nodes, "datePublished"), *_meta(meta, named.PUBLISHED), *_raw(nodes, "dateCreated", "uploadDate"))
        ),
        modified=_moments((*_raw(nodes, "dateModified"), *_meta(meta, named.MODIFIED))) or read_changes(tree),
        times=read_times(tree),
        sections=_unique((*_of(nodes, "articleSection"), *_meta(meta, named.SECTION))),
        tags=_unique((*(text for node in nodes for text in texts_of(node.get("keywords"))), *_meta(meta, named.TAGS))),
        site_names=site_names,
        urls=_urls(tree, nodes, meta),
        languages=_unique((*_of(nodes, "inLanguage"), *map(tree.get, LANGUAGES), *_meta(meta, named.LANGUAGE))),
        images=tuple(_images(nodes)),
        body=body,
        news=titles.news,
    )


def _unique(values: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for value in values if value))


def _of(nodes: list[Node], *keys: str) -> list[str]:
    return [text for key in keys for node in nodes if (text := text_of(node.get(key))) is not None]


def _raw(nodes: list[Node], *keys: str) -> list[object]:
    return [node.get(key) for key in keys for node in nodes]


def _metas(tree: "HtmlElement") -> dict[str, list[str]]:
    """Contents of the meta elements by their names, casefolded."""
    found: dict[str, list[str]] = {}
    for element in tree.iter("meta"):
        content = element.get("content")
        if not content or len(content) > 5000:
            continue
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            name = element.get(attribute)
            if name:
                found.setdefault(name.strip().lower(), []).append(content)
    return found


def _meta(meta: dict[str, list[str]], names: tuple[str, ...]) -> list[str]:
    return [text for name in names for content in meta.get(name, ()) if (text := plain_text(content)) is not None]


def _labelled(meta: dict[str, list[str]]) -> list[str]:
    """The value beside "Written by", where a plugin of WordPress states what Slack and Twitter show."""
    return [
        name
        for label, name in zip(_meta(meta, ("twitter:label1",)), _meta(meta, ("twitter:data1",)), strict=False)
        if label.casefold().strip(": ") in named.WRITTEN_BY and (" " in name or not name.isascii())
    ]


def _moments(values: Iterable[object]) -> tuple[Moment, ...]:
    return tuple(moment for value in values if (moment := read_moment(value)) is not None)


def _writers(nodes: list[Node]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Persons, and organisations, that the nodes name as authors."""
    people: dict[str, None] = {}
    houses: dict[str, None] = {}
    for node in nodes:
        value = node.get("author") or node.get("creator")
        for item in value if isinstance(value, list) else [value]:
            kind = item.get("@type") if isinstance(item, dict) else None
            house = isinstance(kind, str) and kind.lower() in ("organization", "newsmediaorganization")
            for name in [name for name in names_of(item) if len(name) <= 200]:
                (houses if house else people)[name] = None
        if people:
            break
    return tuple(people), tuple(houses)


def _urls(tree: "HtmlElement", nodes: list[Node], meta: dict[str, list[str]]) -> tuple[str, ...]:
    links = [element.get("href") for element in tree.iter("link") if (element.get("rel") or "").lower() == "canonical"]
    links_of_nodes = [node.get("url") for node in nodes]
    return _unique(url.strip() for url in (*links, *meta.get("og:url", ()), *links_of_nodes) if isinstance(url, str))


def _images(nodes: list[Node]) -> Iterable[Image]:
    for node in nodes[:1]:
        value = node.get("image")
        for item in (value if isinstance(value, list) else [value])[:50]:
            if isinstance(item, dict):
                text = text_of(item.get("caption")) or text_of(item.get("description"))
                credit = (
                    text_of(item.get("creditText"))
                    or text_of(item.get("author"))
                    or text_of(item.get("creator"))
                    or text_of(item.get("copyrightHolder"))
                )
                if text or credit:
                    yield Image(text, credit)
