"""How fast newsclean is, beside two other things done to the same pages in the same run.

    python bench/speed.py [FOLDER] [--limit PAGES] [--repeats 3] [--check]

The floor splits a text into lines and strips and casefolds each: the least that anything reading lines must do.
trafilatura extracts text and metadata from the page's HTML (`bare_extraction`), as a pipeline does before it cleans;
beside it stand `clean` on the same HTML, with its own extractor and with the fast one (`extractor="resiliparse"`).
Texts are timed over all pages at once and HTML page by page, several times, and the best time counts. FOLDER is
described in bench/pages.py.
"""

import argparse
import logging
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from pages import DEVSET, Page, read_pages

MOST_FLOORS = 25
"""clean may take this many times the floor."""
LEAST_FASTER = 12
"""clean must be this many times faster than trafilatura on the same pages."""
MOST_OF_TRAFILATURA = 1.15
"""clean may take this many times as long on HTML as trafilatura with metadata."""
LEAST_FASTER_FAST = 5
"""clean with the fast extractor must be this many times faster on HTML than trafilatura."""
MOST_IMPORT_MS = 150
"""`import newsclean` may take this much longer than `import pydantic`."""


def floor(text: str) -> None:
    for line in text.splitlines():
        line.strip().casefold()


def best_ms(work: Callable[[Any], object], items: Iterable[Any], repeats: int) -> float:
    """Milliseconds for all items, in the best of the rounds."""
    items = list(items)
    times = []
    for _ in range(repeats):
        begun = time.perf_counter()
        for item in items:
            work(item)
        times.append(time.perf_counter() - begun)
    return min(times) * 1e3


def import_ms(statement: str, repeats: int = 5) -> float:
    """Milliseconds of a fresh interpreter that runs the statement, best of several."""

    def start(program: str) -> None:
        subprocess.run([sys.executable, "-c", program], check=True)

    return best_ms(start, [statement], repeats)


def texts_by_scraper(pages: list[Page]) -> dict[str, list[tuple[Page, str]]]:
    found: dict[str, list[tuple[Page, str]]] = {}
    for page in pages:
        for scraper, text in page.scraped.items():
            found.setdefault(scraper, []).append((page, text))
    return found


def extract(html: str) -> object:
    from trafilatura import bare_extraction

    return bare_extraction(html, with_metadata=True)


def size_of(texts: Iterable[str]) -> int:
    """Bytes of UTF-8."""
    return sum(len(text.encode("utf-8", "replace")) for text in texts)


def row(name: str, ms: float, pages: int, size: int, ratios: str = "") -> None:
    speed = f"{ms / pages:9.3f} ms/page {size / 1e3 / ms:9.2f} MB/s"
    print(f"{name:34s} {pages:6d} pages {speed}  {ratios}", flush=True)


def clean_default(html: str) -> object:
    import newsclean

    return newsclean.clean(html, kind="html")


def clean_fast(html: str) -> object:
    import newsclean

    return newsclean.clean(html, kind="html", extractor="resiliparse")


def time_html(pages: list[Page], repeats: int) -> tuple[dict[int, float], dict[str, float]]:
    """Times trafilatura and clean on the HTML: trafilatura's time for each page, and clean's share of it altogether."""
    with_html = [page for page in pages if page.html]
    if not with_html:
        return {}, {}
    size = size_of(page.html or "" for page in with_html)
    works = {"trafilatura.bare_extraction(html)": extract, "newsclean.clean(html)": clean_default}
    if find_spec("resiliparse") is not None:
        works["newsclean.clean(html), fast"] = clean_fast
    times: dict[str, dict[int, float]] = {name: {} for name in works}
    for page in with_html[:3]:
        for work in works.values():  # loads what is loaded once
            work(page.html or "")
    for page in with_html:  # one after the other on each page: whatever else the machine does meets all alike
        for name, work in works.items():
            times[name][id(page)] = best_ms(work, [page.html], repeats)
    base, *others = works
    whole = sum(times[base].values())
    row(base, whole, len(with_html), size)
    shares = {name: sum(times[name].values()) / whole for name in others}
    for name, share in shares.items():
        row(name, share * whole, len(with_html), size, f"{share:.2f} x trafilatura, {1 / share:.1f} times faster")
    return times[base], shares


def time_scrapers(pages: list[Page], html_ms: dict[int, float], repeats: int) -> tuple[list[float], list[float]]:
    """Times clean and floor on each scraper's texts; the ratios of each scraper."""
    import newsclean

    newsclean.clean("Loads what is loaded once.")
    floors, faster = [], []
    for scraper, found in texts_by_scraper(pages).items():
        texts = [text for _, text in found]
        size = size_of(texts)
        floor_ms = best_ms(floor, texts, repeats)
        clean_ms = best_ms(newsclean.clean, texts, repeats)
        floors.append(clean_ms / floor_ms)
        ratios = f"{floors[-1]:.1f} x floor"
        if found and all(id(page) in html_ms for page, _ in found):
            faster.append(sum(html_ms[id(page)] for page, _ in found) / clean_ms)
            ratios += f", trafilatura takes {faster[-1]:.1f} x as long"
        row(f"floor on {scraper}", floor_ms, len(texts), size)
        row(f"newsclean.clean on {scraper}", clean_ms, len(texts), size, ratios)
    return floors, faster


def time_import() -> float:
    bare = import_ms("pass")
    pydantic = import_ms("from pydantic import BaseModel")
    mine = import_ms("import newsclean")
    ready = import_ms("import newsclean; newsclean.clean('The council met.')")
    print(f"python -c pass {bare:.0f} ms; with pydantic {pydantic:.0f} ms; with newsclean {mine:.0f} ms")
    print(f"import of newsclean over pydantic {mine - pydantic:+.0f} ms; import and first page {ready:.0f} ms")
    return mine - pydantic


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=DEVSET)
    parser.add_argument("--limit", type=int, default=200, metavar="PAGES", help="spread over the sets; 0: all")
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--check", action="store_true", help="exit code 1 where a promise is not kept")
    options = parser.parse_args()
    logging.disable(logging.CRITICAL)
    pages = read_pages(options.folder, limit=options.limit) if options.folder.is_dir() else []
    if not pages:
        parser.error(f"no pages in {options.folder}")
    html_ms, shares = time_html(pages, options.repeats)
    floors, faster = time_scrapers(pages, html_ms, options.repeats)
    imported = time_import()
    broken = []
    share, fast = shares.get("newsclean.clean(html)", 0.0), shares.get("newsclean.clean(html), fast", 0.0)
    if share > MOST_OF_TRAFILATURA:
        broken.append(f"clean takes {share:.2f} times as long on HTML as trafilatura, more than {MOST_OF_TRAFILATURA}")
    if fast > 1 / LEAST_FASTER_FAST:
        broken.append(f"the fast path is {1 / fast:.1f} times faster than trafilatura, less than {LEAST_FASTER_FAST}")
    if max(floors) > MOST_FLOORS:
        broken.append(f"clean takes {max(floors):.1f} times the floor, more than {MOST_FLOORS}")
    if faster and min(faster) < LEAST_FASTER:
        broken.append(f"clean is {min(faster):.1f} times faster than trafilatura, less than {LEAST_FASTER}")
    if imported > MOST_IMPORT_MS:
        broken.append(f"import newsclean takes {imported:.0f} ms more than pydantic, more than {MOST_IMPORT_MS}")
    print("\n".join(broken) or "All promises of speed are kept.")
    return 1 if broken and options.check else 0


if __name__ == "__main__":
    sys.exit(main())
