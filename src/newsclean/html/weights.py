"""The weights of the zone of HTML pages, two tables written by bench/fit_html.py; positive speaks for the article."""

from functools import cache
from typing import Final

from newsclean.html.evidence import AXES as OF_MARKUP
from newsclean.tables import Axes
from newsclean.zone.features import AXES as OF_TEXT
from newsclean.zone.weights import Looks, read_looks

AXES: Final[Axes] = {**OF_TEXT, **{f"html: {name}": axes for name, axes in OF_MARKUP.items()}}
"""The features of text and those of markup, weighed together."""


@cache
def html_weights() -> Looks:
    """The weights that come with newsclean."""
    return read_looks("newsclean.html", AXES)
