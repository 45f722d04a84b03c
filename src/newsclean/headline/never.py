"""Lines that are no headline wherever they stand: verse, a day with its time, a caption, a source."""

from typing import Final

import regex

from newsclean.fields.timestamp import holds_date, read_moments
from newsclean.late import late

LONGEST_LABEL: Final = 24
LONGEST_DATED: Final = 60
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
    """Whether a day and the time of day are on a short line."""
    if len(text) > LONGEST_DATED or ":" not in text or not holds_date(text):
        return False
    return any([hasattr(moment, "hour") for moment in read_moments(text)])
