"""Small invented pages, and runs over them."""

import gzip
import json
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from newsclean import Cleaner
from newsclean.batch.inputs import find_inputs
from newsclean.batch.run import Plan, to_target
from newsclean.batch.store import Chunk
from newsclean.batch.target import Shard, Target
from newsclean.batch.work import Settings, Tally

from .pages import page, wall

TROUBLE = '''
import os, signal, time
import newsclean


class Troublesome:
    """Cleans, but for documents that ask for trouble."""

    packs = None

    def __call__(self, text, **options):
        if text.startswith("<html>"):
            return None  # nothing of this is about HTML, and loading what reads it takes a second
        if "HANG" in text:
            time.sleep(600)
        if "DIE" in text:
            os.kill(os.getpid(), signal.SIGKILL)
        if "RAISE" in text:
            raise RuntimeError("asked for")
        return newsclean.clean(text, **options)
'''


SMALL = Chunk(documents=3)
CLEANER = Cleaner()
"""Of all runs here: its tables are built once."""


@pytest.fixture
def rows(tmp_path: Path) -> Path:
    """Twelve rows, the fifth and the ninth of them no articles."""
    path = tmp_path / "rows.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in make_rows(12)), encoding="utf-8")
    return path


def make_rows(number: int) -> list[dict[str, object]]:
    return [
        {"id": n, "url": f"https://www.gazette.example/{n}", "text": wall() if n % 4 == 0 and n else page(n)}
        for n in range(number)
    ]


@pytest.fixture
def trouble(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """A module that worker processes can import."""
    folder = tmp_path / "modules"
    folder.mkdir()
    (folder / "newsclean_trouble.py").write_text(TROUBLE, encoding="utf-8")
    monkeypatch.syspath_prepend(str(folder))
    monkeypatch.delitem(sys.modules, "newsclean_trouble", raising=False)
    import newsclean_trouble  # type: ignore[import-not-found]

    return newsclean_trouble  # type: ignore[no-any-return]


Run = Callable[..., Tally]


@pytest.fixture
def run(rows: Path) -> Run:
    """A run over the rows with small chunks."""

    def start(
        output: Path,
        *,
        settings: Settings | None = None,
        shard: Shard | None = None,
        chunk: Chunk = SMALL,
        inputs: tuple[Path, ...] = (),
        **options: object,
    ) -> Tally:
        found, _ = find_inputs(map(str, inputs or (rows,)))
        resume = bool(options.pop("resume", False))
        target = Target(output, shard)
        settings = settings or Settings(CLEANER, rejects=True, types=target.is_parquet)
        plan = Plan(found, settings, chunk=chunk, **options)  # type: ignore[arg-type]
        return to_target(plan, target, {"inputs": "the rows"}, lambda outcome: None, resume=resume)

    return start


def read_all(path: Path) -> bytes:
    """What a file of records holds, unpacked."""
    data = path.read_bytes()
    if path.suffix == ".gz":
        return gzip.decompress(data)
    if path.suffix == ".zst":
        import zstandard

        with path.open("rb") as file:
            return zstandard.ZstdDecompressor().stream_reader(file, read_across_frames=True).read()
    return data


def records(data: bytes) -> list[dict[str, object]]:
    return [json.loads(line) for line in data.split(b"\n") if line]
