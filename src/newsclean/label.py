"""The vocabulary: what a segment of a page is."""

from enum import StrEnum


class Label(StrEnum):
    """What a segment is. Article labels fill the record, chrome labels are removed, `STRAY` is another story."""

    HEADLINE = "headline"
    KICKER = "kicker"
    DECK = "deck"
    SUMMARY = "summary"
    BYLINE = "byline"
    TIMESTAMP = "timestamp"
    DATELINE = "dateline"
    BODY = "body"
    SUBHEADING = "subheading"
    CAPTION = "caption"
    CREDIT = "credit"
    NOTE = "note"
    AUTHOR_BIO = "author-bio"
    TAGS = "tags"
    PERMALINK = "permalink"

    NAVIGATION = "navigation"
    RELATED = "related"
    RANKING = "ranking"
    RECOMMENDED = "recommended"
    INLINE_LINK = "inline-link"
    SHARE = "share"
    COMMENTS = "comments"
    ADVERTISEMENT = "advertisement"
    SUBSCRIBE = "subscribe"
    CONSENT = "consent"
    LEGAL = "legal"
    PLAYER = "player"
    WIDGET = "widget"
    REPEAT = "repeat"

    STRAY = "stray"


TEXT = frozenset({Label.BODY, Label.SUBHEADING, Label.DATELINE})
"""The labels whose segments are the body of the article."""

CHROME = frozenset(
    {
        Label.NAVIGATION,
        Label.RELATED,
        Label.RANKING,
        Label.RECOMMENDED,
        Label.INLINE_LINK,
        Label.SHARE,
        Label.COMMENTS,
        Label.ADVERTISEMENT,
        Label.SUBSCRIBE,
        Label.CONSENT,
        Label.LEGAL,
        Label.PLAYER,
        Label.WIDGET,
        Label.REPEAT,
    }
)
"""The labels of what the site adds: removed from the article."""

ARTICLE = frozenset(Label) - CHROME - {Label.STRAY}
"""The labels that fill the record."""

LISTS = frozenset({Label.RELATED, Label.RANKING, Label.RECOMMENDED})
"""The labels whose headings claim the teasers under them."""
