"""A datatrove pipeline, run by its local executor, says what `clean`, the validator and `learn` say."""

import gzip
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.engines.agree import plain
from tests.engines.engine import engine

import newsclean
from newsclean import SiteProfile
from newsclean.site.names import host_of

engine("datatrove")

from datatrove.data import Document  # noqa: E402
from datatrove.executor.local import LocalPipelineExecutor  # noqa: E402
from datatrove.pipeline.readers import JsonlReader  # noqa: E402
from datatrove.pipeline.writers.jsonl import JsonlWriter  # noqa: E402

from newsclean.integrations.datatrove_learning import LearnSites, MergeSites  # noqa: E402
from newsclean.integrations.datatrove_steps import NewsCleaner, NewsFilter  # noqa: E402


@pytest.fixture
def pages(rows: list[dict[str, Any]], tmp_path: Path) -> Path:
    """The fixtures in three files; a document of datatrove has a text."""
    return written([row for row in rows if row["text"]], tmp_path / "pages")


def written(rows: list[dict[str, Any]], folder: Path) -> Path:
    folder.mkdir()
    for part in range(3):
        lines = [json.dumps({**row, "id": f"page-{n}"}) + "\n" for n, row in enumerate(rows) if n % 3 == part]
        (folder / f"{part}.jsonl").write_text("".join(lines), encoding="utf-8")
    return folder


def run(pipeline: list[Any], logs: Path, tasks: int = 3) -> dict[str, Any]:
    """Runs the pipeline; its statistics by step."""
    LocalPipelineExecutor(pipeline, tasks=tasks, workers=2, logging_dir=str(logs)).run()
    stats = json.loads((logs / "stats.json").read_text(encoding="utf-8"))
    return {step["name"]: step["stats"] for step in stats}


def documents(folder: Path) -> list[dict[str, Any]]:
    return [
        json.loads(line)
        for path in sorted(folder.glob("*.jsonl.gz"))
        for line in gzip.decompress(path.read_bytes()).decode("utf-8").splitlines()
    ]


def test_the_pipeline_says_what_clean_and_the_validator_say(
    pages: Path, wanted: dict[object, newsclean.Result], tmp_path: Path
) -> None:
    rejected = JsonlWriter(str(tmp_path / "rejected"))
    pipeline = [
        JsonlReader(str(pages)),
        NewsCleaner(),
        NewsFilter(exclusion_writer=rejected),
        JsonlWriter(str(tmp_path / "articles")),
    ]
    run(pipeline, tmp_path / "logs")
    kept, dropped = documents(tmp_path / "articles"), documents(tmp_path / "rejected")
    assert len(kept) + len(dropped) == len(wanted)
    for document in kept + dropped:
        assert_account(document, wanted[number_of(document)])
    assert {number_of(document) for document in kept} == {n for n, result in wanted.items() if result.article}
    for document in dropped:
        errors = [each.code for each in wanted[number_of(document)].problems if each.severity == "error"]
        assert document["metadata"]["filter_reason"] == errors[0]


def number_of(document: dict[str, Any]) -> int:
    return int(document["id"].removeprefix("page-"))


def assert_account(document: dict[str, Any], result: newsclean.Result) -> None:
    """Text, record and removals of a document are those of the result."""
    written = document["metadata"]["newsclean"]
    assert document.get("text", "") == result.text
    assert written["article"] == plain(result.article)
    assert written["strays"] == [plain(stray) for stray in result.strays]
    assert [tuple(piece.values()) for piece in written["removed"]] == [tuple(piece) for piece in result.removed]
    assert written["error"] is None


def test_statistics_count_what_was_done(pages: Path, wanted: dict[object, newsclean.Result], tmp_path: Path) -> None:
    stats = run([JsonlReader(str(pages)), NewsCleaner(), NewsFilter()], tmp_path / "logs")
    cleaner, judge = (next(value for name, value in stats.items() if word in name) for word in ("cleaner", "filter"))
    articles = sum(result.article is not None for result in wanted.values())
    count = cleaner["cleaned"]["total"] if isinstance(cleaner["cleaned"], dict) else cleaner["cleaned"]
    assert count == articles
    assert any(name.startswith("dropped_") for name in judge)


