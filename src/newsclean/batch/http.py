"""What a server sent, as the crawler kept it: the page's bytes and their encoding."""

import re
import zlib
from typing import Final, NamedTuple

from newsclean.batch.failure import Unfit
from newsclean.batch.item import LARGEST

_HEAD_ENDS: Final = re.compile(rb"\r?\n\r?\n")
_CHARSET: Final = re.compile(rb"charset[ \t]*=[ \t]*[\"']?([\w.:-]{2,40})", re.I)
_CHUNK: Final = re.compile(rb"[ \t]*([0-9a-fA-F]{1,8})[^\r\n]*\r?\n")


class Payload(NamedTuple):
    """The page, and what its server said it is encoded in."""

    data: bytes
    charset: str | None


def payload_of(block: bytes) -> Payload:
    """The body of a response. Where the headers promise a packing that the body has not, it is taken as it is.

    Many crawlers keep the headers and unpack the body. Unfit where a small body becomes a huge one.
    """
    end = _HEAD_ENDS.search(block)
    head, body = (block[: end.start()], block[end.end() :]) if end else (block, b"")
    headers = _headers(head)
    if b"chunked" in headers.get(b"transfer-encoding", b"").lower():
        body = _joined(body)
    for packing in reversed(headers.get(b"content-encoding", b"").lower().split(b",")):
        body = _unpacked(body, packing.strip())
    charset = _CHARSET.search(headers.get(b"content-type", b""))
    return Payload(body, charset[1].decode("ascii") if charset else None)


def _headers(head: bytes) -> dict[bytes, bytes]:
    """The first of each name counts."""
    found: dict[bytes, bytes] = {}
    for line in head.splitlines()[1:]:
        name, _, value = line.partition(b":")
        found.setdefault(name.strip().lower(), value.strip())
    return found


def _joined(body: bytes) -> bytes:
    """The chunks as one; the body as it is where it is not in chunks."""
    parts: list[bytes] = []
    at = 0
    while (size := _CHUNK.match(body, at)) is not None:
        length = int(size[1], 16)
        if not length:
            return b"".join(parts)
        parts.append(body[size.end() : size.end() + length])
        at = size.end() + length
        at += 2 if body[at : at + 2] == b"\r\n" else body[at : at + 1] == b"\n"
    return b"".join(parts) if parts and at >= len(body) else body


def _unpacked(body: bytes, packing: bytes) -> bytes:
    match packing:
        case b"gzip" | b"x-gzip":
            return _inflated(body, 31)
        case b"deflate":
            return _inflated(body, 15, -15)  # some servers send it without its header
        case b"br":
            return _from_brotli(body)
    return body


def _inflated(body: bytes, *forms: int) -> bytes:
    """By the first of the forms (zlib's `wbits`) that it has; as it is where it has none."""
    for form in forms:
        try:
            plain = zlib.decompressobj(form).decompress(body, LARGEST + 1)
        except zlib.error:
            continue
        if len(plain) > LARGEST:
            raise Unfit("too-large", f"The page has more than {LARGEST} bytes.")
        return plain
    return body


def _from_brotli(body: bytes) -> bytes:
    """Where the library is installed: crawlers seldom keep pages packed so."""
    try:
        import brotli
    except ImportError:
        return body
    try:
        return bytes(brotli.decompress(body))
    except brotli.error:
        return body
