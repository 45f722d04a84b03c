"""The shapes that `newsclean clean` writes: `--format`."""

import json
from collections.abc import Callable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

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


def record_line(source: str, result: Result) -> str:
    """The record of one page as JSON without a line break in it."""
    record = {
        "source": source,
        "article": result.article.model_dump(mode="json") if result.article else None,
        "strays": [stray.model_dump(mode="json") for stray in result.strays],
        "problems": [problem._asdict() for problem in result.problems],
    }
    return one_line(record)


_ARTICLES: Final[Mapping[Shape, Callable[[Article], str]]] = MappingProxyType(
    {
        Shape.JSONLD: lambda article: one_line(article.to_jsonld()),
        Shape.NINJS: lambda article: one_line(article.to_ninjs()),
        Shape.MARKDOWN: lambda article: article.to_markdown(),
        Shape.TEXT: lambda article: article.text + "\n" + PAGE_BREAK.rstrip("\n"),
    }
)


def written(shape: Shape, source: str, result: Result) -> str:
    """What is written for one page; nothing for a rejected one, except as a record line."""
    if shape is Shape.JSONL:
        return record_line(source, result) + "\n"
    articles = [result.article, *result.strays] if result.article is not None else result.strays
    return "".join(_ARTICLES[shape](article) + "\n" for article in articles)
