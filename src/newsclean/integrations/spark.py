"""newsclean on Apache Spark: cleaning is mapInArrow, learning a map, a group-by and a merge.

from newsclean.integrations import spark

records = spark.clean(session.read.parquet("crawl/"), column="html")
profiles = spark.learn(session.read.parquet("crawl/"), column="html")

The workers' Python must have newsclean, too: `PYSPARK_PYTHON` says which Python that is.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from newsclean.integrations.missing import advice

try:
    from pyspark.sql import DataFrame
    from pyspark.sql.types import ArrayType, DataType, LongType, StringType, StructField, StructType
except ImportError as error:
    raise ImportError(advice("spark", "pyspark 4")) from error

import pyarrow as pa

from newsclean.arrow import LEARNT, BatchCleaner, BatchLearner, merge_profiles
from newsclean.arrow.pages import find_column

ROWS = 256
"""Rows cleaned and given back at once. Spark's own batches have up to 10,000, which is a gigabyte of HTML; what *they*
hold is set by `spark.sql.execution.arrow.maxRecordsPerBatch`."""


def clean(frame: DataFrame, **options: Any) -> DataFrame:
    """The frame with the columns of `newsclean.arrow.COLUMNS`, row by row.

    options: the fields of `newsclean.arrow.BatchCleaner`: column, url_column, profiles, spans, prefix and more.
    """
    cleaner = BatchCleaner(**options)
    before = _seen(frame, (cleaner.column, cleaner.url_column, cleaner.site_column))
    added = _spark_fields(list(cleaner.schema(before))[len(before) :])
    schema = StructType([*frame.schema.fields, *added.fields])

    def clean_batches(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            for start in range(0, batch.num_rows, ROWS):
                yield cleaner(batch.slice(start, ROWS))

    return frame.mapInArrow(clean_batches, schema)


def learn(frame: DataFrame, **options: Any) -> DataFrame:
    """A frame with a row a site, `site` and `profile`.

    A site's partial profiles, at most one of a megabyte from each partition, are merged by one task: with thousands of
    partitions, coalesce the frame first.

    options: the fields of `newsclean.arrow.BatchLearner`: column, url_column, site_column.
    """
    learner = BatchLearner(**options)
    named = [name for name in (learner.column, learner.url_column, learner.site_column) if name is not None]
    seen = _seen(frame, named)
    for name in named:
        find_column(seen, name)
    schema = _spark_fields(LEARNT)

    def learn_batches(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        return learner(batches)

    def merge(learnt: pa.Table) -> pa.Table:
        return merge_profiles(learnt)

    return frame.mapInArrow(learn_batches, schema).groupBy("site").applyInArrow(merge, schema)


def _seen(frame: DataFrame, named: Iterable[str | None]) -> pa.Schema:
    """The frame's columns, with the types of those that hold text. TypeError where a named one holds none."""
    kinds = {"string": pa.string(), "binary": pa.binary()}
    for field in frame.schema.fields:
        if field.name in named and field.dataType.typeName() not in kinds:
            raise TypeError(f"the column {field.name!r} holds {field.dataType.simpleString()}, not text or bytes")
    return pa.schema([(field.name, kinds.get(field.dataType.typeName(), pa.null())) for field in frame.schema.fields])


def _spark_type(kind: pa.DataType) -> DataType:
    """An Arrow type of newsclean's columns as Spark's."""
    if pa.types.is_struct(kind):
        return _spark_fields(kind.field(number) for number in range(kind.num_fields))
    if pa.types.is_list(kind):
        return ArrayType(_spark_type(kind.value_type))
    return LongType() if pa.types.is_int64(kind) else StringType()


def _spark_fields(fields: Iterable[pa.Field]) -> StructType:
    return StructType([StructField(field.name, _spark_type(field.type)) for field in fields])
