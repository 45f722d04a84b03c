"""Fits the weights of the headline's signs on pages with gold and writes src/newsclean/headline/weights.toml.

    python bench/fit_headline.py ../shared/devset [--more FOLDER] [--check]

A multinomial choice per page among its candidates and "none", by maximum likelihood with a ridge. Gold
bodies are pages without a headline. `--check`: five folds by site. Needs numpy and scipy.
"""

import argparse
import pathlib
import re
from collections import defaultdict

import numpy as np
from fitting import MUTED, documents, muted, table
from scipy.optimize import minimize

from newsclean.headline.signs import NONE, SIGNS, candidates
from newsclean.pipeline import PHASES, open_page, run
from newsclean.rules import RULES
from newsclean.tools import make_tools

SIZES = [int(np.prod([len(axis) for axis in axes])) for axes in SIGNS.values()]
OFFSETS = np.concatenate([[0], np.cumsum(SIZES)])
NONES = int(np.prod([len(axis) for axis in NONE]))
GOLD_WEIGHT, MORE_WEIGHT, MUTED_WEIGHT = 2.0, 0.3, 0.5
SMALLEST = 0.02
SPACED = ("gold", "trafilatura", "newspaper4k")
"""Texts without a site come with and without blank lines: which it is must not tell them apart."""


BODIES = ("readability", "justext")
"""Not learnt from: stories without a site, some with the page's title above, teach that any short first line is one."""


def norm(text):
    return re.sub(r"\W+", " ", text or "").strip().casefold()


def as_delivered(doc, alone):
    """The page's texts with the name of who delivered them; those of SPACED in both spacings. Gold is none of `alone`."""
    for scraper, text in [*doc["scraped"].items(), *([] if alone else [("gold", doc["gold"]["body"])])]:
        if scraper in BODIES:
            continue
        yield scraper, text
        if scraper in SPACED:
            yield scraper + "-respaced", re.sub(r"\n+", "\n" if "\n\n" in text else "\n\n", text)


def load(folder, *, alone=False):
    tools, mute = make_tools(RULES, None), make_tools(RULES, ())
    for name, doc, _, fold in documents(folder):
        title = norm(doc["gold"]["title"])
        ways = [(scraper, text, tools) for scraper, text in as_delivered(doc, alone)]
        ways += muted(doc, ways, mute)
        for scraper, text, used in ways:
            for url in (doc["url"], None):
                page = run(open_page(text, used, url=url), PHASES[:1])
                found = candidates(page)
                if found is None or not found.lines:
                    continue
                names = [norm(page.document.texts[i]) for i in found.lines]
                truth = -1
                if not scraper.startswith("gold") and title:
                    same = [k for k, name in enumerate(names) if name == title]
                    near = [
                        k
                        for k, name in enumerate(names)
                        if name
                        and (name in title or title in name)
                        and min(len(name), len(title)) > 0.6 * max(len(name), len(title))
                    ]
                    right = same or near
                    if right:
                        above = [k for k in right if found.lines[k] < found.start]
                        truth = above[-1] if above else right[0]
                x = np.array(found.signs) + OFFSETS[:-1]
                yield dict(
                    set=name,
                    scraper=scraper + ("" if url else "-nourl"),
                    more=alone,
                    fold=fold,
                    x=x,
                    none=found.none,
                    truth=truth,
                    names=names,
                    title=title,
                )


def weight_of(page):
    if MUTED in page["scraper"]:
        return MUTED_WEIGHT
    return GOLD_WEIGHT if page["scraper"].startswith("gold") else MORE_WEIGHT if page["more"] else 1.0


def fit(pages, ridge=2.0):
    x = np.concatenate([page["x"] for page in pages])
    count = np.array([len(page["x"]) for page in pages])
    starts = np.concatenate([[0], np.cumsum(count)])
    owner = np.repeat(np.arange(len(pages)), count)
    none = np.array([page["none"] for page in pages])
    truth = np.array([page["truth"] for page in pages])
    weight = np.array([weight_of(page) for page in pages])
    chosen = np.where(truth >= 0, starts[:-1] + truth, -1)
    size = OFFSETS[-1]

    def loss(p):
        w, b = p[:size], p[size:]
        s = w[x].sum(1)
        n = b[none]
        top = np.maximum(np.maximum.reduceat(s, starts[:-1]), n)
        e, en = np.exp(s - top[owner]), np.exp(n - top)
        z = np.add.reduceat(e, starts[:-1]) + en
        picked = np.where(chosen >= 0, s[chosen], n)
        total = ((picked - top - np.log(z)) * weight).sum() - 0.5 * ridge * (p @ p)
        post = -(e / z[owner]) * weight[owner]
        post[chosen[chosen >= 0]] += weight[chosen >= 0]
        gw = np.zeros(size)
        np.add.at(gw, x.ravel(), np.repeat(post, x.shape[1]))
        gb = np.zeros(NONES)
        np.add.at(gb, none, ((chosen < 0) - en / z) * weight)
        return -total / len(pages), -(np.concatenate([gw, gb]) - ridge * p) / len(pages)

    p = minimize(loss, np.zeros(size + NONES), jac=True, method="L-BFGS-B", options=dict(maxiter=300)).x
    return p[:size], p[size:]


def pick(model, page, enough):
    w, b = model
    s = np.exp(np.minimum(60, w[page["x"]].sum(1)))
    k = int(s.argmax())
    return k if s[k] > enough * (s.sum() + np.exp(b[page["none"]])) else None


def report(pages, picked):
    rows = defaultdict(list)
    for page, k in zip(pages, picked):
        rows[page["set"], page["scraper"]].append(
            (
                k is not None and page["names"][k] == page["title"],
                k is not None and page["names"][k] != page["title"],
                any(n == page["title"] for n in page["names"]),
            )
        )
    for key, found in sorted(rows.items()):
        print(
            f"{key[0]}/{key[1]:24s} right {np.mean([f[0] for f in found]):.3f}  wrong {np.mean([f[1] for f in found]):.3f}  among the candidates {np.mean([f[2] for f in found]):.3f}"
        )


def write(model, path):
    w, b = model
    lines = ["# Weights of the headline's signs. Written by bench/fit_headline.py; do not edit by hand."]
    for (name, axes), offset in zip(SIGNS.items(), OFFSETS):
        lines += table(f'"{name}"', axes, w[offset:], SMALLEST)
    lines += table('"no headline"', NONE, b, 0)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--more", help="a folder of bench/scrapers.py: the same pages as other scrapers deliver them")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--enough", type=float, default=0.5)
    o = parser.parse_args()
    pages = [*load(o.folder), *(load(o.more, alone=True) if o.more else ())]
    if o.check:
        test, picked = [], []
        for fold in range(5):
            model = fit([page for page in pages if page["fold"] != fold])
            for page in pages:
                if page["fold"] == fold:
                    test.append(page)
                    picked.append(pick(model, page, o.enough))
        report(test, picked)
    else:
        model = fit(pages)
        report(pages, [pick(model, page, o.enough) for page in pages])
        write(model, pathlib.Path(__file__).parent.parent / "src/newsclean/headline/weights.toml")


if __name__ == "__main__":
    main()
