"""What a word looks like: how it opens and how it ends."""

from newsclean.scripts import is_small

OPENINGS = ("capital", "capitals", "figure", "letter", "symbol", "quoted", "small", "none")
CAPITAL, CAPITALS, FIGURE, LETTER, SYMBOL, QUOTED, SMALL, NONE = range(8)
ENDINGS = (
    "small word", "little word", "capital", "capitals", "letter", "figure",
    "comma", "colon", "open", "stop", "closed", "other",
)  # fmt: skip
SMALL_WORD, LITTLE_WORD, NAME, NAMES, LETTERS, NUMBER, COMMA, COLON, OPEN, STOP, CLOSED, OTHER = range(12)
LITTLE = 3
"""Letters of "of", "the", "und": lines rarely end with such a word."""
BULLETS = frozenset("*•●▪■◆►▶")
_QUOTES = "\"'“„«‘(¿¡["
_ENDING = {
    **dict.fromkeys(",;", COMMA),
    ":": COLON,
    **dict.fromkeys('(["“„«‘/&+-–—|', OPEN),
    **dict.fromkeys(".!?…", STOP),
    **dict.fromkeys(')]"”»’', CLOSED),
}


def opening(word: str) -> int:
    """Position in OPENINGS."""
    bare = word.lstrip(_QUOTES)
    if not bare:
        return SYMBOL
    char = bare[0]
    if char.isdigit():
        return FIGURE
    if not char.isalpha():
        return SYMBOL
    if is_small(char):
        return SMALL
    if not char.isupper():
        return LETTER
    if len(bare) < len(word):
        return QUOTED
    return CAPITALS if len(word) > 2 and word.isupper() else CAPITAL


def ending(word: str) -> int:
    """Position in ENDINGS."""
    char = word[-1]
    if char in _ENDING:
        return _ENDING[char]
    if char.isdigit():
        return NUMBER
    if not char.isalpha():
        return OTHER
    if word[0].isupper():
        return NAMES if len(word) > 1 and word.isupper() else NAME
    if is_small(word[0]):
        return LITTLE_WORD if len(word) <= LITTLE else SMALL_WORD
    return LETTERS
