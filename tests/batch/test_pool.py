"""Answers come in the order of the items, whoever hangs or dies on the way."""

import time
from collections.abc import Iterator
from functools import partial

import pytest

from newsclean.batch.failure import Failure
from newsclean.batch.pool import BATCH, WINDOW, PoolError, ordered

DOUBLE = partial(eval, "lambda item: item * 2")
TROUBLE = partial(
    eval,
    "lambda item: __import__('time').sleep(600) if item == 'hang'"
    " else __import__('os')._exit(3) if item == 'die'"
    " else __import__('os').kill(__import__('os').getpid(), 9) if item == 'kill'"
    " else 1 / 0 if item == 'fail' else item",
)
SLOW_FIRST = partial(eval, "lambda item: (__import__('time').sleep(1.0 if item == 0 else 0), item)[1]")
NEVER = partial(eval, "__import__('os')._exit(4)")


def weighed(items: object) -> list[tuple[object, int]]:
    return [(item, 10) for item in items]  # type: ignore[attr-defined]


@pytest.mark.parametrize(("jobs", "timeout"), [(1, None), (1, 60.0), (2, None)])
def test_every_item_is_answered_in_order(jobs: int, timeout: float | None) -> None:
    found = list(ordered(weighed(range(100)), DOUBLE, jobs, timeout))
    assert found == [(number, number * 2) for number in range(100)]


def test_no_items_are_no_answers() -> None:
    assert list(ordered([], DOUBLE, 2, None)) == []


def test_an_exception_is_the_answer_of_its_item() -> None:
    expected = Failure("failed", "ZeroDivisionError: division by zero")
    for jobs in (1, 2):
        assert [answer for _, answer in ordered(weighed(["a", "fail", "b"]), TROUBLE, jobs, None)] == [
            "a",
            expected,
            "b",
        ]


def test_only_the_item_that_hangs_fails() -> None:
    items = ["a", "hang", *map(str, range(20)), "hang", "z"]
    found = [answer for _, answer in ordered(weighed(items), TROUBLE, 2, 0.5)]
    assert [item for item, answer in zip(items, found, strict=True) if item == answer] == ["a", *items[2:-2], "z"]
    assert {answer.code for answer in found if isinstance(answer, Failure)} == {"timeout"}


def test_only_the_item_that_kills_its_worker_fails_and_says_how() -> None:
    items = ["a", "kill", *map(str, range(20)), "die", "z"]
    found = [answer for _, answer in ordered(weighed(items), TROUBLE, 2, None)]
    assert found[1] == Failure("worker-died", "The process that cleaned it died, twice (SIGKILL).")
    assert found[-2] == Failure("worker-died", "The process that cleaned it died, twice (exit code 3).")
    assert [*found[:1], *found[2:-2], *found[-1:]] == ["a", *map(str, range(20)), "z"]


def test_a_worker_that_cannot_start_is_an_error_and_no_endless_loop() -> None:
    with pytest.raises(PoolError, match="exit code 4"):
        list(ordered(weighed("abc"), NEVER, 1, 60.0))


def test_no_more_is_read_than_is_wanted() -> None:
    read = 0

    def endless() -> Iterator[tuple[int, int]]:
        nonlocal read
        while True:
            read += 1
            yield read - 1, 10

    answers = ordered(endless(), SLOW_FIRST, 2, None)
    for _ in range(5):
        next(answers)
        time.sleep(0.05)
    answers.close()
    assert read <= 2 * WINDOW + 2 * BATCH
    assert read > BATCH


def test_a_few_large_items_fill_the_window() -> None:
    read = 0

    def large() -> Iterator[tuple[int, int]]:
        nonlocal read
        for number in range(50):
            read += 1
            yield number, 40_000_000

    answers = ordered(large(), SLOW_FIRST, 2, None)
    assert next(answers) == (0, 0)
    assert read <= 4
    assert [item for item, _ in answers] == list(range(1, 50))
