"""How a text is written down, as far as it shows: Markdown, links with numbers, addresses that stand apart, fences."""

from typing import NamedTuple

from newsclean.fences import DIV_SIGN, find_divs
from newsclean.markdown import is_markdown
from newsclean.numbered import Numbered, find_numbered
from newsclean.references import Spans, find_references


class Notation(NamedTuple):
    """What a text shows of how it was made."""

    markdown: bool = False
    linked: bool = False
    """Whether there are reference links."""
    numbered: Numbered | None = None
    addresses: Spans = ()
    """Lines of nothing but addresses of links."""
    fences: Spans = ()
    """Lines that open or close a part of the page; of each its first character."""


def notation_of(source: str, texts: list[str], starts: list[int], *, headings: int) -> Notation:
    """The notation of a text with these lines; `headings` as for `is_markdown`."""
    references = find_references(source)
    divs = find_divs(texts) if DIV_SIGN in source else ()
    markdown = bool(references) or bool(divs) or is_markdown(source, headings)
    numbered = find_numbered(source)
    addresses = references if numbered is None else (*references, (numbered.start, len(source)))
    fences = tuple([(starts[i], starts[i] + 1) for i in sorted(divs)])
    return Notation(markdown, bool(references), numbered, addresses, fences)
