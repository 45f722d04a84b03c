"""Hypothesis profiles: a short deterministic one for every run, a long one for `-m heavy --hypothesis-profile=long`."""

import pytest
from hypothesis import HealthCheck, settings
from tests.not_yet import NOT_YET

# derandomize: a red run is red again, on every machine. Time limits per example only measure how busy the machine is.
_COMMON = {"derandomize": True, "deadline": None, "suppress_health_check": [HealthCheck.too_slow]}

settings.register_profile("quick", max_examples=50, **_COMMON)
settings.register_profile("long", max_examples=1000, **_COMMON)
settings.load_profile("quick")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Strict xfail for what tests/not_yet.py lists."""
    for item in items:
        if (reason := NOT_YET.get(item.name)) is not None:
            item.add_marker(pytest.mark.xfail(reason=reason, strict=True))
