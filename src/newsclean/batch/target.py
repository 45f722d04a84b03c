"""Where a run writes: the output under its name, in one file or in shards, and what stands beside it."""

from collections.abc import Mapping
from itertools import count, takewhile
from pathlib import Path
from types import MappingProxyType
from typing import Final, NamedTuple

PACKINGS: Final[Mapping[str, str]] = MappingProxyType({".gz": "gz", ".zst": "zst", ".zstd": "zst"})

LINES: Final = ("", ".jsonl", ".ndjson")


class Shard(NamedTuple):
    """When a shard is full: at the end of the document with which it reaches one of these."""

    records: int | None = None
    bytes: int | None = None
    """As written, so that of packed files it is the packed size."""


class Target(NamedTuple):
    """The names of all files of a run."""

    path: Path
    shard: Shard | None = None

    @property
    def packing(self) -> str:
        """ "gz", "zst" or "" by the name."""
        return PACKINGS.get(self.path.suffix.lower(), "")

    @property
    def foreign(self) -> str:
        """The suffix by which the name says that the file holds neither JSON lines nor Parquet; "" if it does not."""
        suffix = Path(self.path.stem if self.packing else self.path.name).suffix.lower()
        return "" if self.is_parquet or suffix in LINES else suffix

    @property
    def is_parquet(self) -> bool:
        return self.path.suffix.lower() == ".parquet"

    def output(self, number: int) -> Path:
        """The finished file: of shards, the one with this number."""
        if self.shard is None:
            return self.path
        ends = "".join(self.path.suffixes[-2:] if self.packing else self.path.suffixes[-1:])
        return self.path.with_name(f"{self.path.name.removesuffix(ends)}-{number:05}{ends}")

    def partial(self, number: int) -> Path:
        """The same while it is written. For Parquet it holds lines: its end can only be written when all is known."""
        return _beside(self.output(number), ".partial")

    @property
    def rejects(self) -> Path:
        return _beside(self.path, ".rejects.jsonl")

    @property
    def rejects_partial(self) -> Path:
        return _beside(self.rejects, ".partial")

    @property
    def stats(self) -> Path:
        return _beside(self.path, ".stats.json")

    @property
    def journal(self) -> Path:
        return _beside(self.path, ".journal")

    @property
    def written(self) -> tuple[Path, ...]:
        """What stands there at the end, of shards the first."""
        return self.output(0), self.rejects, self.stats

    def left_from(self, number: int) -> list[Path]:
        """Shards that another run left there: this number and those that follow without a gap, the last first.

        Removed in this order, what is left at any moment is found again. A file whose name ends in a date is no shard.
        """
        if self.shard is None:
            return []
        series = (takewhile(Path.exists, map(named, count(number))) for named in (self.output, self.partial))
        return [path for found in series for path in reversed(list(found))]


def _beside(path: Path, ends: str) -> Path:
    return path.with_name(path.name + ends)
