"""Lines that are pieces of a paragraph are put together; lists, verse, menus and headlines stay lines."""

# ruff: noqa: E501  (tables of texts: a row stays a row)

import textwrap
from functools import partial
from itertools import pairwise

import pytest

import newsclean
from newsclean.rules.packs import load_packs
from newsclean.rules.phrases import build_table, known_lines
from newsclean.segment import cut

FIRST = "The ferry to Lindholm sailed again on Monday after three weeks in the yard, with a new engine and an old crew."
SECOND = "Nobody had missed the noise, the harbour master said, but everybody had missed the bread that it brings."
THIRD = "A second boat will be hired for the summer. It holds forty passengers and, according to its owner, one horse."
PROSE = (FIRST, SECOND, THIRD)

BROKEN = (
    *("The council and the harbour office will share the cost with the", "Lindholm Ferry Company"),
    ", which has promised to keep the fares as they are until the end of next year.",
    *("Its director told a meeting of the islanders on Tuesday that the", "old engine"),
    "will go to the museum, where children may take it to pieces on Sundays.",
    *('"I shall come and watch them do it," said the former engineer', "Nils Aberg"),
    ", who had kept it running for thirty-one years with wire and good words.",
)
"""Three paragraphs, each with a link or a name in bold on a line of its own."""
WHOLE = [" ".join(BROKEN[i : i + 3]) for i in (0, 3, 6)]


def texts(*lines: str, gap: str = "\n") -> list[str]:
    return cut(gap.join(lines)).texts


def wrapped(paragraphs: tuple[str, ...], width: int, gap: str = "\n\n") -> str:
    return gap.join(textwrap.fill(paragraph, width, break_on_hyphens=False) for paragraph in paragraphs)


ALONE = {
    "prose": PROSE,
    "a list whose entries begin with a small letter": (
        *("The new boat must have", "a ramp for wheelchairs", "room for four bicycles", "a bell that can be heard"),
        *("at least one window", "seats for forty", "no bar", FIRST),
    ),
    "verse": (
        *("The tide went out and took the pier,", "the lamp, the bench, the afternoon,"),
        *("and left us standing, very near", "the place where we had seen the moon"),
        *("come up and ask us, plain and clear,", "if we would give her back her spoon.", FIRST),
    ),
    "a menu in small letters": (
        *("home", "news", "sport", "culture", "opinion", "shipping news", "classified ads", "log in", *PROSE),
    ),
    "teasers without a full stop": (
        *("Ferry sails again after three weeks in the yard", "Harbour master to retire in the autumn"),
        *("Island school looks for a teacher of music", "Bread is flown in from the mainland", *PROSE),
    ),
    "a subheading above a paragraph": (FIRST, "An engine from another century", SECOND, "What it costs", THIRD),
    "a subheading in small letters above a paragraph": (FIRST, "an engine from another century", SECOND, THIRD),
    "a list as inscriptis writes it": (
        *("* Home", "* News", "  + Coast", "  + Islands", "    o Great Skerrow", "    o Lindholm", "* Sport", *PROSE),
    ),
    "letters that stand for bullets": (
        *("What has been agreed between the islands and the harbour office", "o The fares stay", "o Dogs sail free"),
        *("o The last boat waits for the last train, even if it is late and the crew is tired", THIRD),
    ),
    "addresses on lines": (
        *("The plans of the new landing stage can be read and commented on at", "https://lindholm.example/plans"),
        *("www.lindholm.example", "ferry@lindholm.example", THIRD),
    ),
    "Swedish quotations": (
        "Färjan till Lindholm gick åter i måndags efter tre veckor på varvet, med ny motor och gammal besättning",
        "”Ingen har saknat bullret, men alla har saknat brödet som den för med sig”, säger hamnkaptenen",
        "”En andra båt ska hyras för sommaren, och den tar fyrtio passagerare och en häst”, säger hennes bror",
    ),
    "talk behind dashes": (
        "La barca torna a navigare dopo tre settimane di cantiere, con un motore nuovo e un equipaggio vecchio",
        "– A nessuno è mancato il rumore, ma a tutti il pane che porta, dice la capitana del porto",
        "– Una seconda barca sarà presa a nolo per l'estate, dice suo fratello",
    ),
    "a headline again above its byline": (
        "Ferry sails again after three weeks in the yard | The Lindholm Herald",
        *("Ferry sails again after three weeks in the yard", "by Karin Aberg", *PROSE),
    ),
    "scores and rows of a table": (FIRST, "Lindholm 3", "Skerrow 1", "| 1 | Lindholm | 7 |", "| 2 | Skerrow | 4 |", SECOND),
    "a numbered list": (FIRST, "1. the engine of the boat", "2. the boat", "3) the landing stage and its lamps", SECOND),
    "a name that is written small": (FIRST, "iPhone found in the belly of a cod", SECOND, "eBay helps to sell the cod", THIRD),
}  # fmt: skip


