"""Fits the weights of the zone stage on pages with gold and writes weights.toml and second.toml of src/newsclean/zone.

    python bench/fit.py ../shared/devset [--more FOLDER] [--check] [--ridge 3]

The shipped weights: `--more FOLDER --gold 7`, FOLDER by bench/scrapers.py, and for second.toml `--second` with them; those
for pages that came as one line, at which there is one look: `--one-line --more FOLDER --gold 7`.

A chain of two states (article, other) with the features of `newsclean.zone.features`, fitted by maximum
likelihood with a ridge; pages weigh the same whatever their length (a power of it, `SPREAD`). The second look is fitted
on chances that weights gave which have not seen the page's site. `--check` fits on four fifths of the sites and scores
the rest, five times, and writes nothing. Needs numpy and scipy.
"""

import argparse
import pathlib
import random
import re
import sys
import time
from collections import Counter, defaultdict
from typing import NamedTuple

import numpy as np
import scipy.sparse as sp
from fitting import MUTED, documents, muted, table
from scipy.optimize import minimize

from newsclean.label import LISTS
from newsclean.pipeline import PHASES, open_page, until_zone
from newsclean.rules import RULES
from newsclean.tools import make_tools
from newsclean.zone import features, second
from newsclean.zone.gather import gather

MADE = {"inject": 0.5, "again": 0.5, "listed": 0.3}
"""Weights of pages made of a page, against a real one."""
FLAT = ("soup", "html_text")
"""Of the other scrapers' pages those that are read on one line: what is not Markdown, and not the story alone."""
SPREAD = 0.6
SMALLEST = 0.05
WORD = re.compile(r"\w+")
GRAM = 8


class Model(NamedTuple):
    """Weights, one per feature value, transitions (2 x 2) and start; `axes`: the features."""

    axes: dict
    weights: np.ndarray
    steps: np.ndarray
    start: float


def offsets(axes):
    """Where each feature's values begin in a row of all, and where they end."""
    return np.concatenate([[0], np.cumsum([int(np.prod([len(axis) for axis in one])) for one in axes.values()])])


def letters(text):
    return "".join(WORD.findall(text))


def gold_lines(texts, body):
    """1 where the line is a gold line, stands inside the gold, or shares most of its letters' sequences with it."""
    whole = letters(body)
    lines = {letters(line) for line in body.split("\n")}
    grams = {whole[i : i + GRAM] for i in range(len(whole) - GRAM + 1)}
    truth = []
    for text in texts:
        key = letters(text)
        if not key:
            truth.append(truth[-1] if truth else 0)
            continue
        probes = range(0, len(key) - GRAM + 1, 4)
        near = len(key) > 30 and sum(key[i : i + GRAM] in grams for i in probes) > 0.5 * len(probes)
        truth.append(int(key in lines or (len(key) > 25 and key in whole) or near))
    return truth


def on_one_line(text, body):
    """The text on one line without its bullets, and before each of its characters how many are of gold lines."""
    lines = [line for line in (" ".join(line.split()).lstrip("•*- ") for line in text.splitlines()) if line]
    own = [one for line, gold in zip(lines, gold_lines(lines, body)) for one in [gold] * (len(line) + 1)]
    return " ".join(lines), np.concatenate([[0], np.cumsum(own)])


def gold_pieces(starts, numbers, shares):
    """1 where most of the piece is of gold lines."""
    last = len(shares) - 1
    return [
        int(2 * (shares[min(starts[i + 1], last)] - shares[starts[i]]) > starts[i + 1] - starts[i]) for i in numbers
    ]


def crop(text, body, rng):
    """The story with a few lines of the page above and below it, as scrapers deliver it that cut too late."""
    lines = [line for line in text.split("\n") if line.strip()] if rng.random() < 0.4 else text.split("\n")
    truth = gold_lines(lines, body)
    if 1 not in truth:
        return body
    first, last = truth.index(1), len(truth) - truth[::-1].index(1)
    return "\n".join(lines[max(0, first - rng.randint(0, 14)) : last + rng.randint(0, 14)])


