"""Fits the weights of the headline's signs on pages with gold: weights.toml and second.toml of src/newsclean/headline.

    python bench/fit_headline.py ../shared/devset [--more FOLDER] [--check]

A multinomial choice per page among its candidates and "none", by maximum likelihood with a ridge. Gold
bodies are pages without a headline. The second look sees each page as the shipped zone reads it, below the headline
that weights chose which have not seen the page's site. `--check`: five folds by site. Needs numpy and scipy.
"""

import argparse
import pathlib
import re
from collections import defaultdict
from dataclasses import replace
from functools import partial
from typing import NamedTuple

import numpy as np
from fitting import FOLDS, MUTED, documents, muted, spaced, table
from scipy.optimize import minimize

from newsclean.headline.choice import ENOUGH, HeadlineLooks, HeadlineWeights
from newsclean.headline.second import SECOND_NONE, SECOND_SIGNS, second_candidates
from newsclean.headline.signs import NONE, SIGNS, candidates
from newsclean.pipeline import PHASES, decided, open_page, run, votes_of
from newsclean.rules import RULES
from newsclean.stages.headline import headlines
from newsclean.stages.zone import zone
from newsclean.tools import make_tools

FOLDER = pathlib.Path(__file__).parent.parent / "src/newsclean/headline"
HEADLINES, ZONE = (next(i for i, phase in enumerate(PHASES) if stage in phase) for stage in (headlines, zone))
GOLD_WEIGHT, MORE_WEIGHT, MUTED_WEIGHT = 2.0, 0.3, 0.5
SMALLEST = 0.02
BODIES = ("readability", "justext")
"""Not learnt from: stories without a site, some with the page's title above, teach that any short first line is one."""


def norm(text):
    return re.sub(r"\W+", " ", text or "").strip().casefold()


def as_delivered(doc, alone):
    """The page's texts with the name of who delivered them; those of SPACED in both spacings. Gold is none of `alone`."""
    for scraper, text in [*doc["scraped"].items(), *([] if alone else [("gold", doc["gold"]["body"])])]:
        if scraper not in BODIES:
            yield from spaced(scraper, text)


class Model(NamedTuple):
    """Weights, one per value of each sign, and for having no headline."""

    signs: dict
    none: tuple
    w: np.ndarray
    b: np.ndarray


def sizes(signs):
    return [int(np.prod([len(axis) for axis in axes])) for axes in signs.values()]


def offsets(signs):
    """Where each sign's values begin in a row of all, and where they end."""
    return np.concatenate([[0], np.cumsum(sizes(signs))])


def first_look(text, tools, url, fold):
    """The page as the headline stage finds it."""
    page = run(open_page(text, tools, url=url), PHASES[:HEADLINES])
    return page, candidates(page)


def second_look(models, text, tools, url, fold):
    """The page after the zone, below the headline that the fold's model chooses."""
    first = models[fold]
    tables = np.split(first.w, offsets(first.signs)[1:-1])
    weights = HeadlineWeights(tuple(map(tuple, tables)), tuple(first.b))
    tools = replace(tools, headline_weights=HeadlineLooks(weights, tools.headline_weights.second))
    opened = page = run(open_page(text, tools, url=url), PHASES[:HEADLINES])
    for phase in PHASES[HEADLINES : ZONE + 1]:
        page = decided(page, votes_of(page, phase))
    return page, second_candidates(opened, page)


def truth_of(found, names, title):
    """The candidate that is the gold headline, the last one above the story; -1 where there is none."""
    right = [k for k, name in enumerate(names) if name == title] or [
        k
        for k, name in enumerate(names)
        if name and (name in title or title in name) and min(len(name), len(title)) > 0.6 * max(len(name), len(title))
    ]
    above = [k for k in right if found.lines[k] < found.start]
    return above[-1] if above else right[0] if right else -1


