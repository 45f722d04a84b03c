"""Lines that show what they are by their shape, in any language."""

import re
from dataclasses import dataclass

import regex

from newsclean.label import Label
from newsclean.late import late
from newsclean.rules.gate import Gate
from newsclean.rules.rule import LIKELY, WEAK, Rule
from newsclean.scripts import ENDS

AGENCIES = (
    "getty images", "getty", "afp", "ap", "ap photo", "reuters", "dpa", "epa", "efe", "ansa", "lusa", "anp", "apa", "keystone", "imago",
    "picture alliance", "shutterstock", "istock", "alamy", "unsplash", "pixabay", "pexels", "xinhua", "yonhap", "kyodo", "pti", "ani",
    "belga", "tt", "ntb", "ritzau", "lehtikuva", "pap", "mti", "ctk", "čtk", "ukrinform", "tass", "sputnik", "wenn", "zuma", "rex",
    "bloomberg", "upi", "aap", "nzme", "bernama", "antara", "anadolu", "aa", "afp via getty images",
)  # fmt: skip
"""Picture and wire agencies as credits print them (rules_facts 4.7)."""

_AGENCY = "|".join(sorted((regex.escape(name) for name in AGENCIES), key=len, reverse=True))
_PICTURE_WORD = r"photos?|photograph|pic|picture|image|foto|fotos|bild|fot|фото|снимок|φωτο|kuva|fotó"
"""Before a bar too: "(Foto/dpa)"; "(credit/debit cards)" is none, and a source in brackets is of what the sentence says."""
_CREDIT_WORD = (
    rf"{_PICTURE_WORD}|images|credit|illustration|graphic|bilder|grafik|photo by|crédit|imagen|fotografía|"
    r"zdjęcie|φωτογραφία|fotoğraf"
)

HOMES = (
    "home", "start", "startseite", "inicio", "accueil", "главная", "首页", "ホーム", "strona główna", "αρχική", "hem", "forsiden",
)  # fmt: skip
"""What sites call the first entry of a breadcrumb."""

MINUTES = ("# min", "#min", "minuten", "minutes", "minutos", "minuti", "# мин", "#мин", "# 分", "#分")
"""How a running time ends, in normal form."""

