"""Fences of Markdown, lines of signs around other lines: those of divs (":::"), which pandoc writes around parts of a
page and which say nothing to a reader, and those of code ("```"), between which line breaks are meant."""

import re
from typing import Final

MOST_LINES: Final = 60
"""Lines of code that are read as one piece, fences included."""
MOST_CHARACTERS: Final = 1000
"""And so many characters: more in a fence is a story, or a whole page."""
LONGEST_LINE: Final = 160
"""Characters of a line of code; a longer one is a paragraph."""
DIV_SIGN: Final = ":::"
CODE_SIGNS: Final = ("```", "~~~")
_DIV: Final = re.compile(r":{3,} ?(?:(\{(?:[#.][^\s{}]|[\w:.-]+=).*\})|([\w-]+)|)")
_CODE: Final = re.compile(r"(`{3,}|~{3,})\s*(?:[\w.+#-]*|\{[^{}]*\})")


def find_divs(texts: list[str]) -> frozenset[int]:
    """The lines that are fences of divs. One that opens with attributes and one that closes show that they are none of
    a writer's own; with class names alone, as many must close as open."""
    found = [(i, match) for i, text in enumerate(texts) if text[:3] == DIV_SIGN and (match := _DIV.fullmatch(text))]
    opened = sum([match[1] is not None for _, match in found])
    named = sum([match[2] is not None for _, match in found])
    closed = len(found) - opened - named
    is_certain = closed > 0 and (opened > 0 or named == closed)
    return frozenset([i for i, _ in found]) if is_certain else frozenset()


def find_code(texts: list[str]) -> list[tuple[int, int]]:
    """The runs of lines that are code with its fences: the first line of each, and the one behind its last."""
    found: list[tuple[int, int]] = []
    first, sign = -1, ""
    for i, text in enumerate(texts):
        if text[:3] not in CODE_SIGNS:
            continue
        if first < 0:
            match = _CODE.fullmatch(text)
            first, sign = (i, match[1]) if match is not None else (-1, "")
        elif text.startswith(sign) and not text.strip(sign[0]):
            if _is_code(texts[first + 1 : i]):
                found.append((first, i + 1))
            first = -1
    return found


def _is_code(inside: list[str]) -> bool:
    if not 0 < len(inside) <= MOST_LINES - 2:
        return False
    sizes = list(map(len, inside))
    return sum(sizes) <= MOST_CHARACTERS and max(sizes) <= LONGEST_LINE
