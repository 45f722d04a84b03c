"""What a reader sees of a line of Markdown: links without their addresses, headings without their signs, no pictures.

Scrapers deliver pages so (html2text, markdownify, trafilatura with links). Rules read what is seen; the record keeps
the paragraphs as they stand in the source.
"""

import re
from typing import Final

import regex

LEAST: Final = 3
"""Links, pictures or headings of a page that is Markdown; a page about Markdown may show one or two."""

DEEPEST: Final = 4
"""Brackets with attributes in one another."""

LONGEST_CAPTION: Final = 400
"""Characters; what is longer is a story with its picture in one cell of a table."""

SHORTEST_CAPTION: Final = 60
"""Characters of one that does not end like a sentence and is no name of a product above what is said of it."""
LEAST_SAID: Final = 14
"""Letters that a caption has in common with the words of its picture; in Chinese that is a sentence."""

_INSIDE = r"[^()]*+(?:\([^()]*+\)[^()]*+)*+"
_ABSOLUTE = rf"\s*+<?(?:https?:|//|/|#|\.|\?|mailto:|tel:|javascript:|data:){_INSIDE}"
_RELATIVE = r"(?:(?=[^\s()/.#?=%]*+[/.#?=%])[^\s()]*+)?+"
_TARGET = rf"\((?:{_ABSOLUTE}|{_RELATIVE})\)"
_VALUE = r"(?:\"(?:[^\"\\]|\\.)*+\"|[^\s{}\"]++)"
_ATTRIBUTE = rf"(?:[#.][^\s{{}}\"]++|[\w:.-]++={_VALUE}|-(?=[\s}}]))"
_ATTRIBUTES = rf"\{{\s*+{_ATTRIBUTE}(?:\s++{_ATTRIBUTE})*+\s*+\}}"
"""As pandoc writes them behind what has them."""
_PICTURE: Final = regex.compile(rf"!\[([^\[\]]*+)\]{_TARGET}(?:{_ATTRIBUTES})?+")
_LINK: Final = regex.compile(rf"\[([^\[\]]*+)\]{_TARGET}(?:{_ATTRIBUTES})?+")
_SPAN: Final = regex.compile(rf"\[([^\[\]]*+)\]{_ATTRIBUTES}")
_OF_CODE: Final = regex.compile(rf"(?<=[^\s`]`){_ATTRIBUTES}")
_OF_A_HEADING: Final = regex.compile(rf"\s++{_ATTRIBUTES}(?=\s*+$|\s++(?:={{3,}}|-{{3,}})$)")
_BREAK: Final = re.compile(r"([*_-])(?:\s*\1){2,}")
_LINK_OPENS: Final = regex.compile(r"\[\s*+(?=[^\[\]]*+$)")
_LINK_CLOSES: Final = regex.compile(rf"^([^\[\]]*+)\]{_TARGET}(?:{_ATTRIBUTES})?+")
"""Ends of a link with a line break in it."""
_HEADING: Final = re.compile(r"#{1,6}\s+(?=\S)")
_QUOTED: Final = re.compile(r"(?:>\s?)+(?=\S)")
_HEADINGS: Final = re.compile(r"^[ ]{0,3}#{1,6}[ ]\S", re.M)
_OPENS_WITH_HEADING: Final = re.compile(r"\s*#{1,6}[ ]\S")
_TITLE: Final = re.compile(r"\n[ \t\r]*\n#[ ]\S[^\n]{1,200}\n[ \t\r]*(?=\n)")
"""A heading of the first level between blank lines."""
_BOLD: Final = re.compile(r"(?<!\w)\*\*[^\s*][^*\n]*\*\*(?!\w)")
_SIGNS = r"(?:\*{1,3}|_{1,2})"
_EMPHASIS: Final = regex.compile(rf"(?<=[^\s\\]){_SIGNS}(?!\w)|(?<![\w\\]){_SIGNS}(?=[^\s*_])")
_ESCAPE: Final = re.compile(r"\\([!-/:-@\[-`{-~])")
"""Before any ASCII punctuation, as CommonMark has it."""
_OPENS_WITH_PICTURE: Final = re.compile(r"\s*+(?:\[\s*+)?!\[")
_SENTENCE_END: Final = re.compile(r"[.!?…。！？][\"'“”’»)\]」』]*$")
_LETTER: Final = re.compile(r"[^\W_]")
_ALPHABETIC: Final = re.compile(r"[^\W\d_]")
_UNDERLINE: Final = regex.compile(rf"(?:={{3,}}|-{{3,}})(?:\]{_TARGET})?+")
_UNDERLINED: Final = re.compile(r"\s(?:={3,}|-{3,})$")
_BELOW_HEADING: Final = re.compile(r"^(?:={3,}|-{3,})(?=[ \r]*$)", re.M)
_ITALICS: Final = re.compile(r"\*(?![\s*])[^*]+(?<!\s)\*|_(?![\s_])[^_]+(?<!\s)_")
_FIRST_LEVEL: Final = re.compile(r"#\s+\S|.*\s={3,}$")
NOTHING: Final = "|"
"""What stands for a picture or link without words."""


