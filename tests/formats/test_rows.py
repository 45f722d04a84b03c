"""Rows of other extractors: recognised by their columns, cleaned, and their good fields kept."""

from datetime import date, datetime
from typing import Any

import pytest

import newsclean
from newsclean.formats.rows import SOURCES, recognise

STORY = (
    "The council of Alden voted on Tuesday to repair the old bridge across the Mill Brook, closed for years.",
    "Work is to begin in spring and will cost about two million crowns, the mayor said after the meeting in the hall.",
    "Until then a ferry will take people across the water on Saturdays, as it did in the years before the bridge.",
)
TEXT = "\n".join([*STORY[:2], "Read more", STORY[2], "All rights reserved"])
TITLE = "Council of Alden votes for the bridge"
URL = "https://courier.example/bridge"
ROWS: dict[str, dict[str, Any]] = {
    "trafilatura": {
        "title": TITLE,
        "author": "Hester Lyle; Tom Adeyemi",
        "hostname": "courier.example",
        "date": "2024-05-03",
        "fingerprint": "f0",
        "id": None,
        "raw_text": TEXT,
        "text": TEXT,
        "language": "en",
        "source": URL,
        "source-hostname": "Alden Courier",
        "excerpt": "x",
        "categories": "Local",
        "tags": "bridge; brook",
    },
    "newspaper4k": {
        "url": URL,
        "title": TITLE,
        "authors": ["Hester Lyle", "Tom Adeyemi"],
        "publish_date": datetime(2024, 5, 3),
        "text": TEXT,
        "meta_description": "x",
        "meta_lang": "en",
        "meta_site_name": "Alden Courier",
        "canonical_link": URL,
        "tags": {"bridge", "brook"},
        "keywords": ["council"],
    },
    "fundus": {
        "title": TITLE,
        "authors": ["Hester Lyle", "Tom Adeyemi"],
        "publishing_date": "2024-05-03 00:00:00",
        "topics": ["bridge", "brook"],
        "free_access": True,
        "body": {
            "summary": [],
            "sections": [
                {"headline": [], "paragraphs": [*STORY[:2]]},
                {"headline": [], "paragraphs": ["Read more", STORY[2]]},
            ],
        },
        "url": URL,
        "publisher": "Alden Courier",
    },
    "news-please": {
        "authors": ["Hester Lyle", "Tom Adeyemi"],
        "date_publish": "2024-05-03 00:00:00",
        "date_modify": None,
        "maintext": TEXT,
        "title": TITLE,
        "source_domain": "Alden Courier",
        "url": URL,
        "language": "en",
        "filename": "x.json",
        "description": None,
    },
    "cc-news": {
        "title": TITLE,
        "text": TEXT,
        "domain": "Alden Courier",
        "date": "2024-05-03 00:00:00",
        "description": "x",
        "url": URL,
        "image_url": "i.jpg",
    },
}


def test_there_is_a_row_of_every_source() -> None:
    assert set(ROWS) == set(SOURCES)


@pytest.mark.parametrize("source", ROWS)
def test_a_row_is_recognised_cleaned_and_its_fields_kept(source: str) -> None:
    assert recognise(ROWS[source]) == source
    result = newsclean.from_row(ROWS[source])
    assert result.origin == newsclean.Origin("row", source, None)
    article = result.article
    assert article is not None
    assert article.body == STORY
    assert (article.headline, article.url, article.site_name, article.language) == (TITLE, URL, "Alden Courier", "en")
    published = article.published
    assert published is not None
    assert (published.date() if isinstance(published, datetime) else published) == date(2024, 5, 3)
    assert article.authors == (() if source == "cc-news" else ("Hester Lyle", "Tom Adeyemi"))
    assert article.tags == (() if source in ("cc-news", "news-please") else ("bridge", "brook"))


def test_the_source_may_be_said() -> None:
    row = {"text": TEXT, "title": TITLE}
    assert newsclean.from_row(row, source="trafilatura").text == "\n\n".join(STORY)
    with pytest.raises(ValueError, match="news-please"):
        newsclean.from_row(row, source="curl")


