"""Worker processes, a pipe each: answers in the order of the items, whoever hangs or dies on the way."""

import pickle
import signal
import time
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing import get_context
from multiprocessing.connection import wait
from multiprocessing.context import SpawnProcess
from typing import Any, Final, NamedTuple

from newsclean.batch.failure import Failure
from newsclean.batch.worker import Start, attempted, serve

BATCH: Final = 8
"""Items that a worker is sent at a time: its answers come one by one, and the pause between two batches counts less."""
BATCH_BYTES: Final = 1 << 18
WINDOW: Final = 128
"""Items a worker that may be on their way: one that hangs holds up the order, and the others work on meanwhile."""
WINDOW_BYTES: Final = 48_000_000
STARTS: Final = 3
"""A worker that dies so many times before its first document will not start at all."""


class PoolError(RuntimeError):
    """The workers cannot do anything."""


class _Worker:
    """A process, its pipe, and what it was sent and has not answered."""

    def __init__(self, start: Start) -> None:
        context = get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self.process: SpawnProcess = context.Process(target=serve, args=(theirs, start), daemon=True)
        with _interrupts_held():  # the child inherits that it hears no Ctrl-C
            self.process.start()
        theirs.close()
        self.ready = False
        self.sent: deque[int] = deque()
        self.since = 0.0

    @property
    def idle(self) -> bool:
        return self.ready and not self.sent

    def send(self, batch: list[tuple[int, Any]]) -> None:
        self.sent.extend(number for number, _ in batch)
        self.since = time.monotonic()
        self.pipe.send_bytes(pickle.dumps(batch, pickle.HIGHEST_PROTOCOL))

    def answers(self) -> Iterator[tuple[int, Any]]:
        """What has arrived. EOFError where the process is gone and nothing more will come."""
        while self.pipe.poll():
            data = self.pipe.recv_bytes()
            self.since = time.monotonic()
            if not self.ready:
                self.ready = True
                continue
            number, answer = pickle.loads(data)
            self.sent.popleft()
            yield number, answer

    def end(self) -> str:
        """Kill it, if need be, and say how it ended."""
        self.process.kill()
        self.process.join()
        self.pipe.close()
        code = self.process.exitcode or 0
        return f"exit code {code}" if code >= 0 else _signal_name(-code)


class _Held(NamedTuple):
    """An item on its way."""

    item: Any
    weight: int


