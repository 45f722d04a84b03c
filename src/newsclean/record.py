"""What comes out: spans, problems, the article record and the result. The only pydantic models."""

from datetime import date, datetime
from typing import Any, NamedTuple

from pydantic import BaseModel, ConfigDict, Field

from newsclean.label import ARTICLE, Label


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


class Caption(BaseModel):
    """The text under a picture and whose picture it is."""

    model_config = ConfigDict(defer_build=True, frozen=True)

    text: str | None = None
    credit: str | None = None


class Article(BaseModel):
    """A news article as a record. What is not on the page is None or empty; nothing is invented."""

    model_config = ConfigDict(defer_build=True, frozen=True, extra="forbid")

    headline: str | None = None
    kicker: str | None = Field(None, description="short line above the headline")
    deck: str | None = Field(None, description="standfirst: the sentence or two between headline and story")
    summary: tuple[str, ...] = Field((), description="key points")
    authors: tuple[str, ...] = ()
    published: datetime | date | None = Field(
        None, description="naive where no zone is printed; a date where only a day is"
    )
    modified: datetime | date | None = None
    dateline: str | None = Field(None, description="where the story was filed from, as printed")
    section: str | None = None
    agency: str | None = None
    site_name: str | None = None
    url: str | None = None
    language: str | None = Field(None, description="ISO 639-1")
    tags: tuple[str, ...] = ()
    captions: tuple[Caption, ...] = ()
    notes: tuple[str, ...] = Field((), description="editor's notes and corrections")
    author_bio: str | None = None
    body: tuple[str, ...] = Field((), description="paragraphs, subheadings and list items, in order")

    @property
    def text(self) -> str:
        """The body as one string, paragraphs joined by a blank line."""
        return "\n\n".join(self.body)

    @property
    def word_count(self) -> int:
        """Words of the body: runs of characters between white space."""
        return sum(len(paragraph.split()) for paragraph in self.body)

    def to_jsonld(self) -> dict[str, Any]:
        """The record as schema.org NewsArticle; docs/formats.md has the mapping."""
        from newsclean.formats.jsonld import to_jsonld

        return to_jsonld(self)

    def to_ninjs(self, *, uri: str | None = None) -> dict[str, Any]:
        """The record as IPTC ninjs 3.1. uri: the item's identifier; None: the URL, else one made from the content."""
        from newsclean.formats.ninjs import to_ninjs

        return to_ninjs(self, uri=uri)

    def to_markdown(self) -> str:
        """The record as Markdown: fields as front matter, then headline, deck and body."""
        from newsclean.formats.markdown import to_markdown

        return to_markdown(self)


class Result(NamedTuple):
    """All that is known about one page after cleaning. Plain values: it pickles and compares."""

    source: str
    """The text that the spans address."""
    text: str
    """The clean body, also where the validator rejects the page."""
    article: Article | None
    """The record, or None where the validator rejects the page."""
    strays: tuple[Article, ...]
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
