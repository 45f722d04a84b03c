"""The command line, as a user meets it: exit codes, records, what goes to which stream."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

import newsclean
from newsclean.batch.inputs import Unreadable
from newsclean.cli import app
from newsclean.cli.documents import read_page
from newsclean.cli.terminal import visible
from newsclean.explain import all_descriptions, describe
from newsclean.explain import explain as explain_page

STORY = """\
Oldmarsh library opens on Sundays again
By Ida Fenwick
3 May 2024
The town library of Oldmarsh will open on Sundays again from next month, the council decided on Thursday.
Sunday opening had ended nine years ago, when the council had to find 200,000 pounds within a single winter.
MORE: Bus timetable changes in June
"We have counted the people in front of the locked door," said Ruth Calder, who runs it. "There are forty of them."
Three assistants will be hired, and the reading room stays open until six, an hour longer than on weekdays.
Most read
Swan blocks the ring road
"""
WALL = "404\nPage not found\nThe page you are looking for does not exist.\n"


def newsclean_cli(*arguments: str | Path, stdin: str | bytes | None = None) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments], input=stdin)


def records(text: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in text.split("\n") if line]


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    folder = tmp_path / "pages"
    (folder / "below").mkdir(parents=True)
    (folder / "b.txt").write_text(STORY, encoding="utf-8")
    (folder / "a.TEXT").write_text(WALL, encoding="utf-8")
    (folder / "below" / "c.txt").write_text(STORY, encoding="utf-8")
    (folder / "expected.json").write_text("{}", encoding="utf-8")
    (folder / ".hidden.txt").write_text(STORY, encoding="utf-8")
    return folder


def test_clean_prints_one_record_for_each_document_of_a_folder_in_order(pages: Path) -> None:
    run = newsclean_cli("clean", pages)
    assert run.exit_code == 0
    found = records(run.stdout)
    assert [record["source"] for record in found] == [str(pages / name) for name in ("a.TEXT", "b.txt", "below/c.txt")]
    assert all(list(record) == ["source", "article", "strays", "problems"] for record in found)


def test_a_record_is_what_the_library_says(pages: Path) -> None:
    record = records(newsclean_cli("clean", pages / "b.txt").stdout)[0]
    result = newsclean.clean(STORY)
    assert result.article is not None
    assert newsclean.Article.model_validate_json(json.dumps(record["article"])) == result.article
    assert record["problems"] == [
        {**problem._asdict(), "span": list(problem.span) if problem.span else None} for problem in result.problems
    ]


def test_a_rejected_page_is_a_record_without_article_and_no_failure(pages: Path) -> None:
    run = newsclean_cli("clean", pages / "a.TEXT")
    assert run.exit_code == 0
    (record,) = records(run.stdout)
    assert record["article"] is None
    errors = [problem["code"] for problem in record["problems"] if problem["severity"] == "error"]  # type: ignore[attr-defined]
    assert f"read 1, clean 0, rejected 1 ({errors[0]} 1), strays 0" in run.stderr


def test_the_summary_counts_on_standard_error_only(pages: Path) -> None:
    run = newsclean_cli("clean", pages)
    assert "read 3, clean 2, rejected 1 (" in run.stderr
    assert "read 3" not in run.stdout


def test_standard_input_is_one_document() -> None:
    run = newsclean_cli("clean", "-", stdin=STORY)
    assert run.exit_code == 0
    assert [record["source"] for record in records(run.stdout)] == ["-"]


def test_a_document_named_twice_is_cleaned_once(pages: Path) -> None:
    run = newsclean_cli("clean", pages / "b.txt", pages, pages / "below" / ".." / "b.txt")
    assert [Path(str(record["source"])).name for record in records(run.stdout)] == ["b.txt", "a.TEXT", "c.txt"]


def test_the_same_documents_give_the_same_bytes(pages: Path) -> None:
    assert newsclean_cli("clean", pages).stdout_bytes == newsclean_cli("clean", pages).stdout_bytes


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"caf\xe9 in Latin 1", "is not UTF-8: byte 0xe9 at offset 3"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "is not a text file: NUL byte at offset 8"),
        ("\ufeffstory".encode("utf-16-le"), "is UTF-16"),
    ],
)
def test_a_file_that_is_no_text_is_named_with_the_reason_and_the_others_go_on(
    pages: Path, data: bytes, reason: str
) -> None:
    (pages / "aa.txt").write_bytes(data)
    run = newsclean_cli("clean", pages)
    assert run.exit_code == 1
    assert f"{pages / 'aa.txt'}: {reason}" in run.stderr
    assert len(records(run.stdout)) == 3
    assert "unreadable 1" in run.stderr


def test_a_missing_file_is_named_and_the_others_go_on(pages: Path) -> None:
    run = newsclean_cli("clean", pages / "none.txt", pages / "b.txt")
    assert run.exit_code == 1
    assert "none.txt: no such file" in run.stderr
    assert len(records(run.stdout)) == 1


def test_reading_keeps_line_ends_and_drops_the_byte_order_mark(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_bytes(b"\xef\xbb\xbfone\r\ntwo\rthree\n")
    page = read_page(str(tmp_path / "page.txt"))
    assert not isinstance(page, Unreadable)
    assert page.text == "one\r\ntwo\rthree\n"


def test_records_are_utf8_without_escapes_and_never_more_than_one_line(tmp_path: Path) -> None:
    name = str(tmp_path / "page\u2028\x85one.txt")
    Path(name).write_text(STORY.replace("Oldmarsh", "Łódź 北京"), encoding="utf-8")
    run = newsclean_cli("clean", name)
    assert "Łódź 北京" in run.stdout
    assert len(run.stdout.splitlines()) == 1
    assert records(run.stdout)[0]["source"] == name


def test_output_goes_to_the_file_and_leaves_nothing_else_behind(pages: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.jsonl"
    target.write_text("old", encoding="utf-8")
    run = newsclean_cli("clean", pages, "-o", target)
    assert run.exit_code == 0
    assert run.stdout == ""
    assert len(records(target.read_text(encoding="utf-8"))) == 2
    (rejected,) = records((tmp_path / "out.jsonl.rejects.jsonl").read_text(encoding="utf-8"))
    assert (rejected["source"], rejected["reason"]) == (str(pages / "a.TEXT"), "rejected")
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "out.jsonl",
        "out.jsonl.rejects.jsonl",
        "out.jsonl.stats.json",
        "pages",
    ]


def test_an_interrupted_run_leaves_the_old_output_alone_and_can_be_resumed(
    pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(self: newsclean.Cleaner, *_: object, **__: object) -> Result:
        raise KeyboardInterrupt

    target = tmp_path / "out.jsonl"
    target.write_text("old", encoding="utf-8")
    with monkeypatch.context() as patched:
        patched.setattr(newsclean.Cleaner, "__call__", interrupted)
        run = newsclean_cli("clean", pages, "-o", target)
    assert run.exit_code == 130
    assert "--resume" in run.stderr
    assert target.read_text(encoding="utf-8") == "old"
    assert newsclean_cli("clean", pages, "-o", target, "--resume").exit_code == 0
    assert len(records(target.read_text(encoding="utf-8"))) == 2


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_told_in_a_line(pages: Path) -> None:
    run = newsclean_cli("clean", pages, "-o", "/dev/full")
    assert run.exit_code == 1
    assert "cannot write /dev/full" in run.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("clean",),
        ("clean", "PAGES", "--packs", "de,klingon"),
        ("clean", "PAGES", "--url", "https://example.org/story"),
        ("clean", "PAGES", "-o", "PAGES"),
        ("clean", "PAGES", "-o", "PAGES/none/out.jsonl"),
        ("clean", "PAGES", "-o", "PAGES/b.txt"),
        ("clean", "PAGES", "--no-such-option"),
        ("explain",),
        ("rules", "no-such-rule"),
        ("no-such-command",),
    ],
)
def test_a_mistake_in_the_command_line_is_exit_code_2_and_changes_nothing(
    pages: Path, arguments: tuple[str, ...]
) -> None:
    run = newsclean_cli(*(argument.replace("PAGES", str(pages)) for argument in arguments))
    assert run.exit_code == 2
    assert run.stdout == ""
    assert (pages / "b.txt").read_text(encoding="utf-8") == STORY


def test_url_and_packs_reach_the_cleaner(pages: Path) -> None:
    run = newsclean_cli("clean", pages / "b.txt", "--url", "https://example.org/oldmarsh-library", "--packs", "en")
    assert records(run.stdout)[0]["article"]["url"] == "https://example.org/oldmarsh-library"  # type: ignore[index]


@pytest.mark.parametrize("names", ["", "ab", "abcde"])
@pytest.mark.parametrize("what", ["", "*.txt"])
def test_explain_shows_one_page_and_names_the_first_of_several(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, names: str, what: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("p").mkdir()
    for name in names:
        Path("p", f"{name}.txt").write_text("The council met.\n")
    run = newsclean_cli("explain", Path("p", what))
    assert run.exit_code == 2
    assert f"there are {len(names)} files in {Path('p', what)}: name one" in run.stderr
    assert [name for name in "abcde" if str(Path("p", f"{name}.txt")) in run.stderr] == list(names[:3])
    assert ("…" in run.stderr) == (len(names) > 3)


@pytest.mark.parametrize("what", ["", "*.txt", "a.txt"])
def test_explain_shows_the_only_page_of_a_folder_or_pattern(tmp_path: Path, what: str) -> None:
    (tmp_path / "a.txt").write_text("The council met.\n")
    assert newsclean_cli("explain", tmp_path / what).exit_code == 0


def test_explain_of_a_file_that_is_missing_is_no_error_of_usage(tmp_path: Path) -> None:
    assert newsclean_cli("explain", tmp_path / "a.txt").exit_code == 1


def test_explain_shows_every_line_with_number_label_and_rule(pages: Path) -> None:
    run = newsclean_cli("explain", pages / "b.txt")
    assert run.exit_code == 0
    shown = run.stdout.splitlines()
    lines = explain_page(STORY)
    for line, printed in zip(lines, shown, strict=False):
        assert printed.split()[:3] == [str(line.number), line.label, line.rule]
        assert printed.endswith(line.text.strip())
    assert "\x1b" not in run.stdout
    assert "why:" not in run.stdout


def test_explain_why_adds_the_sentence_of_the_rule(pages: Path) -> None:
    run = newsclean_cli("explain", pages / "b.txt", "--why")
    line = explain_page(STORY)[0]
    assert f"why: {describe(line.rule).why}" in run.stdout


def test_explain_says_why_a_page_is_rejected(pages: Path) -> None:
    problems = newsclean.clean(WALL).problems
    run = newsclean_cli("explain", pages / "a.TEXT")
    assert run.exit_code == 0
    assert all(f"{problem.severity}: {problem.code}: " in run.stdout for problem in problems)


def test_explain_shows_the_lines_that_were_taken_from_an_html_page(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(HTML, encoding="utf-8")
    lines = explain_page(HTML)
    shown = newsclean_cli("explain", tmp_path / "page.html").stdout.splitlines()
    assert [line.text.strip() for line in lines][:2] == STORY.splitlines()[:1] + STORY.splitlines()[3:4]
    for line, printed in zip(lines, shown, strict=False):
        assert printed.split()[:3] == [str(line.number), line.label, line.rule]
        assert printed.endswith(line.text.strip())


def test_explain_of_an_unreadable_file_is_exit_code_1(tmp_path: Path) -> None:
    run = newsclean_cli("explain", tmp_path / "none.txt")
    assert run.exit_code == 1
    assert "none.txt: no such file" in run.stderr


def test_a_page_cannot_steer_the_terminal(tmp_path: Path) -> None:
    assert visible("a\tb\x1b[31mc\x9bd\x07") == "a b␛[31mc\ufffdd␇"
    (tmp_path / "page.txt").write_text(STORY.replace("Ruth", "\x1b[2JRuth"), encoding="utf-8")
    assert "\x1b" not in newsclean_cli("explain", tmp_path / "page.txt").stdout


def test_rules_lists_every_rule_and_group() -> None:
    run = newsclean_cli("rules")
    ids = [line.split()[0] for line in run.stdout.splitlines()]
    assert ids == [one.id for one in all_descriptions()]


def test_rules_shows_one_with_its_examples_by_id_and_by_name() -> None:
    one = describe(newsclean.RULES[0].id)
    run = newsclean_cli("rules", one.id)
    assert run.exit_code == 0
    assert run.stdout == newsclean_cli("rules", one.name).stdout
    for text in (one.id, one.name, one.label, one.why):
        assert text in run.stdout
    for example in (*one.removes, *one.keeps):
        assert visible(example.split("\n")[0]) in run.stdout


def test_an_unknown_rule_is_answered_with_close_ones() -> None:
    group = next(one.id for one in all_descriptions() if one.id.startswith("de-"))
    run = newsclean_cli("rules", group + "s")
    assert run.exit_code == 2
    assert group in " ".join(run.stderr.replace("│", " ").split())


def test_version() -> None:
    run = newsclean_cli("--version")
    assert (run.exit_code, run.stdout) == (0, f"newsclean {newsclean.__version__}\n")


def command(*arguments: str | Path, **environment: str) -> subprocess.Popen[bytes]:
    """The command in a process of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", "newsclean.cli", *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, **environment},
    )


