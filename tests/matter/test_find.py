"""Front matter is found where it is certain, and only there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean import Cleaner, Label
from newsclean.explain import explain
from newsclean.matter.find import MOST_LINES, find_front_matter

STORY = "The weir at Holm holds again.\nDivers closed the last gap on Friday.\n"

MATTER = {
    "yaml": "---\ntitle: The weir holds\nauthor: Ada Brine\n---\n\n",
    "yaml that ends with dots": "---\ntitle: The weir holds\n...\n",
    "blank lines around": "\n\n---\n\ntitle: The weir holds\n\n---\n\n\n",
    "windows": "---\r\ntitle: The weir holds\r\ntags:\r\n  - weirs\r\n---\r\n",
    "a byte order mark": "\ufeff---\ntitle: The weir holds\n---\n",
    "lists": "---\nauthors:\n- Ada Brine\n- Jon Brine\ntags: [weirs, rivers]\n---\n",
    "nested, with a comment": '---\n# made by hand\ntitle: "The weir"\nimage:\n  src: /weir.jpg\n  width: 12\n---\n',
    "names of meta elements": "---\nmeta-og:title: The weir holds\nlink-canonical: https://holm.example/weir\n---\n",
    "toml": '+++\ntitle = "The weir holds"\ndate = 2024-05-03\n+++\n',
    "a reader's header": (
        "Title: The weir holds\n\nURL Source: https://holm.example/weir\n\n"
        "Published Time: 2024-05-03T10:00:00Z\n\nMarkdown Content:\n"
    ),
    "a header of lines": "URL: https://holm.example/weir\nTitle: The weir holds\nDate: 2024-05-03\n\n",
}
NONE = {
    "prose": "",
    "an interview between two rules": "---\nQ: Who closed the gap?\nA: Two divers.\n---\n",
    "a rule at the top": "---\n",
    "never closed": "---\ntitle: The weir holds\n",
    "closed too late": "---\ntitle: The weir holds\n" + "x: y\n" * MOST_LINES + "---\n",
    "a paragraph between two rules": "---\ntitle: The weir holds\nDivers closed the gap on Friday.\n---\n",
    "names of no field": "---\nweir: closed\nriver: high\n---\n",
    "nothing between": "---\n---\n",
    "not at the top": "The weir holds\n---\ntitle: The weir holds\n---\n",
    "four hyphens": "----\ntitle: The weir holds\n----\n",
    "a title alone": "Title: The weir holds\n\n",
    "a title and a date": "Title: The weir holds\nDate: 3 May 2024\n\n",
    "an address that is none": "Title: The weir holds\nURL: on request\n\n",
    "a sentence above a header": "Titles: none were given\nURL: https://holm.example/weir\nTitle: The weir holds\n\n",
    "a play's persons": "Title: A Weir\nPlace: Holm\nURL Source\nMarkdown Content:\n",
}


@pytest.mark.parametrize("head", MATTER.values(), ids=MATTER.keys())
def test_front_matter_ends_where_the_text_begins(head: str) -> None:
    found = find_front_matter(head + STORY)
    assert found is not None
    assert found.stop == len(head)
    assert found.starts[0] == 0
    assert sorted(set(found.starts)) == list(found.starts)


@pytest.mark.parametrize("head", MATTER.values(), ids=MATTER.keys())
def test_front_matter_leaves_and_the_text_stays(head: str) -> None:
    result = newsclean.clean(head + STORY)
    assert result.text.split("\n\n") == STORY.splitlines()
    assert "".join(head_and_text(result)) == head + STORY
    assert all(span.rule == "X5" for span in result.spans if span.start < len(head))
    assert all(span.label is Label.NAVIGATION for span in result.spans if span.start < len(head))


def head_and_text(result: newsclean.Result) -> list[str]:
    return [result.source[span.start : span.stop] for span in result.spans]


@pytest.mark.parametrize("head", NONE.values(), ids=NONE.keys())
def test_what_only_looks_like_front_matter_is_none(head: str) -> None:
    assert find_front_matter(head + STORY) is None


def test_without_its_rule_front_matter_is_text_like_any_other() -> None:
    cleaner = Cleaner(tuple(rule for rule in newsclean.RULES if rule.id != "X5"))
    assert "X5" not in {span.rule for span in cleaner(MATTER["yaml"] + STORY).spans}


def test_front_matter_alone_is_no_article() -> None:
    result = newsclean.clean(MATTER["yaml"])
    assert result.article is None
    assert {problem.code for problem in result.problems} >= {"no-body"}
    assert result.spans[-1].stop == len(MATTER["yaml"])


def test_problems_tell_where_in_the_whole_text() -> None:
    head = MATTER["yaml"]
    text = head + STORY * 3 + "The gates will be painted in June [+1423 chars]\n"
    (found,) = [problem for problem in newsclean.clean(text).problems if problem.code == "truncated"]
    assert found.span is not None
    assert "1423" in text[slice(*found.span)]


TEXT_BELOW = "Markdown Content:"
LINES = st.lists(
    st.one_of(
        st.sampled_from(("---", "+++", "...", "title: a", "URL: https://a.example/b", "- b", "  c: d", "", TEXT_BELOW)),
        st.text(max_size=20),
    ),
    max_size=12,
)  # fmt: skip


@given(first=st.sampled_from(["---", "+++", "Title: The weir", "URL: https://a.example/b", "\ufeff---"]), lines=LINES)
def test_nothing_is_lost_whatever_stands_at_the_top(first: str, lines: list[str]) -> None:
    text = "\n".join([first, *lines])
    result = newsclean.clean(text, kind="text")
    assert "".join(head_and_text(result)) == text
    told = explain(text, kind="text")
    assert "".join(text[line.start : line.stop] for line in told) == text
