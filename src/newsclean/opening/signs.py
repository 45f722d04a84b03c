"""The signs of a line at the head of a story: named values that tell its first paragraph from what opens it."""

import math
import re
from bisect import bisect_right

from newsclean.label import Label
from newsclean.page import Page
from newsclean.tables import Axes
from newsclean.zone.traits import ENDINGS, OPENINGS

PLACES = ("first line", "second", "third", "fourth")
SITES = ("nothing of a site", "hardly any", "up to a fifth", "up to two fifths", "up to three fifths", "most")
SITE_STEPS = (0.001, 0.08, 0.2, 0.4, 0.6)
LENGTHS = (
    *("1-19", "20-29", "30-44", "45-59", "60-79", "80-109"),
    *("110-149", "150-199", "200-259", "260-349", "350-599", "600 or more"),
)
LENGTH_STEPS = (20, 30, 45, 60, 80, 110, 150, 200, 260, 350, 600)
NEXT_LENGTHS = ("1-29", "30-59", "60-99", "100-179", "180-299", "300-499", "500 or more")
NEXT_STEPS = (30, 60, 100, 180, 300, 500)
SENTENCES = ("none", "one", "two", "three", "more")
SENTENCE_STEPS = (1, 2, 3, 4)
RATES = ("far shorter", "much shorter", "shorter", "a little shorter", "a little longer", "longer", "much longer")
RATE_STEPS = (-0.8, -0.4, -0.2, 0.0, 0.2, 0.4)
"""Of the length of sentences, as logarithms of the ratio."""
MARKS = ("none", "asks", "calls", "asks and calls")
CAPITALS = ("hardly any", "a tenth", "a fifth", "a third", "half", "most", "all")
CAPITAL_STEPS = (0.08, 0.15, 0.25, 0.4, 0.6, 0.9)
SHARES = ("none", "few", "some", "many", "half", "most")
SHARE_STEPS = (0.01, 0.15, 0.3, 0.45, 0.6)
LATE = ("none", "few", "some", "many", "half")
LATE_STEPS = (0.05, 0.15, 0.3, 0.45)
NAMES = ("none", "one", "more")
DAYS = ("no day", "a day")
WORDS = ("one letter", "two", "three", "four", "five or six", "more")
WORD_STEPS = (2, 3, 4, 5, 7)
BETWEENS = ("nothing", "a line", "lines", "many lines")
BETWEEN_STEPS = (1, 2, 4)
SIGNED = ("unsigned", "signed")
GAPS = ("no gap", "a gap", "more")

SIGNS: Axes = {
    "place": (PLACES, SITES),
    "length": (LENGTHS,),
    "length and ending": (LENGTHS, ENDINGS),
    "ending": (ENDINGS,),
    "opening": (OPENINGS,),
    "opening of the next": (OPENINGS,),
    "length of the next": (NEXT_LENGTHS,),
    "sentences": (SENTENCES,),
    "sentences to those below": (RATES,),
    "marks": (MARKS,),
    "capitals": (CAPITALS,),
    "words that come again": (SHARES,),
    "words that come late": (LATE,),
    "names printed again": (NAMES,),
    "days, here and below": (DAYS, DAYS),
    "first word": (WORDS,),
    "first word of the next": (WORDS,),
    "before the next": (BETWEENS, SIGNED),
    "gap above": (GAPS,),
}
"""Each sign with the names of its values. "The next" is the next line of the story."""

BELOW = 7
"""Lines of the story below the line whose sentences are measured."""
SOON, LATER = 2, 14
"""The lines of the story, counted from the line, in which its words come again."""
NAMED = 4
"""Lines of the story below the line in which its names are printed again."""
READ = 600
"""Characters of a line that are read."""
_SENTENCE = re.compile(r"[.!?。！？…][\"”’»“)]?(?:\s|$)|[。！？]")
_PIECE = re.compile(r"[\w’'-]+|[^\w\s]")
_WORD = re.compile(r"\w+")
_STORIES = frozenset({None, Label.BODY, Label.HEADLINE, Label.STRAY})
_SIGNATURE = (Label.BYLINE, Label.TIMESTAMP)


