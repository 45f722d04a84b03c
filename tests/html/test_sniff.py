"""HTML is told by its structure; a text may hold tags and "<" as it likes."""

import pytest

import newsclean
from newsclean.html.sniff import is_html

STORY = (
    "The council of Alden voted on Tuesday to repair the old bridge across the Mill Brook. Work is to begin in spring."
)
TEXTS = (
    "",
    "<",
    "<3 is not a heart everywhere, says the typographer.",
    "<b>Not</b> every tag makes a page, wrote the editor of the Alden Courier.",
    f"{STORY}\n<p>One stray paragraph mark</p>\n{STORY}",
    f"How to write HTML\nOpen with <!doctype html> and <html>, then <p>, and close with </p></p></p></p>.\n{STORY}",
    "<Name withheld> wrote to the paper on Monday.",
    f"<a> is the tag of a link, and </p> closes a paragraph.\n{STORY}\n</p> again, and </li> closes a point.",
    "<p>Two blocks only</p><p>are too few to tell</p>",
    "5 < 6 and 7 > 6\n" * 50,
    "<div " * 5000,
)
PAGES = (
    f"<!DOCTYPE html><html><body><p>{STORY}</p></body></html>",
    f"\ufeff\n <!doctype HTML PUBLIC '-//W3C//DTD HTML 4.01//EN'><HTML><BODY>{STORY}",
    f"<?xml version='1.0' encoding='utf-8'?>\n<html xmlns='http://www.w3.org/1999/xhtml'><body><p>{STORY}</p></body></html>",
    f"<!-- saved from a server --><html><body>{STORY}</body></html>",
    f"<div class='story'><h1>Bridge</h1><p>{STORY}</p></div>",
    f"<p>{STORY}</p>\n<p>{STORY}</p>\n<p>{STORY}</p>",
    f"<?xml version='1.0'?><div><p>{STORY}</p><p>{STORY}</p></div>",
    f"<img src='bridge.jpg'><p>{STORY}</p><p>{STORY}</p><p>{STORY}</p>",
    "<html",  # cut off within its first tag: no element yet
)


@pytest.mark.parametrize("text", TEXTS)
def test_texts_are_texts(text: str) -> None:
    assert not is_html(text)
    assert newsclean.clean(text).origin.kind == "text"
    assert newsclean.clean(text).source == text


@pytest.mark.parametrize("page", PAGES[:-1])
def test_pages_are_pages(page: str) -> None:
    assert is_html(page)
    assert newsclean.clean(page).origin.kind == "html"


def test_kind_says_it_outright() -> None:
    marked = f"{STORY} <b>Bold</b>"
    assert newsclean.clean(marked, kind="html").source == f"{STORY} Bold"
    assert newsclean.clean(PAGES[0], kind="text").source == PAGES[0]
    with pytest.raises(ValueError, match="kind"):
        newsclean.clean(STORY, kind="pdf")  # type: ignore[arg-type]


def test_the_extractor_is_named() -> None:
    kind, extractor, version = newsclean.clean(PAGES[0]).origin
    assert (kind, extractor) == ("html", "trafilatura")
    assert version
    with pytest.raises(ValueError, match="extractor"):
        newsclean.clean(PAGES[0], extractor="curl")  # type: ignore[arg-type]
