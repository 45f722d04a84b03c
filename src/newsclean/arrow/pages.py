"""The pages of a batch: texts, addresses and sites, read from whatever kind of column they are in."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import pyarrow as pa

from newsclean.html.decode import decode
from newsclean.site.names import host_of

LONGEST = 10_000_000
"""As for HTML (`newsclean.html.parse.LARGEST`). Cleaning is linear, but one such page takes ten seconds."""
URL = "url"


class Page(NamedTuple):
    """A page that can be cleaned."""

    text: str | bytes
    url: str | None


class Unfit(NamedTuple):
    """A row without a page that can be cleaned."""

    reason: str


def find_column(schema: pa.Schema, name: str) -> int:
    """The number of the column of texts with this name. ValueError or TypeError where there is none, with advice."""
    found = schema.get_all_field_indices(name)
    if len(found) != 1:
        there = ", ".join(map(repr, schema.names))
        raise ValueError(f"the batch has {len(found) or 'no'} columns {name!r}; its columns are {there}")
    kind = schema.field(found[0]).type
    if not holds_text(kind):
        raise TypeError(f"the column {name!r} holds {kind}, not text or bytes")
    return int(found[0])


def holds_text(kind: pa.DataType) -> bool:
    """Whether a column of this type holds strings or bytes; one of nulls might have."""
    if pa.types.is_dictionary(kind) or pa.types.is_run_end_encoded(kind):
        kind = kind.value_type
    names = ("is_string", "is_large_string", "is_string_view", "is_binary", "is_large_binary", "is_binary_view")
    return any(getattr(pa.types, name)(kind) for name in (*names, "is_fixed_size_binary", "is_null"))


def values_of(column: pa.Array) -> Sequence[Any]:
    """The values as Python has them; an exception in place of one that cannot be had, such as invalid UTF-8."""
    try:
        values: list[Any] = column.to_pylist()
    except (UnicodeDecodeError, pa.ArrowException):
        return list(_one_by_one(column))
    return values


def _one_by_one(column: pa.Array) -> Iterator[Any]:
    for value in column:
        try:
            yield value.as_py()
        except (UnicodeDecodeError, pa.ArrowException) as error:
            yield error


def read_pages(batch: pa.RecordBatch, column: str, url_column: str | None, longest: int) -> list[Page | Unfit]:
    """The page of each row."""
    texts = values_of(batch.column(find_column(batch.schema, column)))
    urls = _urls(batch, url_column)
    return [page_of(text, url, longest) for text, url in zip(texts, urls, strict=True)]


def page_of(text: Any, url: str | None, longest: int) -> Page | Unfit:
    """A page of what stands in a row; an exception stands for what could not be read."""
    if text is None:
        return Unfit("null-text: there is no text in this row")
    if isinstance(text, Exception):
        return Unfit(f"{type(text).__name__}: {text}")
    if len(text) > longest:
        unit = "bytes" if isinstance(text, bytes) else "characters"
        return Unfit(f"too-long: it has {len(text)} {unit}, and the limit is {longest}")
    return Page(text, url)


def as_text(page: Page) -> str:
    """The text of the page, of bytes in the encoding that they are most likely in."""
    return page.text if isinstance(page.text, str) else decode(page.text)


def _urls(batch: pa.RecordBatch, name: str | None) -> list[str | None]:
    """The address of each row; None where it has none. A column that is called "url" and holds none is no mistake."""
    schema = batch.schema
    if name is None:
        found = schema.get_all_field_indices(URL)
        if len(found) != 1 or not holds_text(schema.field(found[0]).type):
            return [None] * batch.num_rows
        name = URL
    return _strings(batch, name)


def site_names(batch: pa.RecordBatch, name: str | None, pages: Sequence[Page | Unfit]) -> list[str | None]:
    """The site of each row: as the column says, or the host of the page's address."""
    if name is not None:
        return _strings(batch, name)
    return [host_of(page.url) if isinstance(page, Page) else None for page in pages]


def _strings(batch: pa.RecordBatch, name: str) -> list[str | None]:
    values = values_of(batch.column(find_column(batch.schema, name)))
    return [value if isinstance(value, str) else None for value in values]
