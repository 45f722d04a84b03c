"""From labels to the record: each field is read from the spans that carry its label."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import NamedTuple

import regex

from newsclean.document import Document
from newsclean.fields.byline import read_byline
from newsclean.fields.dateline import read_dateline
from newsclean.fields.timestamp import holds_date, read_moments
from newsclean.headline.kicker import split_kicker
from newsclean.label import ARTICLE, TEXT, Label
from newsclean.language import detect
from newsclean.page import Page
from newsclean.record import Article, Caption
from newsclean.site_name import read_names

MOST_DATES = 4
"""Lines read for dates, in the order of the page: the library that reads them is slow."""
_BULLET = regex.compile(r"^[\s•*·‧–—■□●○▪◦▶►»›>+→-]++(?=\S)")
_CAPTION_CREDIT = regex.compile(
    r"\s*+[(（\[]([^()（）\[\]]{2,90}+)[)）\]]\.?+$|(?<=[.!?'\"”’])\s?[—–]\s?+([^—–.!?]{2,60}+)$"
    r"|\s(?:photos?|foto|fotos|bild|picture|image|imagen|zdjęcie|фото|φωτο|crédit photo|fot\.)(?:\s?(?::|by\b)|(?<=fot\.))\s?([^.!?]{2,60}+)$",
    regex.I,
)
_CREDIT_LABEL = regex.compile(
    r"^(?:photos?|image|picture|credit|foto|bild|fotos|photo by|illustration|source|quelle|фото|crédit photo|fot\.|zdj\.|ph\.|fotó)\s?(?:by\b|[:：/])?\s*+",
    regex.I,
)
_TAG_LABEL = regex.compile(r"^[^:：]{2,40}+[:：]\s*+")
_TAG_BREAK = regex.compile(r"\s*[,;|•·#，、]\s*")
_FIELDS = ARTICLE - TEXT
_LABEL_COLON = regex.compile(r"^[^:：]{2,30}+[:：]\s*+")


class Moments(NamedTuple):
    """When: the first of each kind in the order of the page."""

    published: datetime | date | None
    modified: datetime | date | None


def clean_text(text: str) -> str:
    """The text with lone surrogates replaced, so that it can be encoded."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def paragraphs(page: Page, segments: Sequence[int]) -> list[str]:
    """The text of these segments; those of one line that follow each other are one paragraph."""
    document = page.document
    if not document.joined:
        return [clean_text(document.texts[i]) for i in segments]
    runs: list[tuple[int, int]] = []
    for i in segments:
        if runs and i == runs[-1][1] + 1 and i in document.joined:
            runs[-1] = (runs[-1][0], i)
        else:
            runs.append((i, i))
    return [
        clean_text(document.source[_begin(document, first) : _begin(document, last) + len(document.texts[last])])
        for first, last in runs
    ]


def _begin(document: Document, i: int) -> int:
    """Where the text of segment i begins, behind white space."""
    return document.source.index(document.texts[i], document.starts[i])


def body_segments(page: Page) -> list[int]:
    """The segments of the article's body."""
    return [i for i, label in enumerate(page.labels) if label in TEXT]


def assemble(page: Page) -> Article:
    """The record of the page's story."""
    places = _places(page)
    segments = body_segments(page)
    anchor = _anchor(page, segments)
    body = paragraphs(page, segments)
    line = _first(page, places.get(Label.HEADLINE))
    kicker, headline = split_kicker(line, page.document.url) if line is not None else (None, None)
    language = detect(" ".join(body[:4]), page.tools.commons) if body else None
    authors, byline_agency = _authors(page, places, anchor)
    moments = _moments(page, places, anchor, language)
    dateline = read_dateline(body[0]) if body else None
    site_name, section = (name and clean_text(name) for name in read_names(page, line))
    return Article(
        headline=headline,
        kicker=kicker or _first(page, places.get(Label.KICKER)),
        deck=" ".join(_all(page, places.get(Label.DECK))) or None,
        summary=tuple(_BULLET.sub("", text) for text in _all(page, places.get(Label.SUMMARY))),
        authors=authors,
        published=moments.published,
        modified=moments.modified,
        dateline=dateline.place if dateline else None,
        section=section,
        agency=(dateline.agency if dateline else None) or byline_agency or _agency(page, places, segments),
        site_name=site_name,
        url=page.document.url or _first(page, places.get(Label.PERMALINK)),
        language=language,
        tags=tuple(_tags(_tag_lines(page, places))),
        captions=tuple(_captions(page)) if Label.CAPTION in places else (),
        notes=tuple(_all(page, places.get(Label.NOTE))),
        author_bio="\n".join(_all(page, places.get(Label.AUTHOR_BIO))) or None,
        body=tuple(body),
    )


Places = dict[Label, list[int]]


