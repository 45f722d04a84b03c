"""Fits what tells a story's first paragraph from what opens it; writes src/newsclean/opening/weights.toml.

    python bench/fit_opening.py ../shared/devset [--more FOLDER] [--check]

A logistic regression with a ridge. Each page is read up to the stage; the lines at the head of its story are cases,
from the first on, until one is in the gold body. Gold bodies are pages where the first line is. `--check`: five folds
by site, nothing is written. Needs numpy and scipy.
"""

import argparse
import json
import pathlib
import re
from collections import defaultdict
from typing import NamedTuple

import numpy as np
from fitting import FOLDS, MUTED, documents, muted, number, spaced, table
from scipy.optimize import minimize

from newsclean.label import Label
from newsclean.opening.choice import LEAST, MOST, least_chance
from newsclean.opening.signs import SIGNS, signs, site_of
from newsclean.pipeline import PHASES, open_page, run
from newsclean.rules import RULES
from newsclean.stages.opening import opening
from newsclean.tools import make_tools

FILE = pathlib.Path(__file__).parents[1] / "src/newsclean/opening/weights.toml"
BEFORE = next(i for i, phase in enumerate(PHASES) if opening in phase)
SIZES = [int(np.prod([len(axis) for axis in axes])) for axes in SIGNS.values()]
OFFSETS = np.concatenate([[0], np.cumsum(SIZES)])
FIXTURES = pathlib.Path(__file__).parents[1] / "fixtures"
GOLD_WEIGHT, MORE_WEIGHT, MUTED_WEIGHT, FIXTURE_WEIGHT = 2.0, 0.3, 0.5, 6.0
STATED = {"fundus": 4.0}
"""Its gold tells the standfirst from the body; the others were marked by hand or by paragraph, and keep some."""
RIDGE = 15.0
SMALLEST = 0.02
READ = 60
"""Letters and figures of a line that must stand in the gold body."""


class Case(NamedTuple):
    set: str
    scraper: str
    fold: int
    weight: float
    place: int
    site: int
    x: np.ndarray
    away: bool
    text: str


def norm(text):
    return re.sub(r"\W+", "", text).casefold()


def cases(name, scraper, doc, text, fold, tools, weight):
    page = run(open_page(text, tools, url=doc["url"]), PHASES[:BEFORE])
    if page.document.on_one_line:
        return
    gold = norm(doc["gold"]["body"])
    story = [i for i, label in enumerate(page.labels) if label is Label.BODY]
    site = site_of(page)
    for at in range(min(MOST, len(story) - LEAST)):
        line = page.document.texts[story[at]]
        away = norm(line)[:READ] not in gold
        x = np.array(signs(page, story, at, site)) + OFFSETS[:-1]
        yield Case(name, scraper, fold, weight, at, site, x, away, line)
        if not away:
            return


def fixtures(tools):
    """The project's invented pages: news in many languages, where the development pages are mostly English."""
    for folder in sorted(path.parent for path in FIXTURES.glob("*/expected.json")):
        truth = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
        source = folder / "input.txt"
        if truth.get("body") and truth["shape"] != "single-line" and source.exists():
            doc = dict(url=None, gold=dict(body="\n".join(truth["body"])))
            fold = number(folder.name) % FOLDS
            yield from cases("fixtures", "fixtures", doc, source.read_bytes().decode(), fold, tools, FIXTURE_WEIGHT)


def load(folder, *, more=False):
    tools, mute = make_tools(RULES, None), make_tools(RULES, ())
    if not more:
        yield from fixtures(tools)
    for name, doc, _, fold in documents(folder):
        texts = [*doc["scraped"].items(), *([] if more else [("gold", doc["gold"]["body"])])]
        ways = [(scraper, way, tools) for scraper, text in texts for scraper, way in spaced(scraper, text)]
        if not more:
            ways += muted(doc, ways, mute)
        for scraper, text, used in ways:
            weight = MUTED_WEIGHT if MUTED in scraper else MORE_WEIGHT if more else 1.0
            weight = GOLD_WEIGHT if scraper.startswith("gold") else weight
            yield from cases(name, scraper, doc, text, fold, used, weight * STATED.get(name, 1.0))


def fit(found, ridge):
    x = np.array([case.x for case in found])
    y = np.array([case.away for case in found], float)
    weight = np.array([case.weight for case in found])

    def loss(p):
        s = p[-1] + p[x].sum(1)
        total = (weight * (np.logaddexp(0, s) - y * s)).sum() + 0.5 * ridge * (p[:-1] @ p[:-1])
        d = weight * (1 / (1 + np.exp(-s)) - y)
        g = np.zeros(len(p))
        np.add.at(g, x.ravel(), np.repeat(d, x.shape[1]))
        g[:-1] += ridge * p[:-1]
        g[-1] = d.sum()
        return total, g

    return minimize(loss, np.zeros(OFFSETS[-1] + 1), jac=True, method="L-BFGS-B", options=dict(maxiter=400)).x


def chance(p, case):
    return 1 / (1 + np.exp(-(p[-1] + p[case.x].sum())))


def report(found, chances):
    """Per set and scraper the lines that go, of those that are not the story's and of those that are."""
    rows = defaultdict(list)
    for case, value in zip(found, chances):
        place = "first" if case.place == 0 else "next"
        rows[case.set, case.scraper, place].append((case.away, value > least_chance(len(case.text), case.site), value))
    for key, seen in sorted(rows.items()):
        away, own = [row for row in seen if row[0]], [row for row in seen if not row[0]]
        order = np.argsort(np.argsort([row[2] for row in seen])) + 1.0
        ranks = sum(order[i] for i, row in enumerate(seen) if row[0])
        auc = (ranks - len(away) * (len(away) + 1) / 2) / max(1, len(away) * len(own))
        print(
            f"{'/'.join(key):44s} others {sum(row[1] for row in away)}/{len(away)}  own {sum(row[1] for row in own)}/{len(own)}  area {auc:.3f}"
        )


def write(p):
    lines = ["# Weights of the signs of what opens a story. Written by bench/fit_opening.py; do not edit by hand."]
    lines += table('"any line"', [("any",)], p[-1:], 0)
    for (name, axes), offset in zip(SIGNS.items(), OFFSETS):
        lines += table(f'"{name}"', axes, p[offset:-1], SMALLEST)
    FILE.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--more", help="a folder of bench/scrapers.py: the same pages as other scrapers deliver them")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--ridge", type=float, default=RIDGE)
    o = parser.parse_args()
    found = [*load(o.folder), *(load(o.more, more=True) if o.more else ())]
    if o.check:
        models = [fit([case for case in found if case.fold != fold], o.ridge) for fold in range(FOLDS)]
        report(found, [chance(models[case.fold], case) for case in found])
    else:
        p = fit(found, o.ridge)
        report(found, [chance(p, case) for case in found])
        write(p)


if __name__ == "__main__":
    main()
