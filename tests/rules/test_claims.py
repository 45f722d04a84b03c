"""A phrase that several languages know is as sure as the page's own language says."""

from pathlib import Path

import pytest

import newsclean
from newsclean import Cleaner, Label
from newsclean.label import TEXT
from newsclean.language import commons_of, likeliest
from newsclean.rules.packs import load_packs
from newsclean.rules.phrases import build_table

PACKS = {pack.code: pack for pack in load_packs()}
UNKNOWN = (
    "Tralla vimo bekko stuffi ranna gello pimmo, tarri vosta nummi bello karra fissu hontri mella, kubbi rasto.",
    "Velko summi tarra bindo, hespu rallo kemmi dosta frillo, yumba kettri sollo ranpi vestu, gilla morri tanbe.",
    "Rubbo kastri mello vinda, tolpu serri gamma hulto bimmi, dresta folku nelli purro hamsi, ketta zumbo rilva.",
    "Gastu hilmo perri tonka, belsu rimmo kadri folta yinpi, hustri mabbo selka durvi nompa, tirru gelsa wobbi.",
)
"""Lines of text in no language."""


def label_between(prose: tuple[str, ...], line: str, cleaner: Cleaner) -> Label:
    """The label of a line between two paragraphs of this prose."""
    page = "\n".join((*prose[:2], line, *prose[2:]))
    offset = sum(len(paragraph) + 1 for paragraph in prose[:2])
    return next(span.label for span in cleaner(page).spans if span.start <= offset < span.stop)


@pytest.mark.parametrize(
    ("line", "code"),
    [("Print", "en"), ("Print", "sv"), ("Newsletter", "de"), ("Newsletter", "en"), ("Abo", "fr"), ("Abonnement", "da")],
)
def test_a_button_of_another_language_stays_between_paragraphs(line: str, code: str) -> None:
    assert label_between(PACKS[code].prose, line, Cleaner()) in TEXT


@pytest.mark.parametrize(
    ("line", "code"),
    [("Print", "nl"), ("Newsletter", "cs"), ("Abo", "de"), ("Abonnement", "de"), ("Fotografie: Jana Novotna", "cs")],
)
def test_a_button_of_the_pages_own_language_goes(line: str, code: str) -> None:
    assert label_between(PACKS[code].prose, line, Cleaner()) not in TEXT


@pytest.mark.parametrize(
    ("line", "code", "label"),
    [("Cookies", "en", Label.CONSENT), ("Cookies", "da", Label.LEGAL), ("Видео", "ru", Label.PLAYER)],
)
def test_a_word_of_many_languages_is_what_the_pages_own_language_says(line: str, code: str, label: Label) -> None:
    page = "\n".join((*PACKS[code].prose, line, "© 2026"))
    spans = newsclean.clean(page).spans
    assert spans[-2].label is label


@pytest.mark.parametrize("line", ["Bildergalerie: Rundgang am Mühlbach", "Reporterin: Klara Wendt"])
def test_a_longer_word_is_not_a_phrase_that_it_opens_with(line: str) -> None:
    """Swedish knows "bilder" and "reporter", German the longer words: what stands on the line is the German phrase."""
    page = "\n".join((*PACKS["sv"].prose, line, "© 2026"))
    assert not newsclean.clean(page).spans[-2].rule.startswith("sv-")


def test_where_nobody_knows_the_language_the_most_cautious_one_is_right() -> None:
    assert label_between(UNKNOWN, "Print", Cleaner()) in TEXT
    assert label_between(UNKNOWN, "Print", Cleaner(packs=("da",))) is Label.SHARE


def test_what_is_printed_in_every_language_needs_none() -> None:
    assert label_between(PACKS["hu"].prose, "Facebook", Cleaner()) is Label.SHARE
    assert label_between(UNKNOWN, "Getty Images", Cleaner()) is Label.CREDIT


def test_a_pack_of_ones_own_makes_a_phrase_of_its_language_sure(tmp_path: Path) -> None:
    mine = tmp_path / "mine.toml"
    mine.write_text(
        '[language]\ncode = "en"\n[[group]]\nid = "my-button"\nlabel = "share"\nmatch = "line"\nstrength = "sure"\n'
        'why = "A button of my site."\nphrases = ["print"]\n'
        'removes = ["Print"]\nkeeps = ["Print is dead.", "Print it."]\n'
    )
    assert label_between(PACKS["en"].prose, "Print", Cleaner(packs=("da", "en", str(mine)))) is Label.SHARE


def test_the_table_does_not_depend_on_the_order_of_the_packs() -> None:
    forward, backward = (build_table(packs) for packs in (tuple(PACKS.values()), tuple(PACKS.values())[::-1]))
    assert {key: group.strength for key, group in forward.lines.items()} == {
        key: group.strength for key, group in backward.lines.items()
    }


def test_a_page_in_two_languages_is_cleaned_the_same_twice() -> None:
    page = "\n".join((*PACKS["de"].prose, "Abo", *PACKS["fr"].prose))
    assert newsclean.clean(page) == newsclean.clean(page)


def test_a_phrase_that_counts_at_home_is_nothing_elsewhere(tmp_path: Path) -> None:
    mine = tmp_path / "mine.toml"
    mine.write_text(
        '[language]\ncode = "da"\n[[group]]\nid = "my-word"\nlabel = "share"\nmatch = "line"\nstrength = "sure"\n'
        'at_home = true\nwhy = "A word of many languages."\nphrases = ["de"]\n'
        'removes = ["De"]\nkeeps = ["De er her.", "De var her."]\n'
    )
    cleaner = Cleaner(packs=("da", "fr", str(mine)))
    found = {code: cleaner("\n".join((*PACKS[code].prose, "De", "© 2026"))).spans[-2].rule for code in ("da", "fr")}
    assert found["da"] == "my-word"
    assert found["fr"] != "my-word"
    assert cleaner("\n".join((*UNKNOWN, "De", "© 2026"))).spans[-2].rule != "my-word"


def test_a_phrase_that_counts_at_home_is_nothing_among_paragraphs() -> None:
    assert label_between(PACKS["ro"].prose, "De Ilinca Morărescu", Cleaner()) in TEXT


@pytest.mark.parametrize("code", sorted(PACKS))
def test_the_likeliest_language_of_a_packs_prose_is_its_own_or_a_neighbours(code: str) -> None:
    near = {"hr": "sr", "sr": "hr", "id": "ms", "ms": "id", "no": "da", "da": "no", "gl": "pt"}
    found = likeliest(" ".join(PACKS[code].prose), commons_of(tuple(PACKS.values())))
    assert code == "any" or found in (code, near.get(code))