def test_the_output_is_utf8_whatever_the_locale(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(STORY.replace("Oldmarsh", "Łódź"), encoding="utf-8")
    process = command("clean", tmp_path / "page.txt", LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    out, _ = process.communicate(timeout=60)
    assert process.returncode == 0
    assert "Łódź" in out.decode("utf-8")


def test_a_closed_pipe_is_no_traceback(tmp_path: Path) -> None:
    for number in range(40):
        (tmp_path / f"{number:02}.txt").write_text(STORY * 4, encoding="utf-8")
    process = command("clean", tmp_path)
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    message = process.stderr.read().decode("utf-8")
    assert process.wait(timeout=60) == 0
    assert message == ""


HTML = "<!doctype html><html><body><h1>Oldmarsh library opens on Sundays again</h1>" + "".join(
    f"<p>{line}</p>" for line in STORY.splitlines()[3:5]
)


def test_html_files_are_read_in_any_encoding(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(("<meta charset=windows-1252>" + HTML).replace("pounds", "£").encode("cp1252"))
    (tmp_path / "b.HTM").write_text(HTML, encoding="utf-8")
    run = newsclean_cli("clean", tmp_path)
    assert run.exit_code == 0
    first, second = records(run.stdout)
    assert "200,000 £ within" in json.dumps(first["article"], ensure_ascii=False)
    assert second["source"] == str(tmp_path / "b.HTM")


@pytest.mark.parametrize("shape", ["jsonl", "jsonld", "ninjs", "markdown", "text"])
def test_articles_in_every_shape(pages: Path, shape: str) -> None:
    run = newsclean_cli("clean", pages, "--format", shape)
    assert run.exit_code == 0
    lines = [line for line in run.stdout.split("\n") if line]
    if shape in ("jsonl", "jsonld", "ninjs"):
        found = [json.loads(line) for line in lines]
        assert len(found) == (3 if shape == "jsonl" else 2)
    assert run.stdout.count("The town library of Oldmarsh") >= 2


def test_an_unknown_shape_is_a_mistake_in_the_command_line(pages: Path) -> None:
    assert newsclean_cli("clean", pages, "--format", "pdf").exit_code == 2


def test_schema_prints_the_schema_of_the_record() -> None:
    run = newsclean_cli("schema")
    assert run.exit_code == 0
    assert set(json.loads(run.stdout)["properties"]) >= set(newsclean.Article.model_fields)
