"""The second look: where a line stands in the story that the first one found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.zone.features import AXES, DISTANCES
from newsclean.zone.second import CHANCES, MASSES, OWN, PLACES, STORIES, second_columns
from newsclean.zone.traits import CLASSES
from newsclean.zone.weights import shipped_weights

LINES = st.lists(
    st.tuples(st.integers(1, 5000), st.integers(0, len(CLASSES) - 1), st.floats(0, 1)), min_size=1, max_size=60
)


def second_tables() -> tuple[tuple[float, ...], ...]:
    second = shipped_weights().second
    assert second is not None
    return second.tables


def named(sizes: list[int], kind: list[int], chances: list[float]) -> list[dict[str, str]]:
    """For each line the names of its values."""
    names = dict(zip(OWN, (CHANCES, MASSES, MASSES, PLACES, STORIES, DISTANCES), strict=True))
    rows = zip(*second_columns(sizes, kind, chances), strict=True)
    return [
        {feature: values[code // len(CLASSES)] for (feature, values), code in zip(names.items(), row, strict=True)}
        for row in rows
    ]


@given(LINES)
def test_every_value_has_a_weight(lines: list[tuple[int, int, float]]) -> None:
    sizes, kind, chances = (list(column) for column in zip(*lines, strict=True))
    tables = second_tables()[-len(OWN) :]
    for column, table in zip(second_columns(sizes, kind, chances), tables, strict=True):
        assert len(column) == len(lines)
        assert all(0 <= code < len(table) for code in column)


def test_it_weighs_what_the_first_look_weighs_and_its_own() -> None:
    assert len(shipped_weights().first.tables) == len(AXES)
    assert len(second_tables()) == len(AXES) + len(OWN)


def test_a_line_between_paragraphs_of_the_story_stands_inside_it() -> None:
    rows = named([400, 400, 30, 400, 400, 30, 30], [0, 0, 5, 0, 0, 5, 5], [0.99, 0.99, 0.2, 0.99, 0.99, 0.01, 0.01])
    inside, below = rows[2], rows[6]
    assert (inside["story in 6 above"], inside["story in 6 below"]) == ("paragraphs", "paragraphs")
    assert (inside["from the story"], inside["place in the story"]) == ("inside", "30-70 %")
    assert (below["story in 6 below"], below["from the story"], below["place in the story"]) == (
        "none",
        "1-2 below",
        "below",
    )


def test_a_paragraph_far_below_the_story_is_no_part_of_it() -> None:
    rows = named([400] * 4 + [30] * 20 + [200], [0] * 4 + [5] * 20 + [0], [0.99] * 4 + [0.001] * 20 + [0.3])
    assert rows[-1]["from the story"] == "16-30 below"
    assert rows[-1]["story in 6 above"] == "none"
    assert rows[0]["size of the story"] == "1000-1999"


@pytest.mark.parametrize("chance", [0.0, 1.0])
def test_a_page_of_one_line(chance: float) -> None:
    (row,) = named([100], [0], [chance])
    assert row["chance"] == (CHANCES[-1] if chance else CHANCES[0])
    assert row["from the story"] == "inside"
