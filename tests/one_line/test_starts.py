"""Where lines began on a page that is one single line."""

from itertools import pairwise

import pytest

from newsclean.broken import Known
from newsclean.one_line import cut_points
from newsclean.one_line.ends import end_points
from newsclean.one_line.signs import places_of
from newsclean.one_line.starts import LONGEST, chances_of


def pieces(text: str, known: Known | None = None) -> list[str]:
    points = [0, *cut_points(text, 0, len(text), known), len(text)]
    return [text[start:stop].strip() for start, stop in pairwise(points)]


STORY = (
    "The ferry to Lindholm sails again from Monday, the harbour board said. She lay in the yard for three weeks, and "
    "the board paid for the buses that took the children of the island to the school in the town the long way round."
)
MENU = "Home News Local news Crime Politics Business Farming Sport Obituaries Letters Jobs Property Motors Log in"
TEASERS = (
    "Boat club buys the old customs house Lock keepers strike for a second weekend Heron nests under the weir again "
    "Bus drivers win the county quiz Why the town hall clock runs backwards Bakery fire was caused by a toaster"
)
KNOWN = ("log in", "read more")


def known(lines: list[str]) -> list[bool]:
    return [line.lower() in KNOWN for line in lines]


def test_a_story_behind_a_menu_begins_a_piece() -> None:
    text = f"{MENU} {STORY} {MENU}"
    assert STORY.split(". ")[0] + "." in pieces(text, known)


def test_teasers_begin_likelier_than_names_inside_sentences() -> None:
    text = f"{STORY} {TEASERS}"
    places = places_of(text, 0, len(text), end_points(text, 0, len(text)))
    chances = dict(zip(places.at, chances_of(places.signs), strict=True))
    titles = [chances[text.index(title)] for title in ("Lock keepers", "Heron nests", "Bus drivers", "Why the town")]
    names = [chances[text.index(name)] for name in ("Lindholm", "Monday")]
    assert min(titles) > max(names)


def test_a_phrase_of_sites_ends_before_the_sentence_behind_it() -> None:
    text = f"{STORY} Read more The mayor said that the yard was to blame, and that the island had been patient. {STORY}"
    assert "Read more" not in pieces(text)
    assert "Read more" in pieces(text, known)


SENTENCES = (
    "She told The Marlow Bay Mercury that Siobhan Trask and Anders Holm would open the Royal Mint in May.",
    "Der Vorstand der Genossenschaft hat dem Bau des Speichers an der Alten Werft im März zugestimmt.",
    "In March the Committee on Harbour Affairs of the Lower House met Mr Trask, Ms Holm and Dr Okafor.",
    "Le président de la Chambre de commerce, Régis Talbot, a signé avec la Ville de Valbrune.",
    "Он рассказал газете «Вечерний Трнск», что Иван Петрович Громов вернется в Большой театр в мае.",
)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_names_inside_a_sentence_begin_nothing(sentence: str) -> None:
    assert pieces(f"{sentence} {sentence}") == [sentence, sentence]


def test_lines_of_chinese_and_japanese_begin_behind_a_blank() -> None:
    assert pieces("首页 新闻 体育 市政府星期一宣布，旧桥将于秋季关闭。") == [
        "首页",
        "新闻",
        "体育",
        "市政府星期一宣布，旧桥将于秋季关闭。",
    ]


def test_characters_set_apart_are_no_lines() -> None:
    assert pieces("衞 生 署 呼 籲 市 民 注 意 個 人 衞 生") == ["衞 生 署 呼 籲 市 民 注 意 個 人 衞 生"]


def test_a_blank_beside_latin_letters_is_one_between_words() -> None:
    sentence = "他在 Apple 公司工作了十年。"
    assert pieces(sentence) == [sentence]


def test_bullets_begin_lines() -> None:
    assert pieces("• one • two and three * four")[:3] == ["• one", "• two and three", "* four"]


def test_a_closing_quotation_mark_behind_a_blank_ends_its_sentence() -> None:
    assert pieces("« Il avait froid. » La mairie ne dit rien.") == ["« Il avait froid. »", "La mairie ne dit rien."]


def test_a_long_text_is_cut_at_sentences_only() -> None:
    page = f"{TEASERS} {STORY} "
    assert len(pieces(page * 3)) > len(pieces(page * (LONGEST // len(page) + 1))) * 3 // (LONGEST // len(page) + 1)
    assert set(pieces(page * (LONGEST // len(page) + 1))) == {
        f"{TEASERS} {STORY}".split(". ")[0] + ".",
        STORY.split(". ")[1],
    }


@pytest.mark.parametrize("text", ["", " ", "Word", "word word", "A B", "• ", "\ud800 \udfff", "1 2 3", "« »"])
def test_nothing_fails(text: str) -> None:
    assert " ".join(pieces(text)).split() == text.split()