def inject(text, body, rng, pack):
    """A few paragraphs of the story with a prompt and a list of the page's own teasers between them."""
    lines = [line for line in text.split("\n") if line.strip()]
    truth = gold_lines(lines, body)
    if truth.count(1) < 5:
        return body
    first, last = truth.index(1), len(truth) - truth[::-1].index(1)
    story = [line for line, own in zip(lines, truth) if own]
    start = rng.randint(0, max(0, len(story) - 12))
    story = story[start : start + rng.randint(4, 12)]
    teasers = [line for line in lines[last:] if 20 < len(line.strip()) < 120] or ["Council votes for new bridge"]
    heads = [g.phrases for g in pack.groups if g.match == "heading" and g.label in LISTS and g.strength == "sure"] or [
        ("related",)
    ]
    prompts = [
        g.phrases
        for g in pack.groups
        if g.match == "line"
        and g.label.value in ("advertisement", "subscribe", "share", "player")
        and g.strength == "sure"
    ] or [("advertisement",)]
    blocks = []
    for _ in range(rng.randint(1, 3)):
        kind = rng.random()
        at = rng.randrange(len(teasers))
        some = teasers[at : at + rng.randint(1, 4)]
        if kind < 0.4:
            blocks.append([rng.choice(rng.choice(heads)), *some])
        elif kind < 0.85:
            blocks.append([rng.choice(rng.choice(prompts))])
        else:
            blocks.append(some[:1])
    for block in blocks:
        at = rng.randint(1, len(story) - 1)
        story[at:at] = block
    gap = "\n\n" if rng.random() < 0.4 else "\n"
    return gap.join(
        [*lines[max(0, first - rng.randint(0, 10)) : first], *story, *lines[last : last + rng.randint(0, 10)]]
    )


def listed(body, rng):
    """The story with a list of its own above and below: short lines, half of them with words of the story."""
    lines = [line for line in body.split("\n") if line.strip()]
    words = [word.strip('.,;:!?"') for word in body.split()]
    if len(words) < 60:
        return body

    def entries():
        step = rng.choice((1, 7, 13))
        for at in rng.sample(range(len(words) - 40), min(rng.randint(2, 12), len(words) - 40)):
            number = rng.choice(("", "", "", f"{rng.randint(1, 30)} ", f"{rng.randint(1, 28)}.{rng.randint(1, 12)}. "))
            entry = " ".join(words[at : at + step * rng.randint(2, 5) : step])
            yield number + entry[:1].upper() + entry[1:]

    return "\n".join([*entries(), *lines, *entries()] if rng.random() < 0.7 else [*lines, *entries()])


def around(dump, body, rng, pack, one_line):
    """Pages made of a page: cropped, with chrome put between the paragraphs; on one line the dump once more, and the story
    with lists of its own."""
    yield "crop", crop(dump, body, rng)
    if rng.random() < 0.6:
        yield "inject", inject(dump, body, rng, pack)
    if one_line:
        if rng.random() < 0.5:
            yield "again", dump
        yield "listed", listed(body, rng)


