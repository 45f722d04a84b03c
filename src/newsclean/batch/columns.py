"""What the columns of a row are: its text, its address, and the rest, which is carried along."""

import base64
import math
from collections.abc import Mapping
from datetime import date, time
from types import MappingProxyType
from typing import Any, Final

from newsclean.batch.failure import Unfit

TEXTS: Final[Mapping[str, str | None]] = MappingProxyType(
    {
        "text": None,
        "content": None,
        "maintext": None,
        "article": None,
        "article_text": None,
        "plaintext": None,
        "body": None,
        "raw_text": None,
        "full_text": None,
        "document": None,
        "html": "html",
        "raw_html": "html",
        "page_html": "html",
        "raw_content": None,
    }
)
"""Names of the column that holds the text, the best first, and the kind that the name says outright."""
URLS: Final = ("url", "source_url", "canonical_link", "link", "uri", "page_url", "warc-target-uri")
"""Names of the column that holds the address, the best first."""
RESERVED: Final = frozenset(
    {"source", "article", "strays", "problems", "stray_of", "input", "offset", "reason", "codes", "message"}
)
"""What records and rejects say themselves."""
RECORD: Final = frozenset({"source", "article", "strays", "problems"})
"""What all records of newsclean have, which are rows, too, where a corpus that was cleaned is read."""
CLASH: Final = "input_"
"""Put before the name of a column that is one of these."""


def text_column(row: Mapping[str, Any], wanted: str | None) -> str:
    """The name of the column with the text: the one asked for, else the first known name that holds some.

    Of a record it is the article, there or not, whatever is carried along with it.
    """
    if wanted in (None, "article") and _is_record(row):
        return "article"
    if wanted is not None:
        if text_in(row.get(wanted)) is not None:
            return wanted
        raise Unfit("no-text", f"The row has no text in the column {wanted!r}.")
    by_name = {name.strip().lower(): name for name in reversed(list(row))}
    texts = {by_name[name]: text_in(row[by_name[name]]) for name in TEXTS if name in by_name}
    named = {name: text for name, text in texts.items() if text is not None}
    for name, text in named.items():
        if text.strip():
            return name
    if named:
        return next(iter(named))
    raise Unfit("no-text", f"None of the columns {', '.join(map(str, row))} is known to hold text; say --column.")


def text_in(value: object) -> str | bytes | None:
    """The text that a column holds, be it in the body of an article as records have it; None where it holds none."""
    if isinstance(value, str | bytes):
        return value
    body = value.get("body") if isinstance(value, Mapping) else None
    return "\n\n".join([part for part in body if isinstance(part, str)]) if isinstance(body, list) else None


def _is_record(row: Mapping[str, Any]) -> bool:
    return row.keys() >= RECORD and (row["article"] is None or isinstance(row["article"], Mapping))


def url_of(row: Mapping[str, Any]) -> str | None:
    """The address of the page, if a column is known to hold it."""
    by_name = {name.strip().lower(): name for name in reversed(list(row))}
    for name in URLS:
        value = row.get(by_name.get(name, ""))
        if isinstance(value, str) and value.strip().lower().startswith(("http://", "https://")):
            return value.strip()
    return None


def carried(row: Mapping[str, Any], without: str | None) -> dict[str, Any]:
    """The columns that go along at the top level of the record, as JSON knows them."""
    found: dict[str, Any] = {}
    for name, value in row.items():
        if name == without:
            continue
        key = str(name)
        while key in RESERVED or (key != name and key in row):
            key = CLASH + key
        found[key] = plain(value)
    return found


def plain(value: Any) -> Any:
    """The value as JSON has it: moments in ISO 8601, bytes as text or base64, what is not a number as null."""
    match value:
        case None | bool() | int() | str():
            return value
        case float():
            return value if math.isfinite(value) else None
        case date() | time():
            return value.isoformat()
        case bytes():
            try:
                return value.decode("utf-8")
            except UnicodeDecodeError:
                return base64.b64encode(value).decode("ascii")
        case Mapping():
            return {str(key): plain(one) for key, one in value.items()}
        case list() | tuple():
            return [plain(one) for one in value]
        case _:
            return str(value)
