"""JSON lines: a document a line. The lines are not read here, only told apart."""

from collections.abc import Iterator
from typing import BinaryIO

from newsclean.batch.failure import Failure
from newsclean.batch.item import LARGEST, Item, Line


def read_lines(stream: BinaryIO, name: str) -> Iterator[Item]:
    """The lines that are not blank; one that is too large is read over."""
    offset = number = 0
    while line := stream.readline(LARGEST + 1):
        number += 1
        size = len(line)
        if size > LARGEST and not line.endswith(b"\n"):
            while rest := stream.readline(LARGEST):
                size += len(rest)
                if rest.endswith(b"\n"):
                    break
            yield Item(name, number, offset, Failure("too-large", f"The line has {size} bytes; {LARGEST} may be."))
        elif not line.isspace():
            yield Item(name, number, offset, Line(line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line))
        offset += size
