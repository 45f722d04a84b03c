"""The words of a slug are those of the headline, however the site spells them."""

import pytest

from newsclean.headline.slug import in_slug, read_slug, slug_words


@pytest.mark.parametrize(
    "url",
    [
        None,
        "",
        "https://harbour.example",
        "https://harbour.example/doc/7715044",
        "https://harbour.example/news/",
        "http://[",
    ],
)
def test_a_url_without_words_has_no_slug(url: str | None) -> None:
    assert read_slug(url) == []


@pytest.mark.parametrize(
    ("slug", "headline"),
    [
        ("neue-bruecke-fuer-muehlbach-eroeffnet-article24075843", "Neue Brücke für Mühlbach eröffnet"),
        ("soeskenbarna-gaar-paa-ski-12345", "Søskenbarna går på ski"),
        ("v-gavani-otkryli-novyy-prichal", "В гавани открыли новый причал"),
        ("is-it-really-always-the-dam", "Is it really always the dam?"),
        ("lile-na-plus-deau", "L’île n’a plus d’eau"),
    ],
)
def test_a_headline_has_the_words_of_its_slug(slug: str, headline: str) -> None:
    words = read_slug(f"https://harbour.example/2024/05/17/{slug}.html")
    assert in_slug(set(slug_words(headline)), set(words)) > 0.85
