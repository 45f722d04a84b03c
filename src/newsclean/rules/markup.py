"""What elements of a page's HTML say their text is: weak votes, which the zone may overrule."""

from newsclean.label import Label
from newsclean.rules.rule import LIKELY, Rule

_NEWS = "<html lang='en'><head><meta name='news_keywords' content='ferry'></head><body>\n"
_POINTS = "<ul><li>The ferry will run through the winter.</li><li>It has two sailings a day.</li></ul>"
_STORY = (
    "<p>The car ferry between Harwick and the Skerrow islands will run through the winter for the first time in years.</p>"
    "<p>The county council voted on Tuesday to cover the losses of its operator until April, by nine votes to four.</p>"
    "<p>The operator said it would need a week to find a crew. The first winter sailing is planned for December 2.</p>"
)

MARKUP = (
    Rule(
        "E1",
        "marked-caption",
        Label.CAPTION,
        "Stands in a figcaption, or in an element whose name says caption.",
        (),
        (),
        LIKELY,
    ),
    Rule(
        "E2",
        "marked-credit",
        Label.CREDIT,
        "Short, in an element whose name says credit or photographer.",
        (),
        (),
        LIKELY,
    ),
    Rule("E3", "marked-byline", Label.BYLINE, "Short, in an element whose name says byline or author.", (), (), LIKELY),
    Rule("E4", "marked-comments", Label.COMMENTS, "Stands in an element whose name says comments.", (), (), LIKELY),
    Rule(
        "E5",
        "marked-related",
        Label.RELATED,
        "Stands in an element whose name says related, recommended, most read or teaser.",
        (),
        (),
        LIKELY,
    ),
    Rule(
        "E6",
        "marked-author-bio",
        Label.AUTHOR_BIO,
        "Stands in an element whose name says author box or biography.",
        (),
        (),
        LIKELY,
    ),
    Rule(
        "E7",
        "marked-deck",
        Label.DECK,
        "Says the page's stated description, or stands in an element whose name says standfirst or deck.",
        (),
        (),
        LIKELY,
    ),
    Rule(
        "E8",
        "deck-of-its-own",
        Label.DECK,
        "Above the story in an element of its own, and marked, stated as the description, or over the byline.",
        (),
        (),
    ),
    Rule(
        "E9",
        "key-points-of-their-own",
        Label.SUMMARY,
        "Above the story in elements of their own, under a heading of key points, or on a news page named as such.",
        (f"{_NEWS}<article><div class='key-points'>{_POINTS}</div><div>{_STORY}</div></article>",),
        (
            f"{_NEWS}<article><div>{_STORY}{_POINTS}</div></article>",
            f"<html lang='en'><body>\n<article><div class='intro'>{_POINTS}</div><div>{_STORY}</div></article>",
        ),
    ),
)
