"""Pages whose links have numbers and whose end is a list of addresses."""

import time

import pytest

import newsclean
from newsclean.numbered import find_numbered, without_numbers
from newsclean.segment import cut

TEXT = "[1]Home [2]News\n\nThe pier of [3]Lindholm is open.\n\n[4]Share\n"
LIST = "".join(f"  {number}. https://lindholm.example/{number}\n" for number in range(1, 5))
PAGES = {
    "a list": f"{TEXT}\nReferences\n\n{LIST}",
    "visible and hidden": f"{TEXT}\nReferences\n\n   Visible links:\n{LIST}\n   Hidden links:\n  6. file:///menu\n",
    "without a heading": f"{TEXT}\n{LIST}",
    "links of the head": f"#[1]feed\n{TEXT[3:]}\nReferences\n\n{LIST}",
    "scripts and mail": f"{TEXT}\nReferences\n\n{LIST}  5. javascript:show('a b')\n  6. mailto:a@lindholm.example\n",
    "two numbers in a row": f"[1][2]News\n[3]Lindholm\n[4]Share\n\nReferences\n\n{LIST}",
}
OTHERS = {
    "footnotes": f"The pier is open.[1] It was shut in May.[2] Nobody noticed.[3] Or did they?[4]\n\nSources\n{LIST}",
    "footnotes before blanks": f"The pier [1] is open [2] since May [3] or June [4] again.\n\nReferences\n{LIST}",
    "a list of other things": f"{TEXT}\nReferences\n\n  1. Herald, 3 May\n  2. Courier, 4 May\n  3. Post\n",
    "no list": TEXT,
    "a list and then a story": f"{TEXT}\nReferences\n\n{LIST}" + "The pier is open again, said the mayor.\n" * 4,
    "hardly any links": f"[1]Home\nThe pier is open.\n\nReferences\n{LIST}",
    "a ranking": "1. Lindholm\n2. Skerrow\n3. Orrin\n[1]",
    "nothing": "",
}


@pytest.mark.parametrize("text", PAGES.values(), ids=PAGES.keys())
def test_pages_with_numbered_links_are_known(text: str) -> None:
    found = find_numbered(text)
    assert found is not None
    assert text[found.start :].lstrip().startswith(("References", "1."))
    document = cut(text)
    assert document.addresses
    assert not any("[" in shown for shown in document.texts[: min(document.addresses)])
    assert {span.rule for span in newsclean.clean(text).spans if span.start >= found.start} == {"X6"}


@pytest.mark.parametrize("text", OTHERS.values(), ids=OTHERS.keys())
def test_what_only_looks_like_one_is_left_as_it_is(text: str) -> None:
    assert find_numbered(text) is None
    assert not cut(text).addresses


def test_numbers_of_no_link_stay() -> None:
    shown = without_numbers("[1]Home [12]News (see [3]below) sic[4]", frozenset({1, 3, 4}))
    assert shown == "Home [12]News (see below) sic[4]"


def test_phrases_are_known_behind_their_numbers() -> None:
    story = "The pier of Lindholm is open again, and nobody has fallen off it since Monday morning.\n\n"
    links = f"[2]Share\n\n[3]Home [4]News\n\nReferences\n\n{LIST}"
    text = f"{story}[1]Advertisement\n\n{story.replace('again', 'still')}{links}"
    assert "Advertisement" not in newsclean.clean(text).text


@pytest.mark.parametrize("line", ["  1. https://a.example/\n", "[1]a ", "[1]a\n  1. /\n", "a:\n"])
def test_a_long_page_takes_no_longer_by_the_character(line: str) -> None:
    text = line * (2_000_000 // len(line))
    start = time.perf_counter()
    find_numbered(text)
    assert time.perf_counter() - start < 5
