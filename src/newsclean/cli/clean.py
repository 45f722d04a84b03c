"""`newsclean clean`: documents in, one JSON record a line out."""

import os
import shutil
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, TextIO

import typer

from newsclean import Result
from newsclean.cli.documents import STDIN, Unreadable, find_documents, is_html_file, printable, read_document
from newsclean.cli.options import Packs, Url, make_cleaner
from newsclean.cli.shapes import Shape, written
from newsclean.cli.sites import Learn, Profiles, find_profiles
from newsclean.cli.terminal import reader_may_leave, tell

Paths = Annotated[
    list[str],
    typer.Argument(
        metavar="PATH", help="Files, folders (all .txt, .text, .html, .htm in them), or - for standard input."
    ),
]
Output = Annotated[
    Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write here instead of to standard output.")
]

Format = Annotated[
    Shape, typer.Option("--format", help="Records with problems, or articles alone in another system's shape.")
]


def clean(
    paths: Paths,
    output: Output = None,
    url: Url = None,
    packs: Packs = None,
    format: Format = Shape.JSONL,
    profiles: Profiles = None,
    learn: Learn = False,
) -> None:
    """Clean pages, text or HTML, into records, one JSON object a line.

    A closing summary goes to standard error. The exit code is 0 if every file could be read, 1 if one could not, and 2
    for a mistake in the command line; a rejected page is no failure.
    """
    cleaner = make_cleaner(packs)
    names, unreadable = find_documents(paths)
    _refuse_contradictions(names, output, url)
    sites = find_profiles(names, profiles, learn, url)
    for folder in unreadable:
        tell(f"newsclean: {folder.name}: {folder.reason}")
    failed, strays, reasons = len(unreadable), 0, Counter[str]()
    try:
        with reader_may_leave(), _open_output(output) as file:
            for name in _with_progress(names, hidden=output is None and sys.stdout.isatty()):
                text = read_document(name)
                if isinstance(text, Unreadable):
                    tell(f"newsclean: {text.name}: {text.reason}")
                    failed += 1
                    continue
                result = cleaner(text, url=url, kind="html" if is_html_file(name) else None, site=sites(name))
                reasons[_verdict(result)] += 1
                strays += len(result.strays)
                file.write(written(format, printable(name), result))
    except OSError as error:
        tell(f"newsclean: cannot write {output or 'to standard output'}: {error.strerror or error}")
        raise typer.Exit(1) from error
    tell(_summary(reasons, failed, strays))
    if failed:
        raise typer.Exit(1)


def _refuse_contradictions(names: tuple[str, ...], output: Path | None, url: str | None) -> None:
    """Usage errors, told before anything is read."""
    if url is not None and len(names) != 1:
        raise typer.BadParameter(f"is about one document, and there are {len(names)}", param_hint="--url")
    if output is None:
        return
    if output.is_dir() or not output.absolute().parent.is_dir():
        reason = "is a folder" if output.is_dir() else "is in a folder that does not exist"
        raise typer.BadParameter(f"{output} {reason}", param_hint="--output")
    if os.path.realpath(output) in {os.path.realpath(name) for name in names if name != STDIN}:
        raise typer.BadParameter(f"{output} is one of the documents", param_hint="--output")


@contextmanager
def _open_output(path: Path | None) -> Iterator[TextIO]:
    """Standard output, or a file that appears under its name only when it is complete."""
    if path is None:
        yield sys.stdout
        return
    target = path.resolve()
    if target.exists() and not target.is_file():  # a device or a named pipe
        with target.open("w", encoding="utf-8", newline="\n") as file:
            yield file
        return
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with part.open("x", encoding="utf-8", newline="\n") as file:
            yield file
        if target.exists():
            shutil.copymode(target, part)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def _with_progress(names: tuple[str, ...], *, hidden: bool) -> Iterator[str]:
    """The names, with a progress bar on standard error where that is a terminal of its own."""
    if hidden or not sys.stderr.isatty():
        yield from names
        return
    from rich.console import Console
    from rich.progress import track

    yield from track(names, description="cleaning", console=Console(stderr=True), transient=True)


def _verdict(result: Result) -> str:
    """The code of the first error, or "clean" for an article."""
    if result.article is not None:
        return "clean"
    return next((problem.code for problem in result.problems if problem.severity == "error"), "rejected")


def _summary(verdicts: Counter[str], failed: int, strays: int) -> str:
    """As in "read 12, clean 9, rejected 3 (error-page 2, too-short 1), strays 1"."""
    rejected = sorted((-count, code) for code, count in verdicts.items() if code != "clean")
    reasons = ", ".join(f"{code} {-count}" for count, code in rejected)
    line = f"read {verdicts.total()}, clean {verdicts['clean']}, rejected {-sum(count for count, _ in rejected)}"
    line += f" ({reasons})" if reasons else ""
    line += f", strays {strays}"
    return f"{line}, unreadable {failed}" if failed else line