def signs(page: Page, story: list[int], at: int, site: int) -> tuple[int, ...]:
    """The values of SIGNS for the line `story[at]`; `story` are the lines of the story, `site` a position in SITES."""
    document, traits = page.document, page.traits
    line, following = story[at], story[at + 1]
    text, below = document.texts[line][:READ], document.texts[following][:READ]
    length = bisect_right(LENGTH_STEPS, document.sizes[line])
    ends = len(_SENTENCE.findall(text))
    words, next_words = _WORD.findall(text.casefold()), _WORD.findall(below.casefold())
    return (
        min(at, len(PLACES) - 1) * len(SITES) + site,
        length,
        length * len(ENDINGS) + traits.ending[line],
        traits.ending[line],
        traits.opening[line],
        traits.opening[following],
        bisect_right(NEXT_STEPS, document.sizes[following]),
        bisect_right(SENTENCE_STEPS, ends),
        bisect_right(RATE_STEPS, _rate(page, line, ends, story[at + 1 : at + BELOW])),
        ("?" in text or "？" in text) + 2 * ("!" in text or "！" in text),
        bisect_right(CAPITAL_STEPS, _capitals(text)),
        *_shared(page, line, story[at + SOON : at + LATER]),
        min(2, _names_again(page, text, story[at + 1 : at + NAMED])),
        _names_day(page, words) * 2 + _names_day(page, next_words),
        bisect_right(WORD_STEPS, len(words[0]) if words else 0),
        bisect_right(WORD_STEPS, len(next_words[0]) if next_words else 0),
        _between(page, line, following),
        min(2, document.gaps[line]),
    )


def site_of(page: Page) -> int:
    """Position in SITES: the share of the page's lines that are neither the story's nor another story's."""
    others = sum([label not in _STORIES for label in page.labels])
    return bisect_right(SITE_STEPS, others / max(1, len(page.labels)))


def _rate(page: Page, line: int, ends: int, below: list[int]) -> float:
    """How the length of the line's sentences compares to that of the lines below it."""
    sizes, texts = page.document.sizes, page.document.texts
    whole = sum([sizes[i] for i in below])
    others = sum([len(_SENTENCE.findall(texts[i], 0, READ)) for i in below])
    return math.log((sizes[line] / max(1, ends) + 1) / (whole / max(1, others) + 1))


def _capitals(text: str) -> float:
    words = text.split()
    return sum([word[0].isupper() for word in words]) / max(1, len(words))


def _shared(page: Page, line: int, rest: list[int]) -> tuple[int, int]:
    """Positions in SHARES and LATE: how many of the line's words come again below the next line, and how many below
    the one after."""
    words = page.words.stems(line)
    stems = [page.words.stems(i) for i in rest]
    again, late = words.intersection(set().union(*stems)), words.intersection(set().union(*stems[1:]))
    count = max(1, len(words))
    return bisect_right(SHARE_STEPS, len(again) / count), bisect_right(LATE_STEPS, len(late) / count)


def _names_again(page: Page, text: str, below: list[int]) -> int:
    """The names of two words and more that the lines below print again: a first paragraph gives them once, and then
    the surname."""
    names = _names(text)
    if not names:
        return 0
    after = " ".join([page.document.texts[i] for i in below])
    return sum([name in after for name in names])


def _names(text: str) -> list[str]:
    """Words with capitals that stand side by side."""
    found, run = [], []
    for piece in (*_PIECE.findall(text), ""):
        if len(piece) > 1 and piece[0].isupper():
            run.append(piece)
            continue
        if len(run) > 1:
            found.append(" ".join(run))
        run = []
    return found


def _names_day(page: Page, words: list[str]) -> bool:
    """Whether a month or a weekday is among the words."""
    return not page.tools.days.isdisjoint(words)


def _between(page: Page, line: int, following: int) -> int:
    """Position in BETWEENS and SIGNED of what stands before the next line of the story."""
    labels = page.labels[line + 1 : following]
    return bisect_right(BETWEEN_STEPS, len(labels)) * 2 + any([label in _SIGNATURE for label in labels])
