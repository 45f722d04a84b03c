"""Which lines are pieces of one paragraph: scrapers that put a line break around every link and every bold word, and
pages whose lines are wrapped at a width."""

import re
from collections.abc import Callable, Collection, Iterator
from itertools import accumulate
from typing import Final

from newsclean.scripts import ENDS, is_small

SURE: Final = 60
"""Characters of a line that begins with a small letter, below an unfinished one, and cannot but go on with it."""
LAST: Final = 5
"""The same of one that ends as a sentence does: entries of menus, teasers and lists seldom do."""
PIECE: Final = 40
"""Characters of a piece that is a sentence rather than a link or an entry of a menu."""
LONGEST_LINK: Final = 120
"""Characters of a piece between two others: a link, a name in bold."""
LEAST: Final = 3
"""Lines that surely go on, on a page that is broken all over. As most scrapers deliver them, 3 % of pages have so many
and half of these are wrapped; where a scraper breaks lines at links, 50 to 80 % have."""
TITLES: Final = 3
"""Lines at the top that may be the page's title."""
LONGEST_TITLE: Final = 400
HEADLINE: Final = 25
"""Characters of a line that the page's title may hold and that is more than a name."""

WRAPPED: Final = 0.8
"""So many of the lines that surely go on stand below a full one, where it is the width that breaks them."""
LEAST_WRAPPED: Final = 4
LEAST_BARE: Final = 12
"""So many lines must be there to tell, and more in scripts without small letters, where any unfinished line counts."""
WIDTHS = 9, 7
"""Tenths of the lines that are no longer than the width; in Markdown, lines with an address in them are."""
NARROWEST, WIDEST = 40, 160
"""Characters to which lines are wrapped."""

_MARKS = frozenset(",;.:!?)…、。，；：！？」』）")
"""No line of its own opens with these."""
_SURE_MARKS = frozenset(",.;:)、，。")
_PARTICLES = (*"はがをにでとのへもや的了", "さん", "から", "まで", "より", "など")
"""Nor do many with these, in Japanese and Chinese, where no letter is small."""
_HAN_AND_KANA = ("\u2e80", "\u9fff")
_BELONGS = re.compile(r"[\"'“”’»–—-](?:[,.;:)]|\s?[^\W\d_A-ZÀ-Þ])|[(\[（][^\W\d_]")
"""A quotation mark or dash that belongs to the words before it, a bracket."""
_NO_WORD = re.compile(r"https?:|www\.|\.\.|[a-z]\s?[^\x00-\u2fff]|o\s[A-ZÀ-Þ\d\"'“‘]|\S+@")
"""An address, and letters that stand for bullets."""
_ENTRY = re.compile(r"(?:[*•·‣▪+|>#-]|\d{1,3}[.)])\s|[#|]|[-*_=]{3}")
"""How an entry of a list, a heading or a row of a table begins."""
_END = re.compile(rf"[.!?…:;；：{ENDS}][\"'”’“»«)\]」』）]*$")
_OPENS = re.compile(r"\S+(?:\s\S+)*\s[^\W\d_A-ZÀ-Þ]+|[^\W\d_]{2,4}|\S+[はがをにでとのへも、]")
"""Words of which the last is small, or one short word: so a sentence begins before a name."""
_STOPS = frozenset(".!?")
_UNFINISHED = re.compile(r"[,(\[–—/&、，（「『]$")
_LINK = "]("
"""In Markdown; an address is broken, too."""
_WORD = re.compile(r"[\u2e80-\u9fff\uff00-\uffef]|[^\s-]*-?")
"""What stays together where lines are wrapped."""


Known = Callable[[list[str]], list[bool]]
"""Tells of lines whether each is known to be one by itself."""


def continued(
    texts: list[str], gaps: list[int], known: Known | None = None, apart: frozenset[int] = frozenset()
) -> list[int]:
    """The lines that go on with what the line above them says, in order; none, of nearly all texts. Those in `apart`
    never do."""
    below = [i for i in _below(gaps) if i not in apart]
    small = {i for i in below if _is_small(texts[i])}
    sure = {i for i in small if is_rest(texts[i - 1], texts[i])}
    bare = [i for i in below if _is_bare(texts[i - 1], texts[i])]
    width = _width(texts, sure, LEAST_WRAPPED) or _width(texts, bare, LEAST_BARE)
    if not sure and width is None:
        return []
    if len(sure) >= LEAST:
        opens = small.union([i for i in below if _BELONGS.match(texts[i])])
    elif 2 * sum(map(bool, gaps)) >= len(gaps):
        opens = _in_their_blocks(small, sure, gaps)
    else:
        opens = {i for i in sure if texts[i][0] in _SURE_MARKS}
    alone = known(texts) if known is not None else [False] * len(texts)
    for i in apart:
        alone[i] = True
    pieces = _pieces(texts, [gap or own for gap, own in zip(gaps, alone, strict=True)], opens, width)
    return [i for run in pieces if _is_paragraph(texts, run, sure) for i in run[1:] if not alone[i - 1]]


