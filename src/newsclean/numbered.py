"""Pages as browsers for the terminal dump them (lynx, links, elinks): "[12]" before the words of each link, and at the
end a list of the addresses."""

import re
from typing import Final, NamedTuple

LEAST: Final = 3
"""Addresses of such a list, and links in the text."""
SHARE: Final = 0.5
"""So many of the addresses belong to a link in the text; the others are of pictures and hidden links."""
MOSTLY: Final = 0.8
"""So many of the list's lines are addresses; the others are headings, and addresses with line breaks in them."""
LONGEST_HEADING: Final = 30
_URL = r"(?:[a-z][a-z+.-]{1,20}:\S|/|\w[\w-]*\.\w)"
_ADDRESS: Final = re.compile(rf"^[ \t]{{0,9}}(\d{{1,5}})\.[ ]+{_URL}", re.M)
_FIRST: Final = re.compile(rf"^[ \t]{{0,9}}1\.[ ]+{_URL}", re.M)
_LINK: Final = re.compile(r"(?<![^\s\](\"'“„«])#?\[(\d{1,5})\](?=\S)")


class Numbered(NamedTuple):
    """A page whose links are numbered."""

    start: int
    """Where the list of the addresses begins, with its heading."""
    numbers: frozenset[int]


def find_numbered(source: str) -> Numbered | None:
    """The list of addresses at the end of a text whose links have their numbers; None where there is none."""
    if "[1]" not in source or (first := _last_start(source)) is None:
        return None
    lines = sum([1 for line in source[first:].splitlines() if line.strip()])
    numbers = frozenset(map(int, _ADDRESS.findall(source, first)))
    if len(numbers) < MOSTLY * lines:
        return None
    links = {number for digits in _LINK.findall(source, 0, first) if (number := int(digits)) in numbers}
    if len(links) < max(LEAST, SHARE * len(numbers)):
        return None
    return Numbered(_with_headings(source, first), numbers)


def without_numbers(text: str, numbers: frozenset[int]) -> str:
    """The text without the numbers of its links."""
    return _LINK.sub(lambda match: "" if int(match[1]) in numbers else match[0], text)


def _last_start(source: str) -> int | None:
    """Where the last list of addresses begins: its first number is 1."""
    start = None
    for match in _FIRST.finditer(source):
        start = match.start()
    return start


def _with_headings(source: str, start: int) -> int:
    """The same with the short lines directly above: "References", "Visible links:"."""
    for _ in range(2):
        above = source[:start].rstrip()
        at = above.rfind("\n") + 1
        heading = above[at:].strip()
        if not 0 < len(heading) <= LONGEST_HEADING or not heading.rstrip(":").replace(" ", "").isalpha():
            break
        start = at
        if heading[-1] != ":":
            break
    return start
