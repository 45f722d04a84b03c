"""The order of things: phases one after the other; the stages inside a phase do not see each other."""

from collections.abc import Iterable

from newsclean.document import Document, Vote
from newsclean.page import Page, Stage, decided
from newsclean.segment import cut
from newsclean.stages.front import front
from newsclean.stages.headline import headlines
from newsclean.stages.spot import dates, find_groups, phrases, shapes
from newsclean.stages.spread import spread
from newsclean.stages.zone import zone
from newsclean.tools import Tools
from newsclean.zone.traits import survey

PHASES: tuple[tuple[Stage, ...], ...] = (
    (phrases, shapes, dates),
    (headlines,),
    (front,),
    (zone,),
    (spread,),
)


def open_page(source: str, tools: Tools, *, url: str | None = None) -> Page:
    """The page before anyone has voted."""
    document: Document = cut(source, url=url)
    count = len(document)
    groups = find_groups(document.texts, document.keys, tools)
    return Page(document, survey(document), tools, (None,) * count, (0,) * count, ("",) * count, groups)


def votes_of(page: Page, phase: tuple[Stage, ...]) -> Iterable[Vote]:
    """The votes of a phase that count: rules that were taken out have none."""
    known = page.tools.known
    for stage in phase:
        for vote in stage(page):
            if vote.rule in known or "-" in vote.rule:
                yield vote


def run(page: Page, phases: tuple[tuple[Stage, ...], ...] = PHASES) -> Page:
    """The page after all phases."""
    for phase in phases:
        page = decided(page, votes_of(page, phase))
    return page


def until_zone(page: Page) -> Page:
    """The page as the zone stage finds it; bench/fit.py learns from it."""
    return run(page, PHASES[: next(i for i, phase in enumerate(PHASES) if zone in phase)])
