"""Rules that need more than the line: its place on the page. The stages of the same names apply them."""

from newsclean.label import Label
from newsclean.rules.rule import LIKELY, PLAIN, SURE, ZONE, Rule

PLACES = (
    Rule("H1", "headline", Label.HEADLINE, "The line above the story with the most evidence: in the URL, repeated, shares words with the lead, byline under it.", (), (), SURE),
    Rule("H2", "headline-again", Label.REPEAT, "The same words as the headline, elsewhere on the page.", (), (), SURE),
    Rule("H3", "page-title", Label.NAVIGATION, "The headline with the site's or a section's name glued to it.", (), (), SURE),
    Rule("K1", "kicker", Label.KICKER, "A short line alone, directly above the headline.", (), (), SURE),
    Rule("D1", "deck", Label.DECK, "One or two sentences between the headline and the byline.", (), (), SURE),
    Rule("M1", "key-points", Label.SUMMARY, "Bullets between the headline and the first paragraph.", (), (), SURE),
    Rule("B1", "byline-in-front", Label.BYLINE, "A byline between headline and story.", (), (), SURE),
    Rule("B2", "names-in-front", Label.BYLINE, "Names alone on a line next to a date or right under the headline.", (), (), SURE),
    Rule("T1", "date-line", Label.TIMESTAMP, "A line whose words are all parts of a date.", (), (), LIKELY),
    Rule("T2", "date-in-front", Label.TIMESTAMP, "A date between headline and story.", (), (), SURE),
    Rule("C1", "caption-in-front", Label.CAPTION, "A sentence above the story that closes with a dash and whose picture it is.", (), (), SURE),
    Rule("Z1", "story", Label.BODY, "The line and its surroundings look like a story: see docs/design.md on the zone.", (), (), ZONE),
    Rule("Z2", "above-the-story", Label.NAVIGATION, "Stands above the first line of the story.", (), (), ZONE),
    Rule("Z3", "inside-the-story", Label.INLINE_LINK, "Interrupts the story and does not look like it.", (), (), ZONE),
    Rule("Z4", "below-the-story", Label.RELATED, "Stands below the last line of the story.", (), (), ZONE),
    Rule("L1", "list-under-heading", Label.RELATED, "Outside the story, under the heading of a list or of comments.", (), (), ZONE + 1),
    Rule("P0", "blank-page", Label.NAVIGATION, "A page of white space: there is nothing to be anything.", (), (), PLAIN),
)  # fmt: skip
