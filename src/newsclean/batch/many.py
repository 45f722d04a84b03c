"""Many pages as a stream of results, for programs that do their own reading and writing."""

import contextlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Any, Final

from newsclean.batch.failure import Failure
from newsclean.batch.pool import ordered
from newsclean.batch.work import unfinished, warm
from newsclean.cleaner import Cleaner
from newsclean.html.decode import decode
from newsclean.result import Result

OPTIONS: Final = frozenset({"url", "strays", "kind", "extractor", "site"})
"""What an item may say beside its text: the options of `newsclean.clean`."""


def check_run(items: object, jobs: object, timeout: object, cleaner: object) -> None:
    """Raises for what no run can be made of."""
    if isinstance(items, str | bytes | Mapping) or not isinstance(items, Iterable):
        raise TypeError(f"newsclean.clean_many takes several pages, not one {type(items).__name__}")
    if not isinstance(jobs, int):
        raise TypeError(f"jobs is an int, not {type(jobs).__name__}")
    if jobs < 1:
        raise ValueError(f"jobs is 1 or more, not {jobs}")
    if timeout is not None and not isinstance(timeout, int | float):
        raise TypeError(f"timeout is a number of seconds, not {type(timeout).__name__}")
    if timeout is not None and not timeout > 0:
        raise ValueError(f"timeout is more than 0 seconds, not {timeout}")
    if cleaner is not None and not callable(cleaner):
        raise TypeError(f"cleaner is a Cleaner, not {type(cleaner).__name__}")


def results(
    items: Iterable[str | bytes | tuple[str | bytes, str | None] | Mapping[str, Any]],
    jobs: int,
    timeout: float | None,
    cleaner: Cleaner,
    shared: Mapping[str, Any],
) -> Iterator[Result]:
    """The result of each item, in order. No more items are read than the workers and the caller keep up with."""
    weighed = ((page, len(page["text"])) for page in map(_page, items))
    answers = ordered(weighed, partial(_worker, cleaner, shared, timeout is not None), jobs, timeout)
    with contextlib.closing(answers):
        for _, answer in answers:
            yield unfinished(answer) if isinstance(answer, Failure) else answer


def _page(item: Any) -> dict[str, Any]:
    """An item as text or bytes with its options."""
    if isinstance(item, str | bytes):
        return {"text": item}
    if isinstance(item, tuple) and len(item) == 2:
        item = {"text": item[0], "url": item[1]}
    if not isinstance(item, Mapping) or not isinstance(item.get("text"), str | bytes):
        raise TypeError(
            "newsclean.clean_many takes texts, (text, url) pairs, or mappings with 'text' and options of "
            f"newsclean.clean, not {type(item).__name__}"
        )
    if unknown := item.keys() - OPTIONS - {"text"}:
        raise TypeError(f"newsclean.clean has no option {', '.join(map(repr, sorted(map(str, unknown))))}")
    page = {"strays": "split", "site": None, **item}
    extractor = page.get("extractor", "trafilatura")
    Cleaner.check(page["strays"], page["site"], page.get("kind"), extractor, page.get("url"))
    return dict(item)


def _worker(cleaner: Cleaner, shared: Mapping[str, Any], timed: bool) -> Callable[[dict[str, Any]], Result]:
    if timed:
        warm(cleaner)

    def work(page: dict[str, Any]) -> Result:
        text = page["text"]
        options = {**shared, **page, "text": decode(text) if isinstance(text, bytes) else text}
        return cleaner(**options)

    return work
