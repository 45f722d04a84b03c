"""WARC and WET: the HTML pages among the responses, and the texts that a crawler took from pages."""

import re
from collections.abc import Iterator
from typing import Any, BinaryIO, Final

from newsclean.batch.failure import Failure, needed
from newsclean.batch.item import LARGEST, Content, Conversion, Item, Response

_STATUS: Final = re.compile(rb"HTTP/[\d.]+ +(\d+)")
_TYPE: Final = re.compile(rb"^content-type[ \t]*:[ \t]*([\w.+/-]+)", re.I | re.M)
_HTML: Final = frozenset({b"text/html", b"application/xhtml+xml"})
HEAD: Final = 64_000
"""Bytes in which the headers of a response end."""


def read_warc(stream: BinaryIO, name: str) -> Iterator[Item]:
    """Responses that are HTML and went well, and conversions; all other records are passed over."""
    try:
        from warcio.archiveiterator import ArchiveIterator
        from warcio.exceptions import ArchiveLoadFailed
    except ModuleNotFoundError as error:
        raise needed("warcio", "warc", "reading WARC") from error
    watched = _Watched(stream)
    records = ArchiveIterator(watched, no_record_parse=True)
    number = 0
    try:
        for record in records:
            if record.rec_type not in ("response", "conversion"):
                continue
            if record.length is None:
                raise ValueError("a record does not say how long it is")
            block = _read(record.raw_stream, min(record.length, LARGEST))
            if record.rec_type == "response" and not _is_html(block[:HEAD]):
                continue
            number += 1
            yield Item(name, number, records.get_record_offset(), _content(record, block))
        watched.complain()
    except ArchiveLoadFailed as error:
        watched.complain()
        raise ValueError(f"is not a WARC file, or broken: {error}".strip()) from error


class _Watched:
    """The stream, and what went wrong with it: the library takes an EOFError for the end of the file."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._fault: Exception | None = None

    def read(self, size: int = -1) -> bytes:
        try:
            return self._stream.read(size)
        except Exception as fault:
            self._fault = fault
            raise

    def complain(self) -> None:
        """Raise what was raised before."""
        if self._fault is not None:
            raise self._fault


def _read(stream: Any, size: int) -> bytes:
    """The record's bytes, however few come at a time."""
    parts: list[bytes] = []
    while size and (part := stream.read(size)):
        parts.append(part)
        size -= len(part)
    if size:
        raise EOFError("the file ends within a record")
    return b"".join(parts)


def _content(record: Any, block: bytes) -> Content:
    if record.length > LARGEST:
        return Failure("too-large", f"The record has {record.length} bytes; {LARGEST} may be.")
    columns = _columns(record.rec_headers)
    return Response(block, columns) if record.rec_type == "response" else Conversion(block, columns)


def _is_html(head: bytes) -> bool:
    """Whether the server says that this is the page that was asked for, and that it is HTML."""
    head = head.replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    status, kind = _STATUS.match(head), _TYPE.search(head)
    return status is not None and status[1].startswith(b"2") and kind is not None and kind[1].lower() in _HTML


def _columns(headers: Any) -> dict[str, str]:
    """What the record says of the page, under the names of columns."""
    named = {"url": "WARC-Target-URI", "warc_date": "WARC-Date", "warc_record_id": "WARC-Record-ID"}
    found = {column: headers.get_header(name) for column, name in named.items()}
    return {column: value.strip("<>") for column, value in found.items() if value}
