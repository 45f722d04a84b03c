"""The weights of the signs, and the choice by them."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from math import exp

from newsclean.authors.pool import Candidate
from newsclean.authors.reading import LABEL_ABOVE, NAMES
from newsclean.authors.signs import NONE, SIGNS, Candidates
from newsclean.tables import named_weights, read_table

ENOUGH = 0.4
"""The authors are named if their lines' share of the odds, "there is no byline" included, is more than this."""
NEIGHBOUR = 0.05
"""A line below the byline is one more author if its odds are at least this share of the byline's."""
BESIDE = 2
"""So many lines it stands below it."""
MOST = 60.0


@dataclass(frozen=True, slots=True)
class AuthorWeights:
    """Points for each value of each sign, and for having no byline."""

    tables: tuple[tuple[float, ...], ...]
    none: tuple[float, ...]


@cache
def shipped_author_weights() -> AuthorWeights:
    """The weights that come with newsclean, written by bench/fit_authors.py."""
    data = read_table("newsclean.authors", "weights.toml")
    return AuthorWeights(named_weights(data, SIGNS), *named_weights(data, {"no byline": NONE}))


def choose(found: Candidates, weights: AuthorWeights) -> list[Candidate]:
    """The lines that name the authors: a multinomial choice among the candidates and "none"."""
    odds = [
        exp(min(MOST, sum([table[value] for table, value in zip(weights.tables, signs, strict=True)])))
        for signs in found.signs
    ]
    return chosen(found.found, odds, exp(weights.none[found.none]))


def chosen(found: Sequence[Candidate], odds: Sequence[float], none: float, enough: float = ENOUGH) -> list[Candidate]:
    """The lines whose names have the largest share; lines with the same names are one."""
    shares: defaultdict[frozenset[str], float] = defaultdict(float)
    for candidate, value in zip(found, odds, strict=True):
        shares[_people(candidate)] += value
    named = max(shares, key=shares.__getitem__)
    if shares[named] <= enough * (sum(odds) + none):
        return []
    best = max([k for k, candidate in enumerate(found) if _people(candidate) == named], key=odds.__getitem__)
    return [found[k] for k in _run(found, odds, best)]


def _people(candidate: Candidate) -> frozenset[str]:
    return frozenset([name.casefold() for name in candidate.reading.names])


def _run(found: Sequence[Candidate], odds: Sequence[float], best: int) -> list[int]:
    """The line and those of its form that follow it: one author a line."""
    run = [best]
    form = found[best].reading.form
    for k in range(best + 1, len(found)):
        step = found[k].line - found[run[-1]].line
        alike = found[k].reading.form == form or (form == LABEL_ABOVE and found[k].reading.form == NAMES and step == 1)
        if step > BESIDE or not alike or odds[k] < NEIGHBOUR * odds[best]:
            break
        run.append(k)
    return run
