"""An HTML page in, a result out."""

from typing import TYPE_CHECKING, Final, NamedTuple

import regex

from newsclean.assemble import body_segments
from newsclean.html import fast
from newsclean.html.extract import main_text, version
from newsclean.html.lines import read_lines
from newsclean.html.linked import plain_text
from newsclean.html.merge import merge
from newsclean.html.parse import DEEPEST, Tree, Unreadable, parse
from newsclean.html.run import opened, phases
from newsclean.html.stated import Stated, read_stated
from newsclean.page import Page, Stage
from newsclean.pipeline import run
from newsclean.record import Article, Origin, Problem, Result
from newsclean.site.run import with_profile
from newsclean.validate import problem

if TYPE_CHECKING:
    from newsclean.cleaner import Cleaner, Strays
    from newsclean.site.profile import SiteProfile

EXTRACTORS: Final = ("trafilatura", "resiliparse")

LEAST: Final = 400
"""Characters of a text that may take the place of what was found in the page's lines; a teaser is shorter."""
TIMES: Final = 3.0
"""It must be this much longer after cleaning. On the development pages a text that is 1.5 times as long is worse as
often as it is better, for it holds the story twice or a list of teasers."""

_NOT_TEXT: Final = regex.compile(r"<(script|style)\b.*?(?:</\1\s*+>|\Z)", regex.I | regex.S)
_ELEMENT: Final = regex.compile(r"</?+[a-zA-Z][^<>]*+>")


def clean_html(
    cleaner: "Cleaner",
    markup: str,
    url: str | None,
    strays: "Strays",
    extractor: str,
    site: "SiteProfile | None" = None,
) -> Result:
    """The result for one HTML page; its spans address the text that was taken from it."""
    origin = Origin("html", extractor, version(extractor))
    try:
        if extractor == "resiliparse":
            return _fast(cleaner, markup, url, strays, origin, site)
        tree = parse(markup)
    except Unreadable as error:
        return Result("", "", None, (), (), (problem(error.code, str(error)),), origin)
    if tree.depth > DEEPEST:
        return _flat(cleaner, markup, url, strays, site)
    page, told_apart, stated, text, address = open_html(cleaner, tree, url, strays, site)
    page = run(page, told_apart)
    page, source = _better(cleaner, page, stated, text, address, strays, site)
    told = () if text is not None else (problem("no-main-text"),)
    return _finished(cleaner, page, stated, url, origin if source is None else Origin("html", source, None), told)


class Opened(NamedTuple):
    """An HTML page before anyone has voted, the phases that will, and what is known beside its lines."""

    page: Page
    phases: tuple[tuple[Stage, ...], ...]
    stated: Stated
    text: str | None
    """trafilatura's main text."""
    url: str | None


def open_html(cleaner: "Cleaner", tree: Tree, url: str | None, strays: "Strays", site: "SiteProfile | None") -> Opened:
    """What the run over this page starts from."""
    stated = read_stated(tree.root)
    marks = read_lines(tree.root)
    text = main_text(tree.root) if tree.tame else None
    address = url or next(iter(stated.urls), None)
    page, seen = opened(marks, cleaner.tools, address, text, stated)
    told_apart = phases(seen, strays)
    return Opened(page, told_apart if site is None else with_profile(site, told_apart), stated, text, address)


def _finished(
    cleaner: "Cleaner", page: Page, stated: Stated, url: str | None, origin: Origin, told: tuple[Problem, ...] = ()
) -> Result:
    from newsclean.cleaner import finish

    def complete(read: Article) -> tuple[Article, tuple[Problem, ...]]:
        merged = merge(read, stated, url=url)
        return merged.article, (*told, *merged.problems)

    return finish(page, cleaner.policy, complete=complete, origin=origin)


def _better(
    cleaner: "Cleaner",
    page: Page,
    stated: Stated,
    text: str | None,
    url: str | None,
    strays: "Strays",
    site: "SiteProfile | None",
) -> tuple[Page, str | None]:
    """The page as it was read, or read from another text that holds much more of the story, and where that is from.

    Some pages hold the story only in their data (articleBody), or where no reader sees it and trafilatura does. Such
    a text is cleaned like any other and taken if its body is TIMES as long as the one from the lines.
    """
    size = _size(page)
    source: str | None = None
    for name, other in (("json-ld", stated.body and _lines_of(stated.body)), ("trafilatura-text", text)):
        if not other or len(other) < LEAST or len(other) < TIMES * size:
            continue
        candidate = cleaner.read(other, url, strays, site)
        if (found := _size(candidate)) >= max(LEAST, TIMES * size):
            page, size, source = candidate, found, name
    return page, source


def _size(page: Page) -> int:
    return sum([len(page.document.texts[i]) for i in body_segments(page)])


def _lines_of(text: str) -> str:
    """A stated body without markup, its paragraphs as lines."""
    return "\n".join(line for part in _ELEMENT.sub("\n", text).splitlines() if (line := plain_text(part)))


def _flat(cleaner: "Cleaner", markup: str, url: str | None, strays: "Strays", site: "SiteProfile | None") -> Result:
    """A page nested too deep for any tree: its text without tags, read as text."""
    text = _lines_of(_NOT_TEXT.sub("\n", markup).replace("\x00", " "))
    page = cleaner.read(text, url, strays, site)
    return _finished(cleaner, page, Stated(), url, Origin("html", "tags-removed", None), (problem("no-main-text"),))


def _fast(
    cleaner: "Cleaner", markup: str, url: str | None, strays: "Strays", origin: Origin, site: "SiteProfile | None"
) -> Result:
    """Text by resiliparse, the article by the engine, fields from the head."""
    stated = fast.stated_of_head(markup)
    address = url or next(iter(stated.urls), None)
    page = cleaner.read(fast.visible_text(markup), address, strays, site)
    return _finished(cleaner, page, stated, url, origin)
