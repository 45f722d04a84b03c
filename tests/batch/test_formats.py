"""Every format gives the same records of the same pages, plain or packed, with its other columns beside them."""

import csv
import gzip
import io
import json
import random
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

import newsclean
from newsclean.batch.columns import carried
from newsclean.batch.failure import Failure, Unfit
from newsclean.batch.http import payload_of
from newsclean.batch.inputs import Kind, find_inputs
from newsclean.batch.item import LARGEST, Item, Row
from newsclean.batch.page import Page, page_of
from newsclean.batch.read import read_input
from newsclean.batch.run import Plan, outcomes, to_target
from newsclean.batch.target import Target
from newsclean.batch.work import Settings

from .conftest import CLEANER, make_rows, records
from .pages import page


def zstd(data: bytes) -> bytes:
    half = len(data) // 2
    packer = pytest.importorskip("zstandard").ZstdCompressor()
    return packer.compress(data[:half]) + packer.compress(data[half:])  # type: ignore[no-any-return]


def gz(data: bytes) -> bytes:
    half = len(data) // 2
    return gzip.compress(data[:half]) + gzip.compress(data[half:])


PACKINGS: dict[str, Callable[[bytes], bytes]] = {"": bytes, ".gz": gz, ".zst": zstd}


def as_jsonl(rows: list[dict[str, object]]) -> bytes:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()


def as_csv(rows: list[dict[str, object]], delimiter: str = ",") -> bytes:
    text = io.StringIO(newline="")
    table = csv.DictWriter(text, list(rows[0]), delimiter=delimiter)
    table.writeheader()
    table.writerows(rows)
    return text.getvalue().encode("utf-8-sig")


def as_tsv(rows: list[dict[str, object]]) -> bytes:
    return as_csv(rows, "\t")


def as_parquet(rows: list[dict[str, object]]) -> bytes:
    pa = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    file = io.BytesIO()
    parquet.write_table(pa.Table.from_pylist(rows), file, row_group_size=5)
    return file.getvalue()


def as_wet(rows: list[dict[str, object]]) -> bytes:
    pytest.importorskip("warcio")
    return b"".join(warc_record("conversion", str(row["url"]), "text/plain", str(row["text"]).encode()) for row in rows)


def warc_record(kind: str, url: str, content_type: str, block: bytes) -> bytes:
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2024-05-03T10:00:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-{len(block):012}>\r\n"
        f"Content-Type: {content_type}\r\nContent-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


FORMATS = {"jsonl": as_jsonl, "csv": as_csv, "tsv": as_tsv, "parquet": as_parquet, "warc.wet": as_wet}


def run(*paths: Path, **settings: object) -> list[dict[str, object]]:
    found, _ = find_inputs(map(str, paths))
    plan = Plan(found, Settings(CLEANER, **settings))  # type: ignore[arg-type]
    return records(b"".join(outcome.records for _, outcome in outcomes(plan)))


def items(path: Path, kind: Kind | None = None) -> list[Item]:
    (one,), _ = find_inputs([str(path)], kind)
    return list(read_input(one))


@pytest.mark.parametrize("packing", PACKINGS)
@pytest.mark.parametrize("name", FORMATS)
def test_every_format_gives_what_the_library_gives(tmp_path: Path, name: str, packing: str) -> None:
    rows = make_rows(7)
    path = tmp_path / f"pages.{name}{packing}"
    path.write_bytes(PACKINGS[packing](FORMATS[name](rows)))
    found = run(path)
    assert len(found) == len(rows)
    for row, record in zip(rows, found, strict=True):
        article = newsclean.clean(str(row["text"]), str(row["url"])).article
        assert record["article"] == (article.model_dump(mode="json") if article else None)
        assert record["url"] == row["url"]
        assert "text" not in record
        if "wet" not in name:
            assert str(record["id"]) == str(row["id"])


@pytest.mark.parametrize("name", FORMATS)
def test_documents_are_named_by_input_and_number(tmp_path: Path, name: str) -> None:
    path = tmp_path / f"pages.{name}"
    path.write_bytes(FORMATS[name](make_rows(3)))
    assert [record["source"] for record in run(path)] == [f"{path}:{number}" for number in (1, 2, 3)]


def test_a_format_is_told_by_content_where_the_name_says_nothing(tmp_path: Path) -> None:
    for name, write in FORMATS.items():
        if name in ("csv", "tsv"):
            continue
        path = tmp_path / f"pages-{name.replace('.', '-')}"
        path.write_bytes(gz(write(make_rows(3))))
        assert len(items(path)) == 3, name


