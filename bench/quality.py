"""What newsclean does to real pages with a human reading: what went in, what came out, what it got right.

    python bench/quality.py [FOLDER] [--set NAME] [--limit PAGES] [--floors FILE] [--write FILE]

body    4-gram precision, recall and F1 of the text against the gold body, averaged over pages, before -> after
        cleaning, per set, scraper and language; `exact`: pages whose words are the gold's words.
no packs  the fullest scraper's text once more, read without the phrases of any language, as pages are in one of which
        newsclean has no pack.
one line  the same text on one line, as scrapers deliver it that put a blank between the elements (BeautifulSoup's
        `get_text(" ")`), and the gold bodies so.
harm    the gold body as input: the share of its 4-grams that is still there (1 is none lost).
again   what came out as input: the share of texts, of all scrapers, in which nothing changes.
fields  headline, authors (as a set) and day of publication from the fullest scraper: right, wrong (given and not the
        gold one), of how many pages.

`--floors` fails (exit code 1) where a figure is below its floor; `--write` writes the floors of this run. FOLDER is
described in bench/pages.py.
"""

import argparse
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from statistics import fmean
from typing import NamedTuple

from pages import DEVSET, Page, read_pages

import newsclean

LEEWAY = 0.005
"""A floor is this much below the run that it was written from."""
FEWEST_PAGES = 5
"""Languages with fewer pages of a set get no line of their own."""

Floors = dict[str, dict[str, float]]

_WORD = re.compile(r"\w+")


class Score(NamedTuple):
    """4-gram precision and recall of one text, and whether its words are the gold's."""

    precision: float | None
    recall: float | None
    exact: bool


def shingles(text: str, size: int = 4) -> Counter[tuple[str, ...]]:
    words = _WORD.findall(text)
    if not words:
        return Counter()
    return Counter(tuple(words[i : i + size]) for i in range(max(1, len(words) - size + 1)))


def score(gold: str, text: str) -> Score:
    want, have = shingles(gold), shingles(text)
    both = (want & have).total()
    return Score(
        both / have.total() if have else None,
        both / want.total() if want else None,
        _WORD.findall(gold) == _WORD.findall(text),
    )


def mean(scores: Iterable[Score]) -> tuple[float, float, float, float]:
    """F1, precision, recall and the share of exact pages; F1 is that of the mean precision and recall."""
    rows = list(scores)
    precision = fmean([row.precision for row in rows if row.precision is not None] or [0.0])
    recall = fmean([row.recall for row in rows if row.recall is not None] or [0.0])
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return f1, precision, recall, fmean(row.exact for row in rows)


def print_bodies(name: str, before: list[Score], after: list[Score]) -> float:
    one, two = mean(before), mean(after)
    figures = zip(("F1", "P", "R", "exact"), one, two, strict=True)
    changes = "  ".join(f"{key} {a:.3f} -> {b:.3f}" for key, a, b in figures)
    print(f"{name:34s} {len(after):5d} pages  {changes}", flush=True)
    return two[0]


def measure_bodies(name: str, pages: list[Page], worst: int) -> dict[str, float]:
    """F1 by scraper; prints a line a scraper and one a language."""
    figures = {}
    for scraper in dict.fromkeys(scraper for page in pages for scraper in page.scraped):
        found = [page for page in pages if scraper in page.scraped]
        before = [score(page.gold["body"], page.scraped[scraper]) for page in found]
        after = [score(page.gold["body"], newsclean.clean(page.scraped[scraper], url=page.url).text) for page in found]
        figures[scraper] = print_bodies(f"body {name}/{scraper}", before, after)
        by_language = defaultdict(list)
        for page, one, two in zip(found, before, after, strict=True):
            by_language[page.language].append((one, two))
        for language, rows in sorted(by_language.items(), key=lambda item: -len(item[1])):
            if len(by_language) > 1 and len(rows) >= FEWEST_PAGES:
                print_bodies(f"     {language}", [one for one, _ in rows], [two for _, two in rows])
        for f1, page_id in sorted((mean([two])[0], page.id) for page, two in zip(found, after, strict=True))[:worst]:
            print(f"       {f1:.3f} {page_id}")
    return figures


def fullest(pages: list[Page]) -> Iterator[tuple[Page, str]]:
    """The pages with what the scraper delivered that leaves out least."""
    return ((page, max(page.scraped.values(), key=len)) for page in pages if page.scraped)


def measure_without_packs(name: str, pages: list[Page]) -> float:
    """F1 of the fullest scraper's text in a language of which nothing is known."""
    clean = newsclean.Cleaner(packs=())
    before = [score(page.gold["body"], text) for page, text in fullest(pages)]
    after = [score(page.gold["body"], clean(text, url=page.url).text) for page, text in fullest(pages)]
    return print_bodies(f"no packs {name}", before, after)


def on_one_line(text: str) -> str:
    """As scrapers deliver a page that put a blank between the elements: without line breaks, and without bullets."""
    return " ".join(filter(None, (" ".join(line.split()).lstrip("•*- ") for line in text.splitlines())))


def measure_one_line(name: str, pages: list[Page]) -> float:
    """F1 of the fullest scraper's text on one line; what is lost of the gold bodies on one line is printed."""
    found = [(page, on_one_line(text)) for page, text in fullest(pages)]
    before = [score(page.gold["body"], text) for page, text in found]
    after = [score(page.gold["body"], newsclean.clean(text, url=page.url).text) for page, text in found]
    bodies = [on_one_line(page.gold["body"]) for page in pages]
    kept = [score(body, newsclean.clean(body).text).recall for body in bodies]
    harmed = [recall for recall in kept if recall is not None and recall < 0.999]
    print(f"one line {name}: gold bodies, pages that lost anything {len(harmed)}, share lost", end=" ")
    print(f"{sum(1 - recall for recall in harmed) / len(bodies):.5f}")
    return print_bodies(f"one line {name}", before, after)


