"""What is cut off a headline, and what is not."""

import pytest

from newsclean.headline.kicker import Parts, split_headline

HEADLINE = "New pier opens after nine years of work"
SLUG = "https://www.harbour-post.example/news/new-pier-opens-after-nine-years-of-work-123456.html"
OTHER = "https://www.harbour-post.example/news/123456"

WHOLE = [
    ("– A pier for everyone, says the mayor", OTHER, ""),
    ("-20 degrees: the pier is closed", OTHER, ""),
    ("*NSYNC sing on the new pier", OTHER, ""),
    (HEADLINE, SLUG, ""),
    (HEADLINE, None, ""),
    (f"Harbour - {HEADLINE}", OTHER, ""),
    ("Pier opens - and nobody came to see the first boat", OTHER, ""),
    ("Work on the pier – a post mortem", OTHER, ""),
    ("The pier, the boat and the ferry that came on 5.6.24", OTHER, ""),
    (f"Opinion {HEADLINE}", OTHER, ""),
]


@pytest.mark.parametrize(("line", "url", "source"), WHOLE)
def test_a_headline_stays_whole(line: str, url: str | None, source: str) -> None:
    assert split_headline(line, url=url, source=source) == Parts(None, line)


CUT = [
    (f"| {HEADLINE} |  |", SLUG, "", Parts(None, HEADLINE)),
    (f"• {HEADLINE}", OTHER, "", Parts(None, HEADLINE)),
    (f"- {HEADLINE}", OTHER, "", Parts(None, HEADLINE)),
    (f"{HEADLINE} - Harbour Post", SLUG, "", Parts(None, HEADLINE)),
    (f"{HEADLINE} | Harbour Post", OTHER, "", Parts(None, HEADLINE)),
    (f"{HEADLINE}  05.01.12 18:27", OTHER, "", Parts(None, HEADLINE)),
    (f"17.01.2012 13:01{HEADLINE}", OTHER, "", Parts(None, HEADLINE)),
    (f"Alden - {HEADLINE}", SLUG, "", Parts("Alden", HEADLINE)),
    (f"“At last”{HEADLINE}", SLUG, "", Parts("“At last”", HEADLINE)),
    (f"Opinion {HEADLINE}", SLUG, "", Parts("Opinion", HEADLINE)),
    (f"Harbour Town {HEADLINE}", SLUG, f"Harbour Town: {HEADLINE}", Parts("Harbour Town", HEADLINE)),
    (f"Harbour Town{HEADLINE}", OTHER, f"Harbour Town: {HEADLINE}", Parts(None, f"Harbour Town: {HEADLINE}")),
]


@pytest.mark.parametrize(("line", "url", "source", "parts"), CUT)
def test_what_hangs_on_a_headline_is_cut(line: str, url: str | None, source: str, parts: Parts) -> None:
    assert split_headline(line, url=url, source=source) == parts
