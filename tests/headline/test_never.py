"""Lines that are no headline wherever they stand, and headlines that look like them."""

import pytest

import newsclean
from newsclean.headline.never import is_no_headline

HEADLINES = [
    "Roses, tulips and a river",
    "Ferry to sail on 3 May 2024",
    "Photos show damage at the old mill",
    "(Not) the end of the ferry",
    "[Update] Ferry sails again",
    "Source of the river found",
    "Foto aus Altenried gewinnt Preis",
    "Джерело в Заліссі відновили",
    "Fotowettbewerb: Das sind die Sieger",
    "3:2 nach 120 Minuten",
    "【速報】古い橋が流される",
]


@pytest.mark.parametrize("line", HEADLINES)
def test_a_headline_may_be_one(line: str) -> None:
    assert not is_no_headline(line)


OTHERS = [
    "Roses are red and the river is brown,",
    "Sur le pont de bois, la neige ;",
    "古い橋の上に雪が降り、",
    "على الجسر القديم ثلج،",
    "Foto: Podul vechi, înainte de viitură",
    "Фото: Олена Бойко",
    "Джерело: пресслужба міської ради",
    "写真：古い橋",
    "(KABARLAUT/SITI RAHMA)",
    "（ニュース港）",
    "Harbour News (2024-05-12 17:59)",
    "14:30 12.05.2024 (обновлено: 08:12 13.05.2024)",
]


@pytest.mark.parametrize("line", OTHERS)
def test_verse_captions_sources_and_moments_are_none(line: str) -> None:
    assert is_no_headline(line)


VERSE = """\
Home
News
Sport
Subscribe
Over the bridge the geese go home,
By Ada Brill
3 May 2024
Under the bridge the river is brown,
And nobody asks where the geese have flown,
And nobody rings in the town.
Over the hill the lamps are lit,
Under the hill they sit.
Share
Print
© 2024 The Tolland Courier. All rights reserved.
"""


def test_a_line_of_verse_is_not_taken_for_the_headline() -> None:
    article = newsclean.clean(VERSE).article
    assert article is None or article.headline is None
