"""newsclean: scraped text in, a validated article record out, and an account of every character."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from newsclean.cleaner import Cleaner, Extractor, Kind, Strays
from newsclean.label import Label
from newsclean.policy import Policy
from newsclean.result import Origin, Problem, Removed, Result, Span
from newsclean.rules import RULES
from newsclean.rules.rule import Rule
from newsclean.site.learn import learn
from newsclean.site.profile import SiteProfile

if TYPE_CHECKING:
    from newsclean.record import Article, Caption

__version__ = "0.1.0"
__all__ = [
    "RULES",
    "Article",
    "Caption",
    "Cleaner",
    "Label",
    "Origin",
    "Policy",
    "Problem",
    "Removed",
    "Result",
    "Rule",
    "SiteProfile",
    "Span",
    "clean",
    "clean_bytes",
    "clean_many",
    "from_row",
    "learn",
]


def __getattr__(name: str) -> Any:
    """`Article` and `Caption`, the pydantic models, at their first use: pydantic takes a third of the import."""
    if name not in ("Article", "Caption"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from newsclean import record

    return getattr(record, name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


@cache
def _default() -> Cleaner:
    """The cleaner of `clean`: all rules, all packs; its tables are built at the first call."""
    return Cleaner()


def clean(
    text: str,
    url: str | None = None,
    *,
    strays: Strays = "split",
    kind: Kind | None = None,
    extractor: Extractor = "trafilatura",
    site: SiteProfile | None = None,
) -> Result:
    """Find the article in a page: its HTML, or its text as a scraper delivered it.

    text: the page's HTML (a document or a fragment), or its text in any shape: a line per paragraph, blank lines,
        bullets, or one single line. HTML is recognised by its structure, not by a tag or a "<" somewhere in the text.
    url: the page's address, if known; it helps to find the headline and wins over a permalink on the page.
    strays: "split" makes other stories on the page records of their own (`Result.strays`), "keep" looks for none.
    kind: "html" or "text" says outright what it is.
    extractor: what takes the text from HTML: "trafilatura", or "resiliparse" (faster; `pip install newsclean[fast]`).
    site: what the other pages of the site look like, from `learn`; lines that stand on several of them are the site's.

    Never raises on any str. TypeError for bytes and everything else; `clean_bytes` takes those.
    """
    return _default()(text, url, strays, kind, extractor, site)


def clean_bytes(
    data: bytes,
    *,
    url: str | None = None,
    strays: Strays = "split",
    kind: Kind | None = None,
    extractor: Extractor = "trafilatura",
    site: SiteProfile | None = None,
    encoding: str | None = None,
) -> Result:
    """`clean` for bytes as a server or a file delivers them.

    encoding: what the server said it is, if it did. It counts less than a byte order mark and than UTF-8 that
        decodes, and more than what the page declares; without any of these the encoding is detected.

    TypeError for what is no bytes; ValueError for an `encoding` that neither Python nor browsers know: a server's word
    that may be none is to be left out then.
    """
    if not isinstance(data, bytes | bytearray | memoryview):
        raise TypeError(f"clean_bytes takes bytes, not {type(data).__name__}: pass text to clean")
    from newsclean.html.decode import check_encoding, decode

    if encoding is not None:
        check_encoding(encoding)
    return _default()(decode(bytes(data), encoding), url, strays, kind, extractor, site)


def clean_many(
    items: Iterable[str | bytes | tuple[str | bytes, str | None] | Mapping[str, Any]],
    *,
    jobs: int = 1,
    timeout: float | None = None,
    cleaner: Cleaner | None = None,
    strays: Strays = "split",
    kind: Kind | None = None,
    extractor: Extractor = "trafilatura",
    site: SiteProfile | None = None,
) -> Iterator[Result]:
    """`clean` for many pages: yields their results in order, and reads no more items than it must to keep busy.

    items: texts or bytes, (text, url) pairs, or mappings with "text" and any of the options url, strays, kind,
        extractor, site; what an item says wins over what is said here for all.
    jobs: processes that clean. They import the program that starts them, so that it must keep its own work under
        `if __name__ == "__main__":`.
    timeout: seconds that a page may take.
    cleaner: with rules, packs and limits of your own.

    A page that hangs, kills its process or fails does not end the run: its result has no article, and the problem
    "timeout", "worker-died" or "failed". TypeError for an item of another kind or with an address that is no str, when
    its turn comes; wrong options are told at once.
    """
    from newsclean.batch.many import check_run, results

    check_run(items, jobs, timeout, cleaner)
    Cleaner.check(strays, site, kind, extractor)

    options = {"strays": strays, "kind": kind, "extractor": extractor, "site": site}
    return results(items, jobs, timeout, cleaner or _default(), options)


def from_row(row: Mapping[str, Any], source: str | None = None) -> Result:
    """Clean a row that another extractor wrote: its text is cleaned, its good fields are kept.

    source: "trafilatura", "newspaper4k", "fundus", "news-please" or "cc-news"; None: told by the row's columns.
    ValueError where they tell nothing.
    """
    from newsclean.formats.rows import read_row

    return read_row(_default(), row, source)
