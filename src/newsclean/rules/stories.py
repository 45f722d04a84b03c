"""Rules that tell another story on the page from the page's own. stages/stories.py applies them."""

from newsclean.label import Label
from newsclean.rules.rule import SURE, Rule

STORY = SURE + 5
"""Strength of a vote for another story: its byline, date and captions go with it."""

STORIES = (
    Rule("Y1", "stray-copy", Label.STRAY, "A paragraph of another story that stands on the page a second time; the record is made from the other place.", (), (), STORY),
    Rule("Y2", "stray-headline", Label.STRAY, "A line like a headline whose words are those of the paragraphs under it and not of the page's story.", (), (), STORY),
    Rule("Y3", "stray-opening", Label.STRAY, "A paragraph with a dateline of another place, or under a byline or date, whose names the page's story does not know.", (), (), STORY),
    Rule("Y4", "stray-vocabulary", Label.STRAY, "The first of several paragraphs whose names and words the page's story does not know.", (), (), STORY),
    Rule("Y5", "stray-line", Label.STRAY, "Goes on with the other story that began above it.", (), (), STORY),
)  # fmt: skip
