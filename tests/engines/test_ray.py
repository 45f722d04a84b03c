"""Ray Data, run on this machine, says what `clean` and `learn` say."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.engines.agree import assert_agree
from tests.engines.engine import engine

from newsclean import SiteProfile

ray = engine("ray")
engine("ray.data")

from newsclean.arrow import read_profiles  # noqa: E402
from newsclean.integrations import ray_data  # noqa: E402


@pytest.fixture(scope="module", autouse=True)
def started() -> Iterator[None]:
    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, object_store_memory=200_000_000)
    ray.data.DataContext.get_current().enable_progress_bars = False
    yield
    ray.shutdown()


def pages(rows: list[dict[str, Any]], blocks: int = 4) -> Any:
    import pyarrow as pa

    return ray.data.from_arrow(pa.Table.from_pylist(rows)).repartition(blocks)


def test_ray_says_what_clean_says(rows: list[dict[str, Any]], wanted: dict[object, Any]) -> None:
    cleaned = ray_data.clean(pages(rows), batch_size=7)
    assert_agree(cleaned.take_all(), rows, wanted)


def test_files_of_parquet_come_and_go(rows: list[dict[str, Any]], wanted: dict[object, Any], tmp_path: Path) -> None:
    pages(rows).write_parquet(str(tmp_path / "pages"))
    ray_data.clean(ray.data.read_parquet(str(tmp_path / "pages")), spans=True).write_parquet(str(tmp_path / "records"))
    written = ray.data.read_parquet(str(tmp_path / "records")).take_all()
    assert_agree(written, rows, wanted)
    assert {row["spans"][-1]["stop"] for row in written if row["id"] == 0} == {len(wanted[0].source)}


def test_learning_is_a_group_by_and_a_merge(crawl: list[dict[str, Any]], profiles: dict[str, SiteProfile]) -> None:
    learnt = ray_data.learn(pages(crawl, blocks=5), batch_size=3)
    rows = learnt.take_all()
    assert sorted(row["site"] for row in rows) == sorted(profiles)
    import pyarrow as pa

    assert read_profiles(pa.Table.from_pylist(rows)) == profiles


def test_wrong_options_raise_before_anything_runs(rows: list[dict[str, Any]]) -> None:
    with pytest.raises(ValueError, match="strays"):
        ray_data.clean(pages(rows), strays="drop")


def test_a_missing_ray_names_the_extra(without: Callable[..., str]) -> None:
    assert "newsclean[engines]" in without("ray", "newsclean.integrations.ray_data")
