"""Streams of plain bytes from plain, .gz and .zst files, told by their first bytes; a cut end is an error."""

import gzip
import io
import sys
import zlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import BinaryIO, Final, cast

from newsclean.batch.failure import needed
from newsclean.batch.inputs import STDIN

GZIP: Final = b"\x1f\x8b"
ZSTD: Final = b"\x28\xb5\x2f\xfd"
SIZE: Final = 1 << 18
"""Bytes that are read at a time."""


class Meter:
    """How many bytes of all inputs have been read, packed as they are; for the progress bar."""

    def __init__(self) -> None:
        self._before = 0
        self._file: BinaryIO | None = None

    def watch(self, file: BinaryIO | None) -> None:
        """The next file; None at the end of one."""
        self._before = self.bytes
        self._file = file

    @property
    def bytes(self) -> int:
        """So far."""
        if self._file is None or self._file.closed:
            return self._before
        try:
            return self._before + self._file.tell()
        except OSError:  # a pipe
            return self._before


class _Frames(io.RawIOBase):
    """The frames of a .zst file one after the other. The library's own reader takes a cut file for a whole one."""

    def __init__(self, file: BinaryIO) -> None:
        try:
            import zstandard
        except ModuleNotFoundError as error:
            raise needed("zstandard", "zst", "reading .zst") from error
        self._file, self._packed, self._plain = file, b"", b""
        self._new = zstandard.ZstdDecompressor().decompressobj
        self._frame = self._new()
        self._open = False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        view = memoryview(buffer).cast("B")  # type: ignore[arg-type]
        while not self._plain:
            if not self._more():
                return 0
        part, self._plain = self._plain[: len(view)], self._plain[len(view) :]
        view[: len(part)] = part
        return len(part)

    def _more(self) -> bool:
        """Unpack the next piece; False at the end."""
        self._packed = self._packed or self._file.read(SIZE // 16)
        if not self._packed:
            if self._open:
                raise EOFError("compressed file ended before the end of its last frame")
            return False
        self._open = True
        self._plain = self._frame.decompress(self._packed)
        self._packed = b""
        if self._frame.eof:
            self._packed, self._frame, self._open = self._frame.unused_data, self._new(), False
        return True


@contextmanager
def opened(name: str, meter: Meter | None = None) -> Iterator[BinaryIO]:
    """The bytes of the file, unpacked. A reader that can peek, but not always seek."""
    with ExitStack() as stack:
        file = sys.stdin.buffer if name == STDIN else stack.enter_context(open(name, "rb", SIZE))
        if meter is not None:
            meter.watch(file)
            stack.callback(meter.watch, None)
        buffered = file if hasattr(file, "peek") else io.BufferedReader(cast(io.RawIOBase, file))
        head = buffered.peek(4)[:4]
        if head.startswith(GZIP):
            yield cast(BinaryIO, stack.enter_context(gzip.GzipFile(fileobj=buffered)))
        elif head == ZSTD:
            yield cast(BinaryIO, io.BufferedReader(_Frames(cast(BinaryIO, buffered)), SIZE))
        else:
            yield cast(BinaryIO, buffered)


def faults() -> tuple[type[Exception], ...]:
    """What reading a file raises where the file is broken."""
    known: tuple[type[Exception], ...] = (OSError, EOFError, zlib.error, ValueError)
    library = sys.modules.get("zstandard")
    return (*known, library.ZstdError) if library is not None else known
