"""Rules that need more than the line: its place on the page. The stages that apply them are named in docs/design.md."""

from newsclean.label import Label
from newsclean.rules.rule import FIRM, PLAIN, SURE, ZONE, Rule

STORY = (
    "The council of Alden voted on Tuesday to repair the old bridge across the Mill Brook, which has been closed since the flood.",
    "Work is to begin in spring and will cost about two million crowns, the mayor said after the meeting, which lasted four hours.",
    "The bridge carries the only road to the school, and families have had to drive round the lake for more than a year now.",
    "Engineers found cracks in two of the five piers last summer and closed the road to lorries first, then to everybody else.",
)
"""The story on the pages that show a rule at work."""
MORE = (
    "The piers stand on oak piles that were driven when the road was built, and divers found most of them sound in spring.",
    "A second crossing upstream was ruled out because the meadows there flood each year and the bank would have to be raised.",
    "Shopkeepers on the quay say that they have lost a third of their custom, and some have asked the town to lower their rents.",
    "The county will lend a ferry for the winter, which takes eight cars at a time and stops when the wind is above force seven.",
    "Until then a bus goes round the lake every hour, and those who work in the mill on the other bank may use it for nothing.",
    "The old drawings of the bridge were found in the cellar of the town hall in March, next to the bill of the mason who built it.",
)
"""More of it, for what stands well below its beginning."""
COSTS = "What the repair of the old bridge across the Mill Brook costs"
FAILED = "There was an error while loading. Please reload this page."
HEADLINE = "Council of Alden votes to repair old bridge across the Mill Brook"
STANDFIRST = "The valley has waited long enough, says the mayor! What the repair will cost, and who is to pay for it?"
LEAD = (
    "Families from three villages met the mayor in Alden on Monday and asked that the bridge be opened before winter."
)
EMBED = "Here an outside service would show a map of the valley."
ASKED = "What would it cost the town to repair a bridge like this?"
CLOSING = "© 2026 Harbour Post"
MENU = ("Home", "News", "Sport", "Contact", "Log in")
TEASERS = (
    "Swan blocks ring road for an hour",
    "Rowers win the cup",
    "Ferry runs late again",
    "School to open in autumn",
    "Market moves to the quay",
)
FOOTER = ("About us", "Contact", "Careers", "Advertise with us", "Privacy policy", "Terms of use")


def page(*above: str, below: tuple[str, ...] = (CLOSING,), inside: tuple[str, ...] = ()) -> str:
    """A small page: lines above the story, inside it, and below it."""
    return "\n".join((*above, *STORY[:2], *inside, *STORY[2:], *below))


PLAIN_PAGE = page(below=())
"""The story alone: no rule of this file but Z1 has anything to say about it."""

