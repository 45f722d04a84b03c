"""Named signs of each line of an HTML page, for its zone: what markup, extractor and the page's data say of it."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from functools import partial
from typing import Final, NamedTuple

from newsclean.document import Document
from newsclean.html.hints import Hint
from newsclean.html.lines import HOLDERS, REGIONS, TAGS, Mark
from newsclean.html.places import HOMES, LINKS, MASSES, SIBLINGS, homes, link_share, masses, prose_of, siblings
from newsclean.html.stated import Stated
from newsclean.html.titles import squeeze

DELIVERED: Final = ("nothing delivered", "delivered", "in part", "left out")
"""What the extractor made of the line."""
STATED_BODY: Final = ("no body", "in it", "not in it")
PLACES: Final = ("none", "above", "below", "both sides", "after", "before", "hole")
"""Where the line stands by what was delivered: between, above or below delivered lines, in a hole or outside."""
SAYS: Final = ("neither", "headline", "description", "opens the description", "part of the title")
SHARES: Final = ("nothing", "little", "a fifth", "two fifths", "most", "nearly all")
SHARE_STEPS: Final = (0.0001, 0.12, 0.3, 0.55, 0.85)
"""How much of the page's prose was delivered."""
TIMES: Final = ("once", "twice", "more often")
PROSES: Final = ("no prose", "prose")
OWN_HINTS: Final = ("not its own", *(hint.name.lower() for hint in Hint))
"""The hint of the line's own element, not of one around it."""
LOUDS: Final = ("plain", "some", "all")

AXES: Final[dict[str, tuple[tuple[str, ...], ...]]] = {
    "tag": (TAGS, DELIVERED),
    "links": (LINKS, DELIVERED),
    "region": (REGIONS, HOLDERS),
    "hint": (tuple(hint.name.lower() for hint in Hint), DELIVERED),
    "own hint": (OWN_HINTS, PROSES),
    "beside the rest of the prose": (MASSES, DELIVERED),
    "around it": (MASSES,),
    "home": (HOMES, PROSES, DELIVERED),
    "place": (PLACES, DELIVERED),
    "stated body": (STATED_BODY, DELIVERED),
    "says the same": (SAYS, DELIVERED),
    "loud": (LOUDS, TAGS),
    "share delivered": (SHARES, PROSES, DELIVERED),
    "siblings delivered": (SIBLINGS, PROSES, DELIVERED),
    "on the page": (TIMES, DELIVERED),
}
"""Each feature with the names of its values."""

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
    lines = list(filter(None, map(squeeze, (text or "").splitlines())))
    return Delivery(frozenset(lines), "\n".join(lines))


def delivered(keys: list[str], by: Delivery) -> list[int]:
    """For each line, without white space, its place in DELIVERED."""
    if not by.whole:
        return [0] * len(keys)
    if len(keys) * len(by.whole) > LARGEST_SEARCH:
        return [1 if key in by.lines else 3 for key in keys]
    return [_delivered(key, by) for key in keys]


def _delivered(key: str, by: Delivery) -> int:
    if key in by.lines:
        return 1
    if len(key) < PROBE:
        return 3
    if key in by.whole:
        return 1
    probes = [key[at : at + PROBE] for at in range(0, len(key) - PROBE + 1, max(PROBE, len(key) // 6))][:6]
    hits = sum([probe in by.whole for probe in probes])
    return 1 if hits > 0.8 * len(probes) else 2 if hits > 0.3 * len(probes) else 3


def html_columns(
    document: Document, marks: list[Mark], lines: list[int], text: Delivery, stated: Stated
) -> list[list[int]]:
    """One column of values for each of AXES; `marks` has one entry for each segment of the document."""
    chosen = [marks[i] for i in lines]
    keys = [squeeze(document.texts[i]) for i in lines]
    got = delivered(keys, text)
    prose = prose_of(document, chosen, lines)
    is_prose = [size > 0 for size in prose]
    links = [link_share(mark, len(document.texts[i])) for mark, i in zip(chosen, lines, strict=True)]
    beside, around = masses(chosen, prose)
    with_delivery = partial(_by_delivery, got=got)
    own = [mark.hint + 1 if mark.own else 0 for mark in chosen]
    return [
        with_delivery([mark.tag for mark in chosen]),
        with_delivery(links),
        [mark.region * len(HOLDERS) + mark.holder for mark in chosen],
        with_delivery([mark.hint for mark in chosen]),
        _by_prose(own, is_prose),
        with_delivery(beside),
        around,
        with_delivery(_by_prose(homes(chosen, prose), is_prose)),
        with_delivery(_places(got)),
        with_delivery(_in_body(keys, stated.body)),
        with_delivery(_says(keys, stated)),
        [_loud(mark) * len(TAGS) + mark.tag for mark in chosen],
        with_delivery(_by_prose([_share(prose, got)] * len(lines), is_prose)),
        with_delivery(_by_prose(siblings(chosen, prose, got), is_prose)),
        with_delivery(_times([document.keys[i] for i in lines])),
    ]


def _by_delivery(values: Sequence[int], got: list[int]) -> list[int]:
    return [value * len(DELIVERED) + g for value, g in zip(values, got, strict=True)]


def _by_prose(values: Sequence[int], is_prose: list[bool]) -> list[int]:
    return [value * len(PROSES) + own for value, own in zip(values, is_prose, strict=True)]


def _loud(mark: Mark) -> int:
    return 0 if not mark.loud else 2 if mark.loud >= 0.8 * len(mark.text.replace(" ", "")) else 1


def _share(prose: list[int], got: list[int]) -> int:
    sent = sum([size for size, g in zip(prose, got, strict=True) if g == 1])
    return bisect_right(SHARE_STEPS, sent / max(1, sum(prose)))


def _times(keys: list[str]) -> list[int]:
    counts = Counter(keys)
    return [min(2, counts[key] - 1) for key in keys]


def _in_body(keys: list[str], body: str | None) -> list[int]:
    if body is None or len(body) < 200:
        return [0] * len(keys)
    return [1 if value in (1, 2) else 2 for value in delivered(keys, delivery_of(body))]


def _says(keys: list[str], stated: Stated) -> list[int]:
    headlines = {squeeze(text) for text in stated.headlines}
    titles = " ".join(squeeze(text) for text in stated.titles[:3])
    descriptions = [squeeze(text) for text in stated.descriptions]
    heads = {text[:40] for text in descriptions if len(text) >= 40}
    found = []
    for key in keys:
        if not key or len(key) >= 1000:
            found.append(0)
        elif key in headlines:
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
