"""The normal form and the phrase table."""

import pytest

from newsclean.rules.packs import Pack, load_packs
from newsclean.rules.phrases import LONGEST_LINE, build_table, find_phrases, normal, normal_lines

PACKS = load_packs()
TABLE = build_table(PACKS)
LINES = [
    *("Read more", "  READ\u00a0MORE »", "12 comments", "3.456 Kommentare", "Σχόλια: ὁ λιμένας", "٣ تعليقات"),
    *("İLGİLİ HABERLER", "Straße — “Hafen”", "tab\tin a line", "wide\u2003gap  and two blanks", "# 1 of 12"),
    *("", "…", "\u200bhidden", "作者：王小明", "a\ud800b", "1,2.3", "²", "5-6 / 7"),
]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Read more", "read more"),
        ("  READ\u00a0MORE »", "read more"),
        ("12 comments", "# comments"),
        ("3.456 Kommentare", "# kommentare"),
        ("٣ تعليقات", "# تعليقات"),
        ("İLGİLİ", "ilgili"),
        ("tab\tin a line", "tab in a line"),
        ("wide\u2003gap  and two blanks", "wide gap and two blanks"),
        ("作者：王小明", "作者:王小明"),
        ("Koʻp oʻqilganlar", "ko'p o'qilganlar"),
        ("Koʼp o’qilganlar", "ko'p o'qilganlar"),
        ("Name *", "name *"),
        ("* Name", "name"),
        ("আরও পড়ুন", "আরও পড়ুন".replace("\u09dc", "\u09a1\u09bc")),
        ("សេចក្តី។", "សេចក្តី"),
        ("Կարդացե՛ք", "կարդացեք"),
        ("៥ មតិ", "# មតិ"),
        ("…", ""),
        ("", ""),
    ],
)
def test_normal_form(text: str, key: str) -> None:
    assert normal(text) == key


def test_a_line_has_the_same_normal_form_alone_and_among_others() -> None:
    assert normal_lines(LINES) == [normal(line) for line in LINES]
    assert normal_lines(LINES[::-1]) == [normal(line) for line in reversed(LINES)]
    assert normal_lines([]) == []


def test_the_normal_form_of_a_normal_form_is_itself() -> None:
    keys = normal_lines([phrase for pack in PACKS for group in pack.groups for phrase in group.phrases])
    assert normal_lines(keys) == keys


@pytest.mark.parametrize("pack", PACKS, ids=[pack.code for pack in PACKS])
def test_every_phrase_of_a_whole_line_is_found(pack: Pack) -> None:
    for group in pack.groups:
        if group.match not in ("line", "heading"):
            continue
        texts = [phrase.upper() for phrase in group.phrases if len(phrase.upper()) <= LONGEST_LINE and normal(phrase)]
        keys = normal_lines(texts)
        assert keys == [normal(phrase) for phrase in group.phrases if normal(phrase)]
        assert None not in find_phrases(TABLE, texts, keys)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("By", True),
        ("By Mara Lindt", True),
        ("Byron was here", False),
        ("Von Mara Lindt", True),
        ("Vonnegut", False),
        ("This article was first published in the Harbour Post.", True),
        ("This bridge was first opened in May.", False),
        ("Sign up for our newsletter and read it first.", True),
        ("“Sign up for our newsletter” is what the ferry prints on its tickets.", False),
        ("„Folgen Sie uns auf allen Kanälen“ war das Motto.", False),
        ("»Melden Sie sich für unseren Newsletter an« stand an der Brücke.", False),
        ("» Melden Sie sich für unseren Newsletter an", True),
    ],
)
def test_phrases_that_open_a_line_end_where_a_word_ends(line: str, found: bool) -> None:
    (group,) = find_phrases(TABLE, [line], [normal(line)])
    assert (group is not None) is found