PLACES = (
    Rule(
        "H1", "headline", Label.HEADLINE,
        "The line above the story with the most evidence: in the URL, repeated, shares words with the lead, byline under it.",
        removes=(page(HEADLINE, "By Mara Lindt", "3 May 2024"),),
        keeps=(PLAIN_PAGE, page("Introduction", below=())),
    ),
    Rule(
        "H2", "headline-again", Label.REPEAT, "The same words as the headline, elsewhere on the page.",
        removes=(page("Home", HEADLINE, "By Mara Lindt", "3 May 2024", below=(HEADLINE, CLOSING)),),
        keeps=(PLAIN_PAGE, page(HEADLINE, "By Mara Lindt", "3 May 2024")),
    ),
    Rule(
        "H3", "page-title", Label.NAVIGATION, "The headline with the site's or a section's name glued to it.",
        removes=(page(f"{HEADLINE} - Harbour Post", HEADLINE, "By Mara Lindt", "3 May 2024"),),
        keeps=(PLAIN_PAGE, page(HEADLINE, "By Mara Lindt", "3 May 2024")),
    ),
    Rule(
        "H4", "subheading", Label.BODY, "What looks like the headline and has a good part of the story above it and more below.",
        removes=(page(*MENU, *MORE, "Advertisement", COSTS, "By Mara Lindt", below=("Read also", COSTS, *FOOTER)),),
        keeps=(PLAIN_PAGE, page(*MENU, COSTS, "By Mara Lindt", *MORE, below=("Read also", COSTS, *FOOTER))),
    ),
    Rule(
        "H5", "line-below", Label.NAVIGATION, "What looks like the headline, stands once on the page and has all of the story above it.",
        removes=(page(*MENU, *MORE, below=(FAILED, *FOOTER, FAILED)),),
        keeps=(PLAIN_PAGE, page(*MENU, below=(*MORE, HEADLINE, *FOOTER, HEADLINE))),
    ),
    Rule(
        "K1", "kicker", Label.KICKER, "A short line alone, directly above the headline.",
        removes=(page("Skip to content", "Bridges", HEADLINE, "By Mara Lindt", "3 May 2024"),),
        keeps=(PLAIN_PAGE, page("Skip to content", HEADLINE, "By Mara Lindt", "3 May 2024")),
    ),
    Rule(
        "D1", "deck", Label.DECK, "One or two sentences between the headline and the byline.",
        removes=(page(HEADLINE, "Families have driven round the lake for more than a year.", "By Mara Lindt", "3 May 2024"),),
        keeps=(PLAIN_PAGE, page(HEADLINE, "By Mara Lindt", "3 May 2024")),
    ),
    Rule(
        "D2", "standfirst", Label.DECK, "Sentences at the head of the story that introduce it and are not its first paragraph.",
        removes=(page("Home", "News", "Sport", HEADLINE, "By Mara Lindt", "3 May 2024", STANDFIRST, "Advertisement"),),
        keeps=(PLAIN_PAGE, page("Home", "News", "Sport", HEADLINE, "By Mara Lindt", "3 May 2024", LEAD, "Advertisement"), page(STANDFIRST, below=())), strength=ZONE + 2,
    ),
    Rule(
        "D3", "over-the-story", Label.NAVIGATION, "A line at the head of the story that is neither its first paragraph nor a standfirst.",
        removes=(page(HEADLINE, "• Alden and its Bridges"),),
        keeps=(PLAIN_PAGE, page(HEADLINE, "- 31 piers", "- 2 million crowns"), page("• Alden and its Bridges", below=())), strength=ZONE + 2,
    ),
    Rule(
        "M1", "key-points", Label.SUMMARY, "Bullets between the headline and the first paragraph.",
        removes=(page(HEADLINE, "- Work on the bridge is to begin in spring", "- It will cost about two million crowns", "By Mara Lindt", "3 May 2024"),),
        keeps=(PLAIN_PAGE, page(inside=("- Work on the bridge is to begin in spring", "- It will cost about two million crowns"), below=())),
    ),
    Rule(
        "M2", "key-points-heading", Label.WIDGET, "The heading of a box of key points, above bullets.",
        removes=(page(HEADLINE, "By Mara Lindt", "3 May 2024", "Key points", "- Work on the bridge is to begin in spring", "- It will cost about two million crowns"),),
        keeps=(PLAIN_PAGE, page(inside=("Key points",), below=())),
    ),
    Rule(
        "M3", "key-points-by-a-machine", Label.SUMMARY, "Lines between the heading of key points and the note that a machine wrote them.",
        removes=(page("Summary", "Work on the bridge is to begin in spring.", "This summary was generated by AI and reviewed by an editor."),),
        keeps=(PLAIN_PAGE, page(inside=("Summary", "Work on the bridge is to begin in spring."), below=())),
    ),
    Rule(
        "B1", "byline-in-front", Label.BYLINE, "A name and a date between headline and story.",
        removes=(page(HEADLINE, "By Olaf Berg", "Mara Lindt on May 3, 2024"),),
        keeps=(PLAIN_PAGE, page(inside=("Mara Lindt on the bridge in May 2024",), below=())),
    ),
    Rule(
        "B2", "names-in-front", Label.BYLINE, "Names with a label or a role, or alone on a line next to a date or right under the headline.",
        removes=(page(HEADLINE, "By Olaf Berg", "3 May 2024", "Mara Lindt"),),
        keeps=(PLAIN_PAGE, page(inside=("Mara Lindt",), below=())),
    ),
    Rule(
        "B3", "byline-above-the-story", Label.BYLINE, "A name and a date above the first paragraph, found once the zone knows where that is.",
        removes=(page(*MENU, "By Olaf Berg", "Mara Lindt on May 3, 2024", "Share", "Print", "Save", "Menu", "Search", "Sign in"),),
        keeps=(PLAIN_PAGE, page(inside=("Mara Lindt on the bridge in May 2024",), below=())), strength=ZONE + 2,
    ),
    Rule(
        "B4", "names-above-the-story", Label.BYLINE, "Names with a label or a role above the first paragraph, or alone near a date or the headline.",
        removes=(page(*MENU, "3 May 2024 in Bridges", "Mara Lindt", "Share", "Print", "Save", "Menu", "Search", "Sign in"),),
        keeps=(PLAIN_PAGE, page(inside=("Mara Lindt",), below=())), strength=ZONE + 2,
    ),
    Rule(
        "B5", "name-and-address", Label.BYLINE, "A name that reads as an author's and an e-mail address behind it, nothing else.",
        removes=(page(HEADLINE, "By Olaf Berg", below=("Mara Lindt mara.lindt@harbour.example", CLOSING)),),
        keeps=(PLAIN_PAGE, page(inside=("Letters to the council go to council@alden.example",), below=()), page(below=("Mail Address: mara.lindt@harbour.example", CLOSING))),
    ),
    Rule(
        "B6", "byline-below-the-story", Label.BYLINE, "A name with a label or a role below the last paragraph, or a name alone directly under it.",
        removes=(page(HEADLINE, "Home", "News", below=("Olaf Berg, reporter", "Share", "Print", "Mara Lindt, reporter", CLOSING)),),
        keeps=(PLAIN_PAGE, page(HEADLINE, "Home", "News", below=("Mara Lindt said she would not comment.", CLOSING))), strength=ZONE + 2,
    ),
    Rule(
        "B7", "story's-byline", Label.BYLINE, "The line with the most evidence that it names who wrote the story.",
        removes=(page(*MENU, HEADLINE, "Mara Lindt", "3 May 2024"),),
        keeps=(PLAIN_PAGE, page(inside=("Mara Lindt",), below=())), strength=SURE + 10,
    ),
    Rule(
        "T3", "date-above-the-story", Label.TIMESTAMP, "A date above the first paragraph, found once the zone knows where that is.",
        removes=(page(*MENU, "3 May 2024 in Bridges", "Share", "Print", "Save", "Menu", "Search", "Sign in"),),
        keeps=(PLAIN_PAGE, page(inside=("3 May 2024",), below=())), strength=ZONE + 2,
    ),
    Rule(
        "T1", "date-line", Label.TIMESTAMP, "A line whose words are all parts of a date; among paragraphs it stays.",
        removes=("3 May 2024, 14:20",), keeps=("May 2024 saw the first lorry cross, and the last one turn back.", "On 3 May 2024 the council met for the first time."),
        strength=FIRM,
    ),
    Rule(
        "T2", "date-in-front", Label.TIMESTAMP, "A date between headline and story.",
        removes=(page(HEADLINE, "By Mara Lindt", "3 May 2024"),),
        keeps=(PLAIN_PAGE, page(inside=("3 May 2024",), below=())),
    ),
    Rule(
        "C1", "caption-in-front", Label.CAPTION, "A sentence above the story that closes with a dash and whose picture it is.",
        removes=(page(HEADLINE, "By Mara Lindt", "3 May 2024", "The bridge in Alden after the flood. — Harbour Pictures"),),
        keeps=(PLAIN_PAGE, page(HEADLINE, "By Mara Lindt", "3 May 2024")),
    ),
    Rule(
        "C2", "caption-in-the-story", Label.CAPTION, "One sentence between paragraphs that closes with an agency after a dash or with the word photo and a name.",
        removes=(page(inside=("The bridge in Alden after the flood. Photo: Mara Lindt",)), page(inside=("The bridge in Alden after the flood. — Reuters",))),
        keeps=(PLAIN_PAGE, page(inside=("She kept one thing from the flood. A photo of the bridge, with the mayor on it.",), below=())),
    ),
    Rule(
        "C3", "labelled-caption", Label.CAPTION, "A label like Photo, a sentence, and whose picture it is in brackets.",
        removes=(page(HEADLINE, "By Mara Lindt", "Image: The bridge in Alden after the flood. (Harbour Museum)"),),
        keeps=(PLAIN_PAGE, page(HEADLINE, "By Mara Lindt", "Image: Harbour Museum (Alden)")),
        strength=SURE + 1,
    ),
    Rule(
        "R1", "placeholder", Label.PLAYER, "The same sentence three times and more, each time among paragraphs: what embedded content leaves behind.",
        removes=("\n".join((STORY[0], EMBED, *STORY[1:3], EMBED, STORY[3], STORY[0], EMBED, STORY[1])),),
        keeps=(
            PLAIN_PAGE,
            "\n".join((STORY[0], EMBED, *STORY[1:3], EMBED, STORY[3])),
            "\n".join((STORY[0], ASKED, *STORY[1:3], ASKED, STORY[3], STORY[0], ASKED, STORY[1])),
        ),
    ),
    Rule(
        "A1", "house-at-the-end", Label.CREDIT, "The name of a news house alone under the last paragraph, with chrome or nothing below it.",
        removes=(page(below=("Harbour News Service", CLOSING)),),
        keeps=(PLAIN_PAGE, page(inside=("Harbour News Service",), below=())),
    ),
    Rule(
        "N1", "about-the-author", Label.AUTHOR_BIO, "Below the story, opens with the name that the byline prints.",
        removes=(page(HEADLINE, "By Mara Lindt", "3 May 2024", below=("Mara Lindt is a reporter for the Harbour Post and lives in Alden.", CLOSING)),),
        keeps=(PLAIN_PAGE, page(HEADLINE, "By Mara Lindt", "3 May 2024", inside=("Mara Lindt of the school board said the road was missed by everyone in the valley.",))),
    ),
    Rule(
        "Z1", "story", Label.BODY, "The line and its surroundings look like a story: docs/design.md, The zone.",
        removes=(PLAIN_PAGE,), keeps=("Home\nNews\nSport\nContact\nLog in\n© 2026", "Subscribe\nLog in\nPrivacy policy\n© 2026"), strength=ZONE,
    ),
    Rule(
        "Z2", "above-the-story", Label.NAVIGATION, "Stands above the first line of the story.",
        removes=(page("Home", "News", "Sport", "Culture", "Contact", "Log in"),), keeps=(PLAIN_PAGE, page(inside=("The bill",), below=())), strength=ZONE,
    ),
    Rule(
        "Z3", "inside-the-story", Label.INLINE_LINK, "Interrupts the story and does not look like it.",
        removes=(page(*MENU, "Politics", "Culture", "Opinion", HEADLINE, "By Mara Lindt", "3 May 2024", inside=TEASERS, below=(*FOOTER, CLOSING)),),
        keeps=(PLAIN_PAGE, page(inside=("The bill",), below=())), strength=ZONE,
    ),
    Rule(
        "Z4", "below-the-story", Label.RELATED, "Stands below the last line of the story.",
        removes=(page("Home", "Log in", below=("Swan blocks ring road", "Rowers win the cup", "School to open in autumn", "Ferry runs late again", "About us", "Contact", CLOSING)),),
        keeps=(PLAIN_PAGE, page(inside=("The bill",), below=())), strength=ZONE,
    ),
    Rule(
        "Z5", "signed-paragraph", Label.BODY, "A sentence right under the last line of the story with the writer's or an agency's sign behind it.",
        removes=(page(HEADLINE, below=("The bridge is to be painted before the next summer. /Harbour Post/", "Most read", "Swan blocks ring road", *FOOTER, CLOSING)),),
        keeps=(PLAIN_PAGE, page(HEADLINE, below=("Most read", "Swan blocks the ring road for an hour. /Harbour Post/", *FOOTER, CLOSING))), strength=ZONE + 1,
    ),
    Rule(
        "L1", "list-under-heading", Label.RELATED, "Outside the story, under the heading of a list or of comments.",
        removes=(page("Home", "Log in", below=("Most read", "Swan blocks ring road", "Rowers win the cup", "School to open in autumn", CLOSING)),),
        keeps=(PLAIN_PAGE, page(inside=("The bill",), below=())), strength=ZONE + 1,
    ),
    Rule(
        "L2", "teasers-under-heading", Label.RELATED, "Between paragraphs, directly under the heading of a list, and none of them ends like a sentence; one below \"Read more:\".",
        removes=(
            page(inside=("Related articles", "Swan blocks ring road for an hour")),
            page(inside=("READ MORE:", "Swan blocks ring road for an hour")),
        ),
        keeps=(
            page(inside=("The bill",), below=()), page(inside=("Read more", "The bill")), page(inside=("READ MORE:", "The road, the mayor said, is next.")),
            page(inside=("Related articles", "Nobody in the valley had asked for a bridge.")), page(inside=("Related articles", "What the council decided:")),
        ),
        strength=ZONE + 1,
    ),
    Rule(
        "G1", "tags-under-heading", Label.TAGS, "Short names in one list under the heading for tags, below the story.",
        removes=(page(below=("Tags", "- bridges", "- Alden", CLOSING)),),
        keeps=(PLAIN_PAGE, page(inside=("- bridges", "- Alden"), below=())), strength=ZONE + 1,
    ),
    Rule(
        "F1", "inside-a-form", Label.SUBSCRIBE, "Short lines between two lines of the same form: newsletter, consent, comments.",
        removes=(page(inside=("Sign up for our newsletter", "The valley at seven", "Enter your email address")),),
        keeps=(
            PLAIN_PAGE,
            page(inside=("Sign up for our newsletter", "The valley at seven", "Advertisement")),
            page(inside=("Sign up for our newsletter", STORY[0], "Enter your email address")),
        ),
    ),
    Rule(
        "F2", "poll", Label.WIDGET, "A question with short answers below it, and a word of polls above the question or under the answers.",
        removes=(page(inside=("Poll", "Should the old bridge be repaired?", "Yes", "No", "Vote")),),
        keeps=(
            PLAIN_PAGE,
            page(inside=("Should the old bridge be repaired?", "Yes", "No")),
            page(inside=("Should the old bridge be repaired?", "It should, said the mayor.")),
        ),
    ),
    Rule(
        "F3", "share-this-letter", Label.SHARE, "\"Share\" and the name of the letter that another line of the page asks to subscribe to.",
        removes=(page("Subscribe to The Harbour Letter", inside=("Share The Harbour Letter",)),),
        keeps=(
            PLAIN_PAGE,
            page(inside=("Share The Harbour Letter",)),
            page("Subscribe to The Harbour Letter", inside=("Share Prices",)),
            page("Subscribe to The Harbour Letter", inside=("Share the road, say the rowers",)),
        ),
    ),
    Rule(
        "S18", "question-and-prompt", Label.SUBSCRIBE, "A short line that asks or calls something and goes on with a prompt to subscribe, share or comment.",
        removes=("Did you like this story? Sign up for our newsletter", "Never miss a thing! Follow us"),
        keeps=("Who would cross the old bridge at night? Share your bread with him, the saying goes.", "“Did you like it? Sign up for our newsletter” is what the ferry prints on its tickets."),
        longest=130,
    ),
    Rule(
        "P0", "blank-page", Label.NAVIGATION, "A page of white space: there is nothing to be anything.",
        removes=(" \n \n",), keeps=(PLAIN_PAGE, "\nThe council met.\n"), strength=PLAIN,
    ),
)  # fmt: skip
