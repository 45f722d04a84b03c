"""The choice of lines: a chain of article and other, weighed by the table, read off as probabilities."""

from math import exp, sqrt

from newsclean.zone.second import second_columns
from newsclean.zone.weights import Looks, Weights

FAR = 30.0
"""Sums beyond this are as good as certain; also keeps `exp` and the products in range."""


def article_chances(columns: list[list[int]], sizes: list[int], kind: list[int], looks: Looks) -> list[float]:
    """For each line the probability that it belongs to the article: both looks have the same say.

    The second look alone is as good on sites that the weights have not seen, and takes more from clean text.
    """
    odds = article_odds(columns, looks.first)
    first = chances(odds)
    if looks.second is None:
        return first
    again = article_odds([*columns, *second_columns(sizes, kind, first)], looks.second)
    return chances([sqrt(one * two) for one, two in zip(odds, again, strict=True)])


def chances(odds: list[float]) -> list[float]:
    """Probabilities for odds."""
    return [one / (1.0 + one) for one in odds]


def article_odds(columns: list[list[int]], weights: Weights) -> list[float]:
    """For each line the odds that it belongs to the article, by these weights.

    The forward-backward algorithm on two states; `weights.stay` and `weights.other` are the log-odds of
    going on as before.
    """
    odds = []
    for values in zip(
        *[[table[code] for code in column] for table, column in zip(weights.tables, columns, strict=True)], strict=True
    ):
        total = sum(values)
        odds.append(exp(FAR if total > FAR else -FAR if total < -FAR else total))
    stay, leave, enter, out = weights.transitions
    forward = []
    ratio = weights.start
    for i, own in enumerate(odds):
        if i:
            ratio = (ratio * stay + enter) / (ratio * leave + out)
        ratio *= own
        forward.append(ratio)
    found = [0.0] * len(odds)
    back = 1.0
    for i in range(len(odds) - 1, -1, -1):
        found[i] = forward[i] * back
        ahead = back * odds[i]
        back = (ahead * stay + leave) / (ahead * enter + out)
    return found