def page(text: str, **metadata: object) -> Any:
    return Document(text=text, id="p1", metadata=dict(metadata))


def test_the_filter_alone_judges_and_changes_nothing() -> None:
    document = page("Too short.")
    assert NewsFilter().filter(document) == (False, "too-short")
    assert document == page("Too short.")


def test_warnings_may_be_reasons_too(rows: list[dict[str, Any]], wanted: dict[object, newsclean.Result]) -> None:
    codes = {n: [each.code for each in result.problems] for n, result in wanted.items() if result.article}
    number = next(n for n, found in codes.items() if "no-date" in found)
    document = page(str(rows[int(str(number))]["text"]))
    assert NewsFilter().filter(document) is True
    assert NewsFilter(also=("no-date",)).filter(document) == (False, "no-date")
    with pytest.raises(ValueError, match="no-dates"):
        NewsFilter(also=("no-dates",))


def test_what_cannot_be_cleaned_keeps_its_text_and_says_why() -> None:
    (document,) = NewsCleaner(longest=5).run([page("A long text.")])
    assert document.text == "A long text."
    assert document.metadata["newsclean"]["error"].startswith("too-long")
    assert NewsFilter().filter(document) == (False, "not-cleaned")


def test_other_stories_may_follow_as_documents(rows: list[dict[str, Any]], wanted: dict[object, Any]) -> None:
    number = next(number for number, result in wanted.items() if result.strays)
    row = rows[number]
    first, *others = NewsCleaner(stray_documents=True).run([page(row["text"], url=row["url"])])
    assert first.text == wanted[number].text
    assert [other.text for other in others] == [stray.text for stray in wanted[number].strays]
    assert [other.metadata["newsclean"]["stray_of"] for other in others] == ["p1"] * len(others)
    assert NewsFilter().filter(others[0]) is True


@pytest.mark.parametrize("tasks", [1, 3])
def test_learning_is_a_map_and_a_merge(
    crawl: list[dict[str, Any]], profiles: dict[str, SiteProfile], tmp_path: Path, tasks: int
) -> None:
    folder = written([row for row in crawl if row["text"]], tmp_path / "pages")
    run([JsonlReader(str(folder)), LearnSites(str(tmp_path / "parts"))], tmp_path / "logs1", tasks)
    run([MergeSites(str(tmp_path / "parts"), str(tmp_path / "profiles"))], tmp_path / "logs2", 2)
    files = sorted((tmp_path / "profiles").iterdir())
    assert {path.name.removesuffix(".json"): SiteProfile.load(path) for path in files} == profiles
    run(
        [
            JsonlReader(str(folder)),
            NewsCleaner(profiles=str(tmp_path / "profiles")),
            JsonlWriter(str(tmp_path / "records")),
        ],
        tmp_path / "logs3",
    )
    texts = {document["id"]: document["text"] for document in documents(tmp_path / "records")}
    for number, row in enumerate(row for row in crawl if row["text"]):
        profile = profiles.get(host_of(row["url"]) or "")
        assert texts[f"page-{number}"] == newsclean.clean(row["text"], row["url"], site=profile).text


def test_sites_with_too_few_pages_get_no_profile(crawl: list[dict[str, Any]], tmp_path: Path) -> None:
    folder = written([row for row in crawl if row["text"]], tmp_path / "pages")
    run([JsonlReader(str(folder)), LearnSites(str(tmp_path / "parts"))], tmp_path / "logs1")
    run([MergeSites(str(tmp_path / "parts"), str(tmp_path / "none"), least_pages=13)], tmp_path / "logs2", 1)
    assert list((tmp_path / "none").glob("*")) == []


def test_a_missing_datatrove_names_the_extra(without: Callable[..., str]) -> None:
    assert "newsclean[engines]" in without("datatrove", "newsclean.integrations.datatrove_steps")
    assert "newsclean[engines]" in without("datatrove", "newsclean.integrations.datatrove_learning")
