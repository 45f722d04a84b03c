"""Records as Parquet, made of lines: only when all are known is it known what their carried columns hold."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from newsclean.batch.disk import move, settle
from newsclean.batch.failure import needed
from newsclean.batch.work import Tally

if TYPE_CHECKING:
    import pyarrow as pa

ROWS, BYTES = 2000, 8 << 20
"""A row group ends with one of these many rows or bytes of lines: the writing needs no more memory than one takes."""
_TYPES: Final[Mapping[frozenset[str], str]] = MappingProxyType(
    {
        frozenset({"bool"}): "bool",
        frozenset({"int"}): "int",
        frozenset({"float"}): "float",
        frozenset({"int", "float"}): "float",
        frozenset({"text"}): "text",
    }
)


def to_parquet(lines: Path, target: Path, tally: Tally) -> None:
    """The file of records as Parquet, under its name when it is complete."""
    pa = library()
    from pyarrow.parquet import ParquetWriter

    types = column_types(tally)
    schema = schema_of(types)
    part = target.with_name(target.name + ".new")
    with part.open("wb") as file:
        with ParquetWriter(file, schema, compression="zstd") as writer:
            for rows in _groups(lines, types):
                writer.write_table(pa.Table.from_pylist(rows, schema=schema))
        settle(file)
    move(part, target)


def library() -> Any:
    """pyarrow, or what to install."""
    try:
        import pyarrow
    except ModuleNotFoundError as error:
        raise needed("pyarrow", "parquet", "writing .parquet") from error
    return pyarrow


def column_types(tally: Tally) -> dict[str, str]:
    """For each carried column "bool", "int", "float", "text", or "mixed": text, with JSON for what is none."""
    found: dict[str, set[str]] = {}
    for path in sorted(path for path in tally if path[0] == "column"):
        found.setdefault(_valid(path[1]), set()).add(path[2])
    return {name: _TYPES.get(frozenset(types - {"null"}), "mixed") for name, types in found.items()}


def schema_of(types: dict[str, str]) -> "pa.Schema":
    """The schema of records with these carried columns."""
    pa = library()
    from newsclean.arrow.schema import ARTICLE

    text = pa.string()
    problem = pa.struct([("code", text), ("severity", text), ("message", text), ("span", pa.list_(pa.int64()))])
    named = {"bool": pa.bool_(), "int": pa.int64(), "float": pa.float64()}
    return pa.schema(
        [
            ("source", text),
            ("article", ARTICLE),
            ("strays", pa.list_(ARTICLE)),
            ("problems", pa.list_(problem)),
            ("stray_of", text),
            *((name, named.get(kind, text)) for name, kind in types.items()),
        ]
    )


def _groups(lines: Path, types: dict[str, str]) -> Iterator[list[dict[str, Any]]]:
    rows: list[dict[str, Any]] = []
    size = 0
    with lines.open("rb") as file:
        for line in file:
            rows.append(_row(json.loads(line), types))
            size += len(line)
            if len(rows) >= ROWS or size >= BYTES:
                yield rows
                rows, size = [], 0
    if rows:
        yield rows


def _row(record: dict[str, Any], types: dict[str, str]) -> dict[str, Any]:
    row = {_valid(name): value for name, value in record.items()}
    for name, kind in types.items():
        value = row.get(name)
        if value is None or kind in ("bool", "int"):
            continue
        if kind == "float":
            row[name] = float(value)
        else:
            row[name] = _valid(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))
    return row


def _valid(text: str) -> str:
    """The text as UTF-8 can hold it: half a character becomes a question mark."""
    return text.encode("utf-8", "replace").decode("utf-8") if not text.isascii() else text
