"""Pages with the site they are of: files by their folder, rows by the host of their URL, or either by a column."""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Annotated, Final, NamedTuple, TypeVar

import typer

from newsclean.batch.failure import Missing, Unfit
from newsclean.batch.inputs import Input, find_inputs, printable
from newsclean.batch.item import File, Item
from newsclean.batch.page import Page, page_of
from newsclean.batch.read import read_input
from newsclean.cli.terminal import tell
from newsclean.site.names import folder_of, host_of

T = TypeVar("T")
UNKNOWN: Final = "unknown"
"""The site of rows that do not say of which they are."""
_WAYS: Final = ("auto", "host", "folder")

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


def read_corpus(paths: list[str], columns: Columns, description: str) -> tuple[Iterator[Entry], list[str]]:
    """The pages at these paths, and a list to which is added, while they are read, what cannot be and was told."""
    inputs, unreadable = find_inputs(paths)
    for folder in unreadable:
        tell(f"newsclean: {folder.name}: {folder.reason}")
    failed = [folder.name for folder in unreadable]
    return _entries(with_progress(inputs, description, len(inputs)), columns, failed), failed


def _entries(inputs: Iterable[Input], columns: Columns, failed: list[str]) -> Iterator[Entry]:
    for one in inputs:
        left_out: Counter[str] = Counter()
        is_named = columns.by in _WAYS
        for item in told(read_input(one)):
            try:
                page = page_of(item, columns.text)
                if not (is_named or isinstance(item.content, File) or columns.by in page.columns):
                    is_named = True
                    reason = f"there is no column {columns.by!r}; such rows are of the site “{UNKNOWN}”"
                    tell(f"newsclean: {_where(item, reason)}")
                yield _entry(item, page, columns)
            except Unfit as unfit:
                left_out[unfit.failure.code] += 1
                if left_out[unfit.failure.code] == 1:
                    tell(f"newsclean: {_where(item, _reason(unfit))}")
                    failed.append(one.name)
        for code, number in left_out.items():
            if number > 1:
                tell(f"newsclean: {printable(one.name)}: {number - 1:,} more rows are left out ({code})")


def _reason(unfit: Unfit) -> str:
    code, message = unfit.failure
    return "no text is found in the row: name its column with --text-column" if code == "no-text" else message


def _where(item: Item, message: str) -> str:
    line = "" if item.row is None else f": line {item.row}"
    return f"{item.input}{line}: {message}"


def _entry(item: Item, page: Page, columns: Columns) -> Entry:
    if isinstance(item.content, File) or columns.by == "folder":
        return Entry(folder_of(item.input), page.text)
    if columns.by not in _WAYS:
        return Entry(str(page.columns.get(columns.by) or UNKNOWN), page.text)
    url = page.columns.get(columns.url, page.url)
    return Entry(host_of(url if isinstance(url, str) else None) or UNKNOWN, page.text)


def told(items: Iterable[T]) -> Iterator[T]:
    """The items; a library that is missing to read them ends the command with a line."""
    try:
        yield from items
    except Missing as error:
        tell(f"newsclean: {error}")
        raise typer.Exit(1) from error


def with_progress(items: Iterable[T], description: str, total: int | None = None) -> Iterator[T]:
    """The items, with a progress bar on standard error where that is a terminal."""
    if not sys.stderr.isatty():
        yield from items
        return
    from rich.console import Console
    from rich.progress import track

    yield from track(items, description=description, total=total, console=Console(stderr=True), transient=True)
