"""The public face: what a caller may rely on, whatever is on the page."""

import dataclasses
import json
import subprocess
import sys
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

import newsclean
from newsclean import RULES, Article, Cleaner, Label, Policy, Result
from newsclean.label import ARTICLE, CHROME
from newsclean.rules.packs import load_packs

(*_, ENGLISH) = load_packs(("en",))
STORY = "\n".join(ENGLISH.prose)
PAGE = f"Skip to content\nAdvertisement\n{STORY}\nRead more\nAll rights reserved\n"
PUBLIC = {"clean", "Cleaner", "Result", "Article", "Caption", "Span"}
PUBLIC |= {"Removed", "Problem", "Label", "Policy", "Rule", "RULES"}
IMPORTS = ["import newsclean", "import newsclean; newsclean.clean", "from newsclean import Label"]
HEAVY_MODULES = ("trafilatura", "dateparser", "py3langid", "rich", "typer", "hypothesis", "numpy", "lxml")


def test_the_public_names_are_all_there() -> None:
    assert [name for name in sorted({*PUBLIC, "__version__"}) if not hasattr(newsclean, name)] == []
    assert not PUBLIC - set(newsclean.__all__)
    assert not set(newsclean.__all__) - set(dir(newsclean))


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no_such_name"):
        _ = newsclean.no_such_name


