"""A profile as a file: JSON that a person can read, the site's most frequent lines first."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from newsclean.site.profile import SiteProfile
from newsclean.site.sketch import Sketch, signature_of

FORMAT = "newsclean-site-profile"
VERSION = 1
"""Raised when the lines' folded form changes: older profiles would not find their lines any more."""


class BadProfile(ValueError):
    """The text is not a profile that this version of newsclean reads."""


def to_json(profile: SiteProfile) -> str:
    """The profile as JSON; equal profiles give equal text."""
    lines = sorted(profile.places, key=lambda line: (-len(profile.places[line]), line))
    numbers = {line: number for number, line in enumerate(lines)}
    of_line = [json.dumps(line, ensure_ascii=False) for line in lines]
    of_page = ["[" + ",".join([str(numbers[line]) for line in page.lines]) + "]" for page in profile.pages]
    parts = [
        f'{{"format": "{FORMAT}", "version": {VERSION}, "bound": {json.dumps(profile.bound)},',
        '"lines": [',
        ",\n".join(of_line),
        '],\n"pages": [',
        ",\n".join(of_page),
        "]}",
    ]
    return "\n".join(parts) + "\n"


def from_json(text: str) -> SiteProfile:
    """The profile that `to_json` wrote. BadProfile says what is wrong with anything else."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise BadProfile(f"not JSON: {error}") from error
    if not isinstance(data, Mapping) or data.get("format") != FORMAT:
        raise BadProfile(f'not a site profile: there is no "format": "{FORMAT}" in it')
    if data.get("version") != VERSION:
        raise BadProfile(f"a profile of version {data.get('version')!r}, not {VERSION}: learn the site again")
    bound = data.get("bound", "")
    if not isinstance(bound, str):
        raise BadProfile('"bound" must be a text')
    return SiteProfile(tuple(_pages(data)), bound)


def _pages(data: Mapping[str, Any]) -> list[Sketch]:
    lines, pages = data.get("lines"), data.get("pages")
    if not isinstance(lines, list) or not isinstance(pages, list) or not all(isinstance(line, str) for line in lines):
        raise BadProfile('"lines" must be a list of texts and "pages" a list of lists of their numbers')
    found = []
    for page in pages:
        if not isinstance(page, list) or not all(type(number) is int and 0 <= number < len(lines) for number in page):
            raise BadProfile('a page must be a list of numbers of "lines"')
        own = tuple([lines[number] for number in page])
        found.append(Sketch(signature_of(own), own))
    return found


def load(path: str | Path) -> SiteProfile:
    """The profile in this file. OSError if it cannot be read, BadProfile if it is none."""
    try:
        return from_json(Path(path).read_text(encoding="utf-8"))
    except UnicodeDecodeError as error:
        raise BadProfile(f"not UTF-8: {error}") from error


def save(profile: SiteProfile, path: str | Path) -> None:
    """Writes the profile into this file."""
    Path(path).write_text(to_json(profile), encoding="utf-8", newline="\n")
