"""Nothing is lost: the spans tile the page, and every rule that they name exists."""

import pytest
from hypothesis import given

import newsclean
from newsclean import Label, Result
from newsclean.explain import describe
from newsclean.label import ARTICLE, TEXT
from newsclean.segment import trim
from newsclean.testing import Page, hostile_text, pages

EDGE_CASES = {
    "empty": "",
    "one newline": "\n",
    "white space": " \n\t\n \n",
    "one letter": "a",
    "blank lines around": "\n\n\nThe council met on Monday.\n\n\n",
    "invisible": "\u200b\ufeff\n\u2060",
    "lone surrogates": "The \ud800 council \udfff met.\n\udc00",
    "no newline at the end": "The council met.\nIt agreed.",
}


def check_accounts(text: str, result: Result) -> None:
    assert result.source == text
    spans = result.spans
    assert "".join(text[span.start : span.stop] for span in spans) == text
    assert [span.start for span in spans] == [0, *(span.stop for span in spans[:-1])][: len(spans)]
    assert all(span.start < span.stop for span in spans)
    assert all(isinstance(span.label, Label) for span in spans)
    for rule in {span.rule for span in spans}:
        assert describe(rule).id == rule
    assert [(r.start, r.stop, r.label, r.rule) for r in result.removed] == [s for s in spans if s.label not in ARTICLE]
    assert all(text[removed.start : removed.stop] == removed.text for removed in result.removed)


@pytest.mark.parametrize("text", EDGE_CASES.values(), ids=EDGE_CASES.keys())
def test_spans_tile_edge_cases(text: str) -> None:
    check_accounts(text, newsclean.clean(text))


@given(pages())
def test_spans_tile_pages(page: Page) -> None:
    check_accounts(page.text, newsclean.clean(page.text))


@given(hostile_text())
def test_spans_tile_hostile_text(text: str) -> None:
    check_accounts(text, newsclean.clean(text))


@given(pages())
def test_the_body_is_what_the_spans_call_text(page: Page) -> None:
    result = newsclean.clean(page.text)
    kept = "".join(page.text[span.start : span.stop] for span in result.spans if span.label in TEXT)
    assert result.text.split("\n\n") == [line for line in map(trim, kept.splitlines()) if line]


@given(hostile_text())
def test_every_result_is_json(text: str) -> None:
    result = newsclean.clean(text)
    for article in (result.article, *result.strays):
        if article is not None:
            article.model_dump_json().encode("utf-8")
    result.text.encode("utf-8")
