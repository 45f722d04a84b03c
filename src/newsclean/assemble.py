"""From labels to the record: each field is read from the spans that carry its label."""

from collections.abc import Iterable, Iterator, Sequence

import regex

from newsclean.fields.dateline import read_dateline
from newsclean.headline.kicker import split_headline
from newsclean.label import ARTICLE, TEXT, Label
from newsclean.language import detect
from newsclean.late import late
from newsclean.moments import read_moments_of
from newsclean.page import Page
from newsclean.record import Article, Caption
from newsclean.segment import trim
from newsclean.site_name import read_names
from newsclean.writers import read_writers_of

_BULLET = regex.compile(r"^[\s•*·‧–—■□●○▪◦▶►»›>+→-]++(?=\S)")
_CAPTION_CREDIT = late(
    regex.compile,
    r"\s*+[(（\[]([^()（）\[\]]{2,90}+)[)）\]]\.?+$|(?<=[.!?'\"”’])\s?[—–]\s?+([^—–.!?]{2,60}+)$"
    r"|\s(?:photos?|foto|fotos|bild|picture|image|imagen|zdjęcie|фото|φωτο|crédit photo|ljósmynd|nuotr\.|fot\.)(?:\s?(?::|by\b)|/|(?<=(?:fot|nuotr)\.))\s?([^.!?]{2,60}+)$",
    regex.I,
)
_CREDIT_LABEL = late(
    regex.compile,
    r"^(?:photos?|image|picture|credit|foto|bild|fotos|photo by|illustration|source|quelle|фото|crédit photo|fot\.|zdj\.|ph\.|fotó)\s?(?:by\b|[:：/])?\s*+",
    regex.I,
)
_TAG_LABEL = regex.compile(r"^[^:：]{2,40}+[:：]\s*+")
_TAG_BREAK = regex.compile(r"\s*[,;|•·#，、]\s*")
_FIELDS = ARTICLE - TEXT
_LABEL_COLON = regex.compile(r"^[^:：]{2,30}+[:：]\s*+")


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
    if not document.joined and not document.folded:
        return [clean_text(document.texts[i]) for i in segments]
    runs: list[tuple[int, int]] = []
    for i in segments:
        if runs and i == runs[-1][1] + 1 and i in document.joined:
            runs[-1] = (runs[-1][0], i)
        else:
            runs.append((i, i))
    return [
        clean_text(trim(document.source[document.starts[first] : document.starts[last + 1]])) for first, last in runs
    ]


def assemble(page: Page) -> Article:
    """The record of the page's story."""
    places = _places(page)
    segments = page.body()
    anchor = _anchor(page, segments)
    body = paragraphs(page, segments)
    line = _first(page, places.get(Label.HEADLINE))
    parts = split_headline(line, url=page.document.url, source=page.document.source) if line is not None else None
    language = detect(" ".join(body[:4]), page.tools.commons) if body else None
    authors, byline_agency = read_writers_of(page, anchor, segments)
    moments = read_moments_of(page, anchor, segments, language)
    dateline = read_dateline(body[0]) if body else None
    site_name, section = (name and clean_text(name) for name in read_names(page, line))
    return Article(
        headline=parts.headline if parts else None,
        kicker=(parts.kicker if parts else None) or _first(page, places.get(Label.KICKER)),
        deck=" ".join(_all(page, places.get(Label.DECK))) or None,
        summary=tuple(_BULLET.sub("", text) for text in _all(page, places.get(Label.SUMMARY))),
        authors=tuple([clean_text(name) for name in authors]),
        published=moments.published,
        modified=moments.modified,
        dateline=dateline.place if dateline else None,
        section=section,
        agency=(dateline.agency if dateline else None) or byline_agency or _agency(page, places, segments),
        site_name=site_name,
        url=clean_text(page.document.url or "") or _first(page, places.get(Label.PERMALINK)),
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
        if page.rules[i] == "X1":
            continue  # a picture, above its caption
        if label is caption:
            if page.rules[i] == "C3":
                text = _LABEL_COLON.sub("", text)
            if pending is not None:
                yield Caption(text=pending)
            match = _CAPTION_CREDIT().search(text)
            if match is None:
                pending = text
                continue
            credit = _CREDIT_LABEL().sub("", match.group(1) or match.group(2) or match.group(3)).strip()
            yield Caption(text=text[: match.start()].strip() or None, credit=credit or None)
            pending = None
        elif pending is not None:
            if label is credit_line:
                yield Caption(text=pending, credit=_CREDIT_LABEL().sub("", text).strip() or None)
            else:
                yield Caption(text=pending)
            pending = None
    if pending is not None:
        yield Caption(text=pending)
