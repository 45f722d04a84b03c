"""Choices of one's own (rules, packs, limits): what is none is told where it is made, not pages later."""

import dataclasses
import pickle
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from newsclean import RULES, Cleaner, Label, Policy, Rule

PACK = """\
[language]
code = "xx"
"""
MINE = Rule(
    id="Q1", name="price-line", label=Label.WIDGET, why="A price alone.", removes=("3 crowns",), keeps=("Crowns",)
)


@pytest.mark.parametrize(
    "limits",
    [
        {},
        {"least_characters": 0, "most_chrome": 0, "latest_date": None},
        {"least_characters": 5000, "most_chrome": 1, "latest_date": date(2024, 5, 3)},
        {"most_chrome": 0.5},
    ],
)
def test_limits_that_make_sense_are_taken(limits: dict[str, Any]) -> None:
    assert Cleaner(policy=Policy(**limits)).policy == Policy(**limits)


@pytest.mark.parametrize(
    ("limits", "error", "said"),
    [
        ({"latest_date": "2024"}, TypeError, r"latest_date is a date, such as .*, not str"),
        ({"latest_date": 2024}, TypeError, "latest_date is a date"),
        ({"latest_date": datetime(2024, 5, 3)}, TypeError, "not datetime"),
        ({"latest_date": datetime(2024, 5, 3, tzinfo=UTC)}, TypeError, "not datetime"),
        ({"least_characters": "80"}, TypeError, "least_characters is an int, not str"),
        ({"least_characters": True}, TypeError, "least_characters is an int, not bool"),
        ({"least_characters": -1}, ValueError, "least_characters is 0 or more, not -1"),
        ({"most_chrome": None}, TypeError, "most_chrome is a number, not NoneType"),
        ({"most_chrome": 92}, ValueError, "most_chrome is a share from 0 to 1, not 92"),
        ({"most_chrome": float("nan")}, ValueError, "most_chrome is a share"),
    ],
)
def test_limits_that_are_none_are_told_where_they_are_made(
    limits: dict[str, Any], error: type[Exception], said: str
) -> None:
    with pytest.raises(error, match=said):
        Policy(**limits)


@pytest.mark.parametrize("rules", [list(RULES), iter(RULES), RULES])
def test_rules_may_come_in_any_sequence(rules: Any) -> None:
    assert Cleaner(rules) == Cleaner()


@pytest.mark.parametrize("rules", [None, RULES[0], "S1", (1,), ("S1",), {"S1": RULES[0]}, 3])
def test_rules_are_rules(rules: Any) -> None:
    with pytest.raises(TypeError, match=r"rules are .*Rule"):
        Cleaner(rules)


@pytest.mark.parametrize(
    ("part", "said"),
    [
        ({"id": ""}, "id is a text"),
        ({"id": 1}, "id is a text"),
        ({"label": "widget"}, "label is a Label"),
        ({"strength": "sure"}, "strength is an int"),
        ({"match": "crowns"}, "match is a function"),
        ({"longest": None}, "longest is an int"),
        ({"removes": "3 crowns"}, "removes holds texts in a tuple"),
        ({"keeps": (3,)}, "keeps holds texts in a tuple"),
    ],
)
def test_a_rule_says_what_is_wrong_with_it(part: dict[str, Any], said: str) -> None:
    with pytest.raises(TypeError, match=said):
        dataclasses.replace(MINE, **part)


def test_packs_are_codes_and_paths_in_any_sequence(tmp_path: Path) -> None:
    mine = tmp_path / "mine.toml"
    mine.write_text(PACK, encoding="utf-8")
    assert Cleaner(packs=["de", "en"]) == Cleaner(packs=("de", "en"))
    assert Cleaner(packs=("de", mine)) == Cleaner(packs=("de", str(mine)))  # type: ignore[arg-type]
    assert Cleaner(packs={"en", "de"}) == Cleaner(packs={"de", "en"}) == Cleaner(packs=("de", "en"))  # type: ignore[arg-type]
    assert Cleaner(packs=()).packs == ()


@pytest.mark.parametrize("packs", ["de", b"de", 1, (1,), (None,), ((),)])
def test_packs_that_are_none_are_told_by_their_type(packs: Any) -> None:
    with pytest.raises(TypeError, match="packs are codes or paths in a sequence"):
        Cleaner(packs=packs)


@pytest.mark.parametrize("code", ["xx", "EN", "", "english"])
def test_an_unknown_pack_is_told_when_the_cleaner_is_made(code: str) -> None:
    with pytest.raises(ValueError, match=f"no language pack '{code}'; there are: any, .*, en, "):
        Cleaner(packs=("de", code))


def test_a_file_of_phrases_that_is_missing_or_broken_is_told_when_the_cleaner_is_made(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"none\.toml"):
        Cleaner(packs=(str(tmp_path / "none.toml"),))
    (tmp_path / "mine.toml").write_text("language", encoding="utf-8")
    with pytest.raises(ValueError, match=r"mine\.toml: not a TOML file"):
        Cleaner(packs=(str(tmp_path / "mine.toml"),))


def test_a_cleaner_that_is_unpickled_needs_its_files_of_phrases_only_when_it_cleans(tmp_path: Path) -> None:
    mine = tmp_path / "mine.toml"
    mine.write_text(PACK, encoding="utf-8")
    made = pickle.dumps(Cleaner(packs=(str(mine),)))
    mine.unlink()
    assert pickle.loads(made).packs == (str(mine),)
