"""A run that is killed at any point goes on from there: nothing is lost or there twice, the bytes are the same."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest

from newsclean.batch.target import Shard

from .conftest import Run, make_rows

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the killed process is a fork of this one")

NAMES = ("out.jsonl", "out.jsonl.gz", "out.jsonl.zst", "out.parquet")
SHARDS = (None, Shard(records=4))


def killed_at(step: int, action: Callable[[], object]) -> bool:
    """Whether a process that runs this was killed before or after its step-th dealing with the disk."""
    process = os.fork()
    if not process:
        try:
            _die_at(step)
            action()
            os._exit(0)
        finally:
            os._exit(7)
    _, status = os.waitpid(process, 0)
    if os.WIFSIGNALED(status):
        return True
    assert os.WEXITSTATUS(status) == 0
    return False


def _die_at(step: int) -> None:
    steps = count(1)
    sizes: dict[int, int] = {}

    def die() -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    def dying(real: Callable[..., object]) -> Callable[..., object]:
        def call(*arguments: object, **options: object) -> object:
            if next(steps) == step:
                if real is fsync:
                    _lose_a_part(arguments[0], sizes, random.Random(step))  # type: ignore[arg-type]
                die()
            result = real(*arguments, **options)
            if real is fsync:
                about = os.fstat(arguments[0])  # type: ignore[arg-type]
                sizes[about.st_ino] = about.st_size
            if next(steps) == step:
                die()
            return result

        return call

    fsync = os.fsync
    os.fsync = dying(os.fsync)  # type: ignore[assignment]
    os.replace = dying(os.replace)  # type: ignore[assignment]
    os.unlink = dying(os.unlink)  # type: ignore[assignment]


def _lose_a_part(handle: int, sizes: dict[int, int], draw: random.Random) -> None:
    """Of what was written since the last time, some did not get to the disk."""
    about = os.fstat(handle)
    before = sizes.get(about.st_ino, 0)
    if before < about.st_size and os.path.isfile(f"/proc/self/fd/{handle}"):
        os.ftruncate(handle, draw.randint(before, about.st_size))


def files(folder: Path) -> dict[str, bytes]:
    """All files but the account, which holds the time."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if not path.name.endswith(".stats.json")}


def needs(name: str) -> None:
    for suffix, library in ((".zst", "zstandard"), (".parquet", "pyarrow")):
        if name.endswith(suffix):
            pytest.importorskip(library)


def whole(run: Run, folder: Path, name: str, shard: Shard | None) -> dict[str, bytes]:
    folder.mkdir()
    run(folder / name, shard=shard)
    return files(folder)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("shard", SHARDS, ids=["one file", "shards"])
def test_a_run_that_is_killed_again_and_again_ends_as_if_it_had_not_been(
    run: Run, tmp_path: Path, name: str, shard: Shard | None
) -> None:
    needs(name)
    expected = whole(run, tmp_path / "whole", name, shard)
    for seed in range(2):
        folder = tmp_path / f"killed {seed}"
        folder.mkdir()
        draw = random.Random(seed)
        kills = 0
        while killed_at(draw.randint(8, 50), lambda: run(folder / name, shard=shard, resume=True)):  # noqa: B023
            kills += 1
        assert kills >= 2
        assert files(folder) == expected


def check_every(stride: int, run: Run, tmp_path: Path, name: str) -> None:
    """Kill a run at every stride-th point, and go on from there."""
    needs(name)
    expected = whole(run, tmp_path / "whole", name, Shard(records=8))
    for step in count(1, stride):
        folder = tmp_path / f"killed {step}"
        folder.mkdir()
        killed = killed_at(step, lambda: run(folder / name, shard=Shard(records=8), resume=True))  # noqa: B023
        run(folder / name, shard=Shard(records=8), resume=True)
        assert files(folder) == expected, f"killed at step {step}"
        if not killed:
            break
    assert step > 60


def test_a_run_can_be_killed_at_many_points(run: Run, tmp_path: Path) -> None:
    check_every(11, run, tmp_path, "out.jsonl.gz")


@pytest.mark.heavy
@pytest.mark.parametrize("name", NAMES)
def test_a_run_can_be_killed_at_every_point(run: Run, tmp_path: Path, name: str) -> None:
    check_every(1, run, tmp_path, name)


def command(*arguments: str | Path) -> list[str]:
    return [sys.executable, "-m", "newsclean.cli", "clean", *map(str, arguments)]


def killed(process: "subprocess.Popen[bytes]", journal: Path, moment: float) -> bool:
    """Whether the process was still at work so many seconds after it had begun to write."""
    while process.poll() is None and not journal.exists():
        time.sleep(0.01)
    try:
        process.communicate(timeout=moment)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        return True
    return False


@pytest.mark.heavy
@pytest.mark.parametrize("name", NAMES)
def test_the_command_is_killed_at_random_moments_with_workers(tmp_path: Path, name: str) -> None:
    needs(name)
    rows = tmp_path / "rows.jsonl"
    rows.write_text("".join(json.dumps(row) + "\n" for row in make_rows(3000)), encoding="utf-8")
    (tmp_path / "whole").mkdir()
    begun = time.monotonic()
    subprocess.run(command(rows, "-o", tmp_path / "whole" / name), check=True, capture_output=True)
    longest = time.monotonic() - begun
    kills = 0
    for seed in range(2):
        draw = random.Random(seed)
        folder = tmp_path / str(seed)
        folder.mkdir()
        while True:
            arguments = command(rows, "-o", folder / name, "--resume", "--jobs", str(draw.randint(1, 2)))
            process = subprocess.Popen(arguments, stderr=subprocess.PIPE)
            if not killed(process, folder / f"{name}.journal", draw.uniform(0, longest / 2)):
                break
            kills += 1
        assert process.returncode == 0
        assert files(folder) == files(tmp_path / "whole")
    assert kills > 2