def _places(page: Page) -> Places:
    """The segments of each label."""
    found: Places = {}
    for i, label in enumerate(page.labels):
        if label in _FIELDS:
            found.setdefault(label, []).append(i)
    return found


def _anchor(page: Page, body: list[int]) -> int:
    """Where the story begins: its headline or its first paragraph."""
    return page.rules.index("H1") if "H1" in page.rules else next(iter(body), 0)


def _all(page: Page, lines: list[int] | None) -> list[str]:
    """The texts of these lines, each once."""
    return list(dict.fromkeys([clean_text(page.document.texts[i]) for i in lines or ()]))


def _tag_lines(page: Page, places: Places) -> list[str]:
    """The lines of tags without headings like "Tags"."""
    return [
        clean_text(page.document.texts[i])
        for i in places.get(Label.TAGS, ())
        if (group := page.groups[i]) is None or group.match == "label" or page.rules[i] == "G1"
    ]


def _first(page: Page, lines: list[int] | None) -> str | None:
    return clean_text(page.document.texts[lines[0]]) if lines else None


def _authors(page: Page, places: Places, anchor: int) -> tuple[tuple[str, ...], str | None]:
    """Authors and agency of the first byline that can be read; "By" and the name may be on two lines."""
    texts = page.document.texts
    agency: str | None = None
    for i in sorted(
        places.get(Label.BYLINE, ()), key=lambda i: (i < anchor - 8, i)
    ):  # near the story's beginning first
        text = texts[i]
        if len(text) <= 14 and i + 1 < len(texts) and page.labels[i + 1] is Label.BYLINE:
            text = f"{text} {texts[i + 1]}"
        byline = read_byline(text)
        agency = agency or byline.agency
        if byline.authors:
            return tuple(clean_text(name) for name in byline.authors), agency
    return (), agency


def _moments(page: Page, places: Places, anchor: int, language: str | None) -> Moments:
    """Publication and change, from lines that are dates or bylines with a date."""
    pack = page.tools.packs.get(language or "")
    order = pack.date_order if pack else "DMY"
    published: datetime | date | None = None
    modified: datetime | date | None = None
    lines = [i for label in (Label.TIMESTAMP, Label.BYLINE, Label.CREDIT) for i in places.get(label, ())]
    dated = [i for i in lines if page.strengths[i] and holds_date(page.document.texts[i])]
    dated.sort(key=lambda i: (abs(i - anchor) > 14, i < anchor - 4, i))
    near = [i for i in dated if abs(i - anchor) <= 14]
    dated = near or dated[:2]
    for i in dated[:MOST_DATES]:
        found = read_moments(page.document.texts[i], language=language or "en", order=order)
        published = published or found.published
        modified = modified or found.modified
        if published and modified:
            break
    return Moments(published, modified)


def _agency(page: Page, places: Places, body: list[int]) -> str | None:
    """The agency that a credit names: "Source: X", or a line of its own next to the story's end."""
    if not body:
        return None
    for i in places.get(Label.CREDIT, ()):
        if i > body[0] and i - body[-1] <= 6 and "@" not in page.document.texts[i]:
            text = _LABEL_COLON.sub("", clean_text(page.document.texts[i])).strip(" ()[]/")
            if 2 <= len(text) <= 60 and not text.startswith(("©", "http")) and page.rules[i] != "S3":
                return text
            if page.rules[i] == "S3" and i > body[-1]:
                return text
    return None


def _tags(lines: Iterable[str]) -> Iterator[str]:
    seen: set[str] = set()
    for line in lines:
        for tag in _TAG_BREAK.split(_TAG_LABEL.sub("", _BULLET.sub("", line))):
            name = tag.strip(" .#")
            if 1 < len(name) <= 60 and name.casefold() not in seen:
                seen.add(name.casefold())
                yield name


def _captions(page: Page) -> Iterator[Caption]:
    """Captions with their credit; a credit line directly under a caption is its credit."""
    pending: str | None = None
    caption, credit_line = Label.CAPTION, Label.CREDIT
    for i, label in enumerate(page.labels):
        if pending is None and label is not caption:
            continue
        text = clean_text(page.document.texts[i])
        if label is caption:
            if page.rules[i] == "C3":
                text = _LABEL_COLON.sub("", text)
            if pending is not None:
                yield Caption(text=pending)
            match = _CAPTION_CREDIT.search(text)
            if match is None:
                pending = text
                continue
            credit = _CREDIT_LABEL.sub("", match.group(1) or match.group(2) or match.group(3)).strip()
            yield Caption(text=text[: match.start()].strip() or None, credit=credit or None)
            pending = None
        elif pending is not None:
            if label is credit_line:
                yield Caption(text=pending, credit=_CREDIT_LABEL.sub("", text).strip() or None)
            else:
                yield Caption(text=pending)
            pending = None
    if pending is not None:
        yield Caption(text=pending)
