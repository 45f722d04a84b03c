"""What a reader sees of Markdown: rules read that, the body keeps what stands in the source."""

# ruff: noqa: E501  (tables of texts: a row stays a row)

from itertools import pairwise

import pytest

import newsclean
from newsclean import Label
from newsclean.markdown import (
    NOTHING,
    is_caption,
    is_in_italics,
    is_link,
    is_markdown,
    is_picture,
    says_the_same,
    seen,
    title_of,
    underlines,
)
from newsclean.segment import cut

PLAIN = {
    "prose": "The ferry sailed again on Monday.\nNobody had missed the noise.",
    "a text about Markdown with one link": (
        "A link is written with brackets and parentheses: [the ferry](https://lindholm.example) is one.\n"
        "A heading opens with a number sign:\n# The ferry\nEverything else is as it looks."
    ),
    "prices and stars": "Soup 4.20*\nBread 2.10**\nFish 9.80*\n* with butter\n** without\nThe inn has 3 * for its bread.",
    "products": "The hall is 12 * 40 * 3 metres, the shed 2*3*4 and the mast 2**4 feet, or 2 ** 4.",
    "hashtags": "#ferry\n#lindholm #bread\n#news\nThe ferry is back.\n#ferry",
    "numbers of places": "#1 Lindholm\n#2 Skerrow\n#3 Great Skerrow\n#4 Orrin",
    "names with underscores": "The users ada_brine, jon_brine and __ada__ wrote to old_ferry_fans.\nfile_name_one\nfile_two",
    "footnotes": "The ferry[1] is back[2], and so is the bread[3].\n[1] Herald\n[2] Courier\n[3] Post\n[sic] (1912) [4] (5)",
    "an editor's brackets": 'He said that "it [the ferry] were [sic](…) good" and that [he](…) knew.',
    "a footnote and its parenthesis": "The ferry [1] (built in 1912) and the pier [2] (burnt in 1913), see [3] (below).",
    "two pictures": "![Ferry](/f.jpg)\nThe ferry.\n![Bread](/b.jpg)\nThe bread.",
    "code": "x[i](j) is not seen twice, nor is y[j](k).",
    "a rule below a paragraph": "The ferry is back.\n---\nThe bread is warm.\n==========\nIt is loud.",
    "a table of signs": "Ferry | Bread\n------|------\n12 | 4\n+----+\n----",
    "rules of signs": "***\n* * *\n---\n=====\n***\nThe ferry.",
    "nothing": "",
}
MARKDOWN = {
    "three links": "[Home](/) [News](/news)\n[The Ferry](https://lindholm.example/ferry)",
    "three pictures": "![](/a.jpg)\n![](/b.jpg)\n![Ferry](/c.jpg)",
    "pictures in links": "[![Ferry](/f.jpg)](/ferry)\n[![Bread](/b.jpg)](/bread)\n[![](/c.jpg)](/c)",
    "three headings": "# Ferry\nIt is back.\n## Bread\nIt is warm.\n## Noise\nIt is loud.",
    "one underlined heading": "The ferry\n---------\nIt is back.",
    "one underlined title": "Nobody missed the noise\r\n=======================\r\nIt is loud.",
    "headings of one level": "### Ferry\n### Bread\n### Noise",
    "links with titles": '[a](/a "A") [b](/b "B") [c](/c \'C\')',
    "bold words": "**Ferry** It is back.\n**Bread** It is warm.\n**Noise** It is loud.",
    "a menu and prose": "* [Home](/)\n* [News](/n)\n* [Sport](/s)\n\nThe ferry sailed again on Monday.",
}


@pytest.mark.parametrize("text", PLAIN.values(), ids=PLAIN.keys())
def test_what_only_looks_like_markdown_is_left_as_it_is(text: str) -> None:
    assert not is_markdown(text)
    assert cut(text).texts == [line.strip() for line in text.splitlines() if line.strip()]


@pytest.mark.parametrize("text", MARKDOWN.values(), ids=MARKDOWN.keys())
def test_pages_in_markdown_are_known(text: str) -> None:
    assert is_markdown(text)
    assert cut(text).folded


