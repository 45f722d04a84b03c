"""Dates in the languages of the packs: lines that are one and nothing else, months, halves of the day."""

import pytest

from newsclean.fields.clock import find_clocks, lone_clock
from newsclean.fields.day import find_days
from newsclean.fields.month import month_of
from newsclean.rules import RULES
from newsclean.stages.spot import is_date_line
from newsclean.tools import make_tools

WORDS = make_tools(RULES, None).date_words
DATES = [
    "12 Mayıs 2024, Salı",
    "3 Aralık 2024 17:35",
    "Τετάρτη, 12 Ιουνίου 2024 17:35",
    "12 Φεβρουαρίου 2024",
    "12 ΦΕΒΡΟΥΑΡΙΟΥ 2024",
    "12 İyun 2024, 17:35",
    "یک‌شنبه ۲۰ مه ۲۰۲۴",
    "۲۰ مه ۲۰۲۴ ساعت ۱۷:۳۵",
    "১২ মে ২০২৪, ০৫:৩৫ পিএম",
    "Mittwoch, 12. Juni 2024, 17:35 Uhr",
    "12 de mayo de 2024",
    "jeudi 15 février 2024 à 10h15",
    "2024 оны 05-р сарын 12",
    "2024 оны гуравдугаар сарын 28-ны өдөр",
    "2024-yil 12-may, 17:35",
    "2024 йил 12 сентябр куни",
    "Dydd Iau, 8 Chwefror 2024",
    "Dé Luain, 7 Deireadh Fómhair 2024",
    "Isniin, Maajo 12, 2024",
    "Litinin, 12 Agusta 2024",
]
OTHERS = [
    "12 Mayıs Bulvarı 2024",
    "Η 12 Φεβρουαρίου 2024 ήταν ημέρα χιονιού",
    "12 May Street, 2024",
    "১২ মে ২০২৪ মেলা",
    "Juni 2024: die Bilanz",
    "2024 оны 12 сарын төсөв",
    "2024-yil 12-may voqealari",
    "Cân 8 Chwefror 2024",
    "Féile 12 Lúnasa 2024",
]


@pytest.mark.parametrize("line", DATES)
def test_dates(line: str) -> None:
    assert is_date_line(line, WORDS)


@pytest.mark.parametrize("line", OTHERS)
def test_other_lines(line: str) -> None:
    assert not is_date_line(line, WORDS)


@pytest.mark.parametrize(
    ("name", "language", "number"),
    [
        ("أيار", "ar", 5),
        ("شباط", "ar", 2),
        ("جويلية", "ar", 7),
        ("غشت", "ar", 8),
        ("অগস্ট", "bn", 8),
        ("İyun", "az", 6),
        ("İyul", "az", 7),
        ("დეკემბრის", "ka", 12),
        ("maija", "lv", 5),
        ("qershorit", "sq", 6),
        ("сак", "be", 3),
        ("ខែមីនា", "km", 3),
        ("ఏప్రిల్\u200c", "te", 4),
        ("sett", "it", 9),
        ("آگوست", "fa", 8),
        ("فيفري", "ar", 2),
        ("دجنبر", "ar", 12),
        ("সেপ্টে", "bn", 9),
        ("ஜுலை", "ta", 7),
        ("ఏప్రిల్", "te", 4),
        ("సెప్టెంబర్\u200c", "te", 9),
        ("ಫೆಬ್ರು", "kn", 2),
        ("മേയ്\u200c", "ml", 5),
        ("ഓഗസ്റ്റ്\u200c", "ml", 8),
        ("iyl", "az", 7),
        ("жн", "be", 8),
        ("каст", "be", 10),
        ("снеж", "be", 12),
        ("gus", "sq", 8),
        ("shta", "sq", 9),
        ("dhje", "sq", 12),
        ("ઓક્ટો", "gu", 10),
        ("သြဂုတ်", "my", 8),
        ("جولائ", "ur", 7),
        ("σεπτ", "el", 9),
        ("szep", "hu", 9),
        ("szept", "hu", 9),
        ("ags", "id", 8),
        ("disemba", "sw", 12),
        ("xuñ", "gl", 6),
        ("čvc", "cs", 7),
        ("फर", "hi", 2),
        ("սեպտ", "hy", 9),
        ("jaanuaril", "et", 1),
        ("mail", "et", 0),
        ("rugsėjį", "lt", 9),
        ("қазанда", "kk", 10),
        ("кастр", "be", 10),
        ("ag", "ca", 0),
        ("арваннэгдүгээр", "mn", 11),
        ("сентябр", "uz", 9),
        ("oktabr", "uz", 10),
        ("Chwefror", "cy", 2),
        ("Fabrairu", "ha", 2),
        ("Sebtembar", "so", 9),
        ("Lúnasa", "en", 8),
        ("Fómhair", "ga", 0),
        ("хаврын", "mn", 0),
        ("-", "en", 0),
        ("पहिले", "hi", 0),
    ],
)
def test_months(name: str, language: str, number: int) -> None:
    assert month_of(name, language) == number


