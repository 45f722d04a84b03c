"""newsclean: scraped text in, a validated article record out, and an account of every character."""

from functools import cache

from newsclean.cleaner import Cleaner
from newsclean.label import Label
from newsclean.policy import Policy
from newsclean.record import Article, Caption, Problem, Removed, Result, Span
from newsclean.rules import RULES
from newsclean.rules.rule import Rule

__version__ = "0.1.0"
__all__ = ["RULES", "Article", "Caption", "Cleaner", "Label", "Policy", "Problem", "Removed", "Result", "Rule", "Span", "clean"]


@cache
def _default() -> Cleaner:
    """The cleaner of `clean`: all rules, all packs; its tables are built at the first call."""
    return Cleaner()


def clean(text: str, url: str | None = None) -> Result:
    """Find the article in the text of a page as a scraper delivered it.

    text: the page's text in any shape: a line per paragraph, blank lines, bullets, or one single line.
    url: the page's address, if known; it helps to find the headline and wins over a permalink on the page.

    Never raises on any str. TypeError for bytes and everything else.
    """
    return _default()(text, url)
