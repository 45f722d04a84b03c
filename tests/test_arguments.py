"""Wrong arguments of the public functions: told at once, by what is expected."""

import json
from typing import Any

import pytest

import newsclean
from newsclean.explain import explain
from newsclean.rules.packs import load_packs

(*_, ENGLISH) = load_packs(("en",))
STORY = "\n".join(ENGLISH.prose)


@pytest.mark.parametrize(
    ("options", "error", "said"),
    [
        ({"jobs": "2"}, TypeError, "jobs is an int, not str"),
        ({"jobs": 1.5}, TypeError, "jobs is an int, not float"),
        ({"jobs": None}, TypeError, "jobs is an int"),
        ({"jobs": 0}, ValueError, "jobs is 1 or more"),
        ({"timeout": "3"}, TypeError, "timeout is a number of seconds, not str"),
        ({"timeout": float("nan")}, ValueError, "timeout is more than 0"),
        ({"timeout": -1}, ValueError, "timeout is more than 0"),
        ({"cleaner": 3}, TypeError, "cleaner is a Cleaner, not int"),
    ],
)
def test_clean_many_tells_wrong_options_at_once(options: dict[str, Any], error: type[Exception], said: str) -> None:
    with pytest.raises(error, match=said):
        newsclean.clean_many([STORY], **options)


@pytest.mark.parametrize("items", [None, 3, STORY, b"x", {"text": STORY}])
def test_clean_many_takes_several_pages(items: Any) -> None:
    with pytest.raises(TypeError, match="takes several pages"):
        newsclean.clean_many(items)


@pytest.mark.parametrize("item", [(STORY, 3), {"text": STORY, "url": b"https://a.example/"}])
def test_clean_many_tells_an_address_that_is_no_str(item: Any) -> None:
    with pytest.raises(TypeError, match="url is a str"):
        list(newsclean.clean_many([item]))


@pytest.mark.parametrize("texts", [None, 3, STORY, b"x", {"a": STORY}])
def test_learn_takes_several_pages(texts: Any) -> None:
    with pytest.raises(TypeError, match="takes the texts of several pages"):
        newsclean.learn(texts)


@pytest.mark.parametrize(
    ("text", "options", "error", "said"),
    [
        (b"x", {}, TypeError, "decode it first"),
        (None, {}, TypeError, "not NoneType"),
        (STORY, {"kind": "xml"}, ValueError, "kind is"),
        (STORY, {"url": 3}, TypeError, "url is a str"),
        (STORY, {"cleaner": 3}, TypeError, "cleaner is a Cleaner"),
        (STORY, {"site": "a.json"}, TypeError, "site is a SiteProfile"),
    ],
)
def test_explain_refuses_what_clean_refuses(text: Any, options: Any, error: type[Exception], said: str) -> None:
    with pytest.raises(error, match=said):
        explain(text, **options)


@pytest.mark.parametrize(
    "page", [STORY, f"<html><body><h1>Bridge</h1><p>{STORY}</p></body></html>", f"---\ntitle: x\n---\n{STORY}"]
)
def test_an_address_with_half_a_character_does_not_spoil_the_record(page: str) -> None:
    article = newsclean.clean(page, url="https://a.example/\ud800").article
    assert article is not None
    assert article.url == "https://a.example/\ufffd"
    json.loads(article.model_dump_json())


@pytest.mark.parametrize("stated", ["/bridge", "http://[::1", "javascript:void(0)"])
@pytest.mark.parametrize(
    "page", ["<html><head><link rel=canonical href='URL'></head><body><h1>Bridge</h1><p>STORY</p></body></html>"]
)
def test_a_stated_address_that_is_none_is_not_in_the_record(page: str, stated: str) -> None:
    article = newsclean.clean(page.replace("STORY", STORY).replace("URL", stated)).article
    assert article is not None
    assert article.url is None


@pytest.mark.parametrize("uri", [3, b"urn:x"])
def test_the_uri_of_a_ninjs_item_is_a_str(uri: Any) -> None:
    article = newsclean.clean(STORY).article
    assert article is not None
    with pytest.raises(TypeError, match="uri is a str"):
        article.to_ninjs(uri=uri)
