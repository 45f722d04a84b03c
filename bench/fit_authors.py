"""Fits the weights of the byline's signs on pages with gold and writes src/newsclean/authors/weights.toml.

    python bench/fit_authors.py ../shared/devset [--check]

A multinomial choice per page among its candidates and "none", by maximum likelihood with a ridge. Gold bodies are pages
without a byline. `--check`: five folds by site. Needs numpy and scipy.
"""

import argparse
import json
import pathlib
import re
from collections import defaultdict

import numpy as np
from fitting import FOLDS, documents, number, table
from scipy.optimize import minimize

from newsclean.authors.choice import ENOUGH, chosen
from newsclean.authors.signs import NONE, SIGNS, Candidates, candidates
from newsclean.pipeline import PHASES, open_page, run
from newsclean.rules import RULES
from newsclean.stages.authors import authors
from newsclean.tools import make_tools

AUTHORS = next(i for i, phase in enumerate(PHASES) if authors in phase)
SIZES = [int(np.prod([len(axis) for axis in axes])) for axes in SIGNS.values()]
OFFSETS = np.concatenate([[0], np.cumsum(SIZES)])
NONES = int(np.prod([len(axis) for axis in NONE]))
SMALLEST = 0.02
RESULTS = ("right", "wrong", "others named", "among the candidates")
DUMP = "resiliparse_all"
WEIGHTS = {"fundus": 2.0, "wcxb": 1.0, "fixtures": 2.0}
FIXTURES = pathlib.Path(__file__).parent.parent / "fixtures"


def norm(text):
    return re.sub(r"\W+", " ", text or "").strip().casefold()


def is_right(names, gold):
    """Exactly the gold's people, or these with the gold's titles and joined names taken apart."""
    if not names or not gold:
        return False
    whole = " ".join(gold)
    rest = whole
    for name in names:
        if name not in whole:
            return False
        rest = rest.replace(name, " ")
    return True


def fixtures(tools):
    """The project's invented pages: news in many languages, where the development pages are mostly English."""
    for folder in sorted(path.parent for path in FIXTURES.glob("*/expected.json")):
        truth = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
        source = folder / "input.txt"
        if "authors" in truth["fields"] and source.exists():
            gold = {norm(author) for author in truth["fields"]["authors"] or []}
            page = described("fixtures", DUMP, folder.name, gold, source.read_bytes().decode(), None, tools)
            yield {**page, "id": folder.name}


def described(name, scraper, site, gold, text, url, tools):
    """A page with what is known of its candidates."""
    page = run(open_page(text, tools, url=url), PHASES[:AUTHORS])
    found = candidates(page) or Candidates([], [], 0)
    names = [[norm(one) for one in candidate.reading.names] for candidate in found.found]
    right = [scraper != "gold" and is_right(some, gold) for some in names]
    return dict(
        set=name,
        scraper=scraper,
        fold=number(site) % FOLDS,
        x=(np.array(found.signs) + OFFSETS[:-1]) if found.signs else np.zeros((0, len(SIZES)), int),
        none=found.none,
        right=np.array(right, bool),
        gold=gold,
        found=found.found,
    )


def load(folder):
    tools = make_tools(RULES, None)
    yield from fixtures(tools)
    for name, doc, site, _ in documents(folder):
        if name == "daniel":
            continue
        gold = {norm(author) for author in doc["gold"]["authors"]} - {""}
        for scraper, text in [*doc["scraped"].items(), ("gold", doc["gold"]["body"])]:
            yield {**described(name, scraper, site, gold, text, doc["url"], tools), "id": doc["id"]}


def weight_of(page):
    weight = WEIGHTS[page["set"]]
    if page["set"] == "fixtures":
        return weight
    if page["scraper"] == "gold" or not page["gold"]:
        return 0.5 * weight
    return weight * (1.0 if page["scraper"] == DUMP else 0.5)


