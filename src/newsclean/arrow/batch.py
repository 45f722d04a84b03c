"""Record batches in, the same rows with the records of their pages out."""

from collections.abc import Mapping
from dataclasses import dataclass
from os import PathLike
from typing import Any

import pyarrow as pa

import newsclean
from newsclean import Cleaner, Result, SiteProfile
from newsclean.arrow.held import ProfileFolder, held_cleaner
from newsclean.arrow.pages import LONGEST, Page, Unfit, as_text, find_column, read_pages, site_names
from newsclean.arrow.rows import columns_of, row_of
from newsclean.arrow.schema import output_schema
from newsclean.cleaner import Extractor, Kind, Strays


@dataclass(frozen=True, kw_only=True)
class BatchCleaner:
    """Cleans record batches: `BatchCleaner(column="html")(batch)`. A value; it pickles, and engines send it around.

    The batch that comes out has the rows of the one that went in, in their order, all its columns, and those of
    `newsclean.arrow.COLUMNS`. A row that cannot be cleaned says why in its column `error`; the others are cleaned.
    Wrong options, a missing column and names that clash raise at once.
    """

    column: str = "text"
    """Where the page is: its text or HTML as strings, or its bytes as a server delivered them."""
    url_column: str | None = None
    """Where its address is; None: in "url", if there is such a column."""
    strays: Strays = "split"
    kind: Kind | None = None
    extractor: Extractor = "trafilatura"
    """As for `newsclean.clean`, like the two above."""
    cleaner: Cleaner | None = None
    """Rules, packs and policy of your own."""
    profiles: Mapping[str, SiteProfile] | str | PathLike[str] | None = None
    """Profiles by site, or the folder that `newsclean learn` wrote."""
    site_column: str | None = None
    """Where the name of the page's site is; None: it is the host of the address, without "www."."""
    spans: bool = False
    """Whether to add `SPAN_COLUMNS`: the account of every character. It takes about as much room as the text."""
    prefix: str = ""
    """Put before the names of the columns that are added."""
    longest: int = LONGEST
    """Longer pages are not cleaned, in characters, or bytes; their row says so."""

    def __post_init__(self) -> None:
        (self.cleaner or newsclean.clean)("", strays=self.strays, kind=self.kind, extractor=self.extractor)
        if isinstance(self.longest, bool) or not isinstance(self.longest, int) or self.longest < 0:
            raise ValueError(f"longest is a number of characters, not {self.longest!r}")

    def schema(self, schema: pa.Schema) -> pa.Schema:
        """The schema that batches of this one have when they are cleaned. Raises where the options do not fit it."""
        find_column(schema, self.column)
        for name in (self.url_column, self.site_column):
            if name is not None:
                find_column(schema, name)
        return output_schema(schema, spans=self.spans, prefix=self.prefix)

    def __call__(self, batch: pa.RecordBatch) -> pa.RecordBatch:
        """The batch with its rows cleaned."""
        if not isinstance(batch, pa.RecordBatch):
            raise TypeError(
                f"a batch is a pyarrow.RecordBatch, not {type(batch).__name__}: clean a table by its batches"
            )
        schema = self.schema(batch.schema)
        pages = read_pages(batch, self.column, self.url_column, self.longest)
        sites = site_names(batch, self.site_column, pages) if self.profiles is not None else [None] * len(pages)
        rows = [self._row(page, site) for page, site in zip(pages, sites, strict=True)]
        return pa.RecordBatch.from_arrays([*batch.columns, *columns_of(rows, self.spans)], schema=schema)

    def clean_table(self, table: pa.Table) -> pa.Table:
        """The same for a table, which engines take for a batch of several chunks."""
        batches = table.combine_chunks().to_batches()
        return pa.Table.from_batches([self(batch) for batch in batches], self.schema(table.schema))

    def result_of(self, page: Page, site: str | None = None) -> Result | Unfit:
        """What comes of one page. An exception is said of the page: the others are not to suffer for it."""
        clean = held_cleaner(self.cleaner) if self.cleaner is not None else newsclean.clean
        try:
            text = as_text(page)
            profile = self._profile(site) if site is not None else None
            return clean(text, page.url, strays=self.strays, kind=self.kind, extractor=self.extractor, site=profile)
        except (ImportError, FileNotFoundError):
            raise  # an extra, or the folder of profiles, is not there: no page will fare better
        except Exception as error:
            return Unfit(f"{type(error).__name__}: {error}")

    def _row(self, page: Page | Unfit, site: str | None) -> dict[str, Any]:
        if isinstance(page, Unfit):
            return {"error": page.reason}
        result = self.result_of(page, site)
        if isinstance(result, Unfit):
            return {"error": result.reason}
        return row_of(result, page.text, self.spans)

    def _profile(self, site: str) -> SiteProfile | None:
        if isinstance(self.profiles, str | PathLike):
            return ProfileFolder(self.profiles).get(site)
        return self.profiles.get(site) if self.profiles is not None else None


def clean_batch(batch: pa.RecordBatch, **options: Any) -> pa.RecordBatch:
    """The batch with its rows cleaned. The options are the fields of `BatchCleaner`.

    Rows, their order and all columns stay; `newsclean.arrow.COLUMNS` are added. A row that cannot be cleaned has the
    reason in its column `error`.
    """
    return BatchCleaner(**options)(batch)
