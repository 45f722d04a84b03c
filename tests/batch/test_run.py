"""A run: what is written where, the same whoever cleans, and what happens when something goes wrong."""

import errno
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from typer.testing import CliRunner, Result

import newsclean
from newsclean.batch.journal import ResumeError
from newsclean.batch.stats import account
from newsclean.batch.target import Shard, Target
from newsclean.batch.work import Settings
from newsclean.cli import app

from .conftest import CLEANER, Run, make_rows, read_all, records
from .pages import page, wall


def cli(*arguments: object) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def rejects(output: Path) -> list[dict[str, object]]:
    return records(Path(f"{output}.rejects.jsonl").read_bytes())


def stats(output: Path) -> dict[str, object]:
    return json.loads(Path(f"{output}.stats.json").read_bytes())  # type: ignore[no-any-return]


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.is_file())


@pytest.fixture
def out(tmp_path: Path) -> Path:
    (tmp_path / "out").mkdir()
    return tmp_path / "out" / "out.jsonl"


def test_articles_go_to_the_output_and_the_others_to_the_rejects_with_place_and_reason(run: Run, out: Path) -> None:
    run(out)
    assert [record["id"] for record in records(out.read_bytes())] == [n for n in range(12) if n not in (4, 8)]
    found = rejects(out)
    assert [(reject["id"], reject["reason"], reject["codes"]) for reject in found] == [
        (4, "rejected", ["error-page"]),
        (8, "rejected", ["error-page"]),
    ]
    rows = out.parent.parent / "rows.jsonl"
    for reject in found:
        assert reject["input"] == str(rows)
        assert json.loads(rows.read_bytes()[reject["offset"] :].split(b"\n")[0])["id"] == reject["id"]  # type: ignore[misc]
    assert names(out.parent) == ["out.jsonl", "out.jsonl.rejects.jsonl", "out.jsonl.stats.json"]


@pytest.mark.parametrize("name", ["out.jsonl.gz", "out.parquet"])
def test_the_bytes_are_the_same_whatever_the_jobs(run: Run, tmp_path: Path, name: str) -> None:
    if name.endswith(".parquet"):
        pytest.importorskip("pyarrow")
    for jobs in (1, 2):
        (tmp_path / str(jobs)).mkdir()
        run(tmp_path / str(jobs) / name, jobs=jobs)
    for path in (tmp_path / "1").iterdir():
        if not path.name.endswith(".stats.json"):
            assert path.read_bytes() == (tmp_path / "2" / path.name).read_bytes()
    one, two = (stats(tmp_path / str(jobs) / name) for jobs in (1, 2))
    assert one | {"time": None} == two | {"time": None}


def test_packed_outputs_hold_what_the_plain_one_holds(run: Run, out: Path) -> None:
    pytest.importorskip("zstandard")
    run(out)
    for ends in (".gz", ".zst"):
        run(out.with_name("packed.jsonl" + ends))
        assert read_all(out.with_name("packed.jsonl" + ends)) == out.read_bytes()


