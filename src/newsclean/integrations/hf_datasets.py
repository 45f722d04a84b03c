"""newsclean on Hugging Face datasets: a map over Arrow batches, with a fingerprint that knows what newsclean is.

from newsclean.integrations import hf_datasets

records = hf_datasets.clean(datasets.load_dataset("parquet", data_files="crawl/*.parquet"), column="html")
"""

from typing import Any, TypeVar

from newsclean.integrations.missing import advice

try:
    from datasets import Dataset, DatasetDict, Features, IterableDataset, IterableDatasetDict
    from datasets.fingerprint import Hasher
except ImportError as error:
    raise ImportError(advice("hf_datasets", "datasets")) from error

import pyarrow as pa

from newsclean.arrow import BatchCleaner
from newsclean.arrow.digest import digest

ROWS = 256
"""Rows of a batch."""
Some = TypeVar("Some")


def clean(dataset: Some, *, batch_size: int = ROWS, num_proc: int | None = None, **options: Any) -> Some:
    """The dataset, streamed or not, or each of a dictionary of them, with the columns of `newsclean.arrow.COLUMNS`.

    A result is found again in the cache of datasets if data, options, newsclean's code and its tables are the same, in
    another process, too; and never if one of them has changed.

    options: the fields of `newsclean.arrow.BatchCleaner`: column, url_column, profiles, spans, prefix and more.
    """
    cleaner = BatchCleaner(**options)
    if isinstance(dataset, DatasetDict):
        return DatasetDict({name: _clean(part, cleaner, batch_size, num_proc) for name, part in dataset.items()})  # type: ignore[no-any-return]
    if isinstance(dataset, IterableDatasetDict):
        return IterableDatasetDict({name: _clean_stream(part, cleaner, batch_size) for name, part in dataset.items()})  # type: ignore[no-any-return]
    if isinstance(dataset, IterableDataset):
        return _clean_stream(dataset, cleaner, batch_size)  # type: ignore[no-any-return]
    if not isinstance(dataset, Dataset):
        raise TypeError(f"dataset is one of the library datasets, not {type(dataset).__name__}")
    return _clean(dataset, cleaner, batch_size, num_proc)  # type: ignore[no-any-return]


def fingerprint(dataset: Dataset, cleaner: BatchCleaner) -> str:
    """The fingerprint of what comes out."""
    return str(Hasher.hash((dataset._fingerprint, digest(cleaner), Hasher.hash(cleaner.cleaner))))


def _clean(dataset: Dataset, cleaner: BatchCleaner, batch_size: int, num_proc: int | None) -> Any:
    cleaned = dataset.with_format("arrow").map(
        cleaner.clean_table,
        batched=True,
        batch_size=batch_size,
        num_proc=num_proc,
        features=_features(dataset, cleaner),
        new_fingerprint=fingerprint(dataset, cleaner),
        desc="cleaning",
    )
    return cleaned.with_format(dataset.format["type"], **dataset.format["format_kwargs"])


def _clean_stream(dataset: IterableDataset, cleaner: BatchCleaner, batch_size: int) -> Any:
    features = _features(dataset, cleaner) if dataset.features is not None else None
    cleaned = dataset.with_format("arrow").map(
        cleaner.clean_table, batched=True, batch_size=batch_size, features=features
    )
    return cleaned.with_format(None)


def _features(dataset: Any, cleaner: BatchCleaner) -> Features:
    """The dataset's own features and those of the new columns."""
    before = dataset.features.arrow_schema
    after = cleaner.schema(before)
    added = pa.schema(list(after)[len(before) :])
    return Features({**dataset.features, **Features.from_arrow_schema(added)})
