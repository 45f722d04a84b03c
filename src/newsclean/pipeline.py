"""The order of things: phases one after the other; the stages inside a phase do not see each other."""

from functools import partial

from newsclean.document import Vote
from newsclean.label import Label
from newsclean.page import Page, Stage, decided
from newsclean.rules.phrases import known_lines
from newsclean.rules.rule import SURE
from newsclean.segment import cut
from newsclean.stages.above import above
from newsclean.stages.authors import authors
from newsclean.stages.boxes import forms, polls, share_buttons, summaries, tags, teasers
from newsclean.stages.close import addresses, biography, captions, close, placeholders
from newsclean.stages.front import front
from newsclean.stages.headline import headlines, headlines_again
from newsclean.stages.markup import addresses_of_links, fences, markdown
from newsclean.stages.opening import opening
from newsclean.stages.sign_off import signed_off
from newsclean.stages.spot import dates, find_groups, headed, outside, phrases, prompts, shapes
from newsclean.stages.spread import spread
from newsclean.stages.stories import repeats, stories, zone_again
from newsclean.stages.subheading import late_headline
from newsclean.stages.zone import zone
from newsclean.stories.strays import HEAD, story_page
from newsclean.tools import Tools
from newsclean.words import LineWords
from newsclean.zone.frame import frame_of
from newsclean.zone.traits import survey

PHASES: tuple[tuple[Stage, ...], ...] = (
    (phrases, prompts, shapes, dates, markdown, addresses_of_links, fences),
    (repeats,),
    (headlines,),
    (front, close, addresses, captions, placeholders, forms, polls, share_buttons, summaries),
    (biography,),
    (zone,),
    (signed_off,),
    (stories,),
    (zone_again,),
    (late_headline,),
    (above, teasers),
    (spread, tags),
    (authors,),
    (opening,),
)
STORIES: tuple[Stage, ...] = (repeats, stories, zone_again)
"""The stages that `strays="keep"` leaves out."""


def open_page(
    source: str, tools: Tools, *, url: str | None = None, whole: bool = False, below_matter: bool = False
) -> Page:
    """The page before anyone has voted; `whole` and `below_matter` are for `segment.cut`."""
    document = cut(source, url=url, known=partial(known_lines, tools.table), whole=whole, below_matter=below_matter)
    count = len(document)
    groups = find_groups(document.texts, document.keys, tools)
    if document.joined:
        groups = headed(document, groups, tools)
    nothing = (None,) * count, (0,) * count, ("",) * count
    traits = survey(document)
    groups = outside(groups, traits.prose)
    frame = frame_of(document.sizes, traits)
    return Page(document, traits, tools, *nothing, groups, LineWords(document.texts), frame)


def votes_of(page: Page, phase: tuple[Stage, ...]) -> list[Vote]:
    """The votes of a phase that count: rules that were taken out have none."""
    known = page.tools.known
    return [vote for stage in phase for vote in stage(page) if vote[3] in known or "-" in vote[3]]


def run(page: Page, phases: tuple[tuple[Stage, ...], ...] = PHASES) -> Page:
    """The page after all phases."""
    opened, since = page, 0
    for place, phase in enumerate(phases):
        if headlines in phase:
            opened, since = page, place + 1
        page = decided(page, votes_of(page, phase))
        if zone in phase:
            page = _with_headline(opened, page, phases[since : place + 1])
    return page


def _with_headline(opened: Page, page: Page, between: tuple[tuple[Stage, ...], ...]) -> Page:
    """The page after the zone; where the story tells that another line is its headline, read anew with that.

    `opened`: the page before a headline was chosen; `between`: the phases since then.
    """
    votes = headlines_again(opened, page) if "H1" in page.tools.known else None
    if votes is None:
        return page
    page = decided(opened, votes)
    for phase in between:
        page = decided(page, votes_of(page, phase))
    return page


def without_stories() -> tuple[tuple[Stage, ...], ...]:
    """The phases of a page on which every story is to stay."""
    return tuple(phase for phase in PHASES if not set(phase) & set(STORIES))


def read_story(page: Page, segments: list[int]) -> Page:
    """Another story on the page, read as a page of its own: its front is looked at, all else is its body."""
    story = story_page(page, segments)
    story = decided(story, votes_of(story, PHASES[0]))
    if page.rules[segments[0]] == HEAD:
        story = decided(story, [Vote(0, Label.HEADLINE, SURE + 1, "H1")])
    story = decided(story, votes_of(story, (front, close, captions)))
    rest = [
        i
        for i, label in enumerate(story.labels)
        if label is None or (story.strengths[i] < SURE and story.traits.prose[i])
    ]
    story = decided(story, [Vote(i, Label.BODY, SURE - 1, "Z1") for i in rest])
    return decided(story, votes_of(story, (authors,)))


def until_zone(page: Page) -> Page:
    """The page as the zone stage finds it; bench/fit.py learns from it."""
    return run(page, PHASES[: next(i for i, phase in enumerate(PHASES) if zone in phase)])
