"""What a worker process does: it reads documents from its pipe, and answers each."""

import os
import pickle
import signal
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

from newsclean.batch.failure import Failure

Start = Callable[[], Callable[[Any], Any]]
"""Makes, in the worker, what does the work. It is sent there, so it must pickle."""


def serve(pipe: "Connection[Any, Any]", start: Start) -> None:
    """Until the pipe ends: batches of numbered items in, after each item its number and the answer out."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the one who reads and writes
    threading.Thread(target=_leave_with_parent, daemon=True).start()
    work = start()
    pipe.send_bytes(b"")
    try:
        while True:
            for number, item in pickle.loads(pipe.recv_bytes()):
                pipe.send_bytes(pickle.dumps((number, attempted(work, item)), pickle.HIGHEST_PROTOCOL))
    except (EOFError, BrokenPipeError, ConnectionResetError):
        return


def attempted(work: Callable[[Any], Any], item: Any) -> Any:
    """The answer, or why there is none."""
    try:
        return work(item)
    except Exception as error:
        return Failure("failed", f"{type(error).__name__}: {error}")


def _leave_with_parent() -> None:
    """A worker that is busy, or hangs, while its parent is killed must not outlive it."""
    from multiprocessing import parent_process

    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