AS_THEY_ARE = (
    *("The ferry is back.", "old_ferry_fans", "file_name.txt and other_file", "2 * 3 * 4", "5*3=15", "M*A*S*H", "* item"),
    *("* * *", "---", "#ferry", "#", "[1]", "[sic]", "bread[^1]", "[the ferry] (1912)", "[a][1]", "C:\\path", "]("),
    *("[Ferry](/ferry", "- bread", "1. bread", "a > b", "Ferry --", "3 > 2 and 2 < 3"),
)  # fmt: skip


@pytest.mark.parametrize("text", AS_THEY_ARE)
def test_other_signs_are_seen(text: str) -> None:
    assert seen(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("[Una Carveth](/una)", "Una Carveth"),
        ("By [Una](/u) and [Ada](/a), in Orrin", "By Una and Ada, in Orrin"),
        ("[Una](/u)'s bread", "Una's bread"),
        ("[one](/1)[two](/2)", "onetwo"),
        ("[Una]()", "Una"),
        ("[Una](#top) [Ada](?page=2) [Jon](page.html) [Ivo](../x)", "Una Ada Jon Ivo"),
        ("[Una](//a.example/u)", "Una"),
        ("[Una](mailto:una@a.example) [Ada](tel:123) [Jon](javascript:void(0))", "Una Ada Jon"),
        ("[Una](<https://a.example/u v>)", "Una"),
        ('[Una](https://a.example/u "Una at home")', "Una"),
        ("[Una](https://a.example/u 'Una at home')", "Una"),
        ("[St Wenna](https://a.example/church_(st-wenna))", "St Wenna"),
        (r"[St Wenna](https://a.example/church_\(st-wenna\))", "St Wenna"),
        ("(see [the plans](/plans))", "(see the plans)"),
        ("[the church (old)](/church)", "the church (old)"),
        ("[](/x)", ""),
        ("![](/x.jpg)", ""),
        ("![Ferry](/x.jpg)", ""),
        ('![Ferry](/x.jpg "At the pier")', ""),
        ("[![Ferry](/x.jpg)](/ferry)", ""),
        ("[![](/x.jpg)The ferry is back](/ferry)", "The ferry is back"),
        ("* [Home](/)", "* Home"),
        ("# Ferry", "Ferry"),
        ("###### Ferry", "Ferry"),
        ("## [Ferry](/ferry)", "Ferry"),
        ("## **Ferry**", "Ferry"),
        ("Ferry =====", "Ferry"),
        ("Bread -----", "Bread"),
        ("> It is back.", "It is back."),
        ("> > It is back.", "It is back."),
        ("> # Ferry", "Ferry"),
        ("**Ferry** and *bread*", "Ferry and bread"),
        ("__Ferry__ and _bread_", "Ferry and bread"),
        ("***Ferry***, _bread_; **noise**.", "Ferry, bread; noise."),
        ('"_Ferry_" (_bread_)', '"Ferry" (bread)'),
        ("[**Ferry**](/f) **[Bread](/b)** _[Noise](/n)_", "Ferry Bread Noise"),
        ("**By** [Una](/u)", "By Una"),
        ("1\\. May", "1. May"),
        ("\\# Ferry", "# Ferry"),
        ("\\[sic\\] \\(1912\\) \\- \\+ \\!", "[sic] (1912) - + !"),
        ("the keys of [St Wenna's church](/c).", "the keys of St Wenna's church."),
        ("the keys of [St", "the keys of St"),
        ("Wenna's church](https://a.example/c_(st)) and a bell", "Wenna's church and a bell"),
    ],
)
def test_a_reader_sees_words_without_signs_and_addresses(text: str, shown: str) -> None:
    assert seen(text).strip() == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (r"old\_ferry\_fans", "old_ferry_fans"),
        (r"Bread 2.10\* with butter", "Bread 2.10* with butter"),
        ("# Home > News", "Home > News"),
        ("#bread baked in F# and G", "#bread baked in F# and G"),
    ],
)
def test_signs_that_are_meant_are_seen(text: str, shown: str) -> None:
    assert seen(text) == shown


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (("Ferry", "====="), [1]),
        (("Ferry", "-----"), [1]),
        (("Ferry", "--------------"), [1]),
        (("No", "---"), [1]),
        (("Ferry", "=====", "It is back.", "Bread", "-----", "It is warm."), [1, 4]),
        (("Ferry", "----"), []),
        (("It is back, and so is the bread that it brings.", "---"), []),
        (("Ferry | Bread", "--- | ---"), []),
        (("-----", "Ferry"), []),
        (("Ferry", "== =="), []),
        (("Ferry", "- bread"), []),
        (("Ferry", "- 30 -"), []),
        (("Ferry", "", "-----"), []),
        (("Ferry",), []),
    ],
)
def test_a_heading_is_underlined_from_end_to_end(lines: tuple[str, ...], found: list[int]) -> None:
    shown = [line for line in lines if line]
    gaps = [int(i > 0 and lines[i - 1] == "") for i, line in enumerate(lines) if line]
    assert underlines(shown, gaps) == found


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (("# Ferry", "It is back."), 0),
        (("* Home", "# Ferry", "## Bread"), 1),
        (("Ferry =====", "It is back.", "Bread -----"), 0),
        (("Home", "Ferry =====", "## Bread"), 1),
        (("# The Herald", "# Ferry"), None),
        (("# The Herald", "Ferry ====="), None),
        (("## Ferry", "### Bread"), None),
        (("#ferry", "It is back."), None),
        (("Ferry", "It is back."), None),
        (("#",), None),
    ],
)
def test_the_title_is_the_only_heading_of_the_first_level(lines: tuple[str, ...], found: int | None) -> None:
    assert title_of(list(lines)) == found


