"""Which documents the arguments name, and the text of one of them."""

import codecs
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

STDIN = "-"
HTML_SUFFIXES = (".html", ".htm")
SUFFIXES = (".txt", ".text", *HTML_SUFFIXES)
"""What is a document in a folder; a file that is named itself may be called anything."""

_OTHER_ENCODINGS = ((codecs.BOM_UTF16_LE, "UTF-16"), (codecs.BOM_UTF16_BE, "UTF-16"))


class Unreadable(NamedTuple):
    """A file that is no document, and why."""

    name: str
    reason: str


def printable(name: str) -> str:
    """The name of a file as text that UTF-8 can hold; a name may be any bytes."""
    return os.fsencode(name).decode("utf-8", errors="replace")


def find_documents(paths: list[str]) -> tuple[tuple[str, ...], tuple[Unreadable, ...]]:
    """The documents in the order of the arguments, each once, folders sorted; and the folders that cannot be read."""
    found: dict[str, str] = {}
    unreadable: list[Unreadable] = []
    for path in paths:
        names = _in_folder(path, unreadable) if path != STDIN and os.path.isdir(path) else (path,)
        for name in names:
            found.setdefault(name if name == STDIN else os.path.realpath(name), name)
    return tuple(found.values()), tuple(unreadable)


def is_html_file(name: str) -> bool:
    """Whether the file is HTML by its name."""
    return name.lower().endswith(HTML_SUFFIXES)


def _in_folder(folder: str, unreadable: list[Unreadable]) -> Iterator[str]:
    """The documents below a folder, sorted by path. Hidden ones are left out, and links to folders not followed."""

    def not_listed(error: OSError) -> None:
        unreadable.append(Unreadable(printable(str(error.filename)), _reason(error)))

    names = []
    for here, folders, files in os.walk(folder, onerror=not_listed):
        folders[:] = [name for name in folders if not name.startswith(".")]
        names += [Path(here, name) for name in files if name.lower().endswith(SUFFIXES) and not name.startswith(".")]
    return map(str, sorted(names, key=lambda path: path.parts))


def read_document(name: str) -> str | Unreadable:
    """The text as it is in the file, line ends included; a byte order mark is not text. HTML may be in any encoding."""
    try:
        data = sys.stdin.buffer.read() if name == STDIN else Path(name).read_bytes()
    except (OSError, ValueError) as error:
        return Unreadable(printable(name), _reason(error))
    if is_html_file(name):
        from newsclean.html.decode import decode

        return decode(data)
    for mark, encoding in _OTHER_ENCODINGS:
        if data.startswith(mark):
            return Unreadable(printable(name), f"is {encoding}; convert it to UTF-8 first")
    if (at := data.find(b"\0")) >= 0:
        return Unreadable(printable(name), f"is not a text file: NUL byte at offset {at}")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        byte = error.object[error.start]
        return Unreadable(
            printable(name), f"is not UTF-8: byte 0x{byte:02x} at offset {error.start}; convert it to UTF-8 first"
        )


def _reason(error: OSError | ValueError) -> str:
    message = error.strerror if isinstance(error, OSError) else None
    text = message or str(error)
    return text[:1].lower() + text[1:]
