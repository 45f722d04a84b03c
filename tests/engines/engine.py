"""The engines for the tests: one that is not installed skips its tests, or fails them where engines are required."""

import importlib
import os
import shutil
from types import ModuleType

import pytest

REQUIRED = os.environ.get("NEWSCLEAN_ENGINES") == "required"


def engine(name: str) -> ModuleType:
    """The library, for the first lines of a test file."""
    return importlib.import_module(name) if REQUIRED else pytest.importorskip(name)


def java() -> None:
    """Skips a test file on a machine without Java."""
    if shutil.which("java") is None and "JAVA_HOME" not in os.environ and not REQUIRED:
        pytest.skip("Spark needs Java", allow_module_level=True)
