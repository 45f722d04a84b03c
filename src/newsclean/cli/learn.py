"""`newsclean learn`: what the pages of each site have in common, one profile a site."""

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated

import typer

from newsclean.batch.inputs import reason_of
from newsclean.cli.corpus import (
    Columns,
    CorpusPaths,
    Entry,
    GroupBy,
    TextColumn,
    UrlColumn,
    read_corpus,
)
from newsclean.cli.terminal import tell
from newsclean.site.learn import learn_sites
from newsclean.site.names import profile_file

LEAST_PAGES = 5
"""A line counts from three other pages on: of fewer pages than these little can be learnt."""

Folder = Annotated[Path, typer.Option("--output", "-o", metavar="FOLDER", help="Where the profiles are written.")]
Least = Annotated[int, typer.Option("--least", metavar="N", min=1, help="Skip sites with fewer different pages.")]


def learn(
    paths: CorpusPaths,
    output: Folder,
    by: GroupBy = "auto",
    least: Least = LEAST_PAGES,
    text_column: TextColumn = None,
    url_column: UrlColumn = "url",
) -> None:
    """Learn what the pages of each site have in common: one profile a site, for clean --profiles."""
    if output.exists() and not output.is_dir():
        raise typer.BadParameter(f"{output} is no folder", param_hint="--output")
    pages, failed = read_corpus(paths, Columns(by, text_column, url_column), "learning")
    read: Counter[str] = Counter()
    profiles = learn_sites(_counted(pages, read))
    try:
        output.mkdir(parents=True, exist_ok=True)
        written = 0
        for site, profile in profiles.items():
            if len(profile.pages) < least:
                tell(f"newsclean: {site}: skipped, {len(profile.pages)} different pages are too few")
                continue
            profile.save(output / profile_file(site))
            written += 1
    except OSError as error:
        tell(f"newsclean: cannot write {output}: {reason_of(error)}")
        raise typer.Exit(1) from error
    tell(f"read {read.total()}, sites {len(profiles)}, profiles {written}, skipped {len(profiles) - written}")
    if failed:
        raise typer.Exit(1)


def _counted(pages: Iterable[Entry], read: Counter[str]) -> Iterator[tuple[str, str]]:
    for page in pages:
        read[page.site] += 1
        yield page.site, page.text
