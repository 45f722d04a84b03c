"""Menus around a story show a site's page in any language; a story's own lists, verses and tables do not."""

import pytest

from newsclean import Cleaner
from newsclean.pipeline import open_page
from newsclean.zone.frame import LEAST_ABOVE, LEAST_BELOW, LONGER, NO_FRAME, Frame

NO_LANGUAGE = Cleaner(packs=())
"""Reads every language as one of which it has no pack."""

# Greek letters in the places of Latin ones: words of no language.
STORY = [
    "Βριδγε ωορκς βεγαν ον Μονδαυ ατ τηε ολδ μιλλ, τηε κουνκιλ σαιδ, ανδ ωιλλ γο ον υντιλ τηε φιρστ φροστ οφ Νοβεμβερ.",
    "Τηε ροαδ το τηε ωειρ σταυς κλοσεδ το λορριες, βυτ βικυκλες μαυ κροσς ον τηε ναρροω παθ βεσιδε τηε ωατερ.",
    "Τηε μιλλερ, ωηο λιβες υπστρεαμ, σαιδ τηατ ηε ηαδ ωαιτεδ τεν υεαρς φορ τηις δαυ ανδ ωουλδ βακε βρεαδ φορ αλλ.",
    "Τηε κουντυ παυς τωο θιρδς οφ τηε κοστ, ωηικη ροσε βυ α τενθ σινκε λαστ σπρινγ βεκαυσε οφ τηε πρικε οφ στεελ.",
    "Τηε νεξτ μεετινγ ις ον τηε δαυ αφτερ τηε μαρκετ, ωηεν τηε πλανς φορ τηε λοκκ ωιλλ βε σηοων το τηε πυβλικ.",
]
ABOVE = ["Νεωσ", "Τοων", "Κουντυ", "Σπορτ", "Κυλτυρε", "Μαρκετς", "Ωεατηερ", "Τραφφικ", "Λεττερς", "Σεαρκη"]
BELOW = ["Αβουτ υς", "Κοντακτ", "Πριβακυ", "Τερμς", "Αρκηιβε", "Ηελπ", "Ιμπριντ", "Υουνγ ρεαδερς", "Αππς"]


def frame_of(lines: list[str]) -> Frame:
    return open_page("\n".join(lines), NO_LANGUAGE.tools).frame


def body(lines: list[str]) -> list[str]:
    return NO_LANGUAGE("\n".join(lines)).text.split("\n\n")


def test_menus_on_both_sides_are_a_frame() -> None:
    frame = frame_of([*ABOVE, *STORY, *BELOW])
    assert frame == Frame(len(ABOVE), len(BELOW), 0.0)
    assert frame.is_of_a_site


def test_a_menu_that_no_phrase_knows_goes_and_the_story_stays() -> None:
    assert body([*ABOVE, *STORY, *BELOW]) == STORY


@pytest.mark.parametrize(
    "lines",
    [
        STORY,
        [*STORY, *BELOW],
        [*ABOVE[: LEAST_ABOVE - 1], *STORY, *BELOW],
        [*ABOVE, *STORY, *BELOW[: LEAST_BELOW - 1]],
        [*ABOVE[: LONGER - 1], *STORY, *BELOW[: LONGER - 1]],
        [*STORY[:2], *ABOVE, *STORY[2:]],
        ABOVE + BELOW,
        [],
    ],
    ids=[
        "story",
        "below only",
        "one above",
        "name and place below",
        "short runs",
        "list inside",
        "no prose",
        "nothing",
    ],
)
def test_near_misses_are_none(lines: list[str]) -> None:
    assert not frame_of(lines).is_of_a_site


def test_a_list_inside_the_story_stays() -> None:
    lines = [*STORY[:3], *ABOVE, *STORY[3:]]
    assert body(lines) == lines


def test_a_recipe_with_its_list_above_and_nothing_below_stays() -> None:
    lines = [*ABOVE, *STORY]
    assert body(lines) == lines


def test_a_list_between_two_stretches_of_prose_is_no_menu() -> None:
    above, below = ABOVE * 3, BELOW
    assert frame_of([*above, *STORY, *below]).is_of_a_site
    assert not frame_of([*STORY[:2], *above, *STORY[2:], *below]).is_of_a_site


def test_verses_have_no_frame() -> None:
    assert frame_of(["Σο σαιλσ τηε βοατ"] * 30) == NO_FRAME
