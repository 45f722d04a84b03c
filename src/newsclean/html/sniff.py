"""Whether a text is HTML: told by its structure at the head and by closed blocks, never by a tag or a "<" in it."""

from itertools import islice
from typing import Final

import regex

from newsclean.late import late

HEAD: Final = 4000
"""Characters of the head that are looked at for the opening of a document."""
SAMPLE: Final = 100_000
"""Characters in which blocks are counted."""
LEAST_BLOCKS: Final = 3
"""Opened and closed blocks that make a fragment."""

_BEFORE: Final = r"(?:<\?xml[^>]{0,200}\?>\s*+|<!--.*?-->\s*+)*+"
_DOCUMENT: Final = late(
    regex.compile,
    rf"[\s\ufeff\x00]*+{_BEFORE}<(?:!doctype\s++html|html|head|body|frameset)\b[^<>]*+>",
    regex.I | regex.S,
)
_FRAGMENT: Final = late(
    regex.compile,
    rf"[\s\ufeff]*+{_BEFORE}<(?:p|div|article|section|main|header|h[1-6]|ul|ol|table|nav|"
    r"figure|meta|link|script|style|title|aside|blockquote|span|center|a|b|strong|em|i|img|br|hr|picture|time)\b[^<>]*+>",
    regex.I | regex.S,
)
_BLOCK: Final = (
    "(?:p|div|article|section|main|header|footer|h[1-6]|ul|ol|li|table|tr|td|nav|figure|aside|blockquote|center)"
)
_OPENED: Final = regex.compile(rf"<{_BLOCK}\b[^<>]*+>", regex.I)
_CLOSED: Final = regex.compile(rf"</{_BLOCK}\s*+>", regex.I)


def is_html(text: str) -> bool:
    """True for a document (doctype, `<html>`), and for a fragment that begins with an element and has some blocks."""
    head = text[:HEAD]
    if not head.lstrip("\ufeff\x00 \t\r\n\x0b\x0c\xa0").startswith("<"):
        return False
    if _DOCUMENT().match(head) is not None:
        return True
    if _FRAGMENT().match(head) is None:
        return False
    sample = text[:SAMPLE]
    return all(len(list(islice(tags.finditer(sample), LEAST_BLOCKS))) == LEAST_BLOCKS for tags in (_OPENED, _CLOSED))
