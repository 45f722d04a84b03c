"""From a page to a result: chrome goes, fields are marked, and text that is not on the page is taken from its data."""

import json
import subprocess
import sys

import pytest

import newsclean
from newsclean import Label
from newsclean.explain import describe
from newsclean.html.lines import read_lines
from newsclean.html.parse import parse

STORY = (
    "Volunteers counted 1,204 swallows at the old tannery on Sunday, almost twice as many as in any year before.",
    "The birds gather on the wires above the drying sheds before they leave, and this year they came a week late.",
    "The owner of the tannery has promised to leave the wires in place when the sheds are rebuilt next spring.",
    "The next count is planned for the first Sunday in September, and newcomers are asked to bring a chair along.",
)
PAGE = f"""<!doctype html><html lang="en"><head><title>Swallows at the tannery</title></head><body>
<nav><a href="/">Home</a><a href="/news">News</a></nav><h1>Swallows at the tannery</h1>
<figure><img src="s.jpg"><figcaption>Swallows on the wires above the sheds</figcaption></figure>
<div><p>{STORY[0]}</p><p>{STORY[1]}</p><aside class="related"><a href="/2">Storks are back on the chimney</a></aside>
<p>{STORY[2]}</p><p>{STORY[3]}</p></div><footer>© 2026 Harbour Post. All rights reserved.</footer></body></html>"""


def lines(markup: str) -> list[str]:
    return [line.text for line in read_lines(parse(markup).root)]


def test_blocks_and_breaks_make_lines() -> None:
    assert lines("<p>One <b>and</b>\n the same</p><div>Two<br>Three<p>Four</p>Five</div>") == [
        "One and the same",
        "Two",
        "Three",
        "Four",
        "Five",
    ]


def test_scripts_and_styles_are_no_text_and_their_tails_are() -> None:
    assert lines("<div>a<script>if(1){}</script>b<style>p{}</style>c</div>") == ["abc"]


def test_notes_for_browsers_without_scripts_count_only_on_empty_pages() -> None:
    assert lines("<body><noscript>Please enable JavaScript</noscript></body>") == ["Please enable JavaScript"]
    assert "Please enable JavaScript" not in lines(
        f"<noscript>Please enable JavaScript</noscript><p>{STORY[0] * 5}</p>"
    )


def test_the_page_is_cleaned_and_accounted_for() -> None:
    result = newsclean.clean(PAGE)
    assert result.article is not None
    assert result.article.body == STORY
    assert result.article.headline == "Swallows at the tannery"
    assert [caption.text for caption in result.article.captions] == ["Swallows on the wires above the sheds"]
    assert "".join(result.source[span.start : span.stop] for span in result.spans) == result.source
    assert all(describe(span.rule).id == span.rule for span in result.spans)
    assert "Storks are back on the chimney" in {piece.text.strip() for piece in result.removed}
    assert Label.CAPTION in {span.label for span in result.spans}


def test_cleaning_the_cleaned_text_changes_nothing() -> None:
    text = newsclean.clean(PAGE).text
    assert newsclean.clean(text).text == text


def test_a_story_that_is_only_in_the_data_is_taken_from_there() -> None:
    data = json.dumps({"@type": "NewsArticle", "headline": "Swallows at the tannery", "articleBody": "\n".join(STORY)})
    page = (
        f"<html><head><script type='application/ld+json'>{data}</script></head><body><div id=app></div></body></html>"
    )
    result = newsclean.clean(page)
    assert result.origin.extractor == "json-ld"
    assert result.article is not None
    assert result.article.body == STORY


def test_the_fast_path_gives_a_record() -> None:
    pytest.importorskip("resiliparse")
    result = newsclean.clean(PAGE, extractor="resiliparse")
    assert result.origin.extractor == "resiliparse"
    assert result.article is not None
    assert set(STORY) <= set(result.article.body)
    assert result.article.language == "en"


@pytest.mark.parametrize("strays", ["split", "keep"])
def test_strays_may_be_kept(strays: newsclean.cleaner.Strays) -> None:
    assert newsclean.clean(PAGE, strays=strays).text == "\n\n".join(STORY)


def test_text_loads_neither_trafilatura_nor_lxml() -> None:
    program = (
        "import sys, newsclean; newsclean.clean('The council met on Monday.\\nIt agreed.');"
        "print({'trafilatura', 'lxml', 'charset_normalizer'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def story_in_a_script(call: str) -> str:
    markup = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)
    text = json.dumps(markup).replace("<", "\\u003c")
    return (
        "<html lang='en'><head><meta property='og:title' content='Swallows at the tannery'></head>"
        f"<body><div id='root'></div><script>{call % text}</script></body></html>"
    )


