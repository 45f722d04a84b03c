"""Who wrote the page's story: the names on the lines that were chosen, and the agency near them."""

from collections.abc import Sequence

from newsclean.authors.reading import Reading, read_line
from newsclean.fields.agency import agency_of
from newsclean.fields.byline_label import cut_label
from newsclean.label import Label
from newsclean.page import Page
from newsclean.stages.authors import CHOSEN

ABOVE = 8
"""A byline may stand so many lines above the headline, or the first paragraph where there is none."""
BELOW = 16
"""So many lines below it a byline is surely the story's."""
BEHIND = 6
"""So many lines below the last paragraph too; further down are the bylines of other stories."""
MOST = 12
"""Bylines read, in the order of the page."""
_FURNITURE = frozenset({Label.HEADLINE, Label.TIMESTAMP, Label.BYLINE})
_SOURCES = frozenset({Label.CREDIT, Label.TIMESTAMP, Label.NOTE})
"""What a line between headline and story may be that says where the story comes from."""


def read_writers_of(page: Page, anchor: int, body: Sequence[int]) -> tuple[tuple[str, ...], str | None]:
    """Authors and agency of the story that begins at `anchor`."""
    readings = [_read(page, i) for i, rule in enumerate(page.rules) if rule == CHOSEN]
    names = dict.fromkeys([name for reading in readings if reading is not None for name in reading.names])
    agency = next((reading.agency for reading in readings if reading is not None and reading.agency), None)
    return tuple(names), agency or _agency(page, anchor, body)


def _read(page: Page, i: int) -> Reading | None:
    return read_line(page, i, one_word=True)


def _agency(page: Page, anchor: int, body: Sequence[int]) -> str | None:
    """The agency that a byline near the headline or the end of the story names."""
    last = body[-1] if body else anchor
    lines = [i for i, label in enumerate(page.labels) if label is Label.BYLINE and i >= anchor - ABOVE]
    for i in [i for i in lines if i <= anchor + BELOW or last < i <= last + BEHIND][:MOST]:
        reading = _read(page, i)
        agency = reading.agency if reading is not None else agency_of(cut_label(page.document.texts[i])[0])
        if agency:
            return agency
    return _agency_alone(page, range(anchor + 1, min(anchor + BELOW, body[0])) if body else range(0))


def _agency_alone(page: Page, front: range) -> str | None:
    """The agency that a line between headline and story names as its source, or that stands there at the date."""
    for i in front:
        if page.labels[i] not in _SOURCES or (agency := agency_of(page.document.texts[i])) is None:
            continue
        beside = {page.labels[i - 1], *page.labels[i + 1 : i + 2]}
        if len(agency) < len(page.document.texts[i].strip(" ()[]/")) or not _FURNITURE.isdisjoint(beside):
            return agency
    return None
