"""What closes a story or hangs on it: the house it comes from, the author's biography, captions with their credit."""

from collections.abc import Iterator
from itertools import pairwise

import regex

from newsclean.document import Vote
from newsclean.fields.byline import read_byline
from newsclean.label import CHROME, Label
from newsclean.late import late
from newsclean.page import Page
from newsclean.rules.rule import SURE
from newsclean.rules.shapes import AGENCIES
from newsclean.rules.sieve import lines_with
from newsclean.stories.lines import QUESTION
from newsclean.zone.traits import BULLET, FIGURE, SENTENCE

LONGEST = 80
MOST_WORDS = 6
TIMES = 3
LEAST_PLACEHOLDER = 30
LABEL = 30
LONGEST_BIOGRAPHY = 400
LONGEST_CAPTION = 260
_HOUSE = late(
    regex.compile,
    r"(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’&-]*+\s){1,5}+(?:News|Press|Agency|Agencies|Wire|Wires|Service|Foundation|Media|Agencia|Agentur|Agence|Agenzia|Presse|Prensa|Nachrichten)(?:\s(?:Agency|Service|Foundation|Network|Desk|Wire))?+",
)
_AGENCY = "|".join(sorted((regex.escape(name) for name in AGENCIES), key=len, reverse=True))
_CREDITED = late(
    regex.compile,
    rf"[.!?][\"'”’»]?\s(?:[—–-]\s?(?:{_AGENCY})(?:/[^.!?]{{2,40}})?+|\(?(?:photos?|foto|fotos|bild|picture|image|imagen|zdjęcie|fot\.|фото|φωτο|crédit photo|ljósmynd|nuotr\.|fotografija|фотографија|fotografie)(?:\s?(?::|by\b|by:)?\s|/)[^.!?]{{2,60}})\)?\.?$|[。！？][（(][^()（）]{{2,24}}(?:攝|摄|撮影)[）)]$",
    regex.I,
)


_ADDRESS = regex.compile(r"[(<\[]?[\w.+-]{1,60}+@[\w-]{1,60}+(?:\.[\w-]{2,30}+){1,4}+[)>\]]?")
_BRACKETED = regex.compile(r"[.!?。][\"'”’»」]?\s?[(（\[][^()（）\[\]]{2,90}[)）\]]\.?$")
"""A sentence, and whose picture it is in brackets."""

_NOTE, _BYLINE = Label.NOTE, Label.BYLINE


def close(page: Page) -> Iterator[Vote]:
    """A line like "Harbour News Service" below a paragraph, with chrome or nothing below it."""
    texts, labels, prose = page.document.texts, page.labels, page.traits.prose
    for above, label in enumerate(labels[:-1]):
        if not prose[above] and label is not _NOTE:
            continue
        i = above + 1
        if len(texts[i]) > LONGEST or page.sure(i) or (i + 1 < len(texts) and labels[i + 1] not in CHROME):
            continue
        if page.likely(i) is Label.CREDIT or (labels[i] is None and _HOUSE().fullmatch(texts[i]) is not None):
            yield Vote(i, Label.CREDIT, SURE, "A1")


def addresses(page: Page) -> Iterator[Vote]:
    """A name with an e-mail address behind it: who wrote the story, above or below it."""
    for i in dict.fromkeys(lines_with("@", page.document)):
        text = page.document.texts[i]
        if len(text) > LONGEST or page.sure(i) or page.traits.ending[i] == SENTENCE:
            continue
        words = text.split()
        if (
            ":" not in text
            and _ADDRESS.fullmatch(words[-1]) is not None
            and 2 <= len(words) <= MOST_WORDS
            and read_byline(text).authors
        ):
            yield Vote(i, Label.BYLINE, SURE, "B5")


def biography(page: Page) -> Iterator[Vote]:
    """A line below the first paragraphs that opens with the name in the byline."""
    texts, labels = page.document.texts, page.labels
    bylines = [i for i, label in enumerate(labels) if label is _BYLINE]
    if not bylines:
        return
    names = " ".join([texts[i].casefold() for i in bylines[:3]])
    for i in [i for i in range(bylines[0] + 3, len(texts)) if labels[i] is None]:
        text = texts[i]
        if not 40 <= len(text) <= LONGEST_BIOGRAPHY:
            continue
        words = text.split(maxsplit=2)
        if (
            len(words) == 3
            and words[0][0].isupper()
            and f"{words[0]} {words[1]}".casefold() in names
            and _nothing_below(page, i)
        ):
            yield Vote(i, Label.AUTHOR_BIO, SURE, "N1")


def _nothing_below(page: Page, i: int) -> bool:
    """Whether no paragraph follows: the end of the page, or chrome."""
    return i + 1 >= len(page.labels) or page.labels[i + 1] is not None or not page.traits.prose[i + 1]


def placeholders(page: Page) -> Iterator[Vote]:
    """A sentence that stands three times and more on the page, among paragraphs: what an embed leaves behind."""
    keys = page.document.keys
    if len(set(keys)) > len(keys) - 2:
        return
    places: dict[str, list[int]] = {}
    labels, sizes = page.labels, page.document.sizes
    for i, end in enumerate(page.traits.ending):
        if (
            end == SENTENCE
            and labels[i] is None
            and LEAST_PLACEHOLDER <= sizes[i] <= LONGEST_CAPTION
            and not _is_an_entry(page, i)
        ):
            places.setdefault(page.document.texts[i], []).append(i)
    prose = page.traits.prose
    for lines in places.values():
        if len(lines) < TIMES or any(b - a < 3 for a, b in pairwise(lines)):
            continue
        if sum([1 for i in lines if prose[i - 1] and prose[min(i + 1, len(prose) - 1)]]) >= 2:
            for i in lines:
                yield Vote(i, Label.PLAYER, SURE, "R1")


def _is_an_entry(page: Page, i: int) -> bool:
    """A question, a list item, a labelled value: what the sections of one story have in common."""
    text = page.document.texts[i]
    return (
        text[-1] in QUESTION
        or page.traits.opening[i] in (BULLET, FIGURE)
        or ":" in text[:LABEL]
        or "：" in text[:LABEL]
    )


def captions(page: Page) -> Iterator[Vote]:
    """One sentence among paragraphs that closes with an agency after a dash, or with "Photo: name"; "Image: " and one
    that closes with a credit in brackets."""
    texts, labels = page.document.texts, page.labels
    prose, sentences = page.traits.prose, page.traits.sentences
    for i, group in enumerate(page.groups[:-1]):
        text = texts[i]
        if group is not None and group.label is Label.CREDIT and group.match == "label" and labels[i] is Label.CREDIT:
            if _BRACKETED.search(text, max(0, len(text) - 110)) is not None:
                yield Vote(i, Label.CAPTION, SURE + 1, "C3")
            continue
        if (
            prose[i + 1]
            and labels[i] is None
            and len(text) <= LONGEST_CAPTION
            and sentences[i] < 2
            and _CREDITED().search(text, max(0, len(text) - 110)) is not None
        ):
            yield Vote(i, Label.CAPTION, SURE, "C2")