@pytest.mark.parametrize("lines", ALONE.values(), ids=ALONE.keys())
def test_lines_stay_lines(lines: tuple[str, ...]) -> None:
    document = cut("\n".join(lines))
    assert document.texts == [line.strip() for line in lines]
    assert not document.folded


BESIDE = {key: lines for key, lines in ALONE.items() if key != "a headline again above its byline"}


@pytest.mark.parametrize("lines", BESIDE.values(), ids=BESIDE.keys())
def test_they_stay_lines_where_paragraphs_around_them_are_broken(lines: tuple[str, ...]) -> None:
    document = cut("\n".join((*lines, THIRD, *BROKEN, "")))
    assert document.texts == [*map(str.strip, lines), THIRD, *WHOLE]
    assert document.folded


TITLED = ("Ferry sails again after three weeks in the yard | The Lindholm Herald", "News", "Sport", "Log in")
HEADLINE = "Ferry sails again after three weeks in the yard"


@pytest.mark.parametrize("byline", [("by", "Karin Aberg"), ("by Karin Aberg",), ("von Karin Aberg",)], ids=" ".join)
def test_a_headline_that_the_title_of_the_page_holds_ends_there(byline: tuple[str, ...]) -> None:
    found = texts(*TITLED, HEADLINE, *byline, FIRST, *BROKEN)
    assert found == [*TITLED, HEADLINE, *byline, FIRST, *WHOLE]


BESIDE = {
    "a headline directly below the title": (TITLED[0], HEADLINE, "by Karin Aberg"),
    "a headline without a title, above its byline": ("Home", "News", HEADLINE, "by Karin Aberg"),
    "a teaser, a section and a prompt": (HEADLINE, "Business", "more"),
    "two headlines, the second with a name written small": (HEADLINE, "van den Berg leaves the harbour office"),
    "scores": ("Lindholm", "3", ":", "1", "Skerrow"),
}


@pytest.mark.parametrize("lines", BESIDE.values(), ids=BESIDE.keys())
def test_lines_beside_broken_paragraphs_that_stay(lines: tuple[str, ...]) -> None:
    assert texts(*lines, FIRST, *BROKEN) == [*lines, FIRST, *WHOLE]


def test_a_link_and_what_is_around_it_are_one_paragraph() -> None:
    assert texts(*BROKEN) == WHOLE


BREAKS = {
    "at the end": ("The boat will keep its name, whoever pays for the paint, the mayor told", "the Gazette", "."),
    "two in one sentence": (
        *("The committee named the keeper of the lighthouse and her cousin", "Ada Brine", "as well as"),
        *("Jon Brine", "to look after the landing stage until somebody can be found who is paid for it."),
    ),
    "a link at the beginning": ("A survey of the landing stage", ", finished in May, found two planks that were new."),
    "before a bracket": ("It was built by the yard of the brothers Hallam", "(closed in 1998)", "and never paid for in full."),
    "before a mark and a quotation mark": (
        *('"We have asked the company for a boat and have been sent', "a calendar", '", she said, and held it up.'),
    ),
    "a closing quotation mark": (
        *("“We wanted to see the plans before the vote and were shown", "a drawing of a duck", "”, said her brother."),
    ),
    "a short opening": (
        *("The council and the", "Ferry Company"),
        "will share the cost of the engine and of the paint for the landing stage.",
    ),
    "a dash": ("The oldest of the three boats is the one that is called", "Patience", "– and the slowest of them as well."),
    "a comma at the end of a piece": ("Passengers may bring dogs, bicycles and, on the first boat of the day,", "Livestock",
                                      "of a size that does not need a seat of its own, the rules say."),
}  # fmt: skip


@pytest.mark.parametrize("lines", BREAKS.values(), ids=BREAKS.keys())
def test_breaks_of_many_kinds(lines: tuple[str, ...]) -> None:
    assert texts(FIRST, *lines, *BROKEN) == [FIRST, " ".join(lines), *WHOLE]


