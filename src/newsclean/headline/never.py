"""Lines that are no headline wherever they stand: verse, a day with its time, a caption, a source."""

from typing import Final

import regex

from newsclean.fields.timestamp import holds_date, read_moments
from newsclean.late import late
from newsclean.long_lines import WIDE_FACTOR

LONGEST_LABEL: Final = 24
LONGEST_SOURCE: Final = 26
"""Latin letters of a line with a day and its time of day: who it is from. A headline with its time has more."""
_WIDE: Final = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]")
_COMMAS: Final = ",;、，；،؛"
_BRACKETS: Final = {"(": ")", "（": "）", "[": "]"}
_LABEL = late(
    regex.compile,
    r"(?:foto(?:s|graf|grafija|gra(?:f|ph)i(?:e|a))?|photos?|photo credit|image|bild|bilder|kuva|zdjęcie|fot|fotó|"
    r"imagem|imagen|fotografía|crédit(?: photo)?|φωτο(?:γραφία)?|фото|снимка|фотографія|світлина|сурет|зураг|"
    r"fotoğraf|gambar|ảnh|ภาพ|الصورة|صورة|תמונה|צילום|عکس|फोटो|ছবি|写真|照片|사진|"
    r"source|quelle|fuente|fonte|bron|kilde|källa|lähde|źródło|zdroj|izvor|sursa|forrás|источник|джерело|източник|извор|"
    r"πηγή|kaynak|المصدر|מקור|منبع|स्रोत|সূত্র|nguồn|sumber|来源|來源|出典|출처)"
    r"(?:\s?/\s?\p{L}+)?\s?[:：/]",
    regex.IGNORECASE,
)
"""What opens a caption, a credit or the name of a source."""


def is_no_headline(text: str) -> bool:
    """Whether the line ends with a comma, is in brackets, names a picture or a source, or says when to the minute."""
    if text[-1] in _COMMAS:
        return True
    if text[-1] == _BRACKETS.get(text[0]) and text.count(text[0]) == 1:
        return True
    head = text[:LONGEST_LABEL]
    labelled = (":" in head or "：" in head or "/" in head) and _LABEL().match(text) is not None
    return labelled or _is_dated(text)


def _is_dated(text: str) -> bool:
    """Whether a line is a day with its time of day and at most who it is from."""
    if (":" not in text and "：" not in text) or not holds_date(text) or _letters(text) > LONGEST_SOURCE:
        return False
    return any([hasattr(moment, "hour") for moment in read_moments(text)])


def _letters(text: str) -> int:
    """Letters, as many as the same would be in Latin script."""
    letters, wide = sum(map(str.isalpha, text)), len(_WIDE.findall(text))
    times, by = WIDE_FACTOR
    return letters - wide + wide * times // by
