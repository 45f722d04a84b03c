"""JSON-LD: the page's article as schema.org says it, found among whatever else the scripts hold."""

import json
from collections.abc import Iterator
from html import unescape
from typing import TYPE_CHECKING, Any, Final

import regex

if TYPE_CHECKING:
    from lxml.html import HtmlElement

Node = dict[str, Any]

ARTICLES: Final = frozenset(
    [
        "newsarticle",
        "article",
        "reportagenewsarticle",
        "analysisnewsarticle",
        "opinionnewsarticle",
        "backgroundnewsarticle",
        "reviewnewsarticle",
        "blogposting",
        "liveblogposting",
        "socialmediaposting",
        "report",
        "advertisercontentarticle",
        "satiricalarticle",
        "scholarlyarticle",
        "techarticle",
        "askpublicnewsarticle",
    ]
)
ROLES: Final = ("author", "creator", "publisher")
"""Properties that say who, and may do it by a reference."""
MOST_NAMED: Final = 100
MOST_NODES: Final = 3000
"""Values of one page's scripts that are looked at."""
_RUNNING: Final = regex.compile(
    r"^[\s;]*+(?:<!--|//\s?<!\[CDATA\[|<!\[CDATA\[|/\*\s?<!\[CDATA\[\s?\*/)|(?:-->|//\s?\]\]>|\]\]>|/\*\s?\]\]>\s?\*/)[\s;]*+$|;\s*+$"
)
_TRAILING_COMMA: Final = regex.compile(r",(?=\s*+[}\]])")


def find_articles(tree: "HtmlElement") -> list[Node]:
    """The nodes that say they are articles, in the order of the page; who is only referred to in them is named."""
    lists: list[object] = []
    nodes = [
        node
        for script in tree.iter("script")
        if (kind := script.get("type")) is not None and "ld+json" in kind.lower()
        for node in _nodes(_load("".join(script.itertext())), lists)
    ]
    nodes += _nodes(lists, [])
    names: dict[str, Node] = {}
    for node in nodes:
        if isinstance(key := node.get("@id"), str) and isinstance(node.get("name"), str):
            names.setdefault(key, node)
    return [
        node | {role: _named(node[role], names) for role in ROLES if role in node}
        for node in nodes
        if types_of(node) & ARTICLES
    ]


def _named(value: object, names: dict[str, Node]) -> object:
    """The value with references ("@id") to nodes that have a name replaced by these nodes."""
    if isinstance(value, list):
        return [_named(item, names) for item in value[:MOST_NAMED]]
    if isinstance(value, dict) and "name" not in value and isinstance(key := value.get("@id"), str):
        return names.get(key, value)
    return value


def _load(text: str) -> object:
    """The value of a script; None where it cannot be read even after the usual mistakes are mended."""
    text = _RUNNING.sub("", _RUNNING.sub("", text)).strip()
    for candidate in (text, _TRAILING_COMMA.sub("", text), unescape(text)):
        try:
            return json.loads(candidate, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _nodes(value: object, lists: list[object]) -> Iterator[Node]:
    """All objects inside a value, outer ones first; articles inside articles ("hasPart") are not looked for. What an
    object lists comes into `lists`: most often other stories."""
    waiting = [value]
    for _ in range(MOST_NODES):
        if not waiting:
            return
        item = waiting.pop(0)
        if isinstance(item, list):
            waiting[:0] = item[:200]
        elif isinstance(item, dict):
            yield item
            waiting += [
                item[key]
                for key in ("@graph", "mainEntity", "mainEntityOfPage")
                if isinstance(item.get(key), dict | list)
            ]
            if isinstance(listed := item.get("itemListElement"), dict | list):
                lists.append(listed)


def types_of(node: Node) -> frozenset[str]:
    """The types of a node, casefolded and without the vocabulary's address."""
    kinds = node.get("@type")
    names = kinds if isinstance(kinds, list) else [kinds]
    return frozenset(name.rsplit("/", 1)[-1].lower() for name in names if isinstance(name, str))


def text_of(value: object) -> str | None:
    """A text value: of a list the first, of an object its name; markup and references resolved."""
    if isinstance(value, list):
        value = next((item for item in value if item), None)
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name")
    return plain_text(value) if isinstance(value, str) else None


def names_of(value: object) -> tuple[str, ...]:
    """The names of a person or an organisation: one, several, or a given and a family name."""
    if not isinstance(value, dict):
        return () if (name := text_of(value)) is None else (name,)
    names = texts_of(value.get("@value") or value.get("name"))
    parts = [text for key in ("givenName", "familyName") if (text := text_of(value.get(key))) is not None]
    return names or ((" ".join(parts),) if len(parts) > 1 else ())


_MARKUP: Final = regex.compile(r"</?[a-zA-Z][^<>]{0,300}+>")


def plain_text(text: str) -> str | None:
    """Without markup and character references, white space folded; None if nothing is left."""
    if "&" in text:
        text = unescape(unescape(text))
    if "<" in text:
        text = _MARKUP.sub(" ", text)
    return " ".join(text.split()) or None


def texts_of(value: object) -> tuple[str, ...]:
    """The texts of a value that may be one or many."""
    items = value if isinstance(value, list) else [value]
    return tuple(dict.fromkeys(text for item in items[:100] if (text := text_of(item)) is not None))
