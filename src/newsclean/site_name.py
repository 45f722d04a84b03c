"""The name of the site and of the section, from a page title, a breadcrumb, or the first and the copyright line."""

import regex

from newsclean.label import TEXT, Label
from newsclean.page import Page
from newsclean.rules.sieve import lines_with

TOP, LONGEST_NAME = 3, 40
"""Lines of a page among which its name stands, and characters of the name."""
_TITLE_TAIL = regex.compile(r"\s?[-|–—•:»]{1,2}+\s?([^-|–—•»]{2,40}+)$")
_CRUMB = regex.compile(r"\s*+[»›>/|:]\s*+|(?<=[\p{Ll}\p{N}])(?=\p{Lu})")


def read_names(page: Page, headline: str | None) -> tuple[str | None, str | None]:
    """Site name and section, from a page title or breadcrumb that the headline stands in."""
    if headline is None or "H3" not in page.rules:
        return _name_on_top(page), None
    site_name = section = None
    folded = _plain(headline)
    for i, rule in enumerate(page.rules):
        if rule != "H3":
            continue
        text = page.document.texts[i]
        at = _plain(text).find(folded)
        if at < 0:
            continue
        behind, before = text[at + len(headline) :], text[:at]
        if (tail := _TITLE_TAIL.match(behind)) is not None:
            site_name = site_name or tail.group(1).strip()
        elif before:
            crumbs = [crumb.strip() for crumb in _CRUMB.split(before) if crumb.strip()]
            if len(crumbs) >= 2 and len(crumbs[-1]) <= 30:
                section = section or crumbs[-1]
    return site_name or _name_on_top(page), section


def _name_on_top(page: Page) -> str | None:
    """A name among the first lines of the page that its copyright line repeats."""
    texts = page.document.texts
    owners = [_plain(texts[i]) for i in lines_with("©", page.document) if page.labels[i] not in TEXT]
    owners += [_plain(texts[i]) for i, rule in enumerate(page.rules) if rule == "S2"]
    if not owners:
        return None
    for i, label in enumerate(page.labels[:TOP]):
        if label is not Label.NAVIGATION or page.groups[i] is not None or not 3 <= len(texts[i]) <= LONGEST_NAME:
            continue
        if any(_plain(texts[i]) in owner for owner in owners):
            return texts[i]
    return None


def _plain(text: str) -> str:
    """Folded without changing offsets: straight quotes, lower case where that keeps the length."""
    text = text.replace("’", "'").replace("‘", "'").replace("“", '"').replace("”", '"')
    low = text.lower()
    if len(low) == len(text) and "Σ" not in text:  # which is another letter at the end of a word
        return low
    return "".join([small if len(small := char.lower()) == 1 else char for char in text])
