"""The rules: what marks a line, and why. Phrases are in `languages/`, one TOML file a language."""

from newsclean.rules.markdown import MARKDOWN
from newsclean.rules.markup import MARKUP
from newsclean.rules.places import PLACES
from newsclean.rules.rule import Rule
from newsclean.rules.shapes import SHAPES
from newsclean.rules.site import SITE
from newsclean.rules.social import SOCIAL
from newsclean.rules.stories import STORIES

RULES: tuple[Rule, ...] = (*SHAPES, *SOCIAL, *PLACES, *MARKDOWN, *MARKUP, *STORIES, *SITE)
"""All rules, in the order in which they are shown. Change them with `Cleaner((*RULES, mine))` or a comprehension."""
