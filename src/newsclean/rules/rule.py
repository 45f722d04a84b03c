"""A rule: what a line is, how sure that is, and why."""

from collections.abc import Callable
from dataclasses import dataclass

from newsclean.label import Label
from newsclean.rules.gate import Gate

SURE = 80
"""Strength of a vote that holds wherever the line stands."""
ZONE = 50
"""Strength of the zone's vote."""
FIRM = 35
"""Strength of a weak vote that wins over other weak votes: it says more exactly what the line is."""
LIKELY = 30
"""Strength of a vote that gives way to the zone."""
WEAK = 25
"""Strength of a weak vote that loses to other weak votes."""
PLAIN = 10
"""Strength of the assumption that a line is body."""
GUARD = 90
"""Strength of a guard: what looks like chrome and is the story."""

STRENGTHS = {"sure": SURE, "likely": LIKELY}


@dataclass(frozen=True, slots=True)
class Rule:
    """Declared once, in the table of its family; `removes` and `keeps` are run as tests and printed in the docs.

    A rule of your own: `Cleaner((*RULES, Rule(id="X1", name="price-line", label=Label.WIDGET, ...)))`.
    """

    id: str
    """Family letters and a number; never reused."""
    name: str
    """Kebab-case, for what the line is."""
    label: Label
    why: str
    """One sentence: what makes it safe."""
    removes: tuple[str, ...]
    """Lines that get the label; where lines matter to each other, a small page."""
    keeps: tuple[str, ...]
    """Near-misses: lines that look like it and stay."""
    strength: int = SURE
    match: Callable[[str, str], bool] | None = None
    """Of (text, key): whether this line is one. None where a stage decides with more than the line."""
    longest: int = 160
    """Longer lines are not looked at, in characters."""
    gate: Gate | None = None
    """What a line must show to be looked at; None looks at every line, which costs time."""

    def __post_init__(self) -> None:
        for part in ("id", "name", "why"):
            if not isinstance(value := getattr(self, part), str) or not value:
                raise TypeError(f"a rule's {part} is a text, not {value!r}")
        for part in ("removes", "keeps"):
            value = getattr(self, part)
            if not isinstance(value, tuple | list) or not all(isinstance(text, str) for text in value):
                raise TypeError(f"a rule's {part} holds texts in a tuple, not {value!r}")
        for part in ("strength", "longest"):
            if not isinstance(value := getattr(self, part), int):
                raise TypeError(f"a rule's {part} is an int, not {value!r}")
        if not isinstance(self.label, Label):
            raise TypeError(f"a rule's label is a Label, such as Label.WIDGET, not {self.label!r}")
        if self.match is not None and not callable(self.match):
            raise TypeError(f"a rule's match is a function of a line's text and key, not {self.match!r}")
