"""Linear time, counted in lines of Python run: work per character is the same for 5 kB and for 5 MB.

What happens inside one call into C (a search in a growing text, a pattern that backtracks) is not seen by
the count; the hostile inputs, each with a time limit in another process, and `test_seconds` see it.
"""

import os
import select
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from types import FrameType
from typing import Any

import pytest

import newsclean
from newsclean.rules.packs import load_packs
from newsclean.testing import sentences_of, sure_lines

GROWTH = 1.25
"""Work per character on the longer text over work per character on the shorter one, at most."""

SECONDS = 60
"""More than any hostile input needs on a slow machine; quadratic work on a megabyte takes hours."""

(*_, ENGLISH) = load_packs(("en",))
SENTENCES = sentences_of(ENGLISH)
SITE = list(sure_lines(ENGLISH))


def numbered(number: int) -> str:
    """A sentence that stands nowhere else on the page."""
    sentence = SENTENCES[number % len(SENTENCES)]
    return f"{sentence[:-1]}, said resident number {number}."


def story(size: int) -> str:
    return "\n".join(f"{numbered(2 * i)} {numbered(2 * i + 1)}" for i in range(size // 300 + 1))[:size]


def site(size: int) -> str:
    return "\n".join(SITE[i % len(SITE)] for i in range(size // 10))[:size]


def mixed(size: int) -> str:
    pieces = []
    for i in range(size // 400 + 1):
        pieces += [f"Harbour news part {i}", numbered(2 * i), SITE[i % len(SITE)], numbered(2 * i + 1), f"- Teaser {i}"]
    return "\n".join(pieces)[:size]


def repeated(size: int) -> str:
    return ("\n".join(ENGLISH.prose) + "\nRead more\n") * (size // 800 + 1)


def one_line(size: int) -> str:
    return " ".join(numbered(i) for i in range(size // 130 + 1))[:size]


def headings(size: int) -> str:
    return "\n".join(f"Harbour Council Meeting {i}" for i in range(size // 27 + 1))[:size]


def bylines(size: int) -> str:
    return "\n".join(f"By Jane Doe\nMay {i % 28 + 1}, 2024\n{numbered(i)}" for i in range(size // 150 + 1))[:size]


def datelines(size: int) -> str:
    return "\n".join(f"LINDHOLM (AP) — {numbered(2 * i)} {numbered(2 * i + 1)}" for i in range(size // 300 + 1))[:size]


AGAIN = ["Mill of Orrin burns down in the night", *(f"{numbered(i)} {numbered(i + 1)}" for i in (-9, -7))]


def another_again(size: int) -> str:
    own, _, _ = story(size).rpartition("\n")
    return "\n".join([own, *[*AGAIN, "Related"] * (size // 900 + 1)])


def stories_again(size: int) -> str:
    pieces = [*map(numbered, range(-99, -90)), *AGAIN[1:], "Related"]
    for i in range(size // 500):
        pieces += [*AGAIN, numbered(i)]
    return "\n".join(pieces)


def polls(size: int) -> str:
    pieces = ["Advertising?", "Advertising", "Sponsored", "Cast your vote"]
    return "\n".join([*SENTENCES[:2], *pieces * (size // 49 + 1)])


def broken(size: int) -> str:
    pieces = [numbered(i).replace(", said", "\nthe office\n, said") for i in range(size // 120)]
    return "\n".join(pieces)


def glued(size: int) -> str:
    return "".join(f"Harbour News{numbered(i)}{numbered(i + 1)}\n" for i in range(size // 260 + 1))


def markdown(size: int) -> str:
    pieces = []
    for i in range(size // 300 + 1):
        pieces += [f"* [News {i}](/news/{i})", f"## Part {i}", f"{numbered(2 * i)} [Read](https://a.example/{i}) *it*."]
    return "\n".join(pieces)


SHAPES = [
    story,
    site,
    mixed,
    repeated,
    one_line,
    headings,
    bylines,
    datelines,
    another_again,
    stories_again,
    polls,
    broken,
    glued,
    markdown,
]
BY_SHAPE = pytest.mark.parametrize("shape", SHAPES)

HOSTILE = {
    "spaces": "' ' * 1_000_000",
    "spaces in a line": "'The council met.' + ' ' * 1_000_000 + 'It agreed.'",
    "no-break spaces": "'\\xa0' * 1_000_000",
    "brackets": "'(' * 100_000",
    "brackets that close": "'(' * 50_000 + ')' * 50_000",
    "lines of brackets": "('[' * 99 + '\\n') * 1_000",
    "quotes": "'\"“»' * 50_000",
    "full stops": "'.' * 300_000",
    "full stops and spaces": "'. ' * 200_000",
    "bars": "' | ' * 100_000",
    "digits": "'1' * 300_000",
    "dates": "'12.05.2024 ' * 30_000",
    "colons": "'By: ' * 100_000",
    "one word": "'a' * 1_000_000",
    "capitals on one line": "'Home News Sport ' * 30_000",
    "empty lines": "'\\n' * 1_000_000",
    "empty lines in a story": "'The council met on Monday.' + '\\n' * 1_000_000 + 'It agreed to mend the bridge.'",
    "carriage returns": "'\\r' * 500_000",
    "U+2028": "'One.\\u2028' * 30_000",
    "NUL": "'\\x00' * 500_000",
    "NUL lines": "'\\x00\\n' * 100_000",
    "lone surrogates": "'\\ud800' * 300_000",
    "surrogate lines": "'\\udfff\\n' * 50_000",
    "combining marks": "'a' + '\\u0301' * 300_000",
    "zero-width": "'\\u200b' * 500_000",
    "headings only": "'\\n'.join(f'Harbour Council Meeting {i}' for i in range(15_000))",
    "one letter a line": "'a\\n' * 100_000",
    "links": "'https://example.org/a/b?c=d ' * 20_000",
    "tags": "'<div><p>' * 60_000",
    "Chinese without a stop": "'桥' * 300_000",
    "a long line on a page with rules": "'---\\n' + 'a' * 300_000 + '\\nThe council met.'",
    "Related, many times": "'Related\\n' * 50_000",
}

HEAVY = {
    "10 MB on one line": "'The council of Lindholm met on Monday, and it agreed to mend the bridge. ' * 140_000",
    "10 MB without a space": "'a' * 10_000_000",
    "10 MB of digits and dots": "'1.2' * 3_300_000",
}

PROGRAM = """
import sys
import newsclean
for expression in sys.stdin:
    text = eval(expression)
    result = newsclean.clean(text)
    assert result.source == text
    stop = 0
    for span in result.spans:
        assert span.start == stop
        stop = span.stop
    assert stop == len(text)
    print("done", flush=True)
"""


def work(text: str) -> int:
    """Lines of Python run by clean(text), each turn of a loop and each call counted."""
    count = 0

    def trace(frame: FrameType, event: str, argument: Any) -> Callable[..., Any]:
        nonlocal count
        count += 1
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        newsclean.clean(text)
    finally:
        sys.settrace(before)
    return count


def check_growth(shape: Callable[[int], str], small: int, large: int) -> None:
    short, long = shape(small), shape(large)
    newsclean.clean(short)  # what is loaded or compiled once is no work of the page
    per_character = work(short) / len(short), work(long) / len(long)
    assert per_character[1] <= per_character[0] * GROWTH, per_character


class Reader:
    """A process that cleans one text after the other; it is started anew where one has ended it."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[str] | None = None

    def finishes(self, expression: str, seconds: int = SECONDS) -> None:
        process = self._started()
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(expression + "\n")
        process.stdin.flush()
        answered, _, _ = select.select([process.stdout], [], [], seconds)
        answer = process.stdout.readline() if answered else ""
        if answer != "done\n":
            pytest.fail(self.stop()[-2000:] or f"not done in {seconds} seconds")

    def stop(self) -> str:
        """What the process had to say."""
        if self._process is None:
            return ""
        self._process.kill()
        _, said = self._process.communicate()
        self._process = None
        return said

    def _started(self) -> "subprocess.Popen[str]":
        if self._process is None:
            self._process = subprocess.Popen(
                [sys.executable, "-c", PROGRAM],
                env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )
        return self._process


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    reader = Reader()
    yield reader
    reader.stop()


@BY_SHAPE
def test_work_per_character_is_constant(shape: Callable[[int], str]) -> None:
    check_growth(shape, 5_000, 50_000)


@pytest.mark.heavy
@BY_SHAPE
def test_work_per_character_is_constant_up_to_five_megabytes(shape: Callable[[int], str]) -> None:
    check_growth(shape, 50_000, 500_000)
    check_growth(shape, 500_000, 5_000_000)


@pytest.mark.heavy
@BY_SHAPE
def test_seconds_grow_with_the_text_and_no_faster(shape: Callable[[int], str]) -> None:
    def seconds(text: str) -> float:
        begun = time.process_time()
        newsclean.clean(text)
        return time.process_time() - begun

    small, large = shape(500_000), shape(5_000_000)
    seconds(small)
    assert seconds(large) <= 30 * min(seconds(small) for _ in range(3))


@pytest.mark.parametrize("expression", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_finishes(reader: Reader, expression: str) -> None:
    reader.finishes(expression)


def test_a_text_that_does_not_finish_fails() -> None:
    reader = Reader()
    for expression in ("__import__('time').sleep(60)", "1 / 0"):
        with pytest.raises(pytest.fail.Exception):
            reader.finishes(expression, 3)
    reader.finishes("'The council met.'")
    assert reader.stop() == ""


@pytest.mark.heavy
@pytest.mark.parametrize("expression", HEAVY.values(), ids=HEAVY.keys())
def test_huge_hostile_text_finishes(reader: Reader, expression: str) -> None:
    reader.finishes(expression, 4 * SECONDS)
