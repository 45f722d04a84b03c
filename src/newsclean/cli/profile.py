"""`newsclean profile`: what a profile knows of its site."""

import sys
from typing import Annotated

import typer

from newsclean import SiteProfile
from newsclean.batch.inputs import printable, reason_of
from newsclean.cli.terminal import in_colour, reader_may_leave, tell, visible
from newsclean.site.profile import Frequent

File = Annotated[str, typer.Argument(metavar="FILE", help="A profile that newsclean learn has written.")]
Least = Annotated[int, typer.Option("--least", metavar="N", min=1, help="Lines on at least so many pages.")]


def profile(file: File, least: Least = 3) -> None:
    """Show what a profile knows: the lines, on how many pages they stand, and where: 0 is the top, 100 the bottom."""
    try:
        known = SiteProfile.load(file)
    except (OSError, ValueError) as error:
        tell(f"newsclean: {printable(file)}: {reason_of(error)}")
        raise typer.Exit(1) from error
    lines = known.frequent(least)
    with reader_may_leave():
        if in_colour():
            _print_table(lines, len(known.pages))
            return
        sys.stdout.write(f"{len(known.pages)} pages, {len(lines)} lines on {least} pages or more\n")
        sys.stdout.write("pages  place  line\n")
        for one in lines:
            sys.stdout.write(f"{one.pages:>5}  {one.place * 100:>5.0f}  {visible(one.line)}\n")


def _print_table(lines: tuple[Frequent, ...], pages: int) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(title=f"{pages} pages", box=None, header_style="bold", pad_edge=False)
    table.add_column("pages", justify="right")
    table.add_column("place", justify="right")
    table.add_column("line", overflow="fold")
    for one in lines:
        table.add_row(str(one.pages), f"{one.place * 100:.0f}", Text(visible(one.line)))
    Console(highlight=False, markup=False).print(table)
