"""The second look at the headline, when the zone has found the story: where a line stands to it, and what it shares."""

from bisect import bisect_left, bisect_right
from functools import cached_property
from itertools import accumulate

from newsclean.headline.pool import LEAD
from newsclean.headline.signs import LEAD_STEPS, LEADS, LENGTHS, LONG, NONE, SIGNS, Candidates, candidates
from newsclean.label import Label
from newsclean.page import Page

PLACES = (
    *("1 above it", "2", "3", "4-5", "6-9", "10-19", "20 or more"),
    *("its first line", "in it", "taken out of it", "below it"),
)
PLACE_STEPS = (2, 3, 4, 6, 10, 20)
_FIRST, _IN, _OUT, _BELOW = range(7, 11)
SETTLED = PLACES.index("6-9")
"""A line nearer above the story stays the headline, unless nothing at all stands between: of 2,013 such choices on the
development pages a second look changed 15, six for the better."""
FIRSTS = ("another line", "the first choice")
BETWEENS = ("nothing", "signature", "chrome", "signature and chrome", "lines", "lines and signature")
_BYLINE, _TIMESTAMP = Label.BYLINE, Label.TIMESTAMP
_FRONT = frozenset({_BYLINE, _TIMESTAMP, Label.DECK, Label.HEADLINE, Label.REPEAT, Label.CAPTION})
"""What stands between a headline and its story."""
OPENING = 8
"""Paragraphs of the story, of LEAD characters at most, that share words with its headline."""

OWN: dict[str, tuple[tuple[str, ...], ...]] = {
    "place": (PLACES,),
    "first look": (FIRSTS,),
    "between it and the story": (BETWEENS,),
    "in the story's opening": (LEADS, LENGTHS),
}
SECOND_SIGNS = {**SIGNS, **OWN}
SECOND_NONE = (*NONE, ("none", "a first choice"))


def second_candidates(opened: Page, page: Page) -> Candidates | None:
    """The lines that may be the headline, where there is a story and the first choice is not where headlines are:
    `opened` is the page before that choice, `page` that after the zone."""
    body = [i for i, label in enumerate(page.labels) if label is Label.BODY]
    if not body:
        return None
    chosen = page.rules.index("H1") if "H1" in page.rules else None
    story = _Story(opened, page, body)
    if chosen is not None and story.place(chosen) < SETTLED and (story.place(chosen) or story.between(chosen)):
        return None
    found = candidates(opened, (body[0], body[-1]))
    if found is None:
        return None
    own = [(story.place(i), int(i == chosen), story.between(i), story.shared(i)) for i in found.lines]
    signs = [(*signs, *more) for signs, more in zip(found.signs, own, strict=True)]
    return found._replace(signs=signs, none=found.none * 2 + (chosen is not None))


class _Story:
    """The story as the zone has found it, and what a line is to it."""

    def __init__(self, opened: Page, page: Page, body: list[int]) -> None:
        self._page, self._body, self._inside = page, body, frozenset(body)
        self._unknown = [i for i, label in enumerate(opened.labels) if label is None]

    @cached_property
    def _opening(self) -> dict[int, set[str]]:
        """The words of the story's first paragraphs; most pages are settled without them."""
        sizes = list(accumulate([self._page.document.sizes[i] for i in self._body[:OPENING]]))
        return {i: self._page.words.stems(i) for i in self._body[: bisect_right(sizes, LEAD)]}

    @cached_property
    def _words(self) -> set[str]:
        return set().union(*self._opening.values())

    def place(self, i: int) -> int:
        """Position in PLACES."""
        first, last = self._body[0], self._body[-1]
        if i < first:
            return bisect_right(PLACE_STEPS, bisect_left(self._unknown, first) - bisect_left(self._unknown, i))
        return _FIRST if i == first else _BELOW if i > last else _IN if i in self._inside else _OUT

    def between(self, i: int) -> int:
        """Position in BETWEENS of what stands between the line and the story's first."""
        if i >= self._body[0]:
            return 0
        labels, rules = (column[i + 1 : self._body[0]] for column in (self._page.labels, self._page.rules))
        signed = _BYLINE in labels or _TIMESTAMP in labels
        if labels.count(None) + rules.count("Z2") > 1:
            return 5 if signed else 4
        if signed:
            return 1 if _FRONT.issuperset(labels) else 3
        return 2 if labels else 0

    def shared(self, i: int) -> int:
        """Position in LEADS and LENGTHS: how many of the line's words the story's opening has, and its length."""
        words = self._page.words.stems(i)
        others = [stems for line, stems in self._opening.items() if line != i]
        opening = set().union(*others) if i in self._opening else self._words
        share = len(words & opening) / len(words) if words else 0.0
        return bisect_right(LEAD_STEPS, share) * len(LENGTHS) + (self._page.document.sizes[i] > LONG)
