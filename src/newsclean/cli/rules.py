"""`newsclean rules`: all rules and phrase groups, or one of them with its examples."""

import sys
from difflib import get_close_matches
from typing import Annotated

import typer

from newsclean.cli.terminal import in_colour, reader_may_leave, style_of, visible
from newsclean.explain import Description, all_descriptions
from newsclean.rules.rule import STRENGTHS

Id = Annotated[
    str | None, typer.Argument(metavar="ID", help="A rule or phrase group, by id or name; all of them if not given.")
]


def rules(rule: Id = None) -> None:
    """List the rules and phrase groups, or show one: what it is, why it is safe, what it removes and what it keeps."""
    descriptions = tuple(all_descriptions())
    chosen = descriptions if rule is None else (_find(rule, descriptions),)
    with reader_may_leave():
        if rule is not None:
            sys.stdout.write(_card(chosen[0]))
        elif in_colour():
            _print_table(chosen)
        else:
            width = max(len(one.id) for one in chosen)
            for one in chosen:
                sys.stdout.write(f"{one.id:<{width}}  {one.label:<13}  {_strength(one):<6}  {_title(one)}\n")


def _find(wanted: str, descriptions: tuple[Description, ...]) -> Description:
    """The one with this id, else with this name; a usage error that names close ones if there is none."""
    by_name = {one.name: one for one in reversed(descriptions)} | {one.id: one for one in reversed(descriptions)}
    folded = {key.casefold(): one for key, one in by_name.items()}
    if (found := by_name.get(wanted) or folded.get(wanted.casefold())) is not None:
        return found
    close = get_close_matches(wanted.casefold(), folded, n=5, cutoff=0.5)
    advice = f"did you mean {', '.join(close)}?" if close else "newsclean rules lists them all"
    raise typer.BadParameter(f"there is no rule {wanted!r}; {advice}", param_hint="ID")


def _strength(one: Description) -> str:
    """ "sure" or "likely", or the number of a strength between them."""
    return next((name for name, number in STRENGTHS.items() if number == one.strength), str(one.strength))


def _title(one: Description) -> str:
    """The name where there is one beside the id, else the reason."""
    return one.name if one.name != one.id else one.why


def _card(one: Description) -> str:
    """One rule as text."""
    name = f" {one.name}" if one.name != one.id else ""
    parts = [f"{one.id}{name}: {one.label}, {_strength(one)}", one.why]
    for title, examples in (("Removes", one.removes), ("Keeps", one.keeps)):
        if examples:
            parts += ["", title, *(_example(text) for text in examples)]
    return "\n".join(parts) + "\n"


def _example(text: str) -> str:
    first, *others = text.split("\n")
    return "\n".join([f"  - {visible(first)}", *(f"    {visible(line)}" for line in others)])


def _print_table(descriptions: tuple[Description, ...]) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, header_style="bold", pad_edge=False)
    for heading in ("id", "label", "strength", "what"):
        table.add_column(heading, no_wrap=heading != "what")
    for one in descriptions:
        table.add_row(one.id, Text(one.label, style=style_of(one.label)), _strength(one), Text(_title(one)))
    Console(highlight=False, markup=False).print(table)