def test_offsets_lead_to_the_document(tmp_path: Path) -> None:
    data = b"\n" + as_jsonl(make_rows(3))
    (tmp_path / "a.jsonl").write_bytes(data)
    found = items(tmp_path / "a.jsonl")
    assert [item.row for item in found] == [2, 3, 4]
    assert [json.loads(data[item.offset :].split(b"\n")[0])["id"] for item in found] == [0, 1, 2]


HTTP = (
    b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=iso-8859-1\r\n%b\r\n"
    b"<html><body><h1>Caf\xe9 in Mill Lane to open at six</h1>%b</body></html>"
)


def test_warc_responses_that_are_html_are_cleaned_with_their_url_and_encoding(tmp_path: Path) -> None:
    pytest.importorskip("warcio")
    story = "".join(f"<p>{line}</p>" for line in page(1).splitlines()[3:5]).encode()
    plain = HTTP % (b"", story)
    head, body = plain.split(b"\r\n\r\n", 1)
    chunked = b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in (body[:90], body[90:], b""))
    blocks = [
        plain,
        head + b"\r\nContent-Encoding: gzip\r\n\r\n" + gzip.compress(body),
        head + b"\r\nContent-Encoding: gzip\r\n\r\n" + body,
        head + b"\r\nContent-Encoding: deflate\r\n\r\n" + zlib.compress(body),
        head + b"\r\nContent-Encoding: deflate\r\n\r\n" + zlib.compress(body)[2:-4],
        head + b"\r\nTransfer-Encoding: chunked\r\n\r\n" + chunked + b"0\r\n\r\n",
        b"HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<html></html>",
        b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\x89PNG",
    ]
    data = warc_record("warcinfo", "", "application/warc-fields", b"software: none\r\n") + b"".join(
        warc_record("response", f"https://www.gazette.example/{n}", "application/http; msgtype=response", block)
        for n, block in enumerate(blocks)
    )
    (tmp_path / "pages.warc.gz").write_bytes(gz(data))
    found = run(tmp_path / "pages.warc.gz")
    assert [record["url"] for record in found] == [f"https://www.gazette.example/{n}" for n in range(6)]
    for record in found:
        assert record["article"]["headline"] == "Café in Mill Lane to open at six"  # type: ignore[index]
        assert record["warc_date"] == "2024-05-03T10:00:00Z"


@pytest.mark.parametrize("packing", [".gz", ".zst"])
@pytest.mark.parametrize("name", ["jsonl", "csv", "warc.wet"])
def test_of_a_cut_file_what_was_read_counts_and_the_rest_is_named(tmp_path: Path, name: str, packing: str) -> None:
    draw = random.Random(1)
    rows = [row | {"text": f"{row['text']}{draw.randbytes(4500).hex()}"} for row in make_rows(60)]
    pack = gzip.compress if packing == ".gz" else pytest.importorskip("zstandard").ZstdCompressor().compress
    data = pack(FORMATS[name](rows))
    path = tmp_path / f"pages.{name}{packing}"
    path.write_bytes(data[: len(data) * 3 // 4])
    *read, last = items(path)
    assert isinstance(last.content, Failure)
    assert last.content.code == "unreadable"
    assert "ended before the end" in last.content.message
    assert not any(isinstance(item.content, Failure) for item in read)


def test_of_a_warc_that_ends_within_a_record_what_was_read_counts(tmp_path: Path) -> None:
    (tmp_path / "a.warc").write_bytes(as_wet(make_rows(3))[:-200])
    *read, last = items(tmp_path / "a.warc")
    assert len(read) == 2
    assert last.content == Failure("unreadable", "the file ends within a record (after document 2)")


def test_a_response_that_unpacks_to_more_than_a_document_may_have_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsclean.batch.http.LARGEST", 1000)
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"
    assert payload_of(head + gzip.compress(b"x" * 1000)).data == b"x" * 1000
    with pytest.raises(Unfit, match="too-large"):
        payload_of(head + gzip.compress(b"x" * 1001))


def test_a_warc_record_without_a_length_is_named(tmp_path: Path) -> None:
    good = as_wet(make_rows(1))
    (tmp_path / "a.warc").write_bytes(good + good.replace(b"Content-Length", b"Content-Size"))
    _, last = items(tmp_path / "a.warc")
    assert last.content == Failure("unreadable", "a record does not say how long it is (after document 1)")


def test_a_table_whose_first_row_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"id,text\r1,one\r2,two\r")
    (item,) = items(tmp_path / "a.csv")
    assert isinstance(item.content, Failure)
    assert item.content.code == "unreadable"


@pytest.mark.parametrize("name", ["rows.parquet", "rows.warc", "rows.jsonl.gz", "rows.txt.zst"])
def test_a_file_that_is_not_what_its_name_says_is_named(tmp_path: Path, name: str) -> None:
    pytest.importorskip("pyarrow")
    pytest.importorskip("warcio")
    (tmp_path / name).write_bytes(
        b"\x1f\x8bnothing of the kind" if name.endswith(".gz") else b"\x28\xb5\x2f\xfdnothing"
    )
    (item,) = items(tmp_path / name)
    assert isinstance(item.content, Failure)
    assert item.content.code == "unreadable"


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (b'{"text": "a", "deep": ' + b"[" * 700 + b"]" * 700 + b"}", "not-json"),
        (b'{"text": "cut', "not-json"),
        (b"[1, 2]", "not-json"),
        (b'{"text": "\xff"}', "not-json"),
        (b'{"number": 3}', "no-text"),
        (b'{"text": null}', "no-text"),
        (b"[" * 100_000, "not-json"),
    ],
)
def test_a_bad_line_is_told_and_the_others_go_on(tmp_path: Path, line: bytes, code: str) -> None:
    good = as_jsonl(make_rows(1))
    (tmp_path / "a.jsonl").write_bytes(good + line + b"\n" + good)
    first, bad, last = run(tmp_path / "a.jsonl")
    assert first["article"] == last["article"] is not None
    assert bad["article"] is None
    assert [problem["code"] for problem in bad["problems"]] == [code]  # type: ignore[attr-defined]


