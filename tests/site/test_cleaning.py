"""Cleaning with a profile takes what the site repeats, and only that."""

import random

import pytest

import newsclean
from newsclean import Result, SiteProfile, learn
from newsclean.explain import explain
from newsclean.rules.site import SITE

from .conftest import FOOT, MENU, page, story

BACKGROUND = "The island has been cut off since the storm of March, when waves broke both piers and sank eleven boats."


@pytest.fixture(scope="module")
def profile(pages: list[str]) -> SiteProfile:
    return learn(pages)


def clean(text: str, profile: SiteProfile) -> Result:
    return newsclean.clean(text, site=profile)


def test_the_site_goes_and_the_story_stays(pages: list[str], profile: SiteProfile) -> None:
    for number, text in enumerate(pages):
        result = clean(text, profile)
        assert result.text.split("\n\n") == story(number)[1:]
        assert not set(MENU + FOOT) & set(result.text.split("\n\n"))


def test_a_page_that_was_not_learnt_is_cleaned_alike(profile: SiteProfile) -> None:
    assert clean(page(13), profile).text.split("\n\n") == story(13)[1:]


def test_the_page_itself_is_no_evidence(pages: list[str]) -> None:
    lonely = learn([pages[0]] * 9)
    assert clean(pages[0], lonely).spans == newsclean.clean(pages[0]).spans


def test_versions_of_one_story_are_no_evidence() -> None:
    versions = [page(3) + "\n" + "Seen by " + "abcdefgh"[i] * 3 for i in range(8)]
    assert clean(versions[0], learn(versions)).text.split("\n\n")[:3] == story(3)[1:]


def test_a_headline_that_others_tease_stays_the_headline() -> None:
    head, lead, *_ = lines = story(0)
    pages = [page(0), *(page(number) + f"\n{head}\n{lead}" for number in range(1, 9))]
    result = clean(pages[0], learn(pages))
    assert result.article is not None
    assert result.article.headline == head
    assert result.text.split("\n\n") == lines[1:]


def test_background_that_follow_ups_repeat_stays() -> None:
    pages = [page(number, inside=BACKGROUND if number < 4 else None) for number in range(12)]
    assert BACKGROUND in clean(pages[0], learn(pages)).text


def test_a_subheading_of_a_series_stays() -> None:
    pages = [page(number, inside="What happened before") for number in range(12)]
    profile = learn(pages)
    rules = {rule.id for rule in SITE}
    for text in pages:
        (line,) = [line for line in explain(text, site=profile) if line.text == "What happened before"]
        assert not rules & {vote.rule for vote in line.votes}


def test_dates_and_bylines_that_recur_are_still_read() -> None:
    pages = []
    for number in range(10):
        head, *body = story(number)
        pages.append(page(number, story_lines=[head, "By Mara Lindt", f"{number + 1} May 2024", *body]))
    result = clean(pages[4], learn(pages))
    assert result.article is not None
    assert result.article.authors == ("Mara Lindt",)
    assert str(result.article.published)[:10] == "2024-05-05"


def test_an_empty_profile_changes_nothing(pages: list[str]) -> None:
    for text in pages:
        assert clean(text, SiteProfile()) == newsclean.clean(text)


def test_neither_batch_nor_order_changes_a_page(pages: list[str], profile: SiteProfile) -> None:
    alone = {text: newsclean.clean(text, site=learn(pages)) for text in pages}
    mixed = pages[:]
    random.Random(3).shuffle(mixed)
    assert {text: clean(text, profile) for text in mixed} == alone


def test_spans_tile_and_rules_exist(pages: list[str], profile: SiteProfile) -> None:
    known = {rule.id for rule in newsclean.RULES}
    for text in pages:
        result = clean(text, profile)
        assert "".join(text[span.start : span.stop] for span in result.spans) == text
        assert {span.rule for span in result.spans if span.rule.startswith("W")} <= known


def test_explain_tells_what_clean_does(pages: list[str], profile: SiteProfile) -> None:
    lines = explain(pages[0], site=profile)
    assert [(line.start, line.stop, line.label, line.rule) for line in lines] == list(clean(pages[0], profile).spans)
    assert {line.rule for line in lines if line.text in FOOT} <= {"W1", "W2"}


def test_a_rule_can_be_taken_out(pages: list[str], profile: SiteProfile) -> None:
    cleaner = newsclean.Cleaner(tuple(rule for rule in newsclean.RULES if not rule.id.startswith("W")))
    assert cleaner(pages[0], site=profile).spans == newsclean.clean(pages[0]).spans


def test_strays_may_be_kept(pages: list[str], profile: SiteProfile) -> None:
    assert newsclean.clean(pages[0], site=profile, strays="keep").text.split("\n\n") == story(0)[1:]


def test_html_is_learnt_and_cleaned(pages: list[str]) -> None:
    markup = [
        "<!DOCTYPE html><html><body>" + "".join(f"<p>{line}</p>" for line in text.splitlines()) + "</body></html>"
        for text in pages
    ]
    profile = learn(markup)
    assert {line.line for line in profile.frequent()} >= {"home", "harbour gazette club"}
    assert not set(FOOT) & set(newsclean.clean(markup[0], site=profile).text.split("\n\n"))
