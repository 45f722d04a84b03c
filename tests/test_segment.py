"""segment.cut: the only maker of offsets."""

import pytest

from newsclean.long_lines import ONE_LINE
from newsclean.segment import cut, trim

LONG = "The ferry to Lindholm sailed again on Monday after three weeks in the yard. "
"""A sentence of 76 characters, to build pages that are one line."""

TEXTS = {
    "empty": "",
    "blank lines only": "\n\n \t\n",
    "one word": "Hello",
    "no newline at the end": "One.\nTwo.",
    "blank lines above": "\n\n  One.\nTwo.\n",
    "carriage returns": "One.\r\n\r\nTwo.\r\n",
    "old Mac ends": "One.\rTwo.\r",
    "Unicode separators": "One.\u2028Two.\u2029Three.\x85Four.\x0bFive.\x0cSix.\x1cSeven.",
    "byte order mark": "\ufeffOne.\nTwo.",
    "NUL": "One.\x00\n\x00\nTwo.",
    "lone surrogates": "One \ud800.\n\udfff\nTwo.",
    "invisible only": "\u200b\n\ufeff\nOne.\n\u200b",
    "single line": LONG * 20,
    "single line, no sentence end": "word " * 400,
    "two lines, one long": "Home\n" + LONG * 20,
    "spaces": " " * 2_000,
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_segments_tile_the_text(text: str) -> None:
    document = cut(text)
    pieces = [text[start:stop] for start, stop in zip(document.starts, document.starts[1:], strict=False)]
    if document.texts:
        assert document.starts[0] == 0
        assert "".join(pieces) == text
    assert document.starts[-1] == len(text)
    assert len(pieces) == len(document) == len(document.texts) == len(document.gaps) == len(document.indents)


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_a_segment_holds_its_text_and_nothing_else_to_see(text: str) -> None:
    document = cut(text)
    for i, shown in enumerate(document.texts):
        piece = text[document.starts[i] : document.starts[i + 1]]
        assert shown
        assert trim(piece) == shown


def test_a_segment_is_a_line_with_its_newline() -> None:
    document = cut("One.\nTwo.\nThree.")
    assert document.texts == ["One.", "Two.", "Three."]
    assert document.starts == [0, 5, 10, 16]


def test_blank_lines_belong_to_the_segment_before_them() -> None:
    document = cut("One.\n\n \nTwo.\n\n")
    assert document.starts == [0, 8, 14]
    assert document.gaps == [0, 2]


def test_blank_lines_at_the_top_belong_to_the_first_segment() -> None:
    document = cut("\n\nOne.\nTwo.")
    assert document.starts == [0, 7, 11]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r", "\u2028", "\x85"])
def test_every_line_end_cuts(newline: str) -> None:
    assert cut(f"One.{newline}Two.{newline}").texts == ["One.", "Two."]


@pytest.mark.parametrize("edge", [" ", "\t", "\xa0", "\u3000", "\u200b", "\ufeff", "\u200b \xa0\u200e", "\xad", "\x00"])
def test_white_and_invisible_edges_are_trimmed_from_the_text_not_from_the_segment(edge: str) -> None:
    document = cut(f"{edge}One two.{edge}\n{edge}Three.{edge}")
    assert document.texts == ["One two.", "Three."]
    assert document.starts[-1] == len(document.source)


def test_characters_inside_a_line_are_left_alone() -> None:
    assert cut("One\xa0two\u200bthree  four.").texts == ["One\xa0two\u200bthree  four."]


def test_the_indent_is_counted() -> None:
    assert cut("Menu\n   One.\n\tTwo.\n\xa0\xa0Three.").indents == [0, 3, 1, 2]


def test_a_page_that_is_one_line_is_cut_into_sentences() -> None:
    document = cut(LONG * 20)
    assert len(document) == 20
    assert set(document.texts) == {LONG.strip()}
    assert document.joined == frozenset(range(1, 20))


def test_chinese_and_japanese_sentences_are_cut_without_spaces() -> None:
    sentence = "町議会は火曜日の夜、老朽化した橋を来春から架け替えることを全会一致で決めた。"
    document = cut(sentence * 20)
    assert document.texts == [sentence] * 20


def test_a_short_text_on_one_line_is_not_cut() -> None:
    text = LONG * 3
    assert len(text) < ONE_LINE
    assert len(cut(text)) == 1


def test_a_page_of_many_lines_is_not_cut_at_sentences() -> None:
    text = "\n".join([LONG * 10] * 6)
    assert len(cut(text)) == 6


def test_a_story_in_a_cell_of_a_table_is_cut_into_sentences() -> None:
    rows = [f"| Menu {i} |  |" for i in range(5)]
    document = cut("\n".join([*rows, f"| {LONG * 10}|", *rows]))
    assert document.texts[:5] == document.texts[-5:] == rows
    assert len(document) == 10 + 10
    assert document.texts[6:14] == [LONG.strip()] * 8


@pytest.mark.parametrize("row", [f"| {LONG * 3}|", f"{LONG * 10}| next", LONG * 10])
def test_other_lines_are_not(row: str) -> None:
    assert len(cut("\n".join(["| Menu |"] * 5 + [row]))) == 6


def test_an_abbreviation_before_a_small_letter_does_not_cut() -> None:
    text = ("The council met at approx. nine in the evening and went on until three. " * 12).strip()
    assert len(cut(text)) == 12


def test_the_address_of_the_page_stays_with_the_document() -> None:
    assert cut("One.", url="https://example.org/one").url == "https://example.org/one"
    assert cut("One.").url is None


def test_trim_of_nothing_is_nothing() -> None:
    assert trim("") == trim(" \u200b\xa0") == ""


LINES = ["Home", "News", "Ferry sails again", "The ferry sailed.", "It was full.", "Related"]


@pytest.mark.parametrize("blank", ["\n", "\n\n", "\n\n\n"])
def test_blank_lines_above_every_line_say_nothing(blank: str) -> None:
    assert cut(blank.join(LINES)).gaps == [0] * len(LINES)


def test_blank_lines_beyond_the_usual_ones_count() -> None:
    text = "\n\n".join([*LINES, "Sport"]).replace("\n\nRelated", "\n\n\n\nRelated")
    assert cut(text).gaps == [0, 0, 0, 0, 0, 2, 0]


def test_blank_lines_above_some_lines_count() -> None:
    text = "\n\n".join(LINES).replace("\n\nNews", "\nNews")
    assert cut(text).gaps == [0, 0, 1, 1, 1, 1]
