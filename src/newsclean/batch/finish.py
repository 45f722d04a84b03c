"""The end of a run: all files get their names. It may be killed here as well, and is done again then."""

from collections.abc import Mapping
from typing import Any

from newsclean.batch.disk import move, settle_folder, write_whole
from newsclean.batch.journal import State
from newsclean.batch.stats import account_bytes
from newsclean.batch.target import Target


def finish(target: Target, state: State, settings: Mapping[str, Any]) -> None:
    """Rename what is complete, leave nothing of an earlier run beside it, and forget the journal last."""
    last = state.shard if state.size or not state.shard else state.shard - 1
    for number in range(last + 1):
        if not target.is_parquet:
            move(target.partial(number), target.output(number))
        elif target.partial(number).exists():
            from newsclean.batch.to_parquet import to_parquet

            to_parquet(target.partial(number), target.output(number), state.tally)
            target.partial(number).unlink()
    for path in target.left_from(last + 1):
        path.unlink()
    move(target.rejects_partial, target.rejects)
    write_whole(target.stats, account_bytes(state.tally, state.seconds, settings))
    settle_folder(target.path.absolute().parent)
    target.journal.unlink(missing_ok=True)
    settle_folder(target.path.absolute().parent)
