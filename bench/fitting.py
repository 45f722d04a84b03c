"""What the fitting scripts have in common: pages by site, and tables of weights as TOML."""

import gzip
import hashlib
import json
import pathlib
import re
from itertools import product
from urllib.parse import urlsplit

FOLDS = 5
MUTED = " without phrases"
"""Pages as they look in a language without a pack: every second dump, read with the phrases of all languages only."""
DUMPS = ("resiliparse_all", "inscriptis", "crop")
SPACED = ("gold", "trafilatura", "newspaper4k")
"""Texts without a site come with and without blank lines: which it is must not tell them apart."""


def number(text):
    """A number that is the same for the same text on every machine."""
    return int(hashlib.md5(text.encode()).hexdigest(), 16)


def documents(folder):
    """Each page of the folder, with the name of its set, its site, and the fold that all pages of the site are in."""
    for path in sorted(pathlib.Path(folder).glob("*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as file:
            for line in file:
                doc = json.loads(line)
                site = urlsplit(doc["url"] or "").netloc or doc["id"]
                yield path.name.split(".")[0], doc, site, number(site) % FOLDS


def muted(doc, ways, mute):
    """Of every second page the dumps once more, read with tools that know no language."""
    return [(scraper + MUTED, text, mute) for scraper, text, _ in ways if scraper in DUMPS and number(doc["id"]) % 2]


def spaced(scraper, text):
    """The text with the name of who delivered it; of SPACED, also with blank lines taken out or put in."""
    yield scraper, text
    if scraper in SPACED:
        yield scraper + "-respaced", re.sub(r"\n+", "\n" if "\n\n" in text else "\n\n", text)


def table(heading, axes, values, least):
    """Lines of TOML: the values by their names, without those that hardly weigh."""
    names = [", ".join(value) for value in product(*axes)]
    rows = [f'"{name}" = {value:.2f}' for name, value in zip(names, values) if abs(value) >= least]
    return ["", f"[{heading}]", *rows]
