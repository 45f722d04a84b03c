"""An HTML page in, a result out."""

from contextlib import suppress
from typing import TYPE_CHECKING, Final, NamedTuple

import regex

from newsclean.html import fast
from newsclean.html.embedded import embedded_markup
from newsclean.html.extract import main_text, version
from newsclean.html.lines import read_lines
from newsclean.html.linked import plain_text
from newsclean.html.merge import merge
from newsclean.html.parse import DEEPEST, Tree, Unreadable, parse
from newsclean.html.run import opened, phases
from newsclean.html.stated import Stated, read_stated
from newsclean.page import Page, Stage
from newsclean.pipeline import run
from newsclean.record import Article
from newsclean.result import Origin, Problem, Result
from newsclean.site.run import with_profile
from newsclean.validate import problem

if TYPE_CHECKING:
    from newsclean.cleaner import Cleaner, Strays
    from newsclean.site.profile import SiteProfile

LEAST: Final = 400
"""Characters of a text that may take the place of what was found in the page's lines; a teaser is shorter."""
TIMES: Final = 3.0
"""It must be this much longer after cleaning. On the development pages a text that is 1.5 times as long is worse as
often as it is better, for it holds the story twice or a list of teasers."""

EMBEDDED: Final = "embedded-markup"

_NOT_TEXT: Final = regex.compile(r"<(script|style)\b.*?(?:</\1\s*+>|\Z)", regex.I | regex.S)
_ELEMENT: Final = regex.compile(r"</?+[a-zA-Z][^<>]*+>")


class Order(NamedTuple):
    """What is asked for: who cleans, and how."""

    cleaner: "Cleaner"
    url: str | None
    strays: "Strays"
    site: "SiteProfile | None"

    def read(self, text: str) -> Page:
        """The page of a text."""
        return self.cleaner.read(text, self.url, self.strays, self.site)


def clean_html(
    cleaner: "Cleaner",
    markup: str,
    url: str | None,
    strays: "Strays",
    extractor: str,
    site: "SiteProfile | None" = None,
) -> Result:
    """The result for one HTML page; its spans address the text that was taken from it."""
    order = Order(cleaner, url, strays, site)
    origin = Origin("html", extractor, version(extractor))
    try:
        if extractor == "resiliparse":
            return _fast(order, markup, origin)
        tree = parse(markup)
    except Unreadable as error:
        return Result("", "", None, (), (), (problem(error.code, str(error)),), origin)
    if tree.depth > DEEPEST:
        return _flat(order, markup)
    stated = read_stated(tree.root)
    order = order._replace(url=url or next(iter(stated.urls), None))
    page, text = _read(order, tree, stated)
    page, source = _better(order, page, tree, stated, text)
    told = () if text is not None or source == EMBEDDED else (problem("no-main-text"),)
    return _finished(
        order._replace(url=url), page, stated, origin if source is None else Origin("html", source, None), told
    )


class Opened(NamedTuple):
    """An HTML page before anyone has voted, the phases that will, and the extractor's main text."""

    page: Page
    phases: tuple[tuple[Stage, ...], ...]
    text: str | None


def open_html(order: Order, tree: Tree, stated: Stated) -> Opened:
    """What the run over this page starts from."""
    marks = read_lines(tree.root)
    text = main_text(tree.root) if tree.tame else None
    page, seen = opened(marks, order.cleaner.tools, order.url, text, stated)
    told_apart = phases(seen, order.strays)
    return Opened(page, told_apart if order.site is None else with_profile(order.site, told_apart), text)


def _read(order: Order, tree: Tree, stated: Stated) -> tuple[Page, str | None]:
    """The page with every label decided, and the extractor's main text."""
    start = open_html(order, tree, stated)
    return run(start.page, start.phases), start.text


def _finished(order: Order, page: Page, stated: Stated, origin: Origin, told: tuple[Problem, ...] = ()) -> Result:
    from newsclean.cleaner import finish

    def complete(read: Article) -> tuple[Article, tuple[Problem, ...]]:
        merged = merge(read, stated, url=order.url)
        return merged.article, (*told, *merged.problems)

    return finish(page, order.cleaner.policy, complete=complete, origin=origin)


def _better(order: Order, page: Page, tree: Tree, stated: Stated, text: str | None) -> tuple[Page, str | None]:
    """The page as it was read, or read from another text that holds much more of the story, and where that is from.

    Some pages hold the story only in their data (articleBody), or where no reader sees it and trafilatura does, or as
    markup in a script. Such a text is cleaned like any other and taken if its body is TIMES as long as the one from
    the lines; markup in a script is looked for only where all else gives less than a teaser.
    """
    size = _size(page)
    source: str | None = None
    for name, other in (("json-ld", stated.body and _lines_of(stated.body)), ("trafilatura-text", text)):
        if not other or len(other) < LEAST or len(other) < TIMES * size:
            continue
        candidate = order.read(other)
        if (found := _size(candidate)) >= max(LEAST, TIMES * size):
            page, size, source = candidate, found, name
    if size < LEAST and (markup := embedded_markup(tree.root)) is not None:
        with suppress(Unreadable):
            candidate, _ = _read(order, parse(markup), stated)
            if _size(candidate) >= max(LEAST, TIMES * size):
                page, source = candidate, EMBEDDED
    return page, source


def _size(page: Page) -> int:
    return sum([len(page.document.texts[i]) for i in page.body()])


def _lines_of(text: str) -> str:
    """A stated body without markup, its paragraphs as lines."""
    return "\n".join(line for part in _ELEMENT.sub("\n", text).splitlines() if (line := plain_text(part)))


def _flat(order: Order, markup: str) -> Result:
    """A page nested too deep for any tree: its text without tags, read as text."""
    page = order.read(_lines_of(_NOT_TEXT.sub("\n", markup).replace("\x00", " ")))
    return _finished(order, page, Stated(), Origin("html", "tags-removed", None), (problem("no-main-text"),))


def _fast(order: Order, markup: str, origin: Origin) -> Result:
    """Text by resiliparse, the article by the engine, fields from the head."""
    stated = fast.stated_of_head(markup)
    page = order._replace(url=order.url or next(iter(stated.urls), None)).read(fast.visible_text(markup))
    return _finished(order, page, stated, origin)
