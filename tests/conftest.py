"""Hypothesis profiles: a short deterministic one for every run, a long one for `-m heavy --hypothesis-profile=long`."""

from hypothesis import HealthCheck, settings

# derandomize: a red run is red again, on every machine. Time limits per example only measure how busy the machine is.
_COMMON = {"derandomize": True, "deadline": None, "suppress_health_check": [HealthCheck.too_slow]}

settings.register_profile("quick", max_examples=50, **_COMMON)
settings.register_profile("long", max_examples=1000, **_COMMON)
settings.load_profile("quick")