def load(folder, read=first_look, signs=SIGNS, *, alone=False):
    tools, mute = make_tools(RULES, None), make_tools(RULES, ())
    for name, doc, _, fold in documents(folder):
        title = norm(doc["gold"]["title"])
        ways = [(scraper, text, tools) for scraper, text in as_delivered(doc, alone)]
        ways += muted(doc, ways, mute)
        for scraper, text, used in ways:
            for url in (doc["url"], None):
                page, found = read(text, used, url, fold)
                if found is None or not found.lines:
                    continue
                names = [norm(page.document.texts[i]) for i in found.lines]
                yield dict(
                    set=name,
                    scraper=scraper + ("" if url else "-nourl"),
                    more=alone,
                    fold=fold,
                    x=(np.array(found.signs) + offsets(signs)[:-1]).astype(np.int32),
                    none=found.none,
                    site=found.site,
                    truth=-1 if scraper.startswith("gold") or not title else truth_of(found, names, title),
                    names=names,
                    title=title,
                )


def weight_of(page):
    if MUTED in page["scraper"]:
        return MUTED_WEIGHT
    return GOLD_WEIGHT if page["scraper"].startswith("gold") else MORE_WEIGHT if page["more"] else 1.0


def fit(pages, signs=SIGNS, none_axes=NONE, ridge=2.0):
    x = np.concatenate([page["x"] for page in pages])
    count = np.array([len(page["x"]) for page in pages])
    starts = np.concatenate([[0], np.cumsum(count)])
    owner = np.repeat(np.arange(len(pages)), count)
    none = np.array([page["none"] for page in pages])
    truth = np.array([page["truth"] for page in pages])
    weight = np.array([weight_of(page) for page in pages])
    chosen = np.where(truth >= 0, starts[:-1] + truth, -1)
    size, nones = offsets(signs)[-1], int(np.prod([len(axis) for axis in none_axes]))

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
        gb = np.zeros(nones)
        np.add.at(gb, none, ((chosen < 0) - en / z) * weight)
        return -total / len(pages), -(np.concatenate([gw, gb]) - ridge * p) / len(pages)

    p = minimize(loss, np.zeros(size + nones), jac=True, method="L-BFGS-B", options=dict(maxiter=300)).x
    return Model(signs, none_axes, p[:size], p[size:])


def pick(model, page):
    s = np.exp(np.minimum(60, model.w[page["x"]].sum(1)))
    k = int(s.argmax())
    return k if s[k] > ENOUGH[page["site"]] * (s.sum() + np.exp(model.b[page["none"]])) else None


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
    lines = ["# Weights of the headline's signs. Written by bench/fit_headline.py; do not edit by hand."]
    for (name, axes), offset in zip(model.signs.items(), offsets(model.signs)):
        lines += table(f'"{name}"', axes, model.w[offset:], SMALLEST)
    lines += table('"no headline"', model.none, model.b, 0)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def by_fold(pages, *axes):
    """For each fold the model of all other sites."""
    return {fold: fit([page for page in pages if page["fold"] != fold], *axes) for fold in range(FOLDS)}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--more", help="a folder of bench/scrapers.py: the same pages as other scrapers deliver them")
    parser.add_argument("--check", action="store_true")
    o = parser.parse_args()

    def read(look, signs):
        return [*load(o.folder, look, signs), *(load(o.more, look, signs, alone=True) if o.more else ())]

    pages = read(first_look, SIGNS)
    firsts = by_fold(pages)
    again = read(partial(second_look, firsts), SECOND_SIGNS)
    looks = ((pages, SIGNS, NONE, "weights.toml"), (again, SECOND_SIGNS, SECOND_NONE, "second.toml"))
    for seen, signs, none, name in looks:
        print(name)
        models = by_fold(seen, signs, none)
        report(seen, [pick(models[page["fold"]], page) for page in seen])
        if not o.check:
            write(fit(seen, signs, none), FOLDER / name)


if __name__ == "__main__":
    main()
