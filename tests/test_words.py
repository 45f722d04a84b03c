"""Stems, and the scripts without spaces."""

import re
import sys
import unicodedata

import pytest
import regex

from newsclean import scripts
from newsclean.words import stems, words_of


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The bridges' repair: €30 in 2024", {"bridg", "repai", "30", "2024"}),
        ("“Brücke” – gesperrt!", {"brück", "gespe"}),
        ("Мост закрыт.", {"мост", "закры"}),
        ("पुल बंद है।", set(stems("पुल बंद है"))),
        ("桥梁关闭", {"桥梁", "梁关", "关闭"}),
        ("สะพานใหม่", {"สะพา", "ะพาน", "พานใ", "านให", "นใหม", "ใหม่"}),
        ("Կարդացե՛ք այն։", {"կարդա"}),
        ("İzmir'de", {"izmir"}),
        ("Koʻprik qoʼshni oʻzi", {"prik", "shni"}),
        ("a of it 7", set()),
        ("", set()),
    ],
)
def test_stems(text: str, found: set[str]) -> None:
    assert stems(text) == found


def test_endings_do_not_count() -> None:
    assert stems("The harbour's bridges") == stems("harbours: a bridge, the")


def test_a_lone_surrogate_is_no_trouble() -> None:
    assert words_of("the \ud800 bridge") == ["the", "\ud800", "bridge"]


@pytest.mark.parametrize("name", ["Han", "Hiragana", "Katakana", "Hangul", "Thai", "Lao", "Khmer", "Myanmar"])
def test_the_sets_are_those_of_unicode(name: str) -> None:
    ours, theirs = re.compile(f"[{getattr(scripts, name.upper())}]"), regex.compile(rf"\p{{{name}}}")
    differ = [
        char
        for char in map(chr, range(min(sys.maxunicode, 0x1AFF0)))
        if unicodedata.category(char) not in ("Cn", "Cs")
        and (ours.match(char) is None) != (theirs.match(char) is None)
        and char < "\U00016000"
    ]
    assert differ == []
