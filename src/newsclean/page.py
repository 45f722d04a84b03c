"""What a stage sees of a page: the segments, what they look like, and what has been decided so far."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsclean.document import Document, Vote
from newsclean.label import TEXT, Label
from newsclean.rules.packs import Group
from newsclean.rules.rule import FIRM, SURE, WEAK
from newsclean.words import LineWords
from newsclean.zone.frame import NO_FRAME, Frame
from newsclean.zone.traits import Traits

if TYPE_CHECKING:
    from newsclean.tools import Tools


@dataclass(frozen=True, slots=True)
class Page:
    """A document between two phases. Stages read it; only `decide` makes the next one."""

    document: Document
    traits: Traits
    tools: "Tools"
    labels: tuple[Label | None, ...]
    """Decided so far; None where nobody has voted."""
    strengths: tuple[int, ...]
    """Strength of the winning vote, 0 where there is none."""
    rules: tuple[str, ...]
    """Id of the winning rule, "" where there is none."""
    groups: tuple[Group | None, ...]
    """The phrase group of each line, if any."""
    words: LineWords
    frame: Frame = NO_FRAME
    """The menus around the story."""

    def sure(self, i: int) -> bool:
        """Whether the label of segment i holds wherever it stands."""
        return self.strengths[i] >= SURE

    def likely(self, i: int) -> Label | None:
        """The label that segment i has on weak evidence."""
        return self.labels[i] if WEAK <= self.strengths[i] <= FIRM else None

    def heading(self, i: int) -> Label | None:
        """The label of what segment i is the heading of, None where it is no heading or something else was decided."""
        group = self.groups[i]
        heads = group is not None and group.match == "heading" and self.labels[i] is group.label
        return self.labels[i] if heads else None

    def open(self) -> list[int]:
        """The segments in question: not sure to be anything but body."""
        labels, body = self.labels, Label.BODY
        return [i for i, strength in enumerate(self.strengths) if strength < SURE or labels[i] is body]

    def body(self) -> list[int]:
        """The segments of the article's body."""
        return [i for i, label in enumerate(self.labels) if label in TEXT]


Stage = Callable[[Page], Iterable[Vote]]
"""Reads a page, changes nothing, says what it thinks of which segments."""


def decided(page: Page, votes: Iterable[Vote]) -> Page:
    """The page after these votes: the strongest wins, a tie goes to body, then to the lower rule id."""
    votes = list(votes)
    if not votes:
        return page
    labels, strengths, rules = list(page.labels), list(page.strengths), list(page.rules)
    for segment, label, strength, rule in votes:
        held = strengths[segment]
        if strength < held:
            continue
        if strength > held or _wins(label, rule, labels[segment], rules[segment]):
            labels[segment], strengths[segment], rules[segment] = label, strength, rule
    judged = tuple(labels), tuple(strengths), tuple(rules)
    return Page(page.document, page.traits, page.tools, *judged, page.groups, page.words, page.frame)


def _wins(label: Label, rule: str, holder: Label | None, holding: str) -> bool:
    """Whether the first of two equally strong votes wins."""
    return (label is not Label.BODY, rule) < (holder is not Label.BODY, holding)
