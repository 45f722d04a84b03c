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
