"""Fences of Markdown: what pandoc writes around parts of a page goes, code between fences is one piece."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean import Label
from newsclean.fences import find_code, find_divs
from newsclean.markdown import is_link, is_picture, seen
from newsclean.segment import cut

NO_DIVS = {
    "prose": ("The ferry is back.", "It is loud."),
    "breaks of a story": ("The ferry is back.", ":::", "It is loud.", ":::", "It is warm."),
    "headings of a bulletin": ("::: Weather :::", "Fog until noon.", ":::", "::: Traffic :::", "None."),
    "a heading of words": ("::: The ferry is back", "It is loud.", ":::"),
    "never closed": ("::: {.note}", "The ferry is back."),
    "never opened": ("The ferry is back.", ":::"),
    "words that are closed twice": ("::: Weather", "Fog until noon.", ":::", "The ferry is back.", ":::"),
    "an interview": ("Q::: Who pays?", "A::: The town.", ":::"),
    "two colons": (":: {.note}", "The ferry is back.", "::"),
    "braces without a name": ("::: {the ferry}", "It is loud.", ":::"),
}
DIVS = {
    "attributes": (("::: {.note}", "The ferry.", ":::"), [0, 2]),
    "an identity and values": (('::: {#ferry .note role="main" data-x="a \\"b\\" {c}"}', "The ferry.", ":::"), [0, 2]),
    "a value alone": (('::: {role="main"}', "The ferry.", ":::"), [0, 2]),
    "one word": (("::: byline", "Ada Brine", ":::"), [0, 2]),
    "without a blank": ((":::note", "Ada Brine", ":::"), [0, 2]),
    "one in another": (("::::: {.a}", "::: b", "The ferry.", ":::", ":::::"), [0, 1, 3, 4]),
    "a page cut off at its end": (("::: {.a}", "::: {.b}", "The ferry.", ":::"), [0, 1, 3]),
    "a page cut off at its top": (("The ferry.", ":::", "::: {.b}", "It is loud.", ":::"), [1, 2, 4]),
}


@pytest.mark.parametrize("lines", NO_DIVS.values(), ids=NO_DIVS.keys())
def test_colons_that_are_no_fences_stay(lines: tuple[str, ...]) -> None:
    assert find_divs(list(lines)) == frozenset()
    assert cut("\n".join(lines)).fences == frozenset()


@pytest.mark.parametrize(("lines", "found"), DIVS.values(), ids=DIVS.keys())
def test_fences_of_divs_are_found(lines: tuple[str, ...], found: list[int]) -> None:
    assert find_divs(list(lines)) == frozenset(found)


NO_CODE = {
    "prose": ("The ferry is back.", "It is loud."),
    "never closed": ("The ferry", "```", "12 adults", "3 children"),
    "words behind the signs": ("```The ferry``` is back.", "```"),
    "two ticks": ("``", "12 adults", "``"),
    "nothing inside": ("```", "```"),
    "another sign": ("```", "12 adults", "~~~"),
    "fewer signs": ("````", "12 adults", "```"),
    "a page in a fence": (
        "```markdown",
        *("The ferry is back, and so is the bread that it brings." for _ in range(30)),
        "```",
    ),
    "a paragraph in a fence": ("```", "The ferry is back. " * 20, "```"),
}
CODE = {
    "without a language": (("The ferry", "```", "12 adults", "3 children", "```", "Back."), [(1, 5)]),
    "with one": (("``` python", "x = 1", "```"), [(0, 3)]),
    "with attributes": (("``` {.r .numbers}", "x = 1", "```"), [(0, 3)]),
    "tildes": (("~~~", "x = 1", "```", "~~~~"), [(0, 4)]),
    "two": (("```", "x", "```", "Back.", "```", "y", "```"), [(0, 3), (4, 7)]),
    "one that is never closed below one that is": (("```", "x", "```", "Back.", "```", "y"), [(0, 3)]),
}  # fmt: skip


@pytest.mark.parametrize("lines", NO_CODE.values(), ids=NO_CODE.keys())
def test_lines_that_are_no_code_stay_lines(lines: tuple[str, ...]) -> None:
    assert find_code(list(lines)) == []


@pytest.mark.parametrize(("lines", "found"), CODE.values(), ids=CODE.keys())
def test_code_between_fences_is_found(lines: tuple[str, ...], found: list[tuple[int, int]]) -> None:
    assert find_code(list(lines)) == found


@pytest.mark.parametrize(
    "text",
    [
        "The keys {sic} are gone.",
        "[sic] {the ferry}",
        "[the ferry] {.note}",
        "He wrote f(x){y} and [x](y){z w}.",
        "The ferry {and the bread}",
        "A ferry {.note}",
        "___",
        "***",
        "* * *",
        "- - -",
        "_____",
    ],
)
def test_braces_and_breaks_that_are_meant_are_seen(text: str) -> None:
    assert seen(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("[Una](/u){.person}", "Una"),
        ('[Una](/u "Una"){rel="author" .person}', "Una"),
        ("[Una]{.person}'s bread", "Una's bread"),
        ("By [Una](/u){.a #b data-x=1} and [Ada]{.c}", "By Una and Ada"),
        ("![Ferry](/f.jpg){width=\"640\" height=480}", ""),
        ("[![Ferry](/f.jpg){.wide}](/ferry){.teaser}", ""),
        ("[[Una](/u){.inner}]{.outer} bakes", "Una bakes"),
        ("[[]{.icon} Share](/s){.button}", "Share"),
        ("# The ferry {#ferry .headline}", "The ferry"),
        ("# [The ferry](/f){.link} is back {#ferry}", "The ferry is back"),
        ("The ferry {#ferry} =====", "The ferry"),
        ("Wenna's church](/c){.place} and a bell", "Wenna's church and a bell"),
        ("`x = 1`{.python}", "`x = 1`"),
    ],
)  # fmt: skip
def test_a_reader_sees_no_attributes(text: str, shown: str) -> None:
    assert seen(text).strip() == shown


def test_a_line_of_words_with_attributes_is_no_link() -> None:
    line = "-   [The ferry]{.kicker} [is back](/f){.teaser}"
    assert not is_link(line, seen(line).strip())


@pytest.mark.parametrize(
    "line", ["[The ferry is back](/f){.teaser}", "-   [[The ferry]{.kicker} is back](/f){.teaser}"]
)
def test_a_link_with_attributes_is_a_link(line: str) -> None:
    assert is_link(line, seen(line).strip())
    assert not is_picture(line, seen(line).strip())


STORY = (
    "The ferry to [Lindholm](/places/lindholm){.place} sailed again on **Monday** after three weeks in the yard, with "
    "a new engine and an old crew that had painted the church in the meantime.",
    "Nobody had missed the noise, said [Ada Brine]{.person}, the harbour master, but _everybody_ had missed the bread.",
    "```\n12 adults    40\n\n 3 children  10\n```",
    "A second boat will be hired for the summer, [the council](/council) decided. It holds forty passengers and, "
    "according to its owner, one horse.",
    "The horse is very small, and it has sailed before, when the second boat was still the first one.",
)
PAGE = "\n\n".join(
    (
        "::: {#page .site}\n::: nav\n-   [Home](/){.item}\n-   [News](/news){.item}\n-   [Sport](/sport){.item}\n:::",
        ':::: {.article role="main"}\n# Ferry sails again after three weeks in the yard {#ferry .headline}',
        '::: byline\nBy [Karin Aberg](/by/karin){rel="author"}\n:::',
        "::: {.date}\nMay 3, 2024\n:::",
        STORY[0],
        STORY[1],
        STORY[2],
        f"::: {{.ad}}\nAdvertisement\n:::\n\n{STORY[3]}",
        f"{STORY[4]}\n::::",
        "::: {.related}\n## Related articles {#related}\n\n-   [Bread is flown in](/bread){.teaser}\n:::",
        "[Privacy policy](/privacy){.footer}\n:::",
    )
)


def test_the_article_of_a_page_from_pandoc_is_read_without_its_fences() -> None:
    result = newsclean.clean(PAGE)
    article = result.article
    assert article is not None
    assert article.body == STORY
    assert article.headline == "Ferry sails again after three weeks in the yard"
    assert (article.kicker, article.authors) == (None, ("Karin Aberg",))
    assert article.published is not None
    assert article.published.isoformat() == "2024-05-03"


def test_fences_are_removed_by_their_rule_and_nothing_is_lost() -> None:
    result = newsclean.clean(PAGE)
    assert "".join(PAGE[span.start : span.stop] for span in result.spans) == PAGE
    fences = [piece for piece in result.removed if piece.rule == "X8"]
    assert {piece.label for piece in fences} == {Label.NAVIGATION}
    assert [piece.text.strip() for piece in fences] == [line for line in PAGE.splitlines() if line.startswith(":::")]


def test_without_its_rule_a_fence_is_a_line_like_any_other() -> None:
    cleaner = newsclean.Cleaner(tuple(rule for rule in newsclean.RULES if rule.id != "X8"))
    assert "X8" not in {span.rule for span in cleaner(PAGE).spans}


LINES = (
    "::: {.a}",
    ":::",
    "::: b",
    "```",
    "~~~",
    "[a](/b){.c}",
    "# A {#b}",
    "x{",
    "The ferry is back.",
    "",
    "  ",
    "{.a}",
)


@given(st.lists(st.sampled_from(LINES), max_size=30), st.sampled_from(["\n", "\r\n", "\n\n"]))
def test_segments_tile_whatever_stands_between_fences(lines: list[str], end: str) -> None:
    source = end.join(lines)
    document = cut(source)
    assert "".join(source[start:stop] for start, stop in pairwise(document.starts)) == (source if len(document) else "")
    assert all(document.texts)


def test_many_openings_take_no_longer_than_their_number() -> None:
    for sign in ("```", "~~~", "::: {.a}", "[a]{.b", "[a]{" + ".b " * 3, "# a {"):
        text = f"The ferry is back.\n{sign}\n" * 4_000
        newsclean.clean(f"# A\n\n{text}", kind="text")