def is_markdown(source: str, headings: int = LEAST) -> bool:
    """Whether a text has links, pictures or headings in Markdown. One heading is enough if it is underlined to the
    letter, at the top, or the only one of the first level and between blank lines.

    `headings`: so many of the others are.
    """
    if source.count("](") >= LEAST and len(_LINK.findall(source)) >= LEAST:
        return True
    if source.count("**") >= 2 * LEAST and len(_BOLD.findall(source)) >= LEAST:
        return True
    signs = source.count("# ")
    if signs >= headings and len(_HEADINGS.findall(source)) >= headings:
        return True
    if signs and (_OPENS_WITH_HEADING.match(source) or len(_TITLE.findall(source)) == 1):
        return True
    return any([sign in source for sign in ("---", "===")]) and any(
        [_is_heading(source, match) for match in _BELOW_HEADING.finditer(source)]
    )


def _is_heading(source: str, below: re.Match[str]) -> bool:
    """Whether the line above this underline has words and is as long."""
    stop = max(below.start() - 1, 0)
    heading = source[source.rfind("\n", 0, stop) + 1 : stop].strip()
    return len(heading) == len(below[0]) and _LETTER.search(heading) is not None


def underlines(texts: list[str], gaps: list[int]) -> list[int]:
    """The lines that make the line above them a heading; a shorter one is the rule below a table's head."""
    return [
        i
        for i, text in enumerate(texts)
        if text[0] in "=-" and i and not gaps[i] and len(text) >= len(texts[i - 1]) and _UNDERLINE.fullmatch(text)
    ]


def title_of(texts: list[str]) -> int | None:
    """The only heading of the first level."""
    found = [i for i, text in enumerate(texts) if text[0] == "#" or text[-1] == "=" if _FIRST_LEVEL.match(text)]
    return found[0] if len(found) == 1 else None


def is_picture(text: str, shown: str) -> bool:
    """Whether a line, of which a reader sees this, shows nothing but pictures, with links around them or not."""
    return "![" in text and _LETTER.search(shown) is None


def is_caption(text: str, shown: str) -> bool:
    """Whether a line opens with a picture and goes on with words that are no sentence."""
    if len(shown) > LONGEST_CAPTION or _OPENS_WITH_PICTURE.match(text) is None:
        return False
    return _SENTENCE_END.search(shown) is None


def says_the_same(picture: str, text: str, shown: str) -> bool:
    """Whether a line below a picture says what the picture's words for those who do not see it say, and hardly more: a
    caption, if it is a sentence or long. A heading may say so too, and what announces a list."""
    if "**" in text or is_bare_heading(text) or is_link(text, shown):
        return False
    if len(shown) < SHORTEST_CAPTION and _SENTENCE_END.search(shown) is None:
        return False
    said = _letters(shown)
    return any([_is_opening(_letters(words), said) for words in _PICTURE.findall(picture)])


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _is_opening(words: str, said: str) -> bool:
    """Whether the shorter of two is how the other begins, and at least half of it."""
    short, long = sorted((words, said), key=len)
    return len(short) >= LEAST_SAID and len(long) <= 2 * len(short) and long.startswith(short)


def is_in_italics(text: str) -> bool:
    """Whether the whole line is in italics, and not in bold."""
    return _ITALICS.fullmatch(text.strip()) is not None and len(text) <= LONGEST_CAPTION


def is_link(text: str, shown: str) -> bool:
    """Whether a line is nothing but links to other pages, with figures or without. A heading may be one, too, and says
    what follows it."""
    if "](" not in text or "](#" in text or text.lstrip()[:1] == "#" or _LETTER.search(shown) is None:
        return False
    if "]{" in text:
        text = without_attributes(text)
    rest, links = _LINK.subn("", _PICTURE.sub("", text))
    return links > 0 and _ALPHABETIC.search(rest) is None


def is_bare_heading(text: str) -> bool:
    """Whether a line is marked as a heading and is no link."""
    text = text.strip()
    return "](" not in text and (_HEADING.match(text) is not None or _UNDERLINED.search(text) is not None)


def without_attributes(text: str) -> str:
    """The same without what pandoc writes in braces behind words in brackets, pictures, code and headings."""
    if text[:1] == "#" or text[-1:] in ("=", "-"):
        text = _OF_A_HEADING.sub("", text)
    text = _OF_CODE.sub("", text)
    for _ in range(DEEPEST):
        text, found = _SPAN.subn(r"\1", _PICTURE.sub("", text))
        if not found:
            break
    return text


def seen(text: str) -> str:
    """What a reader sees of the line; white space may be left at its ends, or nothing."""
    if _BREAK.fullmatch(text):
        return text
    if "{" in text:
        text = without_attributes(text)
    if "[" in text or "](" in text:
        text = _LINK.sub(r"\1", _PICTURE.sub("", text))
        text = _LINK_OPENS.sub("", _LINK_CLOSES.sub(r"\1", text))
    if "]{" in text:
        text = _SPAN.sub(r"\1", text)
    if quoted := _QUOTED.match(text):
        text = text[quoted.end() :]
    if heading := _HEADING.match(text):
        text = text[heading.end() :]
    if "*" in text or "_" in text:
        text = _EMPHASIS.sub("", text)
    if text[-1:] in ("=", "-"):
        text = _UNDERLINED.sub("", text)
    if "\\" in text:
        text = _ESCAPE.sub(r"\1", text)
    return text
