"""Spark, run on this machine with two threads, says what `clean` and `learn` say."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.engines.agree import assert_agree
from tests.engines.engine import engine, java

from newsclean import SiteProfile

engine("pyspark")
java()

from pyspark.sql import SparkSession  # noqa: E402

from newsclean.arrow import read_profiles  # noqa: E402
from newsclean.integrations import spark  # noqa: E402


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    os.environ["PYSPARK_PYTHON"] = sys.executable
    started = (
        SparkSession.builder.master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "3")
        .config("spark.driver.host", "localhost")
        .config("spark.sql.warehouse.dir", str(tmp_path_factory.mktemp("warehouse")))
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "20")
        .getOrCreate()
    )
    started.sparkContext.setLogLevel("ERROR")
    yield started
    started.stop()


@pytest.fixture
def frame(session: Any, rows: list[dict[str, Any]]) -> Any:
    return session.createDataFrame(rows, "id long, url string, text string").repartition(5)


def collected(frame: Any) -> list[dict[str, Any]]:
    return [row.asDict(recursive=True) for row in frame.collect()]


def test_spark_says_what_clean_says(frame: Any, rows: list[dict[str, Any]], wanted: dict[object, Any]) -> None:
    assert_agree(collected(spark.clean(frame)), rows, wanted)


def test_spark_reads_its_own_types(session: Any) -> None:
    made = session.sql(
        "select encode('A note about nothing.', 'UTF-8') as page, date'2024-05-03' as day, map('a', 1) as more, "
        "timestamp'2024-05-03 14:20:00' as seen, 1.5bd as price, array('x', null) as tags"
    )
    (row,) = collected(spark.clean(made, column="page"))
    assert row["clean_text"] == "A note about nothing."
    (before,) = collected(made)
    assert {name: row[name] for name in before} == before


def test_files_of_parquet_come_and_go(
    session: Any, frame: Any, rows: list[dict[str, Any]], wanted: dict[object, Any], tmp_path: Path
) -> None:
    spark.clean(frame, spans=True).write.parquet(str(tmp_path / "records"))
    written = collected(session.read.parquet(str(tmp_path / "records")))
    assert_agree(written, rows, wanted)
    assert {row["spans"][-1]["stop"] for row in written if row["id"] == 0} == {len(wanted[0].source)}


def test_the_columns_can_be_queried(frame: Any, wanted: dict[object, Any]) -> None:
    found = spark.clean(frame).where("article is null and error is null").select("id").collect()
    assert {row.id for row in found} == {number for number, result in wanted.items() if result.article is None}


def test_learning_is_a_group_by_and_a_merge(
    session: Any, crawl: list[dict[str, Any]], profiles: dict[str, SiteProfile]
) -> None:
    frame = session.createDataFrame(crawl, "url string, text string").repartition(5)
    learnt = spark.learn(frame).toArrow()
    assert sorted(learnt.column("site").to_pylist()) == sorted(profiles)
    assert read_profiles(learnt) == profiles


def test_wrong_options_raise_before_anything_runs(frame: Any) -> None:
    with pytest.raises(ValueError, match="html"):
        spark.clean(frame, column="html")
    with pytest.raises(TypeError, match="bigint"):
        spark.clean(frame, column="id")
    with pytest.raises(ValueError, match="prefix"):
        spark.clean(spark.clean(frame))
    with pytest.raises(ValueError, match="link"):
        spark.learn(frame, url_column="link")


def test_a_missing_pyspark_names_the_extra(without: Callable[..., str]) -> None:
    assert "newsclean[engines]" in without("pyspark", "newsclean.integrations.spark")
