"""Cleaning a cleaned text changes nothing, and there is no loop that makes it so."""

import pytest
from hypothesis import given

import newsclean
from newsclean.rules.packs import Pack, load_packs
from newsclean.testing import Page, pages, sure_lines

PACKS = [pack for pack in load_packs() if pack.prose]


@given(pages())
def test_clean_of_clean_is_clean(page: Page) -> None:
    text = newsclean.clean(page.text).text
    again = newsclean.clean(text)
    assert again.text == text
    assert again.removed == ()


@pytest.mark.parametrize("pack", PACKS, ids=[pack.code for pack in PACKS])
def test_a_page_full_of_chrome_is_clean_after_one_pass(pack: Pack) -> None:
    lines = list(sure_lines(pack))
    once = newsclean.clean("\n".join([*lines, *pack.prose, *lines])).text
    assert newsclean.clean(once).text == once


@given(pages())
def test_the_record_of_the_cleaned_text_has_the_same_body(page: Page) -> None:
    first = newsclean.clean(page.text)
    second = newsclean.clean(first.text)
    if first.article is not None:
        assert second.article is not None
        assert second.article.body == first.article.body
        assert second.article.language == first.article.language
