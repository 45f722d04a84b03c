"""A document as it was read becomes the page that is cleaned: its text, and what is known of it."""

import codecs
import json
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from newsclean.batch.columns import TEXTS, carried, text_column, text_in, url_of
from newsclean.batch.failure import Failure, Unfit
from newsclean.batch.http import payload_of
from newsclean.batch.inputs import Kind
from newsclean.batch.item import Conversion, File, Item, Line, Response, Row
from newsclean.batch.read import UNREADABLE
from newsclean.cleaner import Kind as PageKind
from newsclean.html.decode import decode
from newsclean.html.sniff import is_html

_OTHER_ENCODINGS: Final = ((codecs.BOM_UTF16_LE, "UTF-16"), (codecs.BOM_UTF16_BE, "UTF-16"))
_NO_PAGES: Final = (
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive"),
)
"""What scrapers save under the name of a page; any other bytes are HTML in some encoding."""
_SNIFFED: Final = 8000
"""Bytes of a file without a telling name that are looked at for HTML."""


class Page(NamedTuple):
    """What is cleaned."""

    text: str
    kind: PageKind | None
    url: str | None
    columns: dict[str, Any]
    """Carried along."""


def page_of(item: Item, column: str | None = None) -> Page:
    """The page of a document. Raises Unfit where there is none."""
    match item.content:
        case Failure() as failure:
            raise Unfit(*failure)
        case File(data, kind):
            return _of_file(data, kind)
        case Line(data):
            return _of_row(_parsed(data), column)
        case Row(columns):
            return _of_row(columns, column)
        case Response(block, columns):
            data, charset = payload_of(block)
            return Page(decode(data, charset), "html", columns.get("url"), dict(columns))
        case Conversion(data, columns):
            return Page(data.decode("utf-8", "replace"), "text", columns.get("url"), dict(columns))


def _of_file(data: bytes, kind: Kind | None) -> Page:
    if kind is Kind.HTML:
        if (what := next((what for sign, what in _NO_PAGES if data.startswith(sign)), None)) is not None:
            raise Unfit(UNREADABLE, f"is {what}, no HTML")
        return Page(decode(data), "html", None, {})
    if kind is None and is_html(data[:_SNIFFED].decode("latin-1")):
        return Page(decode(data), None, None, {})
    return Page(plain_text(data), None, None, {})


def plain_text(data: bytes) -> str:
    """The text as it is in the file, line ends included; a byte order mark is not text."""
    for mark, encoding in _OTHER_ENCODINGS:
        if data.startswith(mark):
            raise Unfit(UNREADABLE, f"is {encoding}; convert it to UTF-8 first")
    if (at := data.find(b"\0")) >= 0:
        raise Unfit(UNREADABLE, f"is not a text file: NUL byte at offset {at}")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        byte = error.object[error.start]
        reason = f"is not UTF-8: byte 0x{byte:02x} at offset {error.start}; convert it to UTF-8 first"
        raise Unfit(UNREADABLE, reason) from None


def _parsed(line: bytes) -> Mapping[str, Any]:
    try:
        row = json.loads(line, parse_constant=lambda name: None)
    except UnicodeDecodeError as error:
        raise Unfit("not-json", f"The line is not UTF-8: {error.reason} at byte {error.start}.") from None
    except (ValueError, RecursionError) as error:
        raise Unfit("not-json", f"The line is not JSON: {error}.") from None
    if not isinstance(row, dict):
        raise Unfit("not-json", "The line is JSON, but no object with columns.")
    return row


def _of_row(row: Mapping[str, Any], column: str | None) -> Page:
    name = text_column(row, column)
    value = row[name]
    kind = TEXTS.get(name.strip().lower())
    try:
        columns = carried(row, name)
    except RecursionError:
        raise Unfit("not-json", "The row holds lists within lists beyond all measure.") from None
    if not isinstance(value, str | bytes):
        return _of_article(value, url_of(row), columns)
    text = decode(value) if isinstance(value, bytes) else value
    return Page(text, "html" if kind == "html" else None, url_of(row), columns)


def _of_article(article: Mapping[str, Any] | None, url: str | None, columns: dict[str, Any]) -> Page:
    """The page of an article in a record; where the record has none, it has no text."""
    text = text_in(article)
    return Page(text if isinstance(text, str) else "", "text", url_of(article or {}) or url, columns)
