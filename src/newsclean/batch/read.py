"""The documents of all inputs in order; what cannot be read stands in its place, and the next input follows."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import BinaryIO, Final

from newsclean.batch.failure import Failure, Missing
from newsclean.batch.inputs import Input, Kind, printable, reason_of
from newsclean.batch.item import Item
from newsclean.batch.readers.files import read_file
from newsclean.batch.readers.lines import read_lines
from newsclean.batch.readers.parquet import read_parquet
from newsclean.batch.readers.table import read_table
from newsclean.batch.readers.warc import read_warc
from newsclean.batch.unpack import Meter, faults, opened

UNREADABLE: Final = "unreadable"
"""The code of an input that could not be read, or not to its end."""
_ARRAY: Final = re.compile(rb"\[\s*\{\s*\"[^\"\n]*\"\s*:")


def read_inputs(
    inputs: Iterable[Input], meter: Meter | None = None, *, start: tuple[int, int] = (0, 0)
) -> Iterator[tuple[tuple[int, int], Item]]:
    """Each document with the position after it: number of the input, documents of it that are done.

    start: such a position; what is before it is read over.
    """
    for number, one in enumerate(inputs):
        skipped = start[1] if number == start[0] else 0
        if number < start[0]:
            continue
        for done, item in enumerate(islice(read_input(one, meter), skipped, None), skipped + 1):
            yield (number, done), item


def read_input(one: Input, meter: Meter | None = None) -> Iterator[Item]:
    """The documents of one input. An error on the way is the last of them; what was read before it counts."""
    name = printable(one.name)
    last: Item | None = None
    try:
        with opened(one.name, meter) as stream:
            for item in _documents(stream, one, name):
                yield item
                last = item
    except Missing:
        raise
    except faults() as error:
        where = f" (after document {last.row})" if last is not None and last.row is not None else ""
        yield Item(name, None, last.offset if last else 0, Failure(UNREADABLE, reason_of(error) + where))


def _documents(stream: BinaryIO, one: Input, name: str) -> Iterator[Item]:
    kind = one.kind or _told(stream)
    match kind:
        case Kind.JSONL:
            return read_lines(stream, name)
        case Kind.CSV | Kind.TSV:
            return read_table(stream, name, "\t" if kind is Kind.TSV else ",")
        case Kind.PARQUET:
            return read_parquet(stream, name)
        case Kind.WARC:
            return read_warc(stream, name)
        case _:
            return read_file(stream, name, kind)


def _told(stream: BinaryIO) -> Kind | None:
    """The kind by the first bytes: a collection is told apart from a page, and a page is looked at later."""
    head: bytes = stream.peek(2000)[:2000]  # type: ignore[attr-defined]
    if head.startswith(b"PAR1"):
        return Kind.PARQUET
    if head.startswith(b"WARC/1."):
        return Kind.WARC
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if _ARRAY.match(text):
        raise ValueError("is an array of JSON: write its objects as lines, as jq -c '.[]' does")
    return Kind.JSONL if text.startswith(b"{") and text[1:].lstrip().startswith(b'"') else None