def load(folder, tools, *, alone=False, mute=None, one_line=False):
    """Every page as each scraper delivered it, the gold body as a page of its own, and pages made of a page; `alone`:
    only as scrapers delivered it. `mute`: tools that know no language, with which some are read once more. `one_line`: all
    of them put on one line."""
    for name, doc, site, fold in documents(folder):
        body = doc["gold"]["body"]
        made = []
        if not alone:
            dump = doc["scraped"]["resiliparse_all"]
            rng = random.Random(doc["id"])
            pack = tools.packs.get(doc["lang"], tools.packs["en"])
            made = [("gold", body), *around(dump, body, rng, pack, one_line)]
        ways = [(scraper, text, tools) for scraper, text in [*doc["scraped"].items(), *made]]
        if one_line and alone:
            ways = [way for way in ways if way[0] in FLAT]
        if mute is not None:
            ways += muted(doc, ways, mute)
        for scraper, text, used in ways:
            truth = text if scraper == "listed" else body
            text, shares = on_one_line(text, truth) if one_line else (text, None)
            for url in {doc["url"], None} if scraper == "gold" else {doc["url"]}:
                page = until_zone(open_page(text, used, url=url))
                evidence = gather(page)
                if not evidence.lines:
                    continue
                texts = [page.document.texts[i] for i in evidence.lines]
                x = np.array(features.columns(page.document, page.traits, evidence), dtype=np.int16).T
                sure = [
                    i
                    for i, label in enumerate(page.labels)
                    if label is not None and label.value == "body" and page.sure(i)
                ]
                yield dict(
                    site=site,
                    set=name,
                    scraper=scraper,
                    more=alone,
                    fold=fold,
                    x=x,
                    sizes=[page.document.sizes[i] for i in evidence.lines],
                    kind=evidence.kind,
                    y=np.array(
                        gold_pieces(page.document.starts, evidence.lines, shares)
                        if shares is not None and page.document.joined
                        else gold_lines(texts, truth)
                    ),
                    texts=texts,
                    body=body,
                    sure=sure,
                )


def weigh(pages, gold=1.0, share=1.0, mute=1.0):
    """Sites of many pages count less per page, sets the same altogether, gold bodies and pages of other scrapers as told."""
    of_site, of_set = Counter(page["site"] for page in pages), Counter()
    for page in pages:
        page["weight"] = of_site[page["site"]] ** -0.5 * {"gold": gold, **MADE}.get(page["scraper"], 1.0)
        page["weight"] *= mute if page["scraper"].endswith(MUTED) else 1.0
        of_set[page["set"]] += page["weight"]
    for page in pages:
        page["weight"] *= (of_set[page["set"]] / max(of_set.values())) ** -0.5 * (share if page.get("more") else 1.0)


def fit(pages, ridge, axes=features.AXES, steps=150):
    """The model of highest likelihood, by L-BFGS on the exact gradient."""
    lengths = [len(page["y"]) for page in pages]
    starts = np.cumsum([0, *lengths])
    size = offsets(axes)[-1]
    x = (np.concatenate([page["x"] for page in pages]) + offsets(axes)[:-1]).astype(np.int32)
    m = sp.csr_matrix((np.ones(x.size), x.ravel(), np.arange(0, x.size + 1, x.shape[1])), shape=(len(x), size))
    mt = m.T.tocsr()
    y = np.concatenate([page["y"] for page in pages])
    weight = np.array([page.get("weight", 1.0) * length**-SPREAD for page, length in zip(pages, lengths)])
    weight /= weight.mean()
    per_line = np.repeat(weight, lengths)
    order = np.argsort(lengths)
    batches, current = [], []
    for i in order:
        current.append(i)
        if len(current) * lengths[i] > 60000 or i == order[-1]:
            index = np.full((max(lengths[j] for j in current), len(current)), -1)
            for k, j in enumerate(current):
                index[: lengths[j], k] = np.arange(starts[j], starts[j + 1])
            batches.append((index, weight[current]))
            current = []
    gold_steps = np.zeros((2, 2))
    gold_start = 0.0
    for i in range(len(pages)):
        own = y[starts[i] : starts[i + 1]]
        np.add.at(gold_steps, (own[:-1], own[1:]), weight[i])
        gold_start += weight[i] * own[0]

    def loss(p):
        w, steps_, start = p[:size], p[size : size + 4].reshape(2, 2), p[-1]
        score = m @ w
        total = (score * y * per_line).sum() + (gold_steps * steps_).sum() + gold_start * start
        grad = y * per_line
        grad_steps = gold_steps.copy()
        grad_start = gold_start
        factor = np.exp(steps_)
        for index, own in batches:
            mask = index >= 0
            e = np.exp(np.clip(score[np.maximum(index, 0)], -30, 30))
            n, k = index.shape
            alpha = np.empty((n, k, 2))
            norm = np.ones((n, k))
            a = np.stack([np.ones(k), e[0] * np.exp(start)], 1)
            norm[0] = a.sum(1)
            alpha[0] = a / norm[0][:, None]
            for t in range(1, n):
                a = alpha[t - 1] @ factor
                a[:, 1] *= e[t]
                s = a.sum(1)
                alpha[t] = np.where(mask[t][:, None], a / s[:, None], alpha[t - 1])
                norm[t] = np.where(mask[t], s, 1.0)
            total -= ((np.log(norm) * mask).sum(0) * own).sum()
            beta = np.ones((k, 2))
            for t in range(n - 1, -1, -1):
                post = alpha[t] * beta
                post /= post.sum(1, keepdims=True)
                live = mask[t]
                grad[index[t][live]] -= post[live, 1] * own[live]
                if t:
                    nb = beta.copy()
                    nb[:, 1] *= e[t]
                    pair = alpha[t - 1][:, :, None] * factor[None] * nb[:, None, :]
                    pair /= pair.sum((1, 2), keepdims=True)
                    grad_steps -= (pair[live] * own[live][:, None, None]).sum(0)
                    b = nb @ factor.T
                    b /= b.sum(1, keepdims=True)
                    beta = np.where(live[:, None], b, beta)
                else:
                    grad_start -= (post[:, 1] * own).sum()
        total -= 0.5 * ridge * (p @ p)
        g = np.concatenate([mt @ grad, grad_steps.ravel(), [grad_start]]) - ridge * p
        return -total / len(pages), -g / len(pages)

    best = minimize(loss, np.zeros(size + 5), jac=True, method="L-BFGS-B", options=dict(maxiter=steps, maxcor=12)).x
    return Model(axes, best[:size], best[size : size + 4].reshape(2, 2), best[-1])