_BREADCRUMB = regex.compile(r"[^»›><]{1,40}?(?:(?:\s?[»›]\s?|\s>\s)[^»›><]{1,90}?){2,8}")
_BREADCRUMB_TWO = late(regex.compile, rf"(?:{'|'.join(HOMES)})\s?[»›>/|]\s?[^»›>]{{1,120}}+")
_EXAMPLE = regex.compile(r"[^:»›>]{2,30}+:\s(?!(?i:home|start|inicio|accueil|главная|首页|ホーム|hem|forsiden))")
"""A label before the first name: the path is what the line is about, as in instructions."""
_COPYRIGHT = late(
    regex.compile,
    r"(?:©|\(c\)|copyright|℗|&copy;)(?=.{0,40}\b(?:19|20)\d\d\b|.{0,120}\b(?:rights|rechte|droits|derechos|diritti|права|reserved|inc|ltd|gmbh)\b).*+",
)
_MARK_AT_END = regex.compile(r".{0,80}(?:©|\(c\)|℗)\s?(?:19|20)\d\d.{0,40}")
_TAIL_CREDIT = late(
    regex.compile,
    rf"[(（\[](?:[^()（）\[\]]{{0,60}}?\b)?(?:(?:{_CREDIT_WORD})\s?[:：][^()（）\[\]]{{1,60}}|(?:{_PICTURE_WORD})\s?/[^()（）\[\]]{{1,60}}"
    rf"|(?:ap )?photo(?: by|/)[^()]{{1,50}}|[^()（）\[\]]{{0,50}}?[/|]\s?(?:{_AGENCY})|(?:{_AGENCY})[/|][^()（）\[\]]{{1,40}})\s?[)）\]]\.?",
)
_CREDIT_SIGN = late(
    re.compile, rf"(?:{_CREDIT_WORD})\s?[:：]|(?:{_PICTURE_WORD})\s?/|photo by|[/|]\s?(?:{_AGENCY})|(?:{_AGENCY})[/|]"
)
"""What every such credit holds: most brackets fail here."""
_PICTURES_ONLY = (
    "getty",
    "imago",
    "alliance",
    "stock",
    "alamy",
    "unsplash",
    "pixabay",
    "pexels",
    "photo",
    "wenn",
    "zuma",
    "rex",
)
_WIRE = "|".join(re.escape(name) for name in AGENCIES if not any(word in name for word in _PICTURES_ONLY))
_SIGN_OFF = late(
    regex.compile,
    rf"[.!?…{ENDS}][\"'”’»“]?\s?[(\[](?:(?i:{_WIRE})|\p{{Ll}}{{2,4}})(?:/(?:(?i:{_WIRE})|\p{{Ll}}{{2,4}}))+[)\]]\.?",
)
"""Behind a sentence agencies and signs in small letters, "(dpa/xy)": who wrote the paragraph, and nobody's picture."""
_CREDIT_LINE = late(
    regex.compile,
    rf"(?:©\s?)?(?:[\p{{L}}\p{{M}}.'’ -]{{2,45}}+\s?[/|]\s?)?(?:{_AGENCY})(?:\s?[/|,]\s?[\p{{L}}\p{{M}}.'’ -]{{2,40}}+){{0,2}}+|[\p{{L}}\p{{M}}.'’ -]{{2,45}}\s?(?:/|\||via|for|—|–)\s?(?:{_AGENCY})(?: via getty images)?",
)
_CREDIT_AT_ALL = late(re.compile, rf"(?:^|[/|—–]\s?| via | for )(?:©\s?)?(?:{_AGENCY})(?!\w)")
"""Most lines that end or open like an agency's name fail here, in a fraction of the time."""
_AFTER_SENTENCE = regex.compile(r"\p{Ll}{2}[.!?] ")
_PLAYER = late(
    regex.compile,
    r"(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}\s?[|•·-]\s?)?(?:video|audio|podcast|film)?\s?[|•·(-]?\s?\d{1,2}:\d\d\s?(?:min(?:uten|utes|utos|uti)?|мин|分)?\.?\)?",
    regex.I,
)
_DURATION = regex.compile(r"\d{1,2}:\d\d\s?(?:min|мин|分)")
_LIKES = regex.compile(r"\p{L}{2,20}+(?: \p{L}{2,20}+)?! ?\(\d[\d.,]{0,7}+[km]?\)")
_URL = regex.compile(r"(?:https?://|www\.)\S{4,300}+")
_EMAIL = regex.compile(r"[\w.+-]{1,60}+@[\w-]{1,60}+(?:\.[\w-]{2,30}+){1,4}+")
_FORM = regex.compile(r"(?:\[ [^\]]{0,60}\]\s*+){1,9}+|(?:\[\s?\]\s*+)++")
_DAY_IN_BRACKETS = regex.compile(r"(?=.*(?:19|20)\d\d)[^\d]*\d{1,4}[^\d\]]+\d{1,4}(?!\d).*")
_BUTTON = regex.compile(r"(?:[^.!?_]{0,40}_{3,}+)?+[\s_*•]*+\(BUTTON\).{0,80}")
_HASHTAGS = regex.compile(r"(?:#[\p{L}\p{M}\p{N}_]{2,50}+[\s,;]*+){2,30}+|#[\p{L}\p{M}\p{N}_]{2,50}+")
_LETTER = regex.compile(r"[\p{L}]")
_CODE = regex.compile(
    r"(?:<(?:div|script|span|style|iframe|img|a)\b|window\.|document\.|\$\(|@media|\.[\w-]+\s?\{|googletag|\{\"@?\w+\":).*+"
)
_STATEMENT = late(
    regex.compile,
    r"\bvar \w+ ?=|\bfunction ?\w*\(|\) ?;|\) ?\{|\bdocument\.\w|<!\[CDATA\[|\]\]>|[=!]==?|\w\(['\"]",
)
LOOKED_AT, PROSE = 1000, 100
"""Characters of a long line in which they are looked for, and behind which the first one ends a paragraph of prose."""
_STATEMENTS = 4
"""Pieces of statements in a line that is a script; the prose that quotes code shows one or two."""
_MENU_BAR = regex.compile(r"[^|•·/]{1,28}?(?:\s[|•·/]\s[^|•·/]{1,28}?){2,20}")
_RATIO = late(
    regex.compile,
    r"(?:image|photo|bild|foto|slide|imagen|фото|写真|图)?\s?\d{1,3}\s?(?:/|of|von|de|из|sur)\s?\d{1,3}",
    regex.I,
)
_GLUED_HOME = regex.compile(
    r"(?:Home|HOME|Startseite|Inicio|Accueil|Главная)\p{Lu}[\p{L}& -]{2,40}?\p{Ll}\p{Lu}.{3,}+|(?:ホーム|首页)(?=\p{Lo}).{3,}+"
)


@dataclass(frozen=True, slots=True)
class Whole:
    """A match on the whole line. A value, not a closure: rules pickle and compare."""

    pattern: "regex.Pattern[str]"

    def __call__(self, text: str, key: str) -> bool:
        return self.pattern.fullmatch(text) is not None


def _breadcrumb(text: str, key: str) -> bool:
    if text[-1] in ".!?" or "«" in text or _EXAMPLE.match(text) is not None:
        return False
    return _BREADCRUMB.fullmatch(text) is not None or _BREADCRUMB_TWO().fullmatch(text.casefold()) is not None


