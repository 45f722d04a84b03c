"""Every page of fixtures/ comes out as the human who wrote it says."""

import json
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from tests.not_yet import NOT_YET

import newsclean
from newsclean import Article, Caption, Result
from newsclean.segment import trim

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures"
NAMES = sorted(path.parent.name for path in FIXTURES.glob("*/expected.json"))
KINDS = {"chrome", "harmless", "rejected", "stray", "unsplit"}
SHAPES = {"lines", "blank-lines", "bullets", "indented", "crlf", "odd-spaces", "glued", "single-line"}
KEYS = {"why", "language", "kind", "shape", "fields", "body", "strays", "rejected", "warnings"}
SPACELESS = {"ja", "zh", "th"}


@cache
def expected(name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((FIXTURES / name / "expected.json").read_text(encoding="utf-8"))
    return loaded


@cache
def page(name: str) -> str:
    (path,) = (FIXTURES / name).glob("input.*")
    return path.read_bytes().decode("utf-8")


@cache
def cleaned(name: str) -> Result:
    return newsclean.clean(page(name))


def fold(text: str, language: str) -> str:
    return ("" if language in SPACELESS else " ").join(text.split())


def plain(value: object) -> object:
    """A field of the record as expected.json writes it."""
    match value:
        case Caption():
            return {"text": value.text, "credit": value.credit}
        case date():
            return value.isoformat()
        case tuple():
            return [plain(item) for item in value]
    return value


def wanted(value: object) -> object:
    if isinstance(value, list):
        return [{"text": v.get("text"), "credit": v.get("credit")} if isinstance(v, dict) else v for v in value]
    return value


def fields_of(article: Article, keys: dict[str, Any]) -> dict[str, object]:
    return {key: plain(getattr(article, key)) for key in keys}


def accepted(name: str) -> Article:
    result = cleaned(name)
    errors = [problem for problem in result.problems if problem.severity == "error"]
    assert result.article is not None, f"rejected: {errors}"
    return result.article


def only(**wish: object) -> list[str]:
    return [name for name in NAMES if all(expected(name)[key] == value for key, value in wish.items())]


ARTICLES = only(rejected=None)
REJECTED = [name for name in NAMES if name not in ARTICLES]
HARMLESS = only(kind="harmless")
WITH_FIELDS = [name for name in ARTICLES if expected(name)["fields"]]
WITH_WARNINGS = [name for name in NAMES if expected(name)["warnings"]]


@pytest.mark.parametrize("name", NAMES)
def test_the_fixture_is_well_formed(name: str) -> None:
    truth = expected(name)
    assert set(truth) == KEYS
    assert truth["kind"] in KINDS
    assert truth["shape"] in SHAPES
    assert (truth["kind"] == "rejected") == (truth["rejected"] is not None)
    assert (truth["kind"] == "stray") == bool(truth["strays"])
    language = truth["language"]
    pieces = truth["body"] + [paragraph for stray in truth["strays"] for paragraph in stray["body"]]
    if truth["shape"] == "single-line":
        assert all(fold(piece, language) in fold(cleaned(name).source, language) for piece in pieces)
    else:
        lines = {trim(line) for line in cleaned(name).source.splitlines()}
        assert [piece for piece in pieces if piece not in cleaned(name).source] == []
        assert [line for piece in pieces for line in map(trim, piece.splitlines()) if line not in lines] == []


def test_there_are_as_many_cases_and_languages_as_promised() -> None:
    assert len(NAMES) >= 60
    assert len({expected(name)["language"] for name in NAMES}) >= 12
    assert len(HARMLESS) >= 15
    assert len(REJECTED) >= 8
    assert {expected(name)["shape"] for name in NAMES} == SHAPES


def test_what_is_expected_to_fail_is_a_test_of_a_fixture() -> None:
    tests = {f"{test}[{name}]" for test in globals() if test.startswith("test_") for name in NAMES}
    assert NOT_YET.keys() <= tests


@pytest.mark.parametrize("name", ARTICLES)
def test_body_is_the_story_and_nothing_else(name: str) -> None:
    truth = expected(name)
    if truth["shape"] == "single-line":
        language = truth["language"]
        assert fold(accepted(name).text, language) == fold(" ".join(truth["body"]), language)
    else:
        assert list(accepted(name).body) == truth["body"]
    assert cleaned(name).text == accepted(name).text


@pytest.mark.parametrize("name", WITH_FIELDS)
def test_fields_are_as_printed_and_none_is_invented(name: str) -> None:
    truth = expected(name)["fields"]
    assert fields_of(accepted(name), truth) == {key: wanted(value) for key, value in truth.items()}


@pytest.mark.parametrize("name", ARTICLES)
def test_language_is_found(name: str) -> None:
    assert accepted(name).language == expected(name)["language"]


@pytest.mark.parametrize("name", ARTICLES)
def test_other_stories_come_out_as_their_own(name: str) -> None:
    truth = expected(name)["strays"]
    result = cleaned(name)
    found = [fields_of(stray, keys) for stray, keys in zip(result.strays, truth, strict=False)]
    assert len(result.strays) == len(truth)
    assert found == [{key: wanted(value) for key, value in keys.items()} for keys in truth]


@pytest.mark.parametrize("name", REJECTED)
def test_what_is_no_article_is_rejected_for_its_reason(name: str) -> None:
    result = cleaned(name)
    assert result.article is None
    assert expected(name)["rejected"] in {problem.code for problem in result.problems if problem.severity == "error"}


@pytest.mark.parametrize("name", WITH_WARNINGS)
def test_warnings_are_given(name: str) -> None:
    assert set(expected(name)["warnings"]) <= {problem.code for problem in cleaned(name).problems}


@pytest.mark.parametrize("name", HARMLESS)
def test_harmless_pages_lose_nothing(name: str) -> None:
    truth = expected(name)
    result = cleaned(name)
    assert truth["body"] == [line for line in map(trim, page(name).splitlines()) if line]
    assert result.removed == ()
    assert result.strays == ()


@pytest.mark.parametrize("name", NAMES)
def test_cleaning_the_cleaned_text_changes_nothing(name: str) -> None:
    text = cleaned(name).text
    assert newsclean.clean(text).text == text
