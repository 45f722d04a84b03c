"""What a server sent, as the crawler kept it: the page's bytes and their encoding."""

import re
import zlib
from typing import Final, NamedTuple

_HEAD_ENDS: Final = re.compile(rb"\r?\n\r?\n")
_CHARSET: Final = re.compile(rb"charset[ \t]*=[ \t]*[\"']?([\w.:-]{2,40})", re.I)
_CHUNK: Final = re.compile(rb"[ \t]*([0-9a-fA-F]{1,8})[^\r\n]*\r?\n")


class Payload(NamedTuple):
    """The page, and what its server said it is encoded in."""

    data: bytes
    charset: str | None


def payload_of(block: bytes) -> Payload:
    """The body of a response. Where the headers promise a packing that the body has not, it is taken as it is.

    Many crawlers keep the headers and unpack the body.
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
    try:
        if packing in (b"gzip", b"x-gzip"):
            return zlib.decompressobj(31).decompress(body)
        if packing == b"deflate":
            return _inflated(body)
        if packing == b"br":
            import brotli  # where it is installed: crawlers seldom keep pages packed so

            return bytes(brotli.decompress(body))
    except (zlib.error, ImportError):
        return body
    except Exception as error:
        if type(error).__module__.split(".")[0] in ("brotli", "_brotli"):
            return body
        raise
    return body


def _inflated(body: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(body)
    except zlib.error:  # without its header, as some servers send it
        return zlib.decompressobj(-15).decompress(body)
