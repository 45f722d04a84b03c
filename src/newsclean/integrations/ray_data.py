"""newsclean on Ray Data: cleaning is a map over batches, learning a map, a group-by and a merge.

from newsclean.integrations import ray_data

records = ray_data.clean(ray.data.read_parquet("crawl/"), column="html")
profiles = ray_data.learn(ray.data.read_parquet("crawl/"), column="html")
"""

from typing import Any

from newsclean.integrations.missing import advice

try:
    from ray.data import Dataset
except ImportError as error:
    raise ImportError(advice("ray_data", "ray[data]")) from error

from newsclean.arrow import BatchCleaner, BatchLearner, merge_profiles

ROWS = 256
"""Rows of a batch: enough to make the cost of a call small, few enough for pages of HTML to stay below 100 MB."""
LEARNT_ROWS = 4096
"""Rows of a batch to learn from: each gives a profile of up to a megabyte for each of its sites, to be merged."""


def clean(
    dataset: Dataset, *, batch_size: int = ROWS, ray_options: dict[str, Any] | None = None, **options: Any
) -> Any:
    """The dataset with the columns of `newsclean.arrow.COLUMNS`, row by row.

    ray_options: arguments for `map_batches`, such as concurrency or memory.
    options: the fields of `newsclean.arrow.BatchCleaner`: column, url_column, profiles, spans, prefix and more.
    """
    cleaner = BatchCleaner(**options)
    return dataset.map_batches(
        cleaner.clean_table,
        batch_format="pyarrow",
        batch_size=batch_size,
        **{"zero_copy_batch": True, **(ray_options or {})},
    )


def learn(dataset: Dataset, *, batch_size: int = LEARNT_ROWS, **options: Any) -> Any:
    """A dataset with a row a site, `site` and `profile`; `newsclean.arrow.read_profiles` reads it.

    options: the fields of `newsclean.arrow.BatchLearner`: column, url_column, site_column.
    """
    learner = BatchLearner(**options)
    parts = dataset.map_batches(
        learner.learn_table, batch_format="pyarrow", batch_size=batch_size, zero_copy_batch=True
    )
    return parts.groupby("site").map_groups(merge_profiles, batch_format="pyarrow")
