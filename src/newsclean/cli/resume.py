"""What `--resume` finds beside the output."""

import json
from collections.abc import Mapping
from typing import Any

from newsclean.batch.journal import differing
from newsclean.batch.target import Target
from newsclean.cli.terminal import tell


def is_done(target: Target, settings: Mapping[str, Any], *, resume: bool) -> bool:
    """Whether the run that is to be resumed has ended: its account stands there, and no journal."""
    if not resume or target.journal.exists() or not target.output(0).exists():
        return False
    try:
        account = json.loads(target.stats.read_bytes())
        same = not differing(account["settings"], settings)
    except (OSError, ValueError, KeyError, TypeError):
        return False
    if same:
        tell("newsclean: {target.path} is complete, there is nothing to resume")
    return same


def told_of_resume(target: Target | None, *, resume: bool) -> None:
    """A run that is thrown away is named, for it may have taken a day."""
    if target is not None and not resume and target.journal.exists():
        tell("newsclean: starts anew; the run that was interrupted is dropped (--resume would have gone on)")
