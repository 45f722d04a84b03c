"""Lines that readers reported as lost or misread, each with what must stay as it is."""

import pytest

import newsclean
from newsclean import Cleaner
from newsclean.rules import RULES

DAYS = """\
Storm diary: day 12
By Nora Quist
12 November 2024
The wind came up in the night and took the roof off the fish market, which nobody had expected to be the first to go.
By noon the harbour was full of crates, and the mayor had counted eleven boats that were not where they had been.
Storm diary: day 11
The rain began at six and has not stopped since, and the parish council has moved its meeting to the church, it leaks.
Storm diary: day 12
"""
TRANSCRIPT = """\
The mayor of Alden meets the press
By Nora Quist
3 May 2024
REPORTER: Is the bridge safe?
MAYOR BRILL: The bridge is safe. I walked over it this morning, in the company of two engineers and of my dog.
REPORTER: With how many people may one walk over it?
MAYOR BRILL: With as many as like to. The engineers have asked that they do not all sing, as they did in the spring.
"""
STORY = """\
The ferry between Harwick and the Skerrow islands will run through the winter, after the council voted on Tuesday.

Councillors approved the subsidy by nine votes to four. Without it the boat would have been laid up on Sunday.

The operator said it would need a week to find a crew. Its timetable has two sailings a day, weather permitting.

Opponents argued that the money was meant for roads, of which the islands have one, and for the bridge over it.
"""
TITLE = "Harwick ferry to run through winter after council vote"


def rules_by_line(text: str) -> dict[str, str]:
    result = newsclean.clean(text)
    return {text[span.start : span.stop].strip(): span.rule for span in result.spans}


def test_headings_that_differ_in_their_figures_are_not_the_headline_again() -> None:
    result = newsclean.clean(DAYS)
    assert "Storm diary: day 11" in result.text
    assert [piece.rule for piece in result.removed if piece.text.startswith("Storm diary")] == ["H2"]


def test_questions_of_a_reporter_are_no_bylines() -> None:
    result = newsclean.clean(TRANSCRIPT)
    assert "REPORTER: Is the bridge safe?" in result.text
    assert "REPORTER: With how many people" in result.text
    assert result.article is not None
    assert result.article.authors == ("Nora Quist",)


def test_a_reporter_is_still_named() -> None:
    lines = rules_by_line(TRANSCRIPT.replace("By Nora Quist", "Reporter: Nora Quist"))
    assert lines["Reporter: Nora Quist"] in ("B1", "B7")


@pytest.mark.parametrize(
    "text",
    [
        f"# {TITLE}\n\n12 November 2024\n\n{STORY}",
        f"# [{TITLE}](https://x.example/ferry)\n\n12 November 2024\n\n{STORY}",
        f"## {TITLE}\n\nBy Dana Pruitt\n\n{STORY}",
        f"Home\n\nNews\n\nSport\n\n# {TITLE}\n\n{STORY}\n\n© 2024 The Courier\n\nPrivacy Policy\n",
    ],
    ids=["at the top", "a link", "second level", "below a menu"],
)
def test_one_heading_in_markdown_is_the_headline(text: str) -> None:
    result = newsclean.clean(text)
    assert result.article is not None
    assert result.article.headline == TITLE
    assert result.text == STORY.strip()


@pytest.mark.parametrize(
    "line", ["#ferry is what the islands talk about", "# 1", "The operator is at # 14 Pier Road, the council at # 2."]
)
def test_other_signs_make_no_markdown(line: str) -> None:
    text = f"{STORY}\n{line}\n"
    assert newsclean.clean(text).text == text.strip()


@pytest.mark.parametrize("rules", [(), tuple(rule for rule in RULES if rule.id != "Z1")], ids=["none", "without Z1"])
def test_what_no_rule_decides_is_body(rules: tuple[newsclean.rules.Rule, ...]) -> None:
    result = Cleaner(rules)("The council closed the bridge.\nIt opens again on Monday.\n")
    assert result.text == "The council closed the bridge.\n\nIt opens again on Monday."


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Publisert 25. jan. 2024 kl. 16:42", ()),
        ("송고2024-01-25 16:42", ()),
        ("| Son Güncelleme: 25.01.2024", ()),
        ("By Mara Lindt | Updated 25 January 2024", ("Mara Lindt",)),
        ("Published by Mara Lindt, 25 January 2024", ("Mara Lindt",)),
    ],
)
def test_what_happened_on_a_date_is_nobody(line: str, authors: tuple[str, ...]) -> None:
    article = newsclean.clean(f"Home\nNews\nSport\n\n{TITLE}\n{line}\n{STORY}\n© 2024 The Courier\n").article
    assert article is not None
    assert article.authors == authors


OWN = [
    "The bridge over the Orrin has been closed to carts since Monday, when a wheel went through one of its planks.",
    "The council of Orrin had been warned of the planks in spring, by a carpenter who has since left the valley.",
    "Farmers on the far bank now take their milk to the dairy by boat, a cart of churns at a time, for a crown a trip.",
    "The carpenter, reached in the next valley, said he would mend the bridge over the Orrin if the council asked.",
    "The council is to meet on Friday. Its last three meetings about the bridge and its planks ended without a vote.",
]


def test_the_page_s_own_story_told_twice_stays() -> None:
    lead = [
        "The council of Orrin has closed its bridge to carts after a wheel went through a plank on Monday.",
        "Farmers on the far bank take their milk to the dairy by boat. The council is to meet about it on Friday.",
    ]
    story = [*lead, *OWN]
    heading = "Three meetings without a vote"
    page = ["Bridge over the Orrin closed to carts", "By Nora Quist", "3 May 2024", *story, "", heading, *OWN]
    result = newsclean.clean("\n\n".join(page))
    assert not result.strays
    assert all(paragraph in result.text for paragraph in story)


def test_another_story_that_stands_twice_leaves() -> None:
    other = [
        "Wolves have been seen in the forest of Tarn for the first time since 1902, by a woman picking moss.",
        "The forest office of Tarn has sent a ranger, who found prints of paws and the basket, and no moss at all.",
    ]
    page = ["Bridge over the Orrin closed to carts", "By Nora Quist", "3 May 2024", *OWN, *other]
    result = newsclean.clean("\n\n".join([*page, "Wolves seen in the forest of Tarn", *other]))
    assert [stray.headline for stray in result.strays] == ["Wolves seen in the forest of Tarn"]
    assert result.text == "\n\n".join(OWN)
