"""Hugging Face datasets say what `clean` says, and find a result again only where it is the same."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.engines.agree import assert_agree
from tests.engines.engine import engine

from newsclean import Cleaner, Policy, SiteProfile

datasets = engine("datasets")

from newsclean.arrow import BatchCleaner  # noqa: E402
from newsclean.integrations import hf_datasets  # noqa: E402

SCRIPT = """
import json, sys, datasets
from newsclean.integrations import hf_datasets
datasets.disable_progress_bars()
data = datasets.load_dataset("json", data_files=sys.argv[1], split="train", cache_dir=sys.argv[2])
cleaned = hf_datasets.clean(data, **json.loads(sys.argv[3]))
print(json.dumps([cleaned._fingerprint, [file["filename"] for file in cleaned.cache_files]]))
"""


@pytest.fixture
def dataset(rows: list[dict[str, Any]]) -> Any:
    return datasets.Dataset.from_list(rows)


@pytest.mark.parametrize("num_proc", [None, 2])
def test_a_dataset_says_what_clean_says(
    dataset: Any, rows: list[dict[str, Any]], wanted: dict[object, Any], num_proc: int | None
) -> None:
    cleaned = hf_datasets.clean(dataset, batch_size=7, num_proc=num_proc)
    assert_agree(cleaned.to_list(), rows, wanted)
    assert [row["id"] for row in cleaned] == [row["id"] for row in rows]


def test_a_stream_says_what_clean_says(dataset: Any, rows: list[dict[str, Any]], wanted: dict[object, Any]) -> None:
    stream = dataset.to_iterable_dataset(num_shards=3)
    assert_agree(list(hf_datasets.clean(stream, batch_size=7)), rows, wanted)


def test_each_split_is_cleaned(dataset: Any, rows: list[dict[str, Any]], wanted: dict[object, Any]) -> None:
    both = datasets.DatasetDict({"train": dataset, "test": dataset})
    cleaned = hf_datasets.clean(both)
    assert set(cleaned) == {"train", "test"}
    assert_agree(cleaned["test"].to_list(), rows, wanted)
    streams = hf_datasets.clean(datasets.IterableDatasetDict({"train": dataset.to_iterable_dataset()}))
    assert_agree(list(streams["train"]), rows, wanted)


def test_features_and_format_of_a_dataset_stay(dataset: Any) -> None:
    kind = datasets.ClassLabel(names=["news", "other"])
    dataset = dataset.add_column("kind", [0] * len(dataset)).cast_column("kind", kind).with_format("numpy")
    cleaned = hf_datasets.clean(dataset, spans=True)
    assert cleaned.features["kind"] == kind
    assert cleaned.format["type"] == "numpy"
    assert list(cleaned.features)[:4] == ["id", "url", "text", "kind"]
    assert "spans" in cleaned.features


def test_the_fingerprint_knows_data_and_options(dataset: Any, profiles: dict[str, SiteProfile], tmp_path: Path) -> None:
    profiles["a.example"].save(tmp_path / "a.example.json")
    cleaners = [
        BatchCleaner(),
        BatchCleaner(spans=True),
        BatchCleaner(strays="keep"),
        BatchCleaner(cleaner=Cleaner(policy=Policy(least_characters=5))),
        BatchCleaner(cleaner=Cleaner(packs=("en",))),
        BatchCleaner(profiles=profiles),
        BatchCleaner(profiles=tmp_path),
    ]
    found = [hf_datasets.fingerprint(dataset, cleaner) for cleaner in cleaners]
    assert found == [hf_datasets.fingerprint(dataset, cleaner) for cleaner in cleaners]
    profiles["b.example"].save(tmp_path / "b.example.json")
    found += [hf_datasets.fingerprint(dataset, cleaners[-1]), hf_datasets.fingerprint(dataset.select([0]), cleaners[0])]
    assert len(set(found)) == len(found)


def test_another_process_finds_the_result_again(rows: list[dict[str, Any]], tmp_path: Path) -> None:
    """With another hash seed; and not if an option has changed."""
    (tmp_path / "pages.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows[:20]), encoding="utf-8")

    def run(seed: str, **options: object) -> tuple[str, list[str]]:
        arguments = [tmp_path / "pages.jsonl", tmp_path / "cache", json.dumps(options)]
        environment = {**hf_offline(), "PYTHONHASHSEED": seed}
        done = subprocess.run(
            [sys.executable, "-c", SCRIPT, *arguments], env=environment, capture_output=True, text=True, check=True
        )
        fingerprint, files = json.loads(done.stdout.splitlines()[-1])
        return fingerprint, files

    first = run("1")
    written = [Path(name).stat().st_mtime_ns for name in first[1]]
    assert run("2") == first
    assert [Path(name).stat().st_mtime_ns for name in first[1]] == written
    assert run("2", spans=True)[0] != first[0]


def hf_offline() -> dict[str, str]:
    import os

    return {**os.environ, "HF_HUB_OFFLINE": "1", "HF_DATASETS_OFFLINE": "1"}


def test_what_is_no_dataset_is_refused() -> None:
    with pytest.raises(TypeError, match="list"):
        hf_datasets.clean([{"text": "A note."}])


def test_a_missing_library_names_the_extra(without: Callable[..., str]) -> None:
    assert "newsclean[engines]" in without("datasets", "newsclean.integrations.hf_datasets")
