"""Cleans a crawl on Ray Data, with profiles of its sites if asked.

    python examples/clean_with_ray.py pages.jsonl records/ [--learn]

`pages.jsonl` has a row a page with `url` and `text`; a folder of parquet or a bucket is read the same way. The records
are written as parquet: the columns that came in and those of `newsclean.arrow.COLUMNS`.
"""

import argparse
from pathlib import Path

import pyarrow as pa
import ray

from newsclean.arrow import read_profiles
from newsclean.integrations import ray_data


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", type=Path)
    parser.add_argument("records", type=Path)
    parser.add_argument("--learn", action="store_true")
    parser.add_argument("--cpus", type=int, default=2)
    options = parser.parse_args()
    ray.init(num_cpus=options.cpus, include_dashboard=False)
    pages = ray.data.read_json(str(options.pages.resolve()), lines=True)
    profiles = None
    if options.learn:
        # As many profiles as sites, each below a megabyte: here they fit into the driver's memory and are sent to
        # the workers. Where they do not, write them to a shared folder and give its name: profiles="shared/profiles/".
        learnt = ray_data.learn(pages)
        profiles = read_profiles(pa.Table.from_pylist(learnt.take_all()))
    ray_data.clean(pages, profiles=profiles).write_parquet(str(options.records.resolve()))
    ray.shutdown()


if __name__ == "__main__":
    main()