def test_a_table_row_with_the_wrong_number_of_cells_is_told_and_the_others_go_on(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text('id,text\n1,"one, ""two""\nthree"\n2\n3,four,5\n\n4,six\n', encoding="utf-8")
    found = items(tmp_path / "a.csv")
    assert [item.content.code if isinstance(item.content, Failure) else item.content for item in found] == [
        ({"id": "1", "text": 'one, "two"\nthree'},),
        "bad-row",
        "bad-row",
        ({"id": "4", "text": "six"},),
    ]
    assert [item.offset for item in found] == [8, 31, 33, 43]


def test_a_line_without_end_does_not_fill_the_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsclean.batch.readers.lines.LARGEST", 1000)
    (tmp_path / "a.jsonl").write_bytes(b'{"text": "' + b"x" * 5000 + b'"}\n{"text": "b"}\n')
    large, small = items(tmp_path / "a.jsonl")
    assert isinstance(large.content, Failure)
    assert (large.content.code, small.row, small.offset) == ("too-large", 2, 5013)
    assert LARGEST > 10_000_000


@pytest.mark.parametrize(
    "row",
    [
        {"text": "PAGE"},
        {"Content": "PAGE", "title": "x"},
        {"maintext": "PAGE", "html": "<p>x</p>"},
        {"article": "PAGE"},
        {"html": "<html><body><p>PAGE</p></body></html>"},
        {"text": None, "content": "PAGE"},
        {"text": " ", "content": "PAGE"},
    ],
)
def test_the_text_is_found_by_the_name_of_its_column(tmp_path: Path, row: dict[str, str | None]) -> None:
    line = json.dumps(row).replace("PAGE", json.dumps(page(1).splitlines()[3])[1:-1])
    (tmp_path / "a.jsonl").write_text(line + "\n", encoding="utf-8")
    (record,) = run(tmp_path / "a.jsonl")
    assert record["article"]["body"] == [page(1).splitlines()[3]]  # type: ignore[index]


def test_the_column_can_be_given(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(as_jsonl([{"text": "a summary", "scraped": page(1)}]))
    (record,) = run(tmp_path / "a.jsonl", column="scraped")
    article = newsclean.clean(page(1)).article
    assert article is not None
    assert record["article"] == article.model_dump(mode="json")
    assert record["text"] == "a summary"


BODY = ["The council met on Monday.", "It agreed."]
URL = "https://a.example/story"
RECORD = {"source": "a.txt", "article": {"headline": "Council", "url": URL, "body": BODY}, "strays": [], "problems": []}


def page_of_row(row: dict[str, object], column: str | None = None) -> Page:
    return page_of(Item("a", 1, 0, Row(row)), column)


@pytest.mark.parametrize("column", [None, "article"])
@pytest.mark.parametrize(
    "row",
    [
        RECORD,
        RECORD | {"url": "https://b.example/", "text": "Menu", "content": "As scraped."},
        {"id": 1, "article": RECORD["article"]},
    ],
)
def test_the_text_of_a_record_is_the_body_of_its_article(row: dict[str, object], column: str | None) -> None:
    page = page_of_row(row, column)
    assert page[:3] == ("The council met on Monday.\n\nIt agreed.", "text", URL)
    assert "article" not in page.columns


def test_the_address_of_a_record_is_the_carried_one_where_the_article_has_none() -> None:
    article = {"body": BODY, "url": None}
    assert page_of_row(RECORD | {"article": article, "url": "https://b.example/"}).url == "https://b.example/"
    assert page_of_row(RECORD | {"article": article}).url is None


@pytest.mark.parametrize("article", [None, {"body": []}, {"headline": "Council"}])
@pytest.mark.parametrize("column", [None, "article"])
def test_a_record_without_an_article_has_no_text(article: object, column: str | None) -> None:
    assert page_of_row(RECORD | {"article": article, "html": "<p>As scraped.</p>"}, column).text == ""


@pytest.mark.parametrize(
    ("row", "text"),
    [
        ({"text": "The page.", "article": RECORD["article"]}, "The page."),
        ({"text": "The page.", "article": None}, "The page."),
        (RECORD | {"article": "The page."}, "The page."),
        ({"article": {"body": []}, "html": "<p>The page.</p>"}, "<p>The page.</p>"),
    ],
)
def test_what_is_no_record_is_read_by_the_names_of_its_columns(row: dict[str, object], text: str) -> None:
    assert page_of_row(row).text == text


@pytest.mark.parametrize("article", [None, 3, {"body": "A text."}, {"headline": "Council"}, BODY])
def test_an_article_that_holds_no_paragraphs_is_no_text(article: object) -> None:
    with pytest.raises(Unfit, match="say --column"):
        page_of_row({"article": article, "scraped": "The page."})


@pytest.mark.parametrize("name", ["out.jsonl", "out.jsonl.gz", "out.parquet"])
def test_an_output_can_be_cleaned_again(tmp_path: Path, name: str) -> None:
    if name.endswith(".parquet"):
        pytest.importorskip("pyarrow")
    (tmp_path / "rows.jsonl").write_bytes(as_jsonl(make_rows(3)))
    inputs, _ = find_inputs([str(tmp_path / "rows.jsonl")])
    target = Target(tmp_path / name)
    settings = Settings(CLEANER, rejects=True, types=target.is_parquet)
    to_target(Plan(inputs, settings), target, {}, lambda outcome: None)
    first, again = run(tmp_path / "rows.jsonl"), run(tmp_path / name)
    bodies = [[record["article"]["body"] for record in found] for found in (first, again)]  # type: ignore[index]
    assert bodies[0] == bodies[1]


def test_columns_with_names_of_the_record_get_a_prefix() -> None:
    row = {"text": "t", "source": "s", "article": 1, "input_article": 2, "id": 3}
    assert carried(row, "text") == {"input_source": "s", "input_input_article": 1, "input_article": 2, "id": 3}


def test_carried_values_are_json_whatever_they_were(tmp_path: Path) -> None:
    text = json.dumps(page(1))
    (tmp_path / "a.jsonl").write_text(
        f'{{"text": {text}, "half": "\\ud83d", "far": NaN, "list": [1, {{"a": null}}]}}\n', encoding="utf-8"
    )
    (record,) = run(tmp_path / "a.jsonl")
    assert (record["half"], record["far"], record["list"]) == ("\ud83d", None, [1, {"a": None}])


def test_a_folder_holds_pages_of_all_formats_and_patterns_are_sorted(tmp_path: Path) -> None:
    for name in ("b.txt", "a.jsonl.gz", "c.csv", "d.md", "notes.doc", "d.jsonl.rejects.jsonl", ".e.txt"):
        (tmp_path / name).write_bytes(b"")
    found, _ = find_inputs([str(tmp_path)])
    assert [Path(one.name).name for one in found] == ["a.jsonl.gz", "b.txt", "c.csv", "d.md"]
    found, _ = find_inputs([str(tmp_path / "*.[jc]s*")])
    assert [Path(one.name).name for one in found] == ["a.jsonl.gz", "c.csv", "d.jsonl.rejects.jsonl"]
    _, missing = find_inputs([str(tmp_path / "*.none")])
    assert [one.reason for one in missing] == ["no such file: nothing matches the pattern"]


def test_a_missing_library_is_named_with_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from newsclean.batch.failure import Missing

    for library, name, data, extra in (
        ("pyarrow", "a.parquet", b"PAR1", "parquet"),
        ("warcio.archiveiterator", "a.warc", b"WARC/1.0", "warc"),
        ("zstandard", "a.jsonl.zst", b"\x28\xb5\x2f\xfd", "zst"),
    ):
        monkeypatch.setitem(__import__("sys").modules, library, None)
        (tmp_path / name).write_bytes(data)
        with pytest.raises(Missing, match=rf"newsclean\[{extra}\]"):
            items(tmp_path / name)
