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
        ("bg", "от Вяра Полянова", "Вяра Полянова"),
        ("bn", "লেখা: রহিমা খাতুন", "রহিমা খাতুন"),
        ("ca", "Per Mercè Vilardell", "Mercè Vilardell"),
        ("cy", "Ysgrifennwyd gan Elin Pritchard", "Elin Pritchard"),
        ("da", "Tekst og foto: Karen Grubbe", "Karen Grubbe"),
        ("de", "Text und Fotos: Hanna Roe", "Hanna Roe"),
        ("fa", "خبرنگار: مینا کرانه", "مینا کرانه"),
        ("fa", "به قلم مینا کرانه", "مینا کرانه"),
        ("fi", "Toimittaja Kaisa Laine", "Kaisa Laine"),
        ("fr", "Texte et photos : Jeanne Roux", "Jeanne Roux"),
        ("ga", "Scríofa ag Colm Ó Flatharta", "Colm Ó Flatharta"),
        ("ha", "Marubuci: Musa Ibrahim", "Musa Ibrahim"),
        ("hy", "Հեղինակ՝ Անի Սարգսյան", "Անի Սարգսյան"),
        ("is", "Hallgerður Bakkdal skrifar", "Hallgerður Bakkdal"),
        ("ja", "執筆：田中春子", "田中春子"),
        ("ja", "文・写真：田中春子", "田中春子"),
        ("ja", "田中春子　記者", "田中春子"),
        ("ka", "ავტორი: ეკა ნაპირელი", "ეკა ნაპირელი"),
        ("km", "ដោយ៖ សុខ ដារ៉ា", "សុខ ដារ៉ា"),
        ("ko", "작성자: 김하늘", "김하늘"),
        ("ko", "글쓴이: 김하늘", "김하늘"),
        ("lt", "Parengė Rasa Krantienė", "Rasa Krantienė"),
        ("mk", "од Вера Полјанска", "Вера Полјанска"),
        ("mn", "Бэлтгэсэн: Болормаа Ганбат", "Болормаа Ганбат"),
        ("nl", "Tekst en foto's: Jan de Wit", "Jan de Wit"),
        ("ro", "de Ilinca Morărescu", "Ilinca Morărescu"),
        ("ro", "Autor articol: Ilinca Morărescu", "Ilinca Morărescu"),
        ("si", "මාලති ගංතොට විසිනි", "මාලති ගංතොට"),
        ("sl", "Besedilo: Katarina Brodnik", "Katarina Brodnik"),
        ("sl", "Piše: Katarina Brodnik", "Katarina Brodnik"),
        ("so", "W/Q: Cabdi Nuur Axmed", "Cabdi Nuur Axmed"),
        ("sq", "Nga Ermira Lleshaj", "Ermira Lleshaj"),
        ("sr", "Аутор: Јелена Радосављевић", "Јелена Радосављевић"),
        ("sw", "Na Neema Kisamo", "Neema Kisamo"),
        ("sw", "Imeandikwa na Neema Kisamo", "Neema Kisamo"),
        ("ta", "எழுதியவர்: முத்து செல்வி", "முத்து செல்வி"),
        ("th", "โดย : สมชาย ใจดี", "สมชาย ใจดี"),
        ("th", "ผู้เขียน สมชาย ใจดี", "สมชาย ใจดี"),
        ("tl", "Ni Ligaya dela Cruz", "Ligaya dela Cruz"),
        ("uk", "Автор матеріалу: Ганна Берегова", "Ганна Берегова"),
        ("ur", "تحریر: سلمیٰ نواز", "سلمیٰ نواز"),
        ("uz", "Muallif: Dilshoda Rajabova", "Dilshoda Rajabova"),
        ("uz", "Тайёрлади: Дилшода Ражабова", "Дилшода Ражабова"),
        ("vi", "Theo Trần Bờ", "Trần Bờ"),
        ("zh", "作者：王小明", "王小明"),
        ("zh", "文字：记者 王小明 编辑：李华", "王小明"),
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
        ("de", "Foto: Ludwig Amberg"),
        ("de", "Fotos und Grafik: Ludwig Amberg"),
        ("ja", "編集：田中春子"),
        ("ko", "편집 : 박바다"),
        ("zh", "责任编辑：李华"),
        ("zh", "校对：李华"),
        ("km", "ថ្ងៃអាទិត្យ ទី៥ ខែឧសភា ឆ្នាំ២០២៤ ម៉ោង ១០:៣០ ព្រឹក"),
    ],
)
def test_who_is_no_author(language: str, byline: str) -> None:
    assert authors(language, byline) == ()


