"""Fits the weights by which a page that is one line is cut into lines and writes src/newsclean/one_line/weights.toml.

    python bench/fit_lines.py ../shared/devset [--check] [--ridge 3]

Pages as scrapers deliver them, and gold bodies, are put on one line; the places where lines began are known. A logistic
regression on the signs of `newsclean.one_line.signs`, by maximum likelihood with a ridge. `--check` fits on four fifths
of the sites and tests on the rest. Needs numpy and scipy.
"""

import argparse
import pathlib
from collections import Counter
from functools import partial

import numpy as np
import scipy.sparse as sp
from fitting import documents, number, table
from scipy.optimize import minimize

from newsclean.one_line.ends import end_points
from newsclean.one_line.signs import AXES, places_of
from newsclean.one_line.starts import LIKELY
from newsclean.rules import RULES
from newsclean.rules.phrases import known_lines
from newsclean.tools import make_tools

SIZES = [int(np.prod([len(axis) for axis in axes])) for axes in AXES.values()]
OFFSETS = np.concatenate([[0], np.cumsum(SIZES)])
SCRAPERS = ("resiliparse_all", "inscriptis", "trafilatura")
MOST = 30_000
"""Characters of a page that are read."""
CASELESS = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", 2 * "".join(map(chr, range(0x10D0, 0x10EA)))
)
"""Every eighth page is read in letters without capitals, too: the pages of such scripts are few."""
SMALLEST = 0.05
LENGTH = 0.5
"""A page of n places weighs n to this power."""


def on_one_line(text):
    """The text on one line without bullets (where they stand they tell), and the offsets where its lines began."""
    lines = [" ".join(line.split()).lstrip("•*- ") for line in text.splitlines()]
    starts, offset = set(), 0
    for line in filter(None, lines):
        starts.add(offset)
        offset += len(line) + 1
    return " ".join(filter(None, lines)), starts


def load(folder, every):
    """A dictionary for each page: its site and fold, the values of its places and the truth."""
    known = partial(known_lines, make_tools(RULES, None).table)
    for i, (name, doc, site, fold) in enumerate(documents(folder)):
        if i % every:
            continue
        texts = {scraper: doc["scraped"].get(scraper, "") for scraper in SCRAPERS}
        texts["gold"] = doc["gold"]["body"]
        if number(doc["id"]) % 8 == 0:
            texts |= {f"{scraper}, caseless": text.translate(CASELESS) for scraper, text in texts.items()}
        for scraper, text in texts.items():
            source, starts = on_one_line(text[:MOST])
            ends = end_points(source, 0, len(source))
            places = places_of(source, 0, len(source), ends, known)
            if places.at:
                yield dict(
                    site=site,
                    fold=fold,
                    set=name,
                    scraper=scraper,
                    x=np.array(places.signs, dtype=np.int32).T,
                    y=np.array([at in starts for at in places.at]),
                )


def weigh(pages):
    """Sites of many pages count less per page, and long pages less per place."""
    of_site = Counter(page["site"] for page in pages)
    return np.concatenate(
        [np.full(len(page["y"]), of_site[page["site"]] ** -0.5 * len(page["y"]) ** -LENGTH) for page in pages]
    )


def fit(pages, ridge):
    x = np.concatenate([page["x"] for page in pages]) + OFFSETS[:-1]
    y = np.concatenate([page["y"] for page in pages]).astype(float)
    weight = weigh(pages)
    weight /= weight.mean()
    m = sp.csr_matrix((np.ones(x.size), x.ravel(), np.arange(0, x.size + 1, x.shape[1])), shape=(len(x), OFFSETS[-1]))
    mt = m.T.tocsr()

    def loss(w):
        score = m @ w
        total = (weight * (np.logaddexp(0, score) - y * score)).sum() + 0.5 * ridge * (w @ w)
        return total / len(y), (mt @ (weight * (1 / (1 + np.exp(-score)) - y)) + ridge * w) / len(y)

    return minimize(loss, np.zeros(OFFSETS[-1]), jac=True, method="L-BFGS-B", options=dict(maxiter=200)).x


def report(pages, w):
    rows = {}
    for page in pages:
        found = w[page["x"] + OFFSETS[:-1]].sum(1) >= np.log(LIKELY / (1 - LIKELY))
        row = rows.setdefault((page["set"], page["scraper"]), np.zeros(4))
        row += [(found & page["y"]).sum(), found.sum(), page["y"].sum(), len(found)]
    for (name, scraper), (both, found, true, places) in sorted(rows.items()):
        print(f"{name}/{scraper:28s} P {both / max(1, found):.3f}  R {both / max(1, true):.3f}  of {places:.0f} places")


def write(w, path):
    lines = [
        "# Weights of the places where lines began on a page that is one line. Written by bench/fit_lines.py; do not edit by hand."
    ]
    for offset, (feature, axes) in zip(OFFSETS, AXES.items()):
        lines += table(f'"{feature}"', axes, w[offset:], SMALLEST)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--every", type=int, default=2, help="fit on every n-th page")
    parser.add_argument("--ridge", type=float, default=3.0)
    o = parser.parse_args()
    pages = list(load(o.folder, o.every))
    if o.check:
        report([page for page in pages if page["fold"] == 0], fit([p for p in pages if p["fold"] != 0], o.ridge))
    else:
        w = fit(pages, o.ridge)
        report(pages, w)
        write(w, pathlib.Path(__file__).parent.parent / "src/newsclean/one_line/weights.toml")


if __name__ == "__main__":
    main()
