"""Cleaning on Arrow record batches: the form in which Ray, Spark, datasets and query engines hand pages to Python.

`pip install 'newsclean[arrow]'`. docs/scale.md has the columns and says which engine suits what.
"""

try:
    import pyarrow  # noqa: F401
except ImportError as error:
    raise ImportError("newsclean.arrow needs an extra: pip install 'newsclean[arrow]'") from error

from newsclean.arrow.batch import BatchCleaner, clean_batch
from newsclean.arrow.learning import LEARNT, BatchLearner, merge_profiles, read_profiles
from newsclean.arrow.schema import ARTICLE, COLUMNS, SPAN_COLUMNS, output_schema

__all__ = [
    "ARTICLE",
    "COLUMNS",
    "LEARNT",
    "SPAN_COLUMNS",
    "BatchCleaner",
    "BatchLearner",
    "clean_batch",
    "merge_profiles",
    "output_schema",
    "read_profiles",
]
