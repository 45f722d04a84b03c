"""Records in other systems' shapes: what is there is mapped, what is not is left out, and nothing breaks the format."""

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

import newsclean
from newsclean import Article, Caption
from newsclean.formats.markdown import plain
from newsclean.formats.ninjs import instant

FULL = Article(
    headline="Bridge “at last”",
    kicker="Alden",
    deck="The council decides.",
    summary=("Work begins in spring",),
    authors=("Hester Lyle",),
    published=datetime(2024, 5, 3, 14, 20),
    modified=date(2024, 5, 4),
    dateline="ALDEN",
    section="Local",
    agency="dpa",
    site_name="Alden Courier",
    url="https://courier.example/a",
    language="en",
    tags=("bridge",),
    captions=(Caption(text="The bridge", credit="Ines Roper"),),
    notes=("Corrected on Friday.",),
    author_bio="Writes about rivers.",
    body=("First <p> & second.", "- a point", "# not a heading", "1. not a list"),
)
EMPTY = Article()
BARE = Article(body=("The council met.",))
SCHEMA = Path(__file__).resolve().parents[3] / "shared" / "schemas" / "ninjs-3.1" / "schema.json"
FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"


def articles_of_fixtures() -> list[Article]:
    results = [newsclean.clean(path.read_bytes().decode("utf-8")) for path in sorted(FIXTURES.glob("*/input.*"))]
    return [article for result in results for article in (result.article, *result.strays) if article is not None]


def test_jsonld_is_a_news_article_with_everything() -> None:
    node = FULL.to_jsonld()
    assert (node["@context"], node["@type"]) == ("https://schema.org", "NewsArticle")
    assert node["author"] == [{"@type": "Person", "name": "Hester Lyle", "description": "Writes about rivers."}]
    assert (node["datePublished"], node["dateModified"]) == ("2024-05-03T14:20:00", "2024-05-04")
    assert node["image"] == [{"@type": "ImageObject", "caption": "The bridge", "creditText": "Ines Roper"}]
    assert node["articleBody"] == FULL.text
    assert json.loads(json.dumps(node)) == node


def test_what_a_record_has_not_is_left_out() -> None:
    assert set(EMPTY.to_jsonld()) == {"@context", "@type", "wordCount"}
    assert set(BARE.to_ninjs()) == {"uri", "standard", "type", "pubStatus", "bodies"}
    assert EMPTY.to_markdown() == "---\n---\n"


def test_jsonld_comes_back_through_a_page() -> None:
    record = FULL.model_copy(
        update={"body": ("The council met at the bridge on Friday and talked about it for a while.",) * 3}
    )
    script = f"<script type='application/ld+json'>{json.dumps(record.to_jsonld())}</script>"
    body = "".join(
        f"<p>{paragraph}</p>" for paragraph in (*record.body, "At last the bridge is to be mended, it was said.")
    )
    article = newsclean.clean(f"<html><head>{script}</head><body>{body}</body></html>").article
    assert article is not None
    assert (article.headline, article.section, article.site_name) == (FULL.headline, FULL.section, FULL.site_name)
    assert (article.authors, article.published, article.tags) == (FULL.authors, FULL.published, FULL.tags)


def test_ninjs_has_an_identifier_always() -> None:
    assert FULL.to_ninjs()["uri"] == "https://courier.example/a"
    assert FULL.to_ninjs(uri="urn:newsml:1")["uri"] == "urn:newsml:1"
    assert BARE.to_ninjs()["uri"] == BARE.to_ninjs()["uri"] != EMPTY.to_ninjs()["uri"]


def test_ninjs_moments_have_an_offset() -> None:
    assert instant(datetime(2024, 5, 3, 14, 20)) == "2024-05-03T14:20:00+00:00"
    assert instant(date(2024, 5, 3)) == "2024-05-03T00:00:00+00:00"
    assert instant(datetime(2024, 5, 3, tzinfo=UTC)) == "2024-05-03T00:00:00+00:00"
    assert instant(None) is None


def test_ninjs_markup_is_escaped() -> None:
    markup = next(body["value"] for body in FULL.to_ninjs()["bodies"] if body["role"] == "richtext")
    assert markup.startswith("<p>First &lt;p&gt; &amp; second.</p>")


@pytest.mark.skipif(not SCHEMA.exists(), reason="the published schema is not here")
def test_every_fixture_is_valid_ninjs() -> None:
    jsonschema = pytest.importorskip("jsonschema")
    validator = jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))
    articles = [FULL, BARE, EMPTY, *articles_of_fixtures()]
    assert len(articles) > 60
    for article in articles:
        assert [error.message for error in validator.iter_errors(article.to_ninjs())] == []


def test_markdown_has_front_matter_and_the_body_as_it_reads() -> None:
    text = FULL.to_markdown()
    assert text.startswith('---\ntitle: "Bridge “at last”"\n')
    head, body = text.split("---\n", 2)[1:]
    assert all(json.loads(line.split(": ", 1)[1]) is not None for line in head.splitlines())
    assert body.splitlines()[1:6] == [
        "# Bridge “at last”",
        "",
        "**The council decides.**",
        "",
        "- Work begins in spring",
    ]
    assert "\\# not a heading" in body
    assert "1\\. not a list" in body
    assert "First \\<p> & second." in body


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain, with (brackets) and 5 - 3", "plain, with (brackets) and 5 - 3"),
        ("*stars* and _lines_", "\\*stars\\* and \\_lines\\_"),
        ("> quoted", "\\> quoted"),
        ("- 3 points", "\\- 3 points"),
        ("-3 degrees", "-3 degrees"),
        ("12. May", "12\\. May"),
        ("[link](x)", "\\[link](x)"),
        ("`code`", "\\`code\\`"),
    ],
)
def test_markdown_signs_are_escaped(text: str, shown: str) -> None:
    assert plain(text) == shown


def test_the_schema_describes_every_field() -> None:
    schema = Article.model_json_schema()
    assert set(schema["properties"]) == set(Article.model_fields)
    json.dumps(schema)
