"""Cleans a crawl on Spark, with profiles of its sites if asked.

    python examples/clean_with_spark.py pages.jsonl records/ [--learn] [--master local[2]]

`pages.jsonl` has a row a page with `url` and `text`; a table or a folder of parquet is read the same way. The records
are written as parquet: the columns that came in and those of `newsclean.arrow.COLUMNS`. Needs Java 17.
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path

from pyspark.sql import SparkSession

from newsclean.integrations import spark
from newsclean.site.names import profile_file


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages")
    parser.add_argument("records")
    parser.add_argument("--learn", action="store_true")
    parser.add_argument("--master", default="local[2]")
    options = parser.parse_args()
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)  # the workers' Python must have newsclean, too
    session = (
        SparkSession.builder.master(options.master)
        .config("spark.ui.enabled", "false")
        # rows that Spark hands over at once: what they take has to fit into a worker's memory; lower for HTML
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "1000")
        .getOrCreate()
    )
    pages = session.read.json(options.pages, "url string, text string").repartition(
        session.sparkContext.defaultParallelism
    )
    with tempfile.TemporaryDirectory() as folder:  # on a cluster: one that all machines see
        if options.learn:
            for row in spark.learn(pages).toLocalIterator():
                Path(folder, profile_file(row.site)).write_text(row.profile, encoding="utf-8", newline="\n")
        cleaned = spark.clean(pages, profiles=folder if options.learn else None)
        cleaned.write.mode("overwrite").parquet(options.records)
    session.stop()


if __name__ == "__main__":
    main()
