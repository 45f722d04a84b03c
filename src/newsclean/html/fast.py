"""The fast path: visible text by resiliparse (`pip install newsclean[fast]`), stated fields from head and scripts."""

from collections.abc import Iterator
from typing import Final

import regex

from newsclean.html.parse import LARGEST, Unreadable, parse
from newsclean.html.stated import Stated, read_stated

ADVICE: Final = "extractor='resiliparse' needs an extra: pip install 'newsclean[fast]'"
LARGEST_HEAD: Final = 1_000_000
"""Characters before the body that are read for fields."""
_BODY: Final = regex.compile(r"<body\b", regex.I)
_HEADING: Final = regex.compile(r"<h1\b[^<>]*+>.{0,2000}?</h1\s*+>", regex.I | regex.S)
_DATA: Final = "ld+json"


def visible_text(markup: str) -> str:
    """All visible text of the page."""
    if len(markup) > LARGEST:
        raise Unreadable("too-large", f"It has {len(markup)} characters, and the limit is {LARGEST}.")
    try:
        from resiliparse.extract.html2text import extract_plain_text
    except ImportError as error:
        raise ImportError(ADVICE) from error
    sound = markup.replace("\x00", " ").encode("utf-8", "replace").decode("utf-8")
    return str(
        extract_plain_text(
            sound,
            preserve_formatting=True,
            main_content=False,
            list_bullets=True,
            alt_texts=False,
            links=False,
            form_fields=False,
            noscript=False,
        )
    )


def stated_of_head(markup: str) -> Stated:
    """What head, first heading and data scripts state, without a tree of the body."""
    if len(markup) > LARGEST:
        return Stated()
    found = _BODY.search(markup)
    body = found.start() if found else min(len(markup), LARGEST_HEAD)
    head = markup[: min(body, LARGEST_HEAD)]
    scripts = "".join(_data_scripts(markup, body))
    heading = _HEADING.search(markup, body)
    try:
        return read_stated(parse(f"{head}<body>{scripts}{heading.group() if heading else ''}</body></html>").root)
    except Unreadable:
        return Stated()


def _data_scripts(markup: str, start: int) -> Iterator[str]:
    """The data scripts behind a place. Plain searches: a pattern would try every script of the page."""
    while (at := markup.find(_DATA, start)) >= 0:
        opening = markup.rfind("<", start, at)
        end = markup.find("</script", at)
        start = end if end >= 0 else len(markup)
        if opening >= 0 and markup[opening : opening + 7].lower() == "<script":
            yield f"{markup[opening:start]}</script>"
