"""The parts of a cleaner of one's own, checked where they are put together: what is none would fail pages later."""

import os
from collections.abc import Mapping
from typing import Any

from newsclean.rules.packs import load_packs
from newsclean.rules.rule import Rule


def checked_rules(rules: Any) -> tuple[Rule, ...]:
    """The rules as a tuple."""
    if isinstance(rules, str | bytes | Mapping | Rule) or not hasattr(rules, "__iter__"):
        raise TypeError(f"rules are a tuple of Rules, such as newsclean.RULES, not one {type(rules).__name__}")
    found = tuple(rules)
    for rule in found:
        if not isinstance(rule, Rule):
            raise TypeError(f"rules are Rules, such as those of newsclean.RULES; {rule!r} is a {type(rule).__name__}")
    return found


def checked_packs(packs: Any) -> tuple[str, ...]:
    """The codes and paths as a tuple of texts, each once; those of a set are sorted. What they name is read."""
    expected = "packs are codes or paths in a sequence"
    if isinstance(packs, str | bytes):
        raise TypeError(f"{expected}, as ({packs!r},), not one {type(packs).__name__}")
    if not hasattr(packs, "__iter__"):
        raise TypeError(f"{expected}, such as ('de', 'en'), not {type(packs).__name__}")
    found: list[str] = []
    for pack in packs:
        if not isinstance(pack, str | os.PathLike):
            raise TypeError(f"{expected}; {pack!r} is a {type(pack).__name__}")
        found.append(os.fspath(pack))
    codes = tuple(dict.fromkeys(sorted(found) if isinstance(packs, set | frozenset) else found))
    load_packs(codes)
    return codes
