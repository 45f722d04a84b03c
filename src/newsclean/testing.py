"""Hypothesis strategies that build news pages, to test newsclean and the pipelines around it.

    from hypothesis import given
    from newsclean.testing import Page, pages

    @given(pages())
    def test_my_pipeline_keeps_the_story(page: Page) -> None:
        assert all(paragraph in my_pipeline(page.text) for paragraph in page.body)

The prose and the site's lines come from the language packs. Needs the extra `newsclean[test]`.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import regex

from newsclean.label import CHROME, Label
from newsclean.rules.packs import Pack, load_packs

try:
    from hypothesis import strategies as st
    from hypothesis.strategies import DrawFn, SearchStrategy
except ImportError as error:  # pragma: no cover
    raise ImportError("newsclean.testing needs Hypothesis: pip install 'newsclean[test]'") from error

__all__ = ["LAYOUTS", "Page", "chrome_lines", "hostile_text", "pages", "prose", "sentences_of", "sure_lines"]

LAYOUTS = ("\n", "\n\n", "\r\n", "\n \n", "\n    ", "\xa0\n\n", "\u200b\n", "\n\n\n\n")
"""What scrapers put between two paragraphs."""

SHORTEST_PARAGRAPH = 70
"""Paragraphs of `prose` and `pages` are at least this wide (a CJK character is two): shorter lines can be
subheadings, captions or teasers, and what they are is a matter of judgement, not of a property."""

SHORTEST_SENTENCE = 30
"""What is shorter was cut at an abbreviation ("Dr. Moss") and stays with the sentence before it."""

_SENTENCE = regex.compile(
    r"(?<=[.!?…][\"”»’)]*)\s+(?=[\"“„«(¿¡]*[\p{Lu}\p{Lo}\p{N}])|(?<=[。！？][」』]?)(?![」』])|(?<=[।۔؟])\s+"
)

_NOISE = (" ", "\t", "\r", "\n", "\r\n", "\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029", "\x00", "\ufeff", "\xad",
          "\u200b", "\u202e", "\ud800", "\udfff", "(", "[", "{", "\"", "“", "»", "-", "•", "|", ">", "#", ":", ".", "…",
          "。", "©", "0", "9", "İ", "ß", "ǅ", "\u0301", "http://", "By ", "<p>", "&nbsp;", "🗞")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Page:
    """A made-up page and the truth about it."""

    text: str
    """What a scraper would deliver."""
    body: tuple[str, ...]
    """The paragraphs of the story, in order: what must come out."""
    chrome: tuple[str, ...]
    """The site's own lines on the page, in order: what must not come out."""
    language: str
    """ISO 639-1 code of the story."""


def prose(language: str | None = None) -> SearchStrategy[str]:
    """Paragraphs of plain news prose, in `language` or in any language that has a pack."""
    return _packs_with_prose(language).flatmap(lambda pack: _stories(pack, 1)).map(lambda story: story[0])


def chrome_lines(language: str | None = None, label: Label | str | None = None) -> SearchStrategy[str]:
    """Lines that sites print around and between paragraphs, from the groups that remove them wherever they stand.

    `label` takes one kind only, also of the article family (`Label.CREDIT`); without it, chrome of every kind.
    """
    wanted = CHROME if label is None else frozenset({Label(label)})
    lines = dict.fromkeys(line for pack in _packs(language) for line in sure_lines(pack, wanted))
    if not lines:
        raise ValueError(f"no pack has lines of label {label!s} in language {language!r}")
    return st.sampled_from(list(lines))


@st.composite
def pages(draw: DrawFn, language: str | None = None, *, chrome: bool = True) -> Page:
    """Pages of three paragraphs and more in every layout of `LAYOUTS`; with `chrome=False` the story alone.

    Chrome stands above the story, between its paragraphs and below it.
    """
    pack = draw(_packs_with_prose(language))
    body = draw(_stories(pack, 3))
    menu = list(sure_lines(pack, frozenset({Label.NAVIGATION, Label.SHARE, Label.CONSENT}))) if chrome else []
    anything = [line for each in _packs(pack.code) for line in sure_lines(each)] if chrome else []
    before = draw(_some(menu, 5))
    lines = list(before)
    added = list(before)
    for number, paragraph in enumerate(body):
        lines.append(paragraph)
        extra = draw(_some(anything, 5 if number == len(body) - 1 else 2))
        lines += extra
        added += extra
    return Page(draw(st.sampled_from(LAYOUTS)).join(lines), body, tuple(added), pack.code)


def hostile_text() -> SearchStrategy[str]:
    """Text that no scraper should deliver and some do: lone surrogates, NUL, endless runs, every line separator."""
    anything = st.characters(categories=("L", "M", "N", "P", "S", "Z", "Cc", "Cf", "Cs", "Co"))
    pieces = st.one_of(
        st.text(anything, max_size=40),
        st.sampled_from(_NOISE),
        st.builds(lambda piece, times: piece * times, st.sampled_from(_NOISE), st.integers(2, 400)),
        chrome_lines(),
        prose(),
    )
    return st.lists(pieces, max_size=25).map("".join)


def sure_lines(pack: Pack, labels: Iterable[Label | str] = CHROME) -> Iterator[str]:
    """The example lines of the pack that are removed wherever they stand."""
    wanted = frozenset(labels)
    for group in pack.groups:
        if group.strength == "sure" and group.label in wanted:
            yield from group.removes


def sentences_of(pack: Pack) -> list[str]:
    """The sentences of the pack's prose, none shorter than a clause."""
    sentences: list[str] = []
    for paragraph in pack.prose:
        pieces = [piece.strip() for piece in _SENTENCE.split(paragraph) if piece and piece.strip()]
        for i, piece in enumerate(pieces):
            if i and min(_width(piece), _width(sentences[-1])) < SHORTEST_SENTENCE:
                sentences[-1] += " " + piece
            else:
                sentences.append(piece)
    return sentences


def _packs(language: str | None) -> tuple[Pack, ...]:
    return load_packs(None if language is None else (language,))


def _packs_with_prose(language: str | None) -> SearchStrategy[Pack]:
    return st.sampled_from([pack for pack in _packs(language) if pack.prose])


@st.composite
def _stories(draw: DrawFn, pack: Pack, shortest: int) -> tuple[str, ...]:
    """Paragraphs made of the pack's sentences in a new order; no sentence comes twice (that would be a repeat)."""
    order = draw(st.permutations(sentences_of(pack)))
    space = "" if any("。" in sentence for sentence in order) else " "
    paragraphs = [order[0]]
    for sentence in order[1:]:
        if min(_width(paragraphs[-1]), _width(sentence)) < SHORTEST_PARAGRAPH or draw(st.booleans()):
            paragraphs[-1] += space + sentence
        else:
            paragraphs.append(sentence)
    return tuple(paragraphs) if len(paragraphs) >= shortest else pack.prose


def _some(lines: list[str], most: int) -> SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(lines), max_size=most, unique=True) if lines else st.just([])


def _width(text: str) -> int:
    return sum(2 if "\u2e80" <= character <= "\uffdc" else 1 for character in text)