STORY = (
    "The ferry to [Lindholm](/places/lindholm) sailed again on **Monday** after three weeks in the yard, with a new engine "
    "and an old crew that had painted the church in the meantime.",
    "Nobody had missed the noise, said [Ada Brine](https://a.example/ada_(harbour) \"Ada Brine\"), the harbour master, but "
    "_everybody_ had missed the bread that it brings.",
    "## What it costs",
    "A second boat will be hired for the summer, [the council](/council) decided. It holds forty passengers and, according "
    "to its owner, one horse.",
    "> It is a very small horse, and it has sailed before.",
)  # fmt: skip
PAGE = "\n\n".join(
    (
        "* [Home](/)\n* [News](/news)\n* [Sport](/sport)\n* [Log in](/login)",
        "[![The Herald](/logo.png)](/)",
        "# [Ferry sails again after **three weeks** in the yard](/ferry)",
        "_The bread is back on the island, and so is the noise that nobody had missed._",
        "By **[Karin Aberg](/by/karin)**",
        "May 3, 2024",
        *STORY,
        "## Related articles",
        "### [Bread is flown in from the mainland](/bread)\n\n### [Horse swims to Great Skerrow](/horse)",
        "[Privacy policy](/privacy)",
    )
)


def test_the_body_keeps_the_markdown_of_the_source() -> None:
    article = newsclean.clean(PAGE).article
    assert article is not None
    assert article.body == STORY


def test_fields_come_without_markdown() -> None:
    article = newsclean.clean(PAGE).article
    assert article is not None
    assert article.headline == "Ferry sails again after three weeks in the yard"
    assert article.deck == "The bread is back on the island, and so is the noise that nobody had missed."
    assert article.authors == ("Karin Aberg",)
    assert article.published is not None
    assert article.published.isoformat() == "2024-05-03"


def test_what_is_removed_is_given_as_it_stands_in_the_source() -> None:
    result = newsclean.clean(PAGE)
    assert all(PAGE[removed.start : removed.stop] == removed.text for removed in result.removed)
    assert "### [Horse swims to Great Skerrow](/horse)" in "".join(removed.text for removed in result.removed)


def test_rules_read_what_is_seen() -> None:
    result = newsclean.clean(PAGE)
    labels = {result.source[span.start : span.stop].strip(): span.label for span in result.spans}
    assert labels["* [Log in](/login)"] is Label.NAVIGATION
    assert labels["## Related articles"] is Label.RELATED
    assert labels["[Privacy policy](/privacy)"] is Label.LEGAL


def test_a_line_without_words_is_a_line() -> None:
    document = cut("![](/a.jpg)\n[![Logo](/l.svg)](/)\n[](/x)\n[Home](/)")
    assert document.texts == [NOTHING, NOTHING, NOTHING, "Home"]


def test_segments_tile_the_source() -> None:
    document = cut(PAGE)
    assert "".join(PAGE[start:stop] for start, stop in pairwise(document.starts)) == PAGE


