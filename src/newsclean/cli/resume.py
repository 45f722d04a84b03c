"""What `--resume` finds beside the output."""

import json
from collections.abc import Mapping
from typing import Any

from newsclean.batch.journal import differing
from newsclean.batch.target import Target
from newsclean.cli.terminal import tell


def finished(target: Target, settings: Mapping[str, Any]) -> dict[str, Any] | None:
    """The account of a run with these settings that has ended; None where there is none."""
    if target.journal.exists() or not target.output(0).exists():
        return None
    try:
        account = json.loads(target.stats.read_bytes())
        return account if not differing(account["settings"], settings) else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def tell_of_resume(target: Target | None, *, resume: bool) -> None:
    """A run that is thrown away is named, for it may have taken a day."""
    if target is not None and not resume and target.journal.exists():
        tell("newsclean: starts anew; the run that was interrupted is dropped (--resume would have gone on)")
