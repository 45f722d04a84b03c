"""WARC and WET: the HTML pages among the responses, and the texts that a crawler took from pages."""

import re
from collections.abc import Iterator
from typing import Any, BinaryIO, Final

from newsclean.batch.failure import Failure, needed
from newsclean.batch.item import LARGEST, Conversion, Item, Response

_STATUS: Final = re.compile(rb"HTTP/[\d.]+ +(\d+)")
_TYPE: Final = re.compile(rb"^content-type[ \t]*:[ \t]*([\w.+/-]+)", re.I | re.M)
_HTML: Final = frozenset({b"text/html", b"application/xhtml+xml"})
HEAD: Final = 64_000
"""Bytes in which the headers of a response end."""


def read_warc(stream: BinaryIO, name: str) -> Iterator[Item]:
    """Responses that are HTML and went well, and conversions; all other records are passed over."""
    try:
        from fastwarc.warc import ArchiveIterator, WarcRecordType
    except ModuleNotFoundError as error:
        raise needed("fastwarc", "warc", "reading WARC") from error
    wanted = WarcRecordType.response | WarcRecordType.conversion
    number = 0
    for record in ArchiveIterator(stream, record_types=wanted, parse_http=False, stream_detect=False):
        is_page = record.record_type == WarcRecordType.response
        block = record.reader.read(min(record.content_length, LARGEST + 1))
        if len(block) < min(record.content_length, LARGEST + 1):
            raise EOFError("the file ends within a record")
        if is_page and not _is_html(block[:HEAD]):
            continue
        number += 1
        if len(block) > LARGEST:
            failure = Failure("too-large", f"The record has {record.content_length} bytes; {LARGEST} may be.")
            yield Item(name, number, record.stream_pos, failure)
            continue
        content = (Response if is_page else Conversion)(block, _columns(record.headers))
        yield Item(name, number, record.stream_pos, content)


def _is_html(head: bytes) -> bool:
    """Whether the server says that this is the page that was asked for, and that it is HTML."""
    head = head.replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    status, kind = _STATUS.match(head), _TYPE.search(head)
    return status is not None and status[1].startswith(b"2") and kind is not None and kind[1].lower() in _HTML


def _columns(headers: Any) -> dict[str, str]:
    """What the record says of the page, under the names of columns."""
    named = {"url": "WARC-Target-URI", "warc_date": "WARC-Date", "warc_record_id": "WARC-Record-ID"}
    found = {column: headers.get(name) for column, name in named.items()}
    return {column: value.strip("<>") for column, value in found.items() if value}
