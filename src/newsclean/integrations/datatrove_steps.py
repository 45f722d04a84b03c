"""newsclean as steps of datatrove pipelines: one that cleans, one that filters; learning is in datatrove_learning.

from newsclean.integrations.datatrove_steps import NewsCleaner, NewsFilter

pipeline = [reader, NewsCleaner(), NewsFilter(exclusion_writer=JsonlWriter("rejected/")), JsonlWriter("articles/")]
"""

from collections.abc import Iterable, Iterator
from typing import Any

from newsclean.integrations.missing import advice

try:
    from datatrove.data import Document
    from datatrove.pipeline.base import PipelineStep
    from datatrove.pipeline.filters.base_filter import BaseFilter
    from datatrove.pipeline.writers.disk_base import DiskWriter
except ImportError as error:
    raise ImportError(advice("datatrove_steps", "datatrove[io]")) from error

from newsclean import Article, Result
from newsclean.arrow import BatchCleaner
from newsclean.arrow.pages import Unfit, page_of
from newsclean.arrow.rows import mended, plain, plain_result
from newsclean.site.names import host_of
from newsclean.validate import CODES

KEY = "newsclean"
"""Where in a document's metadata newsclean writes."""
NOT_CLEANED = "not-cleaned"


class NewsCleaner(PipelineStep):  # type: ignore[misc]
    """Puts the clean body in the place of a document's text; all else goes into `metadata["newsclean"]`.

    There: article, strays, problems, removed (a piece each: start, stop, label, rule, text), origin, error. A
    document that cannot be cleaned keeps its text, and `error` says why. None is dropped: `NewsFilter` does that.

    url_key, site_key: the keys of the metadata with the page's address and the name of its site.
    stray_documents: whether other stories on a page follow it as documents of their own.
    options: the fields of `newsclean.arrow.BatchCleaner` that are not about columns: kind, profiles, longest and more.
    """

    name = "🧹 News cleaner"
    type = "✂️ - FORMAT"

    def __init__(
        self, *, url_key: str = "url", site_key: str | None = None, stray_documents: bool = False, **options: Any
    ) -> None:
        super().__init__()
        self.url_key = url_key
        self.site_key = site_key
        self.stray_documents = stray_documents
        self.cleaner = BatchCleaner(**options)

    def run(self, data: Iterable[Document], rank: int = 0, world_size: int = 1) -> Iterator[Document]:
        """The documents, cleaned, in their order."""
        for document in data:
            self.stat_update("total")
            with self.track_time():
                result = self.result_of(document)
                strays = self._settle(document, result)
            yield document
            yield from strays

    def result_of(self, document: Document) -> Result | Unfit:
        """What newsclean says of the document, which stays as it is."""
        url = url_of(document, self.url_key)
        page = page_of(document.text, url, self.cleaner.longest)
        if isinstance(page, Unfit):
            return page
        return self.cleaner.result_of(page, site_of(document, self.site_key, url))

    def _settle(self, document: Document, result: Result | Unfit) -> list[Document]:
        """Writes the result into the document; the documents of the other stories on its page."""
        if isinstance(result, Unfit):
            self.stat_update("failed")
            document.metadata[KEY] = {"error": result.reason}
            return []
        document.text = result.text
        document.metadata[KEY] = account(result)
        self.stat_update("cleaned" if result.article is not None else "rejected")
        self.stat_update("removed_characters", value=sum(len(piece.text) for piece in result.removed))
        if not self.stray_documents:
            return []
        self.stat_update("strays", value=len(result.strays))
        return [_stray(document, number, stray) for number, stray in enumerate(result.strays, 1)]


class NewsFilter(BaseFilter):  # type: ignore[misc]
    """Drops the documents that the validator rejects. The reason is its code: too-short, index-page, script-wall ...

    After `NewsCleaner` it reads what that has written; without, it judges the document's text and leaves it as it is.
    A document that could not be cleaned is dropped for "not-cleaned".

    also: codes of warnings that are to be reasons, too, such as "paywall-stub"; docs/problems.md has all codes.
    exclusion_writer: where the documents that are dropped go, with the code as `filter_reason` in their metadata.
    options: as for `NewsCleaner`; they count where there has been none.
    """

    name = "📰 News filter"

    def __init__(self, *, also: Iterable[str] = (), exclusion_writer: DiskWriter | None = None, **options: Any) -> None:
        super().__init__(exclusion_writer)
        self.also = frozenset((also,) if isinstance(also, str) else also)
        unknown = self.also - {code.code for code in CODES}
        if unknown:
            raise ValueError(f"there is no code {', '.join(sorted(unknown))}; docs/problems.md lists the codes")
        self.cleaner = NewsCleaner(**options)

    def filter(self, doc: Document) -> bool | tuple[bool, str]:
        """True, or False and the first code that speaks against the document."""
        written = doc.metadata.get(KEY)
        if written is None:
            result = self.cleaner.result_of(doc)
            written = {"error": result.reason} if isinstance(result, Unfit) else plain_result(result)
        if written.get("error") is not None:
            return False, NOT_CLEANED
        for problem in written["problems"]:
            if problem["severity"] == "error" or problem["code"] in self.also:
                return False, problem["code"]
        return True


def account(result: Result) -> dict[str, Any]:
    """What is kept of a result beside the clean text: plain values, which any writer can write."""
    removed = [
        {"start": start, "stop": stop, "label": label.value, "rule": rule, "text": text}
        for start, stop, label, rule, text in result.removed
    ]
    written: dict[str, Any] = mended({**plain_result(result), "removed": removed, "error": None})
    return written


def url_of(document: Document, key: str) -> str | None:
    """The address of the document's page, if it has one."""
    url = document.metadata.get(key)
    return url if isinstance(url, str) else None


def site_of(document: Document, key: str | None, url: str | None) -> str | None:
    """The site of the document's page, if it has one: what the metadata say under the key, or the host of the url."""
    site = document.metadata.get(key) if key is not None else host_of(url)
    return site if isinstance(site, str) else None


def _stray(page: Document, number: int, stray: Article) -> Document:
    """Another story on a page, as a document that points to it."""
    of_page = {key: value for key, value in page.metadata.items() if key != KEY}
    written = {"article": plain(stray), "strays": [], "problems": [], "removed": [], "error": None, "stray_of": page.id}
    return Document(text=stray.text, id=f"{page.id}/stray-{number}", metadata={**of_page, KEY: written})