def chances(model, x):
    """As `newsclean.zone.path.article_chances`."""
    axes, w, steps, start = model
    odds = np.exp(np.clip(w[x + offsets(axes)[:-1]].sum(1), -30, 30))
    (out, enter), (leave, stay) = np.exp(steps)
    forward, ratio = [], np.exp(start)
    for i, own in enumerate(odds):
        if i:
            ratio = (ratio * stay + enter) / (ratio * leave + out)
        ratio *= own
        forward.append(ratio)
    found, back = np.empty(len(odds)), 1.0
    for i in range(len(odds) - 1, -1, -1):
        both = forward[i] * back
        found[i] = both / (1 + both)
        ahead = back * odds[i]
        back = (ahead * stay + leave) / (ahead * enter + out)
    return found


def again(page, first):
    """The page for the second look: with what the first one found."""
    columns = second.second_columns(page["sizes"], page["kind"], list(first))
    return page | dict(x=np.concatenate([page["x"], np.array(columns, dtype=np.int16).T], 1))


def fit_both(pages, ridge, axes=features.AXES):
    """The models of the first and of the second look. The second sees each page as weights found it that have not seen
    its site: those of its own fold would be surer of it than of any new page."""
    found = []
    for fold in sorted({page["fold"] for page in pages}):
        model = fit([page for page in pages if page["fold"] != fold], ridge, axes)
        found += [again(page, chances(model, page["x"])) for page in pages if page["fold"] == fold]
    return fit(pages, ridge, axes), fit(found, ridge, {**axes, **second.OWN})


def look(models, page):
    """The page's chances after the first look, and after both: the mean of their log-odds."""
    first = chances(models[0], page["x"])
    if len(models) == 1:
        return first, first
    both = np.stack([first, chances(models[1], again(page, first)["x"])])
    odds = np.sqrt((both / np.maximum(1 - both, 1e-12)).prod(0))
    return first, odds / (1 + odds)


def shingles(text):
    tokens = WORD.findall(text)
    return Counter(tuple(tokens[i : i + 4]) for i in range(max(1, len(tokens) - 3)) if tokens)


