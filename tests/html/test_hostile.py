"""Broken and hostile HTML: a record or a problem, never an exception, never minutes."""

import time

import pytest

import newsclean
from newsclean.html import parse as parsing
from newsclean.segment import trim

STORY = (
    "The council of Alden voted on Tuesday to repair the old bridge across the Mill Brook, closed for years.",
    "Work is to begin in spring and will cost about two million crowns, the mayor said after the meeting in the hall.",
    "Until then a ferry will take people across the water on Saturdays, as it did in the years before the bridge.",
)
MARKED = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)
DEEP = 100_000
READABLE = {
    "truncated in a tag": f"<!doctype html><html><body><article>{MARKED}<a href='/more",
    "no closing tags": f"<!doctype html><html><body><p>{'<p>'.join(STORY)}",
    "NULs": f"<!doctype html>\0<html><body>\0{MARKED.replace('council', 'coun' + chr(0) + 'cil')}</body></html>",
    "XML declaration": f"<?xml version='1.0' encoding='utf-16'?><html><body>{MARKED}</body></html>",
    "wrong encoding declared": f"<html><head><meta charset='utf-16'></head><body>{MARKED}</body></html>",
    "noframes": f"<html><frameset><frame src='a.html'><noframes><body>{MARKED}</body></noframes></frameset></html>",
    "lone surrogates": f"<html><body>\ud800{MARKED}\udfff</body></html>",
    "unclosed comment at the end": f"<html><body>{MARKED}<!-- {'-' * 10_000}",
    "unclosed script": f"<html><body>{MARKED}<script>if (a < b) {{",
    "deep before the story": f"<html><body>{'<div>' * DEEP}</body>{'</div>' * DEEP}{MARKED}</html>",
    "story deep inside": f"<html><body>{'<b>' * DEEP}{MARKED}</body></html>",
    "very many attributes": f"<html><body><p {' '.join(map('a{}=b'.format, range(100_000)))}>{MARKED}</body></html>",
    "deep tables": f"<html><body>{'<table><tr><td>' * 20_000}{MARKED}</body></html>",
    "two bodies": f"<html><body><p>Menu</p></body><body>{MARKED}</body></html>",
    "attributes": f"<html><body {'a=b ' * 50_000}>{MARKED}</body></html>",
}
TEASER = f'"<p>{"a" * 500}<p>",'
ANYTHING = (
    "<html>",
    "<html></html>",
    "<!doctype html>",
    "<html><body>" + "<" * 50_000,
    "<html>" + "&" * 200_000,
    "<p></p>" * 3000,
    '<html><script>"' + '\\"' * 300_000 + " <p <p",
    "<html><script>" + '"' * 300_000 + " <p></script>",
    f"<html><script>{TEASER * 3000}</script>",
    "<html><body><p " + " ".join(f"a{i}=1" for i in range(3000)) + ">",
)


@pytest.mark.parametrize("page", READABLE.values(), ids=READABLE.keys())
def test_the_story_is_found_all_the_same(page: str) -> None:
    begun = time.perf_counter()
    result = newsclean.clean(page)
    assert time.perf_counter() - begun < 20
    assert result.article is not None, result.problems
    assert STORY[1] in result.article.body
    assert "".join(result.source[span.start : span.stop] for span in result.spans) == result.source


@pytest.mark.parametrize("page", ANYTHING)
def test_nothing_raises(page: str) -> None:
    result = newsclean.clean(page, kind="html")
    assert "".join(result.source[span.start : span.stop] for span in result.spans) == result.source


def test_a_page_over_the_limit_is_refused_and_not_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parsing, "LARGEST", 1000)
    result = newsclean.clean(f"<html><body>{MARKED * 9}</body></html>")
    assert (result.source, result.text, result.article, result.spans) == ("", "", None, ())
    assert [problem.code for problem in result.problems] == ["too-large"]
    assert "1000" in result.problems[0].message


def test_a_page_of_many_elements_is_read_without_the_extractor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parsing, "MOST_ELEMENTS", 3)
    result = newsclean.clean(f"<html><body>{MARKED}</body></html>")
    assert "no-main-text" in {problem.code for problem in result.problems}
    assert [trim(line) for line in result.text.split("\n\n")] == list(STORY)


def test_the_same_page_gives_the_same_record() -> None:
    page = READABLE["no closing tags"]
    assert newsclean.clean(page) == newsclean.clean(page)
