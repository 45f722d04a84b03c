"""Blocks that stand on the page twice, once under a headline of their own: another story, and its copy."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import accumulate, islice, pairwise
from typing import NamedTuple

from newsclean.label import Label
from newsclean.page import Page
from newsclean.stories.lines import FURNITURE, SIGNATURES, head_above, is_date, is_head, is_held, is_paragraph
from newsclean.words import stems

SHORTEST_AGAIN = 30
"""Characters of a line that is looked for again."""
LEAST_BLOCK = 150
"""Characters that must stand twice: pull quotes and slogans are shorter."""
LEAST_PLACES = 2
"""Paragraphs that must stand twice: one alone is a pull quote, a notice or a product's description."""
LONGEST_SKIP = 3
"""Lines between two repeated ones that do not end the block: a photo, an advertisement."""
LEAST_ABOVE = 200
"""Characters of the page's own story that must stand above the first place: else that story stands twice itself."""
SHORT_BETWEEN = 2
"""Short lines between two paragraphs that do not end a story."""
SHARED = 2
"""Words that a line has in common with the story it belongs to."""
LEAD = 900
"""Characters of a story that say what it is about."""
ITS_OWN = 2
"""If one in so many words of the page's lead are in the block, it is the page's own story, told twice. On the
development pages a block that is none of the page's has one in 20 to 4."""
OF_THE_SITE = frozenset({Label.SUBSCRIBE, Label.CONSENT, Label.COMMENTS, Label.NAVIGATION})
"""What is said inside forms and offers."""


Block = list[tuple[int, int]]
"""Lines that stand again: where first and where again, in order."""


class Found(NamedTuple):
    """Other stories: their headlines, their lines, and the lines that are only copies."""

    heads: list[int]
    lines: list[int]
    copies: list[int]


def repeated_blocks(page: Page) -> list[Block]:
    """Runs of paragraphs that come again further down in the same order."""
    texts = page.document.texts
    long = [i for i, size in enumerate(page.document.sizes) if size >= SHORTEST_AGAIN]
    if len({texts[i] for i in long}) == len(long):
        return []
    first: dict[str, int] = {}
    blocks: list[Block] = []
    for i in long:
        if is_held(page, i):
            continue
        at = first.setdefault(texts[i], i)
        if at == i or not (is_paragraph(page, i) or is_head(page, i)):
            continue
        last = blocks[-1][-1] if blocks else None
        if last is not None and 0 < at - last[0] <= LONGEST_SKIP and 0 < i - last[1] <= LONGEST_SKIP:
            blocks[-1].append((at, i))
        else:
            blocks.append([(at, i)])
    return [block for block in blocks if _is_block(page, [i for i, _ in block if is_paragraph(page, i)])]


def _is_block(page: Page, places: list[int]) -> bool:
    return len(places) >= LEAST_PLACES and sum([page.document.sizes[i] for i in places]) >= LEAST_BLOCK


def stories_again(page: Page) -> Iterator[Found]:
    """The stories of such blocks, but for the page's own."""
    blocks = repeated_blocks(page)
    if not blocks:
        return
    twice = {i for block in blocks for pair in block for i in pair}
    once = [i for i, size in enumerate(page.traits.prose) if size and i not in twice and is_paragraph(page, i)]
    sizes = list(accumulate([page.document.sizes[i] for i in once], initial=0))
    copies: dict[tuple[int, int, int], set[int]] = {}  # by headline, last line of the block, paragraphs above
    for block in blocks:
        places = [pair for pair in block if is_paragraph(page, pair[0])]
        own = bisect_left(once, places[0][0])
        if sizes[own] < LEAST_ABOVE:
            continue
        above = _head_of(page, places, 0, once[own - 1])
        head = _head_of(page, places, 1, places[-1][0])
        if above is not None and (head is None or page.document.texts[head] == page.document.texts[above]):
            again = [i for _, i in block] + ([head] if head is not None else [])
            copies.setdefault((above, places[-1][0], own), set()).update(again)
        elif head is not None:
            copies.setdefault((head, places[-1][1], own), set()).update([i for i, _ in block])
    heads = {head for head, _, _ in copies}
    for (head, last, own), others in copies.items():
        lines = run_of(page, head, last, heads)
        named = _names_the_page(page, head, islice(once, own), lines)
        if not named and not _is_of_the_site(page, head, lines[-1]):
            yield Found(heads_in(page, head, lines), lines, sorted(others.difference(lines)))


def heads_in(page: Page, head: int, lines: list[int]) -> list[int]:
    """The headline of a block, and those inside it that have a byline or date of their own below them."""
    return [head] + [i for i, below in pairwise(lines) if i != head and is_head(page, i) and is_signature(page, below)]


def is_signature(page: Page, i: int) -> bool:
    """Whether a line is a byline or a date."""
    return page.labels[i] in SIGNATURES or is_date(page, i)


def _head_of(page: Page, places: list[tuple[int, int]], side: int, least: int) -> int | None:
    """The headline above the block where it stands first (0) or again (1)."""
    block = [place[side] for place in places]
    head = head_above(page, block[0], least)
    return top_head(page, head, block) if head is not None else None


def run_of(page: Page, head: int, last: int, heads: set[int]) -> list[int]:
    """The lines of the story from its headline at least to `last`, and on through paragraphs to the next story."""
    lines = [i for i in range(head, last + 1) if belongs(page, i)]
    words = stems(" ".join([page.document.texts[i] for i in lines]))
    for i in range(last + 1, len(page.labels)):
        if is_held(page, i) or i in heads or i - lines[-1] > SHORT_BETWEEN:
            break
        if not is_paragraph(page, i):
            continue
        between = range(lines[-1] + 1, i)
        if any([is_head(page, k) for k in between]) and len(words & stems(page.document.texts[i])) < SHARED:
            break
        lines += [*between, i]
    return lines


def top_head(page: Page, head: int, block: list[int]) -> int:
    """The headline, where a deck or caption that looks like one stands under it."""
    above = head - 1
    if above < 0 or not is_head(page, above):
        return head
    words = stems(" ".join([page.document.texts[i] for i in block]))
    return above if len(words & stems(page.document.texts[above])) >= SHARED else head


def belongs(page: Page, i: int) -> bool:
    """Whether a line inside a story is the story's: all but what the site adds."""
    return not is_held(page, i) or page.labels[i] in FURNITURE


def _is_of_the_site(page: Page, first: int, last: int) -> bool:
    """Whether lines that no story holds stand among these: forms and offers stand on a page twice, too."""
    return any([label in OF_THE_SITE for label in page.labels[first : last + 1]])


def _names_the_page(page: Page, head: int, own: Iterable[int], lines: list[int]) -> bool:
    """Whether the headline has more words of what stands above than of the block below it, or the block has many."""
    words = stems(page.document.texts[head])
    here = _lead(page, [i for i in lines if i != head])
    lead = _lead(page, own)
    block = stems(" ".join([page.document.texts[i] for i in lines]))
    return len(words & lead) > len(words & here) or ITS_OWN * len(lead & block) >= len(lead) > 0


def _lead(page: Page, lines: Iterable[int]) -> set[str]:
    """The words that lines open with."""
    texts: list[str] = []
    left = LEAD
    for i in lines:
        texts.append(page.document.texts[i][:left])
        left -= len(texts[-1]) + 1
        if left <= 0:
            break
    return stems(" ".join(texts))
