"""`newsclean explain`: a page in the terminal, each line with what it is and who said so."""

import sys
from typing import Annotated

import typer

from newsclean import Cleaner
from newsclean.batch.inputs import Unreadable
from newsclean.cli.documents import read_page
from newsclean.cli.options import Packs, Profile, Url, make_cleaner, read_profile
from newsclean.cli.terminal import in_colour, reader_may_leave, style_of, tell, visible
from newsclean.explain import Line
from newsclean.explain import explain as explain_page
from newsclean.rules.packs import load_packs

File = Annotated[str, typer.Argument(metavar="FILE", help="The page, or - for standard input.")]
Why = Annotated[bool, typer.Option("--why", help="Add each rule's reason and who disagreed.")]

Notes = tuple[tuple[str, ...], ...]
"""What is written under each line."""

LABEL_WIDTH = 13
"""The longest label, "advertisement"."""


def explain(file: File, why: Why = False, url: Url = None, packs: Packs = None, profile: Profile = None) -> None:
    """Show a page line by line: number, label, rule and text, in colour by what becomes of the line.

    The lines of an HTML page are those that were taken from it.
    """
    cleaner = make_cleaner(packs)
    site = read_profile(profile, "--profile") if profile is not None else None
    page = read_page(file)
    if isinstance(page, Unreadable):
        tell(f"newsclean: {page.name}: {page.reason}")
        raise typer.Exit(1)
    url = url or page.url
    lines = explain_page(page.text, url=url, cleaner=cleaner, site=site, kind=page.kind)
    result = cleaner(page.text, url=url, kind=page.kind, site=site)
    notes = _notes(lines, cleaner) if why else ((),) * len(lines)
    with reader_may_leave():
        if in_colour():
            _print_in_colour(lines, notes)
        else:
            _print_plain(lines, notes)
        for index, problem in enumerate(result.problems):
            sys.stdout.write("" if index else "\n")
            sys.stdout.write(f"{problem.severity}: {problem.code}: {visible(problem.message)}\n")


def _print_plain(lines: tuple[Line, ...], notes: Notes) -> None:
    digits = max((len(str(line.number)) for line in lines), default=1)
    width = max((len(line.rule) for line in lines), default=1)
    for line, reasons in zip(lines, notes, strict=True):
        head = f"{line.number:>{digits}}  {line.label:<{LABEL_WIDTH}}  {line.rule:<{width}}  "
        sys.stdout.write(head + visible(line.text.strip()) + "\n")
        for reason in reasons:
            sys.stdout.write(" " * len(head) + reason + "\n")


def _print_in_colour(lines: tuple[Line, ...], notes: Notes) -> None:
    """As a table, so that long paragraphs wrap within their column."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table.grid(padding=(0, 2))
    table.add_column(justify="right", style="dim", no_wrap=True)
    table.add_column(no_wrap=True)
    table.add_column(no_wrap=True, style="dim")
    table.add_column(overflow="fold")
    for line, reasons in zip(lines, notes, strict=True):
        style = style_of(line.label)
        text = Text(visible(line.text.strip()), style=style)
        for reason in reasons:
            text.append("\n" + reason, style="italic dim cyan")
        table.add_row(str(line.number), Text(line.label, style=style), line.rule, text)
    Console(highlight=False, markup=False).print(table)


def _notes(lines: tuple[Line, ...], cleaner: Cleaner) -> Notes:
    """For each line: why it is what it is (once for a run of lines with one rule), and who wanted something else."""
    why = {rule.id: rule.why for rule in cleaner.rules}
    why |= {group.id: group.why for pack in load_packs(cleaner.packs) for group in pack.groups}
    notes = []
    before = None
    for line in lines:
        reasons = []
        if line.rule != before and line.rule in why:
            reasons.append(f"why: {why[line.rule]}")
        others = dict.fromkeys(f"{vote.label} ({vote.rule})" for vote in line.votes if vote.label != line.label)
        if others:
            reasons.append(f"others said: {', '.join(others)}")
        notes.append(tuple(reasons))
        before = line.rule
    return tuple(notes)
