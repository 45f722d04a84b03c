"""`newsclean.clean_many` is `clean`, one page after the other, with any number of processes."""

from collections.abc import Iterator
from types import ModuleType

import pytest

import newsclean
from newsclean import Cleaner

from .pages import page, wall

PAGES = [page(1), wall(), page(2), "", page(3)]


@pytest.mark.parametrize(("jobs", "timeout"), [(1, None), (2, 60.0)])
def test_results_are_those_of_clean_in_order(jobs: int, timeout: float | None) -> None:
    assert list(newsclean.clean_many(PAGES, jobs=jobs, timeout=timeout)) == [newsclean.clean(text) for text in PAGES]


def test_items_may_have_options_of_their_own() -> None:
    url = "https://www.gazette.example/1"
    items = [(page(1), url), {"text": page(1), "url": url, "strays": "keep"}, page(1).encode(), "<p>a"]
    found = list(newsclean.clean_many(items, kind="text"))
    assert found == [
        newsclean.clean(page(1), url, kind="text"),
        newsclean.clean(page(1), url, strays="keep", kind="text"),
        newsclean.clean_bytes(page(1).encode(), kind="text"),
        newsclean.clean("<p>a", kind="text"),
    ]


def test_a_cleaner_of_ones_own_goes_to_the_workers() -> None:
    cleaner = Cleaner(packs=("de",))
    assert list(newsclean.clean_many(PAGES, jobs=2, cleaner=cleaner)) == [cleaner(text) for text in PAGES]


def test_items_are_read_as_they_are_needed() -> None:
    read = []

    def endless() -> Iterator[str]:
        while True:
            read.append(1)
            yield page(len(read))

    results = newsclean.clean_many(endless())
    assert not read
    next(results)
    next(results)
    assert len(read) == 2


def test_a_page_that_hangs_or_kills_its_process_is_a_result_without_article(trouble: ModuleType) -> None:
    items = [page(1), "HANG", page(2), "DIE", "RAISE", page(3)]
    found = list(newsclean.clean_many(items, jobs=2, timeout=2.0, cleaner=trouble.Troublesome()))
    assert [result.problems[0].code if result.article is None else "" for result in found] == [
        "",
        "timeout",
        "",
        "worker-died",
        "failed",
        "",
    ]


@pytest.mark.parametrize("items", ["a page", b"a page", {"text": "a page"}])
def test_one_page_is_not_several(items: object) -> None:
    with pytest.raises(TypeError, match="several pages"):
        newsclean.clean_many(items)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "item", [None, 3, ("a", "b", "c"), {"url": "x"}, {"text": "a", "colour": 1}, {"text": "a", "site": 1}]
)
def test_an_item_of_another_kind_is_a_type_error_when_its_turn_comes(item: object) -> None:
    results = newsclean.clean_many(["a", item])  # type: ignore[list-item]
    next(results)
    with pytest.raises(TypeError, match=r"newsclean|SiteProfile"):
        next(results)


@pytest.mark.parametrize("options", [{"jobs": 0}, {"timeout": 0}, {"strays": "drop"}, {"kind": "pdf"}])
def test_bad_options_raise_at_once(options: dict[str, object]) -> None:
    with pytest.raises(ValueError):
        newsclean.clean_many([], **options)  # type: ignore[arg-type]
