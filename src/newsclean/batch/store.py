"""The output while it is written: chunks that stand for themselves, each on the disk before the journal counts it.

A chunk ends after a number of documents or bytes that depends on nothing but the documents. So the bytes are the same
whoever cleaned them, and whether the run was interrupted or not.
"""

import gzip
import os
import time
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any, BinaryIO, Final, NamedTuple

from newsclean.batch.disk import settle
from newsclean.batch.failure import needed
from newsclean.batch.journal import ResumeError, State, save
from newsclean.batch.target import Target
from newsclean.batch.work import Outcome, Tally


class Chunk(NamedTuple):
    """When a chunk is full."""

    bytes: int = 1 << 20
    """Of records and rejects, before they are packed."""
    documents: int = 500


CHUNK: Final = Chunk()
GZIP_LEVEL: Final = 6
ZSTD_LEVEL: Final = 3


class Store:
    """The unfinished files of a run, and how far it is. A context manager: at its end the files are closed."""

    def __init__(self, target: Target, settings: Mapping[str, Any], state: State, chunk: Chunk = CHUNK) -> None:
        self.state = state
        self._target, self._settings, self._chunk = target, settings, chunk
        self._files = ExitStack()
        self._records: list[bytes] = []
        self._rejects: list[bytes] = []
        self._tally = Tally()
        self._number = self._bytes = self._documents = 0
        self._position = state.position
        self._begun = time.monotonic() - state.seconds

    def __enter__(self) -> "Store":
        try:
            self._reject_file = self._files.enter_context(_opened(self._target.rejects_partial))
            _lock(self._reject_file, self._target.path)
            self._check_shards()
            _cut(self._reject_file, self._target.rejects_partial, self.state.rejects)
            self._file = self._files.enter_context(_opened(self._target.partial(self.state.shard)))
            _cut(self._file, self._target.partial(self.state.shard), self.state.size)
            save(self._target.journal, self._settings, self.state)
        except BaseException:
            self._files.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self._files.close()

    def _check_shards(self) -> None:
        """The shards before this one must still be there."""
        for number in range(self.state.shard):
            if not self._target.partial(number).exists():
                name = self._target.partial(number).name
                raise ResumeError(f"{name} is missing; without --resume the run starts anew")

    def add(self, outcome: Outcome, position: tuple[int, int]) -> None:
        """What becomes of the document that ends at this position."""
        self._records.append(outcome.records)
        self._rejects.append(outcome.rejects)
        self._tally.update(outcome.tally)
        self._number += outcome.number
        self._bytes += len(outcome.records) + len(outcome.rejects)
        self._documents += 1
        self._position = position
        full = self._bytes >= self._chunk.bytes or self._documents >= self._chunk.documents
        if full or self._ends_shard(self.state.records + self._number, 0):
            self.commit()

    def commit(self, *, complete: bool = False) -> None:
        """Write what waits; when it is on the disk, the journal says so."""
        written = self._file.write(packed(b"".join(self._records), self._target.packing))
        settle(self._file)
        rejected = self._reject_file.write(b"".join(self._rejects))
        settle(self._reject_file)
        state = replace(
            self.state,
            position=self._position,
            size=self.state.size + written,
            records=self.state.records + self._number,
            rejects=self.state.rejects + rejected,
            seconds=round(time.monotonic() - self._begun, 3),
            complete=complete,
            tally=self.state.tally + self._tally,
        )
        if not complete and self._ends_shard(state.records, state.size):
            state = replace(state, shard=state.shard + 1, size=0, records=0)
        save(self._target.journal, self._settings, state)
        if state.shard != self.state.shard:
            self._file.close()
            self._file = self._files.enter_context(_opened(self._target.partial(state.shard)))
            _cut(self._file, self._target.partial(state.shard), 0)
        self.state = state
        self._records, self._rejects = [], []
        self._tally = Tally()
        self._number = self._bytes = self._documents = 0

    def _ends_shard(self, records: int, size: int) -> bool:
        shard = self._target.shard
        if shard is None:
            return False
        return bool(shard.records and records >= shard.records) or bool(shard.bytes and size >= shard.bytes)


def packed(data: bytes, packing: str) -> bytes:
    """The chunk as a member or frame of its own: any number of them, one after the other, are a file."""
    if not data or not packing:
        return data
    if packing == "gz":
        return gzip.compress(data, GZIP_LEVEL, mtime=0)
    try:
        import zstandard
    except ModuleNotFoundError as error:
        raise needed("zstandard", "zst", "writing .zst") from error
    frame: bytes = zstandard.ZstdCompressor(level=ZSTD_LEVEL).compress(data)
    return frame


def _opened(path: Path) -> BinaryIO:
    """The file to go on writing, whatever is in it."""
    return os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666), "r+b")


def _cut(file: BinaryIO, path: Path, size: int) -> None:
    """What was written after the last state does not count."""
    if os.fstat(file.fileno()).st_size < size:
        raise ResumeError(f"{path.name} is shorter than the journal says; without --resume the run starts anew")
    file.truncate(size)
    file.seek(size)


def _lock(file: BinaryIO, path: Path) -> None:
    """Two runs with one output would write into each other."""
    try:
        import fcntl
    except ModuleNotFoundError:
        return
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        raise ResumeError(f"another run is writing {path}") from error
    except OSError:  # a file system without locks
        return
