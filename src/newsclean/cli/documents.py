"""The text of one document, for the commands that show a single page."""

import typer

from newsclean.batch.failure import Unfit
from newsclean.batch.inputs import Unreadable, find_inputs, printable
from newsclean.batch.page import Page, page_of
from newsclean.batch.read import read_input


def read_page(name: str) -> Page | Unreadable:
    """The page in a file: its text as it stands there, line ends included, or its HTML. Of several in it, the first.
    A name of no file or of several is an error of usage."""
    found, _ = find_inputs([name])
    if len(found) != 1:
        advice = f"name one, as {printable(found[0].name)}" if found else "name a file"
        raise typer.BadParameter(f"there are {len(found)} documents in {printable(name)}: {advice}", param_hint="FILE")
    item = next(iter(read_input(found[0])), None)
    if item is None:
        return Unreadable(printable(name), "there is no document in it")
    try:
        return page_of(item)
    except Unfit as unfit:
        return Unreadable(item.source, unfit.failure.message)
