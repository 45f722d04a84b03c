"""What only the command does: standard input, progress, options that reach the workers."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from newsclean.batch.failure import Failure
from newsclean.batch.inputs import find_inputs
from newsclean.batch.unpack import Meter
from newsclean.batch.work import Outcome, Tally
from newsclean.cli import app
from newsclean.cli import progress as shown
from newsclean.cli.options import make_shard
from newsclean.cli.progress import progress, status

from .conftest import make_rows, records
from .test_formats import as_csv, as_jsonl, as_parquet, as_wet, gz

NOTHING = Outcome(b"", 0, b"", Tally())


def cli(*arguments: object, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments], input=stdin)


@pytest.mark.parametrize("write", [as_jsonl, as_parquet, as_wet])
def test_standard_input_is_told_by_its_content(write: "type[object]") -> None:
    run = cli("clean", "-", stdin=gz(write(make_rows(3))))  # type: ignore[call-arg]
    assert run.exit_code == 0
    assert [record["source"] for record in records(run.stdout_bytes)] == ["-:1", "-:2", "-:3"]


def test_standard_input_can_be_said_to_be_a_table() -> None:
    run = cli("clean", "-", "--read-as", "csv", stdin=as_csv(make_rows(3)))
    assert [record["id"] for record in records(run.stdout_bytes)] == ["0", "1", "2"]


def test_the_options_reach_the_workers(tmp_path: Path) -> None:
    from newsclean import learn

    rows = make_rows(12)
    path = tmp_path / "rows.jsonl"
    path.write_bytes(as_jsonl([{"scraped": row["text"], "url": row["url"]} for row in rows]))
    (tmp_path / "profiles").mkdir()
    learn(str(row["text"]) for row in rows).save(tmp_path / "profiles" / "gazette.example.json")
    options = ["--column", "scraped", "--packs", "en", "--profiles", tmp_path / "profiles", "--format", "ninjs"]
    one = cli("clean", path, *options)
    two = cli("clean", path, *options, "--jobs", 2)
    assert one.exit_code == two.exit_code == 0
    assert one.stdout_bytes == two.stdout_bytes
    assert one.stdout_bytes != cli("clean", path, "--column", "scraped", "--format", "ninjs").stdout_bytes
    assert cli("clean", path, "--column", "scraped", "--learn", "--jobs", 2).exit_code == 0


@pytest.mark.parametrize(
    "options",
    [
        ["--resume"],
        ["--shard-size", "10"],
        ["-o", "OUT.jsonl", "--shard-size", "many"],
        ["-o", "OUT.jsonl", "--shard-size", "0"],
        ["-o", "OUT.parquet", "--format", "text"],
        ["--jobs", "0"],
        ["--timeout", "0"],
        ["--read-as", "pdf"],
    ],
)
def test_contradictions_are_usage_errors(rows: Path, tmp_path: Path, options: list[str]) -> None:
    run = cli("clean", rows, *(option.replace("OUT", str(tmp_path / "out")) for option in options))
    assert run.exit_code == 2
    assert sorted(path.name for path in tmp_path.iterdir()) == ["rows.jsonl"]


def test_standard_input_cannot_be_resumed(tmp_path: Path) -> None:
    assert cli("clean", "-", "-o", tmp_path / "out.jsonl", "--resume", stdin=b"").exit_code == 2


@pytest.mark.parametrize("name", ["rows.jsonl.rejects.jsonl", "rows.jsonl"])
def test_an_output_that_would_write_over_an_input_is_a_usage_error(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(as_jsonl(make_rows(1)))
    assert cli("clean", tmp_path / name, "-o", tmp_path / "rows.jsonl").exit_code == 2
    assert (tmp_path / name).read_bytes() == as_jsonl(make_rows(1))


def test_a_column_with_an_unknown_name_is_told_once_and_the_exit_code_is_1(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_bytes(as_jsonl([{"scraped": row["text"]} for row in make_rows(3)]))
    run = cli("clean", path, "-o", tmp_path / "out.jsonl")
    assert run.exit_code == 1
    assert run.stderr.splitlines() == [
        f"newsclean: {path}:1: None of the columns scraped is known to hold text; say --column. (the first no-text)",
        "read 0, clean 0, rejected 0, strays 0, failed 3 (no-text 3)",
    ]
    assert cli("clean", path, "-o", tmp_path / "out.jsonl", "--column", "scraped").exit_code == 0


def test_sizes_of_shards() -> None:
    assert make_shard(None) is None
    for size, records_, bytes_ in (
        ("10", 10, None),
        ("2kB", None, 2000),
        ("3 MB", None, 3 * 10**6),
        ("1G", None, 10**9),
    ):
        shard = make_shard(size)
        assert shard is not None
        assert tuple(shard) == (records_, bytes_)


def test_the_state_of_a_run_in_a_line() -> None:
    assert status(12_400, 60.0, 0, None) == "12,400 documents, 207 a second"
    assert status(500, 10.0, 250, 1000) == "500 documents, 50 a second, 25%, 30 s left"
    assert status(500, 60.0, 550, 1000, before=500) == "500 documents, 8 a second, 55%, 9 min left"
    assert status(5, 3600.0, 10, 1000) == "5 documents, 0 a second, 1%, 99.0 h left"


def test_without_a_terminal_there_is_a_line_now_and_then(
    rows: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    inputs, _ = find_inputs([str(rows)])
    with progress(inputs, Meter(), hidden=False) as watch:
        watch(NOTHING)
        monkeypatch.setattr(shown, "EVERY", 0.0)
        watch(NOTHING)
        watch(NOTHING._replace(failure=Failure("unreadable", "is broken"), source="a.txt"))
    said = capsys.readouterr().err.splitlines()
    assert len(said) == 3
    assert said[0].startswith("newsclean: 2 documents, ")
    assert said[1] == "newsclean: a.txt: is broken"


@pytest.mark.skipif(sys.platform == "win32", reason="needs a terminal")
def test_on_a_terminal_there_is_a_bar(rows: Path, tmp_path: Path) -> None:
    import pty

    ours, theirs = pty.openpty()
    arguments = ["clean", str(rows), "-o", str(tmp_path / "out.jsonl")]
    program = "import newsclean.cli.progress as p; p.FRAME = 0.0; from newsclean.cli import main; main()"
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": "100"}
    process = subprocess.Popen(
        [sys.executable, "-c", program, *arguments], stderr=theirs, stdout=subprocess.DEVNULL, env=environment
    )
    os.close(theirs)
    said = b""
    with io.FileIO(ours) as terminal:
        while True:
            try:
                part = terminal.read(4096)
            except OSError:  # the other end is closed
                break
            if not part:
                break
            said += part
    assert process.wait(timeout=60) == 0
    assert "12 documents" in said.decode()
    assert "━" in said.decode()
    assert len(json.loads((tmp_path / "out.jsonl.stats.json").read_bytes())["problems"]) > 0


@pytest.mark.parametrize("name", ["out", "out.gz", "out.zst", "OUT.JSONL", "out.ndjson", "out.jsonl.zstd", ".out"])
def test_records_are_written_to_a_name_that_says_nothing_else(rows: Path, tmp_path: Path, name: str) -> None:
    if "zst" in name:
        pytest.importorskip("zstandard")
    assert cli("clean", rows, "-o", tmp_path / name).exit_code == 0
    assert (tmp_path / name).is_file()


@pytest.mark.parametrize(
    "name", ["out.csv", "out.json", "out.md", "out.csv.gz", "out.parquet.gz", "out.jsonl.bz2", "o.v2"]
)
def test_records_are_not_written_to_a_name_that_says_something_else(rows: Path, tmp_path: Path, name: str) -> None:
    run = cli("clean", rows, "-o", tmp_path / name)
    assert run.exit_code == 2
    said = " ".join(run.stderr.replace("│", " ").split())
    assert name in said
    assert all(suffix in said for suffix in (".jsonl", ".jsonl.gz", ".jsonl.zst", ".parquet", "--format"))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["rows.jsonl"]


@pytest.mark.parametrize(("name", "shape"), [("out.md", "markdown"), ("out.txt", "text"), ("out.json", "jsonl")])
def test_a_name_may_be_any_where_the_format_is_said(rows: Path, tmp_path: Path, name: str, shape: str) -> None:
    assert cli("clean", rows, "-o", tmp_path / name, "--format", shape).exit_code == 0
    written = (tmp_path / name).read_bytes()
    assert written.startswith(b'{"source": ') if shape == "jsonl" else written == on_a_stream(rows, shape)


def on_a_stream(rows: Path, shape: str) -> bytes:
    """The same on standard output."""
    return cli("clean", rows, "--format", shape).stdout_bytes
