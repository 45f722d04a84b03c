"""Fits the weights of the zone of HTML pages and writes src/newsclean/html/weights.toml.

    python bench/fit_html.py ../shared/devset [--check] [--ridge 3] [--cache FILE]

The chain of bench/fit.py with the features of `newsclean.html.weights`: a page is read from its HTML, and trafilatura
delivers its main text, as when it is cleaned. `--check` fits on four fifths of the sites and scores the rest, time
after time, and writes nothing. Needs numpy and scipy.
"""

import argparse
import pathlib
import pickle
import sys
import time

import fit
import numpy as np
from fitting import documents

from newsclean.html.extract import main_text
from newsclean.html.lines import read_lines
from newsclean.html.parse import Unreadable, parse
from newsclean.html.run import opened, until_zone
from newsclean.html.stages import evidence
from newsclean.html.stated import read_stated
from newsclean.html.weights import AXES
from newsclean.rules import RULES
from newsclean.tools import make_tools

ROOT = pathlib.Path(__file__).resolve().parents[1]


def load(folder, every):
    tools = make_tools(RULES, None)
    for i, (name, doc, site, fold) in enumerate(documents(folder)):
        if (i % every == 0 or name == "fundus") and (page := read(doc, tools)) is not None:
            yield page | dict(set=name, site=site, fold=fold)


def read(doc, tools):
    try:
        tree = parse(doc["html"])
    except Unreadable:
        return None
    text = main_text(tree.root) if tree.tame else None
    page, seen = opened(read_lines(tree.root), tools, doc["url"], text, read_stated(tree.root))
    page = until_zone(page, seen)
    found, values = evidence(page, seen)
    if not found.lines:
        return None
    texts = [page.document.texts[i] for i in found.lines]
    return dict(
        id=doc["id"],
        scraper="html",
        sizes=[page.document.sizes[i] for i in found.lines],
        kind=found.kind,
        x=np.array(values, dtype=np.int32).T,
        y=np.array(fit.gold_lines(texts, doc["gold"]["body"])),
        texts=texts,
        body=doc["gold"]["body"],
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--every", type=int, default=1, help="of the larger sets, take every n-th page")
    parser.add_argument("--ridge", type=float, default=3.0)
    parser.add_argument("--least", type=float, default=0.45)
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--cache", help="a pickle of the pages read, to try other settings")
    o = parser.parse_args()
    began = time.time()
    if o.cache and pathlib.Path(o.cache).exists():
        pages = pickle.loads(pathlib.Path(o.cache).read_bytes())
    else:
        pages = list(load(o.folder, o.every))
        if o.cache:
            pathlib.Path(o.cache).write_bytes(pickle.dumps(pages))
    fit.weigh(pages, 1.0)
    print(len(pages), "pages", f"{time.time() - began:.0f} s", file=sys.stderr)
    if not o.check:
        models = fit.fit_both(pages, o.ridge, AXES)
        fit.report(pages, [fit.look(models, page)[1] >= o.least for page in pages])
        for name, model in zip(("weights.toml", "second.toml"), models):
            fit.write(model, ROOT / "src/newsclean/html" / name, by="bench/fit_html.py")
        return
    test, once, twice = [], [], []
    for fold in range(o.folds):
        models = fit.fit_both([page for page in pages if page["fold"] % o.folds != fold], o.ridge, AXES)
        some = [page for page in pages if page["fold"] % o.folds == fold]
        test += some
        for page in some:
            first, both = fit.look(models, page)
            once.append(first)
            twice.append(both)
        print("fold", fold, f"{time.time() - began:.0f} s", file=sys.stderr)
    for looks, kept in (("one look", once), ("two looks", twice)):
        for least in (0.3, 0.4, 0.5, 0.6):
            print(f"{looks}, least {least}")
            fit.report(test, [chance >= least for chance in kept])


if __name__ == "__main__":
    main()
