"""What a run must remember to go on after it was killed: always one whole state, the last that is on the disk."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from newsclean.batch.disk import write_whole
from newsclean.batch.work import Tally

VERSION: Final = 1
"""Of the journal's format."""


class ResumeError(Exception):
    """The run cannot be continued; the message says why."""


@dataclass(frozen=True)
class State:
    """How far a run is."""

    position: tuple[int, int] = (0, 0)
    """Number of the input, and documents of it that are done."""
    shard: int = 0
    """Number of the output file that is written."""
    size: int = 0
    """Its bytes that count; what stands behind them was written after this state."""
    records: int = 0
    """In it."""
    rejects: int = 0
    """Bytes of the rejects that count."""
    seconds: float = 0.0
    complete: bool = False
    """All is written, and the files are about to get their names."""
    tally: Tally = field(default_factory=Tally)


def save(path: Path, settings: Mapping[str, Any], state: State) -> None:
    """This state instead of the one before."""
    counts = sorted([list(key), count] for key, count in state.tally.items())
    held = asdict(replace(state, tally=Tally())) | {"tally": counts}
    content = {"journal": VERSION, "settings": settings, "state": held}
    write_whole(path, json.dumps(content).encode("ascii") + b"\n")


def load(path: Path, settings: Mapping[str, Any]) -> State | None:
    """The state to go on from; None where there is no journal. ResumeError where it is of another run."""
    try:
        content = json.loads(path.read_bytes())
    except FileNotFoundError:
        return None
    except ValueError as error:
        raise ResumeError(f"{path.name} is no journal of a run; remove it to start anew") from error
    if not isinstance(content, dict) or content.get("journal") != VERSION:
        raise ResumeError(f"{path.name} is the journal of another version of newsclean; remove it to start anew")
    if others := differing(content["settings"], settings):
        raise ResumeError(f"the run that was begun had other {' and '.join(others)}; without --resume it starts anew")
    held = content["state"]
    tally = Tally({tuple(key): count for key, count in held.pop("tally")})
    return State(**held | {"position": tuple(held["position"]), "tally": tally})


def differing(one: Mapping[str, Any], other: Mapping[str, Any]) -> list[str]:
    """The names under which they say different things."""
    return sorted(name for name in {*one, *other} if one.get(name) != other.get(name))
