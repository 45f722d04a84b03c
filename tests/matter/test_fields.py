"""What front matter states comes into the record."""

# ruff: noqa: E501  (tables of texts: a row stays a row)

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

import newsclean
from newsclean.matter.values import read_values

STORY = (
    "The weir at Holm holds again, nine days after the river took its middle and two rowing boats.\n\n"
    "Divers closed the last gap on Friday with oak from the old mill, which had been kept for no purpose at all.\n"
)
VALUES = {
    "plain": (["title: The weir holds"], [("title", "The weir holds")]),
    "double quotes": (['title: "The \\"weir\\" holds"'], [("title", 'The "weir" holds')]),
    "single quotes": (["title: 'The weir''s gate'"], [("title", "The weir's gate")]),
    "a colon inside": (["title: Weir: it holds"], [("title", "Weir: it holds")]),
    "an address": (["url: https://holm.example/a:b"], [("url", "https://holm.example/a:b")]),
    "a list on one line": (["tags: [weirs, 'oak', \"mills\"]"], [("tags", "weirs"), ("tags", "oak"), ("tags", "mills")]),
    "a list below": (["authors:", "  - Ada Brine", "- Jon Brine"], [("authors", "Ada Brine"), ("authors", "Jon Brine")]),
    "a link between notes": (['author: "[[Ada Brine]]"'], [("author", "Ada Brine")]),
    "a link between notes, with a name": (["author: [[people/ada|Ada Brine]]"], [("author", "Ada Brine")]),
    "a text of several lines": (["summary: >", "  The weir", "  holds.", "x: 1"], [("summary", "The weir holds."), ("x", "1")]),
    "a name of a meta element": (["meta-og:title: The weir"], [("og:title", "The weir")]),
    "no value": (["title:", "author: null", "date: ~", "tags: []"], []),
    "toml": (['title = "The weir"', "draft = false"], [("title", "The weir"), ("draft", "false")]),
    "entries with names of their own": (["images:", "  - src: /a.jpg", "    text: A weir"], []),
}  # fmt: skip


@pytest.mark.parametrize(("lines", "pairs"), VALUES.values(), ids=VALUES.keys())
def test_values_are_read(lines: list[str], pairs: list[tuple[str, str]]) -> None:
    assert list(read_values(lines)) == pairs


def test_the_record_has_the_stated_fields() -> None:
    head = (
        "---\ntitle: Weir of Holm holds again\nauthor: Ada Brine\ndate: 2024-05-03\nsitename: Holm Herald\n"
        "categories: [Rivers]\nurl: https://holm.example/weir\n---\n"
    )
    article = newsclean.clean(head + STORY).article
    assert article is not None
    assert article.headline == "Weir of Holm holds again"
    assert article.authors == ("Ada Brine",)
    assert article.published == date(2024, 5, 3)
    assert article.site_name == "Holm Herald"
    assert article.tags == ("Rivers",)
    assert article.url == "https://holm.example/weir"


def test_a_title_with_the_site_in_it_gives_way_to_the_printed_one() -> None:
    head = "Title: Weir of Holm holds again - Holm Herald\nURL Source: https://holm.example/weir\nMarkdown Content:\n"
    article = newsclean.clean(f"{head}# Weir of Holm holds again\n\nBy Ada Brine\n\n{STORY}").article
    assert article is not None
    assert article.headline == "Weir of Holm holds again"
    assert article.body == tuple(STORY.strip().split("\n\n"))


def test_a_printed_title_without_a_sign_is_known_by_the_stated_one() -> None:
    head = "---\ntitle: Weir of Holm holds again\n---\n"
    result = newsclean.clean(f"{head}Weir of Holm holds again\n\n{STORY}")
    assert result.text == STORY.strip()
    assert "H1" in {span.rule for span in result.spans}


def test_the_callers_address_wins() -> None:
    head = "---\ntitle: Weir of Holm holds again\nurl: https://mirror.example/1\n---\n"
    article = newsclean.clean(head + STORY, url="https://holm.example/weir").article
    assert article is not None
    assert article.url == "https://holm.example/weir"


SHORT = (
    "The bakers of Orrin will no longer work at night, and bread will come at noon from the first of April, the guild said.\n\n"
    "“Nobody has ever asked us whether we sleep,” said Maud's neighbour, the baker Jan Ohlsen, who has risen at one for years."
)
ABOVE = "[Home](/) [News](/news) [Sport](/sport)\n\n# Orrin bakers stop the night shift\n\n![Bread](/b.jpg)\n\n"
CAPTION = "*Loaves at noon, for the first time*\n\n"
BELOW = (
    "\n\n## Read also\n\n* [Rolls are back](/rolls)\n* [The last night of the oven](/oven)\n\n© 2026 Orrin Observer\n"
)


@pytest.mark.parametrize(
    ("stated", "found"), [("author: Maud Keller", True), ("date: 2026-03-04", True), ("lang: en", False)]
)
def test_a_short_story_that_front_matter_signs_is_no_index_page(stated: str, found: bool) -> None:
    head = f"---\ntitle: Orrin bakers stop the night shift\n{stated}\n---\n\n"
    result = newsclean.clean(f"{head}{ABOVE}{CAPTION}{SHORT}{BELOW}")
    assert result.text == SHORT
    assert (result.article is not None) is found


def test_a_source_that_is_no_address_is_none() -> None:
    article = newsclean.clean(
        "---\ntitle: Weir of Holm holds again\nsource: Herald\nlink: /weir\n---\n" + STORY
    ).article
    assert article is not None
    assert article.url is None


def test_what_is_stated_and_printed_and_not_the_same_is_told() -> None:
    head = "---\ntitle: Weir of Holm holds again\ndate: 2024-05-03T10:00:00Z\n---\n"
    result = newsclean.clean(f"{head}Weir of Holm holds again\n\nBy Ada Brine\n\n9 June 2024\n\n{STORY}")
    assert result.article is not None
    assert result.article.published == datetime(2024, 5, 3, 10, tzinfo=UTC)
    assert "field-disagreement" in {problem.code for problem in result.problems}


FIXTURES = sorted((Path(__file__).parents[2] / "fixtures").glob("en-*/input.txt"))


@pytest.mark.parametrize("path", FIXTURES, ids=[path.parent.name for path in FIXTURES])
def test_a_record_written_as_markdown_is_read_again(path: Path) -> None:
    article = newsclean.clean(path.read_text("utf-8")).article
    if article is None:
        pytest.skip("no record")
    again = newsclean.clean(article.to_markdown()).article
    assert again is not None
    assert (again.headline, again.authors, again.published, again.modified, again.url, again.site_name) == (
        article.headline, article.authors, article.published, article.modified, article.url, article.site_name,
    )  # fmt: skip
