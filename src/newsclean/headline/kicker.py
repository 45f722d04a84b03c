"""A kicker that lost its markup and hangs on the headline: "Harbour - New pier opens", "HarbourNew pier opens"."""

import regex

from newsclean.headline.signs import slug_stems
from newsclean.words import stems

LONGEST = 45
"""A kicker has at most this many characters (fundus pages: the longest has 41)."""
IN_SLUG = 0.5
"""Share of the headline's words that the slug must hold, and none of the kicker's, for a cut without a separator."""

_BREAK = regex.compile(r"\s[-–—|]\s|(?<=[\p{Ll}\"”“»])(?=[\p{Lu}\"„«“])")


def split_kicker(text: str, url: str | None) -> tuple[str | None, str]:
    """Kicker and headline of a line, where the URL's slug names the second part only; else None and the line."""
    slug = slug_stems(url)
    if len(slug) < 3:
        return None, text
    for match in _BREAK.finditer(text, 3, LONGEST + 3):
        kicker, headline = text[: match.start()].strip(), text[match.end() :].strip()
        words = stems(headline)
        if len(words) < 3 or len(headline) < 20 or not kicker:
            continue
        if (
            not stems(kicker) & slug
            and words
            and len(words & slug) >= IN_SLUG * len(words)
            and len(stems(text[match.end() :].split(maxsplit=1)[0]) & slug) > 0
        ):
            return kicker, headline
    return None, text
