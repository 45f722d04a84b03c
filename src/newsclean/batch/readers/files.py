"""A file that is one document."""

from collections.abc import Iterator
from typing import BinaryIO

from newsclean.batch.failure import Failure
from newsclean.batch.inputs import Kind
from newsclean.batch.item import LARGEST, File, Item


def read_file(stream: BinaryIO, name: str, kind: Kind | None) -> Iterator[Item]:
    """The one document of this file."""
    data = stream.read(LARGEST + 1)
    if len(data) > LARGEST:
        yield Item(name, None, 0, Failure("too-large", f"The document has more than {LARGEST} bytes."))
    else:
        yield Item(name, None, 0, File(data, kind))
