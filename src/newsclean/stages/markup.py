"""What a text shows of the markup that its page had: pictures, links, the addresses of links."""

from collections.abc import Iterator
from itertools import pairwise

from newsclean.document import Vote
from newsclean.label import Label
from newsclean.markdown import is_caption, is_in_italics, is_link, is_picture, says_the_same
from newsclean.page import Page
from newsclean.references import inline
from newsclean.rules.rule import LIKELY, SURE

SHORTEST_TITLE = 25
"""Characters of a link that may be the title of another story; a shorter one is a name or an entry of a menu."""


def addresses_of_links(page: Page) -> Iterator[Vote]:
    """Addresses of links that stand by themselves."""
    for i in sorted(page.document.addresses):
        yield Vote(i, Label.NAVIGATION, SURE, "X6")


def fences(page: Page) -> Iterator[Vote]:
    """What opens and closes a part of the page."""
    for i in sorted(page.document.fences):
        yield Vote(i, Label.NAVIGATION, SURE, "X8")


def markdown(page: Page) -> Iterator[Vote]:
    """Pictures are none of the text; a line that is a link likely leads away from it."""
    document = page.document
    if not document.markdown:
        return
    pieces = zip(pairwise(document.starts), document.texts, document.sizes, strict=True)
    picture = ""
    for i, ((start, stop), shown, size) in enumerate(pieces):
        text = inline(document.source[start:stop]) if document.addresses else document.source[start:stop]
        above, picture = picture, text if is_picture(text, shown) else ""
        if picture:
            yield Vote(i, Label.CAPTION, SURE, "X1")
        elif is_caption(text, shown):
            yield Vote(i, Label.CAPTION, SURE, "X3")
        elif above and is_in_italics(text):
            yield Vote(i, Label.CAPTION, SURE, "X7")
        elif above and says_the_same(above, text, shown):
            yield Vote(i, Label.CAPTION, SURE, "X9")
        elif is_link(text, shown) and size >= SHORTEST_TITLE:
            yield Vote(i, Label.INLINE_LINK, LIKELY, "X2")
        elif is_link(text, shown):
            yield Vote(i, Label.NAVIGATION, LIKELY, "X4")
