"""`newsclean clean`: documents in, one JSON record a line out."""

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from newsclean.batch.failure import Missing
from newsclean.batch.fingerprint import fingerprint
from newsclean.batch.inputs import STDIN, Input, find_inputs, reason_of
from newsclean.batch.journal import ResumeError
from newsclean.batch.pool import PoolError
from newsclean.batch.run import Plan, to_stream, to_target
from newsclean.batch.shapes import Shape
from newsclean.batch.stats import is_fruitless, summary
from newsclean.batch.target import Target
from newsclean.batch.unpack import Meter
from newsclean.batch.work import Settings, Tally
from newsclean.cli.options import (
    Column,
    Jobs,
    Packs,
    ReadAs,
    Resume,
    ShardSize,
    StrayRecords,
    Timeout,
    Url,
    check_writable,
    make_cleaner,
    make_shard,
)
from newsclean.cli.progress import progress
from newsclean.cli.resume import finished, tell_of_resume
from newsclean.cli.sites import Learn, Profiles, find_profiles
from newsclean.cli.terminal import reader_may_leave, tell

Paths = Annotated[
    list[str],
    typer.Argument(
        metavar="PATH",
        help="Files, folders (all pages and collections of pages in them), patterns, or - for standard input: "
        ".txt, .md, .html, .jsonl, .csv, .tsv, .parquet, .warc, .wet, each plain, .gz or .zst.",
    ),
]
Output = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        metavar="FILE",
        help="Write here instead of to standard output (-): .jsonl, .jsonl.gz, .jsonl.zst or .parquet. What is "
        "rejected goes to FILE.rejects.jsonl, the account to FILE.stats.json.",
    ),
]
Format = Annotated[
    Shape | None,
    typer.Option(
        "--format",
        help="Records with problems (jsonl, also if not given), or articles alone in another system's shape. Where it "
        "is given, FILE may have any name.",
    ),
]
INTERRUPTED = 130


def clean(
    paths: Paths,
    output: Output = None,
    column: Column = None,
    jobs: Jobs = 1,
    timeout: Timeout = None,
    resume: Resume = False,
    strays: StrayRecords = False,
    shard_size: ShardSize = None,
    format: Format = None,
    read_as: ReadAs = None,
    url: Url = None,
    packs: Packs = None,
    profiles: Profiles = None,
    learn: Learn = False,
) -> None:
    """Clean pages, text or HTML, into records, one JSON object a line.

    A closing summary goes to standard error. The exit code is 0 if every input could be read, 1 if one could not
    or no document could be cleaned, 2 for a mistake in the command line, and 130 after Ctrl-C; a rejected page is no
    failure.
    """
    cleaner = make_cleaner(packs)
    output = None if output == Path(STDIN) else output
    inputs, unlisted = find_inputs(paths, read_as)
    target = _target(output, shard_size, format)
    _refuse_contradictions(inputs, target, url, resume, output)
    for folder in unlisted:
        tell(f"newsclean: {folder.name}: {folder.reason}")
    known = find_profiles(inputs, profiles, learn, url, column)
    to_file, types = target is not None, target is not None and target.is_parquet
    shape = format or Shape.JSONL
    settings = Settings(cleaner, shape, column, url, known, strays=strays, rejects=to_file, types=types)
    plan = Plan(inputs, settings, jobs, timeout)
    tally = _run(plan, target, output, resume=resume, learn=learn)
    tell(summary(tally, len(unlisted)))
    if unlisted or tally["unreadable",] or is_fruitless(tally):
        raise typer.Exit(1)


def _target(output: Path | None, shard_size: str | None, shape: Shape | None) -> Target | None:
    """Where files are written; None for a stream, be it a device or a named pipe that stands for one."""
    shard = make_shard(shard_size)
    if output is None or (output.exists() and not output.is_file() and not output.is_dir()):
        if shard is not None:
            raise typer.BadParameter("is about files: say --output", param_hint="--shard-size")
        return None
    target = Target(output.resolve() if output.is_symlink() else output, shard)
    if target.is_parquet and shape not in (None, Shape.JSONL):
        raise typer.BadParameter(f"{output.name} holds records, no articles as {shape}", param_hint="--format")
    if shape is None and target.foreign and not output.is_dir():
        reason = "is no .jsonl, .jsonl.gz, .jsonl.zst or .parquet: say --format if it is to hold something else"
        raise typer.BadParameter(f"{output.name} {reason}", param_hint="--output")
    return target


def _refuse_contradictions(
    inputs: tuple[Input, ...], target: Target | None, url: str | None, resume: bool, output: Path | None
) -> None:
    """Usage errors, told before anything is read."""
    if url is not None and (len(inputs) != 1 or not (inputs[0].is_document or inputs[0].kind is None)):
        raise typer.BadParameter("is about one document, and there are more", param_hint="--url")
    if resume and (target is None or any(one.name == STDIN for one in inputs)):
        reason = "needs --output" if target is None else "cannot read standard input a second time"
        raise typer.BadParameter(reason, param_hint="--resume")
    if target is None:
        return
    check_writable(target.path, "--output")
    names = {os.path.realpath(one.name) for one in inputs if one.name != STDIN}
    for path in (target.path, *target.written, *target.left_from(0)):
        if os.path.realpath(path) in names:
            raise typer.BadParameter(f"{path} is one of the documents", param_hint="--output")


def _run(plan: Plan, target: Target | None, output: Path | None, *, resume: bool, learn: bool) -> Tally:
    """The run; whatever ends it early is told in a line."""
    meter = Meter()
    settings = fingerprint(plan.inputs, plan.settings, target, learn=learn) if target is not None else {}
    if target is not None and resume and (done := finished(target, settings)) is not None:
        tell(f"newsclean: {target.path} is complete, there is nothing to resume")
        raise typer.Exit(1 if done["unreadable"] else 0)
    tell_of_resume(target, resume=resume)
    try:
        with progress(plan.inputs, meter, hidden=output is None and sys.stdout.isatty()) as watch:
            if target is not None:
                return to_target(plan, target, settings, watch, meter, resume=resume)
            if output is not None:
                with output.open("wb") as stream:
                    return to_stream(plan, stream, watch, meter)
            with reader_may_leave():
                return to_stream(plan, sys.stdout.buffer, watch, meter)
    except OSError as error:
        tell(f"newsclean: cannot write {output or 'to standard output'}: {reason_of(error)}{_kept(target)}")
        raise typer.Exit(1) from error
    except (ResumeError, Missing, PoolError) as error:
        tell(f"newsclean: {error}")
        raise typer.Exit(1) from error
    except KeyboardInterrupt:
        tell(f"newsclean: interrupted{_kept(target)}")
        raise typer.Exit(INTERRUPTED) from None


def _kept(target: Target | None) -> str:
    """What to do to go on."""
    begun = target is not None and target.journal.exists()
    return "; what is done is kept, --resume goes on from there" if begun else ""