def fit(pages, ridge=2.0):
    pages = [p for p in pages if len(p["x"])]
    x = np.concatenate([page["x"] for page in pages])
    count = np.array([len(page["x"]) for page in pages])
    starts = np.concatenate([[0], np.cumsum(count)])
    owner = np.repeat(np.arange(len(pages)), count)
    none = np.array([page["none"] for page in pages])
    right = np.concatenate([page["right"] for page in pages])
    has = np.array([page["right"].any() for page in pages])
    weight = np.array([weight_of(page) for page in pages])
    size = OFFSETS[-1]

    def loss(p):
        w, b = p[:size], p[size:]
        s = w[x].sum(1)
        n = b[none]
        top = np.maximum(np.maximum.reduceat(s, starts[:-1]), n)
        e, en = np.exp(s - top[owner]), np.exp(n - top)
        z = np.add.reduceat(e, starts[:-1]) + en
        er = e * right
        zr = np.add.reduceat(er, starts[:-1]) + np.where(has, 0, en)
        total = (np.log(zr / z) * weight).sum() - 0.5 * ridge * (p @ p)
        post = (er / zr[owner] - e / z[owner]) * weight[owner]
        gw = np.zeros(size)
        np.add.at(gw, x.ravel(), np.repeat(post, x.shape[1]))
        gb = np.zeros(NONES)
        np.add.at(gb, none, (np.where(has, 0, en / zr) - en / z) * weight)
        return -total / len(pages), -(np.concatenate([gw, gb]) - ridge * p) / len(pages)

    p = minimize(loss, np.zeros(size + NONES), jac=True, method="L-BFGS-B", options=dict(maxiter=300)).x
    return p[:size], p[size:]


def pick(model, page, enough):
    """The lines of the page that are chosen."""
    w, b = model
    if not len(page["x"]):
        return []
    odds = np.exp(np.minimum(60, w[page["x"]].sum(1)))
    return chosen(page["found"], list(odds), float(np.exp(b[page["none"]])), enough)


def report(pages, picked):
    rows = defaultdict(list)
    for page, lines in zip(pages, picked):
        names = {norm(name) for line in lines for name in line.reading.names}
        exact = bool(names) and names == page["gold"]
        other = bool(names) and not is_right([norm(name) for name in lines[0].reading.names], page["gold"])
        kind = "gold" if page["gold"] and page["scraper"] != "gold" else "nobody"
        rows[page["set"], page["scraper"], kind].append((exact, bool(names) and not exact, other, page["right"].any()))
    for key, found in sorted(rows.items()):
        shares = (f"{name} {np.mean([f[i] for f in found]):.3f}" for i, name in enumerate(RESULTS))
        print("/".join(key).ljust(32), len(found), *shares)


def write(model, path):
    w, b = model
    lines = ["# Weights of the byline's signs. Written by bench/fit_authors.py; do not edit by hand."]
    for (name, axes), offset in zip(SIGNS.items(), OFFSETS):
        lines += table(f'"{name}"', axes, w[offset:], SMALLEST)
    lines += table('"no byline"', NONE, b, 0)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--enough", type=float, default=ENOUGH)
    parser.add_argument("--ridge", type=float, default=1.0)
    parser.add_argument("--worst", action="store_true", help="name the pages that went wrong")
    o = parser.parse_args()
    pages = list(load(o.folder))
    if o.check:
        models = [fit([page for page in pages if page["fold"] != fold], o.ridge) for fold in range(5)]
        picked = [pick(models[page["fold"]], page, o.enough) for page in pages]
        report(pages, picked)
        for page, lines in zip(pages, picked) if o.worst else ():
            names = {norm(name) for line in lines for name in line.reading.names}
            if page["scraper"] == DUMP and page["gold"] and names != page["gold"]:
                print(
                    "#",
                    page["set"],
                    page["id"],
                    page["gold"],
                    "->",
                    names or None,
                    "missed" if page["right"].any() else "",
                )
    else:
        model = fit(pages, o.ridge)
        report(pages, [pick(model, page, o.enough) for page in pages])
        write(model, pathlib.Path(__file__).parent.parent / "src/newsclean/authors/weights.toml")


if __name__ == "__main__":
    main()
