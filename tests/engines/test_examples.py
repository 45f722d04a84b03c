"""The examples run as they are printed, and what they write is what `clean` and `learn` say."""

import gzip
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.engines.agree import assert_says, plain
from tests.engines.engine import engine, java

import newsclean
from newsclean import Result
from newsclean.site.names import host_of

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
Rows = list[dict[str, Any]]
ALONE = {
    "HF_HUB_OFFLINE": "1",
    "HF_DATASETS_OFFLINE": "1",
    "RAY_USAGE_STATS_ENABLED": "0",
    "SPARK_LOCAL_HOSTNAME": "localhost",
}
"""Nothing of the network is asked for."""


def run(name: str, *arguments: object) -> None:
    done = subprocess.run(
        [sys.executable, EXAMPLES / name, *map(str, arguments)],
        env={**os.environ, **ALONE},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]


@pytest.fixture
def pages(rows: Rows, crawl: Rows, tmp_path: Path) -> Path:
    """The fixtures, and a site that repeats itself, as a folder with one file; all with addresses."""
    every = [row for row in [*rows, *crawl] if row["text"] and row["url"]]
    lines = [
        json.dumps({"id": f"page-{number}", "url": row["url"], "text": row["text"]}) for number, row in enumerate(every)
    ]
    (tmp_path / "pages").mkdir()
    path = tmp_path / "pages" / "pages.jsonl"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def results(pages: Path, learn: bool) -> dict[str, Result]:
    """What newsclean says of each page, by its address."""
    rows = [json.loads(line) for line in pages.read_text(encoding="utf-8").splitlines()]
    sites: dict[str | None, list[str]] = {}
    for row in rows:
        sites.setdefault(host_of(row["url"]), []).append(row["text"])
    profiles = {site: newsclean.learn(texts) for site, texts in sites.items()} if learn else {}
    return {
        row["url"]: newsclean.clean(row["text"], row["url"], site=profiles.get(host_of(row["url"]))) for row in rows
    }


def parquet(path: Path) -> Rows:
    import pyarrow.parquet

    rows: Rows = pyarrow.parquet.read_table(path).to_pylist()
    return rows


@pytest.mark.parametrize("learn", [False, True])
@pytest.mark.parametrize("name", ["ray", "spark"])
def test_records_of_the_example(pages: Path, tmp_path: Path, name: str, learn: bool) -> None:
    engine(name if name == "ray" else "pyspark")
    if name == "spark":
        java()
    run(f"clean_with_{name}.py", pages, tmp_path / "records", *(["--learn"] if learn else []))
    wanted = results(pages, learn)
    written = parquet(tmp_path / "records")
    assert sorted(row["url"] for row in written) == sorted(wanted)
    for row in written:
        assert_says(row, wanted[row["url"]])


@pytest.mark.parametrize("learn", [False, True])
def test_documents_of_the_datatrove_example(pages: Path, tmp_path: Path, learn: bool) -> None:
    engine("datatrove")
    run("clean_with_datatrove.py", pages.parent, tmp_path / "out", *(["--learn"] if learn else []))
    wanted = results(pages, learn)
    written = {folder: documents(tmp_path / "out" / folder) for folder in ("articles", "rejected")}
    assert {each["metadata"]["url"] for each in written["articles"]} == {
        url for url, result in wanted.items() if result.article
    }
    assert sum(map(len, written.values())) == len(wanted)
    for document in written["articles"]:
        result = wanted[document["metadata"]["url"]]
        assert document["text"] == result.text
        assert document["metadata"]["newsclean"]["article"] == plain(result.article)


def documents(folder: Path) -> Rows:
    return [
        json.loads(line)
        for path in folder.glob("*.jsonl.gz")
        for line in gzip.decompress(path.read_bytes()).decode("utf-8").splitlines()
    ]


def test_records_of_the_datasets_example(pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    engine("datasets")
    monkeypatch.setenv("HF_HOME", str(tmp_path / "cache"))
    run("clean_with_datasets.py", pages, tmp_path / "records.parquet")
    wanted = {url: result for url, result in results(pages, learn=False).items() if result.article}
    written = parquet(tmp_path / "records.parquet")
    assert [row["url"] for row in written] == list(wanted)
    for row in written:
        assert_says(row, wanted[row["url"]])
