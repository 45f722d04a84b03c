"""Lines that name an agency and nobody else."""

import pytest

from newsclean.fields.agency import agency_of

OTHERS = [
    "Mehr",
    "App",
    "TREND",
    "Trend",
    "Petra",
    "UNI",
    "Tuổi Trẻ",
    "مهر",
    "AP Photo",
    "Anna Kos, STA",
    "Le Courrier",
    "Theo anh Nam",
    "Source: the mayor",
    "Quelle: Polizei Altenried",
    "dpa meldet Neues",
    "",
]


@pytest.mark.parametrize("line", OTHERS)
def test_sections_people_and_offices_are_none(line: str) -> None:
    assert agency_of(line) is None


AGENCIES = [
    ("dpa", "dpa"),
    ("(dpa)", "dpa"),
    ("/ritzau/", "ritzau"),
    ("EFE", "EFE"),
    ("Hina", "Hina"),
    ("Lusa", "Lusa"),
    ("БТА", "БТА"),
    ("رويترز", "رويترز"),
    ("時事通信", "時事通信"),
    ("AFP, Reuters", "AFP, Reuters"),
    ("Le Courrier et AFP", "AFP"),
    ("Redaktion mit dpa", "dpa"),
    ("Źródło: PAP", "PAP"),
    ("Πηγή: ΑΠΕ-ΜΠΕ", "ΑΠΕ-ΜΠΕ"),
    ("2024-05-12 14:30:00 来源：新华社", "新华社"),
    ("Theo TTXVN", "TTXVN"),
]


@pytest.mark.parametrize(("line", "agency"), AGENCIES)
def test_an_agency_is_read(line: str, agency: str) -> None:
    assert agency_of(line) == agency
