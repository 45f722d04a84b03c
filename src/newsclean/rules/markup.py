"""What elements of a page's HTML say their text is: weak votes, which the zone may overrule. Examples are small pages."""

from newsclean.label import Label
from newsclean.rules.places import CLOSING, HEADLINE, STORY
from newsclean.rules.rule import LIKELY, Rule

_PARAGRAPHS = tuple(f"<p>{paragraph}</p>" for paragraph in STORY)
_CAPTION = "Workers look at the old bridge from a boat on Tuesday morning"
_LETTER = "I have waited two years for this bridge and will believe it when I see it."
_ABOUT = "She writes about roads and rivers and has lived in the valley for ten years."
_DECK = (
    "Families in the valley have driven round the lake for more than a year, and the mayor now promises them that it "
    "will soon end. Nobody knows who will pay."
)
_LONG_DECK = f"{_DECK} Families have asked for a footbridge twice, and were told twice to wait for the summer."
_POINTS = (
    "<ul><li>Work on the old bridge across the Mill Brook is to begin in spring, four years after the flood.</li>"
    "<li>The council says it will cost about two million crowns, of which the county pays the greater part.</li></ul>"
)
_TEASERS = "<a href='/s'>Swan blocks ring road for an hour</a><a href='/r'>Rowers win the cup</a>"


def web_page(*above: str, inside: tuple[str, ...] = (), below: tuple[str, ...] = (), head: str = "") -> str:
    """A small page: elements above the story, inside and below it, and in the head."""
    story = "\n".join((*_PARAGRAPHS[:2], *inside, *_PARAGRAPHS[2:]))
    return "\n".join(
        (
            f"<html><head><title>{HEADLINE}</title>{head}</head><body><nav><a href='/'>Home</a></nav>",
            *(f"<h1>{HEADLINE}</h1>", *above, f"<div class='article-body'>{story}</div>", *below),
            f"<footer><p>{CLOSING}</p></footer></body></html>",
        )
    )


PLAIN_WEB_PAGE = web_page()

MARKUP = (
    Rule(
        "E1", "marked-caption", Label.CAPTION, "Stands in a figcaption, or in an element whose name says caption.",
        removes=(web_page(inside=(f"<figure><img src='b.jpg'><figcaption>{_CAPTION}</figcaption></figure>",)),),
        keeps=(PLAIN_WEB_PAGE, web_page(inside=(f"<p>{_CAPTION}</p>",))),
        strength=LIKELY,
    ),
    Rule(
        "E2", "marked-credit", Label.CREDIT, "Short, in an element whose name says credit or photographer.",
        removes=(web_page(inside=("<figure><img src='b.jpg'><figcaption class='photo-credit'>Harbour Museum</figcaption></figure>",)),),
        keeps=(PLAIN_WEB_PAGE, web_page(inside=("<p>Harbour Museum</p>",)), web_page(inside=(f"<p class='credit'>{STORY[0]}</p>",))),
        strength=LIKELY,
    ),
    Rule(
        "E3", "marked-byline", Label.BYLINE, "Short, in an element whose name says byline or author.",
        removes=(web_page("<p class='author-name'>Lindt, in Alden</p>"),),
        keeps=(PLAIN_WEB_PAGE, web_page("<p>Lindt, in Alden</p>"), web_page(f"<div class='author'><p>{_ABOUT} {_LETTER}</p></div>")),
        strength=LIKELY,
    ),
    Rule(
        "E4", "marked-comments", Label.COMMENTS, "Stands in an element whose name says comments.",
        removes=(web_page(below=(f"<div id='comments'><p>{_LETTER}</p><p>Who pays for it?</p></div>",)),),
        keeps=(PLAIN_WEB_PAGE, web_page(inside=(f"<p>{_LETTER}</p>",))),
        strength=LIKELY,
    ),
    Rule(
        "E5", "marked-related", Label.RELATED, "Stands in an element whose name says related, recommended, most read or teaser.",
        removes=(web_page(below=(f"<div class='related-posts'>{_TEASERS}</div>",)),),
        keeps=(PLAIN_WEB_PAGE, web_page(inside=("<p>Swan blocks ring road, said the sign at the bridge.</p>",))),
        strength=LIKELY,
    ),
    Rule(
        "E6", "marked-author-bio", Label.AUTHOR_BIO, "Stands in an element whose name says author box or biography.",
        removes=(web_page(below=(f"<div class='author-bio'><p>{_ABOUT}</p></div>",)),),
        keeps=(PLAIN_WEB_PAGE, web_page(inside=(f"<p>{_ABOUT}</p>",))),
        strength=LIKELY,
    ),
    Rule(
        "E7", "marked-deck", Label.DECK, "Says the page's stated description, or stands in an element whose name says standfirst or deck.",
        removes=(
            web_page(f"<p class='standfirst'>{_DECK}</p>"),
            web_page(f"<p>{_DECK}</p>", head=f"<meta name='description' content='{_DECK}'>"),
        ),
        keeps=(PLAIN_WEB_PAGE, web_page(f"<p>{_DECK}</p>")),
        strength=LIKELY,
    ),
    Rule(
        "E8", "deck-of-its-own", Label.DECK, "Above the story in an element of its own, and marked, stated as the description, or over the byline.",
        removes=(web_page(f"<p class='standfirst'>{_LONG_DECK}</p>"),),
        keeps=(PLAIN_WEB_PAGE, web_page(f"<p>{_LONG_DECK}</p>"), web_page(inside=(f"<p class='standfirst'>{_LONG_DECK}</p>",))),
    ),
    Rule(
        "E9", "key-points-of-their-own", Label.SUMMARY, "Above the story in elements of their own, under a heading of key points, or on a news page named as such.",
        removes=(web_page(f"<div class='key-points'><h3>Key points</h3>{_POINTS}</div>"),),
        keeps=(PLAIN_WEB_PAGE, web_page(inside=(_POINTS,))),
    ),
)  # fmt: skip
