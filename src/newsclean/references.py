"""Markdown whose addresses stand apart from their links: "[words][12]" in the text and "[12]: address" below the
paragraph or at the end (reference links, of html2text and pandoc), or "words⟨12⟩" and "⟨12⟩ address" (Crawl4AI)."""

import re
from typing import Final

LEAST: Final = 3
"""Addresses of such a page, and links in its text."""
_URL = r"(?:[a-z][a-z+.-]{1,20}:\S|[/#?.]|\w[\w-]*[./])\S*(?:(?<=-)\r?\n[ \t]*\S+)*"
_BREAK = r"[ \t]*\r?\n[ \t]*"
_TITLE = rf"(?:{_BREAK}|[ \t]+)(?:\"[^\"\n]{{0,500}}\"|\((?:[^()\n]|\n(?![ \t\r]*\n)){{0,500}}\))"
_REFERENCE: Final = re.compile(
    rf"^[ \t]{{0,9}}\[([^\[\]\n]{{1,200}})\]:(?:{_BREAK}|[ \t]*)(?:<{_URL}>|{_URL})(?:{_TITLE})?[ \t\r]*$", re.M
)
_REFERRED: Final = re.compile(r"\[([^\[\]\n]{1,200})\](?!:)")
_CITATION: Final = re.compile(
    rf"^(?:#+ References[ \t\r]*\n\s*)?[ \t]{{0,9}}⟨(\d{{1,5}})⟩[ \t]*{_URL}(?:[ \t][^\n]*)?$", re.M
)
_CITED: Final = re.compile(r"(?<=[^\s⟩])⟨(\d{1,5})⟩")
_NUMBER: Final = re.compile(r"\]\s?\[(\d{1,5})\]")
_OF_A_PICTURE: Final = re.compile(r"⟨(\d{1,5})⟩\](?![(\[])")
_LINE: Final = re.compile(r"(\s*(?:[*+#>|-]+\s+)*)([^⟨⟩]{1,200}[^\s⟨⟩.!?…])⟨(\d{1,5})⟩\s*")
"""A link whose beginning is not marked; no sentence."""

Spans = tuple[tuple[int, int], ...]
"""First character of each, and the one behind its last."""


def find_references(source: str) -> Spans:
    """The addresses that stand apart from their links; none, of nearly all texts."""
    if "]:" in source and (found := _named(source, _REFERENCE, _REFERRED)):
        return found
    return _named(source, _CITATION, _CITED) if "⟨1⟩" in source else ()


def inline(text: str) -> str:
    """The same with links as Markdown usually has them, numbers for addresses; where a link's beginning is not marked,
    only of a whole line."""
    if "][" in text or "] [" in text:
        text = _NUMBER.sub(r"](/\1)", text)
    if "⟨" not in text:
        return text
    text = _OF_A_PICTURE.sub(r"](/\1)", text)
    if line := _LINE.fullmatch(text):
        return f"{line[1]}[{line[2]}](/{line[3]})"
    return _CITED.sub("", text)


def _named(source: str, address: re.Pattern[str], link: re.Pattern[str]) -> Spans:
    """Where the addresses stand, if there are enough and enough links name one."""
    found = list(address.finditer(source))
    if len(found) < LEAST:
        return ()
    names = {match[1] for match in found}
    if sum([1 for name in link.findall(source) if name in names]) < LEAST:
        return ()
    return tuple([match.span() for match in found])
