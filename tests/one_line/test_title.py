"""The headline on a page that is one single line, found by the words of the URL's slug."""

import pytest

import newsclean
from newsclean.one_line.title import title_points
from newsclean.segment import cut

MENU = "Home News Sport Weather"
STORY = "The harbour board said on Monday that the buses would stop."


def titles(headline: str, slug: str) -> list[str]:
    text = f"{MENU} {headline} {STORY}"
    points = [*title_points(text, 0, len(text), f"https://harbour.example/2024/05/{slug}.html")]
    return [text[start:stop].strip() for start, stop in zip(points[::2], points[1::2], strict=True)]


@pytest.mark.parametrize(
    ("headline", "slug"),
    [
        ("Ferry to Lindholm sails again", "ferry-to-lindholm-sails-again"),
        ("Ferry to Lindholm sails again", "ferry-lindholm-sails-again-1234567"),
        ("La abuela que cruzó el canal en globo", "abuela-que-cruzo-el-canal-en-globo"),
        ("Fähre nach Lindholm fährt wieder", "faehre-nach-lindholm-faehrt-wieder"),
        ("Паром снова ходит на остров", "parom-snova-khodit-na-ostrov"),
    ],
)
def test_the_headline_begins_and_ends_where_the_slug_does(headline: str, slug: str) -> None:
    assert titles(headline, slug) == [headline]


@pytest.mark.parametrize(
    ("headline", "slug"),
    [
        ("Ferry to Lindholm sails again", "bridge-closed-until-autumn-says-mayor"),
        ("Ferry to Lindholm sails again", "ferry-strike-ends-after-seven-weeks"),
        ("Ferry sails again", "ferry-sails"),
        ("Ferry to Lindholm sails again", "1234567"),
    ],
)
def test_other_words_are_no_headline(headline: str, slug: str) -> None:
    assert titles(headline, slug) == []


@pytest.mark.parametrize("url", [None, "", "https://harbour.example/", "http://[", "no address at all"])
def test_a_page_without_slug_has_none(url: str | None) -> None:
    assert [*title_points(f"{MENU} {STORY}", 0, 40, url)] == []


LONG = " ".join(
    f"The harbour board said on {day} that the buses of line {number} would stop at the old customs house."
    for number, day in enumerate(("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"))
)


def test_a_line_by_itself_is_the_headline_as_on_any_page() -> None:
    page = f"Buses stop at the old customs house\nBy Mara Lindt\n3 May 2024\n{LONG}"
    article = newsclean.clean(page).article
    assert article is not None
    assert (article.headline, article.authors) == ("Buses stop at the old customs house", ("Mara Lindt",))
    assert article.text == LONG


def test_a_piece_of_a_line_without_evidence_is_none() -> None:
    article = newsclean.clean(f"{MENU} Buses stop at the old customs house {LONG}").article
    assert article is not None
    assert article.headline is None


def test_a_breadcrumb_hung_on_the_headline_is_not_given_out_with_it() -> None:
    page = f"{MENU} Home News Buses stop at the old customs house By Mara Lindt 3 May 2024 {LONG}"
    article = newsclean.clean(page).article
    assert article is not None
    assert article.headline in (None, "Buses stop at the old customs house")


def test_a_title_of_markdown_on_one_line_is_no_candidate_and_no_error() -> None:
    links = " ".join(f"[Section {number}](https://harbour.example/{number})" for number in range(8))
    page = f"{links} | # Buses stop at the old customs house {LONG}"
    assert cut(page).title is not None
    assert newsclean.clean(page).text.endswith(LONG.split(". ")[-1])
