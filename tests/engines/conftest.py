"""The fixtures as pages of a crawl, and a made-up site to learn from, for all engines alike."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.engines.engine import REQUIRED
from tests.site.conftest import page

import newsclean

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"
Row = dict[str, object]


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport():  # type: ignore[no-untyped-def]
    """A skip is a failure where the engines are required."""
    report = (yield).get_result()
    if REQUIRED and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"


def read(path: Path) -> str:
    return path.read_bytes().decode("utf-8")


@pytest.fixture(scope="session")
def rows() -> list[Row]:
    """A row for each page of fixtures/, with columns that are to be carried along, and one without a text."""
    paths = sorted(FIXTURES.glob("*/input.*"))
    made: list[Row] = [
        {"id": number, "url": f"https://www.{path.parent.name[:2]}.example/{path.parent.name}", "text": read(path)}
        for number, path in enumerate(paths)
    ]
    return [*made, {"id": len(made), "url": None, "text": None}]


@pytest.fixture(scope="session")
def wanted(rows: list[Row]) -> dict[object, newsclean.Result]:
    """What `clean` says of each page, by id."""
    return {row["id"]: newsclean.clean(str(row["text"]), str(row["url"])) for row in rows if row["text"] is not None}


@pytest.fixture(scope="session")
def crawl() -> list[Row]:
    """Pages of two sites, mixed, and one without an address."""
    made: list[Row] = [{"url": f"https://www.{'ab'[n % 2]}.example/{n}", "text": page(n)} for n in range(24)]
    return [*made, {"url": None, "text": page(30)}, {"url": "https://a.example/", "text": None}]


@pytest.fixture(scope="session")
def profiles(crawl: list[Row]) -> dict[str, newsclean.SiteProfile]:
    """What `learn` knows of each site."""
    return {
        f"{name}.example": newsclean.learn(
            str(row["text"]) for row in crawl if row["text"] is not None and f".{name}." in str(row["url"])
        )
        for name in "ab"
    }


@pytest.fixture
def without() -> Callable[[str, str], str]:
    """What an import says in a Python that has no such library."""

    def run(library: str, module: str) -> str:
        program = f"import sys; sys.modules[{library!r}] = None; import {module}"
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
        assert done.returncode == 1
        return done.stderr.splitlines()[-1]

    return run
