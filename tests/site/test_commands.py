"""`newsclean learn`, `profile`, `audit`, and the profiles of `clean`."""

import json
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from newsclean import SiteProfile, learn
from newsclean.cli import app
from newsclean.explain import explain

from .conftest import FOOT, MENU, story

RUNNER = CliRunner()


def run(*arguments: object) -> Result:
    return RUNNER.invoke(app, [str(argument) for argument in arguments])


@pytest.fixture
def corpus(tmp_path: Path, pages: list[str]) -> Path:
    """Two folders of text, one of them with too few pages."""
    for number, text in enumerate(pages):
        folder = tmp_path / "corpus" / ("gazette" if number < 10 else "tribune")
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    return tmp_path / "corpus"


@pytest.fixture
def rows(tmp_path: Path, pages: list[str]) -> Path:
    path = tmp_path / "rows.jsonl"
    lines = [
        json.dumps({"url": f"https://www.{'abc'[n % 2]}.example/{n}", "text": text, "paper": "gazette"})
        for n, text in enumerate(pages)
    ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_learn_writes_a_profile_for_each_folder_and_skips_small_sites(
    corpus: Path, tmp_path: Path, pages: list[str]
) -> None:
    result = run("learn", corpus, "-o", tmp_path / "profiles")
    assert result.exit_code == 0
    assert "tribune: skipped, 2 different pages are too few" in result.stderr
    assert "read 12, sites 2, profiles 1, skipped 1" in result.stderr
    assert [path.name for path in (tmp_path / "profiles").iterdir()] == ["gazette.json"]
    assert SiteProfile.load(tmp_path / "profiles" / "gazette.json") == learn(pages[:10])


def test_learn_groups_rows_by_host_or_by_a_column(rows: Path, tmp_path: Path, pages: list[str]) -> None:
    assert run("learn", rows, "-o", tmp_path / "a").exit_code == 0
    assert sorted(path.name for path in (tmp_path / "a").iterdir()) == ["a.example.json", "b.example.json"]
    assert run("learn", rows, "-o", tmp_path / "b", "--by", "paper").exit_code == 0
    assert SiteProfile.load(tmp_path / "b" / "gazette.json") == learn(pages)


@pytest.mark.parametrize("command", [["learn", "-o", "OUT"], ["audit"], ["clean", "--learn"]])
def test_a_library_that_is_missing_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: list[str]
) -> None:
    monkeypatch.setitem(sys.modules, "zstandard", None)
    (tmp_path / "a.jsonl.zst").write_bytes(b"\x28\xb5\x2f\xfd")
    result = run(*(str(tmp_path / "out") if part == "OUT" else part for part in command), tmp_path / "a.jsonl.zst")
    assert result.exit_code == 1
    assert result.stderr.splitlines() == ["newsclean: reading .zst needs zstandard: pip install 'newsclean[zst]'"]


def test_learn_tells_rows_that_it_cannot_read(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_text('{"number": 3}\n', encoding="utf-8")
    result = run("learn", path, "-o", tmp_path / "a")
    assert result.exit_code == 1
    assert "line 1" in result.stderr
    assert "--text-column" in result.stderr


def test_clean_learns_first_or_uses_profiles_to_the_same_effect(corpus: Path, tmp_path: Path) -> None:
    run("learn", corpus, "-o", tmp_path / "profiles", "--least", 1)
    assert run("clean", corpus, "--learn", "-o", tmp_path / "a.jsonl").exit_code == 0
    assert run("clean", corpus, "--profiles", tmp_path / "profiles", "-o", tmp_path / "b.jsonl").exit_code == 0
    assert (tmp_path / "a.jsonl").read_bytes() == (tmp_path / "b.jsonl").read_bytes()
    first = json.loads((tmp_path / "a.jsonl").read_text(encoding="utf-8").splitlines()[0])
    assert first["article"]["body"] == story(0)[1:]


def test_clean_uses_the_profile_of_the_host(tmp_path: Path, pages: list[str]) -> None:
    (tmp_path / "profiles").mkdir()
    learn(pages).save(tmp_path / "profiles" / "gazette.example.json")
    (tmp_path / "page.txt").write_text(pages[3], encoding="utf-8")
    url = "https://www.gazette.example/3"
    result = run("clean", tmp_path / "page.txt", "--profiles", tmp_path / "profiles", "--url", url)
    assert json.loads(result.stdout)["article"]["body"] == story(3)[1:]


def test_explain_uses_a_profile(tmp_path: Path, pages: list[str]) -> None:
    known = learn(pages)
    known.save(tmp_path / "site.json")
    (tmp_path / "page.txt").write_text(pages[3], encoding="utf-8")
    with_profile = run("explain", tmp_path / "page.txt", "--profile", tmp_path / "site.json")
    assert with_profile.exit_code == 0
    assert with_profile.stdout != run("explain", tmp_path / "page.txt").stdout
    rules = [line.rule for line in explain(pages[3], site=known)]
    assert [line.split()[2] for line in with_profile.stdout.splitlines()[: len(rules)]] == rules
    assert run("explain", tmp_path / "page.txt", "--profile", tmp_path / "none.json").exit_code == 2


@pytest.mark.parametrize(
    "options", [["--learn", "--profiles", "."], ["--profiles", "no-such-folder"], ["--profiles", "broken"]]
)
def test_contradictions_and_bad_profiles_are_usage_errors(corpus: Path, tmp_path: Path, options: list[str]) -> None:
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "gazette.json").write_text("{}", encoding="utf-8")
    options = [str(tmp_path / one) if one == "broken" else one for one in options]
    assert run("clean", corpus, *options).exit_code == 2


