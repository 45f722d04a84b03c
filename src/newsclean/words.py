"""Words in a form in which texts about one thing share them, whatever the language's endings."""

import regex

_WORD = regex.compile(r"[\p{L}\p{M}\p{N}]{2,}+")
_WIDE = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]")


def stems(text: str) -> set[str]:
    """What two texts about one thing share: words of four letters and more, cut to five; pairs of characters where there are no words."""
    low = text.casefold()
    if not low.isascii() and _WIDE.search(low) is not None:
        wide = "".join(_WIDE.findall(low))
        return {wide[i : i + 2] for i in range(len(wide) - 1)}
    return {word[:5] for word in _WORD.findall(low) if len(word) > 3 or word.isdigit()}


