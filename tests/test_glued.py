"""Paragraphs glued together are cut where they meet, and nothing else is."""

import pytest

import newsclean
from newsclean.glued import LONG, glue_points
from newsclean.segment import cut

STORY = (
    "The ferry to Little Orrin will run again from Monday, the harbour office said, after a winter without a boat.",
    "“We have counted the days,” said Ines Roper, who keeps the shop on the quay and the only telephone on the island.",
    "The council had asked three yards to mend the hull, and only the smallest of them sent an answer.",
    "Its owner worked through two storms and a power cut, and he was paid in cheese for the second week.",
    "Passengers will find the same benches as before. They have been painted green, which nobody had asked for.",
    "The first boat leaves at seven. The mayor has promised to be on it, and so has the brass band of the school.",
    "A second boat is to follow in the summer, if the money can be found, the office said in a letter to them all.",
)


def pieces(text: str) -> list[str]:
    return cut(text).texts


@pytest.mark.parametrize(
    "text",
    [
        *STORY,
        "\n".join(STORY),
        "See harbour.example.org, ferry.example.com or the file Plan.V2.Final.pdf on the office's pages. " * 8,
        "The yard of J.R.Hallam and A.B.Carveth built it, at 2.5.Such sums are rare. " * 8,
        "He met iPhone buyers, eBay sellers and a McLean at the PayPal stand. " * 8,
        "It opens at 8 a.m. and closes at 5 p.m. on most days, e.g. on Mondays. " * 8,
        "Das Boot fährt z.B. montags, d.h. nach der Messe, u.a. mit Käse. " * 8,
        "「船は月曜から走る。」「町長も乗る。」「笛を吹く人もいる。」" * 8,
    ],
)
def test_text_that_is_not_glued_is_not_cut(text: str) -> None:
    assert glue_points(text) == []


def test_one_or_two_glued_sentences_stay() -> None:
    text = "\n".join((STORY[0] + STORY[1], *STORY[2:]))
    assert glue_points(text) == []
    assert newsclean.clean(text).text == "\n\n".join((STORY[0] + STORY[1], *STORY[2:]))


def test_few_glued_sentences_are_enough_beside_glued_menus() -> None:
    few = (STORY[0] + STORY[1] + STORY[2], *STORY[3:])
    menu = ("HomeNewsSport", "WeatherTidesLetters", "ContactCareersPrivacy")
    assert glue_points("\n".join((*menu[:2], *few))) == []
    found = pieces("\n".join((*menu, *few)))
    assert found == ["Home", "News", "Sport", "Weather", "Tides", "Letters", "Contact", "Careers", "Privacy", *STORY]


def test_camel_case_in_a_story_is_not_a_glued_menu() -> None:
    names = "The rivals are called QuickShipNow, FastBoatCo and GoodOldFerry, all of them of Orrin."
    text = "\n".join((names, *STORY))
    assert glue_points(text) == []
    assert pieces(text) == [names, *STORY]


def test_a_page_of_two_lines_needs_two_glued_sentences_and_names_in_it_stay_whole() -> None:
    text = "Orrin Post\n" + STORY[0] + STORY[2] + STORY[3] + " ".join(STORY[4:])
    assert len(text) > LONG
    found = pieces(text)
    assert found[:4] == ["Orrin Post", STORY[0], STORY[2], STORY[3]]
    assert "Little" not in found


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("The harbour from the north (Ada Quist)", STORY[0]),
        ("Fares rose by 4.5%.", STORY[0]),
        ("Only half of the seats were taken, as in 1987.", STORY[0]),
    ],
)
def test_pieces_end_behind_brackets_percentages_and_years(above: str, below: str) -> None:
    text = "Home\nNews\nSport\nTides\n" + "".join(STORY) + "\n" + above + below
    assert pieces(text)[-2:] == [above, below]


def test_paragraphs_are_cut_where_they_meet() -> None:
    assert pieces("Intro\nTwo\nThree\nFour\n" + "".join(STORY)) == ["Intro", "Two", "Three", "Four", *STORY]


def test_entries_of_menus_and_what_follows_a_figure_are_cut_too() -> None:
    page = "HomeNewsSportWeather\n" * 4 + "".join(STORY) + "Comments 12Share\nYouTubeWhatsAppTikTok"
    found = pieces(page)
    assert found[:4] == ["Home", "News", "Sport", "Weather"]
    assert "Share" in found
    assert found[-3:] == ["YouTube", "WhatsApp", "TikTok"]


def test_a_glued_story_is_kept_as_it_stands() -> None:
    text = "".join(STORY)
    assert newsclean.clean(text).text == text


def test_the_menu_glued_to_a_story_goes() -> None:
    menu = "Skip to main contentHomeNewsSportWeatherSubscribeLog in"
    footer = "Privacy PolicyTerms of UseContact us© 2024 Orrin Post. All rights reserved."
    result = newsclean.clean(f"{menu}\n{''.join(STORY)}\n{footer}\n{footer}\n{footer}")
    assert result.text == "".join(STORY)
    assert "".join(result.source[span.start : span.stop] for span in result.spans) == result.source
