"""The shapes that `newsclean clean` writes: `--format`."""

import json
from collections.abc import Callable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Final

from newsclean import Article, Result


class Shape(StrEnum):
    """One record a line with problems and all; or the articles alone, other stories of a page after its own."""

    JSONL = "jsonl"
    JSONLD = "jsonld"
    NINJS = "ninjs"
    MARKDOWN = "markdown"
    TEXT = "text"


LINE_BREAKS: Final = str.maketrans({"\x85": "\\u0085", "\u2028": "\\u2028", "\u2029": "\\u2029"})
"""Characters that JSON leaves alone and that some readers of lines take for the end of one."""
PAGE_BREAK: Final = "\f\n"
"""Between the texts of two articles."""


def one_line(value: object) -> str:
    """The value as JSON without a line break in it."""
    return json.dumps(value, ensure_ascii=False).translate(LINE_BREAKS)


def encoded(line: str) -> bytes:
    """As UTF-8. Half a character, which a page may hold, is written as JSON writes it: as an escape."""
    return line.encode("utf-8", "backslashreplace")


def record_of(source: str, result: Result, beside: Mapping[str, Any]) -> dict[str, Any]:
    """The record of one page, with what is carried along beside it."""
    return {
        "source": source,
        "article": result.article.model_dump(mode="json") if result.article else None,
        "strays": [stray.model_dump(mode="json") for stray in result.strays],
        "problems": [problem._asdict() for problem in result.problems],
        **beside,
    }


_ARTICLES: Final[Mapping[Shape, Callable[[Article], str]]] = MappingProxyType(
    {
        Shape.JSONLD: lambda article: one_line(article.to_jsonld()),
        Shape.NINJS: lambda article: one_line(article.to_ninjs()),
        Shape.MARKDOWN: lambda article: article.to_markdown(),
        Shape.TEXT: lambda article: article.text + "\n" + PAGE_BREAK.rstrip("\n"),
    }
)


def shaped(shape: Shape, article: Article) -> str:
    """An article in another system's shape."""
    return _ARTICLES[shape](article) + "\n"
