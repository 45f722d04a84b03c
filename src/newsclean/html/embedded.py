"""A story that stands on the page only as markup inside a script, for a program to draw."""

import json
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Final

import regex

if TYPE_CHECKING:
    from lxml.html import HtmlElement

LEAST: Final = 400
"""Characters of a text in a script that may be a story."""
LEAST_PARAGRAPHS: Final = 2
MOST_TEXTS: Final = 300_000
"""Texts of one script that are looked at."""
_TEXT: Final = regex.compile(r'"((?:[^"\\]++|\\.)*+)["\\]?+', regex.S)
"""A literal, to the end of the script if it is not closed: a pattern that failed there would try each quote anew."""
_PARAGRAPH: Final = regex.compile(r"(?:<|\\u003c)p\b", regex.I)


def embedded_markup(tree: "HtmlElement") -> str | None:
    """The longest text with paragraphs in the page's scripts, as markup."""
    found = max(_texts(tree), key=len, default=None)
    return found and f"<html><body>{found}</body></html>"


def _texts(tree: "HtmlElement") -> Iterator[str]:
    for script in tree.iter("script"):
        source = script.text or ""
        if len(source) < LEAST or _PARAGRAPH.search(source) is None:
            continue
        for match in islice(_TEXT.finditer(source), MOST_TEXTS):
            if match.end() - match.start() < LEAST or _PARAGRAPH.search(match[1]) is None:
                continue
            text = _read(match.group())
            if len(text) >= LEAST and len(_PARAGRAPH.findall(text)) >= LEAST_PARAGRAPHS:
                yield text


def _read(literal: str) -> str:
    """The text of a literal; nothing where it is none. One that holds a literal again, as the scripts of some
    programs do, is read twice."""
    for _ in range(2):
        try:
            text = json.loads(literal, strict=False)
        except ValueError:
            return ""
        if not isinstance(text, str):
            return ""
        if '\\"' not in text and "\\u003c" not in text:
            return text
        literal = f'"{text}"'
    return ""
