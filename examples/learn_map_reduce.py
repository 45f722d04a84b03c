"""Learns site profiles in several processes: a map over parts of the crawl, a merge, and a map that cleans.

    python examples/learn_map_reduce.py pages.jsonl profiles/ records.jsonl [--workers 4]

`pages.jsonl` has a row a page with `url` and `text`. A profile of parts is exactly the profile of the whole
(`a | b`), so neither the number of workers nor the order of the rows changes a byte of the output files.
"""

import argparse
import json
from collections.abc import Iterable, Iterator
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from urllib.parse import urlsplit

import newsclean
from newsclean import SiteProfile

Row = dict[str, str]
PART = 1000


def site_of(row: Row) -> str:
    return urlsplit(row["url"]).hostname or "unknown"


def parts(path: str) -> Iterator[list[Row]]:
    """The rows in pieces that fit in memory."""
    with open(path, encoding="utf-8") as file:
        while part := [json.loads(line) for line in islice(file, PART)]:
            yield part


def learn_part(rows: list[Row]) -> dict[str, SiteProfile]:
    """Map: a profile for each site of these rows."""
    sites: dict[str, list[str]] = {}
    for row in rows:
        sites.setdefault(site_of(row), []).append(row["text"])
    return {site: newsclean.learn(texts) for site, texts in sites.items()}


def merged(results: Iterable[dict[str, SiteProfile]]) -> dict[str, SiteProfile]:
    """Reduce: the profiles of each site as one, whatever the order in which the parts arrive."""
    whole: dict[str, SiteProfile] = {}
    for part in results:
        for site, profile in part.items():
            whole[site] = whole[site] | profile if site in whole else profile
    return whole


def clean_part(job: tuple[list[Row], dict[str, SiteProfile]]) -> list[str]:
    """Map: the records of these rows, each cleaned with the profile of its site."""
    rows, profiles = job
    results = [newsclean.clean(row["text"], url=row["url"], site=profiles[site_of(row)]) for row in rows]
    return [result.article.model_dump_json() if result.article else "null" for result in results]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages")
    parser.add_argument("profiles", type=Path)
    parser.add_argument("records", type=Path)
    parser.add_argument("--workers", type=int, default=2)
    options = parser.parse_args()
    options.profiles.mkdir(parents=True, exist_ok=True)
    with get_context("spawn").Pool(options.workers) as pool:
        profiles = merged(pool.imap_unordered(learn_part, parts(options.pages)))
        for site, profile in profiles.items():
            profile.save(options.profiles / f"{site}.json")
        jobs = ((rows, {site: profiles[site] for site in map(site_of, rows)}) for rows in parts(options.pages))
        with options.records.open("w", encoding="utf-8", newline="\n") as file:
            for records in pool.imap(clean_part, jobs):
                file.writelines(record + "\n" for record in records)


if __name__ == "__main__":
    main()