@pytest.mark.parametrize(
    "call",
    [
        'window.state = {"id": 7, "note": "it\'s \\"one\\"", "content": %s};',
        'store.push([1,{"teaser":"<p>Storks</p>","html":%s}])',
    ],
)
def test_a_story_that_is_markup_inside_a_script_is_taken_from_there(call: str) -> None:
    result = newsclean.clean(story_in_a_script(call))
    assert result.origin.extractor == "embedded-markup"
    assert result.article is not None
    assert result.article.body == STORY
    assert result.article.headline == "Swallows at the tannery"
    assert "no-main-text" not in {problem.code for problem in result.problems}


def test_markup_inside_a_script_does_not_count_where_the_page_shows_a_story() -> None:
    script = f"<script>var teaser = {json.dumps('<p>Storks are back on the chimney of the works.</p>' * 99)};</script>"
    result = newsclean.clean(PAGE.replace("</body>", f"{script}</body>"))
    assert result.origin.extractor == "trafilatura"
    assert result.text == newsclean.clean(PAGE).text


POINTS = ("The tannery is full of swallows again", "A ladder stays where it is until autumn", "Nobody minds the noise")


@pytest.mark.parametrize("name", ["key-points", "post-summary-bullets", "articleSummary"])
def test_key_points_above_the_story_are_its_summary(name: str) -> None:
    points = "".join(f"<li>{point}, the tanners say.</li>" for point in POINTS)
    data = json.dumps({"@type": "NewsArticle", "headline": "Swallows at the tannery"})
    page = (
        f"<html lang='en'><head><script type='application/ld+json'>{data}</script></head><body><article>"
        f"<h1>Swallows at the tannery</h1><div class='{name}'><ul>{points}</ul></div><div class='article-body'>"
        + "".join(f"<p>{paragraph}</p>" for paragraph in STORY)
        + "</div></article></body></html>"
    )
    article = newsclean.clean(page).article
    assert article is not None
    assert article.body == STORY
    assert article.summary == tuple(f"{point}, the tanners say." for point in POINTS)


def test_a_list_inside_the_story_stays() -> None:
    points = "".join(f"<li>{point}, the tanners say.</li>" for point in POINTS)
    paragraphs = [f"<p>{paragraph}</p>" for paragraph in STORY]
    paragraphs.insert(1, f"<ul class='key-points'>{points}</ul>")
    article = newsclean.clean(f"<html lang='en'><body><article>{''.join(paragraphs)}</article></body></html>").article
    assert article is not None
    assert len(article.body) == len(STORY) + len(POINTS)


def test_lines_far_from_the_story_are_the_sites() -> None:
    known = "<li>Log in</li><li>Privacy policy</li>"
    links = "".join(f"<li><a href='/{n}'>Section number {n}</a></li>{known if n % 8 == 0 else ''}" for n in range(80))
    told = "".join(
        f"<p>The harbour office of {place} said on Monday that the pier will be mended before the winter, and that the "
        "county will pay for the work, which is to take about eleven weeks from the first of the month.</p>"
        for place in ("Alden", "Harwick", "Orrin", "Skerrow", "Selby", "Welby")
    )
    menu = f"<ul>{links}</ul>"
    page = f"<html><body><a href='#main'>Skip to content</a>{menu}<div id='main'>{told}</div>{menu}</body></html>"
    result = newsclean.clean(page, kind="html")
    assert result.text.count("\n\n") == 5
    body = [result.source[span.start : span.stop] for span in result.spans if span.label is newsclean.Label.BODY]
    assert len(body) == 6, "the spans say what the text says"


def test_what_is_marked_as_a_teaser_is_the_standfirst_between_headline_and_byline() -> None:
    teaser = '<p class="teaser">The tannery has never had so many guests. Nobody knows why they stay.</p>'
    above = "<h1>Swallows at the tannery</h1>"
    article = newsclean.clean(PAGE.replace(above, f"{above}{teaser}<p>By Ines Roper</p>")).article
    assert article is not None
    assert article.deck == "The tannery has never had so many guests. Nobody knows why they stay."
    assert article.body == STORY
    below = newsclean.clean(PAGE.replace("</div>", f"{teaser}</div>")).article
    assert below is not None
    assert below.deck is None