@pytest.mark.xfail(reason="A sum opens a line of its own as often; of several links in a row the first is short.")
@pytest.mark.parametrize(
    "lines",
    [
        ("The plans hang in the town hall and can also be read on the pages of the", "landing stage", "$40,000 has been paid for it."),
        ("It was built by the yards of", "Hallam", ",", "Brine", "and", "Carveth", "in a summer that nobody on the island forgets."),
    ],
    ids=["a sum", "three links"],
)  # fmt: skip
def test_pieces_that_are_not_put_together_yet(lines: tuple[str, ...]) -> None:
    assert texts(FIRST, *lines, *BROKEN) == [FIRST, " ".join(lines), *WHOLE]


LANGUAGES = {
    "de": (
        ("Den Steg hat nach Angaben der Gemeinde ein Verein aus dem Nachbarort gebaut, den", "Zimmermeister Falk Hennig", ", der auch die Pläne zeichnete, vor vier Jahren gegründet hat."),
        ("Über die Kosten wird noch gestritten, denn der Kreis will nach einem", "Beschluss vom Mai", "nur die Hälfte tragen, solange das Geländer nicht gestrichen ist."),
        ("„Wir haben am Ufer gestanden und uns zugewinkt wie im Film“, sagte", "Renate Zschocke", "über die drei Monate, in denen es keinen Steg gab und keine Brötchen."),
    ),
    "ru": (
        ("Новый причал построили за одно лето жители двух деревень под руководством плотника", "Игната Полозова", ", который нашёл на чердаке чертежи своего деда и прочёл их вслух."),
        ("Деньги на доски собрали на ярмарке, а гвозди, как рассказали в", "сельском совете", "нашему корреспонденту, остались от клуба, который так и не достроили."),
        ("Первой на другой берег переправилась учительница музыки", "Клавдия Ветрова", ", которая не видела сестру с самого половодья и везла ей варенье."),
    ),
    "pl": (
        ("Skrzydła wiatraka zbudował od nowa cieśla, którego poleciło", "muzeum w Rudzicach", ", bo nikt inny w całym powiecie nie chciał wejść na taką wysokość."),
        ("Mąkę z pierwszego dnia rozdano tym, którzy przyszli popatrzeć, a wójt", "Halina Drabik", "zapowiedziała, że do jesieni na wzgórzu stanie piec chlebowy i ławka."),
        ("Remont trwał sześć lat i pochłonął pieniądze, które gmina odłożyła na", "nową świetlicę", ", choć radni do dziś spierają się, czy świetlica była komukolwiek potrzebna."),
    ),
}  # fmt: skip


@pytest.mark.parametrize("gap", ["\n", "\n\n"], ids=["lines", "blank lines"])
@pytest.mark.parametrize("paragraphs", LANGUAGES.values(), ids=LANGUAGES.keys())
def test_breaks_at_links_in_other_languages(paragraphs: tuple[tuple[str, ...], ...], gap: str) -> None:
    assert texts(*("\n".join(pieces) for pieces in paragraphs), gap=gap) == [" ".join(pieces) for pieces in paragraphs]


JAPANESE = (
    ("渡し場の鐘は百年前に船頭の一人が自分の金で鋳造させたもので、霧の深い朝に船を岸へ導くために使われていた。今は", "汐留浜郷土館", "、町の図書館、それに小学校が交代で手入れをしている。"),
    ("修復を引き受けたのは、県内にただ一人だけ残っている鋳物師で、作業を十一回もやり直したという職人の", "柏木とよさん", "、そしてその弟子の二人である。"),
    ("鐘は毎月一日の正午に鳴らされる。霧が出た朝にも鳴らしてほしいという声があり、町は来月の半ばまでに", "近隣の住民", "、漁協の意見を聞いて決める。"),
    ("費用の半分は寄付でまかなわれ、寄付した人の名前は鐘の内側に刻まれて外からは見えないようになっており、これを", "発案した町長", "は「恥ずかしがりの町だから」と話した。"),
)  # fmt: skip


def test_breaks_at_links_in_japanese_where_particles_go_on() -> None:
    assert texts(*(piece for pieces in JAPANESE for piece in pieces)) == [" ".join(pieces) for pieces in JAPANESE]


def test_japanese_lines_that_open_with_particles_stay_where_nothing_is_broken() -> None:
    lines = ("今日の献立", "はまぐりの吸い物", "とうふの田楽", "にんじんの葉のおひたし", "のりの佃煮", "でがらしの茶")
    assert texts(*lines) == list(lines)


