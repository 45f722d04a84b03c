"""An audit counts what is there, draws the same sample in any order, and does not claim more than it knows."""

import random
import re
import tomllib

import pytest

from newsclean.audit import audit
from newsclean.audit.page import to_html
from newsclean.audit.proposal import to_toml
from newsclean.audit.sample import Sample, interval

from .conftest import PLACES, story


@pytest.fixture(scope="module")
def corpus(pages: list[str]) -> list[tuple[str, str]]:
    return [(f"site-{number % 3}", text) for number, text in enumerate(pages)]


def test_order_changes_nothing(corpus: list[tuple[str, str]]) -> None:
    mixed = corpus[:]
    random.Random(5).shuffle(mixed)
    assert audit(mixed, sample=4) == audit(corpus, sample=4)


def test_counts_documents_sites_and_lines(corpus: list[tuple[str, str]]) -> None:
    report = audit(corpus)
    assert (report.documents, report.sites, report.sampled) == (12, 3, 12)
    common = {one.line: one for one in report.common_lines}
    assert (common["harbour gazette club"].sites, common["harbour gazette club"].pages) == (3, 12)
    assert {one.site for one in report.site_lines} == {"site-0", "site-1", "site-2"}
    assert report.shares[0].documents == 12


def test_a_clean_corpus_has_nothing_left() -> None:
    report = audit([("site", "\n".join(story(number)[1:])) for number in range(11)])
    assert report.shares[0].documents == 0
    assert report.shares[0].high < 0.3
    assert not report.site_lines


def test_the_seed_draws_the_sample(corpus: list[tuple[str, str]]) -> None:
    drawn = []
    for seed in (1, 1, 2):
        sample = Sample(seed, 4)
        for site, text in [*corpus, *corpus]:
            sample.offer(site, text)
        drawn.append(sample.documents())
    assert drawn[0] == drawn[1] != drawn[2]
    assert [len(set(documents)) for documents in drawn] == [4, 4, 4]


@pytest.mark.parametrize(
    ("count", "of", "low", "high"),
    [(0, 0, 0.0, 1.0), (0, 100, 0.0, 0.037), (50, 100, 0.404, 0.596), (100, 100, 0.963, 1.0)],
)
def test_intervals_are_wilsons(count: int, of: int, low: float, high: float) -> None:
    assert interval(count, of) == (pytest.approx(low, abs=0.001), pytest.approx(high, abs=0.001))


def test_intervals_hold_the_truth_as_often_as_they_say() -> None:
    rng = random.Random(1)
    held = 0
    for _ in range(1000):
        low, high = interval(sum(rng.random() < 0.2 for _ in range(80)), 80)
        held += low <= 0.2 <= high
    assert 920 <= held <= 980


def test_the_page_needs_nothing_else_and_runs_no_text(corpus: list[tuple[str, str]]) -> None:
    evil = "<script>alert(1)</script>"
    report = audit([(f"{site}<b>", f"{text}\n{evil}") for site, text in corpus])
    html = to_html(report)
    assert not re.search(r"(?:src|href)\s*=|@import|url\(", html)
    assert "alert(1)</script>" not in html
    assert "<b>" not in html
    assert html.count("<svg") == len(report.shares)


def test_the_phrase_file_holds_what_is_unknown_and_waits_for_review(corpus: list[tuple[str, str]]) -> None:
    data = tomllib.loads(to_toml(audit(corpus)))
    (group,) = data["group"]
    assert "harbour gazette club" in group["phrases"]
    assert "home" not in group["phrases"]
    assert not any(place.casefold() in phrase for place in PLACES for phrase in group["phrases"])
    assert group["keeps"] == []


def test_hostile_lines_stay_toml() -> None:
    line = 'Say "no" \\ to \x7f and \x01 # it'
    corpus = [("site", f"{line}\n{story(number)[1]}") for number in range(6)]
    tomllib.loads(to_toml(audit(corpus)))


def test_a_sample_has_a_document() -> None:
    with pytest.raises(ValueError, match="one document or more"):
        audit([], sample=0)
