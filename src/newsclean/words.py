"""Words in a form in which texts about one thing share them, whatever the language's endings."""

import re
from collections.abc import Sequence

from newsclean.scripts import DENSE, ENDS, UNSPACED

_WIDE = re.compile(f"[{DENSE}]")
_UNSPACED = re.compile(f"[{UNSPACED}]{{4,}}")
_EITHER = re.compile(f"[{DENSE}{UNSPACED}]")
GRAM = 4
"""Letters of the pieces into which words without blanks between them are cut."""
_MARKS = "’‘ʻʼ‚“”„«»‹›–—…·•′″°©®™€£¿¡→،؛՝៖፡፣፤፥፦" + ENDS
"""What stands at words beyond ASCII; everything in ASCII that is no letter or figure does not count either."""
_INSIDE = "՞՛՜\u0307"
"""What stands inside of words: Armenian questions and calls, the dot of a Turkish capital in small."""
FEW = 10
"""A text of which less than one character in so many is of such a script only quotes a name in it."""
READ = 300
"""Of a longer line so many characters are cut into words for all stages."""
_LETTERS = bytes(code if code > 127 or chr(code).isalnum() else 32 for code in range(256))
_LETTERS_AND_BREAKS = bytes(10 if code == 10 else letter for code, letter in enumerate(_LETTERS))
_ASCII = bytes(range(128))


def stems(text: str) -> set[str]:
    """What two texts about one thing share: words of four letters and more, cut to five; pairs of characters or pieces of words where there are no words."""
    low = text.casefold()
    if not low.isascii() and _EITHER.search(low) is not None:
        wide = "".join(_WIDE.findall(low))
        if len(wide) * FEW > len(low):
            return {wide[i : i + 2] for i in range(len(wide) - 1)}
        if grams := grams_of(low):
            return grams
    return {word[:5] for word in _words(low) if len(word) > 3 or (len(word) > 1 and word.isdigit())}


def grams_of(text: str) -> set[str]:
    """The pieces of four letters of what is written without blanks between words."""
    return {run[i : i + GRAM] for run in _UNSPACED.findall(text) for i in range(len(run) - GRAM + 1)}


def line_words(texts: list[str]) -> list[list[str]]:
    """The words of each text, in small letters, all at once: that is several times faster. None may hold a line feed."""
    if not texts:
        return []
    low = _without_marks("\n".join(texts).casefold())
    lines = low.encode("utf-8", "surrogatepass").translate(_LETTERS_AND_BREAKS).decode("utf-8", "surrogatepass")
    return [line.split() for line in lines.split("\n")]


class LineWords:
    """The words of a page's lines. Each line is cut into words once, whichever stage asks for them first."""

    __slots__ = ("_stems", "_texts", "_words")

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = texts
        self._words: dict[int, list[str]] = {}
        self._stems: dict[int, set[str]] = {}

    def words(self, lines: Sequence[int]) -> list[list[str]]:
        """The words of these lines, as far as lines are READ."""
        held = self._words
        if new := [i for i in lines if i not in held]:
            held.update(zip(new, line_words([self._texts[i][:READ] for i in new]), strict=True))
        return [held[i] for i in lines]

    def long_stems(self, lines: Sequence[int]) -> list[set[str]]:
        """The same of the words of four letters and figures or more, cut to five."""
        held = self._stems
        if new := [i for i in lines if i not in held]:
            for i, words in zip(new, self.words(new), strict=True):
                held[i] = {word[:5] for word in words if len(word) > 3}
        return [held[i] for i in lines]

    def stems(self, i: int) -> set[str]:
        """`stems` of the whole line."""
        text = self._texts[i]
        if len(text) > READ or not (text.isascii() or _EITHER.search(text) is None):
            return stems(text)
        (words,), (found,) = self.words((i,)), self.long_stems((i,))
        return found.union([word for word in words if 1 < len(word) < 4 and word.isdigit()])


def words_of(text: str) -> list[str]:
    """The words of a text in a script with spaces, in small letters."""
    return _words(text.casefold())


def _words(low: str) -> list[str]:
    low = _without_marks(low)
    return low.encode("utf-8", "surrogatepass").translate(_LETTERS).decode("utf-8", "surrogatepass").split()


def _without_marks(low: str) -> str:
    """The text with blanks for marks; only those that stand in it are looked for in all of it."""
    if not low.isascii():
        beyond = beyond_ascii(low)
        for mark in _INSIDE:
            if mark in beyond:
                low = low.replace(mark, "")
        for mark in _MARKS:
            if mark in beyond:
                low = low.replace(mark, " ")
    return low


def beyond_ascii(text: str) -> str:
    """The characters of the text that are not ASCII, in order."""
    return text.encode("utf-8", "surrogatepass").translate(None, _ASCII).decode("utf-8", "surrogatepass")
