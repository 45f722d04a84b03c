"""What comes out of cleaning around the record: spans, problems, the result. Plain tuples."""

from typing import TYPE_CHECKING, NamedTuple

from newsclean.label import ARTICLE, Label

if TYPE_CHECKING:
    from newsclean.record import Article


class Span(NamedTuple):
    """A piece of `Result.source`, what it is and which rule said so."""

    start: int
    """Offset of the first character, in code points."""
    stop: int
    """Offset after the last character."""
    label: Label
    rule: str
    """Id of the rule that decided; `newsclean rules ID` prints it."""


class Removed(NamedTuple):
    """A span that is not in the article, with its text."""

    start: int
    stop: int
    label: Label
    rule: str
    text: str


class Problem(NamedTuple):
    """What the validator has to say about a page. Codes are stable; docs/problems.md lists them."""

    code: str
    severity: str
    """"error" (the page is no article: `Result.article` is None) or "warning"."""
    message: str
    span: tuple[int, int] | None = None
    """Where on the page, as offsets into `Result.source`; None where it is about the whole page."""


class Origin(NamedTuple):
    """What the source was and what took the text from it."""

    kind: str
    """"text", "html" or "row"."""
    extractor: str | None
    """For HTML: "trafilatura" or "resiliparse"; "json-ld", "trafilatura-text" or "tags-removed" where the story was not
    in the page's lines. For a row: who wrote it. None for text."""
    version: str | None
    """Of the extractor."""


class Result(NamedTuple):
    """All that is known about one page after cleaning. Plain values: it pickles and compares."""

    source: str
    """The text that the spans address."""
    text: str
    """The clean body, also where the validator rejects the page."""
    article: "Article | None"
    """The record, or None where the validator rejects the page."""
    strays: "tuple[Article, ...]"
    """Other stories found on the page, in the order of the page."""
    spans: tuple[Span, ...]
    """They tile `source`: the first starts at 0, each starts where the one before stops."""
    problems: tuple[Problem, ...]
    origin: Origin = Origin("text", None, None)
    """Of HTML, `source` is the text taken from the page, not the markup."""

    @property
    def removed(self) -> tuple[Removed, ...]:
        """The spans that are not in the article (chrome and strays), with their text."""
        return tuple(
            Removed(*span, self.source[span.start : span.stop]) for span in self.spans if span.label not in ARTICLE
        )