@pytest.mark.parametrize("wrong", [b"text", bytearray(b"text")])
def test_bytes_are_refused_with_advice(wrong: object) -> None:
    with pytest.raises(TypeError, match="decode"):
        newsclean.clean(wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize("wrong", [None, 3, ["a line"], memoryview(b"text"), Path("page.txt")])
def test_what_is_no_text_is_refused_by_its_type(wrong: object) -> None:
    with pytest.raises(TypeError, match=type(wrong).__name__):
        newsclean.clean(wrong)  # type: ignore[arg-type]


def test_the_address_may_be_given_by_position_and_by_keyword() -> None:
    address = "https://example.org/"
    assert newsclean.clean(STORY, address) == newsclean.clean(STORY, url=address)


def test_a_subclass_of_str_is_text() -> None:
    class Line(str):
        __slots__ = ()

    assert newsclean.clean(Line(STORY)).text == newsclean.clean(STORY).text


def test_text_is_the_paragraphs_joined_by_blank_lines() -> None:
    result = newsclean.clean(PAGE)
    assert result.text == "\n\n".join(ENGLISH.prose)
    assert result.article is not None
    assert result.article.text == result.text
    assert result.article.body == ENGLISH.prose
    assert result.article.word_count == len(STORY.split())


def test_source_is_the_argument_itself() -> None:
    assert newsclean.clean(PAGE).source is PAGE


def test_removed_are_the_spans_that_are_not_in_the_article() -> None:
    result = newsclean.clean(PAGE)
    removed = [piece.text.strip() for piece in result.removed]
    assert "\n".join(removed).splitlines() == ["Skip to content", "Advertisement", "Read more", "All rights reserved"]
    assert {piece.label for piece in result.removed} <= CHROME
    assert not {piece.label for piece in result.removed} & ARTICLE


def test_spans_are_plain_tuples_with_the_label_as_text() -> None:
    span = newsclean.clean(PAGE).spans[0]
    start, stop, label, rule = span
    assert isinstance(span, tuple)
    assert (start, isinstance(stop, int), isinstance(rule, str)) == (0, True, True)
    assert isinstance(label, Label)
    assert f"{label}" == label.value == str(label)


def test_nothing_is_rejected_as_an_empty_page() -> None:
    for text in ("", "\n\n", " \u200b "):
        result = newsclean.clean(text)
        assert (result.text, result.article, result.strays, result.source) == ("", None, (), text)
        assert "no-body" in {problem.code for problem in result.problems}


def test_a_rejected_page_still_has_its_text() -> None:
    result = newsclean.clean("The council met.")
    assert result.article is None
    assert result.text == "The council met."
    assert "too-short" in {problem.code for problem in result.problems}


def test_the_given_address_wins_over_the_one_on_the_page() -> None:
    page = f"{STORY}\nhttps://example.org/printed\n"
    mine = "https://example.org/mine"
    with_url = newsclean.clean(page, url=mine).article
    assert with_url is not None
    assert with_url.url == mine


def test_no_address_is_none() -> None:
    article = newsclean.clean(STORY).article
    assert article is not None
    assert article.url is None


def test_what_is_not_on_the_page_is_none_or_empty() -> None:
    article = newsclean.clean(STORY).article
    assert article is not None
    assert article == Article(body=ENGLISH.prose, language="en")


def test_an_article_cannot_be_changed() -> None:
    article = newsclean.clean(STORY).article
    assert article is not None
    with pytest.raises(ValidationError):
        article.headline = "Another"  # type: ignore[misc]
    with pytest.raises(ValidationError):
        Article(headlines="no such field")  # type: ignore[call-arg]


def test_articles_can_be_compared_and_hashed() -> None:
    one, two = newsclean.clean(STORY).article, newsclean.clean(STORY).article
    assert one == two
    assert len({one, two}) == 1


@pytest.mark.parametrize("moment", [datetime(2024, 5, 3, 14, 20), date(2024, 5, 3), None])
def test_articles_make_the_round_trip_through_json(moment: datetime | date | None) -> None:
    article = newsclean.clean(PAGE).article
    assert article is not None
    article = article.model_copy(update={"published": moment, "headline": "Bridge, “at last”"})
    again = Article.model_validate_json(article.model_dump_json())
    assert again == article
    assert type(again.published) is type(moment)


def test_lone_surrogates_become_replacement_characters_in_the_body_only() -> None:
    page = STORY.replace("council", "coun\ud800cil", 1).replace("bridge", "bri\udfffdge", 1)
    result = newsclean.clean(page)
    assert result.source == page
    assert result.text.count("\ufffd") == page.count("\ud800") + page.count("\udfff")
    assert result.article is not None
    json.loads(result.article.model_dump_json().encode("utf-8"))


def test_a_cleaner_is_frozen() -> None:
    cleaner = Cleaner()
    assert dataclasses.is_dataclass(cleaner)
    with pytest.raises(dataclasses.FrozenInstanceError):
        cleaner.rules = ()  # type: ignore[misc]


def test_a_cleaner_knows_only_the_packs_it_is_given() -> None:
    line = "Lesen Sie auch"
    page = "\n".join([*ENGLISH.prose[:2], line, *ENGLISH.prose[2:]])
    assert line not in newsclean.clean(page).text
    assert line in Cleaner(packs=("en",))(page).text


def test_equal_rules_and_packs_share_their_tables() -> None:
    assert Cleaner().tools is Cleaner(policy=Policy()).tools
    assert Cleaner(packs=("de",)).tools is not Cleaner().tools


def test_a_cleaner_without_rules_still_accounts_for_everything() -> None:
    result = Cleaner(())(PAGE)
    assert "".join(PAGE[span.start : span.stop] for span in result.spans) == PAGE


def test_an_unknown_pack_is_named() -> None:
    with pytest.raises(ValueError, match="xx"):
        Cleaner(packs=("xx",))(STORY)


def test_rules_are_a_literal_tuple_with_distinct_ids_and_reasons() -> None:
    assert isinstance(RULES, tuple)
    assert len({rule.id for rule in RULES}) == len(RULES)
    assert len({rule.name for rule in RULES}) == len(RULES)
    assert [rule.id for rule in RULES if not rule.why.strip()] == []


def test_results_are_values() -> None:
    assert isinstance(newsclean.clean(PAGE), Result)
    assert newsclean.clean(PAGE) == newsclean.clean(PAGE)


def test_a_date_in_the_future_is_a_matter_of_the_policy() -> None:
    page = f"Bridge over the river is to be mended\nBy Jane Doe\nMay 3, 2095\n{STORY}"
    codes = {problem.code for problem in newsclean.clean(page).problems}
    assert "date-in-future" not in codes
    strict = Cleaner(policy=Policy(latest_date=date(2026, 1, 1)))
    assert "date-in-future" in {problem.code for problem in strict(page).problems}


@pytest.mark.parametrize("statement", IMPORTS)
def test_importing_loads_nothing_heavy(statement: str) -> None:
    program = f"import sys; {statement}; print(*sorted(set({HEAVY_MODULES!r}) & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


@pytest.mark.parametrize("url", [5, b"https://a.example/"])
def test_an_address_that_is_no_str_is_a_type_error(url: Any) -> None:
    with pytest.raises(TypeError, match="url is a str"):
        newsclean.clean("The council met.", url=url)


@pytest.mark.parametrize(("options", "said"), [({"packs": "de"}, "packs are codes"), ({"policy": 3}, "a Policy")])
def test_choices_of_a_wrong_type_are_told_at_once(options: dict[str, Any], said: str) -> None:
    with pytest.raises(TypeError, match=said):
        newsclean.Cleaner(**options)
