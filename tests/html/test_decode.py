"""Bytes: whatever a page says of its encoding, and whatever it really is."""

import codecs

import pytest

import newsclean
from newsclean.html.decode import decode

TEXT = "Die Brücke über den Mühlbach bleibt gesperrt, sagte Bürgermeisterin Jäger. „Wir prüfen“, fügte sie hinzu."
LATIN = TEXT.replace("„", '"').replace("“", '"')
RUSSIAN = "Совет города решил отремонтировать старый мост через ручей, закрытый после наводнения. " * 5
DECLARATION = '<?xml version="1.0" encoding="windows-1251"?>'
CASES = (
    (TEXT.encode(), TEXT),
    (codecs.BOM_UTF8 + TEXT.encode(), TEXT),
    (TEXT.encode("utf-16"), TEXT),
    (b"<meta charset='iso-8859-1'>" + TEXT.encode("cp1252"), "<meta charset='iso-8859-1'>" + TEXT),
    (b"<meta charset=iso-8859-1>" + TEXT.encode(), "<meta charset=iso-8859-1>" + TEXT),
    (DECLARATION.encode() + RUSSIAN.encode("cp1251"), DECLARATION + RUSSIAN),
    (RUSSIAN.encode("cp1251"), RUSSIAN),
    (b"<meta charset=no-such-code>" + RUSSIAN.encode("koi8-r"), "<meta charset=no-such-code>" + RUSSIAN),
    (b"", ""),
)  # fmt: skip


@pytest.mark.parametrize(("data", "text"), CASES)
def test_the_text_is_found(data: bytes, text: str) -> None:
    assert decode(data) == text


def test_the_server_is_believed_where_it_is_not_utf8() -> None:
    assert decode(RUSSIAN.encode("koi8-r"), "koi8-r") == RUSSIAN
    assert decode(TEXT.encode(), "iso-8859-1") == TEXT


def test_a_page_cut_within_a_character_is_still_utf8() -> None:
    data = (TEXT * 3).encode()
    cut = data[: data.rindex("ü".encode()) + 1]
    assert decode(cut) == cut.decode("utf-8", "replace")


@pytest.mark.parametrize("data", [b"\xff\xfe", b"\x00" * 100, bytes(range(256)) * 20, b"\xef\xbb\xbf\xff"])
def test_anything_becomes_some_text(data: bytes) -> None:
    assert isinstance(decode(data), str)
    newsclean.clean_bytes(data)


def test_clean_bytes_takes_bytes_only() -> None:
    page = f"<html><body><p>{LATIN}</p></body></html>"
    assert newsclean.clean_bytes(page.encode()) == newsclean.clean(page)
    with pytest.raises(TypeError, match="str"):
        newsclean.clean_bytes(page)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["utf-8", "UTF8", "iso-8859-1", "Windows-1252", " latin1 ", "x-sjis", "windows-874"])
def test_an_encoding_that_servers_name_is_taken(name: str) -> None:
    assert newsclean.clean_bytes(TEXT.encode(), encoding=name) == newsclean.clean(TEXT)


@pytest.mark.parametrize("data", [b"", TEXT.encode(), RUSSIAN.encode("koi8-r")])
@pytest.mark.parametrize("name", ["", "koi-9", "utf-8; q=1", "rot13", "hex", "a\0b", "undefined"])
def test_an_encoding_that_is_none_is_told_and_not_guessed_over(data: bytes, name: str) -> None:
    with pytest.raises(ValueError, match="encoding is the name of an encoding of text") as told:
        newsclean.clean_bytes(data, encoding=name)
    assert repr(name) in str(told.value)


@pytest.mark.parametrize("name", [5, b"utf-8"])
def test_an_encoding_is_a_str(name: object) -> None:
    with pytest.raises(TypeError, match="encoding is a str"):
        newsclean.clean_bytes(b"", encoding=name)  # type: ignore[arg-type]


def test_thai_is_read_under_the_name_that_browsers_know() -> None:
    thai = "สะพานเก่าข้ามลำธารยังคงปิดอยู่หลังน้ำท่วม " * 5
    assert decode(thai.encode("cp874"), "windows-874") == thai


def test_a_page_or_a_crawl_that_names_no_encoding_is_read_all_the_same() -> None:
    assert decode(RUSSIAN.encode("koi8-r"), "koi-9") == RUSSIAN
