"""The pages that the benchmarks run on: a folder of JSONL (one page a line) or of .txt and .html files.

A line of the JSONL holds `id`, `url`, `lang`, `html`, `scraped` (the page's text by the name of the scraper that
delivered it) and, for bench/quality.py, `gold` (`body`, `title`, `authors`, `published`). Files end in .jsonl or
.jsonl.gz.
"""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parents[1]
DEVSET = ROOT.parent / "shared" / "devset"


class Page(NamedTuple):
    """One page of one set."""

    set: str
    """Name of the file that it came from."""
    id: str
    url: str | None
    language: str
    html: str | None
    scraped: dict[str, str]
    gold: dict[str, Any]


def read_pages(folder: Path, *, limit: int | None = None) -> list[Page]:
    """All pages of the folder; with `limit` that many, spread evenly over each set."""
    files = sorted((*folder.glob("*.jsonl"), *folder.glob("*.jsonl.gz")))
    sets = [list(_jsonl(path)) for path in files] if files else [list(_files(folder))]
    pages = []
    total = sum(map(len, sets))
    for pages_of_set in sets:
        share = len(pages_of_set) if not limit else max(1, round(limit * len(pages_of_set) / max(1, total)))
        step = max(1.0, len(pages_of_set) / share)
        pages += [pages_of_set[int(i * step)] for i in range(min(share, len(pages_of_set)))]
    return pages


def _jsonl(path: Path) -> Iterator[Page]:
    name = path.name.split(".")[0]
    with gzip.open(path, "rb") if path.suffix == ".gz" else path.open("rb") as file:
        for line in file:
            page = json.loads(line)
            scraped = {scraper: text for scraper, text in page.get("scraped", {}).items() if text}
            language, html, gold = page.get("lang") or "?", page.get("html"), page.get("gold", {})
            yield Page(name, page["id"], page.get("url"), language, html, scraped, gold)


def _files(folder: Path) -> Iterator[Page]:
    """page.txt and page.html of one name are one page; an .html alone is read as trafilatura reads it."""
    stems = sorted({path.with_suffix("") for suffix in ("txt", "html") for path in folder.rglob(f"*.{suffix}")})
    for stem in stems:
        text, html = stem.with_name(stem.name + ".txt"), stem.with_name(stem.name + ".html")
        markup = html.read_text(encoding="utf-8", errors="replace") if html.exists() else None
        if text.exists():
            scraped = {"txt": text.read_bytes().decode("utf-8", "replace")}
        else:
            from trafilatura import html2txt

            scraped = {"html2txt": html2txt(markup)}
        yield Page(folder.name, str(stem.relative_to(folder)), None, "?", markup, scraped, {})
