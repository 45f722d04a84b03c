"""The text of one document, for the commands that show a single page."""

from collections.abc import Sequence
from typing import Final

import typer

from newsclean.batch.failure import Unfit
from newsclean.batch.inputs import Input, Unreadable, find_inputs, printable
from newsclean.batch.page import Page, page_of
from newsclean.batch.read import read_input
from newsclean.cli.terminal import tell, visible

NAMED: Final = 3
"""Files that are named where one must be chosen."""


def read_page(name: str) -> Page | Unreadable:
    """The page in a file: its text as it stands there, line ends included, or its HTML. Of several in it, the first.
    A name of no file or of several is an error of usage."""
    found, _ = find_inputs([name])
    if len(found) != 1:
        raise typer.BadParameter(visible(_choice(printable(name), found)), param_hint="FILE")
    items = iter(read_input(found[0]))
    item = next(items, None)
    if item is None:
        return Unreadable(printable(name), "there is no document in it")
    if item.row is not None and next(items, None) is not None:
        tell(f"newsclean: {printable(name)} holds more than one page: this is the first")
    try:
        return page_of(item)
    except Unfit as unfit:
        return Unreadable(item.source, unfit.failure.message)


def _choice(name: str, found: Sequence[Input]) -> str:
    """How many files there are and what to name; the first few, for a folder may hold a crawl."""
    if not found:
        return f"there are 0 files in {name}: name one that is a page"
    first = ", ".join(printable(one.name) for one in found[:NAMED])
    return f"there are {len(found):,} files in {name}: name one, as {first}{' …' if len(found) > NAMED else ''}"