def test_an_underline_belongs_to_its_heading() -> None:
    page = "Ferry sails again\n=================\n\n[Una](/u) [Ada](/a) [Jon](/j)\n\nBread\n-----\nIt is warm."
    document = cut(page)
    assert document.texts == ["Ferry sails again", "Una Ada Jon", "Bread", "It is warm."]
    assert document.title == 0


def test_a_link_over_two_lines_is_put_together_and_seen_as_one() -> None:
    page = (
        "[Home](/)\n\n[News](/news)\n\n# Clocks\n\n"
        "The council chose a retired teacher, who will be given the keys of [the old\n"
        "church of St Wenna](https://a.example/c_\\(st\\)) and a bicycle without a bell."
    )
    assert cut(page).texts[-1] == (
        "The council chose a retired teacher, who will be given the keys of the old church of St Wenna "
        "and a bicycle without a bell."
    )


def test_a_text_about_markdown_keeps_its_signs() -> None:
    text = (
        "The notation is simple, said its inventor on Monday: a word between asterisks is *soft*, one between two is **bold**.\n"
        "A link such as [the ferry](https://lindholm.example) holds its address, which readers do not see in the end.\n"
        "He had written 40,000 lines in it before anybody asked him, he said, why there was no way to underline a word."
    )
    assert newsclean.clean(text).text == "\n\n".join(text.splitlines())


PICTURES = (
    "![](/a.jpg)",
    "![The ferry in the harbour](https://lindholm.example/f.jpg)",
    "[![The ferry](/f.jpg)](/ferry)",
    "  * ![](/a.jpg)![](/b.jpg)",
    "> [ ![The ferry](/f.jpg) ](/ferry)",
)
NO_PICTURES = (
    "The ferry is back.",
    "***",
    "|",
    "[The ferry](/ferry)",
    "![The ferry](/f.jpg) by night",
    "Press the button ![](/button.png) twice.",
    "What a surprise![1]",
)


@pytest.mark.parametrize("line", PICTURES)
def test_lines_that_show_nothing_but_pictures(line: str) -> None:
    assert is_picture(line, seen(line).strip())
    assert not is_link(line, seen(line).strip())


@pytest.mark.parametrize("line", NO_PICTURES)
def test_lines_that_show_more_than_pictures(line: str) -> None:
    assert not is_picture(line, seen(line).strip())


CAPTIONS = ("![](/f.jpg)The ferry by night", "[![The ferry](/f.jpg)](/ferry) The ferry in 1912 (Ada Quist)")
NO_CAPTIONS = (
    "The ferry by night",
    "The ferry ![](/f.jpg) by night",
    "![](/f.jpg)The ferry sailed again on Monday.",
    "![](/f.jpg)„Sie fährt wieder“, sagte er. „Endlich.“",
    "![](/f.jpg)" + "The ferry sailed again on Monday and nobody had missed the noise " * 8,
)


@pytest.mark.parametrize("line", CAPTIONS)
def test_words_behind_a_picture_that_are_no_sentence_are_its_caption(line: str) -> None:
    assert is_caption(line, seen(line).strip())


@pytest.mark.parametrize("line", NO_CAPTIONS)
def test_other_words_are_not(line: str) -> None:
    assert not is_caption(line, seen(line).strip())


LINKS = (
    "[The ferry is back](/ferry)",
    "* [The ferry is back](https://lindholm.example/ferry)",
    "**[The ferry is back](/ferry)**",
    "[News](/news) | [Sport](/sport)",
    "[![](/f.jpg) The ferry is back](/ferry)",
    "[The ferry is back](/ferry) (23/11 - 10:49)",
    "1. [The ferry is back](/ferry) 12",
)
NO_LINKS = (
    "The ferry is back.",
    "[The ferry](/ferry) is back.",
    "Read [more](/more)",
    "[The ferry](/ferry) in 1912",
    "[What it costs](#costs)",
    "## [The Lindholm Inn](https://inn.example)",
    "[1] Lindholm Herald",
    "![](/f.jpg)",
)


@pytest.mark.parametrize("line", LINKS)
def test_lines_that_are_links_to_other_pages(line: str) -> None:
    assert is_link(line, seen(line).strip())


@pytest.mark.parametrize("line", NO_LINKS)
def test_headings_anchors_and_links_inside_a_sentence_are_no_such_lines(line: str) -> None:
    assert not is_link(line, seen(line).strip())


