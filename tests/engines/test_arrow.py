"""Record batches: the rows of `clean`, none lost, none that spoils the others."""

import dataclasses
import json
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.engines.agree import assert_agree, assert_says
from tests.engines.engine import engine

import newsclean
from newsclean import Article, Cleaner, Policy, SiteProfile
from newsclean.testing import pages

pa = engine("pyarrow")

from newsclean.arrow import (  # noqa: E402
    ARTICLE,
    COLUMNS,
    SPAN_COLUMNS,
    BatchCleaner,
    BatchLearner,
    clean_batch,
    merge_profiles,
    output_schema,
    read_profiles,
)
from newsclean.arrow.held import ProfileFolder  # noqa: E402

STORY = "The lighthouse at Cape Tolland has a keeper again, nine years after the last one locked the door and left."
HTML = (
    "<html><head><title>Keeper</title></head><body><h1>Keeper found</h1>"
    f"<p>{STORY}</p><p>{STORY[::-1]}</p></body></html>"
)


def batch_of(*texts: object, kind: Any = None, **columns: list[object]) -> Any:
    return pa.RecordBatch.from_pydict({**columns, "text": pa.array(texts, kind)})


def test_a_batch_says_what_clean_says(rows: list[dict[str, Any]], wanted: dict[object, Any]) -> None:
    assert_agree(clean_batch(pa.RecordBatch.from_pylist(rows)).to_pylist(), rows, wanted)


def test_spans_account_for_every_character(rows: list[dict[str, Any]], wanted: dict[object, Any]) -> None:
    for row in clean_batch(pa.RecordBatch.from_pylist(rows), spans=True).to_pylist():
        if row["text"] is not None:
            result = wanted[row["id"]]
            assert [tuple(span.values()) for span in row["spans"]] == [tuple(span) for span in result.spans]
            assert (row["source"] or row["text"]) == result.source


def test_the_schema_has_the_fields_of_the_record() -> None:
    assert [ARTICLE.field(place).name for place in range(ARTICLE.num_fields)] == list(Article.model_fields)


def test_the_schema_does_not_depend_on_the_rows(rows: list[dict[str, Any]]) -> None:
    full = clean_batch(pa.RecordBatch.from_pylist(rows))
    empty = clean_batch(full.select(["id", "url", "text"]).slice(0, 0))
    nothing = clean_batch(full.select(["id", "url", "text"]).slice(len(rows) - 1))
    assert full.schema == empty.schema == nothing.schema == output_schema(full.select(["id", "url", "text"]).schema)
    assert empty.num_rows == 0
    assert full.schema.names == ["id", "url", "text", *(column.name for column in COLUMNS)]


def test_a_record_comes_back_as_it_was(rows: list[dict[str, Any]], wanted: dict[object, Any]) -> None:
    for row in clean_batch(pa.RecordBatch.from_pylist(rows)).to_pylist():
        if row["article"] is not None:
            assert Article.model_validate_json(json.dumps(row["article"])) == wanted[row["id"]].article


def test_a_cleaner_that_was_pickled_says_the_same() -> None:
    cleaner = BatchCleaner(cleaner=Cleaner(packs=("en",), policy=Policy(least_characters=5)), spans=True)
    again = pickle.loads(pickle.dumps(cleaner))
    assert again == cleaner
    assert again(batch_of("Read also\nA short note.")) == cleaner(batch_of("Read also\nA short note."))


def test_options_of_ones_own_count() -> None:
    strict = clean_batch(batch_of(STORY), cleaner=Cleaner(policy=Policy(least_characters=5000)))
    assert strict.column("article").to_pylist() == [None]
    assert clean_batch(batch_of(HTML), kind="text").column("origin").to_pylist()[0]["kind"] == "text"


def test_a_batch_is_not_changed() -> None:
    batch = batch_of(STORY, None)
    before = batch.to_pydict()
    clean_batch(batch)
    assert batch.to_pydict() == before


@pytest.mark.parametrize("kind", ["string", "large_string", "string_view", "binary", "large_binary"])
def test_text_and_bytes_of_any_kind_are_read(kind: str) -> None:
    page: str | bytes = STORY.encode() if "binary" in kind else STORY
    made = clean_batch(batch_of(page, None, kind=getattr(pa, kind)()))
    assert made.column("clean_text").to_pylist() == [STORY, None]


def test_a_dictionary_is_read() -> None:
    made = clean_batch(pa.RecordBatch.from_pydict({"text": pa.array([STORY, STORY]).dictionary_encode()}))
    assert made.column("clean_text").to_pylist() == [STORY, STORY]


def test_bytes_are_read_in_the_encoding_that_they_are_in() -> None:
    page = HTML.replace("<head>", '<head><meta charset="windows-1252">').replace("Keeper", "Wärter")
    (row,) = clean_batch(batch_of(page.encode("cp1252")), spans=True).to_pylist()
    assert row["clean_text"].startswith(STORY)
    assert row["source"].startswith("Wärter found")


