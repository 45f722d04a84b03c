"""Cleans a crawl in a datatrove pipeline, with profiles of its sites if asked.

    python examples/clean_with_datatrove.py pages/ out/ [--learn] [--tasks 4]

`pages/` has .jsonl files with `id`, `url` and `text`. Articles go to `out/articles/`, what the validator rejects to
`out/rejected/` with the reason, both with the account of what was removed in `metadata["newsclean"]`.
"""

import argparse
from pathlib import Path

from datatrove.executor.local import LocalPipelineExecutor
from datatrove.pipeline.readers import JsonlReader
from datatrove.pipeline.writers.jsonl import JsonlWriter

from newsclean.integrations.datatrove_learning import LearnSites, MergeSites
from newsclean.integrations.datatrove_steps import NewsCleaner, NewsFilter


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages")
    parser.add_argument("out", type=Path)
    parser.add_argument("--learn", action="store_true")
    parser.add_argument("--tasks", type=int, default=2)
    options = parser.parse_args()
    out, tasks = options.out, options.tasks
    if options.learn:
        learn = LocalPipelineExecutor(
            [JsonlReader(options.pages), LearnSites(str(out / "parts"))],
            tasks=tasks,
            logging_dir=str(out / "logs/learn"),
        )
        LocalPipelineExecutor(
            [MergeSites(str(out / "parts"), str(out / "profiles"))],
            tasks=tasks,
            logging_dir=str(out / "logs/merge"),
            depends=learn,
        ).run()
    LocalPipelineExecutor(
        [
            JsonlReader(options.pages),
            NewsCleaner(profiles=str(out / "profiles") if options.learn else None),
            NewsFilter(exclusion_writer=JsonlWriter(str(out / "rejected"))),
            JsonlWriter(str(out / "articles")),
        ],
        tasks=tasks,
        logging_dir=str(out / "logs/clean"),
    ).run()


if __name__ == "__main__":
    main()
