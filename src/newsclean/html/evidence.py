"""Named signs of each line of an HTML page, for its zone: what markup, extractor and the page's data say of it."""

from bisect import bisect_right
from typing import Final, NamedTuple

from newsclean.document import Document
from newsclean.html.hints import Hint
from newsclean.html.lines import HOLDERS, REGIONS, TAGS, Mark
from newsclean.html.stated import Stated
from newsclean.html.titles import squeeze

DELIVERED: Final = ("nothing delivered", "delivered", "in part", "left out")
"""What the extractor made of the line."""
STATED_BODY: Final = ("no body", "in it", "not in it")
LINKS: Final = ("none", "some", "most", "all")
MASSES: Final = ("none", "little", "a sixth", "a third", "most")
MASS_STEPS: Final = (0.001, 0.06, 0.25, 0.55)
PLACES: Final = ("none", "above", "below", "both sides", "after", "before", "hole")
"""Where the line stands by what was delivered: between, above or below delivered lines, in a hole or outside."""
SAYS: Final = ("neither", "headline", "description", "opens the description", "part of the title")
SHARES: Final = ("nothing", "little", "a fifth", "two fifths", "most", "nearly all")
SHARE_STEPS: Final = (0.0001, 0.12, 0.3, 0.55, 0.85)
"""How much of the page's prose was delivered."""
SIBLINGS: Final = ("alone", "none", "some", "most")
"""How much of the prose in the same element was delivered, the line itself not counted."""
TIMES: Final = ("once", "twice", "more often")
PROSES: Final = ("no prose", "prose")
LOUDS: Final = ("plain", "some", "all")

AXES: Final[dict[str, tuple[tuple[str, ...], ...]]] = {
    "tag": (TAGS, DELIVERED),
    "links": (LINKS, DELIVERED),
    "region": (REGIONS, HOLDERS),
    "hint": (tuple(hint.name.lower() for hint in Hint), DELIVERED),
    "beside the rest of the prose": (MASSES, DELIVERED),
    "around it": (MASSES,),
    "place": (PLACES, DELIVERED),
    "stated body": (STATED_BODY, DELIVERED),
    "says the same": (SAYS, DELIVERED),
    "loud": (LOUDS, TAGS),
    "share delivered": (SHARES, PROSES, DELIVERED),
    "siblings delivered": (SIBLINGS, PROSES, DELIVERED),
    "on the page": (TIMES, DELIVERED),
}
"""Each feature with the names of its values."""

PROSE: Final = 80
"""A line of more characters (in sizes of Latin letters) with few links is prose."""
PROBE: Final = 16
"""Characters of the pieces by which a long line is looked for in another text."""
LARGEST_SEARCH: Final = 40_000_000
"""Characters to be searched, pieces times text: beyond it only whole lines are compared."""


class Delivery(NamedTuple):
    """A text to compare lines with: its lines and all of it, without white space."""

    lines: frozenset[str]
    whole: str


def delivery_of(text: str | None) -> Delivery:
    """The text as lines are compared with it."""
    lines = [squeeze(line) for line in (text or "").splitlines()]
    return Delivery(frozenset(filter(None, lines)), "\n".join(filter(None, lines)))


