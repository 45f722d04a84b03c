"""What introduces the writer: "Written by", "By", "Author:"."""

from typing import Final

import regex

from newsclean.late import late

LABEL_WORDS: Final = frozenset(["by", "von", "por", "par", "door", "oleh"])

# "Text und Fotos:": who wrote it took the pictures too.
TEXT_AND_PICTURES: Final = (
    r"(?:texte?s?|textos?|test[oi]|tekst|szöveg|besedilo|текст|тэкст)\s(?:und|och|og|en|et|y|e|i|a|și|és|in|и|&|\+)"
    r"\s(?:foto|photo|bild|zdję|фото|здымк)\p{L}*+(?:['’]s)?+\s?:"
)
# Who edited it: the author only where nobody else is named.
EDITORS: Final = (
    r"(?:(?:haber\s)?editör(?:ü|ler)?|toimetajad?|toimetas|szerkesztő|szerkesztette|редактор|уредни[кц]\p{L}?|uredni[kc]\p{L}?"
    r"|redaktör|redaktør|redaktoi|redaktors|redaktore|redaktorius|redaktur|penyunting|mhariri|imehaririwa\sna|biên\stập"
    r"|რედაქტორი|עורכת?|עריכה|संपादक|संपादन|সম্পাদনা|ویراستار|تحرير|επιμέλεια(?:\sκειμένου)?|eindredactie|editora?|editors)"
    r"\s?[:：]"
)
# Labels that introduce the writer and cannot be read otherwise: one word behind them is enough for a name.
_FIRM_LABEL = late(
    regex.compile,
    rf"[\W_]*+ (?: {TEXT_AND_PICTURES} |"
    r"""
      (?:author|auteure?|autor(?:ka|zy|in|en|es|a|e)?|autor:in|autori|автор[ыи]?|szerző|penulis|tác\ giả|yazar
        |συντάκτης|text[eo]?|tekst|teksti|testo|текст|words|story|report|reporter|by|von|por|par|di|door|av|af|oleh
        |yazan|írta|redaktor|корреспондент|кореспондент|нап[иі]сал[аи]?|беседовал[аи]?|подготовил[аи]?|haber
        |بقلم|كتب|نویسنده|מאת|כותב|लेखक|द्वारा|γράφει|η|ο|scris\ de|de)\s*+:
    | (?:written|posted|published|submitted|reported|contributed|compiled|story|words|text|report|article)
        \s++(?:by|von)(?:\b:?|(?=(?-i:\p{Lu}\p{Ll})))
    | (?:this|the)\s(?:article|post|blog(?:\spost)?|story|piece|column|essay|commentary|op-ed|guide|review)\s(?:was|is)
        \s(?:\p{L}++ly\s|first\s)?+(?:written|authored|contributed|submitted)\sby\b
    | (?:geschrieben|verfasst|veröffentlicht|erstellt)\s++von\b:?
    | (?:escrito|publicado|redactado)\s++por\b:? | (?:écrit|rédigé|publié)\s++par\b:?
    | (?:scritto|pubblicato)\s++da\b:? | (?:geschreven|gepubliceerd)\s++door\b:? | (?:skriven|skrevet)\s++(?:av|af)\b
    | oprac(?:\.|ował[ai]?\b|owanie\s*+:)\s?:? | przygotował[ai]?\b:? | (?-i:Сэтгүүлч)(?=\s\p{Lu}\.)
    | napisał[ao]?\b:? | napsala?\b:? | بقلم\b:? | كتبت?+\b:? | מאת\b:? | द्वारा\b:? | γράφει\s++(?:[οη]\b)?:?
    )\s*+(?:[-–—]\s++)?+
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
# Words that open sentences too ("By 2031", "Von Anfang an"): a full name must follow.
_LOOSE_LABEL = late(
    regex.compile,
    r"""
    [\W_]*+ (?:
      (?:(?:an?\s++)?(?:analysis|opinion|review|comment|commentary|column|interview|essay|reporting
        |guest\ (?:post|column))\s++)?+by
    | (?:(?:ein|eine)\s++)?+(?:kommentar|gastbeitrag|gastkommentar|analyse|interview|essay|kolumne|bericht|reportage
        |porträt|rezension|glosse|leitartikel|text|beitrag)\s++von
    | (?:a\s++cura|articolo|intervista|servizio)\s++di | (?:propos\s++recueillis|un\s++texte|analyse|chronique)\s++par
    | von | por | par | di | door | av | af | oleh | του | της | των
    )
    (?:\s++|(?<=\b(?-i:By|Von|Por|Par))(?=(?-i:\p{Lu}\p{Ll})))
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
# "Published: 5 May, Author: A. B.": the label stands behind other things.
_LATER_LABEL = late(
    regex.compile,
    r"(?:\b|(?<=\d))(?:author|autore?|auteur|автор|szerző|penulis|tekst|text|текст)\s*+:",
    regex.IGNORECASE,
)


def label_of(text: str) -> str:
    """Which kind of label a line opens with: "firm" ("Written by"), "loose" ("By") or none."""
    return cut_label(text)[1]


def cut_label(text: str) -> tuple[str, str]:
    """What follows the label, and how sure the label is: "firm", "loose" or "" (a bare name)."""
    if match := _FIRM_LABEL().match(text):
        return text[match.end() :], "firm"
    if match := _LOOSE_LABEL().match(text):
        return text[match.end() :], "loose"
    if ":" in text and (match := _LATER_LABEL().search(text)):
        return text[match.end() :].strip(), "firm"
    return text, ""
