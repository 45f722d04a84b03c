"""Do no harm: prose passes unchanged, and chrome between two paragraphs takes neither with it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean import Label
from newsclean.label import LISTS
from newsclean.rules.packs import Pack, load_packs
from newsclean.testing import LAYOUTS, Page, chrome_lines, pages, prose, sure_lines

PACKS = [pack for pack in load_packs() if pack.prose]
BY_PACK = pytest.mark.parametrize("pack", PACKS, ids=[pack.code for pack in PACKS])


def paragraphs(text: str) -> list[str]:
    return newsclean.clean(text).text.split("\n\n")


def titles(pack: Pack) -> list[str]:
    """Titles of other stories, in the pack's language: the opening words of its near-misses."""
    sentences = [line for group in pack.groups for line in group.keeps if len(line) > 30]
    return [line[:30].rsplit(" ", 1)[0].rstrip(",、，:：") for line in sentences[3:30:9]]


@given(pages(chrome=False))
def test_prose_passes_unchanged(page: Page) -> None:
    result = newsclean.clean(page.text)
    assert result.text.split("\n\n") == list(page.body)
    assert result.removed == ()
    assert result.strays == ()


@given(prose())
def test_one_paragraph_passes_unchanged(paragraph: str) -> None:
    assert newsclean.clean(paragraph).text == paragraph


@BY_PACK
@pytest.mark.parametrize("layout", LAYOUTS, ids=map(repr, LAYOUTS))
def test_prose_of_every_language_passes_in_every_layout(pack: Pack, layout: str) -> None:
    assert paragraphs(layout.join(pack.prose)) == list(pack.prose)


@BY_PACK
def test_prose_on_one_line_passes_unchanged(pack: Pack) -> None:
    line = " ".join(pack.prose)
    assert "".join(newsclean.clean(line).text.split()) == "".join(line.split())


@given(pages())
def test_chrome_takes_no_paragraph_with_it(page: Page) -> None:
    assert newsclean.clean(page.text).text.split("\n\n") == list(page.body)


@given(pages(chrome=False), chrome_lines(), st.data())
def test_a_site_line_of_another_language_takes_no_paragraph_with_it(page: Page, line: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(1, len(page.body) - 1))
    assert paragraphs("\n".join([*page.body[:at], line, *page.body[at:]])) == list(page.body)


@BY_PACK
@pytest.mark.parametrize("label", sorted(LISTS))
def test_a_list_of_teasers_ends_where_the_story_goes_on(pack: Pack, label: Label) -> None:
    headings = [line for line in sure_lines(pack, {label}) if len(line) < 60]
    teasers = [f"- {title}" for title in titles(pack)]
    first, second, third, fourth = pack.prose
    for heading in headings:
        kept = paragraphs("\n".join([first, second, heading, *teasers, third, fourth]))
        assert [paragraph for paragraph in pack.prose if paragraph not in kept] == [], heading


@BY_PACK
def test_every_sure_line_leaves_the_paragraph_after_it(pack: Pack) -> None:
    first, second, third, fourth = pack.prose
    for line in sure_lines(pack):
        assert paragraphs("\n\n".join([first, second, line, third, fourth])) == list(pack.prose), line
