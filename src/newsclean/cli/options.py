"""The options that several commands share."""

import re
from pathlib import Path
from typing import Annotated

import typer

from newsclean import Cleaner, SiteProfile
from newsclean.batch.inputs import Kind, reason_of
from newsclean.batch.target import Shard
from newsclean.rules.packs import load_packs

Packs = Annotated[
    str | None,
    typer.Option(
        metavar="CODES",
        help="Language packs to use, such as [bold]de,en[/bold], or paths of .toml files. All packs if not given.",
    ),
]
Url = Annotated[str | None, typer.Option(metavar="URL", help="Where the page was found. For a single document only.")]
Profile = Annotated[Path | None, typer.Option(metavar="FILE", help="Use this profile of the page's site.")]
Column = Annotated[
    str | None,
    typer.Option(metavar="NAME", help="The column of the rows that holds the text. Found by its name if not given."),
]
ReadAs = Annotated[
    Kind | None, typer.Option("--read-as", help="What the inputs are. Told by name, else by content, if not given.")
]
Jobs = Annotated[int, typer.Option("--jobs", "-j", metavar="N", min=1, help="Processes that clean.")]
Timeout = Annotated[
    float | None,
    typer.Option(metavar="SECONDS", min=0.01, help="Reject a document that takes longer. No limit if not given."),
]
Resume = Annotated[bool, typer.Option("--resume", help="Go on where a run with this output was interrupted.")]
StrayRecords = Annotated[bool, typer.Option("--strays", help="Write a record for each stray, too.")]
ShardSize = Annotated[
    str | None,
    typer.Option(
        metavar="SIZE",
        help="Write several files, NAME-00000 and so on, of so many records, or of a size such as [bold]500MB[/bold].",
    ),
]

_SIZE = re.compile(r"(\d+) ?(k|M|G|)(B?)", re.I)


def make_cleaner(packs: str | None) -> Cleaner:
    """The cleaner with these language packs; an unknown pack is a mistake in the command line."""
    if packs is None:
        return Cleaner()
    codes = tuple(code.strip() for code in packs.split(",") if code.strip())
    try:
        load_packs(codes)
    except OSError as error:
        raise typer.BadParameter(f"{error.filename}: {reason_of(error)}", param_hint="--packs") from error
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--packs") from error
    return Cleaner(packs=codes)


def read_profile(path: Path, option: str) -> SiteProfile:
    """A profile. One that cannot be read is a mistake in the command line."""
    try:
        return SiteProfile.load(path)
    except (OSError, ValueError) as error:
        raise typer.BadParameter(f"{path}: {reason_of(error)}", param_hint=option) from error


def check_writable(path: Path, option: str) -> None:
    """Refuses, before anything is read, a place at which no file can be written."""
    if path.is_dir() or not path.absolute().parent.is_dir():
        reason = "is a folder" if path.is_dir() else "is in a folder that does not exist"
        raise typer.BadParameter(f"{path} {reason}", param_hint=option)


def make_shard(size: str | None) -> Shard | None:
    """A number of records, or of bytes where there is a unit."""
    if size is None:
        return None
    match = _SIZE.fullmatch(size.strip())
    if match is None or not int(match[1]):
        raise typer.BadParameter(
            f"{size!r} is no number of records and no size such as 500MB", param_hint="--shard-size"
        )
    number, unit = int(match[1]), match[2].lower()
    if not unit and not match[3]:
        return Shard(records=number)
    return Shard(bytes=number * {"": 1, "k": 10**3, "m": 10**6, "g": 10**9}[unit])