@pytest.mark.xfail(reason="Lines are measured in characters here, and 60 are a whole paragraph of Japanese.")
def test_breaks_at_links_in_japanese_of_common_length() -> None:
    pieces = (
        *(
            "渡し場の鐘は百年前に",
            "初代の船頭、荒垣佐平",
            "が自費で鋳造させたもので、霧の日に船を岸へ導くために使われていた。",
        ),
        *("鐘を直したのは、県内でただ一人の鋳物師である", "柏木とよさん", "と、その弟子の二人だという。"),
        *("町は秋までに", "近隣の住民", "の意見を聞いたうえで、鐘を鳴らす時刻を決めることにしている。"),
    )
    assert texts(*pieces) == [" ".join(pieces[i : i + 3]) for i in (0, 3, 6)]


@pytest.mark.parametrize("line", ["Advertisement", "ADVERTISEMENT", "ANNONS", "Anzeige", "Article continues below"])
def test_a_known_phrase_between_pieces_stays_a_line(line: str) -> None:
    known = partial(known_lines, build_table(load_packs()))
    page = "\n".join((*BROKEN[:4], line, *BROKEN[4:]))
    document = cut(page, known=known)
    assert line in document.texts
    assert WHOLE[0] in document.texts
    assert WHOLE[2] in document.texts


def test_a_known_phrase_between_paragraphs_is_taken_and_they_stay_whole() -> None:
    page = "\n".join((FIRST, *BROKEN[:3], "Advertisement", *BROKEN[3:]))
    body = newsclean.clean(page).text.split("\n\n")
    assert [" ".join(paragraph.split("\n")) for paragraph in body] == [FIRST, *WHOLE]


ONE = (FIRST, *BROKEN[3:6], SECOND, THIRD)


def test_one_break_on_a_page_of_lines_stays() -> None:
    document = cut("\n".join(ONE))
    assert document.texts == list(ONE)
    assert not document.folded


def test_one_break_where_the_line_opens_with_a_mark_is_mended() -> None:
    assert texts(FIRST, *BROKEN[:3], SECOND, THIRD) == [FIRST, WHOLE[0], SECOND, THIRD]


def test_one_break_where_paragraphs_stand_apart_is_mended() -> None:
    assert texts(FIRST, "\n".join(BROKEN[3:6]), SECOND, THIRD, gap="\n\n") == [FIRST, WHOLE[1], SECOND, THIRD]


def test_there_it_is_mended_in_its_own_block_only() -> None:
    menu = "\n".join(("in short", "ferries and bread", "the weather"))
    assert texts(menu, FIRST, "\n".join(BROKEN[3:6]), SECOND, THIRD, gap="\n\n")[:4] == [*menu.splitlines(), FIRST]