def measure_harm(name: str, pages: list[Page], worst: int) -> float:
    """The share of the gold bodies that survives cleaning."""
    rows = []
    for page in pages:
        recall = score(page.gold["body"], newsclean.clean(page.gold["body"], url=page.url).text).recall
        rows.append((1.0 if recall is None else recall, page.id))
    kept = fmean(row for row, _ in rows)
    harmed = sum(row < 0.999 for row, _ in rows)
    print(f"harm {name:29s} {len(rows):5d} pages  kept {kept:.5f}  pages that lost anything {harmed}", flush=True)
    for row, page_id in sorted(rows)[:worst]:
        print(f"       {row:.3f} {page_id}")
    return kept


def measure_again(name: str, pages: list[Page], worst: int) -> float:
    """The share of cleaned texts that cleaning does not change."""
    changed = []
    count = 0
    for page in pages:
        for scraper, text in page.scraped.items():
            once = newsclean.clean(text, url=page.url).text
            count += 1
            if newsclean.clean(once, url=page.url).text != once:
                changed.append(f"{page.id} {scraper}")
    same = 1 - len(changed) / max(1, count)
    print(f"again {name:28s} {count:5d} texts  unchanged {same:.4f}", flush=True)
    for text in changed[:worst]:
        print(f"       {text}")
    return same


def folded(text: str | None) -> str:
    return re.sub(r"\W+", " ", text or "").strip().casefold()


def measure_fields(name: str, pages: list[Page], worst: int) -> dict[str, float]:
    """The share of right values by field; prints right and wrong ones."""
    right: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    given: Counter[str] = Counter()
    for page in pages:
        if not page.scraped:
            continue
        article = newsclean.clean(max(page.scraped.values(), key=len), url=page.url).article
        authors = article.authors if article else ()
        gold = page.gold
        read: tuple[tuple[str, object, object], ...] = (
            ("headline", folded(gold.get("title")), folded(article.headline if article else None)),
            ("authors", {folded(a) for a in gold.get("authors") or ()}, {folded(a) for a in authors}),
            ("published", (gold.get("published") or "")[:10], str(article.published or "")[:10] if article else ""),
        )
        for field, want, have in read:
            if want:
                given[field] += 1
                right[field] += want == have
                wrong[field] += bool(have) and want != have
                if worst and have and want != have:
                    print(f"       {page.id} {field}: {have!r}, gold {want!r}")
    if given:
        shares = [f"{key} {right[key] / n:.3f} (wrong {wrong[key] / n:.3f}, of {n})" for key, n in given.items()]
        print(f"fields {name:27s} " + "  ".join(shares), flush=True)
    return {field: right[field] / n for field, n in given.items()}


def measure(pages: list[Page], worst: int) -> Floors:
    """All figures, in the shape of floors.json: a table a set, and one of harm by set."""
    figures: Floors = {}
    for name in dict.fromkeys(page.set for page in pages):
        found = [page for page in pages if page.set == name and page.gold.get("body")]
        if found:
            figures[name] = measure_bodies(name, found, worst)
            figures[name]["no packs"] = measure_without_packs(name, found)
            figures[name]["one line"] = measure_one_line(name, found)
            figures.setdefault("harm", {})[name] = measure_harm(name, found, worst)
            figures[name]["again"] = measure_again(name, found, worst)
            figures[name] |= measure_fields(name, found, worst)
    return figures


def below(figures: Floors, floors: Floors) -> list[str]:
    """Sentences about the figures that are below their floors; a floor of something not measured is passed over."""
    return [
        f"{name}/{key} is {figures[name][key]:.4f}, below its floor {least:.4f}"
        for name, table in floors.items()
        for key, least in table.items()
        if key in figures.get(name, {}) and figures[name][key] < least
    ]


def over_tables(figures: Floors, change: Callable[[float], float]) -> Floors:
    return {name: {key: change(value) for key, value in table.items()} for name, table in figures.items()}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=DEVSET)
    parser.add_argument("--set", help="this set only (the name of its file)")
    parser.add_argument("--limit", type=int, metavar="PAGES", help="at most this many, spread over the sets")
    parser.add_argument("--worst", type=int, default=0, metavar="N", help="name the N worst pages of each measure")
    parser.add_argument("--floors", type=Path, metavar="FILE", help="fail where a figure is below its floor")
    parser.add_argument("--write", type=Path, metavar="FILE", help="write this run's floors")
    options = parser.parse_args()
    pages = read_pages(options.folder, limit=options.limit) if options.folder.is_dir() else []
    pages = [page for page in pages if options.set in (None, page.set)]
    if not pages:
        parser.error(f"no pages in {options.folder}")
    figures = measure(pages, options.worst)
    if options.write:
        floors = over_tables(figures, lambda value: round(value - LEEWAY, 3))
        options.write.write_text(json.dumps(floors, indent=1) + "\n", encoding="utf-8")
    broken = below(figures, json.loads(options.floors.read_text(encoding="utf-8"))) if options.floors else []
    print("\n".join(broken) or ("All figures are above their floors." if options.floors else ""))
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
