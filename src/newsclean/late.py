"""Patterns compiled at their first use: those that take long would be half of the time of the import."""

from collections.abc import Callable
from functools import cache, partial
from typing import Any, TypeVar

Pattern = TypeVar("Pattern")


def late(build: Callable[..., Pattern], *parts: Any) -> Callable[[], Pattern]:
    """What `build`, a module's `compile`, makes of pattern and flags; made once, when it is first asked for."""
    return cache(partial(build, *parts))
