"""Markup to a tree: the one place where lxml parses, with the limits that keep hostile pages harmless."""

from typing import TYPE_CHECKING, Final, NamedTuple

import regex

if TYPE_CHECKING:
    from lxml.html import HtmlElement

LARGEST: Final = 10_000_000
"""Characters. The largest page of the development sets has 4 million; a larger one than this is not read at all, and
the result says so, rather than a part of it silently."""
MOST_ELEMENTS: Final = 60_000
"""Elements of a page that the extractor is given. The largest page of the development sets has 20,000."""
DEEPEST: Final = 200
"""Levels of elements that the extractor is given: it and the copying of trees recurse. News pages have 15 to 60."""

LONGEST_TAG: Final = 30_000
"""Bytes of a tag; of a longer one with more than `MOST_ATTRIBUTES` only the name is read: the parser compares each
attribute with all others."""
MOST_ATTRIBUTES: Final = 1000

_LONG_TAG: Final = regex.compile(rb"<([A-Za-z][\w:-]{0,30}+)\s[^<>]{%d,}+>" % LONGEST_TAG)
_DECLARATION: Final = regex.compile(rb"\s*+<\?xml[^>]{0,200}\?>")
_WHITE: Final = bytes(32 if code < 32 and chr(code) not in "\t\n\r" else code for code in range(256))
"""Makes spaces of control characters, which end the page for the parser."""
_NO_TEXT: Final = regex.compile(r"[\ud800-\udfff\ufffe\uffff]")


class Unreadable(Exception):
    """The page cannot be read; `code` is the problem's code, the text its detail."""

    def __init__(self, code: str, detail: str) -> None:
        super().__init__(detail)
        self.code = code


class Tree(NamedTuple):
    """A parsed page and how large it is."""

    root: "HtmlElement"
    elements: int
    depth: int

    @property
    def tame(self) -> bool:
        """Whether code that recurses or compares everything with everything may be let loose on it."""
        return self.elements <= MOST_ELEMENTS and self.depth <= DEEPEST


def parse(markup: str) -> Tree:
    """The tree of a page. Raises Unreadable for what is too large or cannot be parsed at all."""
    if len(markup) > LARGEST:
        raise Unreadable("too-large", f"It has {len(markup)} characters, and the limit is {LARGEST}.")
    from lxml import etree, html

    data = _encoded(markup).translate(_WHITE)
    if (declared := _DECLARATION.match(data)) is not None:
        data = data[declared.end() :]
    if len(data) > LONGEST_TAG:
        data = _LONG_TAG.sub(_of_few_attributes, data)
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        root = html.document_fromstring(data, parser=parser)
    except (etree.LxmlError, ValueError, AssertionError, TypeError) as error:
        raise Unreadable("unreadable-html", f"{str(error)[:120] or type(error).__name__}.") from error
    inner = _behind_frames(root)
    return parse(inner) if inner is not None else Tree(root, *_measure(root))


def _of_few_attributes(tag: "regex.Match[bytes]") -> bytes:
    return b"<%b>" % tag[1] if len(tag[0].split()) > MOST_ATTRIBUTES else tag[0]


def _encoded(markup: str) -> bytes:
    """UTF-8; code points that are no characters, and that no tree takes, are spaces."""
    if "\ufffe" not in markup and "\uffff" not in markup:
        try:
            return markup.encode("utf-8")
        except UnicodeEncodeError:
            pass
    return str(_NO_TEXT.sub(" ", markup)).encode("utf-8")


def _behind_frames(root: "HtmlElement") -> str | None:
    """The page for browsers without frames, which the parser takes for plain text."""
    for element in root.iter("noframes"):
        text = element.text or ""
        if "<" in text and "<noframes" not in text.lower():
            return f"<html>{text}</html>"
    return None


def _measure(root: "HtmlElement") -> tuple[int, int]:
    """Number of elements and of levels: the levels along every sixteenth element's ancestors, which is near enough."""
    elements = deepest = 0
    for element in root.iter():
        elements += 1
        if not elements % 16:
            depth = sum(1 for _ in zip(element.iterancestors(), range(DEEPEST + 16), strict=False))
            deepest = max(deepest, depth)
    return elements, deepest


__all__ = ["DEEPEST", "LARGEST", "MOST_ELEMENTS", "Tree", "Unreadable", "parse"]
