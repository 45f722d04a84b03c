"""A site profile: sketches of some of a site's pages, the same whatever the order in which they came."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from json import dumps
from pathlib import Path
from typing import NamedTuple

from newsclean.site.sketch import Sketch

MOST_PAGES = 400
"""Pages in a profile: those with the smallest signatures, which is a fair sample of the site. What stands on 1 % of
its pages is still found on four of them."""
MOST_BYTES = 900_000
"""And their lines take at most this much: the profile's file stays under 1 MB whatever the site."""
PER_LINE = 2
"""Bytes of a line beside its text: comma and line break."""
PER_PLACE = 6
"""Bytes of a line's number in a page."""


class Frequent(NamedTuple):
    """A line that a site repeats."""

    line: str
    """In folded form, of long lines the beginning."""
    pages: int
    place: float
    """Where it stands on average: 0 is the top of the page, 1 the bottom."""


@dataclass(frozen=True)
class SiteProfile:
    """What pages of one site look like. A value: `a | b` is the profile of the pages of both, in any order.

    Made by `newsclean.learn`; cleaning with `clean(text, site=profile)` uses it.
    """

    pages: tuple[Sketch, ...] = ()
    """By signature, each once; no more than fit."""
    bound: str = ""
    """The smallest signature of those that did not fit; "" where all did. Pages from it on are left out in a merger,
    too: else the profile would depend on which parts were merged first."""

    def __post_init__(self) -> None:
        pages, bound = fitting(self.pages, self.bound)
        object.__setattr__(self, "pages", pages)
        object.__setattr__(self, "bound", bound)

    def __or__(self, other: object) -> "SiteProfile":
        if not isinstance(other, SiteProfile):
            return NotImplemented
        bounds = [bound for bound in (self.bound, other.bound) if bound]
        return SiteProfile((*self.pages, *other.pages), min(bounds, default=""))

    @property
    def places(self) -> dict[str, tuple[int, ...]]:
        """For each line the numbers of the pages it stands on; made at the first use and kept with this value."""
        held = self.__dict__.get("_places")
        if held is None:
            lists: dict[str, list[int]] = {}
            for number, page in enumerate(self.pages):
                for line in page.lines:
                    lists.setdefault(line, []).append(number)
            held = {line: tuple(numbers) for line, numbers in lists.items()}
            self.__dict__["_places"] = held
        return held

    def with_signature(self, signature: str) -> tuple[int, ...]:
        """The number of the page with this signature, if it is among them."""
        at = bisect_left(self.pages, signature, key=lambda page: page.signature)
        return (at,) if at < len(self.pages) and self.pages[at].signature == signature else ()

    def __getstate__(self) -> dict[str, object]:
        return {"pages": self.pages, "bound": self.bound}

    def __setstate__(self, state: dict[str, object]) -> None:
        for name, value in state.items():
            object.__setattr__(self, name, value)

    def save(self, path: str | Path) -> None:
        """Writes the profile as JSON. Equal profiles make equal files."""
        from newsclean.site.file import save

        save(self, path)

    @staticmethod
    def load(path: str | Path) -> "SiteProfile":
        """The profile in a file. OSError if it cannot be read, ValueError that says why if it is no profile."""
        from newsclean.site.file import load

        return load(path)

    def frequent(self, least: int = 3) -> tuple[Frequent, ...]:
        """The lines on at least so many pages, the most frequent first."""
        sums: dict[str, float] = {}
        for page in self.pages:
            last = max(1, len(page.lines) - 1)
            for place, line in enumerate(page.lines):
                sums[line] = sums.get(line, 0.0) + place / last
        found = [
            Frequent(line, len(on), round(sums[line] / len(on), 2))
            for line, on in self.places.items()
            if len(on) >= least
        ]
        return tuple(sorted(found, key=lambda each: (-each.pages, each.place, each.line)))


def fitting(pages: Iterable[Sketch], bound: str) -> tuple[tuple[Sketch, ...], str]:
    """The pages with the smallest signatures, each once, as many as a profile may hold; and the new bound.

    A page is the first to stay out if it and all before it are too much together. More pages before it make that
    only truer, so the bound of a part is never below that of the whole, and a merger has all it needs to find it.
    """
    kept: list[Sketch] = []
    known: set[str] = set()
    size = 0
    for page in sorted(pages):
        if kept and page.signature == kept[-1].signature:
            continue
        if bound and page.signature >= bound:
            break
        new = [line for line in page.lines if line not in known]
        size += sum([len(dumps(line, ensure_ascii=False).encode()) + PER_LINE for line in new])
        size += PER_PLACE * len(page.lines)
        if len(kept) == MOST_PAGES or size > MOST_BYTES:
            bound = page.signature
            break
        known.update(new)
        kept.append(page)
    return tuple(kept), bound
