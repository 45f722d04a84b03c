"""Fields that a page states: where they are looked for, which of them count, and what is said when they disagree."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

import newsclean
from newsclean import Article
from newsclean.html.merge import merge
from newsclean.html.moments import Moment, read_moment
from newsclean.html.parse import parse
from newsclean.html.people import Writers, read_writers
from newsclean.html.stated import Stated, read_stated
from newsclean.html.titles import Titles, in_order, is_in_title, only_titled, without_site

BODY = (
    "The council of Alden voted on Tuesday to repair the old bridge across the Mill Brook, which has been closed.",
    "Work is to begin in spring and will cost about two million crowns, the mayor said after the meeting.",
)
READ = Article(body=BODY, language="en")
EAST = timezone(timedelta(hours=2))


def stated(head: str, body: str = "") -> Stated:
    return read_stated(parse(f"<html lang='en'><head>{head}</head><body>{body}</body></html>").root)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2024-05-03", date(2024, 5, 3)),
        ("2024-05-03T10:20:30Z", datetime(2024, 5, 3, 10, 20, 30, tzinfo=UTC)),
        ("2024-05-03T10:20:30.123+02:00", datetime(2024, 5, 3, 10, 20, 30, tzinfo=EAST)),
        ("2024-05-03 10:20", datetime(2024, 5, 3, 10, 20)),
        ("20240503T102030+0200", datetime(2024, 5, 3, 10, 20, 30, tzinfo=EAST)),
        ("Fri, 03 May 2024 10:20:30 GMT", datetime(2024, 5, 3, 10, 20, 30, tzinfo=UTC)),
        ("1714731630", datetime(2024, 5, 3, 10, 20, 30, tzinfo=UTC)),
        ("1970-01-01T00:00:00Z", None),
        ("May 3, 2024", None),
        ("2024-13-03", None),
        ("0001-01-01T00:00:00", None),
        ("yesterday", None),
        ("", None),
        (None, None),
        (17, None),
    ],
)
def test_machine_dates(text: object, moment: Moment | None) -> None:
    assert read_moment(text) == moment


@pytest.mark.parametrize(
    ("values", "writers"),
    [
        (("Hester Lyle",), Writers(("Hester Lyle",), (), ())),
        (("By Hester Lyle and Tom Adeyemi",), Writers(("Hester Lyle", "Tom Adeyemi"), (), ())),
        (("José Ortega y Gasset",), Writers(("José Ortega y Gasset",), (), ())),
        (("Anna Berg, Jonas Krell",), Writers(("Anna Berg", "Jonas Krell"), (), ())),
        (("https://example.org/author/7", "@hlyle", "admin"), Writers((), (), ())),
        (("dpa",), Writers((), ("dpa",), ())),
        (("The Brackwell Courier",), Writers((), (), ("The Brackwell Courier",))),
        (("Le Van Minh",), Writers(("Le Van Minh",), (), ())),
        (("Brackwell Lyle",), Writers(("Brackwell Lyle",), (), ())),
        (("Le Courrier et AFP",), Writers((), ("AFP",), ())),
        (("Le Courrier avec AFP",), Writers((), ("AFP",), ())),
        (("Hester Lyle / Tom Adeyemi",), Writers(("Hester Lyle", "Tom Adeyemi"), (), ())),
        (("Anna Berg/dpa",), Writers(("Anna Berg",), ("dpa",), ())),
        (("HESTER LYLE",), Writers(("Hester Lyle",), (), ())),
        (("Hester Lyle Political Editor",), Writers(("Hester Lyle",), (), ())),
        (("佐伯とみ 記者",), Writers(("佐伯とみ",), (), ())),
    ],
)
def test_authors_are_told_from_addresses_agencies_and_houses(values: tuple[str, ...], writers: Writers) -> None:
    assert read_writers(values, site_names=("The Brackwell Courier",)) == writers


@pytest.mark.parametrize(
    ("title", "plain"),
    [
        ("Bridge to be mended | Alden Courier", "Bridge to be mended"),
        ("Bridge to be mended - Alden Courier", "Bridge to be mended"),
        ("Bridge to be mended – at last", "Bridge to be mended – at last"),
        ("Bridge to be mended - courier.example", "Bridge to be mended"),
        ("Alden - Courier", "Alden - Courier"),
        ("Alden Courier | Bridge to be mended", "Bridge to be mended"),
        ("Traffic report | Bridge to be mended at last", "Traffic report | Bridge to be mended at last"),
        ("Bridge to be mended：Alden Courier", "Bridge to be mended"),
    ],
)
def test_the_name_of_the_site_leaves_the_title(title: str, plain: str) -> None:
    assert without_site(title, ("Alden Courier",)) == plain


BRIDGE = "Bridge to be mended in Alden"
OTHER = "Alden finds two million for its bridge"
COLON = "Alden: The bridge is mended"
QUAKE = "宮崎で震度5弱、気象庁が発表"


@pytest.mark.parametrize(
    ("titles", "best"),
    [
        # all agree, or there is only one
        (Titles([BRIDGE], [BRIDGE], [BRIDGE], [BRIDGE], True), BRIDGE),
        (Titles([], [], [], [BRIDGE], True), BRIDGE),
        (Titles([], [], ["Search"], [], True), "Search"),
        # news are shared under their headline, other pages under words for search engines
        (Titles([OTHER], [], [BRIDGE], [], True), OTHER),
        (Titles([OTHER], [], [BRIDGE], [], False), BRIDGE),
        (Titles([OTHER], [BRIDGE], [BRIDGE], [BRIDGE], True), OTHER),
        # what only the title element repeats is for search engines on news too
        (Titles([OTHER], [BRIDGE], [BRIDGE], [OTHER], True), BRIDGE),
        # two against two that stand alone
        (Titles([OTHER], [BRIDGE], ["The bridge at Alden"], [BRIDGE], True), BRIDGE),
        # a kicker before the headline, in one place or, in other words, in both
        (Titles([BRIDGE], ["Other words"], [f"Traffic: {BRIDGE}"], [], True), BRIDGE),
        (Titles([BRIDGE], [], [f"Traffic: {BRIDGE}"], [], False), BRIDGE),
        (Titles([f"Mill Brook: {BRIDGE}"], [], [f"After the flood – {BRIDGE}"], [], True), BRIDGE),
        (Titles([f"Traffic | {BRIDGE}"], [BRIDGE], [], [], True), BRIDGE),
        # colons that belong to the headline
        (Titles([COLON], [], [COLON], [], True), COLON),
        # headings of the site are no headlines
        (Titles([BRIDGE], [], ["Alden Courier", BRIDGE], [], False), BRIDGE),
        (Titles([BRIDGE], [], ["Sign in"], [BRIDGE], False), BRIDGE),
        (Titles(["宮崎で震度5弱"], [], ["注意報", QUAKE], [], False), QUAKE),
    ],
)  # fmt: skip
def test_the_likeliest_headline_comes_first(titles: Titles, best: str) -> None:
    assert next(in_order(titles)) == best


def test_a_page_that_states_no_title_has_none() -> None:
    assert list(in_order(Titles([], [], [], [], True))) == []


def test_the_headline_of_few_words_counts_where_it_is_printed() -> None:
    pun = "Over troubled water"
    said = Stated(headlines=(pun, "Council of Alden mends its bridge"))
    assert merge(READ, said, url=None).article.headline == "Council of Alden mends its bridge"
    assert merge(READ.model_copy(update={"headline": pun}), said, url=None).article.headline == pun


def test_a_page_with_news_keywords_is_news() -> None:
    head = f'<meta property="og:title" content="{OTHER}">'
    assert stated(head, f"<h1>{BRIDGE}</h1>").headlines[0] == BRIDGE
    assert stated(f'{head}<meta name="news_keywords" content="bridge">', f"<h1>{BRIDGE}</h1>").headlines[0] == OTHER


def test_authors_that_are_only_referred_to_are_named() -> None:
    found = stated(
        '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","author":[{"@id":"#hl"}],'
        '"publisher":{"@id":"#house"}},{"@type":"Person","@id":"#hl","name":"Hester Lyle"},'
        '{"@type":"Organization","@id":"#house","name":"Alden Courier"}]}</script>'
    )
    assert (found.authors, found.site_names) == (("Hester Lyle",), ("Alden Courier",))


def test_names_in_a_list_and_in_two_parts() -> None:
    told = """<script type="application/ld+json">{"@type": "NewsArticle", "author": [
        {"name": ["Hester Lyle", "Tom Adeyemi"]}, {"givenName": "Anna", "familyName": "Berg"}, {"givenName": "Max"}]}
        </script>"""
    assert stated(told).authors == ("Hester Lyle", "Tom Adeyemi", "Anna Berg")


def test_a_house_beside_a_person_is_no_author() -> None:
    found = Stated(authors=("Hester Lyle",), organisations=("Brackwell Courier",))
    assert merge(READ, found, url=None).article.authors == ("Hester Lyle",)


def test_what_a_list_holds_comes_behind_the_pages_own_article() -> None:
    listed = """<script type="application/ld+json">{"@type": "ItemList", "itemListElement": [
        {"@type": "NewsArticle", "headline": "Swan blocks the ring road", "author": "Max Roe"}]}</script>"""
    own = """<script type="application/ld+json">{"@type": "NewsArticle", "author": "Hester Lyle"}</script>"""
    assert stated(listed + own).authors == ("Hester Lyle",)
    assert stated(listed).authors == ("Max Roe",)


def test_the_label_beside_a_value_for_previews_says_who_wrote() -> None:
    label = '<meta name="twitter:label1" content="{}"><meta name="twitter:data1" content="{}">'
    assert stated(label.format("Reading time", "Three minutes")).authors == ()
    assert stated(label.format("Written by", "hester")).authors == ()
    assert stated(label.format("Écrit par", "Hester Lyle")).authors == ("Hester Lyle",)


def test_times_of_a_change_are_told_from_those_of_the_publication() -> None:
    first = '<p>Published <time datetime="2024-05-03">3 May</time> Updated <time datetime="2024-05-04">4 May</time></p>'
    found = stated("", first)
    assert (found.times, found.modified) == ((date(2024, 5, 3),), (date(2024, 5, 4),))
    both = '<time class="published updated" datetime="2024-05-03">3 May</time>'
    assert (stated("", both).times, stated("", both).modified) == ((date(2024, 5, 3),), ())
    after = "<p>Updated prices, from <a>the council</a> on <time datetime='2024-05-03'>3 May</time></p>"
    assert stated("", after).times == (date(2024, 5, 3),)


def test_a_reference_to_nobody_is_no_name() -> None:
    found = stated('<script type="application/ld+json">{"@type":"Article","author":{"@id":"#hl"}}</script>')
    assert found.authors == ()


@pytest.mark.parametrize(
    ("house", "printed", "authors"),
    [
        ("Alden Courier", (), ("Alden Courier",)),
        ("Alden Courier", ("Hester Lyle",), ("Hester Lyle",)),
        ("RiverSelect", ("River",), ("RiverSelect",)),
        ("Alden Courier", ("Alden Courier Sponsored",), ("Alden Courier",)),
        ("海辺新聞デジタル", (), ("海辺新聞デジタル",)),
    ],
)
def test_a_house_is_the_author_where_no_person_is(
    house: str, printed: tuple[str, ...], authors: tuple[str, ...]
) -> None:
    read = READ.model_copy(update={"authors": printed})
    assert merge(read, Stated(organisations=(house,), site_names=(house,)), url=None).article.authors == authors


def test_linked_data_is_found_in_graphs_and_behind_mistakes() -> None:
    node = '{"@type":["NewsArticle"],"headline":"Bridge &amp; brook","author":{"name":"Hester Lyle"},'
    node += '"datePublished":"2024-05-03",}'
    found = stated(
        f'<script type="application/ld+json">//<![CDATA[\n{{"@graph":[{{"@type":"WebSite"}},{node}]}}\n//]]></script>'
    )
    assert found.headlines[0] == "Bridge & brook"
    assert found.authors == ("Hester Lyle",)
    assert found.published == (date(2024, 5, 3),)


@pytest.mark.parametrize("script", ["", "null", "[[[[", "{}", '"text"', "{" * 5000, '{"@graph":' * 3000, "[1,2,{}]"])
def test_linked_data_may_be_anything(script: str) -> None:
    assert stated(f'<script type="application/ld+json">{script}</script>').published == ()


def test_meta_elements_by_property_name_or_itemprop() -> None:
    found = stated(
        '<meta property="og:site_name" content="Alden Courier"><meta name="AUTHOR" content="Hester Lyle">'
        '<meta itemprop="datePublished" content="2024-05-03T10:00:00Z"><link rel="canonical" href="https://courier.example/a">'
        '<meta name="keywords" content="bridge, brook">'
    )
    article = merge(READ, found, url=None).article
    assert (article.site_name, article.authors, article.url) == (
        "Alden Courier",
        ("Hester Lyle",),
        "https://courier.example/a",
    )
    assert article.tags == ("bridge", "brook")
    assert article.published == datetime(2024, 5, 3, 10, tzinfo=UTC)


def test_stated_fields_win_and_the_disagreement_is_told() -> None:
    read = READ.model_copy(update={"authors": ("Marta Beltrán",), "published": date(2021, 10, 3)})
    merged = merge(read, Stated(authors=("Lucía Ferrán",), published=(date(2022, 9, 13),)), url=None)
    assert (merged.article.authors, merged.article.published) == (("Lucía Ferrán",), date(2022, 9, 13))
    assert [problem.code for problem in merged.problems] == ["field-disagreement"] * 2


def test_what_is_not_stated_is_what_was_read() -> None:
    read = READ.model_copy(
        update={"headline": "Bridge to be mended", "authors": ("Hester Lyle",), "published": date(2024, 5, 3)}
    )
    assert merge(read, Stated(), url=None) == (read, ())


def test_implausible_statements_do_not_count() -> None:
    read = READ.model_copy(update={"headline": "Bridge to be mended", "authors": ("Hester Lyle",)})
    said = Stated(
        headlines=("Alden Courier", "x"),
        site_names=("Alden Courier",),
        authors=("admin",),
        urls=("/a",),
        sections=("http://x",),
    )
    article = merge(read, said, url=None).article
    assert (article.headline, article.authors, article.url, article.section) == (
        "Bridge to be mended",
        ("Hester Lyle",),
        None,
        None,
    )


def test_a_change_before_the_publication_is_none() -> None:
    said = Stated(published=(date(2024, 5, 3),), modified=(date(2024, 5, 2),))
    assert merge(READ, said, url=None).article.modified is None


def test_english_in_a_template_does_not_make_a_german_story_english() -> None:
    german = READ.model_copy(update={"language": "de"})
    assert merge(german, Stated(languages=("en-US",)), url=None).article.language == "de"
    assert (
        merge(READ.model_copy(update={"language": None}), Stated(languages=("nb-NO",)), url=None).article.language
        == "no"
    )


def test_the_given_address_wins() -> None:
    said = Stated(urls=("https://courier.example/canonical",))
    assert merge(READ, said, url="https://courier.example/given").article.url == "https://courier.example/given"


def test_stated_pictures_join_the_printed_ones() -> None:
    page = (
        '<html><head><script type="application/ld+json">'
        '{"@type":"NewsArticle","headline":"Bridge to be mended","image":'
        '{"@type":"ImageObject","caption":"The bridge in winter","creditText":"Ines Roper"}}</script></head><body>'
        + "".join(f"<p>{paragraph}</p>" for paragraph in BODY)
        + "</body></html>"
    )
    article = newsclean.clean(page).article
    assert article is not None
    assert [(caption.text, caption.credit) for caption in article.captions] == [("The bridge in winter", "Ines Roper")]


PRINTED = "Old ferry finds a new harbour"


@pytest.mark.parametrize(
    ("title", "found"),
    [
        (f"{PRINTED} - Islands - Daily news of the coast", True),
        (f"{PRINTED}_Islands_Coast", True),
        (f"Daily news of the coast :: {PRINTED}", True),
        (f"{PRINTED.upper()} | Islands", True),
        (PRINTED, False),
        (f"{PRINTED}s and more", False),
        (f"Why the {PRINTED.lower()}", False),
        ("Another headline - Islands", False),
    ],
)
def test_a_printed_line_in_the_title(title: str, found: bool) -> None:
    assert is_in_title(PRINTED, title) is found


@pytest.mark.parametrize("short", ["Islands", "", "-"])
def test_the_name_of_a_section_is_not_looked_for(short: str) -> None:
    assert not is_in_title(short, f"{PRINTED} - {short}")


@pytest.mark.parametrize(
    ("titles", "alone"),
    [
        (Titles([], [], [], [PRINTED], False), True),
        (Titles([PRINTED], [], [], [PRINTED], False), True),
        (Titles([], [], ["Daily news"], [PRINTED], False), True),
        (Titles(["Ferry goes"], [], [], [PRINTED], False), False),
        (Titles([], ["Ferry goes"], [], [PRINTED], False), False),
        (Titles([], [], ["The ferry's new harbour"], [PRINTED], False), False),
    ],
)
def test_whether_the_title_element_stands_alone(titles: Titles, alone: bool) -> None:
    assert only_titled(titles) is alone


STORY = (
    "<p>The ferry that carried four generations of islanders has found a new home. The museum of Alden bought it.</p>"
    "<p>A tug will fetch it in April, the office said on Tuesday. The old berth is to become a bathing place.</p>"
)


@pytest.mark.parametrize(
    ("head", "headline"),
    [
        (f"<title>{PRINTED} - Islands - Daily news of the coast</title>", PRINTED),
        (f"<title>Daily news of the coast: {PRINTED}</title>", PRINTED),
        (
            f'<title>{PRINTED} - Islands</title><meta property="og:title" content="{PRINTED}: a farewell">',
            f"{PRINTED}: a farewell",
        ),
        (
            f'<meta property="og:title" content="{OTHER}-Politics"><meta name="headline" content="{OTHER}">',
            OTHER,
        ),
        (
            f'<meta property="og:title" content="{OTHER}s"><meta name="headline" content="{OTHER}">',
            f"{OTHER}s",
        ),
    ],
)
def test_the_printed_line_stands_for_a_title_with_the_site_in_it(head: str, headline: str) -> None:
    source = f"<html><head>{head}</head><body><div>Islands</div><div>{PRINTED}</div>{STORY}</body></html>"
    article = newsclean.clean(source).article
    assert article is not None
    assert article.headline == headline
    assert PRINTED not in article.text
