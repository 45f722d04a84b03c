"""Parquet: a document a row, a few rows in memory at a time."""

import shutil
import tempfile
from collections.abc import Iterator
from typing import Any, BinaryIO, Final, cast

from newsclean.batch.failure import needed
from newsclean.batch.item import Item, Row

ROWS: Final = 64
"""Rows that are unpacked at a time."""


def read_parquet(stream: BinaryIO, name: str) -> Iterator[Item]:
    """The rows. A packed file, or a pipe, is copied to a temporary file first: Parquet is read from its end."""
    try:
        from pyarrow import ArrowException
        from pyarrow.parquet import ParquetFile
    except ModuleNotFoundError as error:
        raise needed("pyarrow", "parquet", "reading .parquet") from error
    with tempfile.TemporaryFile() as spool:
        file = stream
        if not _can_seek(stream):
            shutil.copyfileobj(stream, spool)
            spool.seek(0)
            file = cast(BinaryIO, spool)
        number = 0
        try:
            for batch in ParquetFile(file, pre_buffer=False).iter_batches(ROWS, use_threads=False):
                for columns in cast(list[dict[str, Any]], batch.to_pylist()):
                    number += 1
                    yield Item(name, number, number - 1, Row(columns))
        except ArrowException as error:
            raise ValueError(f"is not a Parquet file that can be read: {error}") from error


def _can_seek(stream: BinaryIO) -> bool:
    """Seeking in a packed file would unpack it from the beginning each time."""
    return type(stream).__name__ == "BufferedReader" and stream.seekable()
