"""Fits what tells another story from the page's own; writes stems.toml and weights.toml in src/newsclean/stories.

    python bench/fit_stories.py ../shared/devset [--check]

Gold bodies are left as they are or spliced: paragraphs of a page of another site stand at the end or in the middle,
with or without their headline. Each stretch that newsclean would test is one case; a logistic regression with a
ridge weighs its signs. `--check`: five folds by site, nothing is written. Needs numpy and scipy.
"""

import argparse
import gzip
import hashlib
import json
import pathlib
import random
import tomllib
from collections import Counter, defaultdict
from typing import NamedTuple
from urllib.parse import urlsplit

import numpy as np
from scipy.optimize import minimize

from newsclean.pipeline import open_page, run, without_stories
from newsclean.rules import RULES
from newsclean.stories.cohesion import opens_story, stretches
from newsclean.stories.contrast import SIGNS, signs
from newsclean.stories.found import ENOUGH_HEADED, ENOUGH_HEADLESS
from newsclean.stories.tally import tally, weight
from newsclean.stories.units import read_units, words_of_title
from newsclean.stories.vocabulary import stems_of
from newsclean.tools import make_tools

FOLDER = pathlib.Path(__file__).parents[1] / "src/newsclean/stories"
COMMON, USUAL = 0.18, 0.05
LEAST_PAGES = 40
MODES = {"clean": 0.28, "tail": 0.22, "headed tail": 0.26, "middle": 0.09, "headed middle": 0.1, "two": 0.05}
PLAIN, LEAST_PLAIN = 0.4, 60
"""Share of the pages of which only the longer lines are spliced, as scrapers deliver them that keep paragraphs only."""
RIDGE = 3.0
PARTIAL = 0.1


class Source(NamedTuple):
    site: str
    language: str
    kind: str
    title: str
    lines: list


class Case(NamedTuple):
    values: tuple
    right: bool
    weight: float
    page: int
    foreign: int
    own: int
    opened: bool


