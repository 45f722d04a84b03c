"""The five real pages that the project started from; they are not part of the repository."""

import json
import os
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import newsclean
from newsclean import Article, Result
from newsclean.label import TEXT

ROOT = Path(__file__).resolve().parents[1]
SEEDS = Path(os.environ.get("NEWSCLEAN_SEEDS", ROOT.parent / "shared" / "seeds"))
NAMES = sorted(path.name.removesuffix(".expected.json") for path in SEEDS.glob("*.expected.json"))

pytestmark = pytest.mark.skipif(not NAMES, reason="no seeds here; NEWSCLEAN_SEEDS names their folder")


@cache
def expected(name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((SEEDS / f"{name}.expected.json").read_text(encoding="utf-8"))
    return loaded


@cache
def page(name: str) -> str:
    return (SEEDS / f"{name}.txt").read_bytes().decode("utf-8")


@cache
def cleaned(name: str) -> Result:
    return newsclean.clean(page(name))


def lines(name: str, numbers: list[int]) -> list[str]:
    source = page(name).splitlines()
    return [source[number - 1].strip() for number in numbers]


def article(name: str) -> Article:
    found = cleaned(name).article
    assert found is not None, cleaned(name).problems
    return found


def field(record: Article, key: str) -> object:
    """A field of the record as the seeds write it."""
    match key:
        case "caption":
            return record.captions[0].text if record.captions else None
        case "caption_credit":
            return record.captions[0].credit if record.captions else None
        case "published" | "modified":
            moment = getattr(record, key)
            return moment.isoformat() if moment is not None else None
    value = getattr(record, key)
    return list(value) if isinstance(value, tuple) else value


@pytest.mark.parametrize("name", NAMES)
def test_the_body_is_the_body_lines_and_only_those(name: str) -> None:
    assert list(article(name).body) == lines(name, expected(name)["lines"]["body"])


@pytest.mark.parametrize("name", NAMES)
def test_the_fields_are_as_read(name: str) -> None:
    truth = expected(name)["fields"]
    assert {key: field(article(name), key) for key in truth} == truth


@pytest.mark.parametrize("name", NAMES)
def test_only_body_lines_are_labelled_as_text(name: str) -> None:
    body = set(expected(name)["lines"]["body"])
    number = {}
    offset = 0
    for i, line in enumerate(page(name).splitlines(keepends=True), 1):
        if line.strip():
            number[offset] = i
        offset += len(line)
    text = [span for span in cleaned(name).spans if span.label in TEXT]
    assert {i for span in text for at, i in number.items() if span.start <= at < span.stop} == body


@pytest.mark.parametrize("name", NAMES)
def test_the_other_story_comes_out_once_and_whole(name: str) -> None:
    truth = expected(name)["strays"]
    strays = cleaned(name).strays
    assert len(strays) == len(truth)
    for stray, wish in zip(strays, truth, strict=True):
        assert stray.headline == wish["headline"]
        assert stray.dateline == wish["dateline"]
        assert list(stray.summary) == [line.removeprefix("- ") for line in lines(name, wish["summary_lines"])]
        assert list(stray.body) == lines(name, wish["body_lines"])


@pytest.mark.parametrize("name", NAMES)
def test_cleaning_the_cleaned_text_changes_nothing(name: str) -> None:
    text = cleaned(name).text
    assert newsclean.clean(text).text == text
