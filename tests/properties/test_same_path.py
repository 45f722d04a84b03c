"""explain, clean and Cleaner are views of one run; results and cleaners travel between processes."""

import pickle
from pathlib import Path

import pytest
from hypothesis import given

import newsclean
from newsclean import Cleaner, Policy
from newsclean.explain import explain
from newsclean.rules.packs import load_packs
from newsclean.testing import Page, hostile_text, pages

CLEANERS = {
    "default": Cleaner(),
    "two packs": Cleaner(packs=("en", "de")),
    "policy": Cleaner(policy=Policy()),
}


def check_same(text: str) -> None:
    spans = newsclean.clean(text).spans
    lines = explain(text)
    at = {span.start: span for span in spans}
    current = None
    for line in lines:
        current = at.get(line.start, current)
        assert current is not None
        assert current.start <= line.start < line.stop <= current.stop
        assert (line.label, line.rule) == (current.label, current.rule)
    assert "".join(text[line.start : line.stop] for line in lines) == text


FIXTURES = Path(__file__).parents[2] / "fixtures"
HTML_PAGES = sorted(FIXTURES.glob("*/input.html"))


@pytest.mark.parametrize("path", HTML_PAGES, ids=[path.parent.name for path in HTML_PAGES])
def test_explain_tells_what_clean_does_to_html(path: Path) -> None:
    result = newsclean.clean(path.read_text("utf-8"))
    lines = explain(path.read_text("utf-8"))
    assert "".join(result.source[line.start : line.stop] for line in lines) == result.source
    for line in lines:
        (span,) = [span for span in result.spans if span.start <= line.start < span.stop]
        assert line.stop <= span.stop
        assert (line.label, line.rule) == (span.label, span.rule)


@given(pages())
def test_explain_tells_what_clean_does(page: Page) -> None:
    check_same(page.text)


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\u200b"])
def test_explain_tells_of_pages_without_a_line(text: str) -> None:
    check_same(text)


@given(hostile_text())
def test_explain_tells_what_clean_does_to_hostile_text(text: str) -> None:
    check_same(text)


@given(pages())
def test_the_default_cleaner_is_clean(page: Page) -> None:
    assert CLEANERS["default"](page.text) == newsclean.clean(page.text)


@given(pages())
def test_explaining_does_not_change_the_answer(page: Page) -> None:
    before = newsclean.clean(page.text)
    explain(page.text)
    assert newsclean.clean(page.text) == before


@given(pages())
def test_results_pickle(page: Page) -> None:
    result = newsclean.clean(page.text)
    assert pickle.loads(pickle.dumps(result)) == result


@pytest.mark.parametrize("cleaner", CLEANERS.values(), ids=CLEANERS.keys())
def test_cleaners_pickle_and_go_on_alike(cleaner: Cleaner) -> None:
    text = "\n".join(load_packs(("en",))[-1].prose) + "\nAdvertisement\nRead also"
    twin = pickle.loads(pickle.dumps(cleaner))
    assert twin == cleaner
    assert twin(text) == cleaner(text)
