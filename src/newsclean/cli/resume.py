"""What `--resume` finds beside the output."""

import json
from collections.abc import Mapping
from typing import Any

import typer

from newsclean.batch.journal import differing
from newsclean.batch.target import Target
from newsclean.cli.terminal import tell, visible


def finished(target: Target, settings: Mapping[str, Any]) -> dict[str, Any] | None:
    """The account of a run with these settings that has ended; None where there is no output, or a run to go on with.

    An output that is not known to be of such a run is a usage error: who resumes does not mean to lose one.
    """
    if target.journal.exists() or not target.output(0).exists():
        return None
    account = _account(target)
    if others := differing(account["settings"], settings):
        raise _refusal(f"{target.output(0).name} is complete, and of a run with other {' and '.join(others)}")
    return account


def _account(target: Target) -> dict[str, Any]:
    output, stats = target.output(0).name, target.stats.name
    try:
        account = json.loads(target.stats.read_bytes())
        if isinstance(account["settings"], dict) and isinstance(account["unreadable"], int):
            return dict(account)
    except FileNotFoundError:
        raise _refusal(f"{output} is there, and no {stats} says which run it is of") from None
    except (OSError, ValueError, KeyError, TypeError):
        pass
    raise _refusal(f"{output} is there, and {stats} is no account that says which run it is of")


def _refusal(reason: str) -> typer.BadParameter:
    return typer.BadParameter(visible(f"{reason}; without --resume it is replaced"), param_hint="--resume")


def tell_of_resume(target: Target | None, *, resume: bool) -> None:
    """A run that is thrown away is named, for it may have taken a day."""
    if target is not None and not resume and target.journal.exists():
        tell("newsclean: starts anew; the run that was interrupted is dropped (--resume would have gone on)")
