"""How plainly a line says that it is a byline."""

import pytest

from newsclean.fields.signature import LABELLED, NAMES, NOTHING, TITLED, is_desk, signature

NO_BYLINES = [
    "",
    "Home",
    "Share this story",
    "the harbour is closed",
    "Text Size",
    "Show Caption",
    "Facebook Twitter LinkedIn Email",
    "Jane Doe met John Roe in the harbour on Friday.",
    "By the same token, nothing was decided",
    "More from the Harbour Post",
]


@pytest.mark.parametrize("text", NO_BYLINES)
def test_other_lines_have_no_form(text: str) -> None:
    assert signature(text)[0] == NOTHING


BYLINES = [
    ("By Jane Doe", LABELLED, ("Jane Doe",)),
    ("By Jane Doe | Harbour News", LABELLED, ("Jane Doe",)),
    ("By Jane Doe and John Roe The Associated Press", LABELLED, ("Jane Doe", "John Roe")),
    ("Von Anna Berg, dpa", LABELLED, ("Anna Berg",)),
    ("By The Associated Press", LABELLED, ()),
    ("Jane MillerTravel News Reporter", TITLED, ("Jane Miller",)),
    ("Jane Doe – Journalist", TITLED, ("Jane Doe",)),
    ("Jane Doe5 hours ago", TITLED, ("Jane Doe",)),
    ("홍길동 기자", TITLED, ("홍길동",)),
    ("Jane Doe", NAMES, ("Jane Doe",)),
    ("Jane MillerAnna Berghof", NAMES, ("Jane Miller", "Anna Berghof")),
    ("Tóth Réka / 24.hu", NAMES, ("Tóth Réka",)),
    ("Hasan Kaya / Liman.com.tr", NAMES, ("Hasan Kaya",)),
    ("Petra Braun, ČT24", NAMES, ("Petra Braun",)),
    ("María Pérez, Juan Gómez (Enviado especial)", NAMES, ("María Pérez", "Juan Gómez")),
]


@pytest.mark.parametrize(("text", "form", "authors"), BYLINES)
def test_a_byline_has_a_form_and_names(text: str, form: int, authors: tuple[str, ...]) -> None:
    found = signature(text)
    assert (found[0], found[1].authors) == (form, authors)


@pytest.mark.parametrize("text", ["डिजिटल डेस्क", "तरंग संवाददाता, नदीपुर", "جنگ نیوز", "מערכת גל חדש"])
def test_a_desk_in_a_script_without_capitals(text: str) -> None:
    assert is_desk(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "राकेश सिंह",
        "डेस्क",
        "डिजिटल डेस्क ने कहा।",
        "Web Desk",
        "News and Media",
        "खबर 24 डेस्क",
        "समाचार डेस्क पर तीन लोग बैठे थे",
    ],
)
def test_what_is_no_desk(text: str) -> None:
    assert not is_desk(text)
