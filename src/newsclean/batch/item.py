"""One document of an input, as the reader found it: raw, so that the one process that reads has little to do."""

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from newsclean.batch.failure import Failure
from newsclean.batch.inputs import Kind

LARGEST: Final = 64_000_000
"""Bytes of one document; a larger one is rejected unread, or a single line without an end would fill the memory."""


class Row(NamedTuple):
    """A row of a table."""

    columns: Mapping[str, Any]


class Line(NamedTuple):
    """A line of JSON."""

    data: bytes


class File(NamedTuple):
    """A file that is a document."""

    data: bytes
    kind: Kind | None
    """None: told by what it says."""


class Response(NamedTuple):
    """What a server sent: headers and all."""

    block: bytes
    columns: Mapping[str, Any]


class Conversion(NamedTuple):
    """Text that a crawler took from a page."""

    data: bytes
    columns: Mapping[str, Any]


Content = Row | Line | File | Response | Conversion | Failure


class Item(NamedTuple):
    """A document, or what is there instead of one."""

    input: str
    """Name of the input."""
    row: int | None
    """Number of the document in the input (of the line in JSON lines), from 1; None: the input is one document."""
    offset: int
    """Byte of the unpacked input at which it starts; for Parquet the number of the row, from 0."""
    content: Content

    @property
    def source(self) -> str:
        """The name of the document."""
        return self.input if self.row is None else f"{self.input}:{self.row}"

    @property
    def weight(self) -> int:
        """About how many bytes it holds in memory."""
        match self.content:
            case Row(columns):
                return sum(len(value) for value in columns.values() if isinstance(value, str | bytes))
            case Failure():
                return 0
            case content:
                return len(content[0])