def _menu_bar(text: str, key: str) -> bool:
    return text[-1] not in ".!?" and _MENU_BAR.fullmatch(text) is not None


def _picture_counter(text: str, key: str) -> bool:
    return _RATIO().fullmatch(text) is not None and text != "24/7"


def _symbols_only(text: str, key: str) -> bool:
    return _LETTER.search(text) is None


def _form(text: str, key: str) -> bool:
    return _FORM.fullmatch(text) is not None and _DAY_IN_BRACKETS.match(text) is None


def _code(text: str, key: str) -> bool:
    if _CODE.fullmatch(text) is not None:
        return True
    statements = [match.start() for match in _STATEMENT().finditer(text, 0, LOOKED_AT)]
    return len(statements) >= _STATEMENTS and statements[0] < PROSE


def _copyright(text: str, key: str) -> bool:
    low = text.casefold().lstrip(" -–—•*")
    return _COPYRIGHT().match(low) is not None or _MARK_AT_END.fullmatch(low) is not None


def _tail_credit(text: str, key: str) -> bool:
    end = text[-140:]
    opened = max(end.rfind("("), end.rfind("（"), end.rfind("["))
    if opened < 0:
        return False
    credit = end[opened:].casefold()
    if _CREDIT_SIGN().search(credit) is None or _TAIL_CREDIT().fullmatch(credit) is None:
        return False
    return _SIGN_OFF().search(end, max(0, opened - 3)) is None


def _credit_line(text: str, key: str) -> bool:
    low = text.casefold().strip(" ().,[]")
    if len(key) <= 2 or _CREDIT_AT_ALL().search(low) is None or _AFTER_SENTENCE.search(text) is not None:
        return False
    return _CREDIT_LINE().fullmatch(low) is not None


def _player(text: str, key: str) -> bool:
    return _DURATION.search(text[:40]) is not None and _PLAYER().fullmatch(text) is not None


def _glued_breadcrumb(text: str, key: str) -> bool:
    return _GLUED_HOME.match(text) is not None and text[-1] not in ".!?"