def test_a_link_whose_title_is_underlined_inside_it_is_one_line() -> None:
    lines = ["[The ferry is back", "------------------](/ferry)", "It is loud."]
    assert underlines(lines, [0, 0, 0]) == [1]


def test_pictures_are_no_captions_of_the_record_but_the_words_behind_them_are() -> None:
    menu = "\n\n".join(f"[Shipping news of pier {number}](/pier/{number})" for number in range(4))
    story = [
        "The ferry to Lindholm sailed again on Monday after three weeks in the yard, with a new engine and an old crew.",
        "Nobody had missed the noise, the harbour master said, but everybody had missed the bread that it brings.",
        "A second boat will be hired for the summer. It holds forty passengers and, according to its owner, one horse.",
    ]
    pictures = ("![The quay](/q.jpg)", "![](/e.jpg)The engine, before it was painted")
    page = "\n\n".join(
        (
            menu,
            "# The ferry is back",
            "By Ada Quist",
            "3 May 2024",
            story[0],
            pictures[0],
            story[1],
            pictures[1],
            story[2],
            menu,
        )
    )
    result = newsclean.clean(page)
    assert result.text == "\n\n".join(story)
    assert result.article is not None
    assert [caption.text for caption in result.article.captions] == ["The engine, before it was painted"]


CAPTIONS = {
    "stars": ("*The ferry, still dry*", True),
    "underscores": ("_The ferry, still dry._", True),
    "bold": ("**The ferry is back.**", False),
    "bold and italic": ("***The ferry is back.***", False),
    "one word": ("The ferry *Orrin* is back.", False),
    "two words": ("*Orrin* is not *Skerrow*", False),
    "a bullet": ("* The ferry is back", False),
    "a name of a file": ("_ferry_", True),
    "nothing": ("**", False),
}


@pytest.mark.parametrize(("text", "found"), CAPTIONS.values(), ids=CAPTIONS.keys())
def test_a_line_in_italics_is_known(text: str, found: bool) -> None:
    assert is_in_italics(text) is found


PICTURE = "![The ferry at the pier of Lindholm before the ice came](/f.jpg)"
SAME = (
    "The ferry at the pier of Lindholm before the ice came.",
    "The ferry at the pier of Lindholm before the ice came. Photo: Ada Brine",
    "The ferry at the pier of Lindholm.",
)
OTHER = (
    "## The ferry at the pier of Lindholm before the ice came",
    "The ferry at the pier of Lindholm before the ice came\n---------",
    "**The ferry at the pier of Lindholm before the ice came.**",
    "[The ferry at the pier of Lindholm before the ice came](/ferry)",
    "The ferry at the pier of Lindholm",
    "The ferry.",
    "The ferry was at the pier of Lindholm before the ice came.",
    "The ferry at the pier of Lindholm before the ice came is older than the ice, and nobody who sails on it knows by "
    "how much: the papers went down with the ferry before.",
)


@pytest.mark.parametrize("line", SAME)
def test_a_line_that_says_its_pictures_words_is_known(line: str) -> None:
    assert says_the_same(PICTURE, line, seen(line).strip())


@pytest.mark.parametrize("line", OTHER)
def test_headings_links_and_paragraphs_that_begin_like_them_are_not(line: str) -> None:
    assert not says_the_same(PICTURE, line, seen(line).strip())


def test_italics_are_a_caption_directly_below_a_picture_only() -> None:
    paragraph = (
        "The ferry of Lindholm sailed again on Monday, and nobody had missed the noise that it makes at the pier.\n\n"
    )
    picture = "![Ferry](/f.jpg)\n\n*The ferry at the pier.*\n\n"
    headings = "## Bread\n\n## Noise\n\n## Weather\n\n"
    result = newsclean.clean(f"{headings}{paragraph}{picture}{paragraph.replace('Monday', 'Friday')}")
    assert result.article is not None
    assert [caption.text for caption in result.article.captions] == ["The ferry at the pier."]
    assert "pier.*" not in result.text
    result = newsclean.clean(
        f"{headings}{paragraph}*The ferry at the pier.*\n\n{paragraph.replace('Monday', 'Friday')}"
    )
    assert "*The ferry at the pier.*" in result.text
