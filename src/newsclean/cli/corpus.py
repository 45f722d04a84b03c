"""Pages with the site they are of: text files by their folder or a given URL, JSON lines by the host of their URL."""

import gzip
import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, NamedTuple, TypeVar

import typer

from newsclean.cli.documents import Unreadable, find_documents, printable, read_document
from newsclean.cli.terminal import tell
from newsclean.site.names import folder_of, host_of

ROWS = (".jsonl", ".jsonl.gz", ".ndjson")
Item = TypeVar("Item")

CorpusPaths = Annotated[
    list[str],
    typer.Argument(metavar="PATH", help="Text files, folders of them (and of .jsonl files), or .jsonl files of rows."),
]
GroupBy = Annotated[
    str,
    typer.Option(
        "--by",
        metavar="WHAT",
        help="What makes a site: [bold]host[/bold] of the row's URL, [bold]folder[/bold] of the file, or the name of "
        "a column. Rows go by host and files by folder if not given.",
    ),
]
TextColumn = Annotated[str, typer.Option(metavar="NAME", help="The column of a row that holds the scraped text.")]
UrlColumn = Annotated[str, typer.Option(metavar="NAME", help="The column of a row that holds the URL.")]


class Entry(NamedTuple):
    """A page of a corpus."""

    site: str
    text: str


class Columns(NamedTuple):
    """Where a row keeps what."""

    by: str = "auto"
    text: str = "text"
    url: str = "url"


def find_files(paths: list[str]) -> tuple[tuple[str, ...], tuple[Unreadable, ...]]:
    """Text files and files of rows, each once."""
    names, unreadable = find_documents(paths)
    rows = [
        str(file)
        for path in paths
        if Path(path).is_dir()
        for file in sorted(Path(path).rglob("*"))
        if file.name.endswith(ROWS) and file.is_file()
    ]
    return (*names, *rows), unreadable


def read_corpus(names: Iterable[str], columns: Columns, failed: list[str], *, quiet: bool = False) -> Iterator[Entry]:
    """The pages of these files; what cannot be read is told (if not quiet), and its name added to `failed`."""
    for name in names:
        if name.endswith(ROWS):
            yield from _rows(name, columns, failed)
            continue
        text = read_document(name)
        if isinstance(text, Unreadable):
            if not quiet:
                tell(f"newsclean: {text.name}: {text.reason}")
            failed.append(name)
        else:
            yield Entry(folder_of(name), text)


def _rows(name: str, columns: Columns, failed: list[str]) -> Iterator[Entry]:
    number = 0
    try:
        with gzip.open(name, "rt", encoding="utf-8") if name.endswith(".gz") else open(name, encoding="utf-8") as file:
            for number, line in enumerate(file, 1):  # noqa: B007
                if line.strip():
                    yield _entry(json.loads(line), name, columns)
    except (OSError, ValueError, EOFError) as error:
        tell(f"newsclean: {printable(name)}: line {number + 1 if isinstance(error, OSError) else number}: {error}")
        failed.append(name)


def _entry(row: object, name: str, columns: Columns) -> Entry:
    text = row.get(columns.text) if isinstance(row, dict) else None
    if not isinstance(row, dict) or not isinstance(text, str):
        raise ValueError(f"no text in column {columns.text!r}: name it with --text-column")
    if columns.by == "folder":
        return Entry(folder_of(name), text)
    if columns.by not in ("auto", "host"):
        return Entry(str(row.get(columns.by) or "unknown"), text)
    url = row.get(columns.url)
    return Entry(host_of(url if isinstance(url, str) else None) or "unknown", text)


def with_progress(items: Iterable[Item], description: str, total: int | None = None) -> Iterator[Item]:
    """The items, with a progress bar on standard error where that is a terminal."""
    if not sys.stderr.isatty():
        yield from items
        return
    from rich.console import Console
    from rich.progress import track

    yield from track(items, description=description, total=total, console=Console(stderr=True), transient=True)
