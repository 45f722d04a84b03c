"""How far a run is: a bar on a terminal, else a line now and then, on standard error."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from newsclean.batch.inputs import STDIN, Input
from newsclean.batch.read import UNREADABLE
from newsclean.batch.run import Watch
from newsclean.batch.unpack import Meter
from newsclean.batch.work import Outcome
from newsclean.cli.terminal import tell

EVERY: Final = 15.0
"""Seconds between two lines."""
FRAME: Final = 0.2
"""Seconds between two pictures of the bar."""


def size_of(inputs: tuple[Input, ...]) -> int | None:
    """Bytes of all inputs; None where one is not a file."""
    if any(one.name == STDIN for one in inputs):
        return None
    try:
        return sum(os.stat(one.name).st_size for one in inputs)
    except OSError:
        return None


@contextmanager
def progress(inputs: tuple[Input, ...], meter: Meter, *, hidden: bool) -> Iterator[Watch]:
    """What is shown each outcome. What must be said of one is said as a line of its own."""
    if sys.stderr.isatty() and not hidden:
        with _bar(size_of(inputs), meter) as watch:
            yield watch
    else:
        yield _lines(None if hidden else size_of(inputs), meter, silent=hidden)


def _lines(total: int | None, meter: Meter, *, silent: bool) -> Watch:
    begun = last = time.monotonic()
    first: int | None = None
    documents = 0
    codes: set[str] = set()

    def watch(outcome: Outcome) -> None:
        nonlocal last, documents, first
        documents += 1
        first = meter.bytes if first is None else first
        if message := said(outcome, codes):
            tell(message)
        now = time.monotonic()
        if not silent and now - last >= EVERY:
            last = now
            tell(f"newsclean: {status(documents, now - begun, meter.bytes, total, first)}")

    return watch


def said(outcome: Outcome, codes: set[str]) -> str | None:
    """The line about a document that was not cleaned: each file that is unreadable, the first of other failures."""
    if outcome.failure is None or outcome.failure.code in codes:
        return None
    code, message = outcome.failure
    if code == UNREADABLE:
        return f"newsclean: {outcome.source}: {message}"
    codes.add(code)
    return f"newsclean: {outcome.source}: {message} (the first {code})"


def status(documents: int, seconds: float, done: int, total: int | None, before: int = 0) -> str:
    """As in "12,400 documents, 206 a second, 34 %, 11 min left". before: bytes that were read over first."""
    parts = [f"{documents:,} documents", f"{documents / max(seconds, 1e-9):.0f} a second"]
    if total:
        parts.append(f"{min(1.0, done / total):.0%}")
        if before < done <= total:
            parts.append(f"{_span(seconds * (total - done) / (done - before))} left")
    return ", ".join(parts)


def _span(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"


@contextmanager
def _bar(total: int | None, meter: Meter) -> Iterator[Watch]:
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

    columns = (TextColumn("cleaning"), BarColumn(), TaskProgressColumn(), TextColumn("{task.fields[said]}"))
    console = Console(stderr=True)
    with Progress(*columns, TimeRemainingColumn(), console=console, transient=True, auto_refresh=False) as bar:
        task = bar.add_task("cleaning", total=total, said="")
        begun = last = time.monotonic()
        documents = 0
        codes: set[str] = set()

        def watch(outcome: Outcome) -> None:
            nonlocal last, documents
            documents += 1
            if message := said(outcome, codes):
                bar.stop()
                tell(message)
                bar.start()
            now = time.monotonic()
            if now - last >= FRAME:
                last = now
                rate = f"{documents:,} documents, {documents / (now - begun):.0f}/s"
                bar.update(task, completed=meter.bytes, said=rate, refresh=True)

        yield watch
