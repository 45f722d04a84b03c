"""Cleans a dataset of the Hugging Face library; the second time, the result comes from its cache.

    python examples/clean_with_datasets.py pages.jsonl records.parquet [--num-proc 2]

`pages.jsonl` has a row a page with `url` and `text`; any dataset with a column of texts will do.
"""

import argparse

import datasets

from newsclean.integrations import hf_datasets


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages")
    parser.add_argument("records")
    parser.add_argument("--num-proc", type=int)
    options = parser.parse_args()
    pages = datasets.load_dataset("json", data_files=options.pages, split="train")
    records = hf_datasets.clean(pages, num_proc=options.num_proc)
    articles = records.filter(lambda article: article is not None, input_columns="article")
    articles.to_parquet(options.records)


if __name__ == "__main__":
    main()
