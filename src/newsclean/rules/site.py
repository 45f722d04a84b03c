"""Rules that need a profile of the site. stages/site.py applies them.

An example is several pages of a site with SHEET between them: the profile is learnt from all, the first is cleaned.
"""

from newsclean.label import Label
from newsclean.rules.rule import LIKELY, SURE, Rule

SHEET = "\n=====\n"

_FERRY = "The first ferry since the storm left the island on Tuesday with 40 passengers, the harbour office said."
_BRIDGE = "Engineers closed the old bridge on Monday after a crack was found in one of its eleven stone pillars."
_SCHOOL = "Pupils of the valley school moved into the new building this week, two years later than was planned."
_MARKET = "Traders on the fish market say that prices have doubled since the summer, and blame the poor catch."
_LIBRARY = "The town library will open on Sundays from May on, as the council decided with a majority of one vote."
_ORCHARD = "Frost has destroyed half of the cherry harvest in the upper villages, the growers' association said."
_STORIES = (_FERRY, _BRIDGE, _SCHOOL, _MARKET, _LIBRARY, _ORCHARD)

_CLUB = "Harbour Gazette Club"
_PLANNER = "Weekend planner"
_OFFER = "Members of the Harbour Gazette Club read the paper on their phone from five in the morning, at no cost."
_BACKGROUND = "The island has been cut off since the storm of 9 March, when waves broke piers and sank eleven boats."
_NUMBERS = "The numbers"


def _pages(pattern: str, stories: tuple[str, ...] = _STORIES) -> str:
    """A page for each story, all of one pattern."""
    return SHEET.join([pattern.format(story=story) for story in stories])


SITE = (
    Rule(
        "W1",
        "line-of-the-site",
        Label.NAVIGATION,
        "A short line on three other pages of the site, next to another line of the site: a subheading that comes "
        "again stands among the story's own lines.",
        (_pages("{story}\nAgain: {story}\n" + f"{_CLUB}\n{_PLANNER}"),),
        (
            _pages("{story}\n" + f"{_NUMBERS}\n" + "So they say: {story}\nAnd again: {story}"),
            _pages("{story}\nAgain: {story}\n" + f"{_CLUB}\n{_PLANNER}", _STORIES[:3]),
        ),
        SURE,
    ),
    Rule(
        "W2",
        "paragraph-of-the-site",
        Label.NAVIGATION,
        "A paragraph on many other pages and on a fifth of all; versions of one story do not count, and where it "
        "stands among the story's own paragraphs it takes more, for follow-ups repeat what was.",
        (_pages("{story}\nAgain: {story}\n" + f"{_OFFER}\n{_CLUB}"),),
        (
            _pages("{story}\n" + f"{_BACKGROUND}\n" + "So it says: {story}", _STORIES[:4]),
            SHEET.join([f"{_FERRY}\n{_BACKGROUND}"] * 6),
        ),
        SURE,
    ),
    Rule(
        "W3",
        "line-of-a-few-pages",
        Label.NAVIGATION,
        "On two other pages and not alone among new lines: evidence for the zone to weigh, no more.",
        (_pages("{story}\nAgain: {story}\n" + f"{_CLUB}\n{_PLANNER}", _STORIES[:3]),),
        (
            _pages("{story}\nAgain: {story}\n" + f"{_CLUB}\n{_PLANNER}", _STORIES[:2]),
            f"{_CLUB}\n{_FERRY}{SHEET}{_CLUB}\n{_FERRY}",
        ),
        LIKELY,
    ),
)
