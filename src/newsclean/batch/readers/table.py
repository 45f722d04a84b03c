"""CSV and TSV: a document a row, columns named by the first row."""

import csv
from collections.abc import Iterator
from typing import BinaryIO

from newsclean.batch.failure import Failure
from newsclean.batch.item import LARGEST, Item, Row


class _Lines:
    """The lines of the stream as text, how many bytes they had, and the first byte that was not UTF-8."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.offset = 0
        self.bad: int | None = None

    def __iter__(self) -> Iterator[str]:
        while line := self._stream.readline(LARGEST):
            first = self.offset == 0
            self.offset += len(line)
            yield self._text(line, "utf-8-sig" if first else "utf-8")

    def _text(self, line: bytes, encoding: str) -> str:
        try:
            return line.decode(encoding)
        except UnicodeDecodeError as error:
            if self.bad is None:
                self.bad = error.object[error.start]
            return line.decode(encoding, "replace")


def read_table(stream: BinaryIO, name: str, delimiter: str) -> Iterator[Item]:
    """The rows. One that is not UTF-8 or has too few or too many cells is named, not guessed at."""
    csv.field_size_limit(LARGEST)
    lines = _Lines(stream)
    rows = csv.reader(iter(lines), delimiter=delimiter)
    try:
        columns = next(rows, [])
    except csv.Error as error:
        raise ValueError(f"is not a table that can be read: {error}") from error
    offset = lines.offset
    number = 0
    while True:
        try:
            cells = next(rows, None)
        except csv.Error as error:
            number += 1
            yield Item(name, number, offset, Failure("bad-row", f"The row cannot be read: {error}."))
            offset = lines.offset
            continue
        if cells is None:
            return
        if cells:
            number += 1
            if lines.bad is not None:
                yield Item(name, number, offset, Failure("bad-row", f"The row is not UTF-8: byte 0x{lines.bad:02x}."))
            elif len(cells) == len(columns):
                yield Item(name, number, offset, Row(dict(zip(columns, cells, strict=True))))
            else:
                message = f"The row has {len(cells)} cells and the table {len(columns)} columns."
                yield Item(name, number, offset, Failure("bad-row", message))
        offset, lines.bad = lines.offset, None