@pytest.mark.parametrize(
    ("value", "error"),
    [
        (pa.scalar(None, pa.string()), "null-text"),
        (pa.scalar("x" * 201), "too-long"),
        (pa.scalar(b"x" * 201), "too-long"),
        (pa.array([b"\xff\xfe broken"]).view(pa.string())[0], "UnicodeDecodeError"),
    ],
)
def test_a_row_that_cannot_be_cleaned_says_why_and_spoils_no_other(value: Any, error: str) -> None:
    story = pa.scalar(STORY, value.type) if pa.types.is_string(value.type) else pa.scalar(STORY.encode())
    texts = pa.concat_arrays([one_of(story), one_of(value), one_of(story)])
    made = clean_batch(pa.RecordBatch.from_arrays([texts, pa.array([1, 2, 3])], ["text", "id"]), longest=200)
    assert made.column("id").to_pylist() == [1, 2, 3]
    assert made.column("clean_text").to_pylist() == [STORY, None, STORY]
    first, found, last = made.column("error").to_pylist()
    assert (first, last) == (None, None)
    assert found.startswith(error)
    others = [column.name for column in COLUMNS if column.name != "error"]
    assert {name: made.column(name)[1].as_py() for name in others} == dict.fromkeys(others)


def one_of(value: Any) -> Any:
    """An array with only this value; broken UTF-8 stays broken."""
    if pa.types.is_string(value.type) and value.is_valid:
        return pa.array([value.as_buffer().to_pybytes()]).view(pa.string())
    return pa.array([value.as_py()], value.type)


def test_an_exception_is_said_of_its_row() -> None:
    def match(text: str, key: str) -> bool:
        raise ZeroDivisionError("planted")

    rule = dataclasses.replace(newsclean.RULES[0], id="X1", name="planted", match=match, gate=None)
    made = clean_batch(batch_of(STORY, ""), cleaner=Cleaner((rule,))).column("error").to_pylist()
    assert made[0] == "ZeroDivisionError: planted"


def test_lone_surrogates_are_replaced_and_offsets_stay() -> None:
    data = {"@type": "NewsArticle", "headline": "Keeper found", "articleBody": (STORY + " \ud83d. ") * 20}
    page = f'<html><head><script type="application/ld+json">{json.dumps(data)}</script></head><body></body></html>'
    (row,) = clean_batch(batch_of(page), spans=True).to_pylist()
    result = newsclean.clean(page)
    assert "\ud83d" in result.source
    assert row["source"] == result.source.replace("\ud83d", "\ufffd")
    assert row["spans"][-1]["stop"] == len(row["source"])


@pytest.mark.parametrize(
    ("options", "error", "says"),
    [
        ({"column": "html"}, ValueError, "'text'"),
        ({"column": "id"}, TypeError, "int64"),
        ({"url_column": "link"}, ValueError, "link"),
        ({"strays": "drop"}, ValueError, "strays"),
        ({"kind": "pdf"}, ValueError, "kind"),
        ({"extractor": "none"}, ValueError, "extractor"),
        ({"longest": "all"}, ValueError, "longest"),
        ({"colunm": "text"}, TypeError, "colunm"),
        ({"profiles": "no/such/folder", "site_column": "text"}, FileNotFoundError, "newsclean learn"),
    ],
)
def test_wrong_options_raise_at_once_with_advice(options: dict[str, Any], error: type[Exception], says: str) -> None:
    with pytest.raises(error, match=says):
        clean_batch(batch_of(STORY, id=[1]), **options)


def test_rules_that_cannot_be_hashed_are_taken() -> None:
    rule = dataclasses.replace(newsclean.RULES[0], removes=["a"])  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        hash(rule)
    assert clean_batch(batch_of(STORY), cleaner=Cleaner((rule, *newsclean.RULES[1:]))).column(
        "clean_text"
    ).to_pylist() == [STORY]


@given(
    texts=st.lists(st.none() | st.text(st.characters(codec="utf-8")) | pages().map(lambda page: page.text), max_size=6)
)
def test_any_batch_comes_back_row_by_row(texts: list[str | None]) -> None:
    made = clean_batch(pa.RecordBatch.from_pydict({"text": pa.array(texts, pa.string())}))
    assert made.column("text").to_pylist() == texts
    for row, text in zip(made.to_pylist(), texts, strict=True):
        if text is None:
            assert row["error"] is not None
        else:
            assert_says(row, newsclean.clean(text))


def test_what_is_no_batch_is_refused() -> None:
    with pytest.raises(TypeError, match="RecordBatch"):
        clean_batch([STORY])