ENGLISH = (
    "The ferry to Lindholm sailed again on Monday after three weeks in the yard, with a new engine and an old crew that "
    "had spent the time painting the railings of the church, the school and, at her own request, the widow of the baker.",
    "Nobody had missed the noise, the harbour master said, but everybody had missed the bread. It is baked on the "
    "mainland at three in the morning and used to be warm when it came; during the repairs it came by aeroplane, frozen.",
    "A second boat will be hired for the summer. It holds forty passengers and, according to its owner, one horse, "
    "although the rules that hang in the saloon speak of horses only to say that they have to be led off backwards.",
)
GERMAN = (
    "Die Fähre nach Lindholm fährt seit Montag wieder. Drei Wochen lag sie in der Werft, bekam einen neuen Motor und "
    "behielt die alte Mannschaft, die in der Zwischenzeit das Geländer der Kirche, den Zaun der Schule und eine Bank gestrichen hat.",
    "Niemand habe den Lärm vermisst, sagte die Hafenmeisterin, aber alle das Brot. Es wird auf dem Festland um drei Uhr "
    "gebacken und war früher noch warm, wenn es kam; in den Wochen der Reparatur kam es gefroren, mit dem Flugzeug.",
    "Für den Sommer wird ein zweites Boot gemietet, das vierzig Fahrgäste aufnimmt und nach Angaben des Besitzers ein "
    "Pferd. Die Vorschriften, die im Salon hängen, erwähnen Pferde nur als Gäste, die rückwärts aussteigen.",
    "Bezahlt wird das Boot aus dem Erlös einer Verlosung, deren erster Preis eine Fahrt mit eben diesem Boot war. Gewonnen "
    "hat sie der Mann, der das Boot vermietet; er will seinen Preis der Lehrerin schenken, die noch nie gefahren ist, weil "
    "sie, wie sie sagt, erst alle anderen Strecken kennen möchte.",
)
KOREAN = (
    "새벽섬으로 가는 나룻배가 석 주 만에 다시 다니기 시작했다. 배는 그동안 조선소에서 새 기관을 얻었고 선원들은 교회의 난간과 "
    "학교의 울타리를 칠하며 시간을 보냈다. 선장은 첫 항해에서 손님을 세어 보니 예순세 명이었고 그 가운데 아홉 명은 그냥 구경하러 "
    "나온 사람이었다고 말했다. 배는 하루에 네 번 다니며 안개가 끼면 종을 친다.",
    "항만 사무소는 아무도 소음을 그리워하지 않았지만 모두가 빵을 그리워했다고 전했다. 빵은 뭍에서 새벽 세 시에 구워 배에 실었고 "
    "섬에 닿을 때까지 따뜻했다. 수리하는 동안에는 비행기로 얼린 빵이 왔는데 아이들은 그것으로 탑을 쌓았다. 빵집 주인은 이제 다시 "
    "새벽에 일어나야 한다며 웃었다고 한다.",
    "새 기관은 이웃 고을의 공장에서 만든 것으로 예전 것보다 조용하고 기름을 적게 먹는다. 낡은 기관은 박물관으로 보내기로 했는데 "
    "아이들이 일요일마다 그것을 풀고 다시 조일 수 있게 하려는 것이다. 기관사는 서른한 해 동안 철사와 좋은 말로 그것을 돌려 왔다며 "
    "아쉬워했고 첫 일요일에는 자기도 가서 나사 하나쯤은 풀어 보겠다고 했다.",
    "첫 배를 기다린 사람들은 새벽부터 선착장에 모였다. 국수를 파는 할머니는 석 주 동안 한 그릇도 팔지 못했다며 그날은 국물을 두 솥 "
    "끓였고 학교 악대는 연습하지 않은 곡을 끝까지 연주했다. 배가 닿자 가장 먼저 내린 것은 우편 자루와 개 한 마리였는데 개의 주인은 "
    "나타나지 않았고 개는 저녁 배로 돌아갔다. 선원들은 그 개가 예전부터 혼자 배를 타고 다녔다고 전했으며 뱃삯을 받은 적은 없다고 "
    "덧붙였다.",
    "섬에는 아직 신호등이 없고 앞으로도 두지 않기로 하였다. 주민 총회에서 누군가 선착장 앞에 하나쯤은 있어야 하지 않겠느냐고 물었으나 "
    "자동차가 두 대뿐이라는 대답을 듣고 자리에 앉았다. 대신 선착장에 등을 여섯 개 달기로 했고 전기 요금은 국수 가게와 빵집이 번갈아 "
    "내기로 했는데 빵집 주인은 밤에만 켜는 조건으로 찬성했다고 한다. 등은 다음 달 초에 뭍에서 들여오며 다는 일은 학교 아이들이 "
    "거들기로 했다.",
    "뱃삯은 내년 말까지 그대로 두기로 약속하였다. 군청과 회사가 수리비를 절반씩 나누어 내기로 했기 때문인데 회사는 그 대신 겨울에 "
    "하루 두 번만 배를 띄우게 해 달라고 청했다. 섬의 학교 선생은 겨울 바다를 건너 통학하는 아이가 셋뿐이지만 그 셋이 학교의 절반이라고 "
    "말했고 회의는 밤늦게까지 이어졌다.",
    "여름에는 배를 한 척 더 빌리기로 했다. 손님 마흔 명과 주인의 말로는 말 한 마리가 탈 수 있는 배다. 객실에 걸린 규칙에는 말이 "
    "뒷걸음으로 내려야 한다는 말만 적혀 있다. 섬의 주민들은 말이 한 마리도 없으므로 규칙을 바꿀 생각이 없다고 밝혔고 군청도 이에 "
    "동의하였다.",
)


@pytest.mark.parametrize("gap", ["\n\n", "\n"], ids=["blank lines", "no blank lines"])
@pytest.mark.parametrize("width", [72, 78])
@pytest.mark.parametrize("paragraphs", [ENGLISH, GERMAN, KOREAN], ids=["en", "de", "ko"])
def test_wrapped_paragraphs_are_put_together(paragraphs: tuple[str, ...], width: int, gap: str) -> None:
    document = cut(wrapped(paragraphs, width, gap))
    assert document.texts == list(paragraphs)
    assert document.folded


