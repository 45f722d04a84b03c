"""The options that several commands share."""

from typing import Annotated

import typer

from newsclean import Cleaner
from newsclean.rules.packs import load_packs

Packs = Annotated[
    str | None,
    typer.Option(
        metavar="CODES",
        help="Language packs to use, such as [bold]de,en[/bold], or paths of .toml files. All packs if not given.",
    ),
]
Url = Annotated[str | None, typer.Option(metavar="URL", help="Where the page was found. For a single document only.")]


def make_cleaner(packs: str | None) -> Cleaner:
    """The cleaner with these language packs; an unknown pack is a mistake in the command line."""
    if packs is None:
        return Cleaner()
    codes = tuple(code.strip() for code in packs.split(",") if code.strip())
    try:
        load_packs(codes)
    except (ValueError, OSError) as error:
        raise typer.BadParameter(str(error), param_hint="--packs") from error
    return Cleaner(packs=codes)