SHAPES = (
    Rule(
        "S1", "breadcrumb", Label.NAVIGATION, "Three or more names in a row with arrows between them; no sentence is built so.",
        removes=("Home » News » Harbour", "Start > Sport > Rudern > Ergebnisse"),
        keeps=("The rule is simple: x > y holds for every bridge in town.", "Example: Bridges > Stone bridges > Two arches", "Die Partei »Hafen« und die »Neue Mole« wollen gemeinsam «antreten»", "He wrote “home > office” on the wall, and nobody laughed at it."),
        match=_breadcrumb,
        gate=Gate(marks=("»", "›", ">"), heads=HOMES), longest=260,
    ),
    Rule(
        "S2", "copyright-line", Label.LEGAL, "Opens or ends with the copyright mark and names a year or reserves rights.",
        removes=("© 2026 Harbour Media Ltd", "Copyright 2024 Bridge Post. All rights reserved."),
        keeps=("Copyright law has changed three times since the library opened its doors.", "Copyright in a fragmented world"),
        match=_copyright, gate=Gate(marks=("©", "℗", "(c)", "(C)"), first="©℗(", heads=("copyright", "&copy;")), longest=300,
    ),
    Rule(
        "S3", "agency-credit", Label.CREDIT, "A line of nothing but a name and a picture or wire agency.",
        removes=("Mara Lindt/Getty Images", "AFP via Getty Images", "picture alliance/dpa | Mara Lindt"),
        keeps=("Reuters reported on Monday that the bridge had been closed.", "She left AP for Getty Images, and nobody was surprised by that move."),
        match=_credit_line, gate=Gate(marks=("/", "|"), heads=AGENCIES, tails=AGENCIES), longest=100,
    ),
    Rule(
        "S4", "caption-with-credit", Label.CAPTION, "Ends with a photo credit in brackets: the text of a picture, whatever its length.",
        removes=("Workers inspect the old bridge in Alden on Tuesday. (Photo: Mara Lindt)", "The harbour at dawn (Mara Lindt/AFP)"),
        keeps=("The photo (taken in May) was never published by the paper.", "Bring a lamp, a map of the valley and a purse (cash/debit cards)", "The bridge carries 4,100 cars a day (Source: county survey)", "The bridge is to open again in May. (dpa/mli)"),
        match=_tail_credit, gate=Gate(last=")）]"), longest=600,
    ),
    Rule(
        "S5", "player-line", Label.PLAYER, "A running time with nothing but a date or the word video around it.",
        removes=("05.09.2024 | 2:03 min", "Video 1:30 min"),
        keeps=("She ran the distance in 2:03 min and won the cup for the second time.", "2:03"),
        match=_player, gate=Gate(tails=MINUTES), longest=60,
    ),
    Rule(
        "S6", "praise-counter", Label.WIDGET, "A cheer with a number in brackets: a like button as text.",
        removes=("veryGood! (382)", "Great! (7)"),
        keeps=("“Great!” (the crowd had waited seven hours) was all that he said.", "Lindt (38) scored twice."),
        match=Whole(_LIKES), gate=Gate(last=")"), longest=50,
    ),
    Rule(
        "S7", "bare-url", Label.PERMALINK, "An address and nothing else; it stays where it stands among paragraphs.",
        removes=("https://harbour.example/bridge",),
        keeps=("The petition is at https://harbour.example/petition and can be signed until May.", "www. is where it all began, the teacher said."),
        match=Whole(_URL), gate=Gate(heads=("http",)), longest=300, strength=LIKELY,
    ),
    Rule(
        "S8", "e-mail-line", Label.CREDIT, "An e-mail address and nothing else, as sites print under the author's name.",
        removes=("mara.lindt@harbour.example",),
        keeps=("Write to mara.lindt@harbour.example if you want to help on Saturday.", "@ is the sign she painted on the wall."),
        match=Whole(_EMAIL), gate=Gate(marks=("@",)), longest=120, strength=LIKELY,
    ),
    Rule(
        "S9", "form-field", Label.NAVIGATION, "Fields and buttons of a form as extractors print them, in square brackets with a blank inside.",
        removes=("[ Search ] [ ]", "[ E-mail address ]"),
        keeps=("[...]", "[ 12 May 2024 17:35 ]", "[The council] has never answered, she wrote to the paper."),
        match=_form, gate=Gate(first="["), longest=200,
    ),
    Rule(
        "S10", "hashtags", Label.TAGS, "Nothing but hashtags.",
        removes=("#bridge #harbour #alden",),
        keeps=("#bridge was the word of the week in Alden, and nobody minded.", "# 1 in the county for the third year"),
        match=Whole(_HASHTAGS), gate=Gate(first="#"), longest=300, strength=LIKELY,
    ),
    Rule(
        "S11", "symbols-only", Label.WIDGET, "No letter in it: counters, separators, page numbers; scores and section breaks stay among paragraphs.",
        removes=("|", "1/", "0 | 12"),
        keeps=("***", "3:2"),
        match=_symbols_only, gate=Gate(last="0*"), longest=30, strength=WEAK,
    ),
    Rule(
        "S12", "leaked-code", Label.WIDGET, "Opens like a tag, a script or a style sheet.",
        removes=(
            "<div class=\"box\">", "window.dataLayer = window.dataLayer || [];",
            "// the height of the box  var box = document.getElementById('box'); if (box.height > 9) { box.height = 9; }",
        ),
        keeps=(
            "The function of the bridge has changed, and so has the town.", "“div” is short for division, the teacher said.",
            "The page calls document.write(\"ferry\") and stops; nobody at the harbour office knows why it was written so.",
        ),
        match=_code,
        gate=Gate(first="<$@.{", heads=("window", "document", "googletag"), marks=("document.", "CDATA[", "){", ") {", "');", '");')),
        longest=5000, strength=LIKELY,
    ),
    Rule(
        "S13", "menu-bar", Label.NAVIGATION, "Four or more short names in a row with bars between them.",
        removes=("Home | News | Sport | Contact",),
        keeps=("Lindt | Berg | Amsel", "The choice is yours: tea | coffee, said the sign at the bridge."),
        match=_menu_bar, gate=Gate(marks=("|", "•", "·", "/")), longest=400, strength=LIKELY,
    ),
    Rule(
        "S14", "picture-counter", Label.PLAYER, "Which picture of how many a gallery shows.",
        removes=("Image 1 of 9", "3/12"),
        keeps=("In 3 of 12 cases the court agreed with the families.", "24/7"),
        match=_picture_counter, gate=Gate(last="0"), longest=24, strength=LIKELY,
    ),
    Rule(
        "S15", "glued-breadcrumb", Label.NAVIGATION, "Opens with the word for home, glued to the next name: menu words that lost their markup.",
        removes=("HomeSportHarbour rowers win the cup",),
        keeps=("Homeowners along the river have waited two years for an answer.", "Home rule came to the valley in 1921."),
        match=_glued_breadcrumb, gate=Gate(heads=HOMES), longest=300,
    ),
    Rule(
        "S19", "text-browser-button", Label.WIDGET, "A button, or a field to fill in and its button, as browsers for the terminal print them.",
        removes=("(BUTTON) Search", "____________________ (BUTTON) Subscribe", "Your name: ________ (BUTTON) Send"),
        keeps=("The (BUTTON) was missing, and so was the field above it.", "____________________", "She pressed the button (twice) and waited."),
        match=Whole(_BUTTON), gate=Gate(first="(", marks=("(BUTTON)",)), longest=150,
    ),
)  # fmt: skip