@pytest.mark.parametrize(
    ("line", "hour"),
    [
        ("12 مايو 2024 05:35 مساءً", 17),
        ("12 مايو 2024 05:35 صباحاً", 5),
        ("১২ মে ২০২৪, বিকাল ০৫:৩৫", 17),
        ("১২ মে ২০২৪, সকাল ০৫:৩৫", 5),
        ("12 मई 2024, शाम 05:35", 17),
        ("12 मई 2024, सुबह 05:35", 5),
        ("12/5/2024 5:35 chiều", 17),
        ("12 مايو 2024 مساءً 05:35", 17),
        ("12 مايو 2024 05:35 صباحًا", 5),
        ("১২ মে ২০২৪, দুপুর ০২:৩৫", 14),
        ("১২ মে ২০২৪, দুপুর ১২:৩৫", 12),
        ("১২ মে ২০২৪, সকাল ১২:৩৫", 0),
        ("12 مئی 2024 05:35 شام", 17),
        ("12 مئی 2024 12:35 دوپہر", 12),
        ("12 مئی 2024 05:35 صبح", 5),
        ("5 آگوست 2024 5:35 بعدازظهر", 17),
        ("5 آگوست 2024 عصر 5:35", 17),
        ("5 آگوست 2024 5:35 صبح", 5),
        ("12 मई 2024, दोपहर 02:35", 14),
        ("12 मई 2024, दोपहर 12:35", 12),
        ("12/5/2024 8:35 tối", 20),
        ("12/5/2024 8:35 sáng", 8),
        ("12 Mayo 2024 5:35 n.g.", 17),
        ("12 Mayo 2024 5:35 n.u.", 5),
        # Night is of two days: "at 1:35 in the night" must not become the afternoon.
        ("12 मई 2024, रात 01:35", 1),
        ("12 مئی 2024 01:35 رات", 1),
        ("১২ মে ২০২৪, রাত ১২:৩৫", 12),
        ("12 Mei 2024 1:35 usiku", 1),
        # Endings of names that are halves of the day elsewhere.
        ("12 May 2024, Munich 5:35", 5),
        ("12 May 2024, USA 12:35", 12),
        ("12 May 2024 at 5:35", 5),
    ],
)
def test_halves_of_the_day(line: str, hour: int) -> None:
    (clock,) = find_clocks(line, list(find_days(line, "en", "DMY")))
    assert clock.value.hour == hour


@pytest.mark.parametrize(
    "line",
    [
        "17:35 Ferry sinks in the harbour",
        "5:05",
        "00:00",
        "17.35",
        "17:35:20",
        "3:2",
        "24:10",
        "12:30 / 45:10",
        "17:35 - 18:20",
        "John 17:35",
        "17:35 min",
        "$17:35",
        "",
        "at noon",
    ],
)
def test_other_lines_with_figures_are_no_time_of_day(line: str) -> None:
    assert lone_clock(line) is None


@pytest.mark.parametrize(
    ("line", "hour", "minute"),
    [
        ("17:35", 17, 35),
        ("07:00", 7, 0),
        ("| 17:35", 17, 35),
        ("5:35 PM", 17, 35),
        ("at 17:35 GMT", 17, 35),
        ("17:35 Uhr", 17, 35),
        ("um 17.35 Uhr", 17, 35),
        ("17h35", 17, 35),
        ("kl. 17.35", 17, 35),
        ("в 17:35", 17, 35),
        ("17:35 น.", 17, 35),
        ("下午5:35", 17, 35),
        ("17時35分", 17, 35),
    ],
)
def test_a_time_of_day_alone_on_a_line(line: str, hour: int, minute: int) -> None:
    clock = lone_clock(line)
    assert clock is not None
    assert (clock.value.hour, clock.value.minute) == (hour, minute)