def report(pages, kept):
    rows = defaultdict(list)
    for page, keep in zip(pages, kept):
        a, b = shingles(page["body"]), shingles("\n".join(text for text, k in zip(page["texts"], keep) if k))
        both = sum((a & b).values())
        rows[page["set"], page["scraper"]].append((both, sum(b.values()) - both, sum(a.values()) - both))
    for key, found in sorted(rows.items()):
        p = np.mean([t / (t + f) for t, f, _ in found if t + f])
        r = np.mean([t / (t + n) for t, _, n in found if t + n])
        line = f"{key[0]}/{key[1]:16s} F1 {2 * p * r / (p + r):.4f}  P {p:.4f}  R {r:.4f}"
        if key[1].startswith("gold"):
            loss = [n / max(1, t + n) for t, _, n in found]
            line += f"  loss {np.mean(loss):.4f}  any {np.mean([x > 0.001 for x in loss]):.3f}"
        print(line, flush=True)


def write(model, path, by="bench/fit.py"):
    """The table as TOML: features, named values, log-odds; values that hardly weigh are left out."""
    axes, w, steps, start = model
    (out, enter), (leave, stay) = steps
    lines = [
        f"# Weights of the zone stage: positive speaks for the article. Written by {by}; do not edit by hand.",
        "",
        "[chain]",
    ]
    lines += [
        f"{name} = {value:.3f}"
        for name, value in (("start", start), ("stay", stay), ("leave", leave), ("enter", enter), ("out", out))
    ]
    for offset, (feature, values) in zip(offsets(axes), axes.items()):
        lines += table(f'features."{feature}"', values, w[offset:], SMALLEST)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--more", help="a folder of bench/scrapers.py: the same pages as other scrapers deliver them")
    parser.add_argument("--share", type=float, default=0.5, help="weight of those pages")
    parser.add_argument(
        "--mute", type=float, default=0.5, help="weight of pages read without the phrases of a language"
    )
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument(
        "--one-line", action="store_true", help="pages on one line, for src/newsclean/zone/one_line.toml"
    )
    parser.add_argument("--second", action="store_true", help="write second.toml only and leave weights.toml as it is")
    parser.add_argument("--ridge", type=float, default=3.0)
    parser.add_argument("--gold", type=float, default=1.0, help="weight of gold bodies as pages")
    parser.add_argument("--every", type=int, default=1, help="fit on every n-th page")
    parser.add_argument("--least", type=float, default=0.4)
    o = parser.parse_args()
    began = time.time()
    tools = make_tools(RULES, None)
    mute = make_tools(RULES, ()) if o.mute else None
    pages = list(load(o.folder, tools, mute=mute, one_line=o.one_line))
    if o.more:
        pages += load(o.more, tools, alone=True, one_line=o.one_line)
    weigh(pages, o.gold, o.share, o.mute)
    print(len(pages), "pages", len(PHASES), "phases", f"{time.time() - began:.0f} s", file=sys.stderr)
    pages = pages[:: o.every]

    def fitted(pages):
        return (fit(pages, o.ridge),) if o.one_line else fit_both(pages, o.ridge)

    if o.check:
        test, once, twice = [], [], []
        for fold in range(o.folds):
            models = fitted([page for page in pages if page["fold"] != fold])
            for page in pages:
                if page["fold"] == fold:
                    first, both = look(models, page)
                    test.append(page)
                    once.append(first >= o.least)
                    twice.append(both >= o.least)
            print("fold", fold, f"{time.time() - began:.0f} s", file=sys.stderr)
        for looks, kept in (("one look", once), ("two looks", twice)):
            print(looks)
            report(test, kept)
    else:
        models = fitted(pages)
        report(pages, [look(models, page)[1] >= o.least for page in pages])
        names = ("one_line.toml",) if o.one_line else ("weights.toml", "second.toml")
        for name, model in list(zip(names, models))[o.second :]:
            write(model, pathlib.Path(__file__).parent.parent / "src/newsclean/zone" / name)


if __name__ == "__main__":
    main()
