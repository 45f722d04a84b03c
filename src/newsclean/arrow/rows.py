"""A result as a row of the columns that cleaning adds, and rows as Arrow arrays."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

import pyarrow as pa
import regex

from newsclean.arrow.schema import added_columns
from newsclean.record import Article
from newsclean.result import Problem, Result

Row = dict[str, Any]

_LONE_SURROGATES = regex.compile("[\ud800-\udfff]")


def row_of(result: Result, text: str | bytes, spans: bool) -> Row:
    """The values of the added columns; `text` is what was cleaned."""
    removed: Counter[tuple[str, str]] = Counter()
    for start, stop, label, rule, _ in result.removed:
        removed[label.value, rule] += stop - start
    row: Row = {
        **plain_result(result),
        "clean_text": result.text,
        "removed_characters": removed.total(),
        "removed": [
            {"label": label, "rule": rule, "characters": count}
            for (label, rule), count in sorted(removed.items(), key=lambda item: (-item[1], item[0]))
        ],
        "error": None,
    }
    if spans:
        row["source"] = None if result.source == text else result.source
        row["spans"] = [
            {"start": start, "stop": stop, "label": label.value, "rule": rule}
            for start, stop, label, rule in result.spans
        ]
    return row


def plain_result(result: Result) -> Row:
    """Article, strays, problems and origin as values that Arrow and JSON have."""
    return {
        "article": plain(result.article) if result.article is not None else None,
        "strays": [plain(stray) for stray in result.strays],
        "problems": [_problem(problem) for problem in result.problems],
        "origin": result.origin._asdict(),
    }


def plain(article: Article) -> Row:
    """The record as values that Arrow and JSON have."""
    return article.model_dump(mode="json")


def _problem(problem: Problem) -> Row:
    start, stop = problem.span or (None, None)
    named = {"code": problem.code, "severity": problem.severity, "message": problem.message}
    return {**named, "start": start, "stop": stop}


def columns_of(rows: Sequence[Row], spans: bool) -> list[pa.Array]:
    """The rows as arrays, one for each added column; what a row does not have is null."""
    return [_array([row.get(column.name) for row in rows], column.type) for column in added_columns(spans)]


def _array(values: list[Any], kind: pa.DataType) -> pa.Array:
    """The values as an array. Strings of Arrow are UTF-8: a lone surrogate becomes U+FFFD, so that offsets stay."""
    try:
        array = pa.array(values, kind)
    except UnicodeEncodeError:
        array = pa.array([mended(value) for value in values], kind)
    if isinstance(array, pa.ChunkedArray):
        raise ValueError("the batch has more than two gigabytes of text: slice it, for example with batch.slice")
    return array


def mended(value: Any) -> Any:
    """The value without lone surrogates in its strings."""
    match value:
        case str():
            return _LONE_SURROGATES.sub("\ufffd", value)
        case list():
            return [mended(item) for item in value]
        case dict():
            return {name: mended(item) for name, item in value.items()}
    return value
