"""Markdown whose links have their addresses elsewhere."""

import pytest

import newsclean
from newsclean.references import find_references, inline
from newsclean.segment import cut

STORY = "The pier of [Lindholm][1] is open, said [the mayor][2], and [nobody][3] has fallen off it since Monday."
CITED = "The pier of Lindholm⟨1⟩ is open, said the mayor⟨2⟩, and nobody⟨3⟩ has fallen off it since Monday."
TITLED = '[1]: /lindholm "Lindholm"\n[2]: /mayor\n"The mayor"\n[3]: /nobody\n(Nobody at all,\nsays the mayor)\n'
PAGES = {
    "at the end": f"{STORY}\n\n   [1]: https://lindholm.example/1\n   [2]: /mayor\n   [3]: #nobody\n",
    "in angle brackets": f"{STORY}\n\n[1]: <https://lindholm.example/1>\n[2]: </mayor>\n[3]: <pier.html>\n",
    "with titles": f"{STORY}\n\n{TITLED}",
    "on the next line": f"{STORY}\r\n\r\n   [1]:\r\n/lindholm\r\n   [2]: /mayor\r\n   [3]: /nobody\r\n",
    "broken at a hyphen": f"{STORY}\n\n   [1]: /lindholm/the-\npier?a=b\n   [2]: /mayor\n   [3]: /nobody\n",
    "by name": f"See [pier], [mayor] and [sea].\n\n{STORY}\n\n[pier]: /pier\n[mayor]: /mayor\n[sea]: /sea\n",
    "cited": f"{CITED}\n\n## References\n\n⟨1⟩ https://lindholm.example/1\n⟨2⟩ /mayor: The mayor\n⟨3⟩ /nobody\n",
}
OTHERS = {
    "footnotes": f"{STORY}\n\n[1]: Lindholm Herald, 3 May\n[2]: The same, 4 May\n[3]: The same\n",
    "sources by number": "The pier is open [1] since May [2] or June [3].\n\n[1] https://a.example\n[2] https://b.example\n",
    "two": "[a][1] and [b][2]\n\n[1]: /a\n[2]: /b\n",
    "addresses that no link names": "The pier is open.\n\n[1]: /a\n[2]: /b\n[3]: /c\n",
    "speakers": "[Mayor]: It is open.\n[Clerk]: Since Monday.\n[Mayor]: Yes.\n" * 2,
    "cited and not listed": CITED,
    "angles": "Let ⟨1⟩ be the subgroup that 1 generates⟨2⟩.\n⟨1⟩ is trivial.\n⟨2⟩ is not.\n⟨3⟩ may be.\n",
    "nothing": "",
}


@pytest.mark.parametrize("text", PAGES.values(), ids=PAGES.keys())
def test_addresses_that_stand_apart_are_known(text: str) -> None:
    found = find_references(text)
    assert len(found) == 3
    document = cut(text)
    assert document.markdown
    assert "Lindholm is open, said the mayor, and nobody" in " ".join(document.texts)
    result = newsclean.clean(text)
    assert result.text.endswith(("since Monday.",))
    first = found[0][0]
    assert {span.rule for span in result.spans if span.start >= first} == {"X6"}


@pytest.mark.parametrize("text", OTHERS.values(), ids=OTHERS.keys())
def test_what_only_looks_like_one_is_left_as_it_is(text: str) -> None:
    assert find_references(text) == ()
    assert not cut(text).addresses


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("said [the mayor][12] on", "said [the mayor](/12) on"),
        ("[![A pier][3]][4]", "[![A pier](/3)](/4)"),
        ("[A pier] [3]", "[A pier](/3)"),
        ("[Ada Brill\n\n][5]", "[Ada Brill\n\n](/5)"),
        ("[sic][a]", "[sic][a]"),
        ("![A pier⟨3⟩]", "![A pier](/3)"),
        ("![A pier⟨3⟩](/pier)", "![A pier](/pier)"),
        ("* News⟨12⟩", "* [News](/12)"),
        ("## News⟨12⟩", "## [News](/12)"),
        ("It is open.⟨12⟩", "It is open."),
        ("Home⟨1⟩ News⟨2⟩", "Home News"),
    ],
)
def test_links_are_read_as_if_their_addresses_stood_there(text: str, shown: str) -> None:
    assert inline(text) == shown


def test_addresses_do_not_hide_the_width_of_the_lines() -> None:
    lines = [
        "The pier of [Lindholm][1] is open again, and nobody has fallen off it",
        "since Monday, says the mayor, who walks there every evening with a lamp",
        "and two dogs that would rather be at home. It was shut in spring when",
        "[a plank][2] broke under a brass band that had come for the mayor, and",
        "only its drum was ever found, by a fisherman who has been asked by both",
        "sides not to play it before the court has sat, and not at all in summer.",
    ]
    long = "".join(f"   [{number}]: https://a.example/{'x' * 90}-\n{'y' * 50}\n" for number in (1, 2, 3, 4))
    text = "\n".join([*lines, "", long, *lines, "", "[Share][3] [Send][4]", ""])
    document = cut(text)
    assert [i for i, shown in enumerate(document.texts) if shown.startswith("The pier")] == [0, 9]
    assert document.texts[0].endswith("in summer.")
