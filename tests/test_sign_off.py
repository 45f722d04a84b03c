"""The last paragraph stays where somebody has signed behind its last sentence."""

import pytest

import newsclean
from newsclean.label import TEXT, Label
from newsclean.rules.packs import load_packs
from newsclean.stages.sign_off import LONGEST_SIGN

PROSE = {pack.code: pack.prose for pack in load_packs()}
MENU = ("Home", "News", "Sport", "Culture", "Contact", "Log in")
FOOTER = ("Tags", "bridges", "ferries", "Share", "Facebook", "© 2026 Harbour Post. All rights reserved.")


def label_of_last(language: str, sign: str) -> Label:
    """The label of a short last paragraph with this sign behind it."""
    *above, last = PROSE[language]
    last = f"{last[: last.rindex(' ', 0, 90)]}.{sign}"
    headline = PROSE[language][0][:40].rsplit(" ", 1)[0]
    page = "\n".join((*MENU, headline, "17.05.2024 14:20", *above, last, *FOOTER))
    start = page.index(last)
    return next(span.label for span in newsclean.clean(page).spans if span.start <= start < span.stop)


@pytest.mark.parametrize("language", ["de", "en", "hr", "pl", "sq", "tl", "tr", "uk"])
@pytest.mark.parametrize(
    "sign",
    [
        "",
        " /Harbour Post/",
        " (dpa/mli)",
        " (ab)",
        " — Mara Lindt, Harbour Post",
        " -- MLI",
        " – Reuters",
        " (red, APA, 9.1.2025)",
    ],
)
def test_a_signed_paragraph_is_a_paragraph(language: str, sign: str) -> None:
    assert label_of_last(language, sign) in TEXT


@pytest.mark.parametrize("sign", [" (Photo: Mara Lindt)", " (Mara Lindt/AFP)"])
def test_a_picture_with_its_credit_is_none(sign: str) -> None:
    assert label_of_last("en", sign) not in TEXT


def test_a_sentence_shorter_than_the_sign_may_be_is_read_whole() -> None:
    last = "Rain is likely to follow. /Harbour Post/"
    assert len(last) < LONGEST_SIGN
    above = PROSE["en"]
    page = "\n".join((*MENU, above[0][:40].rsplit(" ", 1)[0], "17.05.2024 14:20", *above, last, *FOOTER))
    assert newsclean.clean(page).text.endswith(last)
