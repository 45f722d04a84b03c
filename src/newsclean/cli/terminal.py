"""What is written for people: messages, pages in colour, and nothing that a page could do to a terminal."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import typer

from newsclean import Label
from newsclean.label import ARTICLE, TEXT

_VISIBLE = {code: 0x2400 + code for code in range(32)} | {0x7F: 0x2421} | dict.fromkeys(range(0x80, 0xA0), 0xFFFD)
_VISIBLE[ord("\t")] = ord(" ")


def visible(text: str) -> str:
    """The text with control characters as pictures: a scraped page must not steer the terminal."""
    return text.translate(_VISIBLE)


def tell(message: str) -> None:
    """A line on standard error."""
    sys.stderr.write(visible(message) + "\n")


def in_colour() -> bool:
    """Whether standard output is a terminal whose user has not asked for plain text."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def style_of(label: Label) -> str:
    """The colour of a label's family: the story in the terminal's own, fields green, chrome dim red, strays yellow."""
    if label in TEXT:
        return "default"
    if label in ARTICLE:
        return "green"
    return "yellow" if label is Label.STRAY else "dim red"


@contextmanager
def reader_may_leave() -> Iterator[None]:
    """A closed pipe (`newsclean clean … | head`) ends the command quietly."""
    try:
        yield
        sys.stdout.flush()
    except BrokenPipeError:
        # the interpreter flushes once more when it ends, and must find something to write to
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit from None
