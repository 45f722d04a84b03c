"""Rules that tell another story on the page from the page's own. stages/stories.py applies them."""

from newsclean.label import Label
from newsclean.rules.places import CLOSING, HEADLINE, PLAIN_PAGE, STORY, page
from newsclean.rules.rule import SURE, Rule

OF_A_STORY = SURE + 5
"""Strength of a vote for another story: its byline, date and captions go with it."""

OTHER_HEADLINE = "Humpback whale swims up the river Tarn as far as Oster lock"
OTHER = (
    "A humpback whale has swum forty kilometres up the river Tarn and was seen at Oster lock on Sunday, fishers said.",
    "Marine biologist Ada Quist believes that the humpback whale followed herring up the Tarn and missed the way back.",
    "Boats must keep off the whale; Quist and other biologists will play calls of humpback whales to it from a raft.",
    "Fishermen at Oster lock said the whale looked thin; Quist hopes the spring tide will carry it back down the Tarn.",
)
"""Another story, which shares no name and few words with the page's."""
BESIDE = (HEADLINE, "By Mara Lindt", "3 May 2024")
SECTION = page(*BESIDE, inside=("The road round the lake in winter",))
"""A subheading inside the page's story."""

STORIES = (
    Rule(
        "Y1",
        "stray-copy",
        Label.STRAY,
        "A paragraph of another story that stands twice; the record is made from the place under its own headline.",
        removes=(page(*BESIDE, below=(*OTHER[1:3], "Share", OTHER_HEADLINE, *OTHER, CLOSING)),),
        keeps=(page(*BESIDE, below=(STORY[1], CLOSING)), page(*BESIDE, below=(OTHER_HEADLINE, *OTHER, CLOSING))),
        strength=OF_A_STORY,
    ),
    Rule(
        "Y2", "stray-headline", Label.STRAY,
        "A line like a headline above paragraphs whose names and words the page's story does not know.",
        removes=(page(*BESIDE, below=(OTHER_HEADLINE, *OTHER, CLOSING)),),
        keeps=(SECTION, page(*BESIDE, below=("Read also", OTHER_HEADLINE, CLOSING))),
        strength=OF_A_STORY,
    ),
    Rule(
        "Y3", "stray-opening", Label.STRAY,
        "A paragraph with a dateline of another place, or under a byline or date, whose words are new on the page.",
        removes=(page(*BESIDE, below=(f"PORT LIND (AP) — {OTHER[0]}", *OTHER[1:], CLOSING)),),
        keeps=(page("ALDEN (AP) — It was a close vote, after a debate of nine hours on roads and bridges."), SECTION),
        strength=OF_A_STORY,
    ),
    Rule(
        "Y4", "stray-vocabulary", Label.STRAY,
        "The first of three paragraphs or more whose names and words the page's story does not know.",
        removes=(page(*BESIDE, below=(*OTHER, CLOSING)),),
        keeps=(PLAIN_PAGE, page(*BESIDE, below=(OTHER[0], CLOSING))),
        strength=OF_A_STORY,
    ),
    Rule(
        "Y5", "stray-line", Label.STRAY, "Goes on with the other story that began above it.",
        removes=(page(*BESIDE, below=(OTHER_HEADLINE, *OTHER, CLOSING)),),
        keeps=(PLAIN_PAGE, SECTION),
        strength=OF_A_STORY,
    ),
)  # fmt: skip