def load(folder):
    for path in sorted(pathlib.Path(folder).glob("*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as file:
            for line in file:
                page = json.loads(line)
                lines = [text.strip() for text in page["gold"]["body"].split("\n") if text.strip()]
                site = urlsplit(page["url"] or "").netloc or page["url"] or page["id"]
                yield Source(
                    site, page["lang"], "web" if "wcxb" in path.name else "news", page["gold"]["title"] or "", lines
                )


def count_stems(sources):
    """The stems that are in many stories, by language; languages with few pages keep what is in the file."""
    shares = defaultdict(Counter)
    groups = defaultdict(list)
    for source in sources:
        groups[source.language, source.kind].append(source)
    for (language, kind), pages in groups.items():
        if len(pages) < LEAST_PAGES:
            continue
        counts = Counter(stem for page in pages for stem in stems_of(" ".join(page.lines)[:5000], language == "zh"))
        for stem, count in counts.items():
            part = count / len(pages) * (0.8 if kind == "web" else 1)
            shares[language][stem] = max(shares[language][stem], part)
    return {
        language: {
            "common": sorted(stem for stem, part in found.items() if part >= COMMON),
            "usual": sorted(stem for stem, part in found.items() if USUAL <= part < COMMON),
        }
        for language, found in shares.items()
    }


def write_stems(counted):
    path = FOLDER / "stems.toml"
    held = tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    rows = {
        **held,
        **{code: {kind: " ".join(words) for kind, words in lists.items()} for code, lists in counted.items()},
    }
    out = [
        "# Stems that say nothing (common) or little (usual) about a subject. Those of languages with",
        "# many pages are counted by bench/fit_stories.py, the others written by hand.",
    ]
    for code in sorted(rows):
        out += ["", f"[{code}]", *(f'{kind} = """\n{fold(words)}"""' for kind, words in rows[code].items())]
    path.write_text("\n".join(out) + "\n", encoding="utf-8")


def fold(words, width=115):
    lines, line = [], ""
    for word in words.split():
        if len(line) + len(word) >= width:
            lines.append(line)
            line = ""
        line += (" " if line else "") + word
    return "\n".join([*lines, line])


def splice(rng, own, others, mode):
    """The page's lines, and which of them are foreign."""
    mine, *theirs = [
        [line for line in source.lines if len(line) > LEAST_PLAIN] if rng.random() < PLAIN else source.lines
        for source in (own, *others)
    ]
    rows = []
    for source, lines in list(zip(others, theirs, strict=True))[: {"clean": 0, "two": 2}.get(mode, 1)]:
        headed = "headed" in mode or mode == "two"
        taken = lines[(0 if headed else rng.choice([0, 0, 0, 1, 2])) :][: rng.randint(2, 9)]
        rows += [(line, True) for line in ([source.title, *taken] if headed else taken)]
    at = rng.randint(2, max(2, len(mine) - 1)) if "middle" in mode else len(mine)
    top = [own.title] if rng.random() < 0.7 else []
    own_rows = [(line, False) for line in (*top, *mine)]
    at += len(top)
    return [row for row in (*own_rows[:at], *rows, *own_rows[at:]) if row[0].strip()]


def cases(sources, times, seed):
    rng = random.Random(seed)
    tools = make_tools(RULES, None)
    fit = [s for s in sources if 4 <= sum(len(line) > 60 for line in s.lines) <= 60]
    groups = defaultdict(list)
    for source in fit:
        groups[source.language, source.kind].append(source)
    found, pages = [], []
    for own in [source for source in fit for _ in range(times[source.kind, source.language == "en"])]:
        others = [
            s
            for s in rng.sample(groups[own.language, own.kind], min(20, len(groups[own.language, own.kind])))
            if s.site != own.site
        ]
        if len(others) < 2:
            continue
        mode = rng.choices(list(MODES), list(MODES.values()))[0]
        rows = splice(rng, own, others[:2], mode)
        page = run(open_page("\n".join(text for text, _ in rows), tools), without_stories())
        if len(page.labels) != len(rows):
            continue
        units = read_units(page)
        title = words_of_title(page) or (units[0].title if units else frozenset())
        foreign = [rows[unit.line][1] for unit in units]
        words, size = tally(units, title), weight(title)
        for start, stop, near in stretches(units, words, generous=True):
            if len(units) - (stop - start) < 2:
                continue
            inside, whole = sum(foreign[start:stop]), sum(foreign)
            right = inside == stop - start and (inside >= whole / 2 or mode == "two")
            found.append(
                Case(
                    signs(units, words, size, start, stop, near),
                    right,
                    PARTIAL if right and inside < whole and mode != "two" else 1.0,
                    len(pages),
                    inside,
                    stop - start - inside,
                    opens_story(units[start]),
                )
            )
        pages.append((own.site, mode, sum(foreign), len(units) - sum(foreign)))
    return found, pages


def learn(values, right, weights):
    """Points per sign."""
    scale = values.std(0)
    scale[scale == 0] = 1
    X = values / scale

    def loss(w):
        margin = np.where(right, 1, -1) * (X @ w)
        return (weights * np.logaddexp(0, -margin)).sum() + RIDGE / 2 * (w @ w), -X.T @ (
            weights * np.where(right, 1, -1) / (1 + np.exp(margin))
        ) + RIDGE * w

    return minimize(loss, np.zeros(X.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 150}).x / scale


def report(found, pages, points):
    best = {}
    for case, point in zip(found, points, strict=True):
        if point >= (ENOUGH_HEADED if case.opened else ENOUGH_HEADLESS) and point > best.get(case.page, (-99, None))[0]:
            best[case.page] = (point, case)
    for mode in MODES:
        there = [k for k, page in enumerate(pages) if page[1] == mode]
        kept = sum(best[k][1].foreign for k in there if k in best)
        lost = [best[k][1].own for k in there if k in best and best[k][1].own]
        print(
            f"{mode:15s} {len(there):5d} pages  kept out {kept / max(1, sum(pages[k][2] for k in there)):.3f}"
            f"  own lost {sum(lost) / sum(pages[k][3] for k in there):.4f} on {len(lost)} pages"
        )


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--seed", type=int, default=5)
    arguments = parser.parse_args()
    sources = list(load(arguments.folder))
    if not arguments.check:
        write_stems(count_stems(sources))
    times = {("news", True): 6, ("web", True): 3, ("news", False): 3}
    found, pages = cases(sources, times, arguments.seed)
    values = np.array([case.values for case in found])
    right = np.array([case.right for case in found])
    weights = np.array([case.weight for case in found])
    fold_of = np.array([int(hashlib.md5(pages[case.page][0].encode()).hexdigest(), 16) % 5 for case in found])
    print(f"{len(pages)} pages, {len(found)} stretches, {right.sum()} right")
    opened = np.array([case.opened for case in found])
    points = np.zeros(len(found))
    for k in range(5):
        here = fold_of == k
        for part, rows in tables(opened).items():
            chosen = here & (opened == (part == "headed"))
            points[chosen] = values[chosen] @ learn(values[rows & ~here], right[rows & ~here], weights[rows & ~here])
    report(found, pages, points)
    if not arguments.check:
        write_weights({part: learn(values[rows], right[rows], weights[rows]) for part, rows in tables(opened).items()})


def tables(opened):
    """Which stretches each table is learnt from."""
    return {"headed": opened, "headless": ~opened}


def write_weights(fitted):
    out = ["# Weights of the signs of another story: see SIGNS in contrast.py. Written by bench/fit_stories.py."]
    for part, points in fitted.items():
        out += ["", f"[{part}]", *(f'"{name}" = {point:.3f}' for name, point in zip(SIGNS, points, strict=True))]
    (FOLDER / "weights.toml").write_text("\n".join(out) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
