"""What elements of the page's body are marked as: times, headings, authors."""

from typing import TYPE_CHECKING

import regex

from newsclean.fields.words.dates import MODIFIED_WORDS
from newsclean.html.linked import plain_text
from newsclean.html.moments import Moment, read_moment
from newsclean.late import late

if TYPE_CHECKING:
    from lxml.html import HtmlElement

LONGEST_LABEL = 40
_CHANGED = late(regex.compile, rf"(?:{MODIFIED_WORDS})[^.,|]*$", regex.IGNORECASE)


def read_times(tree: "HtmlElement") -> tuple[Moment, ...]:
    """Of `<time datetime>`; those marked as the publication first."""
    marked: list[Moment] = []
    others: list[Moment] = []
    for element in tree.iter("time", "span", "meta", "abbr", "div", "p", "i"):
        mark = (element.get("itemprop") or "").lower()
        if element.tag != "time" and mark != "datepublished":
            continue
        moment = read_moment(element.get("datetime") or element.get("content") or element.get("title"))
        if moment is None:
            continue
        if mark == "datepublished" or element.get("pubdate") is not None or "published" in (element.get("class") or ""):
            marked.append(moment)
        elif not _is_change(element):
            others.append(moment)
    return (*marked, *others)


def read_changes(tree: "HtmlElement") -> tuple[Moment, ...]:
    """Of `<time datetime>` elements that are marked as a change, or stand behind the word for one."""
    found = [read_moment(time.get("datetime") or time.get("content")) for time in tree.iter("time") if _is_change(time)]
    return tuple([moment for moment in found if moment is not None])


def _is_change(element: "HtmlElement") -> bool:
    names = element.get("class") or ""
    if element.get("itemprop") or "updated" in names or "published" in names or element.get("pubdate") is not None:
        changed = (element.get("itemprop") or "").lower() == "datemodified" or "updated" in names
        return changed and "published" not in names
    above, parent = element.getprevious(), element.getparent()
    before = above.tail if above is not None else parent.text if parent is not None else None
    return _CHANGED().search((before or "")[-LONGEST_LABEL:]) is not None


def read_headings(tree: "HtmlElement") -> list[str]:
    """The texts of the first-level headings, those with a headline's property first."""
    found: list[tuple[bool, str]] = []
    for element in tree.iter("h1", "h2"):
        marked = "headline" in (element.get("itemprop") or "")
        if element.tag == "h1" or marked:
            text = plain_text(" ".join(element.itertext()))
            if text and len(text) < 400:
                found.append((not marked, text))
    return [text for _, text in sorted(found, key=lambda pair: pair[0])]


def read_linked_authors(tree: "HtmlElement") -> tuple[str, ...]:
    """Texts of rel=author links and of elements with an author's property."""
    found: dict[str, None] = {}
    for element in tree.iter("a", "span", "div", "address", "p", "li", "cite", "strong", "b"):
        prop = element.get("itemprop")
        if element.get("rel") != "author" and prop != "author":
            continue
        names = [inner for inner in element.iter("span", "a", "div", "meta", "link") if inner.get("itemprop") == "name"]
        for inner in names[:10] or [element]:
            text = inner.get("content") or plain_text(" ".join(inner.itertext()))
            if text and len(text) <= 80:
                found[text] = None
    return tuple(found)
