"""The documentation says what the code does."""

import doctest
import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

import newsclean

ROOT = Path(__file__).parent.parent
WRITTEN = (
    "README.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    *(str(path.relative_to(ROOT)) for path in sorted((ROOT / "docs").rglob("*.md"))),
)


def generator() -> ModuleType:
    spec = importlib.util.spec_from_file_location("generate", ROOT / "docs" / "generate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_generated_pages_are_up_to_date() -> None:
    assert generator().outdated() == ()


def test_the_examples_of_the_readme_are_true() -> None:
    failed, tried = doctest.testfile(str(ROOT / "README.md"), module_relative=False, encoding="utf-8")
    assert tried > 0
    assert failed == 0


def test_the_readme_shows_a_page_of_the_fixtures_as_it_is() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    name = re.search(r"\(fixtures/([\w-]+)/\)", text)
    assert name is not None
    before, after = re.findall(r"```text\n(.*?)```", text.split("## Before and after")[1], re.DOTALL)[:2]
    source = (ROOT / "fixtures" / name[1] / "input.txt").read_text(encoding="utf-8")
    assert before.strip() == source.strip()
    assert after.strip() == newsclean.clean(source).text


def test_the_quickstart_is_two_commands() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    section = text.split("\n## Quickstart\n")[1].split("\n## ")[0]
    lines = [
        line for block in re.findall(r"```sh\n(.*?)```", section, re.DOTALL) for line in block.splitlines() if line
    ]
    assert len(lines) == 2
    assert all(line.startswith("python3 -m venv .venv && .venv/bin/pip install") for line in lines)


@pytest.mark.parametrize("name", WRITTEN)
def test_links_between_pages_lead_somewhere(name: str) -> None:
    page = ROOT / name
    for target in re.findall(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), f"{name} links to {target}"
