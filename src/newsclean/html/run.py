"""The run over an HTML page: the phases of the engine, with the stages that read markup among them."""

from bisect import bisect_right
from collections.abc import Iterator
from functools import partial
from itertools import accumulate

from newsclean.document import Vote
from newsclean.html.deck import deck
from newsclean.html.evidence import delivery_of
from newsclean.html.lines import Mark
from newsclean.html.stages import Witnesses, headlines, markup, zone
from newsclean.html.stated import Stated
from newsclean.html.weights import html_weights
from newsclean.label import Label
from newsclean.page import Page, Stage
from newsclean.pipeline import PHASES, open_page, run, without_stories
from newsclean.segment import trim
from newsclean.stages.headline import headlines as read_headlines
from newsclean.stages.stories import zone_again
from newsclean.stages.zone import zone as text_zone
from newsclean.tools import Tools


def opened(
    marks: list[Mark], tools: Tools, url: str | None, text: str | None, stated: Stated
) -> tuple[Page, Witnesses]:
    """The page of these lines before anyone has voted, and what is known beside its text."""
    marks = [mark for mark in marks if trim(mark.text)]
    page = open_page("\n".join([mark.text for mark in marks]), tools, url=url, whole=True)
    starts = list(accumulate([len(mark.text) + 1 for mark in marks], initial=0))
    of_segments = [marks[bisect_right(starts, start) - 1] for start in page.document.starts[:-1]]
    return page, Witnesses(of_segments, delivery_of(text), stated)


def phases(seen: Witnesses, strays: str = "split") -> tuple[tuple[Stage, ...], ...]:
    """The engine's phases: markup votes in the first, and where a stage reads markup it takes its namesake's place."""
    judge = partial(zone, seen=seen, looks=html_weights())

    def again(page: Page) -> Iterator[Vote]:
        if Label.STRAY in page.labels:
            yield from judge(page)

    instead: dict[Stage, Stage] = {read_headlines: partial(headlines, seen=seen), text_zone: judge, zone_again: again}
    standfirst: tuple[Stage, ...] = (partial(deck, marks=seen.marks, stated=seen.stated),)
    first, *others, last = PHASES if strays == "split" else without_stories()
    return (
        (*first, partial(markup, seen=seen)),
        *(tuple(instead.get(stage, stage) for stage in phase) for phase in others),
        standfirst,
        last,
    )


def until_zone(page: Page, seen: Witnesses) -> Page:
    """The page as the zone finds it; bench/fit_html.py learns from it."""
    first = PHASES[0]
    before = next(place for place, phase in enumerate(PHASES) if text_zone in phase)
    mine = tuple(
        tuple(partial(headlines, seen=seen) if stage is read_headlines else stage for stage in phase)
        for phase in PHASES[1:before]
    )
    return run(page, ((*first, partial(markup, seen=seen)), *mine))
