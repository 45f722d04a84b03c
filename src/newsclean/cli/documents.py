"""The text of one document, for the commands that show a single page."""

from newsclean.batch.failure import Unfit
from newsclean.batch.inputs import Unreadable, find_inputs, printable
from newsclean.batch.page import Page, page_of
from newsclean.batch.read import read_input


def read_page(name: str) -> Page | Unreadable:
    """The page in a file: its text as it stands there, line ends included, or its HTML. Of several, the first."""
    (one,), _ = find_inputs([name])
    item = next(iter(read_input(one)), None)
    if item is None:
        return Unreadable(printable(name), "there is no document in it")
    try:
        return page_of(item)
    except Unfit as unfit:
        return Unreadable(item.source, unfit.failure.message)
