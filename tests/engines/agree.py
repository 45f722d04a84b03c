"""Whether a row of an engine says what `clean` says."""

from typing import Any

import newsclean

NO_TEXT = "null-text: there is no text in this row"


def assert_agree(cleaned: list[dict[str, Any]], rows: list[dict[str, Any]], wanted: dict[object, Any]) -> None:
    """Every row is there, once, with its own columns as they were and what `clean` says of its page."""
    by_id = {row["id"]: row for row in cleaned}
    assert len(cleaned) == len(by_id) == len(rows)
    for row in rows:
        found = by_id[row["id"]]
        assert {name: found[name] for name in row} == row
        if row["text"] is None:
            assert found["error"] == NO_TEXT
            assert found["article"] is None
            assert found["clean_text"] is None
        else:
            assert_says(found, wanted[row["id"]])


def assert_says(found: dict[str, Any], result: newsclean.Result) -> None:
    """The columns of a row are the result."""
    assert found["error"] is None
    assert found["clean_text"] == result.text
    assert found["article"] == plain(result.article)
    assert found["strays"] == [plain(stray) for stray in result.strays]
    assert [problem["code"] for problem in found["problems"]] == [problem.code for problem in result.problems]
    assert [(problem["start"], problem["stop"]) for problem in found["problems"]] == [
        problem.span or (None, None) for problem in result.problems
    ]
    assert found["removed_characters"] == sum(piece.stop - piece.start for piece in result.removed)
    assert sum(part["characters"] for part in found["removed"]) == found["removed_characters"]
    assert found["origin"] == result.origin._asdict()


def plain(article: newsclean.Article | None) -> dict[str, Any] | None:
    return article.model_dump(mode="json") if article is not None else None
