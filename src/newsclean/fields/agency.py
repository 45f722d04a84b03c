"""A line that names an agency and nobody else: "dpa", "AFP, Reuters", "Le Courrier avec AFP", "Source: PAP"."""

from typing import Final

import regex

from newsclean.fields.byline_piece import is_agency, is_elsewhere
from newsclean.fields.words.entries import entries
from newsclean.late import late

LONGEST: Final = 60
_EDGES: Final = " /()[]|•·–—-.,:"
_BREAK = regex.compile(
    r"\s*+[/,;&+|]\s*+|\s+(?:and|und|et|y|e|og|och|i|и|і|ve|dan|và|avec|with|mit|con|com|med|met|z)\s+|\s[–—-]\s"
)
_SOURCE = late(
    regex.compile,
    r"(?:source|quelle|fuente|fonte|font|bron|kilde|källa|lähde|źródło|zdroj|izvor|vir|sursa|forrás|источник|джерело|източник"
    r"|крыніца|извор|πηγή|kaynak|mənbə|المصدر|מקור|منبع|स्रोत|সূত্র|nguồn|theo(?=\s\p{Lu})|sumber|来源|來源|出典|출처)"
    r"\s?(?:[:：]|(?<=theo))\s*+(?P<name>[^:：|]{2,40}+)$",
    regex.IGNORECASE,
)
_SMALL: Final = entries("dpa / dpa/lno / dpa-afx / sda / ats / apa / epd / kna / sid / afp / ritzau / antara / ttxvn")
"""Agencies that are printed in small letters; most others are words then."""
_SHORT: Final = entries("afp / ansa / efe / elta / fena / hina / leta / lusa / tass")
"""Agencies of four letters at most that are printed like names, and that are none."""
_WORDS: Final = entries(
    """
    app / uni / spa / trend / mehr / petra / sana / mena / fars / tna / cna / pa / ep / cp / مهر / فارس / прайм / риа
    قنا / 時事 / 共同 / vnexpress / vietnamnet / dân trí / tuổi trẻ / tuổi trẻ online / thanh niên / người lao động
    tiền phong
    """
)
"""Agencies whose names are words too, and papers of which others quote: alone on a line they may be a section."""


def agency_of(line: str) -> str | None:
    """The agency, where the line names one or several and nobody else but the house."""
    text = line.strip(_EDGES)
    if not 2 <= len(text) <= LONGEST:
        return None
    match = _SOURCE().search(text) if len(text) > 6 else None
    if match is not None:
        name = match["name"].strip(_EDGES)
        return name if is_agency(name) else None
    if _is_alone(text):
        return text
    pieces = [piece for piece in _BREAK.split(text) if piece]
    known = [piece for piece in pieces if _is_alone(piece)]
    if len(pieces) < 2 or not all([piece in known or is_elsewhere(piece) for piece in pieces]):
        return None
    return text if known == pieces else next(iter(known), None)


def _is_alone(name: str) -> bool:
    key = name.casefold()
    if key in _WORDS or not (is_agency(name) or key in _SHORT) or "/" in name.removesuffix("/lno"):
        return False
    return key in _SMALL if name.islower() and name.isascii() else True
