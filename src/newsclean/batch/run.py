"""The run: documents of the inputs through the workers into the output, in order, from wherever it was interrupted."""

import contextlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any, BinaryIO

from newsclean.batch.failure import Failure
from newsclean.batch.finish import finish
from newsclean.batch.inputs import Input
from newsclean.batch.item import Item
from newsclean.batch.journal import State, load
from newsclean.batch.pool import ordered
from newsclean.batch.read import read_inputs
from newsclean.batch.store import CHUNK, Chunk, Store
from newsclean.batch.target import Target
from newsclean.batch.unpack import Meter
from newsclean.batch.work import Outcome, Settings, Tally, failed, warm, worker

Position = tuple[int, int]
Watch = Callable[[Outcome], None]
"""Is shown each outcome as it is written."""


@dataclass(frozen=True)
class Plan:
    """What is to be done."""

    inputs: tuple[Input, ...]
    settings: Settings = field(default_factory=Settings)
    jobs: int = 1
    timeout: float | None = None
    chunk: Chunk = CHUNK


def outcomes(plan: Plan, meter: Meter | None = None, start: Position = (0, 0)) -> Iterator[tuple[Position, Outcome]]:
    """What becomes of each document, with the position after it, in the order of the inputs."""
    entries = ((entry, entry[1].weight) for entry in read_inputs(plan.inputs, meter, start=start))
    answers = ordered(entries, partial(_worker, plan.settings, plan.timeout is not None), plan.jobs, plan.timeout)
    with contextlib.closing(answers):
        for (position, item), answer in answers:
            done = failed(item, answer, plan.settings) if isinstance(answer, Failure) else answer
            yield position, done


def _worker(settings: Settings, timed: bool) -> Callable[[tuple[Position, Item]], Outcome]:
    work = worker(settings)
    if timed:
        warm(settings.cleaner)
    return lambda entry: work(entry[1])


def to_stream(plan: Plan, stream: BinaryIO, watch: Watch, meter: Meter | None = None) -> Tally:
    """Records as they come."""
    tally = Tally()
    for _, outcome in outcomes(plan, meter):
        stream.write(outcome.records)
        tally.update(outcome.tally)
        watch(outcome)
    return tally


def to_target(
    plan: Plan,
    target: Target,
    settings: Mapping[str, Any],
    watch: Watch,
    meter: Meter | None = None,
    *,
    resume: bool = False,
) -> Tally:
    """Records in files that get their names when they are complete.

    settings: what must be the same when the run is resumed, under names for a person.
    """
    state = load(target.journal, settings) if resume else None
    if state is None or not state.complete:
        with Store(target, settings, state or State(), plan.chunk) as store:
            for position, outcome in outcomes(plan, meter, store.state.position):
                store.add(outcome, position)
                watch(outcome)
            store.commit(complete=True)
            state = store.state
    finish(target, state, settings)
    return state.tally