def test_clean_cannot_learn_from_standard_input() -> None:
    assert run("clean", "-", "--learn").exit_code == 2


def test_profile_shows_lines_pages_and_places(tmp_path: Path, pages: list[str]) -> None:
    learn(pages).save(tmp_path / "site.json")
    result = run("profile", tmp_path / "site.json")
    lines = result.stdout.splitlines()
    assert lines[0].startswith("12 pages")
    assert lines[2].split() == ["12", "0", "home"]
    assert len(lines) == 2 + len(MENU) + len(FOOT)


def test_profile_says_what_is_wrong_with_a_file(tmp_path: Path) -> None:
    (tmp_path / "site.json").write_text("{}", encoding="utf-8")
    assert "not a site profile" in run("profile", tmp_path / "site.json").stderr
    assert run("profile", tmp_path / "missing.json").exit_code == 1


def test_audit_prints_lines_and_shares_and_writes_its_files(corpus: Path, tmp_path: Path) -> None:
    result = run("audit", corpus, "--html", tmp_path / "a.html", "--phrases", tmp_path / "p.toml", "--sample", 5)
    assert result.exit_code == 0
    assert result.stdout.startswith("12 documents, 2 sites; sample of 5, seed 0")
    assert "any chrome" in result.stdout
    assert "gazette: harbour gazette club" in result.stdout
    assert (tmp_path / "a.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert (tmp_path / "p.toml").exists()


@pytest.mark.parametrize("output", ["out.jsonl", "out.parquet", None])
def test_audit_and_learn_read_the_records_of_clean(
    rows: Path, tmp_path: Path, pages: list[str], output: str | None
) -> None:
    with rows.open("a", encoding="utf-8") as file:
        file.write(json.dumps({"url": "https://a.example/wall", "text": "404\nPage not found\n"}) + "\n")
    if output is None:
        (tmp_path / "stream.jsonl").write_bytes(run("clean", rows).stdout_bytes)
    else:
        pytest.importorskip("pyarrow")
        assert run("clean", rows, "-o", tmp_path / output).exit_code == 0
    corpus, documents = tmp_path / (output or "stream.jsonl"), len(pages) + (output is None)
    audited = run("audit", corpus)
    assert audited.exit_code == 0
    assert audited.stdout.startswith(f"{documents} documents, 2 sites;")
    learnt = run("learn", corpus, "-o", tmp_path / "profiles")
    assert learnt.exit_code == 0
    assert f"read {documents}, sites 2" in learnt.stderr


def test_the_site_of_a_record_is_that_of_its_article(rows: Path, tmp_path: Path) -> None:
    assert run("clean", rows, "-o", tmp_path / "out.jsonl").exit_code == 0
    records = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text("utf-8").splitlines()]
    for record in records:
        del record["url"]
    (tmp_path / "bare.jsonl").write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    assert run("audit", tmp_path / "bare.jsonl").stdout.startswith(f"{len(records)} documents, 2 sites;")