def is_rest(above: str, text: str) -> bool:
    """Whether a line can be nothing but the rest of the sentence above it: it begins with a mark, or with a
    small letter and is long or ends as sentences do, or is long and begins with a Japanese or Chinese particle."""
    if _END.search(above) or _NO_WORD.match(text):
        return False
    if text[0] in _SURE_MARKS:
        return True
    if is_small(text[0]):
        return len(text) >= SURE or (len(text) >= LAST and text[-1] in _STOPS)
    return _size(text) >= SURE and text.startswith(_PARTICLES)


def _size(text: str) -> int:
    """Characters; those of Chinese and Japanese say as much as three letters."""
    return 3 * len(text) if _HAN_AND_KANA[0] <= text[0] <= _HAN_AND_KANA[1] else len(text)


def _is_small(text: str) -> bool:
    return is_small(text[0]) or text[0] in _MARKS or text.startswith(_PARTICLES)


def _below(gaps: list[int]) -> Iterator[int]:
    """The lines directly below another."""
    return (i for i, gap in enumerate(gaps) if not gap and i)


def _is_bare(above: str, text: str) -> bool:
    """Whether a line opens with a letter of a script that has no small ones, below a long unfinished one."""
    first = text[0]
    if not first.isalpha() or is_small(first) or first.isupper():
        return False
    return len(above) >= PIECE and _END.search(above) is None


def _in_their_blocks(small: set[int], sure: set[int], gaps: list[int]) -> set[int]:
    """Those that no blank line parts from a line that surely goes on."""
    block = list(accumulate(map(bool, gaps)))
    blocks = {block[i] for i in sure}
    return {i for i in small if block[i] in blocks}


def _width(texts: list[str], below: Collection[int], least: int) -> int | None:
    """The width at which the lines are wrapped, if they are."""
    if len(below) < least:
        return None
    sizes = sorted([len(texts[i - 1]) for i in below])
    linked = len(below) >= LEAST_BARE and any([_LINK in text for text in texts])
    for tenths in WIDTHS if linked else WIDTHS[:1]:
        width = sizes[len(sizes) * tenths // 10]
        full = sum([_is_full(texts[i - 1], texts[i], width) for i in below])
        if NARROWEST <= width <= WIDEST and full >= WRAPPED * len(below):
            return width
    return None


def _is_full(above: str, text: str, width: int) -> bool:
    """Whether the first word of a line had no room on the one above."""
    word = _WORD.match(text)
    assert word is not None
    return len(above) + 1 + word.end() >= width - 1 and _ENTRY.match(text) is None


def _pieces(texts: list[str], gaps: list[int], opens: set[int], width: int | None) -> list[list[int]]:
    """The runs of lines that go on: below a full one, or where links and bold words stand on lines of their own."""
    runs: list[list[int]] = []
    for i in _below(gaps):
        is_below_full = width is not None and _is_full(texts[i - 1], texts[i], width)
        is_inside = bool(runs) and runs[-1][-1] == i - 1
        if is_below_full or _goes_on(texts, i, opens, is_inside=is_inside):
            if is_inside:
                runs[-1].append(i)
            else:
                runs.append([i - 1, i])
    return runs


def _goes_on(texts: list[str], i: int, opens: set[int], *, is_inside: bool) -> bool:
    above, text = texts[i - 1], texts[i]
    if _NO_WORD.match(text) or _ENTRY.match(text):
        return False
    if text[0] in _MARKS and i in opens:
        return True
    if _END.search(above) or _is_titled(texts, i - 1) or _is_titled(texts, i):
        return False
    is_piece = is_inside or _size(above) >= PIECE
    if i in opens:
        return is_piece or _size(text) >= PIECE
    if is_piece and _UNFINISHED.search(above) is not None:
        return True
    if i + 1 not in opens or not _is_link(text):
        return False
    return is_piece or (_OPENS.fullmatch(above) is not None and _size(texts[i + 1]) >= PIECE)


def _is_titled(texts: list[str], i: int) -> bool:
    """Whether the page's title, one of its first lines, has the line in it: then it is the headline, and alone."""
    titles = [title for title in texts[: min(TITLES, i)] if len(title) <= LONGEST_TITLE]
    return len(texts[i]) >= HEADLINE and any([texts[i] in title for title in titles])


def _is_link(text: str) -> bool:
    """Whether a line can stand between two pieces of a sentence."""
    return len(text) <= LONGEST_LINK and _END.search(text) is None


def _is_paragraph(texts: list[str], run: list[int], sure: set[int]) -> bool:
    """Whether a run of lines ends as a sentence does, or holds what surely goes on or the address of a link, or is a
    heading of Markdown; else it is a headline and what stands below it, or entries of a menu."""
    if sum([_size(texts[i]) for i in run]) < PIECE:
        return False
    if texts[run[0]][0] == "#":
        return True
    return _END.search(texts[run[-1]]) is not None or any([i in sure or _LINK in texts[i] for i in run])
