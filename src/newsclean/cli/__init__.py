"""The command line: `newsclean` and its commands, one file each."""

import io
import sys
from typing import Annotated

import typer

import newsclean
from newsclean.cli.audit import audit
from newsclean.cli.clean import clean
from newsclean.cli.explain import explain
from newsclean.cli.learn import learn
from newsclean.cli.profile import profile
from newsclean.cli.rules import rules
from newsclean.cli.schema import schema

app = typer.Typer(
    name="newsclean",
    help="Cleans scraped news pages and accounts for every character.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command()(clean)
app.command()(explain)
app.command()(rules)
app.command()(learn)
app.command()(profile)
app.command()(audit)
app.command()(schema)


def _print_version(wanted: bool) -> None:
    if wanted:
        sys.stdout.write(f"newsclean {newsclean.__version__}\n")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    """Cleans scraped news pages and accounts for every character."""


def main() -> None:
    """The entry point: whatever the locale, the output is UTF-8 with plain line ends."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    app()
