"""Which line of a page is taken for the story's byline."""

import pytest

import newsclean

MENU = ("Home", "News", "Sport", "Weather", "Contact", "Log in")
HEADLINE = "Ferry across the Mill Brook runs again from Monday"
STORY = (
    "The ferry across the Mill Brook runs again from Monday, and the first boat leaves the pier at six in the morning.",
    "The council had taken it out of service in autumn, when the rope was found to be worn through in three places.",
    "A new rope of steel has been spun since then, and two ferrymen have been taken on, Olaf Berg told the meeting.",
    "Tickets cost two crowns, children and bicycles go free, and the last boat goes back at nine in the evening.",
)
FOOT = ("More news", "Contact us", "Terms of use", "© 2026 Harbour Post")


def authors(*above: str, below: tuple[str, ...] = ()) -> tuple[str, ...]:
    """The authors of a page with these lines above and below its story."""
    article = newsclean.clean("\n".join((*MENU, *above, *STORY, *below, *FOOT))).article
    assert article is not None
    return article.authors


@pytest.mark.parametrize(
    "above",
    [
        (HEADLINE,),
        (HEADLINE, "3 May 2024"),
        (HEADLINE, "Mill Brook", "3 May 2024"),
        (HEADLINE, "Read more", "3 May 2024"),
        (HEADLINE, "Photo: Mara Lindt", "3 May 2024"),
        (HEADLINE, "Edited by Mara Lindt", "3 May 2024"),
        (HEADLINE, "By The Newsroom", "3 May 2024"),
        (HEADLINE, "EFE", "Alden", "3 May 2024"),
        (HEADLINE, "Autor: Hina", "3 May 2024"),
    ],
)
def test_nobody_is_named(above: tuple[str, ...]) -> None:
    assert authors(*above) == ()


@pytest.mark.parametrize(
    "below",
    [
        ("Related", "Bridge at the weir is to be painted", "By Olaf Berg", "2 May 2024"),
        ("Comments", "Posted by: Ruth Amsel at 10:15", "I shall take the first boat."),
    ],
)
def test_the_names_below_the_story_are_of_others(below: tuple[str, ...]) -> None:
    assert authors(HEADLINE, below=below) == ()


@pytest.mark.parametrize(
    ("above", "found"),
    [
        ((HEADLINE, "By Mara Lindt", "3 May 2024"), ("Mara Lindt",)),
        ((HEADLINE, "By", "Mara Lindt", "3 May 2024"), ("Mara Lindt",)),
        ((HEADLINE, "Mara Lindt", "3 May 2024"), ("Mara Lindt",)),
        ((HEADLINE, "3 May 2024", "Mara Lindt"), ("Mara Lindt",)),
        ((HEADLINE, "By Mara Lindt ⋅ Ferry Editor ⋅ Updated May 3, 2024"), ("Mara Lindt",)),
        ((HEADLINE, "Mara Lindt and Ruth Amsel in Alden", "3 May 2024"), ("Mara Lindt", "Ruth Amsel")),
        ((HEADLINE, "Editör: Mara Lindt", "3 May 2024"), ("Mara Lindt",)),
        ((HEADLINE, "Mara Lindt", "Toimetaja: Ruth Amsel", "3 May 2024"), ("Mara Lindt",)),
        ((HEADLINE, "Reporter: Mara Lindt", "Editör: Ruth Amsel", "3 May 2024"), ("Mara Lindt",)),
        ((HEADLINE, "Б.Болор", "3 May 2024"), ("Б.Болор",)),
        ((HEADLINE, "Written by Mara Lindt and Ruth Amsel", "3 May 2024"), ("Mara Lindt", "Ruth Amsel")),
    ],
)
def test_who_signs_near_the_headline(above: tuple[str, ...], found: tuple[str, ...]) -> None:
    assert authors(*above) == found


HOUSE, BLOG = "https://www.harbour-post.example/news/ferry", "https://mara-lindt.harbour-blogs.example/ferry"


@pytest.mark.parametrize(
    ("above", "url", "found"),
    [
        (("Mara Lindt", "Harbour Post"), HOUSE, ("Mara Lindt",)),
        (("Harbour Post",), HOUSE, ("Harbour Post",)),
        (("Mara Lindt", "Ruth Amsel"), HOUSE, ("Mara Lindt", "Ruth Amsel")),
        (("Mara Lindt", "Ruth Amsel"), BLOG, ("Mara Lindt", "Ruth Amsel")),
    ],
)
def test_the_house_beside_the_writer_is_none(above: tuple[str, ...], url: str, found: tuple[str, ...]) -> None:
    article = newsclean.clean("\n".join((*MENU, HEADLINE, *above, "3 May 2024", *STORY, *FOOT)), url=url).article
    assert article is not None
    assert article.authors == found


def test_the_teasers_byline_is_not_the_storys() -> None:
    teaser = ("Bridge at the weir is to be painted", "By Olaf Berg", "2 May 2024")
    assert authors(HEADLINE, "By Mara Lindt", "3 May 2024", below=teaser) == ("Mara Lindt",)


def test_the_writer_signs_below_and_the_next_line_tells_who_that_is() -> None:
    below = ("Written by Mara Lindt", "Mara Lindt writes about ferries and piers and lives beside one of them.")
    assert authors(HEADLINE, below=below) == ("Mara Lindt",)


def test_a_byline_is_a_span_of_the_source() -> None:
    page = "\n".join((*MENU, HEADLINE, "By Mara Lindt", "3 May 2024", *STORY, *FOOT))
    found = newsclean.clean(page)
    spans = [span for span in found.spans if span.label == "byline"]
    assert [page[span.start : span.stop].strip() for span in spans] == ["By Mara Lindt"]


def test_a_text_without_a_site_keeps_its_lines() -> None:
    text = "\n".join((*STORY, "Mara Lindt", STORY[0][::-1]))
    assert "Mara Lindt" in newsclean.clean(text).text
