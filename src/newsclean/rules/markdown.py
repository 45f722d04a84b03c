"""Rules for what a text shows of its page's markup: pictures and links in Markdown, front matter, addresses of links.

stages/markup.py applies them."""

from newsclean.label import Label
from newsclean.rules.places import CLOSING, HEADLINE, MENU, PLAIN_PAGE, TEASERS, page
from newsclean.rules.rule import LIKELY, Rule

_LINKS = tuple(f"[{teaser}](https://post.example/{number})" for number, teaser in enumerate(TEASERS))
_HEADINGS = ("## Roads", "## Rivers", "## Schools")
"""Each of these shows that the page is Markdown."""
_PICTURE = "![Workers look at the old bridge](https://post.example/bridge.jpg)"
_SAYS = "Workers look at the old bridge on the day after the flood."
_SEEN = f"![{_SAYS}](https://post.example/bridge.jpg)"
_TOP = (f"# {HEADLINE}", "By Mara Lindt", "3 May 2024")
_SAID = "[The mayor](https://post.example/mayor) said that the council was sure of it."
_BUILT = f"{_PICTURE}It was built in 1912 and has been closed twice since then."

_MATTER = (
    "---",
    f'title: "{HEADLINE}"',
    "author: Mara Lindt",
    "date: 2024-05-03",
    "url: https://post.example/bridge",
    "---",
)

_NUMBERED = tuple(f"[{number}]{name}" for number, name in enumerate(MENU, 1))
_ADDRESSES = tuple(f"  {number}. https://post.example/{name.split()[0].lower()}" for number, name in enumerate(MENU, 1))
_REFERRED = tuple(f"[{name}][{number}]" for number, name in enumerate(MENU, 1))
_REFERENCES = tuple(
    f"[{number}]: https://post.example/{name.split()[0].lower()}" for number, name in enumerate(MENU, 1)
)

MARKDOWN = (
    Rule(
        "X1", "picture", Label.CAPTION, "A line of Markdown that shows nothing but pictures, in links or not.",
        removes=(
            page(*_TOP, inside=(_PICTURE,), below=(*_LINKS, CLOSING)),
            page(*_TOP, inside=(f"[{_PICTURE}](https://post.example/b)",), below=(*_LINKS, CLOSING)),
        ),
        keeps=(PLAIN_PAGE, page(*_TOP, inside=("Workers look at the old bridge!",), below=(*_LINKS, CLOSING))),
    ),
    Rule(
        "X2", "title-and-link", Label.INLINE_LINK, "A line of Markdown that is nothing but a link to another page, as long as a title.",
        removes=(page(*_TOP, inside=(_LINKS[0],), below=(*_HEADINGS, CLOSING)),),
        keeps=(PLAIN_PAGE, page(*_TOP, inside=(_SAID,), below=(*_HEADINGS, CLOSING))),
        strength=LIKELY,
    ),
    Rule(
        "X3", "picture-and-words", Label.CAPTION, "A line of Markdown that opens with a picture and goes on with words that are no sentence.",
        removes=(page(*_TOP, inside=(f"{_PICTURE}Workers at the bridge",), below=(*_LINKS, CLOSING)),),
        keeps=(PLAIN_PAGE, page(*_TOP, inside=(_BUILT,), below=(*_LINKS, CLOSING))),
    ),
    Rule(
        "X4", "name-and-link", Label.NAVIGATION, "A line of Markdown that is nothing but links, and short: an entry of a menu.",
        removes=(page("* [Weather](https://post.example/weather)", *_TOP, below=(*_HEADINGS, CLOSING)),),
        keeps=(PLAIN_PAGE, page("* Weather", *_TOP, below=(*_HEADINGS, CLOSING))),
        strength=LIKELY,
    ),
    Rule(
        "X7", "italics-below-a-picture", Label.CAPTION, "A line of Markdown in italics directly below a picture: so converters write captions.",
        removes=(page(*_TOP, inside=(_PICTURE, "*Workers look at the old bridge in May.*"), below=(*_LINKS, CLOSING)),),
        keeps=(PLAIN_PAGE, page(*_TOP, inside=(_PICTURE, "The bridge is *not* to be repainted before the school opens."), below=(*_LINKS, CLOSING))),
    ),
    Rule(
        "X9", "picture-in-words", Label.CAPTION, "A line of Markdown directly below a picture that says what the picture's own words say.",
        removes=(page(*_TOP, inside=(_SEEN, "Workers look at the old bridge on the day after the flood. Photo: Jan Olsen"), below=(*_LINKS, CLOSING)),),
        keeps=(
            PLAIN_PAGE,
            page(*_TOP, inside=(_SEEN, f"## {_SAYS[:-1]}"), below=(*_LINKS, CLOSING)),
            page(*_TOP, inside=(_SEEN, f"{_SAYS} They have not seen the like of it in thirty years, says the mason, who mended it twice."), below=(*_LINKS, CLOSING)),
        ),
    ),
    Rule(
        "X5", "front-matter", Label.NAVIGATION,
        "Fields that a scraper wrote above the text: YAML or TOML between two fences, or lines of names and values with the page's address.",
        removes=(page(*_MATTER, *_TOP, below=(CLOSING,)), page(f"Title: {HEADLINE}", "URL Source: https://post.example/bridge", "Markdown Content:", *_TOP)),
        keeps=(PLAIN_PAGE, page("---", "Q: Who pays for the bridge?", "A: The town does, says the mayor.", "---", below=())),
    ),
    Rule(
        "X6", "addresses-of-links", Label.NAVIGATION, "Addresses that stand apart from their links: the list at the end of a page whose links have numbers, as browsers for the terminal dump them, and those of Markdown's reference links and citations.",
        removes=(
            page(*_NUMBERED, *_TOP, below=(CLOSING, "", "References", *_ADDRESSES)),
            page(*_REFERRED, *_TOP, below=(CLOSING, *_REFERENCES)),
        ),
        keeps=(PLAIN_PAGE, page(*_TOP, below=("Sources", *_ADDRESSES)), page(*_TOP, below=_REFERENCES)),
    ),
    Rule(
        "X8", "fence", Label.NAVIGATION, "A line of Markdown that opens or closes a part of the page and says nothing else: three colons or more, as pandoc writes them.",
        removes=(page("::: {.article}", *_TOP, below=(CLOSING, ":::")), page("::: byline", "By Mara Lindt", ":::", below=(CLOSING,))),
        keeps=(PLAIN_PAGE, page(*_TOP, inside=(":::",), below=(CLOSING,)), page(*_TOP, below=("::: Weather :::", "Fog until noon.", ":::", CLOSING))),
    ),
)  # fmt: skip
