"""The command line as a stranger meets it: inputs and outputs that are not what they should be."""

import gzip
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from newsclean.cli import app

STORY = (
    "Old bridge to be mended\nBy Ada Brine\n3 May 2024\n"
    "The council of Alden voted on Tuesday to repair the old bridge across the Mill Brook, closed for years.\n"
    "Work is to begin in spring and will cost about two million crowns, the mayor of Álden said in the hall.\n"
)
ROW = json.dumps({"text": STORY})


def cli(*arguments: object) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def said(run: Result) -> str:
    return " ".join(run.stderr.replace("│", " ").split())


def test_a_row_of_a_table_that_is_not_utf8_is_named_and_not_mended(tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"
    good, bad = f'1,"{STORY}"\n'.encode(), f'2,"{STORY}"\n'.encode("latin-1")
    path.write_bytes(b"\xef\xbb\xbfid,text\n" + good + bad + good)
    run = cli("clean", path)
    assert run.exit_code == 0
    assert "rows.csv:2: The row is not UTF-8: byte 0xc1." in run.stderr
    assert "\ufffd" not in run.stdout
    assert "read 2, clean 2, rejected 0, strays 0, failed 1 (bad-row 1)" in run.stderr


def test_a_table_in_another_encoding_gives_no_records(tmp_path: Path) -> None:
    (tmp_path / "rows.csv").write_bytes(f'id,text\n1,"{STORY}"\n'.encode("latin-1"))
    assert cli("clean", tmp_path / "rows.csv").exit_code == 1


@pytest.mark.parametrize("text", ["[sic] {the ferry} is back.\n", "[1] {2}\n", "[the council]\n"])
def test_a_text_that_opens_with_brackets_is_a_text(tmp_path: Path, text: str) -> None:
    (tmp_path / "page").write_text(text + STORY, encoding="utf-8")
    assert cli("clean", tmp_path / "page").exit_code == 0


@pytest.mark.parametrize("indent", [None, 1])
@pytest.mark.parametrize("name", ["rows.json", "rows"])
def test_an_array_of_json_is_no_text(tmp_path: Path, indent: int | None, name: str) -> None:
    (tmp_path / name).write_text(json.dumps([{"text": STORY}] * 2, indent=indent), encoding="utf-8")
    run = cli("clean", tmp_path / name)
    assert run.exit_code == 1
    assert run.stdout == ""
    assert f"{name}: is an array of JSON: write its objects as lines" in run.stderr


@pytest.mark.parametrize(
    ("head", "what"),
    [(b"\x89PNG\r\n\x1a\n", "a PNG image"), (b"\xff\xd8\xff\xe0", "a JPEG image"), (b"%PDF-1.7\n", "a PDF document")],
)
@pytest.mark.parametrize("command", ["clean", "explain"])
def test_a_picture_that_is_called_html_is_no_page(tmp_path: Path, head: bytes, what: str, command: str) -> None:
    (tmp_path / "page.html").write_bytes(head + bytes(range(256)) * 20)
    run = cli(command, tmp_path / "page.html")
    assert run.exit_code == 1
    assert run.stdout == ""
    assert f"page.html: is {what}, no HTML" in run.stderr


def test_a_folder_without_pages_is_told(tmp_path: Path) -> None:
    (tmp_path / "page.xyz").write_text(STORY, encoding="utf-8")
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "page.txt").write_text(STORY, encoding="utf-8")
    for command in (["clean"], ["learn", "-o", tmp_path / "profiles"], ["audit"]):
        (tmp_path / "empty").mkdir(exist_ok=True)
        assert f"{tmp_path / 'empty'}: there are no pages in it" in cli(*command, tmp_path / "empty").stderr
        assert "no pages" not in cli(*command, tmp_path / "full").stderr


