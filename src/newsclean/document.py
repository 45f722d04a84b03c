"""What the stages read: a page cut into segments, and the votes they cast on them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import repeat
from typing import NamedTuple

from newsclean.label import Label


class Vote(NamedTuple):
    """One stage's opinion on one segment."""

    segment: int
    label: Label
    strength: int
    rule: str


def votes_of_rows(rows: Iterable[tuple[int, Label, int, str]]) -> Iterator[Vote]:
    """Many votes at once, as Vote._make, in a third of the time."""
    return map(tuple.__new__, repeat(Vote), rows)


@dataclass(frozen=True, slots=True)
class Document:
    """A page as columns: entry i of each is about segment i. Nobody changes it after `segment.cut`.

    Segment i is `source[starts[i]:starts[i + 1]]`; `starts` has one entry more than there are segments.
    """

    source: str
    starts: list[int]
    texts: list[str]
    """Trimmed of white space and invisible characters at both ends; never empty."""
    keys: list[str]
    """What rules match: the text in normal form (`phrases.normal`), of long lines the head only."""
    sizes: list[int]
    """Length in characters; those of Chinese, Japanese and Korean count for more, see `long_lines.WIDE_FACTOR`."""
    gaps: list[int]
    """Blank lines above the segment, less those that nearly every segment has above it."""
    indents: list[int]
    """White space in front of the text, in characters."""
    joined: frozenset[int]
    """Segments that continue the line of the one before (sentences of a page that is one line)."""
    wide: bool
    """Whether texts are compared by pieces of words, see `scripts.Writing`."""
    url: str | None = None
    folded: bool = False
    """Whether texts are not as they stand in the source: pieces of a paragraph are put together, Markdown is read."""
    title: int | None = None
    """The segment of the only heading of the first level, where the source is Markdown."""
    marked: bool = True
    """Whether the script marks the ends of sentences."""
    markdown: bool = False
    """Whether the source is Markdown, and texts are what a reader sees of it."""
    on_one_line: bool = False
    """Whether the page came as one line (or very few) and was cut into sentences."""

    addresses: frozenset[int] = frozenset()
    """Segments that are nothing but addresses of links."""
    fences: frozenset[int] = frozenset()
    """Segments that open or close a part of a page in Markdown."""

    def is_cut_out(self, i: int) -> bool:
        """Whether the segment is a piece of a line, and not a line by itself."""
        return i in self.joined or i + 1 in self.joined

    def source_of(self, i: int) -> str:
        """The segment as it stands in the source, with its markup and the blank lines below it."""
        return self.source[self.starts[i] : self.starts[i + 1]]

    def __len__(self) -> int:
        return len(self.texts)