def test_a_parquet_file_holds_the_records_with_their_columns(run: Run, out: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    mixed: list[object] = [1, None, "x", [1, 2]]
    rows = [
        {"text": page(n), "n": n, "f": n / 2 if n else 0, "yes": True, "mixed": mixed[n], "half": "\ud83d", "no": None}
        for n in range(4)
    ]
    source = out.with_name("mixed.jsonl")
    source.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    run(out, inputs=(source,))
    run(out.with_suffix(".parquet"), inputs=(source,))
    table = parquet.read_table(out.with_suffix(".parquet"))
    lines = records(out.read_bytes())
    assert [row["article"] for row in table.to_pylist()] == [line["article"] for line in lines]
    assert [row["source"] for row in table.to_pylist()] == [line["source"] for line in lines]
    assert [row["problems"] for row in table.to_pylist()] == [line["problems"] for line in lines]
    kinds = {name: str(table.schema.field(name).type) for name in ("n", "f", "yes", "mixed", "half", "no")}
    assert kinds == {"n": "int64", "f": "double", "yes": "bool", "mixed": "string", "half": "string", "no": "string"}
    assert table["mixed"].to_pylist() == ["1", None, "x", "[1, 2]"]
    assert table["half"].to_pylist() == ["?"] * 4


def test_articles_of_a_parquet_file_have_all_fields_of_the_record() -> None:
    pytest.importorskip("pyarrow")
    from newsclean.batch.to_parquet import schema_of

    article = schema_of({}).field("article").type
    assert [article.field(number).name for number in range(article.num_fields)] == list(newsclean.Article.model_fields)


def test_shards_hold_so_many_records_each_and_what_an_earlier_run_left_is_gone(run: Run, out: Path) -> None:
    run(out)
    whole = out.read_bytes()
    out.unlink()
    run(out, shard=Shard(records=2))
    assert names(out.parent)[:6] == [f"out-{number:05}.jsonl" for number in range(5)] + ["out.jsonl.rejects.jsonl"]
    dated = out.with_name("out-20240503.jsonl")
    dated.touch()
    run(out, shard=Shard(records=4))
    dated.unlink()
    shards = sorted(out.parent.glob("out-*.jsonl"))
    assert [len(records(path.read_bytes())) for path in shards] == [4, 4, 2]
    assert b"".join(path.read_bytes() for path in shards) == whole


def test_shards_end_with_the_chunk_that_reaches_their_size(run: Run, out: Path) -> None:
    run(out.with_name("out.jsonl.gz"), shard=Shard(bytes=500))
    shards = sorted(out.parent.glob("out-*.jsonl.gz"))
    assert len(shards) > 2
    assert all(path.stat().st_size >= 500 for path in shards[:-1])
    assert sum(len(records(read_all(path))) for path in shards) == 10


def test_a_stray_becomes_a_record_that_points_to_its_page(run: Run, out: Path) -> None:
    fixture = Path(__file__).parents[2] / "fixtures" / "en-infinite-scroll-next-article" / "input.txt"
    result = newsclean.clean(fixture.read_text("utf-8"))
    assert result.strays
    run(out, inputs=(fixture,), settings=Settings(CLEANER, rejects=True, strays=True))
    parent, *strays = records(out.read_bytes())
    assert [stray["article"] for stray in strays] == [one.model_dump(mode="json") for one in result.strays]
    assert [stray["stray_of"] for stray in strays] == [parent["source"]] * len(strays)
    assert [stray["source"] for stray in strays] == [f"{parent['source']}#{n + 1}" for n in range(len(strays))]
    assert parent["strays"] == [stray["article"] for stray in strays]


def test_the_account_adds_up(run: Run, out: Path) -> None:
    run(out)
    found = stats(out)
    assert (found["documents"], found["records"], found["articles"]) == (12, 10, 10)
    assert found["rejected"] == {"error-page": 2}
    characters = found["characters"]
    assert isinstance(characters, dict)
    removed = sum(count for rules in characters["removed"].values() for count in rules.values())
    assert characters["read"] == sum(len(str(row["text"])) for row in make_rows(12))
    assert sum(characters["kept"].values()) + removed == characters["read"]
    assert "ranking" in characters["removed"]
    assert found["problems"]["error-page"] == 2  # type: ignore[index]


def test_without_an_output_all_pages_stay_in_the_stream(rows: Path) -> None:
    found = records(cli("clean", rows).stdout_bytes)
    assert [record["id"] for record in found if record["article"] is None] == [4, 8]
    assert len(found) == 12


TROUBLES = [
    ("HANG", "timeout", "The document took longer than 1 s."),
    ("DIE", "worker-died", "The process that cleaned it died, twice (SIGKILL)."),
    ("RAISE", "failed", "RuntimeError: asked for"),
]


@pytest.mark.parametrize("jobs", [pytest.param(1, marks=pytest.mark.heavy), 2])
def test_a_document_that_fails_hangs_or_kills_its_worker_is_rejected_and_the_run_goes_on(
    run: Run, out: Path, trouble: ModuleType, jobs: int
) -> None:
    rows = make_rows(12)
    for n, (word, _, _) in zip((1, 5, 6), TROUBLES, strict=True):
        rows[n]["text"] = f"{word}\n{page(n)}"
    source = out.with_name("rows.jsonl")
    source.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    settings = Settings(trouble.Troublesome(), rejects=True)
    run(out, inputs=(source,), settings=settings, jobs=jobs, timeout=1.0)
    assert [record["id"] for record in records(out.read_bytes())] == [0, 2, 3, 7, 9, 10, 11]
    found = {reject["source"]: reject for reject in rejects(out)}
    assert len(found) == 5
    for n, (_, code, message) in zip((1, 5, 6), TROUBLES, strict=True):
        reject = found[f"{source}:{n + 1}"]
        assert (reject["reason"], reject["codes"]) == (code, [code])
        assert reject["problems"][0]["message"] == message  # type: ignore[index]
        assert json.loads(source.read_bytes()[reject["offset"] :].split(b"\n")[0])["id"] == n  # type: ignore[misc]
    assert stats(out)["failed"] == 3


def test_a_full_disk_is_told_and_the_run_can_be_resumed(
    run: Run, out: Path, rows: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(out.with_name("whole.jsonl"))
    full = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    real, calls = os.fsync, iter(range(100))

    def fsync(handle: int) -> None:
        if next(calls) >= 3:
            raise full
        real(handle)

    monkeypatch.setattr(os, "fsync", fsync)
    said = cli("clean", rows, "-o", out)
    assert said.exit_code == 1
    assert f"cannot write {out}: no space left on device; what is done is kept, --resume goes on" in said.stderr
    assert not out.exists()
    monkeypatch.setattr(os, "fsync", real)
    again = cli("clean", rows, "-o", out, "--resume")
    assert again.exit_code == 0
    assert "read 12, clean 10, rejected 2" in again.stderr
    assert out.read_bytes() == out.with_name("whole.jsonl").read_bytes()


LIMITED = (
    "import resource, signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
    "resource.setrlimit(resource.RLIMIT_FSIZE, (MOST, resource.RLIM_INFINITY));"
    "from newsclean.cli import main; main()"
)


@pytest.mark.heavy
@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
def test_a_disk_that_is_really_full_leaves_a_run_that_can_be_resumed(tmp_path: Path) -> None:
    source = tmp_path / "rows.jsonl"
    source.write_text("".join(json.dumps(row) + "\n" for row in make_rows(1100)), encoding="utf-8")
    limited = LIMITED.replace("MOST", "450_000")
    arguments = ["clean", str(source), "-o", str(tmp_path / "out.jsonl")]
    run = subprocess.run([sys.executable, "-c", limited, *arguments], capture_output=True, timeout=120)
    assert run.returncode == 1
    assert b"cannot write" in run.stderr
    assert b"Traceback" not in run.stderr
    assert json.loads((tmp_path / "out.jsonl.journal").read_bytes())["state"]["position"][1] == 500
    assert cli(*arguments, "--resume").exit_code == 0
    assert [record["id"] for record in records((tmp_path / "out.jsonl").read_bytes())] == [
        n for n in range(1100) if n % 4 or not n
    ]


def interrupt(run: Run, out: Path, monkeypatch: pytest.MonkeyPatch, *, after: int = 7, **options: object) -> None:
    """A run that is interrupted at its so-many-th document."""
    calls = iter(range(1000))
    real: Callable[..., newsclean.Result] = newsclean.Cleaner.__call__

    def cleaned(self: newsclean.Cleaner, *arguments: object, **more: object) -> newsclean.Result:
        if next(calls) >= after:
            raise KeyboardInterrupt
        return real(self, *arguments, **more)

    with monkeypatch.context() as patched, pytest.raises(KeyboardInterrupt):
        patched.setattr(newsclean.Cleaner, "__call__", cleaned)
        run(out, **options)


def test_resume_starts_where_there_is_nothing_yet_and_does_nothing_where_all_is_done(rows: Path, out: Path) -> None:
    assert cli("clean", rows, "-o", out, "--resume").exit_code == 0
    before = out.stat().st_mtime_ns
    again = cli("clean", rows, "-o", out, "--resume")
    assert again.exit_code == 0
    assert "is complete, there is nothing to resume" in again.stderr
    assert out.stat().st_mtime_ns == before
    assert cli("clean", rows, "-o", out, "--resume", "--jobs", 2, "--timeout", 60).exit_code == 0
    assert out.stat().st_mtime_ns == before


def said_in(result: Result) -> str:
    """Standard error without the frame around a usage error, and without its line breaks."""
    return " ".join(result.stderr.replace("│", " ").split())


@pytest.mark.parametrize("name", ["out.jsonl", "out.parquet"])
@pytest.mark.parametrize("difference", ["column", "inputs", "more inputs", "newsclean", "strays"])
def test_resume_leaves_the_complete_output_of_another_run_alone(
    rows: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, difference: str
) -> None:
    if name.endswith(".parquet"):
        pytest.importorskip("pyarrow")
    out = tmp_path / "out" / name
    out.parent.mkdir()
    assert cli("clean", rows, "-o", out).exit_code == 0
    before = {path: path.read_bytes() for path in out.parent.iterdir()}
    other = rows.with_name("other.jsonl")
    other.write_bytes(rows.read_bytes())
    inputs = {"inputs": [other], "more inputs": [rows, other]}.get(difference, [rows])
    options = {"strays": ["--strays"], "column": ["--column", "text"]}.get(difference, [])
    if difference == "newsclean":
        monkeypatch.setattr(newsclean, "__version__", "99")
    said = cli("clean", *inputs, *options, "-o", out, "--resume")
    assert said.exit_code == 2
    named = difference.removeprefix("more ")
    assert f"{name} is complete, and of a run with other {named}; without --resume it is replaced" in said_in(said)
    assert {path: path.read_bytes() for path in out.parent.iterdir()} == before


def test_without_resume_the_complete_output_of_another_run_is_replaced(rows: Path, out: Path) -> None:
    assert cli("clean", rows, "-o", out).exit_code == 0
    rows.write_text(rows.read_text("utf-8").splitlines()[0] + "\n", encoding="utf-8")
    assert cli("clean", rows, "-o", out).exit_code == 0
    assert len(records(out.read_bytes())) == 1


def test_resume_leaves_complete_shards_of_another_run_alone(rows: Path, out: Path) -> None:
    assert cli("clean", rows, "-o", out, "--shard-size", 4).exit_code == 0
    before = {path: path.read_bytes() for path in out.parent.iterdir()}
    said = cli("clean", rows, "-o", out, "--shard-size", 5, "--resume")
    assert said.exit_code == 2
    assert "of a run with other shard-size" in said_in(said)
    assert {path: path.read_bytes() for path in out.parent.iterdir()} == before
    assert "nothing to resume" in cli("clean", rows, "-o", out, "--shard-size", 4, "--resume").stderr


@pytest.mark.parametrize("account", [None, b"", b"{}", b"[1]", b'{"settings": 3, "unreadable": 0}', b"\xff"])
def test_resume_leaves_an_output_alone_that_nothing_says_the_run_of(
    rows: Path, out: Path, account: bytes | None
) -> None:
    out.write_text("of somebody\n")
    if account is not None:
        out.with_name("out.jsonl.stats.json").write_bytes(account)
    said = cli("clean", rows, "-o", out, "--resume")
    assert said.exit_code == 2
    assert "says which run it is of" in said_in(said)
    assert out.read_text() == "of somebody\n"


def test_resume_starts_where_the_output_was_removed(rows: Path, out: Path) -> None:
    assert cli("clean", rows, "-o", out).exit_code == 0
    out.unlink()
    assert cli("clean", rows, "-o", out, "--resume", "--strays").exit_code == 0
    assert len(records(out.read_bytes())) == 10


def test_resume_reads_only_what_is_left(run: Run, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    interrupt(run, out, monkeypatch)
    cleaned = []
    real = newsclean.Cleaner.__call__
    monkeypatch.setattr(newsclean.Cleaner, "__call__", lambda self, *a, **k: cleaned.append(a) or real(self, *a, **k))
    run(out, resume=True)
    assert len(cleaned) == 6
    assert len(records(out.read_bytes())) == 10


def test_without_resume_an_interrupted_run_starts_anew_and_says_so(
    run: Run, out: Path, rows: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    interrupt(run, out, monkeypatch)
    said = cli("clean", rows, "-o", out)
    assert said.exit_code == 0
    assert "starts anew" in said.stderr
    assert len(records(out.read_bytes())) == 10


@pytest.mark.parametrize("change", ["settings", "inputs"])
def test_a_run_is_not_resumed_with_other_settings_or_inputs(
    rows: Path, out: Path, monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    def interrupted(*_: object, **__: object) -> newsclean.Result:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(newsclean.Cleaner, "__call__", interrupted)
        assert cli("clean", rows, "-o", out, "--column", "text").exit_code == 130
    if change == "inputs":
        rows.write_text(rows.read_text("utf-8") + "\n", encoding="utf-8")
    said = cli("clean", rows, "-o", out, "--resume", *(["--column", "text"] if change == "inputs" else []))
    assert said.exit_code == 1
    assert f"had other {'inputs' if change == 'inputs' else 'column'}" in said.stderr
    assert not out.exists()


def test_a_damaged_partial_file_is_not_continued(run: Run, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    interrupt(run, out, monkeypatch)
    partial = out.with_name("out.jsonl.partial")
    partial.write_bytes(partial.read_bytes()[:100])
    with pytest.raises(ResumeError, match="shorter than the journal says"):
        run(out, resume=True)


def test_a_run_is_not_resumed_without_its_first_shard(run: Run, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    interrupt(run, out, monkeypatch, shard=Shard(records=3))
    out.with_name("out-00000.jsonl.partial").unlink()
    with pytest.raises(ResumeError, match=r"out-00000\.jsonl\.partial is missing"):
        run(out, shard=Shard(records=3), resume=True)


@pytest.mark.skipif(sys.platform == "win32", reason="needs file locks")
def test_two_runs_do_not_write_one_output(run: Run, out: Path) -> None:
    import fcntl

    with Target(out).rejects_partial.open("wb") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        with pytest.raises(ResumeError, match="another run"):
            run(out)
    assert not Target(out).journal.exists()


def test_a_cut_input_is_named_and_what_was_read_before_it_counts(rows: Path, out: Path) -> None:
    import gzip

    data = gzip.compress("".join(json.dumps(row | {"n": os.urandom(900).hex()}) for row in make_rows(1)).encode())
    cut = rows.with_name("cut.jsonl.gz")
    cut.write_bytes(gzip.compress(rows.read_bytes()) + data[:-300])
    after = rows.with_name("zz.txt")
    after.write_text(page(1), encoding="utf-8")
    said = cli("clean", cut, after, "-o", out)
    assert said.exit_code == 1
    assert f"{cut}: compressed file ended before the end" in said.stderr
    assert "unreadable 1" in said.stderr
    assert [record["source"] for record in records(out.read_bytes())][-2:] == [f"{cut}:12", str(after)]
    assert [reject["reason"] for reject in rejects(out)] == ["rejected", "rejected", "unreadable"]


@pytest.mark.skipif(sys.platform == "win32", reason="sends a signal")
@pytest.mark.parametrize("jobs", [pytest.param(1, marks=pytest.mark.heavy), 2])
def test_ctrl_c_ends_with_a_line_and_leaves_no_process(tmp_path: Path, jobs: int) -> None:
    source = tmp_path / "rows.jsonl"
    source.write_text("".join(json.dumps(row) + "\n" for row in make_rows(20_000)), encoding="utf-8")
    process = subprocess.Popen(
        [sys.executable, "-m", "newsclean.cli", "clean", source, "-o", tmp_path / "out.jsonl", "--jobs", str(jobs)],
        stderr=subprocess.PIPE,
        start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),  # ignored where tests run behind
    )
    while not (tmp_path / "out.jsonl.journal").exists():
        time.sleep(0.05)
    time.sleep(0.5)
    os.killpg(process.pid, signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130
    assert said.decode() == "newsclean: interrupted; what is done is kept, --resume goes on from there\n"
    assert all_gone(process.pid)


def all_gone(group: int) -> bool:
    """Whether soon no process of the group is left."""
    for _ in range(200):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.05)
    return False


@pytest.mark.skipif(sys.platform == "win32", reason="kills a process")
def test_workers_do_not_outlive_a_run_that_is_killed(tmp_path: Path) -> None:
    source = tmp_path / "rows.jsonl"
    source.write_text("".join(json.dumps(row) + "\n" for row in make_rows(20_000)), encoding="utf-8")
    process = subprocess.Popen(
        [sys.executable, "-m", "newsclean.cli", "clean", source, "-o", tmp_path / "out.jsonl", "--jobs", "2"],
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    while not (tmp_path / "out.jsonl.journal").exists():
        time.sleep(0.05)
    time.sleep(1)
    process.kill()
    process.wait()
    assert all_gone(process.pid)


def test_the_account_of_nothing_is_an_account(run: Run, out: Path) -> None:
    (out.parent / "empty.jsonl").write_bytes(b"")
    tally = run(out, inputs=(out.parent / "empty.jsonl",))
    assert out.read_bytes() == b""
    assert account(tally, 0.0, {})["documents"] == 0


def test_a_wall_in_a_file_of_its_own_is_rejected_at_offset_0(run: Run, out: Path) -> None:
    (out.parent / "wall.txt").write_text(wall(), encoding="utf-8")
    run(out, inputs=(out.parent / "wall.txt",))
    (reject,) = rejects(out)
    assert (reject["source"], reject["input"], reject["offset"]) == (*[str(out.parent / "wall.txt")] * 2, 0)
