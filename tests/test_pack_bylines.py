"""Bylines with the labels of a pack: a new language needs no code to have its authors read."""

from datetime import datetime

import pytest

import newsclean
from newsclean.rules.packs import load_packs

PROSE = {pack.code: pack.prose for pack in load_packs()}


def authors(language: str, byline: str) -> tuple[str, ...]:
    """The authors of a page with a title, this line, a date, and the pack's paragraphs."""
    page = "\n\n".join([PROSE[language][0][:40].rsplit(" ", 1)[0], byline, "17.05.2024 14:20", *PROSE[language]])
    article = newsclean.clean(page).article
    assert article is not None
    return article.authors


@pytest.mark.parametrize(
    ("language", "byline", "name"),
    [
        ("af", "Deur Elsabé Prinsloo", "Elsabé Prinsloo"),
        ("az", "Müəllif: Aysel Quliyeva", "Aysel Quliyeva"),
        ("bn", "লেখা: রহিমা খাতুন", "রহিমা খাতুন"),
        ("cy", "Ysgrifennwyd gan Elin Pritchard", "Elin Pritchard"),
        ("ga", "Scríofa ag Colm Ó Flatharta", "Colm Ó Flatharta"),
        ("ha", "Marubuci: Musa Ibrahim", "Musa Ibrahim"),
        ("mn", "Бэлтгэсэн: Болормаа Ганбат", "Болормаа Ганбат"),
        ("so", "W/Q: Cabdi Nuur Axmed", "Cabdi Nuur Axmed"),
        ("uz", "Muallif: Dilshoda Rajabova", "Dilshoda Rajabova"),
        ("uz", "Тайёрлади: Дилшода Ражабова", "Дилшода Ражабова"),
        ("hy", "Հեղինակ՝ Անի Սարգսյան", "Անի Սարգսյան"),
        ("is", "Hallgerður Bakkdal skrifar", "Hallgerður Bakkdal"),
        ("ka", "ავტორი: ეკა ნაპირელი", "ეკა ნაპირელი"),
        ("km", "ដោយ៖ សុខ ដារ៉ា", "សុខ ដារ៉ា"),
        ("lt", "Parengė Rasa Krantienė", "Rasa Krantienė"),
        ("sl", "Piše: Katarina Brodnik", "Katarina Brodnik"),
        ("sq", "Nga Ermira Lleshaj", "Ermira Lleshaj"),
        ("sr", "Аутор: Јелена Радосављевић", "Јелена Радосављевић"),
        ("sw", "Imeandikwa na Neema Kisamo", "Neema Kisamo"),
        ("ta", "எழுதியவர்: முத்து செல்வி", "முத்து செல்வி"),
        ("th", "โดย : สมชาย ใจดี", "สมชาย ใจดี"),
        ("ur", "تحریر: سلمیٰ نواز", "سلمیٰ نواز"),
    ],
)
def test_authors_behind_a_label_of_the_language(language: str, byline: str, name: str) -> None:
    assert authors(language, byline) == (name,)


@pytest.mark.parametrize(
    ("language", "byline"),
    [
        ("en", "Fact checked by: Hilary Reed"),
        ("en", "Reviewed by: Dr. Mike Holt"),
        ("de", "Redaktion: Ludwig Amberg"),
        ("km", "ថ្ងៃអាទិត្យ ទី៥ ខែឧសភា ឆ្នាំ២០២៤ ម៉ោង ១០:៣០ ព្រឹក"),
    ],
)
def test_who_is_no_author(language: str, byline: str) -> None:
    assert authors(language, byline) == ()


def test_a_short_thai_date_is_read() -> None:
    lines = [PROSE["th"][0][:40], "5 พ.ค. 67 10:30 น.", *PROSE["th"]]
    article = newsclean.clean("\n\n".join(lines)).article
    assert article is not None
    assert article.published == datetime(2024, 5, 5, 10, 30)
