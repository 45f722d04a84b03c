"""The article record: the only pydantic models, imported at the first record."""

from datetime import date, datetime
from typing import Any

from pydantic import BaseModel, ConfigDict, Field


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
