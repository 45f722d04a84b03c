"""The visible text of a page, a line for each block, and what the markup says about each line."""

from typing import TYPE_CHECKING, Final, NamedTuple

from newsclean.html.hints import FIELDS, NEUTRAL, Hint, hint_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_UNREAD = "script style template svg iframe object embed select option textarea head canvas math audio video map"
SKIPPED: Final = frozenset(_UNREAD.split())
"""Elements whose text nobody reads on the page."""
_LINES = (
    "address article aside blockquote body br button caption center dd details dialog div dl dt fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table "
    "tbody td tfoot th thead tr ul"
)
BLOCKS: Final = frozenset(_LINES.split())
"""Elements that begin and end a line."""
TAGS: Final = ("other", "p", "li", "h1", "subheading", "quote", "caption", "cell", "div", "control", "section")
_TAG: Final = {
    "p": 1, "li": 2, "dt": 2, "dd": 2, "h1": 3, "h2": 4, "h3": 4, "h4": 4, "h5": 4, "h6": 4, "blockquote": 5,
    "figcaption": 6, "caption": 6, "td": 7, "th": 7, "div": 8, "button": 9, "label": 9, "legend": 9,
    "section": 10, "article": 10, "body": 10,
}  # fmt: skip
REGIONS: Final = ("plain", "nav", "header", "footer", "aside", "form", "figure", "hidden")
_REGION: Final = {"nav": 1, "header": 2, "footer": 3, "aside": 4, "form": 5, "dialog": 5, "figure": 6}
HIDDEN: Final = 7
_HOLDER: Final = {"main": 1, "article": 2}
HOLDERS: Final = ("no", "main", "article")


FEW: Final = 400
"""A page with fewer characters shows nothing without scripts, and what it says to browsers without them counts."""


class Mark(NamedTuple):
    """What the markup says about one line; numbers are positions in the tuples of names above."""

    text: str
    tag: int
    region: int
    holder: int
    hint: Hint
    """Of an inline element that holds the line; else of the nearest element with a telling class."""
    own: bool
    """Whether that is the block itself or an element inside it."""
    link: int
    """Characters inside links."""
    loud: int
    """Characters inside bold or italic text."""
    parent: int
    """Number of the element that holds the block: siblings share it."""
    grandparent: int


class _Level(NamedTuple):
    """An open element."""

    block: int
    """Number of the nearest block at or above it, and of the blocks around that."""
    parent: int
    grandparent: int
    tag: int
    region: int
    holder: int
    hint: Hint
    own: bool
    """Whether the hint is of the block itself or of an element inside it."""
    link: bool
    loud: bool


_ROOT = _Level(0, 0, 0, 0, 0, 0, NEUTRAL, False, False, False)
_INLINE: Final = 0.8
"""Share of a line that stands in an inline element whose hint counts for the line."""
_LOUD = frozenset({"b", "strong", "em", "i"})


def read_lines(tree: "HtmlElement") -> list[Mark]:
    """All lines of the page in its order; if they are few, with the notes for browsers without scripts."""
    lines = _lines(tree, SKIPPED | {"noscript"})
    return lines if sum([len(line.text) for line in lines]) >= FEW else _lines(tree, SKIPPED)


class _Writer:
    """Holds the lines so far and the pieces of the one being read."""

    __slots__ = ("_hinted", "_linked", "_loud", "_pieces", "found")

    def __init__(self) -> None:
        self.found: list[Mark] = []
        self._pieces: list[str] = []
        self._linked = self._loud = 0
        self._hinted: dict[Hint, int] = {}

    def add(self, text: str, level: _Level) -> None:
        self._pieces.append(text)
        if level.link or level.loud or level.own:
            size = len(text.strip())
            self._linked += size if level.link else 0
            self._loud += size if level.loud else 0
            if level.own:
                self._hinted[level.hint] = self._hinted.get(level.hint, 0) + size

    def end(self, level: _Level) -> None:
        """Ends the line, if there is one, in the element of this level."""
        if not self._pieces:
            return
        text = " ".join("".join(self._pieces).split())
        self._pieces.clear()
        if text:
            size = len(text)
            hint, own = level.hint, level.own
            for inner, share in self._hinted.items():
                if share > _INLINE * size:
                    hint, own = inner, True
            link, loud = min(self._linked, size), min(self._loud, size)
            self.found.append(
                Mark(
                    text, level.tag, level.region, level.holder, hint, own, link, loud, level.parent, level.grandparent
                )
            )
        self._hinted.clear()
        self._linked = self._loud = 0


def _lines(tree: "HtmlElement", skipped: frozenset[str]) -> list[Mark]:
    """No recursion, a fixed amount of work for each element."""
    from lxml import etree

    writer = _Writer()
    level = _ROOT
    stack = [level]
    hints: dict[tuple[str | None, ...], Hint] = {}
    walk = etree.iterwalk(tree, events=("start", "end"))
    for number, (event, element) in enumerate(walk, 1):
        tag = element.tag
        if event == "end":
            ended = stack.pop()
            if tag in BLOCKS:
                writer.end(ended)
            level = stack[-1]
            if tail := element.tail:
                writer.add(tail, level)
            continue
        if tag in skipped:
            walk.skip_subtree()
            stack.append(level)
            continue
        if tag in BLOCKS:
            writer.end(level)
            level = _open_block(tag, element, level, number, hints)
        else:
            level = _open_inline(tag, element, level, hints)
        stack.append(level)
        if text := element.text:
            writer.add(text, level)
    writer.end(_ROOT)
    return writer.found


def _open_block(
    tag: str, element: "HtmlElement", above: _Level, number: int, hints: dict[tuple[str | None, ...], Hint]
) -> _Level:
    own = _hint(tag, element, hints)
    region = HIDDEN if _is_hidden(element) else _REGION.get(tag, above.region)
    holder = max(_HOLDER.get(tag, 0), above.holder)
    hint, is_own = (own, True) if own is not NEUTRAL else (above.hint, False)
    tag_number = _TAG.get(tag, 0)
    return _Level(number, above.block, above.parent, tag_number, region, holder, hint, is_own, above.link, above.loud)


def _open_inline(tag: str, element: "HtmlElement", above: _Level, hints: dict[tuple[str | None, ...], Hint]) -> _Level:
    """The level of an inline element: as the one above but for links, loud text and the few hints that count on it."""
    hint, own = _hint(tag, element, hints), True
    if hint not in FIELDS:
        hint, own = above.hint, above.own
    link, loud = above.link or tag == "a", above.loud or tag in _LOUD
    if hint is above.hint and own is above.own and link is above.link and loud is above.loud:
        return above
    return _Level(*above[:6], hint, own, link, loud)


def _hint(tag: str, element: "HtmlElement", hints: dict[tuple[str | None, ...], Hint]) -> Hint:
    """What the names of the element speak for; looked up once for each combination of names."""
    get = element.get  # one by one: an element may have 10^5 others
    key = (get("class"), get("id"), get("itemprop"), get("rel") if tag == "a" else None, get("role"))
    own = hints.get(key)
    if own is None:
        own = hints[key] = hint_of(" ".join(filter(None, key)))
    return own


def _is_hidden(element: "HtmlElement") -> bool:
    """Whether the element says that it is not shown. Styles that live elsewhere are not known."""
    if element.get("hidden") is not None:
        return True
    style = element.get("style")
    return style is not None and len(style) < 200 and "display:none" in style.replace(" ", "").lower()
