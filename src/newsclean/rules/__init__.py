"""The rules: what marks a line, and why. Phrases are in `languages/`, one TOML file a language."""

from newsclean.rules.places import PLACES
from newsclean.rules.rule import Rule
from newsclean.rules.shapes import SHAPES

RULES: tuple[Rule, ...] = (*SHAPES, *PLACES)
"""All rules, in the order in which they are shown. Change them with `Cleaner((*RULES, mine))` or a comprehension."""
