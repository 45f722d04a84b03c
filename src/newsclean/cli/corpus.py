"""Pages with the site they are of: files by their folder, rows by the host of their URL, or either by a column."""

import sys
from collections.abc import Iterable, Iterator
from typing import Annotated, NamedTuple, TypeVar

import typer

from newsclean.batch.failure import Unfit
from newsclean.batch.inputs import Input, Unreadable, find_inputs
from newsclean.batch.item import File, Item
from newsclean.batch.page import page_of
from newsclean.batch.read import UNREADABLE, read_input
from newsclean.cli.terminal import tell
from newsclean.site.names import folder_of, host_of

T = TypeVar("T")

CorpusPaths = Annotated[
    list[str],
    typer.Argument(metavar="PATH", help="Pages and collections of pages, or folders of them, as for clean."),
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
TextColumn = Annotated[
    str | None,
    typer.Option(
        metavar="NAME", help="The column of a row that holds the scraped text. Found by its name if not given."
    ),
]
UrlColumn = Annotated[str, typer.Option(metavar="NAME", help="The column of a row that holds the URL.")]


class Entry(NamedTuple):
    """A page of a corpus."""

    site: str
    text: str


class Columns(NamedTuple):
    """Where a row keeps what."""

    by: str = "auto"
    text: str | None = None
    url: str = "url"


def find_files(paths: list[str]) -> tuple[tuple[Input, ...], tuple[Unreadable, ...]]:
    """Pages and collections of pages, each once."""
    return find_inputs(paths)


def read_corpus(inputs: Iterable[Input], columns: Columns, failed: list[str]) -> Iterator[Entry]:
    """The pages of these inputs; what cannot be read is told, and its name added to `failed`."""
    for one in inputs:
        for item in read_input(one):
            try:
                yield _entry(item, columns)
            except Unfit as unfit:
                tell(f"newsclean: {_where(item, unfit)}")
                failed.append(one.name)
                if unfit.failure.code != UNREADABLE:
                    break


def _where(item: Item, unfit: Unfit) -> str:
    code, message = unfit.failure
    if code == "no-text":
        message = "no text is found in the row: name its column with --text-column"
    line = "" if item.row is None else f": line {item.row}"
    return f"{item.input}{line}: {message}"


def _entry(item: Item, columns: Columns) -> Entry:
    page = page_of(item, columns.text)
    if isinstance(item.content, File) or columns.by == "folder":
        return Entry(folder_of(item.input), page.text)
    if columns.by not in ("auto", "host"):
        return Entry(str(page.columns.get(columns.by) or "unknown"), page.text)
    url = page.columns.get(columns.url, page.url)
    return Entry(host_of(url if isinstance(url, str) else None) or "unknown", page.text)


def with_progress(items: Iterable[T], description: str, total: int | None = None) -> Iterator[T]:
    """The items, with a progress bar on standard error where that is a terminal."""
    if not sys.stderr.isatty():
        yield from items
        return
    from rich.console import Console
    from rich.progress import track

    yield from track(items, description=description, total=total, console=Console(stderr=True), transient=True)
