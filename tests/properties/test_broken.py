"""Nothing is lost where lines are pieces of a paragraph or Markdown, and segments tile whatever stands there."""

import textwrap
from itertools import accumulate, pairwise

from hypothesis import assume, given, settings
from hypothesis import strategies as st

import newsclean
from newsclean.broken import LEAST, LEAST_WRAPPED, PIECE, SURE
from newsclean.rules.packs import load_packs
from newsclean.segment import cut
from newsclean.testing import Page, pages

NO_SMALL_LETTERS = frozenset({"ar", "bn", "fa", "he", "hi", "ja", "ka", "km", "ko", "my", "ta", "th", "ur", "zh"})
"""What goes on is told by small letters; the stories here are too short to be told by their width alone."""
WITH_SMALL_LETTERS = [pack.code for pack in load_packs() if pack.prose and pack.code not in NO_SMALL_LETTERS]
stories = st.sampled_from(WITH_SMALL_LETTERS).flatmap(lambda language: pages(language, chrome=False))
gaps = st.sampled_from(["\n", "\n\n", "\r\n\r\n"])

ENDS = ".!?…:;”»\"')"
LONG = 8
"""Letters of a word that is no phrase of a site in another language ("del", "deel")."""

MARKS = "[]()#*_!\\\n =->"
markdown = st.lists(
    st.one_of(
        st.text(MARKS, max_size=12),
        st.sampled_from(["[the ferry](/f)", "![](/x.jpg)", "# ", "## ", "**", "\n", "\n\n", "](", "=====", "-----"]),
        st.sampled_from(["the ferry sailed again, ", "and nobody had missed the noise that it makes on the way over"]),
    ),
    max_size=30,
).map("".join)


def squeezed(text: str) -> str:
    return "".join(text.split())


def links(paragraph: str) -> list[int]:
    """Words of the paragraph that can be links: a piece of a sentence stands above them, and a long one below."""
    words = paragraph.split(" ")
    starts = [0, *accumulate(len(word) + 1 for word in words)]
    return [
        i
        for i, word in enumerate(words[:-1])
        if word.isalpha() and len(word) >= LONG and words[i + 1][0].islower() and words[i - 1][-1] not in ENDS
        if starts[i] > PIECE and len(paragraph) - starts[i + 1] > SURE
    ]


@st.composite
def broken_pages(draw: st.DrawFn) -> tuple[Page, str]:
    """A story with line breaks around a word of each paragraph that has room for it, of three at least."""
    page = draw(stories)
    found = [links(paragraph) for paragraph in page.body]
    assume(sum(map(bool, found)) >= LEAST)
    paragraphs = []
    for paragraph, places in zip(page.body, found, strict=True):
        words = paragraph.split(" ")
        if places:
            at = draw(st.sampled_from(places))
            words[at - 1 : at + 2] = ["\n".join(words[at - 1 : at + 2])]
        paragraphs.append(" ".join(words))
    return page, draw(gaps).join(paragraphs)


def goes_on(above: str, line: str) -> bool:
    return above != "" and line[:1].islower() and len(line) >= SURE and above[-1] not in ENDS


@st.composite
def wrapped_pages(draw: st.DrawFn) -> tuple[Page, str]:
    """A story wrapped at a width, with as many lines that surely go on as it takes to tell."""
    page = draw(stories)
    width = draw(st.integers(60, 100))
    fill = textwrap.TextWrapper(width, break_long_words=False, break_on_hyphens=False).fill
    text = draw(gaps).join([fill(paragraph) for paragraph in page.body])
    assume(sum(goes_on(above, line) for above, line in pairwise(text.splitlines())) >= LEAST_WRAPPED)
    return page, text


def check_kept(page: Page, text: str) -> None:
    result = newsclean.clean(text)
    assert squeezed(result.text) == squeezed("".join(page.body))
    assert result.removed == ()
    assert result.strays == ()
    if result.article is not None:
        assert [paragraph for paragraph in result.article.body if paragraph not in text] == []


def check_tiles(text: str) -> None:
    document = cut(text)
    pieces = [text[start:stop] for start, stop in pairwise(document.starts)]
    assert document.starts[-1] == len(text)
    assert not document.texts or "".join(pieces) == text
    assert all(document.texts)
    columns = (document.texts, document.keys, document.sizes, document.gaps, document.indents)
    assert {len(column) for column in columns} == {len(pieces)}
    spans = newsclean.clean(text).spans
    assert "".join(text[span.start : span.stop] for span in spans) == text


@settings(max_examples=40)
@given(broken_pages())
def test_breaks_around_a_word_of_each_paragraph_lose_nothing(case: tuple[Page, str]) -> None:
    check_kept(*case)


@settings(max_examples=40)
@given(wrapped_pages())
def test_wrapped_prose_loses_nothing(case: tuple[Page, str]) -> None:
    check_kept(*case)


@given(st.text())
def test_segments_tile_any_text(text: str) -> None:
    check_tiles(text)


@given(st.text(MARKS + "aé漢1.", max_size=200))
def test_segments_tile_signs(text: str) -> None:
    check_tiles(text)


@given(markdown)
def test_segments_tile_what_looks_like_markdown(text: str) -> None:
    check_tiles(text)


@settings(max_examples=25)
@given(broken_pages())
def test_segments_tile_broken_pages(case: tuple[Page, str]) -> None:
    check_tiles(case[1])
