"""One document in, finished bytes out: what is written of it, and what is counted. This is what runs in the workers."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from newsclean.batch.failure import Failure, Unfit
from newsclean.batch.item import Item
from newsclean.batch.page import Page, page_of
from newsclean.batch.read import UNREADABLE
from newsclean.batch.shapes import Shape, encoded, one_line, record_of, shaped
from newsclean.batch.sites import Profiles, finder, site_of
from newsclean.cleaner import TEXT_ORIGIN, Cleaner
from newsclean.label import ARTICLE
from newsclean.record import Article
from newsclean.result import Problem, Result

Tally = Counter[tuple[str, ...]]
"""What is counted, each under a path of names; batch/stats.py makes the account of it."""


@dataclass(frozen=True)
class Settings:
    """All that decides what becomes of a document. A value: it pickles."""

    cleaner: Cleaner = field(default_factory=Cleaner)
    shape: Shape = Shape.JSONL
    column: str | None = None
    url: str | None = None
    profiles: Profiles = field(default_factory=Profiles)
    strays: bool = False
    """A record for each stray, too."""
    rejects: bool = False
    """What is no article goes to a file of its own."""
    types: bool = False
    """Count what the carried columns hold: a Parquet file wants one type a column."""


class Outcome(NamedTuple):
    """What becomes of a document."""

    records: bytes
    number: int
    """Of records."""
    rejects: bytes
    tally: Tally
    failure: Failure | None = None
    """Why the document was not cleaned."""
    source: str = ""


def warm(cleaner: Cleaner) -> None:
    """Load what is loaded at first use: where pages have a time limit, the first must not pay for it."""
    for text in ("A line of text.", "<html><body><p>A line of a page.</p></body></html>"):
        cleaner(text)


def worker(settings: Settings) -> Callable[[Item], Outcome]:
    """What cleans documents with these settings; one that cannot be read has an outcome, too."""
    profile_of = finder(settings.profiles)

    def work(item: Item) -> Outcome:
        try:
            page = page_of(item, settings.column)
            url = settings.url or page.url
            site = profile_of(site_of(item, url))
            result = settings.cleaner(page.text, url=url, kind=page.kind, site=site)
            return _cleaned(item, page, result, settings)
        except Unfit as unfit:
            return failed(item, unfit.failure, settings)

    return work


def _cleaned(item: Item, page: Page, result: Result, settings: Settings) -> Outcome:
    tally = _counted(result)
    lines = list(_records(item, page, result, settings))
    rejects = b""
    if settings.rejects and result.article is None:
        where = {"input": item.input, "offset": item.offset, "reason": "rejected", "codes": _errors(result)}
        rejects = encoded(one_line(record_of(item.source, result, where | page.columns)) + "\n")
    tally["records",] += len(lines)
    if settings.types:
        tally.update(("column", name, _type_of(value)) for name, value in page.columns.items())
    return Outcome(encoded("".join(lines)), len(lines), rejects, +tally)


def _records(item: Item, page: Page, result: Result, settings: Settings) -> Iterator[str]:
    """What is written of the page, then of its strays."""
    if settings.shape is not Shape.JSONL:
        articles: list[Article] = [] if result.article is None else [result.article]
        yield from (shaped(settings.shape, article) for article in (*articles, *result.strays))
        return
    if result.article is not None or not settings.rejects:
        yield one_line(record_of(item.source, result, page.columns)) + "\n"
    if settings.strays:
        for number, stray in enumerate(result.strays, 1):
            record = {"source": f"{item.source}#{number}", "article": stray.model_dump(mode="json"), "strays": []}
            yield one_line(record | {"problems": [], "stray_of": item.source}) + "\n"


def failed(item: Item, failure: Failure, settings: Settings) -> Outcome:
    """The outcome of a document that was not cleaned."""
    unreadable = failure.code == UNREADABLE
    tally = Tally({("unreadable",) if unreadable else ("failed", failure.code): 1, ("problems", failure.code): 1})
    result = unfinished(failure)
    if settings.rejects:
        where = {"input": item.input, "offset": item.offset, "reason": failure.code, "codes": [failure.code]}
        reject = encoded(one_line(record_of(item.source, result, where)) + "\n")
        return Outcome(b"", 0, reject, tally, failure, item.source)
    if unreadable or settings.shape is not Shape.JSONL:
        return Outcome(b"", 0, b"", tally, failure, item.source)
    tally["records",] += 1
    return Outcome(encoded(one_line(record_of(item.source, result, {})) + "\n"), 1, b"", tally, failure, item.source)


def unfinished(failure: Failure) -> Result:
    """The result of a document that was not cleaned: no article, and why."""
    return Result("", "", None, (), (), (Problem(failure.code, "error", failure.message),), TEXT_ORIGIN)


def _counted(result: Result) -> Tally:
    tally = Tally()
    for span in result.spans:
        kept = span.label in ARTICLE
        path = ("kept", str(span.label)) if kept else ("removed", str(span.label), span.rule)
        tally[path] += span.stop - span.start
    tally.update(("problems", problem.code) for problem in result.problems)
    tally["clean",] += result.article is not None
    tally["strays",] += len(result.strays)
    tally["characters",] += len(result.source)
    if result.article is None:
        tally["rejected", next(iter(_errors(result)), "rejected")] += 1
    return tally


def _errors(result: Result) -> list[str]:
    return [problem.code for problem in result.problems if problem.severity == "error"]


def _type_of(value: object) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "bool"
        case int():
            return "int" if -(2**63) <= value < 2**63 else "json"
        case float():
            return "float"
        case str():
            return "text"
        case _:
            return "json"