class Pool:
    """`jobs` workers. A context manager: at its end they are gone."""

    def __init__(self, start: Start, jobs: int, timeout: float | None = None) -> None:
        self._start, self._jobs, self._timeout = start, jobs, timeout
        self._workers: list[_Worker] = []
        self._failed_starts = 0

    def __enter__(self) -> "Pool":
        try:
            self._workers = [_Worker(self._start) for _ in range(self._jobs)]
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        for worker in self._workers:
            worker.end()
        self._workers = []

    def ordered(self, items: Iterable[tuple[Any, int]]) -> Iterator[tuple[Any, Any]]:
        """Each item, given with its weight in bytes, with its answer or its Failure, in the order of the items.

        Items are read as the workers and the one who takes the answers get on.
        """
        source = iter(items)
        held: dict[int, _Held] = {}
        answers: dict[int, Any] = {}
        line: deque[int] = deque()
        suspects: set[int] = set()
        read = due = weight = 0
        open_ended = True
        while open_ended or held:
            most = WINDOW * self._jobs
            while open_ended and len(line) < 2 * BATCH * self._jobs and len(held) < most and weight < WINDOW_BYTES:
                item, size = next(source, (None, -1))
                if size < 0:
                    open_ended = False
                    break
                held[read] = _Held(item, size)
                line.append(read)
                weight += size
                read += 1
            self._hand_out(line, held, suspects)
            if due not in answers and held:
                for number, answer in self._collect(line, suspects, held):
                    answers[number] = answer
                    weight += _weight(answer)
            while due in answers:
                answer = answers.pop(due)
                one = held.pop(due)
                weight -= one.weight + _weight(answer)
                due += 1
                yield one.item, answer

    def _hand_out(self, line: deque[int], held: dict[int, _Held], suspects: set[int]) -> None:
        """To each worker that has nothing to do what is next; what may have killed one goes alone."""
        for worker in self._workers:
            if not line:
                return
            if not worker.idle:
                continue
            batch, size = [line.popleft()], 0
            while line and batch[0] not in suspects and line[0] not in suspects and len(batch) < BATCH:
                size += held[line[0]].weight
                if size > BATCH_BYTES:
                    break
                batch.append(line.popleft())
            with suppress(BrokenPipeError, ConnectionResetError):  # it died idle: _collect will find it
                worker.send([(number, held[number].item) for number in batch])

    def _collect(self, line: deque[int], suspects: set[int], held: dict[int, _Held]) -> Iterator[tuple[int, Any]]:
        """Wait for answers, or until someone's time is up."""
        wait([worker.pipe for worker in self._workers], self._patience())
        for place, worker in enumerate(self._workers):
            try:
                for number, answer in worker.answers():
                    suspects.discard(number)
                    self._failed_starts = 0
                    yield number, answer
            except (EOFError, OSError):
                yield from self._replace(place, line, suspects)
                continue
            if self._is_late(worker):
                late = worker.sent.popleft()
                self._requeue(place, line)
                suspects.discard(late)
                yield late, Failure("timeout", f"The document took longer than {self._timeout:g} s.")

    def _patience(self) -> float | None:
        """Seconds until the first document's time is up."""
        if self._timeout is None:
            return None
        begun = [worker.since for worker in self._workers if worker.ready and worker.sent]
        return max(0.0, min(begun) + self._timeout - time.monotonic()) if begun else None

    def _is_late(self, worker: _Worker) -> bool:
        """Whether the worker's document has had its time. Its answer may have come in between, then it has not."""
        if self._timeout is None or not worker.ready or not worker.sent or worker.pipe.poll():
            return False
        return time.monotonic() - worker.since >= self._timeout

    def _replace(self, place: int, line: deque[int], suspects: set[int]) -> Iterator[tuple[int, Failure]]:
        """A worker is dead. Its document is tried once more, alone; if that one dies too, it is to blame."""
        worker = self._workers[place]
        suspect = worker.sent[0] if worker.sent else None
        if suspect is None:
            self._failed_starts += not worker.ready
            how = self._requeue(place, line)
            if self._failed_starts >= STARTS:
                raise PoolError(f"a worker does not start ({how})")
        elif suspect in suspects:
            suspects.discard(suspect)
            worker.sent.popleft()
            how = self._requeue(place, line)
            yield suspect, Failure("worker-died", f"The process that cleaned it died, twice ({how}).")
        else:
            suspects.add(suspect)
            self._requeue(place, line)

    def _requeue(self, place: int, line: deque[int]) -> str:
        """A new worker in this place; what the old one has not begun is next again."""
        worker = self._workers[place]
        how = worker.end()
        line.extendleft(reversed(worker.sent))
        self._workers[place] = _Worker(self._start)
        return how


def ordered(
    items: Iterable[tuple[Any, int]], start: Start, jobs: int, timeout: float | None
) -> Generator[tuple[Any, Any]]:
    """Items with their answers: in this process, or in workers where there are several or there is a time limit."""
    if jobs == 1 and timeout is None:
        work = start()
        for item, _ in items:
            yield item, attempted(work, item)
        return
    with Pool(start, jobs, timeout) as pool:
        yield from pool.ordered(items)


def _weight(answer: object) -> int:
    """About how many bytes an answer holds, where it says so."""
    return len(getattr(answer, "records", b"")) + len(getattr(answer, "rejects", b""))


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """SIGINT waits until the end of the block."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    from multiprocessing.resource_tracker import ensure_running

    ensure_running()  # it is started with the first child otherwise, and lets SIGINT through again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