@pytest.mark.parametrize(
    ("language", "byline"),
    [
        ("de", "Theo Lindgren"),
        ("en", "Per Lindgren"),
        ("nl", "Theo de Wilde"),
        ("no", "Per Lindgren"),
    ],
)
def test_a_first_name_that_is_a_label_elsewhere(language: str, byline: str) -> None:
    assert authors(language, byline) == (byline,)


@pytest.mark.parametrize(
    ("language", "byline"),
    [
        ("bn", "নিজস্ব প্রতিবেদক"),
        ("bn", "ডেস্ক রিপোর্ট"),
        ("bn", "জেলা প্রতিনিধি, নদীপুর"),
        ("he", "מערכת גל חדש"),
        ("hi", "डिजिटल डेस्क"),
        ("hi", "तरंग संवाददाता, नदीपुर"),
        ("ml", "തീരം ന്യൂസ്"),
        ("mr", "तरंग ऑनलाइन डेस्क"),
        ("ne", "तरङ्ग संवाददाता"),
        ("sw", "Na Mwandishi Wetu"),
        ("ta", "அலை செய்திச் சேவை"),
        ("ur", "ویب ڈیسک"),
        ("ur", "لہر نیوز"),
        ("vi", "Theo Thanh Niên"),
    ],
)
def test_a_desk_is_no_author_and_no_line_of_the_story(language: str, byline: str) -> None:
    page = "\n\n".join([PROSE[language][0][:40].rsplit(" ", 1)[0], byline, "17.05.2024 14:20", *PROSE[language]])
    result = newsclean.clean(page)
    assert result.article is not None
    assert result.article.authors == ()
    assert byline not in result.text


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "Alden, 5. Mai 2024"),
        ("de", "Pressemitteilung Nr. 34 vom 5. Mai 2024"),
        ("hi", "नई दिल्ली, 5 मई 2024"),
        ("sl", "Tolmin, 05.05.2024 14:20"),
    ],
)
def test_a_place_or_a_number_before_the_date_is_no_author(language: str, line: str) -> None:
    article = newsclean.clean("\n\n".join([PROSE[language][0][:40].rsplit(" ", 1)[0], line, *PROSE[language]])).article
    assert article is not None
    assert article.authors == ()


def test_a_short_thai_date_is_read() -> None:
    lines = [PROSE["th"][0][:40], "5 พ.ค. 67 10:30 น.", *PROSE["th"]]
    article = newsclean.clean("\n\n".join(lines)).article
    assert article is not None
    assert article.published == datetime(2024, 5, 5, 10, 30)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("bg", "От Стара Загора"),
        ("ca", "Per Sant Jordi"),
        ("fi", "Toimittaja Kaisa Laine"),
        ("mk", "Од Горно Полјане"),
        ("ro", "De Ziua Națională"),
        ("sw", "Na Rehema Mtoni"),
        ("vi", "Theo Trần Bờ"),
    ],
)
def test_a_subheading_that_opens_with_a_label_of_the_language_stays(language: str, line: str) -> None:
    above, below = PROSE[language][:2], PROSE[language][2:]
    front = ("Home", "News", "Sport", "Login", PROSE[language][0][:40].rsplit(" ", 1)[0], "17.05.2024 14:20")
    result = newsclean.clean("\n".join([*front, *above, line, *below, "Share", "Facebook", "© 2024 Harbour Post"]))
    assert result.article is not None
    assert result.article.authors == ()
    assert line in result.text
