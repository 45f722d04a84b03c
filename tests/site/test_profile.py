"""A profile is a value: the same pages make the same one, in any order and any grouping, and it stays small."""

import json
import pickle
import random
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean import SiteProfile, learn
from newsclean.site import profile as limits
from newsclean.site.file import BadProfile, from_json, to_json
from newsclean.site.learn import learn_sites
from newsclean.site.names import folder_of, host_of, profile_file
from newsclean.site.sketch import sketch

LINES = st.sampled_from([f"line {letter * size}" for letter in "abcdefgh" for size in (1, 2, 3, 90)] + ["×××", "4:1"])
PAGES = st.lists(st.lists(LINES, min_size=1, max_size=8).map("\n".join), max_size=12)


@given(PAGES, PAGES, PAGES)
def test_merging_is_commutative_and_associative_and_the_same_as_learning_all(
    a: list[str], b: list[str], c: list[str]
) -> None:
    x, y, z = learn(a), learn(b), learn(c)
    assert x | y == y | x
    assert (x | y) | z == x | (y | z) == learn([*c, *a, *b])
    assert x | x == x | SiteProfile() == x


@pytest.mark.parametrize(("most_pages", "most_bytes"), [(5, 10**6), (10**6, 900), (4, 600), (1, 10), (10**6, 10)])
@given(PAGES, PAGES, PAGES)
def test_merging_is_exact_where_the_limits_cut(
    most_pages: int, most_bytes: int, a: list[str], b: list[str], c: list[str]
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(limits, "MOST_PAGES", most_pages)
        patch.setattr(limits, "MOST_BYTES", most_bytes)
        x, y, z = learn(a), learn(b), learn(c)
        assert x | y == y | x
        assert (x | y) | z == x | (y | z) == learn([*c, *a, *b])
        assert len(x.pages) <= most_pages


def test_order_and_repetition_of_pages_do_not_matter(pages: list[str]) -> None:
    mixed = pages * 2
    random.Random(7).shuffle(mixed)
    assert to_json(learn(mixed)) == to_json(learn(iter(pages)))


def test_sites_are_learnt_apart_whatever_their_order(pages: list[str]) -> None:
    rows = [("b", page) for page in pages] + [("a", page) for page in pages[:4]]
    random.Random(7).shuffle(rows)
    assert learn_sites(rows) == {"a": learn(pages[:4]), "b": learn(pages)}


def test_a_profile_survives_its_file_and_a_pickle(pages: list[str], tmp_path) -> None:  # type: ignore[no-untyped-def]
    profile = learn(pages)
    profile.save(tmp_path / "site.json")
    assert SiteProfile.load(tmp_path / "site.json") == profile == pickle.loads(pickle.dumps(profile))
    assert (tmp_path / "site.json").read_text(encoding="utf-8") == to_json(profile)


def test_the_file_opens_with_the_most_frequent_lines(pages: list[str]) -> None:
    data = json.loads(to_json(learn(pages)))
    assert (data["format"], data["version"]) == ("newsclean-site-profile", 1)
    assert {"home", "harbour news", "harbour gazette club"} <= set(data["lines"][:7])


def test_the_same_profile_in_every_process(pages: list[str]) -> None:
    program = "import sys,json,newsclean;from newsclean.site.file import to_json;"
    program += "sys.stdout.write(to_json(newsclean.learn(json.load(sys.stdin))))"
    outputs = {
        subprocess.run(
            [sys.executable, "-c", program], input=json.dumps(pages), capture_output=True, text=True, check=True,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path), "PYTHONIOENCODING": "utf-8"},
        ).stdout
        for seed in ("1", "2")
    }  # fmt: skip
    assert outputs == {to_json(learn(pages))}


@pytest.mark.parametrize(
    "make",
    [
        lambda n: "\n".join(f"{chr(0x4E00 + n * 97 % 9000)}{chr(0x4E00 + i)} 行" * 8 for i in range(3000)),
        lambda n: "\n".join(f'a\x01\\"\x02{"x" * (n % 60)}{"y" * (i % 50)}{"z" * (i // 50)}' for i in range(900)),
    ],
)
def test_a_profile_stays_under_a_megabyte(make) -> None:  # type: ignore[no-untyped-def]
    profile = learn(make(number) for number in range(120))
    assert profile.pages
    assert len(to_json(profile).encode()) < 1_000_000


def test_digits_case_and_accents_do_not_count() -> None:
    a, b = learn(["Más leídas 12\nHome"]), learn(["MAS LEIDAS 7\n  home  "])
    assert a == b


def test_lines_without_letters_are_not_all_the_same() -> None:
    assert learn(["4:1\n* * *"]) != learn(["3:1\n* * *"])


def test_frequent_lines_come_with_pages_and_place(pages: list[str]) -> None:
    first, *_ = found = learn(pages).frequent()
    assert first == ("home", 12, 0.0)
    assert found[-1].place > 0.5
    assert all(one.pages == 12 for one in found)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "not JSON"),
        ("[]", "not a site profile"),
        ('{"format": "newsclean-site-profile", "version": 99}', "version 99"),
        ('{"format": "newsclean-site-profile", "version": 1, "lines": 3, "pages": []}', "must be a list"),
        ('{"format": "newsclean-site-profile", "version": 1, "lines": ["a"], "pages": [[1]]}', "list of numbers"),
        ('{"format": "newsclean-site-profile", "version": 1, "lines": ["a"], "pages": [[-1]]}', "list of numbers"),
        ("[" * 100_000, "not JSON"),
    ],
)
def test_what_is_no_profile_is_refused_with_a_reason(text: str, reason: str) -> None:
    with pytest.raises(BadProfile, match=reason):
        from_json(text)


def test_wrong_types_are_refused_with_advice(pages: list[str]) -> None:
    with pytest.raises(TypeError, match="texts of several pages"):
        learn("one page")
    with pytest.raises(TypeError, match="bytes"):
        learn([b"page"])  # type: ignore[list-item]
    with pytest.raises(TypeError, match=r"newsclean\.learn"):
        newsclean.clean("page", site=pages)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text", ["", " \n\x00\n", "\ud800\n\udfff", "\u2028" * 50, "a" * 100_000, "\n".join("[({" * 3000)]
)
def test_learning_takes_any_text(text: str) -> None:
    profile = learn([text, "Home\nNews"])
    assert from_json(to_json(profile)) == profile
    newsclean.clean(text, site=profile)


def test_signatures_are_of_the_lines() -> None:
    assert sketch(["a", "b"]) == sketch(["a", "", "b", "a"])
    assert sketch(["a", "b"]).signature != sketch(["b", "a"]).signature


def test_names_of_sites_and_files() -> None:
    assert host_of("https://www.Example.com:8080/a") == "example.com"
    assert host_of("no address") is host_of(None) is host_of("http://[") is None
    assert folder_of("/data/gazette/1.txt") == "gazette"
    assert profile_file("example.com") == "example.com.json"
    assert profile_file("a/b") != profile_file("a_b") == "a_b.json"
    assert "/" not in profile_file("../x") and not profile_file("../x").startswith(".")