@pytest.mark.parametrize("width", [72, 78])
def test_a_list_below_wrapped_text_stays_lines(width: int) -> None:
    entries = ["- the engine", "- the railings of the church", "- a horse"]
    heading = "What has to be paid for before the summer:"
    page = wrapped(ENGLISH, width) + "\n\n" + "\n".join([heading, *entries])
    assert cut(page).texts == [*ENGLISH, heading, *entries]


@pytest.mark.parametrize("width", [72, 78])
def test_short_lines_around_wrapped_text_stay_lines(width: int) -> None:
    menu, foot = ("Home", "News", "Islands"), ("About us", "Contact", "Privacy policy")
    page = "\n".join((*menu, "", wrapped(ENGLISH, width), "", *foot))
    assert cut(page).texts == [*menu, *ENGLISH, *foot]


def test_an_entry_that_is_wrapped_goes_on_below_it() -> None:
    entries = tuple("* " + paragraph for paragraph in ENGLISH)
    page = "\n".join(textwrap.fill(entry, 72, subsequent_indent="  ") for entry in entries)
    assert cut(page).texts == list(entries)


PAGES = {
    "broken at links": ("\n".join((FIRST, *BROKEN, SECOND, THIRD)), [FIRST, *WHOLE, SECOND, THIRD]),
    "wrapped": (wrapped(ENGLISH, 72), list(ENGLISH)),
    "wrapped, no blank lines": (wrapped(GERMAN, 78, "\n"), list(GERMAN)),
    "carriage returns": ("\r\n".join((FIRST, *BROKEN, SECOND, THIRD)), [FIRST, *WHOLE, SECOND, THIRD]),
}


@pytest.mark.parametrize(("page", "paragraphs"), PAGES.values(), ids=PAGES.keys())
def test_the_body_is_whole_paragraphs_and_slices_of_the_source(page: str, paragraphs: list[str]) -> None:
    result = newsclean.clean(page)
    assert result.article is not None
    assert [" ".join(paragraph.split()) for paragraph in result.article.body] == paragraphs
    assert [paragraph for paragraph in result.article.body if paragraph not in page] == []
    assert result.removed == ()


@pytest.mark.parametrize(("page", "paragraphs"), PAGES.values(), ids=PAGES.keys())
def test_segments_tile_the_source(page: str, paragraphs: list[str]) -> None:
    document = cut(page)
    pieces = [page[start:stop] for start, stop in pairwise(document.starts)]
    assert "".join(pieces) == page
    assert [" ".join(piece.split()) for piece in pieces] == paragraphs
    assert len(pieces) == len(document.keys) == len(document.sizes) == len(document.gaps) == len(document.indents)


SMALL = (
    *("The ferry will be out of service for nine days while a new engine is fitted, the", "harbour trust", "said."),
    *("It replaces one that was mended more often than", "its chief engineer", "cares to remember, the trust said."),
    *("Passengers can take the post boat, but it is small and, as", "the timetable", "shows, it stays away in fog."),
)


def test_small_ends_of_sentences_tell_a_short_story_that_is_broken() -> None:
    page = "\n".join(("Home", "News", "By Karin Aberg", *SMALL, "Related", "Seal found asleep", "Privacy policy"))
    body = newsclean.clean(page).text.split("\n\n")
    assert [" ".join(paragraph.split("\n")) for paragraph in body] == [" ".join(SMALL[i : i + 3]) for i in (0, 3, 6)]


def test_entries_of_a_menu_are_no_lines_of_a_narrow_page() -> None:
    menu = ("Home", "News", "Sport", "Weather", "Letters", "Archive")
    ends = (
        ("We met", "the man"),
        ("He saw", "a boat"),
        ("It was", "old wood"),
        ("So he", "told us"),
        ("And he", "went off"),
    )
    lines = [line for above, end in ends for line in (above, f"{end} again.")]
    assert texts(*menu, *lines, gap="\n")[: len(menu)] == list(menu)


def test_addresses_longer_than_the_width_of_wrapped_markdown_do_not_hide_it() -> None:
    linked = [paragraph.replace("Monday", "[Monday](/calendar)") for paragraph in PROSE * 4]
    long = f"[{FIRST.split()[0]}](https://lindholm.example/{'a-very-long-address/' * 6})"
    paragraphs = [f"{paragraph} Then {long} and more of the same was said in the harbour." for paragraph in linked]
    page = wrapped(tuple(paragraphs), 78)
    assert len(cut(page)) == len(paragraphs)
