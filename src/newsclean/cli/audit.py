"""`newsclean audit`: what is left in a corpus, as a table, an HTML page and a phrase file to review."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from newsclean.audit import Audit
from newsclean.audit import audit as audit_pages
from newsclean.audit.page import to_html
from newsclean.audit.proposal import to_toml
from newsclean.audit.sample import SAMPLE
from newsclean.batch.inputs import reason_of
from newsclean.cli.corpus import (
    Columns,
    CorpusPaths,
    GroupBy,
    TextColumn,
    UrlColumn,
    read_corpus,
)
from newsclean.cli.options import check_writable
from newsclean.cli.terminal import reader_may_leave, tell, visible

Html = Annotated[Path | None, typer.Option(metavar="FILE", help="Write a page with plots and tables that sort.")]
Phrases = Annotated[Path | None, typer.Option(metavar="FILE", help="Write a phrase file to review.")]
Seed = Annotated[int, typer.Option(help="Draws the sample: the same seed, the same documents.")]
Size = Annotated[int, typer.Option("--sample", metavar="N", min=1, help="Documents to clean for the estimate.")]
Lines = Annotated[int, typer.Option("--lines", metavar="N", min=0, help="Lines to print of each kind.")]


def audit(
    paths: CorpusPaths,
    html: Html = None,
    phrases: Phrases = None,
    by: GroupBy = "auto",
    seed: Seed = 0,
    sample: Size = SAMPLE,
    lines: Lines = 20,
    text_column: TextColumn = None,
    url_column: UrlColumn = "url",
) -> None:
    """Look at what is left in a corpus, cleaned or not: repeated lines, and the share of documents with chrome."""
    for path, option in ((html, "--html"), (phrases, "--phrases")):
        if path is not None:
            check_writable(path, option)
    pages, failed = read_corpus(paths, Columns(by, text_column, url_column), "reading")
    report = audit_pages(((page.site, page.text) for page in pages), seed=seed, sample=sample)
    with reader_may_leave():
        for line in report_lines(report, lines):
            sys.stdout.write(line + "\n")
    for path, write in ((html, to_html), (phrases, to_toml)):
        if path is not None:
            _write(path, write(report))
    if failed:
        raise typer.Exit(1)


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        tell(f"newsclean: cannot write {path}: {reason_of(error)}")
        raise typer.Exit(1) from error


def report_lines(report: Audit, most: int) -> Iterator[str]:
    """The report as text."""
    yield f"{report.documents} documents, {report.sites} sites; sample of {report.sampled}, seed {report.seed}"
    yield ""
    yield f"{'documents with':<16} {'sample':>6} {'share':>7}  95 % interval"
    for share in report.shares:
        name = share.label or "any chrome"
        part = share.documents / max(1, report.sampled)
        yield f"{name:<16} {share.documents:>6} {part:>7.1%}  {share.low:.1%} to {share.high:.1%}"
    if report.common_lines and most:
        yield from ("", f"{'sites':>5} {'pages':>6}  {'known as':<13}  line")
        for common in report.common_lines[:most]:
            yield f"{common.sites:>5} {common.pages:>6}  {common.label or '':<13}  {visible(common.line)}"
    if report.site_lines and most:
        yield from ("", f"{'pages':>6} {'share':>6}  {'known as':<13}  site: line")
        for one in report.site_lines[:most]:
            label = one.label or ""
            yield f"{one.pages:>6} {one.pages / one.of:>6.0%}  {label:<13}  {visible(one.site)}: {visible(one.line)}"
