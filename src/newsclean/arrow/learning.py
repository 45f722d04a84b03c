"""Site profiles from record batches: a map over parts of a crawl, and a merge of the profiles of each site."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import pyarrow as pa

from newsclean import SiteProfile
from newsclean.arrow.pages import LONGEST, Page, as_text, read_pages, site_names
from newsclean.site.file import from_json, to_json
from newsclean.site.learn import learn_sites

LEARNT = pa.schema([("site", pa.string()), ("profile", pa.string())])
"""A row a site; its profile as the JSON that `SiteProfile.save` writes, at most a megabyte."""


@dataclass(frozen=True, kw_only=True)
class BatchLearner:
    """The map: batches of pages in any number, a row for each of their sites out (`LEARNT`). A value; it pickles.

    Rows without a text or without a site, and pages that are too long, teach nothing. A site's rows may be in any parts
    of the crawl; `merge_profiles` makes one profile of what the parts learnt, and it is that of the whole.
    """

    column: str = "text"
    url_column: str | None = None
    site_column: str | None = None
    longest: int = LONGEST
    """All as for `BatchCleaner`."""

    def __call__(self, batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        """Batches with a row for each site, one at a time: a profile may have a megabyte."""
        for site, profile in learn_sites(self._pages(batches)).items():
            yield pa.RecordBatch.from_pydict({"site": [site], "profile": [to_json(profile)]}, LEARNT)

    def learn_table(self, table: pa.Table) -> pa.Table:
        """The same for a table, which engines take for a batch of several chunks."""
        return pa.Table.from_batches(list(self(table.to_batches())), LEARNT)

    def _pages(self, batches: Iterable[pa.RecordBatch]) -> Iterator[tuple[str, str]]:
        """Site and text of each page."""
        for batch in batches:
            pages = read_pages(batch, self.column, self.url_column, self.longest)
            for page, site in zip(pages, site_names(batch, self.site_column, pages), strict=True):
                if isinstance(page, Page) and site is not None:
                    yield site, as_text(page)


def merge_profiles(learnt: pa.Table) -> pa.Table:
    """The reduce: rows of `LEARNT` in any order, one row for each of their sites out, sorted by site."""
    merged = read_profiles(learnt)
    return pa.Table.from_pydict({"site": list(merged), "profile": list(map(to_json, merged.values()))}, LEARNT)


def read_profiles(learnt: pa.Table | pa.RecordBatch) -> dict[str, SiteProfile]:
    """The profile of each site, for `BatchCleaner(profiles=...)`; of several rows of a site their merger."""
    columns = zip(learnt.column("site"), learnt.column("profile"), strict=True)
    return merged_sites((site.as_py(), profile.as_py()) for site, profile in columns)


def merged_sites(learnt: Iterable[tuple[str, str]]) -> dict[str, SiteProfile]:
    """Of sites and what parts learnt of them, as JSON, one profile a site, sorted by site."""
    found: dict[str, SiteProfile] = {}
    for site, profile in learnt:
        new = from_json(profile)
        found[site] = found[site] | new if site in found else new
    return dict(sorted(found.items()))
