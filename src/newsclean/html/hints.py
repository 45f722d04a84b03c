"""What the names of classes, ids and properties say about the element that bears them."""

from enum import IntEnum
from types import MappingProxyType
from typing import Final


class Hint(IntEnum):
    """What a name speaks for. Of several, the one that stands first in the table of names below counts."""

    NONE = 0
    STORY = 1
    SITE = 2
    CAPTION = 3
    CREDIT = 4
    BYLINE = 5
    DATE = 6
    DECK = 7
    TAGS = 8
    COMMENTS = 9
    RELATED = 10
    HEADLINE = 11
    BIO = 12
    POINTS = 13
    EMBED = 14
    """Posts of other places: of social networks, of players."""
    BOX = 15
    """Facts, explanations and background beside the story."""
    PROMO = 16
    """What asks for a subscription, a gift, a registration."""


NEUTRAL: Final = Hint.NONE
FIELDS: Final = frozenset({Hint.CAPTION, Hint.CREDIT, Hint.BYLINE, Hint.DATE, Hint.DECK, Hint.BIO})
"""Hints that count on inline elements too."""

LONGEST: Final = 200
"""Characters of the names that are looked at."""

_NAMES: Final = (
    (Hint.COMMENTS, "comment comments commentlist disqus talkback talkbacks kommentar kommentare respond commenters"),
    (
        Hint.BIO,
        "authorbio authorbox authorinfo authordesc authordescription aboutauthor abouttheauthor bio "
        "biography authorabout authorcard authorprofile",
    ),
    (
        Hint.CREDIT,
        "photocredit imagecredit imgcredit mediacredit captioncredit picturecredit bildquelle "
        "photographer credit credits copyrightholder imagesource photosource",
    ),
    (
        Hint.CAPTION,
        "caption captions imagecaption figcaption wpcaption captiontext legend legende cutline "
        "bildunterschrift bildtext pie",
    ),
    (
        Hint.POINTS,
        "keypoints keyfacts keytakeaways takeaways highlights articlesummary summarylist bulletpoints summarybullets "
        "summarybox keybox tldr",
    ),
    (
        Hint.EMBED,
        "embed embedded embeds oembed twittertweet tweet tweets twitter instagram instagrammedia tiktok tiktokembed "
        "facebook fbpost youtube socialembed socialpost telegram reddit bluesky",
    ),
    (
        Hint.BOX,
        "infobox factbox factsbox factboxes faktabox faktaboks faktaruta fakta faktboks infokasten kasten infotext "
        "encadre recuadro inset explainer callout sidebox textbox zusatzinfo boxtext articlebox storybox",
    ),
    (
        Hint.PROMO,
        "newsletter newsletters subscribe subscription subscriptions subscriber promo promos promotion "
        "promobox paywall regwall donate donation donations signup register registration membership piano offer cta "
        "newsletterbox",
    ),
    (
        Hint.DECK,
        "standfirst dek deck subtitle subheadline subheading subhead articleintro articlelead "
        "articledescription intro lede chapo chapeau vorspann sottotitolo bajada entradilla ingress "
        "underrubrik excerpt articleexcerpt postexcerpt",
    ),
    (
        Hint.BYLINE,
        "byline bylines author authors authorname authornames contributor contributors writer writtenby "
        "reporter autor autore auteur",
    ),
    (
        Hint.DATE,
        "date timestamp published publishdate pubdate postdate datetime datepublished datemodified "
        "entrydate posttime time dateline",
    ),
    (
        Hint.RELATED,
        "related relatedposts relatedarticles recommended recommendations recommend readmore readalso "
        "readnext morestories morefrom moreon mostread mostpopular mostviewed popular trending taboola "
        "outbrain alsolike youmaylike seealso upnext teaser teasers latest latestnews morenews similar "
        "crosslink crosslinks inlinerelated relacionadas relacionados",
    ),
    (Hint.TAGS, "tag tags taglist tagcloud topic topics keywords keyword category categories cat links posttags"),
    (
        Hint.SITE,
        "share sharing shares social socials sidebar widget widgets footer menu menus nav navbar navigation breadcrumb "
        "breadcrumbs banner advert advertisement advertising ad ads adslot adunit sponsor sponsored sponsors cookie "
        "cookies consent login toolbar rating ratings poll modal popup tooltip sronly screenreader visuallyhidden skip "
        "signin masthead legal printonly follow player overlay dropdown offcanvas drawer header topbar bottombar "
        "copyright print disclaimer toc",
    ),
    (
        Hint.STORY,
        "articlebody articlecontent articletext articlemain articlepage entrycontent postcontent "
        "storycontent newscontent maincontent pagecontent contentbody bodycontent postbody storybody "
        "storytext newsbody newstext richtext bodytext paragraph entrybody mwparser articleparagraph "
        "textblock contenttext textbody articledetail contentarea",
    ),
    (Hint.HEADLINE, "headline articletitle entrytitle posttitle pagetitle storytitle articleheadline heading"),
)
_PLACE: Final = MappingProxyType({name: place for place, (_, names) in enumerate(_NAMES) for name in names.split()})
_BREAKS: Final = MappingProxyType(str.maketrans("-_:/.;,()[]|#&=+", " " * 16))


def hint_of(names: str) -> Hint:
    """The hint in the names: words of them, alone or two together ("article-body", "articleBody")."""
    words = names[:LONGEST].lower().translate(_BREAKS).split()
    best = len(_NAMES)
    before = ""
    for word in words:
        for name in (word, before + word):
            place = _PLACE.get(name, best)
            if place < best:
                best = place
        before = word
    return _NAMES[best][0] if best < len(_NAMES) else NEUTRAL
