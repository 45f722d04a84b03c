"""Pages in languages of which newsclean knows no phrase: what the page looks like must do."""

import json
from pathlib import Path

import pytest

import newsclean
from newsclean import Cleaner

FIXTURES = Path(__file__).parent.parent / "fixtures"
NO_LANGUAGE = Cleaner(packs=())
LEAST_LINES, LEAST_PROSE = 25, 100


def _truth(folder: Path) -> dict[str, object]:
    truth: dict[str, object] = json.loads((folder / "expected.json").read_text("utf-8"))
    return truth


def _pages(kind: str) -> list[str]:
    folders = [path.parent for path in sorted(FIXTURES.glob("*/input.txt"))]
    return [folder.name for folder in folders if _truth(folder)["kind"] == kind]


def _text(name: str) -> str:
    return (FIXTURES / name / "input.txt").read_bytes().decode("utf-8")


@pytest.mark.parametrize("name", _pages("harmless"))
def test_harmless_pages_lose_nothing_without_a_pack(name: str) -> None:
    text = _text(name)
    assert "".join(NO_LANGUAGE(text).text.split()) == "".join(newsclean.clean(text).text.split())


def test_most_of_the_chrome_goes_and_nearly_all_paragraphs_stay() -> None:
    """Over all fixtures that are whole pages, in all languages, without the phrases of any."""
    kept = paragraphs = left = chrome = 0
    for name in _pages("chrome"):
        text, body = _text(name), _truth(FIXTURES / name)["body"]
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        if len(lines) < LEAST_LINES:
            continue
        found = set(NO_LANGUAGE(text).text.split("\n\n"))
        story = set(body) if isinstance(body, list) else set()
        prose = [line for line in story if len(line) >= LEAST_PROSE]
        paragraphs, kept = paragraphs + len(prose), kept + sum(line in found for line in prose)
        rest = [line for line in lines if line not in story]
        chrome, left = chrome + len(rest), left + sum(line in found for line in rest)
    assert paragraphs > 100
    assert kept >= 0.95 * paragraphs, f"{kept} of {paragraphs} paragraphs"
    assert left <= 0.3 * chrome, f"{left} of {chrome} lines of chrome"
