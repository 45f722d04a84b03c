"""The choice of lines: a chain of article and other, weighed by the table, read off as probabilities."""

from math import exp

from newsclean.zone.weights import Weights

FAR = 30.0
"""Sums beyond this are as good as certain; also keeps `exp` and the products in range."""


def article_chances(columns: list[list[int]], weights: Weights) -> list[float]:
    """For each line the probability that it belongs to the article.

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
    chances = [0.0] * len(odds)
    back = 1.0
    for i in range(len(odds) - 1, -1, -1):
        both = forward[i] * back
        chances[i] = both / (1.0 + both)
        ahead = back * odds[i]
        back = (ahead * stay + leave) / (ahead * enter + out)
    return chances