def delivered(texts: list[str], by: Delivery) -> list[int]:
    """For each line its place in DELIVERED."""
    if not by.whole:
        return [0] * len(texts)
    if len(texts) * len(by.whole) > LARGEST_SEARCH:
        return [1 if squeeze(text) in by.lines else 3 for text in texts]
    found = []
    for text in texts:
        key = squeeze(text)
        if key in by.lines:
            found.append(1)
        elif len(key) < PROBE:
            found.append(3)
        elif key in by.whole:
            found.append(1)
        else:
            probes = [key[at : at + PROBE] for at in range(0, len(key) - PROBE + 1, max(PROBE, len(key) // 6))][:6]
            hits = sum([probe in by.whole for probe in probes])
            found.append(1 if hits > 0.8 * len(probes) else 2 if hits > 0.3 * len(probes) else 3)
    return found


def html_columns(
    document: Document, marks: list[Mark], lines: list[int], text: Delivery, stated: Stated
) -> list[list[int]]:
    """One column of values for each of AXES; `marks` has one entry for each segment of the document."""
    chosen = [marks[i] for i in lines]
    texts = [document.texts[i] for i in lines]
    sizes = [document.sizes[i] for i in lines]
    got = delivered(texts, text)
    links = [_link_share(mark, len(body)) for mark, body in zip(chosen, texts, strict=True)]
    prose = [min(size, 600) if size > PROSE and link < 2 else 0 for size, link in zip(sizes, links, strict=True)]
    own, around = _masses(chosen, prose)
    body = _in_body(texts, stated.body)
    says = _says(texts, stated)
    places = _places(got)
    wide = len(DELIVERED)
    siblings = _siblings(chosen, prose, got)
    counts: dict[str, int] = {}
    for i in lines:
        counts[document.keys[i]] = counts.get(document.keys[i], 0) + 1
    times = [min(2, counts[document.keys[i]] - 1) for i in lines]
    share = bisect_right(
        SHARE_STEPS, sum([size for size, g in zip(prose, got, strict=True) if g == 1]) / max(1, sum(prose))
    )
    return [
        [mark.tag * wide + g for mark, g in zip(chosen, got, strict=True)],
        [link * wide + g for link, g in zip(links, got, strict=True)],
        [mark.region * len(HOLDERS) + mark.holder for mark in chosen],
        [mark.hint * wide + g for mark, g in zip(chosen, got, strict=True)],
        [mass * wide + g for mass, g in zip(own, got, strict=True)],
        around,
        [place * wide + g for place, g in zip(places, got, strict=True)],
        [b * wide + g for b, g in zip(body, got, strict=True)],
        [s * wide + g for s, g in zip(says, got, strict=True)],
        [
            (0 if not mark.loud else 2 if mark.loud >= 0.8 * len(mark.text.replace(" ", "")) else 1) * len(TAGS)
            + mark.tag
            for mark in chosen
        ],
        [(share * 2 + (size > 0)) * wide + g for size, g in zip(prose, got, strict=True)],
        [(of_siblings * 2 + (size > 0)) * wide + g for of_siblings, size, g in zip(siblings, prose, got, strict=True)],
        [time * wide + g for time, g in zip(times, got, strict=True)],
    ]


def _link_share(mark: Mark, size: int) -> int:
    if not mark.link:
        return 0
    share = mark.link / max(1, size)
    return 3 if share > 0.9 else 2 if share > 0.5 else 1


def _masses(marks: list[Mark], prose: list[int]) -> tuple[list[int], list[int]]:
    """The share of the page's prose that stands beside each line in the same element, and in the one around that."""
    whole = max(1, sum(prose))
    parents: dict[int, int] = {}
    elders: dict[int, int] = {}
    for mark, size in zip(marks, prose, strict=True):
        if size:
            parents[mark.parent] = parents.get(mark.parent, 0) + size
            elders[mark.grandparent] = elders.get(mark.grandparent, 0) + size
    own = [bisect_right(MASS_STEPS, parents.get(mark.parent, 0) / whole) for mark in marks]
    around = [
        bisect_right(
            MASS_STEPS,
            max(elders.get(mark.grandparent, 0), parents.get(mark.grandparent, 0), elders.get(mark.parent, 0)) / whole,
        )
        for mark in marks
    ]
    return own, around


def _siblings(marks: list[Mark], prose: list[int], got: list[int]) -> list[int]:
    """For each line its place in SIBLINGS."""
    whole: dict[int, int] = {}
    sent: dict[int, int] = {}
    for mark, size, g in zip(marks, prose, got, strict=True):
        if size:
            whole[mark.parent] = whole.get(mark.parent, 0) + size
            sent[mark.parent] = sent.get(mark.parent, 0) + (size if g == 1 else 0)
    found = []
    for mark, size, g in zip(marks, prose, got, strict=True):
        rest = whole.get(mark.parent, 0) - size
        share = (sent.get(mark.parent, 0) - (size if g == 1 else 0)) / rest if rest > 0 else 0.0
        found.append(0 if rest <= 0 else 1 if share < 0.05 else 2 if share < 0.6 else 3)
    return found


def _in_body(texts: list[str], body: str | None) -> list[int]:
    if body is None or len(body) < 200:
        return [0] * len(texts)
    return [1 if value in (1, 2) else 2 for value in delivered(texts, delivery_of(body))]


def _says(texts: list[str], stated: Stated) -> list[int]:
    headlines = {squeeze(text) for text in stated.headlines}
    titles = " ".join(squeeze(text) for text in stated.titles[:3])
    descriptions = [squeeze(text) for text in stated.descriptions]
    heads = {text[:40] for text in descriptions if len(text) >= 40}
    found = []
    for text in texts:
        key = squeeze(text) if len(text) < 1000 else ""
        if key in headlines:
            found.append(1)
        elif key in descriptions:
            found.append(2)
        elif len(key) >= 40 and key[:40] in heads:
            found.append(3)
        else:
            found.append(4 if 8 <= len(key) < 200 and key in titles else 0)
    return found


def _places(got: list[int]) -> list[int]:
    """Neighbours that were delivered; else whether the line is before, after or in a hole of the delivered text."""
    sure = [value == 1 for value in got]
    if not any(sure):
        return [0] * len(got)
    first = sure.index(True)
    last = len(sure) - 1 - sure[::-1].index(True)
    found = []
    for i in range(len(got)):
        above = any(sure[max(0, i - 2) : i])
        below = any(sure[i + 1 : i + 3])
        if above and below:
            found.append(3)
        elif above:
            found.append(1)
        elif below:
            found.append(2)
        elif first < i < last:
            found.append(6)
        else:
            found.append(4 if i >= last else 5)
    return found