def test_a_column_of_the_same_name_is_not_overwritten() -> None:
    batch = batch_of(STORY, article=["mine"])
    with pytest.raises(ValueError, match="prefix"):
        clean_batch(batch)
    made = clean_batch(batch, prefix="newsclean_")
    assert made.column("article").to_pylist() == ["mine"]
    assert made.column("newsclean_clean_text").to_pylist() == [STORY]


def test_the_address_is_used_where_there_is_one() -> None:
    page = f"Menu\n{STORY}\n{STORY[::-1]}"
    address = "https://gazette.example/2024/keeper"
    by_name = clean_batch(batch_of(page, url=[address])).to_pylist()[0]
    chosen = clean_batch(batch_of(page, link=[address]), url_column="link").to_pylist()[0]
    without = clean_batch(batch_of(page, url=[7])).to_pylist()[0]
    assert by_name["article"]["url"] == chosen["article"]["url"] == address
    assert without["article"]["url"] is None


def test_a_table_of_several_chunks_is_cleaned_whole() -> None:
    batch = batch_of(STORY, None)
    table = pa.Table.from_batches([batch, batch])
    assert BatchCleaner().clean_table(table).column("clean_text").to_pylist() == [STORY, None] * 2
    assert BatchCleaner().clean_table(table.slice(0, 0)).schema == output_schema(table.schema)


def test_profiles_are_those_of_learn(crawl: list[dict[str, Any]], profiles: dict[str, SiteProfile]) -> None:
    parts = [pa.RecordBatch.from_pylist(crawl[start : start + 5]) for start in range(0, len(crawl), 5)]
    learnt = pa.Table.from_batches([row for part in parts for row in BatchLearner()([part])])
    assert learnt.num_rows > 2
    assert read_profiles(merge_profiles(learnt)) == profiles
    assert read_profiles(learnt) == profiles
    assert list(read_profiles(learnt)) == sorted(profiles)


@pytest.mark.parametrize("way", ["mapping", "folder", "column"])
def test_pages_are_cleaned_with_the_profile_of_their_site(
    crawl: list[dict[str, Any]], profiles: dict[str, SiteProfile], tmp_path: Path, way: str
) -> None:
    batch = pa.RecordBatch.from_pylist(crawl)
    options: dict[str, Any] = {"profiles": profiles}
    if way == "folder":
        for site, profile in profiles.items():
            profile.save(tmp_path / f"{site}.json")
        options = {"profiles": tmp_path}
    if way == "column":
        sites = [newsclean.site.names.host_of(row["url"]) for row in crawl]
        batch = batch.append_column("site", pa.array(sites))
        options["site_column"] = "site"
    made = clean_batch(batch, **options).to_pylist()
    differ = 0
    for row, page in zip(made, crawl, strict=True):
        if page["text"] is not None and page["url"] is not None:
            site = f"{page['url'][12]}.example"
            assert_says(row, newsclean.clean(page["text"], page["url"], site=profiles[site]))
            differ += row["clean_text"] != newsclean.clean(page["text"], page["url"]).text
    assert differ > 0


def test_a_broken_profile_spoils_only_its_site(profiles: dict[str, SiteProfile], tmp_path: Path) -> None:
    profiles["a.example"].save(tmp_path / "a.example.json")
    (tmp_path / "b.example.json").write_text("{", encoding="utf-8")
    addresses = ["https://a.example/1", "https://b.example/1", "https://c.example/1", None]
    made = clean_batch(batch_of(*[STORY] * 4, url=addresses), profiles=tmp_path).to_pylist()
    assert [row["clean_text"] for row in made] == [STORY, None, STORY, STORY]
    assert made[1]["error"].startswith("BadProfile: not JSON")


def test_a_profile_that_was_learnt_again_is_read_again(profiles: dict[str, SiteProfile], tmp_path: Path) -> None:
    folder = ProfileFolder(tmp_path)
    for site in ("a.example", "b.example"):
        profiles[site].save(tmp_path / "x.example.json")
        assert folder.get("x.example") == profiles[site]
    (tmp_path / "x.example.json").unlink()
    assert folder.get("x.example") is None


def test_the_columns_are_documented() -> None:
    text = (Path(__file__).resolve().parents[2] / "docs" / "scale.md").read_text(encoding="utf-8")
    wanted = [f"| `{name}` | {told(kind)} | {meaning} |" for name, kind, meaning in (*COLUMNS, *SPAN_COLUMNS)]
    assert [row for row in wanted if row not in text.splitlines()] == []


def told(kind: Any) -> str:
    """The type of a column in words; what a record holds is told elsewhere."""
    if pa.types.is_list(kind):
        return f"list of {told(kind.value_type)}"
    if pa.types.is_struct(kind):
        return "struct" if kind == ARTICLE else f"struct: {', '.join(field.name for field in kind)}"
    return str(kind)


def test_a_missing_pyarrow_names_the_extra(without: Callable[..., str]) -> None:
    assert "newsclean[arrow]" in without("pyarrow", "newsclean.arrow")