@pytest.mark.parametrize("command", [["learn", "-o", "OUT", "--least", "1"], ["audit"]])
def test_rows_without_text_are_left_out_and_the_others_count(tmp_path: Path, command: list[str]) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_text(
        "\n".join(['{"n": 1}', ROW, '{"n": 2}', "{", ROW.replace("Old", "New"), '{"n": 3}']), encoding="utf-8"
    )
    run = cli(*(str(tmp_path / "out") if part == "OUT" else part for part in command), path)
    assert run.exit_code == 1
    assert "rows.jsonl: line 1: no text is found in the row" in run.stderr
    assert "rows.jsonl: line 4: The line is not JSON" in run.stderr
    assert "rows.jsonl: 2 more rows are left out (no-text)" in run.stderr
    assert len([line for line in run.stderr.splitlines() if line.startswith("newsclean: ")]) == 3
    assert "read 2, sites 1" in run.stderr or run.stdout.startswith("2 documents, 1 sites")


@pytest.mark.parametrize("option", ["--html", "--phrases"])
@pytest.mark.parametrize("where", [".", "none/report"])
def test_audit_refuses_a_place_that_it_cannot_write_to_before_it_reads(tmp_path: Path, option: str, where: str) -> None:
    (tmp_path / "page.txt").write_text(STORY, encoding="utf-8")
    run = cli("audit", tmp_path / "page.txt", option, tmp_path / where)
    assert run.exit_code == 2
    assert run.stdout == ""
    assert option in said(run)


def test_learn_refuses_a_file_for_a_folder_before_it_reads(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(STORY, encoding="utf-8")
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    run = cli("learn", tmp_path / "page.txt", tmp_path / "none.txt", "-o", tmp_path / "file")
    assert run.exit_code == 2
    assert "is no folder" in said(run)
    assert "none.txt" not in run.stderr
    assert (tmp_path / "file").read_text(encoding="utf-8") == "mine"


def test_a_missing_file_of_phrases_is_named_in_words(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(STORY, encoding="utf-8")
    run = cli("clean", tmp_path / "page.txt", "--packs", "de,mine.toml")
    assert run.exit_code == 2
    assert "mine.toml: no such file or directory" in said(run)
    assert "Errno" not in run.stderr


@pytest.mark.parametrize("command", ["clean", "explain"])
def test_a_packed_page_is_read_whatever_its_name(tmp_path: Path, command: str) -> None:
    (tmp_path / "page.txt").write_bytes(gzip.compress(STORY.encode()))
    (tmp_path / "plain.txt.gz").write_text(STORY, encoding="utf-8")
    for name in ("page.txt", "plain.txt.gz"):
        run = cli(command, tmp_path / name)
        assert run.exit_code == 0
        assert "The council of Alden voted" in run.stdout


def test_a_hyphen_is_standard_output(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("page.txt").write_text(STORY, encoding="utf-8")
    assert cli("clean", "page.txt", "-o", "-").stdout == cli("clean", "page.txt").stdout
    assert cli("clean", "page.txt", "-o", "-", "--resume").exit_code == 2
    assert [path.name for path in tmp_path.iterdir()] == ["page.txt"]


def test_a_column_of_sites_that_is_not_there_is_told_once(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_text("\n".join([ROW] * 3), encoding="utf-8")
    run = cli("learn", path, "-o", tmp_path / "out", "--by", "paper")
    assert run.exit_code == 0
    said = "rows.jsonl: line 1: there is no column 'paper'; such rows are of the site “unknown”"
    assert run.stderr.count(said) == run.stderr.count("paper") == 1
    path.write_text("\n".join([json.dumps({"text": STORY, "paper": paper}) for paper in ("a", None)]), encoding="utf-8")
    assert "no column" not in cli("learn", path, "-o", tmp_path / "out", "--by", "paper").stderr


def test_explain_says_that_there_are_more_pages_than_it_shows(tmp_path: Path) -> None:
    (tmp_path / "rows.jsonl").write_text(f"{ROW}\n{ROW}\n", encoding="utf-8")
    (tmp_path / "row.jsonl").write_text(f"{ROW}\n", encoding="utf-8")
    run = cli("explain", tmp_path / "rows.jsonl")
    assert run.exit_code == 0
    assert "rows.jsonl holds more than one page: this is the first" in run.stderr
    assert cli("explain", tmp_path / "row.jsonl").stderr == ""
