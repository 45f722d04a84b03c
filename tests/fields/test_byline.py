"""Who a byline names, and everybody and everything it does not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.fields.byline import Byline, looks_like_names, read_byline

NOBODY = Byline((), None, None)

NO_BYLINE = [
    "",
    "By 2031, harbour planners say the port will have doubled in size.",
    "By the same token, nothing was decided",
    "By Functionality",
    "By Friday May 6, 2025",
    "This bridge was written by many hands into the town's history",
    "Von Anfang an",
    "Von den 40 Gästen",
    "Von Peter Müller ist bekannt, dass er kommt",
    "Por su parte, el ministro",
    "Par le passé, il a dit",
    "Di Maio ha detto",
    "记者：北方最近经常下雪，交通怎么办？",
    "记者：北方最近经常下雪，交通",
    "Edited by Max Roe",
    "Foto: Max Roe",
    "Written by a team of five people who spent a whole year on the road to find out.",
    "14 hours ago",
    "Is Jane Doe coming back?",
    "Posted by",
    "记者 综合报道",
    "责任编辑：李华",
    "編集：田中春子",
    "편집: 박바다",
    "डिजिटल डेस्क",
    "Pressemitteilung Nr. 34 vom 5. Mai 2024",
    "• Hafen@HM",
]


@pytest.mark.parametrize("line", NO_BYLINE)
def test_nobody_is_read_where_nobody_is_named(line: str) -> None:
    assert read_byline(line) == NOBODY


NAMES = [
    ("By Jane Doe", ("Jane Doe",)),
    ("By Jane Doe ⋅ Harbour Editor ⋅ Updated May 6, 2025", ("Jane Doe",)),
    ("Posted byJane DoeMay 6, 2025Posted inHarbours", ("Jane Doe",)),
    ("By AdaMay 6, 2025Updated:May 8, 2025", ("Ada",)),
    ("ByAda May 6, 2025", ("Ada",)),
    ("Jane (Jenny) Doe Published: May 6, 2025", ("Jane Doe",)),
    ("Written by Ada and Ben", ("Ada", "Ben")),
    ("This post was written by Jane Doe, Head of Harbours", ("Jane Doe",)),
    ("ByJane Doe", ("Jane Doe",)),
    ("Jane Doe and John Roe", ("Jane Doe", "John Roe")),
    ("Jane Doe, John Roe", ("Jane Doe", "John Roe")),
    ("Hattie Crowe on October 9, 2021", ("Hattie Crowe",)),
    ("Jane Doe 3 hours ago", ("Jane Doe",)),
    ("Jane Doe · 5 min read", ("Jane Doe",)),
    ("Jane Doe, BBC News", ("Jane Doe",)),
    ("Jane Doe, New York", ("Jane Doe",)),
    ("By Jane Doe for MailOnline", ("Jane Doe",)),
    ("By Jane Doe For Example.Com", ("Jane Doe",)),
    ("By Jane Doe • Politics", ("Jane Doe",)),
    ("By Jane Doe | jane.doe@example.com | @janedoe", ("Jane Doe",)),
    ("By Jane Doe (36)", ("Jane Doe",)),
    ("By Jane Doe, Max Roe, and Ada Byron", ("Jane Doe", "Max Roe", "Ada Byron")),
    ("By Jane MillerPublished: Jan 29, 2025", ("Jane Miller",)),
    ("Jasper BraunBarbara Halle", ("Jasper Braun", "Barbara Halle")),
    ("By Elin MacFarlane", ("Elin MacFarlane",)),
    ("Jane Doe    Example Times", ("Jane Doe",)),
    ("27. Januar 2026 • Gregor Braun • 3 Minuten", ("Gregor Braun",)),
    ("May 5, 2024 by Jane Doe", ("Jane Doe",)),
    ("5. Mai 2024 um 15:46 Uhr / Frank Braun-Halle", ("Frank Braun-Halle",)),
    ("Posted by Benedikt 14.03.2019", ("Benedikt",)),
    ("Submitted by Ada on Mon, 03/10/2014 - 07:18", ("Ada",)),
    ("Written by Ada Byron | Edited by Max Roe", ("Ada Byron",)),
    ("Text: Jane Doe Foto: Max Roe", ("Jane Doe",)),
    ("By JANE DOE", ("Jane Doe",)),
    ("By URSULA VON DER HEIDE and J.K. MCDONALD", ("Ursula von der Heide", "J.K. McDonald")),
    ("By Bill MCCARTHY", ("Bill MCCARTHY",)),
    ("By Emily O'Brien and Luca di Montelupo", ("Emily O'Brien", "Luca di Montelupo")),
    ("By Omar bin Salem", ("Omar bin Salem",)),
    ("Von Felix Braun und Jörg von Halle", ("Felix Braun", "Jörg von Halle")),
    ("Von Anna Braun, Frankfurt", ("Anna Braun",)),
    ("Ein Kommentar von Corinna Braun", ("Corinna Braun",)),
    ("Kolumne von Carla Braun - 28.04.2024 um 08:52 Uhr - 12 Ergänzungen", ("Carla Braun",)),
    ("Por María Pérez", ("María Pérez",)),
    ("Por: Redacción / Crítica - Martes 26 de abril de 2022 07:15 PM", ()),
    ("di Viviana Rossi", ("Viviana Rossi",)),
    ("Door Jan de Vries", ("Jan de Vries",)),
    ("Autor: Jan Kowalski | 03-01-2012 19:51", ("Jan Kowalski",)),
    ("Dodano: 4 stycznia 2012, 10:18 Autor: Anna Nowak", ("Anna Nowak",)),
    ("Автор: Иван Петров", ("Иван Петров",)),
    ("Текст: Вера Орлова·24 сентября 2018", ("Вера Орлова",)),
    ("Του Γιώργου Παππά", ("Γιώργου Παππά",)),
    ("Juan dela Cruz, Harbour Online", ("Juan dela Cruz",)),
    ("BY JUAN DELA CRUZ", ("Juan dela Cruz",)),
    ("Tóth Réka / 24.hu", ("Tóth Réka",)),
    ("Hasan Kaya / Liman.com.tr", ("Hasan Kaya",)),
    ("By I. K.", ("I. K.",)),
    ("Uxía Iglesias / A Coruña", ("Uxía Iglesias",)),
    ("oprac. Anna Zielińska", ("Anna Zielińska",)),
    ("Сэтгүүлч Б.Болор", ("Б.Болор",)),
    ("Б.Болор, Д.Сараа", ("Б.Болор", "Д.Сараа")),
    ("Ada Brill and Jonas Reed in Tolland", ("Ada Brill", "Jonas Reed")),
    ("Av Ingrid Dahl og Ole Moe (foto)", ("Ingrid Dahl",)),
    ("Par Claire Moreau (texte) et Luc Perrin (photos)", ("Claire Moreau",)),
    ("Haber: Ayşe Demir Editör: Mehmet Kaya", ("Ayşe Demir",)),
    ("by: 李明 责任编辑：王芳", ("李明",)),
    ("作者：李明 稿源：", ("李明",)),
    ("كتب - محمد علي", ("محمد علي",)),
    ("by: 王小明", ("王小明",)),
    ("山田太郎　記者", ("山田太郎",)),
    ("Oleh: Budi Santoso dan Sri Juliati", ("Budi Santoso", "Sri Juliati")),
    ("بقلم: محمد علي", ("محمد علي",)),
    ("מאת: דוד כהן", ("דוד כהן",)),
    ("作者：王小明", ("王小明",)),
    ("作者： 记者王小明 编辑： 李华", ("王小明",)),
    ("记者 李雷 韩梅梅", ("李雷", "韩梅梅")),
    ("记者 李雷 韩梅梅 摄", ("李雷", "韩梅梅")),
    ("文/王小明", ("王小明",)),
    ("【文/城市网专栏作者 王文】", ("王文",)),
    ("記者王小明／嘉義報導", ("王小明",)),
    ("取材・文／山田太郎", ("山田太郎",)),
    ("文＝山田 太郎", ("山田 太郎",)),
    ("홍길동 기자 hong@example.com", ("홍길동",)),
    ("홍길동·김철수 기자", ("홍길동", "김철수")),
    ("글·사진 홍길동", ("홍길동",)),
]


@pytest.mark.parametrize(("line", "authors"), NAMES)
def test_people_are_authors(line: str, authors: tuple[str, ...]) -> None:
    assert read_byline(line).authors == authors


WITH_AGENCY = [
    ("AFP", (), "AFP"),
    ("(Reuters)", (), "Reuters"),
    ("By The Associated Press", (), "The Associated Press"),
    ("By Jane Doe (dpa)", ("Jane Doe",), "dpa"),
    ("Von Anna Berg, dpa", ("Anna Berg",), "dpa"),
    ("Par Le Monde avec AFP", (), "AFP"),
    ("Par Le Courrier du Lac avec AFP", (), "AFP"),
    ("Autor: Hina", (), "Hina"),
    ("Por Agencia EFE", (), "Agencia EFE"),
    ("aja/PAP", (), "PAP"),
    ("AFP, MANILA", (), "AFP"),
    ("N. Š. STA", ("N. Š.",), "STA"),
    ("Reuters, Thorsten Braun", ("Thorsten Braun",), "Reuters"),
    ("Associated Press in Valencia", (), "Associated Press"),
    ("新华社记者 李雷 韩梅梅", ("李雷", "韩梅梅"), "新华社"),
    ("（中央社記者王小明台北21日電）", ("王小明",), "中央社"),
]


@pytest.mark.parametrize(("line", "authors", "agency"), WITH_AGENCY)
def test_an_agency_is_no_author(line: str, authors: tuple[str, ...], agency: str) -> None:
    assert read_byline(line) == Byline(authors, agency, None)


WITH_ROLE = [
    ("By Jane Doe and John Roe, Political Editor", ("Jane Doe", "John Roe"), "Political Editor"),
    ("By Jon King News Reporter", ("Jon King",), "News Reporter"),
    ("By Jon King, News Reporter", ("Jon King",), "News Reporter"),
    ("Von Anna Berg, Redakteurin", ("Anna Berg",), "Redakteurin"),
    ("Political correspondent", (), "Political correspondent"),
    ("By Staff Writer", (), "Staff Writer"),
    ("홍길동 특파원", ("홍길동",), "특파원"),
]


@pytest.mark.parametrize(("line", "authors", "role"), WITH_ROLE)
def test_a_role_is_no_author(line: str, authors: tuple[str, ...], role: str) -> None:
    assert read_byline(line) == Byline(authors, None, role)


BROKEN = [
    "By " + "A" * 100_000,
    "||",
    "-- ||",
    "( )",
    "Jane |",
    "By ||",
    "By " + "Ab, " * 20_000,
    "\ud800" * 50,
    "By " + "(" * 300,
    "记者" * 200,
]


@pytest.mark.parametrize("line", BROKEN)
def test_broken_lines_name_nobody_at_length(line: str) -> None:
    for author in read_byline(line).authors:
        assert len(author) <= 60
        assert len(author.split()) <= 5


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Politics",
        "Jane Doe said so",
        "The council met on Tuesday",
        "Jane Doe met John Roe in Paris.",
        "Political Editor",
        "More News",
        "By Functionality",
        "Jane Doe 2024",
        "One Two Three Four Five Six Seven",
        "北方最近经常下雪",
        "编辑部",
    ],
)
def test_other_lines_do_not_look_like_names(text: str) -> None:
    assert not looks_like_names(text)


@pytest.mark.parametrize(
    "text",
    [
        "Jane Doe",
        "Jane Doe and John Roe",
        "Ada Byron, Max Roe",
        "Jane Doe, Political Editor",
        "J. K. Rowe",
        "Felix Braun und Jörg von Halle",
        "Emily O'Brien",
        "Kim Jong-un",
        "Иван Петров и Вера Орлова",
        "李雷 韩梅梅",
        "王小明",
        "홍길동",
        "محمد علي",
    ],
)
def test_names_look_like_names(text: str) -> None:
    assert looks_like_names(text)


@given(
    st.lists(
        st.sampled_from(
            [
                "|",
                ",",
                "By",
                "Von",
                "Jane",
                "Doe",
                "3",
                "May",
                "2024",
                "•",
                "-",
                " ",
                "\t",
                "@",
                "(",
                ")",
                "12:30",
                "及",
                "報導",
            ]
        ),
        max_size=8,
    )
)
def test_any_row_of_a_bylines_parts_can_be_read(parts: list[str]) -> None:
    for joint in ("", " "):
        assert isinstance(read_byline(joint.join(parts)), Byline)
        looks_like_names(joint.join(parts))