def test_columns_that_tell_nothing_are_named() -> None:
    with pytest.raises(ValueError, match="colour"):
        newsclean.from_row({"colour": "red"})


def test_a_row_is_a_mapping() -> None:
    with pytest.raises(TypeError, match="list"):
        newsclean.from_row([])  # type: ignore[arg-type]


@pytest.mark.parametrize("value", [None, 7, float("nan"), [], [None], b"x", {"sections": 3}])
def test_broken_columns_are_left_out(value: object) -> None:
    for source, row in ROWS.items():
        newsclean.from_row(dict.fromkeys(row, value), source=source)


MATTER = (
    "---\ntitle: Alden council votes for its bridge\nauthor: Ada Brine\nurl: https://herald.example/bridge\n"
    "sitename: Herald\ndate: 2023-01-02\ntags: ['ferry']\n---\n"
)
RULED = ("---\nWhat the council decided on Tuesday\n---\n", "----\n", "---\n")


@pytest.mark.parametrize("head", RULED)
def test_a_rule_above_a_row_s_text_is_no_front_matter(head: str) -> None:
    result = newsclean.from_row({**ROWS["cc-news"], "text": head + TEXT})
    assert "X5" not in {span.rule for span in result.spans}
    assert result.article is not None
    assert result.article.body == STORY


def test_front_matter_above_a_row_s_text_is_no_text_and_fills_what_the_row_leaves_open() -> None:
    row = dict.fromkeys(ROWS["trafilatura"]) | {"text": MATTER + TEXT}
    result = newsclean.from_row(row)
    assert "".join(result.source[span.start : span.stop] for span in result.spans) == row["text"] == result.source
    assert {span.rule for span in result.spans if span.start < len(MATTER)} == {"X5"}
    assert result.origin == newsclean.Origin("row", "trafilatura", None)
    article = result.article
    assert article is not None
    assert (article.body, article.headline) == (STORY, "Alden council votes for its bridge")
    assert (article.authors, article.published) == (("Ada Brine",), date(2023, 1, 2))
    assert (article.url, article.site_name) == ("https://herald.example/bridge", "Herald")
    assert article.tags == ("ferry",)


@pytest.mark.parametrize("source", [source for source in ROWS if source != "fundus"])
def test_what_the_row_itself_says_counts_before_its_front_matter(source: str) -> None:
    row = {name: MATTER + TEXT if value is TEXT else value for name, value in ROWS[source].items()}
    article = newsclean.from_row(row).article
    plain = newsclean.from_row(ROWS[source]).article
    assert article is not None
    assert plain is not None
    if source == "cc-news":
        plain = plain.model_copy(update={"authors": ("Ada Brine",)})
    tags = plain.tags or ("ferry",)
    assert article == plain.model_copy(update={"tags": tags})


def test_front_matter_of_a_row_stays_where_its_rule_is_taken_out() -> None:
    from newsclean.formats.rows import read_row

    cleaner = newsclean.Cleaner(tuple(rule for rule in newsclean.RULES if rule.id != "X5"))
    result = read_row(cleaner, {"text": MATTER + TEXT, "fingerprint": None})
    assert "X5" not in {span.rule for span in result.spans}


@pytest.mark.parametrize("url", ["n/a", "/bridge", "courier.example", 7, None, b"https://courier.example/"])
def test_an_address_of_a_row_that_is_none_is_left_out(url: object) -> None:
    article = newsclean.from_row({**ROWS["cc-news"], "url": url}).article
    assert article is not None
    assert article.url is None


def test_a_text_in_bytes_is_decoded() -> None:
    row = {**ROWS["cc-news"], "text": TEXT.replace("Alden", "Álden").encode("cp1252")}
    assert "Álden" in newsclean.from_row(row).text


@pytest.mark.parametrize("source", [3, ["cc-news"], ""])
def test_a_source_that_is_none_is_told(source: Any) -> None:
    with pytest.raises(ValueError, match="there is no source"):
        newsclean.from_row(ROWS["cc-news"], source=source)


def test_a_row_without_columns_is_told() -> None:
    with pytest.raises(ValueError, match="without columns"):
        newsclean.from_row({})
