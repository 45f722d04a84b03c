"""How a page is written: which characters say much, where words and sentences end."""

import pytest

from newsclean.scripts import Writing, is_small, writing_of
from newsclean.segment import cut
from newsclean.zone.traits import LETTER, SENTENCE, survey


@pytest.mark.parametrize(
    ("text", "writing"),
    [
        ("The council met on Monday.", Writing()),
        ("Совет собрался в понедельник.", Writing()),
        ("परिषद सोमवार को मिली।", Writing()),
        ("市议会星期一开会。", Writing(dense=True, wide=True)),
        ("시의회는 월요일에 열렸다.", Writing(dense=True, wide=True)),
        ("สภาเมืองประชุมเมื่อวันจันทร์", Writing(wide=True, marked=False)),
        ("ສະພາເມືອງປະຊຸມວັນຈັນ", Writing(wide=True, marked=False)),
        ("ក្រុមប្រឹក្សាបានប្រជុំនៅថ្ងៃច័ន្ទ។", Writing(wide=True)),
        ("ကောင်စီသည် တနင်္လာနေ့တွင် အစည်းအဝေးပြုလုပ်သည်။", Writing(wide=True)),
        ("The Thai word for bridge is สะพาน, said the engineer who had built it.", Writing()),
        ("", Writing()),
    ],
)
def test_writing(text: str, writing: Writing) -> None:
    assert writing_of(text) == writing


@pytest.mark.parametrize(
    ("line", "writing"),
    [
        ("* [市议会](https://www.example.com/news/2024/05/03/the-council-met-on-monday/index.html)", "市"),
        ("* [![사진](//images.example.com/resize/1200x675/pictures/bridge-of-lindholm.jpg)](/a)", "시의회"),
        ("สะพาน https://www.example.com/news/2024/05/03/the-council-met-on-monday/index.html", "สะพาน"),
        ("| [市议会](/council) |  |  |  |  |  |\n| --- | --- | --- | --- | --- | --- |", "市"),
        ("* [Council](https://www.example.com/%E5%B8%82/市议会市议会市议会市议会市议会)", "The"),
    ],
)
def test_addresses_and_tables_are_of_no_script(line: str, writing: str) -> None:
    assert writing_of(f"{line}\n" * 100) == writing_of(writing)


@pytest.mark.parametrize(("char", "small"), [("a", True), ("ß", True), ("A", False), ("ა", False), ("क", False)])
def test_small_letters(char: str, small: bool) -> None:
    assert is_small(char) is small


@pytest.mark.parametrize(
    "line",
    [
        "ក្រុមប្រឹក្សាបានប្រជុំនៅថ្ងៃច័ន្ទ ។",
        "ကောင်စီသည် တနင်္လာနေ့တွင် အစည်းအဝေးပြုလုပ်သည်။",
        "Խորհուրդը հավաքվեց երկուշաբթի օրը։",
        "Խորհուրդը հավաքվեց երկուշաբթի օրը:",
        "ምክር ቤቱ ሰኞ ተሰበሰበ።",
        "کونسل کا اجلاس پیر کو ہوا۔",
        "สภาเมืองประชุมเมื่อวันจันทร์และตัดสินใจว่าจะเปิดสะพานใหม่ให้ประชาชนใช้ก่อนฤดูฝนในปีนี้อย่างแน่นอน",
    ],
)
def test_sentences_end(line: str) -> None:
    assert survey(cut(line)).ending == [SENTENCE]


@pytest.mark.parametrize(
    "line", ["Խորհրդի որոշումը", "The council met:", "สภาเมืองประชุมเมื่อวันจันทร์", "ក្រុមប្រឹក្សា", "კომენტარი"]
)
def test_headings_do_not(line: str) -> None:
    assert survey(cut(line)).ending != [SENTENCE]


def test_georgian_letters_are_not_small() -> None:
    assert survey(cut("კომენტარი")).opening == [LETTER]


def test_lines_of_georgian_are_not_put_together() -> None:
    lines = [
        "მერმა მდინარეზე ახალი ხიდი ორშაბათს გახსნა, ოთხწლიანი მშენებლობისა და ორი გადადების შემდეგ",
        "ხიდი მდინარეზე მესამეა და პირველი, რომელსაც ველოსიპედისტებისთვის ცალკე გზა აქვს",
        "ხარჯები დაგეგმილზე ათი პროცენტით მეტი აღმოჩნდა, რადგან ფოლადი გაძვირდა",
    ]
    assert cut("\n".join(lines)).texts == lines
