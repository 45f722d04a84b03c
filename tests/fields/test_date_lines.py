"""Lines that are a date and nothing else, in the languages of the packs."""

import pytest

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
]
OTHERS = [
    "12 Mayıs Bulvarı 2024",
    "Η 12 Φεβρουαρίου 2024 ήταν ημέρα χιονιού",
    "12 May Street, 2024",
    "১২ মে ২০২৪ মেলা",
    "Juni 2024: die Bilanz",
]


@pytest.mark.parametrize("line", DATES)
def test_dates(line: str) -> None:
    assert is_date_line(line, WORDS)


@pytest.mark.parametrize("line", OTHERS)
def test_other_lines(line: str) -> None:
    assert not is_date_line(line, WORDS)
