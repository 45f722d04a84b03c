"""Where a paragraph says it was written, and the labels that look alike."""

import pytest

from newsclean.fields.dateline import Dateline, read_dateline

STORY = "The city council met on Tuesday to discuss the new budget for schools."

NO_DATELINE = [
    "",
    STORY,
    " WASHINGTON: " + STORY,
    "WARNING: do not touch",
    "WARNING: " + STORY,
    "UPDATE: " + STORY,
    "BREAKING: " + STORY,
    "BREAKING NEWS: " + STORY,
    "VIDEO: " + STORY,
    "NOTE — " + STORY,
    "Q: " + STORY,
    "SPIEGEL: " + STORY,
    "NASA: We " + STORY,
    "IGTV: " + STORY,
    "ROSIE CARTER: " + STORY,
    "ROSIE CARTER, HOST: " + STORY,
    "OS-System – " + STORY,
    "Readability – " + STORY,
    "Lima – Quito – Bogotá, nine days by bus through three countries and back again.",
    "COVID-19: " + STORY,
    "FACT CHECK: " + STORY,
    "Light: medium",
    "Moderator: " + STORY,
    "Fazit – " + STORY,
    "Meinung – " + STORY,
    "Die Stadt – " + STORY,
    "Photo (AP) – " + STORY,
    "Berlin. " + STORY,
    "Berlin: " + STORY,
    "Berlin - " + STORY,
    "Berlin – eine Stadt, die sich immer wieder neu erfindet und nie fertig wird.",
    "Dublin — Yes.",
    "LONDON – PARIS",
    "ROMA",
    "POLICE OFFICERS – WHO ARE THEY AND WHAT DO THEY DO ALL DAY",
    "WASHINGTON: officials said on Tuesday that nothing had been decided.",
    "Hamburg (SPD) – " + STORY,
    "Apple (ABCD) - " + STORY,
    "John Smith (AP) reported that the council had met on Tuesday.",
    "In Berlin (dpa) – " + STORY,
    "(US) Officials said that nothing had been decided so far.",
    "(AP) said so",
    "Monday, April 5 - " + STORY,
    "Jane Doe, May 5 — " + STORY,
    "May 5 - " + STORY,
    "Thomson Reuters – " + STORY,
    "据新华社北京4月24日电，市议会开会。",
    "【最新消息】市議會今天開會。",
]


@pytest.mark.parametrize("paragraph", NO_DATELINE)
def test_labels_speakers_and_sentences_are_no_datelines(paragraph: str) -> None:
    assert read_dateline(paragraph) is None


DATELINES = [
    ("WASHINGTON", ": ", "WASHINGTON", None),
    ("KARACHI", ": ", "KARACHI", None),
    ("ROMA", " - ", "ROMA", None),
    ("VATICAN CITY", ": ", "VATICAN CITY", None),
    ("DUBLIN", " — ", "DUBLIN", None),
    ("PARIS", " - ", "PARIS", None),
    ("ST. LOUIS", " — ", "ST. LOUIS", None),
    ("SÃO PAULO", " – ", "SÃO PAULO", None),
    ("ΑΘΗΝΑ", " - ", "ΑΘΗΝΑ", None),
    ("ΝΕΑ ΥΟΡΚΗ", ".-- ", "ΝΕΑ ΥΟΡΚΗ", None),
    ("BERLIN/PARIS", " - ", "BERLIN/PARIS", None),
    ("ROME, Italy", " — ", "ROME", None),
    ("Dublin", " — ", "Dublin", None),
    ("München/London", " – ", "München/London", None),
    ("WASHINGTON D.C., Oct 12", " — ", "WASHINGTON D.C.", None),
    ("Madrid, 7 oct", ". - ", "Madrid", None),
    ("MEXICO CITY (AP)", " — ", "MEXICO CITY", "AP"),
    ("NEW YORK, N.Y. (AP)", " – ", "NEW YORK", "AP"),
    ("KYIV, Ukraine (AP)", " — ", "KYIV", "AP"),
    ("KATHMANDU, April 25 (Reuters)", " - ", "KATHMANDU", "Reuters"),
    ("UNITED NATIONS, Sept. 5 (Xinhua)", " -- ", "UNITED NATIONS", "Xinhua"),
    ("HOUSTON, Texas (KTRK)", " -- ", "HOUSTON", "KTRK"),
    ("LONDON (AFP)", " ", "LONDON", "AFP"),
    ("New Delhi, Sep 5 (IANS)", " ", "New Delhi", "IANS"),
    ("Hamburg (dpa/lno)", " – ", "Hamburg", "dpa"),
    ("Frankfurt am Main (dpa)", " - ", "Frankfurt am Main", "dpa"),
    ("Bruselas, 7 oct (EFE)", ".- ", "Bruselas", "EFE"),
    ("MADRID, 7 (EUROPA PRESS)", " ", "MADRID", "EUROPA PRESS"),
    ("PARYŻ (PAP)", " - ", "PARYŻ", "PAP"),
    ("(ANSA) - ROMA, 05 MAG", " - ", "ROMA", "ANSA"),
    ("(CNN)", " -- ", "", "CNN"),
    ("(Reuters)", " - ", "", "Reuters"),
    ("ASTANA. KAZINFORM", " – ", "ASTANA", "KAZINFORM"),
    ("МОСКВА, 5 янв - РИА Новости", ". ", "МОСКВА", "РИА Новости"),
    ("МОСКВА, 5 января. /ТАСС/", ". ", "МОСКВА", "ТАСС"),
    ("Тверь. 12 ноября. ИНТЕРФАКС СЕВЕРО-ЗАПАД", " - ", "Тверь", "ИНТЕРФАКС СЕВЕРО-ЗАПАД"),
    ("Тверь. 12 ноября. ИHТЕРФАКС", " - ", "Тверь", "ИHТЕРФАКС"),  # with a Latin H, as one site prints it
    ("القاهرة (رويترز)", " - ", "القاهرة", "رويترز"),
    ("新华社北京4月24日电", "　", "北京", "新华社"),
    ("新华社北京4月24日电（记者李雷）", "", "北京", "新华社"),
    ("本报讯（记者李雷）", "", "", None),
    ("（中央社記者王小明台北21日電）", "", "台北", "中央社"),
    ("〔記者王小明／台北報導〕", "", "台北", None),
    ("【明報專訊】", "", "", "明報"),
    ("【ワシントン共同】", "", "ワシントン", "共同"),
    ("【北京=山田太郎】", "", "北京", None),
    ("(서울=연합뉴스)", " ", "서울", "연합뉴스"),
    ("(서울=연합뉴스) 홍길동 기자", " = ", "서울", "연합뉴스"),
    ("[헤럴드경제=홍길동 기자]", " ", "", "헤럴드경제"),
]


@pytest.mark.parametrize(("text", "separator", "place", "agency"), DATELINES)
def test_a_dateline_ends_where_the_story_begins(text: str, separator: str, place: str, agency: str | None) -> None:
    expected = Dateline(text, place, agency, len(text + separator))
    assert read_dateline(text + separator + STORY) == expected


def test_a_quote_may_follow() -> None:
    found = read_dateline("PARIS — “" + STORY + "”")
    assert found is not None and found.place == "PARIS"


BROKEN = ["A" * 100_000, "A " * 50_000, "AB-" * 30_000, "(" * 500, "\ud800: " + STORY, "新" * 500]


@pytest.mark.parametrize("paragraph", BROKEN)
def test_broken_paragraphs_do_no_harm(paragraph: str) -> None:
    assert read_dateline(paragraph) is None
