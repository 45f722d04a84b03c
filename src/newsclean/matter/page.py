"""A text with front matter in, a result out: what stands below is read like any other text, and the record has what the
front matter states."""

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from newsclean.cleaner import Cleaner, Strays, finish
from newsclean.document import Document
from newsclean.html.merge import merge
from newsclean.html.stated import Stated, joined
from newsclean.html.titles import squeeze
from newsclean.label import Label
from newsclean.matter.find import RULE, FrontMatter
from newsclean.matter.stated import stated_in
from newsclean.page import Page, Stage
from newsclean.pipeline import run
from newsclean.record import Article
from newsclean.result import Problem, Result, Span

if TYPE_CHECKING:
    from newsclean.site.profile import SiteProfile

FIRST_LINES: Final = 40
"""Lines in which the stated title is looked for."""
NOTHING: Final = Stated()


def clean_below(
    cleaner: Cleaner,
    source: str,
    matter: FrontMatter,
    url: str | None,
    strays: Strays = "split",
    site: "SiteProfile | None" = None,
    *,
    beside: Stated = NOTHING,
) -> Result:
    """The result for a text with this front matter; what is stated `beside` it counts before what it states."""
    stated = joined(beside, stated_in(matter))
    page, phases = _opened(cleaner, source[matter.stop :], stated, url, strays, site)

    def complete(read: Article) -> tuple[Article, tuple[Problem, ...]]:
        merged = merge(read, stated, url=url)
        return merged.article, merged.problems

    signed = bool(stated.headlines and (stated.authors or stated.published))
    below = finish(run(page, phases), cleaner.policy, complete=complete, signed=signed)
    return below._replace(
        source=source,
        spans=(*spans_of(matter), *(_moved_span(span, matter.stop) for span in below.spans)),
        problems=tuple([_moved_problem(problem, matter.stop) for problem in below.problems]),
    )


def open_below(
    cleaner: Cleaner, source: str, matter: FrontMatter, url: str | None, strays: Strays, site: "SiteProfile | None"
) -> tuple[Page, tuple[tuple[Stage, ...], ...]]:
    """The text below the front matter before anyone has voted, and the phases that will."""
    return _opened(cleaner, source[matter.stop :], stated_in(matter), url, strays, site)


def spans_of(matter: FrontMatter) -> tuple[Span, ...]:
    """The lines of the front matter."""
    return tuple([Span(start, stop, Label.NAVIGATION, RULE) for start, stop in pairwise((*matter.starts, matter.stop))])


def _opened(
    cleaner: Cleaner, text: str, stated: Stated, url: str | None, strays: Strays, site: "SiteProfile | None"
) -> tuple[Page, tuple[tuple[Stage, ...], ...]]:
    address = url or next(iter(stated.urls), None)
    page, phases = cleaner.opened(text, address, strays, site, below_matter=True)
    return _titled(page, stated), phases


def _titled(page: Page, stated: Stated) -> Page:
    """The page with the line known as its title that is the stated one, if no markup says which is."""
    if page.document.title is not None:
        return page
    title = _title(page.document, stated.headlines)
    return page if title is None else replace(page, document=replace(page.document, title=title))


def _title(document: Document, headlines: tuple[str, ...]) -> int | None:
    stated = {squeeze(text) for text in headlines}
    return next((i for i, text in enumerate(document.texts[:FIRST_LINES]) if squeeze(text) in stated), None)


def _moved_span(span: Span, by: int) -> Span:
    return span._replace(start=span.start + by, stop=span.stop + by)


def _moved_problem(problem: Problem, by: int) -> Problem:
    if problem.span is None:
        return problem
    start, stop = problem.span
    return problem._replace(span=(start + by, stop + by))
