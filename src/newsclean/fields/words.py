"""The words a date line, a byline or a dateline is read by, in many languages. Data only; everything is casefolded
unless said otherwise."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final


def entries(text: str) -> frozenset[str]:
    """Entries of a table: one or more a line, separated by " / "."""
    return frozenset(entry.strip() for line in text.strip().splitlines() for entry in line.split(" / "))


# --- dates ---------------------------------------------------------------------------------------------------------

ENGLISH_MONTHS: Final[Mapping[str, int]] = MappingProxyType(
    {
        form: number
        for number, forms in enumerate(
            [
                "jan january",
                "feb february",
                "mar march",
                "apr april",
                "may",
                "jun june",
                "jul july",
                "aug august",
                "sep sept september",
                "oct october",
                "nov november",
                "dec december",
            ],
            start=1,
        )
        for form in forms.split()
    }
)

# The languages month names are looked up in after the language of the page, in this order.
MONTH_LANGUAGES: Final = (
    "de", "fr", "es", "it", "pt", "nl", "sv", "nb", "da", "fi", "pl", "cs", "hu",
    "ro", "ru", "uk", "el", "tr", "ar", "fa", "he", "hi", "ja", "ko", "zh", "id", "vi",
)  # fmt: skip

# How the names of months begin in languages with Latin letters: any other word need not be looked up.
MONTH_STARTS: Final = entries(
    """
    jan / ene / gen / led / sty / tam / oca / ian / feb / fév / fev / únor / úno / lut / hel / şub / mar / mär / maa
    mrt / mrz / bře / már / apr / avr / abr / kwi / dub / huh / nis / ápr / may / mai / mag / maj / mei / máj / kvě
    tou / jun / jui / giu / iun / cze / čer / kes / haz / jún / jul / lug / lip / hei / tem / júl / iul / aug / aoû
    aou / ago / sie / srp / elo / ağu / sep / set / wrz / zář / syy / eyl / sze / okt / oct / out / ott / paź / říj
    lok / eki / nov / noi / lis / kas / dec / déc / dez / dic / des / gru / pro / jou / ara / agu / jän / thg / paz
    peb / nop / agt
    """
)

# Parts of words that say "this date is of a change", and "this date is of the publication". Both are searched in the
# text that belongs to a date; the one nearest to the date wins.
MODIFIED_WORDS: Final = (
    r"updat|modif|edited|revised|amended|aktuali[sz]|zaktuali|geändert|bearbeitet|\bstand\b|mis[e]? à jour|\bmàj\b|"
    r"\bmaj\s*:|actuali[sz]|actualitzat|aggiorna|atualiz|alterado|bijgewerkt|gewijzigd|uppdatera|ändrad|oppdatert|"
    r"opdateret|ændret|endret|päivitetty|muokattu|upraven|změněn|frissít|módosít|modific|обновл|измен[её]н|"
    r"редакци[ия] от|оновлен|змінен|ενημέρωση|ενημερώθηκε|τροποποι|güncelle|تحديث|تعديل|به.?روز|ویرایش|עודכן|עדכון|"
    r"अपडेट|अद्यतन|संशोधित|更新|修改|修訂|編集日|改定|수정|업데이트|고침|diperbar|perubahan|cập nhật|chỉnh sửa"
)
PUBLISHED_WORDS: Final = (
    r"publi|posted|created|issued|first aired|veröffentlicht|erstellt|erschienen|gepostet|mis en ligne|créé|publé|"
    r"pubblic|inserito|dodano|zveřejn|vydáno|vytvořen|megjelen|közzé|julkais|gepubliceerd|geplaatst|опублик|"
    r"публикац|размещ|створен|δημοσ|ανάρτ|yayın|giriş|oluşturul|نشر|منتشر|انتشار|פורסם|प्रकाशित|发布|發布|發佈|发表|"
    r"發表|公開|配信|掲載|投稿|입력|등록|게시|승인|작성|diterbit|dipublikasi|ditayang|đăng|xuất bản"
)

# Words that make a figure after a date something else than its time of day.
NO_CLOCK_WORDS: Final = r"read|lese|durée|dauer|duration|length|video|audio|play|view|comment|durata|duración"

# Hours from UTC. Only names that mean one thing: CST, IST, AST, GST, ECT, AMT are several zones and stay out.
ZONES: Final[Mapping[str, float]] = MappingProxyType(
    {
        **dict.fromkeys(["utc", "gmt", "wet"], 0),
        **dict.fromkeys(["cet", "mez", "bst", "west", "wat"], 1),
        **dict.fromkeys(["cest", "mesz", "eet", "sast", "cat"], 2),
        **dict.fromkeys(["eest", "msk", "мск", "trt", "eat", "idt"], 3),
        **dict.fromkeys(["pkt", "uzt"], 5),
        **dict.fromkeys(["bdst"], 6),
        **dict.fromkeys(["wib", "ict"], 7),
        **dict.fromkeys(["wita", "hkt", "sgt", "myt", "awst", "pht"], 8),
        **dict.fromkeys(["wit", "jst", "kst"], 9),
        **dict.fromkeys(["aest"], 10),
        **dict.fromkeys(["aedt"], 11),
        **dict.fromkeys(["nzst"], 12),
        **dict.fromkeys(["nzdt"], 13),
        **dict.fromkeys(["brt"], -3),
        **dict.fromkeys(["edt"], -4),
        **dict.fromkeys(["est", "cdt"], -5),
        **dict.fromkeys(["mdt"], -6),
        **dict.fromkeys(["mst", "pdt"], -7),
        **dict.fromkeys(["pst", "akdt"], -8),
        **dict.fromkeys(["akst"], -9),
        **dict.fromkeys(["hst"], -10),
        "npt": 5.75,
        "acst": 9.5,
        "acdt": 10.5,
    }
)

# "ET" is EST in winter and EDT in summer: hours from UTC in winter.
AMERICAN_ZONES: Final[Mapping[str, int]] = MappingProxyType({"et": -5, "ct": -6, "mt": -7, "pt": -8})

# The first letters are enough to tell the halves of a day apart.
AFTERNOON: Final = ("p", "μ", "م", "오후", "午後", "下午", "अपराह्न")
MORNING: Final = ("a", "π", "ص", "오전", "午前", "上午", "पूर्वाह्न")

CALENDAR_WORDS: Final = entries(
    """
    january / february / march / april / may / june / july / august / september / october / november / december
    jan / feb / mar / apr / jun / jul / aug / sep / sept / oct / nov / dec / monday / tuesday / wednesday / thursday
    friday / saturday / sunday / mon / tue / tues / wed / thu / thur / thurs / fri / sat / sun / montag / dienstag
    mittwoch / donnerstag / freitag / samstag / sonntag / sonnabend / lundi / mardi / mercredi / jeudi / vendredi
    samedi / dimanche / lunes / martes / miércoles / jueves / viernes / sábado / domingo / lunedì / martedì
    mercoledì / giovedì / venerdì / sabato / domenica / segunda-feira / terça-feira / quarta-feira / quinta-feira
    sexta-feira / maandag / dinsdag / woensdag / donderdag / vrijdag / zaterdag / zondag / poniedziałek / wtorek
    środa / czwartek / piątek / sobota / niedziela / понедельник / вторник / среда / четверг / пятница / суббота
    воскресенье / понеділок / вівторок / середа / четвер / п'ятниця / субота / неділя / today / yesterday / heute
    gestern / hoy / ayer / hier / aujourd'hui / oggi / ieri / hoje / ontem / сегодня / вчера / dziś / wczoraj
    """
)

# What stands between a name and a date: "Jane Doe on May 5", "Anna Berg vor 3 Stunden".
DATE_LEADS: Final = entries(
    """
    on / at / am / um / vom / den / der / vor / le / il y a / à / el / a / las / del / hace / il / alle / em / às
    há / op / om / kl / klo / dnia / godz / z / от / в / published / posted / updated / publié / veröffentlicht
    publicado / aktualisiert / last / first / mis / date / datum / data / дата / czas / lesedauer / since
    """
)

# --- agencies ------------------------------------------------------------------------------------------------------

AGENCIES: Final = entries(
    """
    ap / associated press / the associated press / afp / agence france-presse / agence france presse / reuters
    thomson reuters / upi / united press international / pa / pa media / press association / bloomberg
    bloomberg news / cnn / cnn wire / cnn newsource / tns / tribune news service / cp / canadian press
    the canadian press / aap / rnz / pti / press trust of india / ani / ians / uni / app / unb / bss / bernama
    antara / vna / pna / tna / daily caller news foundation / states newsroom / inter press service / ips
    project syndicate / xinhua / xinhua news agency / china news service / cna / kyodo / kyodo news / jiji
    jiji press / yonhap / yonhap news agency / newsis / kcna / tass / ria novosti / interfax / sputnik / ukrinform
    unian / belta / kazinform / azertac / trend / anadolu / anadolu agency / anadolu ajansı / aa / dha / iha / i̇ha
    mena / wam / spa / kuna / sana / petra / irna / isna / tasnim / fars / mehr / wafa / dpa
    deutsche presse-agentur / dpa-afx / dpa/lno / epd / kna / sid / apa / sda / ats / keystone-sda / keystone-ats
    belga / anp / tt / tt-afp / ntb / ritzau / stt / ett / bns / elta / leta / čtk / ctk / tasr / sita / mti / pap
    epa / bta / agerpres / mediafax / tanjug / hina / fena / sta / amna / ana-mpa / ansa / adnkronos / agi
    askanews / lapresse / italpress / efe / agencia efe / europa press / ep / télam / notimex / prensa latina / lusa
    agência lusa / agência brasil / folhapress / estadão conteúdo / panapress / тасс / риа новости / риа / интерфакс
    прайм / росбалт / регнум / унн / уніан / унианы / унiан / укрінформ / укринформ / белта / казинформ / απε
    απε-μπε / αμπε / αα / 新华社 / 新華社 / 中新社 / 中新网 / 中新網 / 中央社 / 人民网 / 央视网 / 央视新闻 / 共同
    共同社 / 共同通信 / 時事 / 時事通信 / 法新社 / 路透社 / 美联社 / 美聯社 / 韩联社 / 韓聯社 / 연합뉴스 / 뉴시스
    뉴스1 / 뉴스핌 / رويترز / أ ف ب / ا ف ب / أ.ف.ب / فرانس برس / وكالات / د ب أ / وام / واس / قنا / الأناضول
    سبوتنيك / ایرنا / ایسنا / تسنیم / فارس / مهر / भाषा / एएनआई / आईएएनएस
    """
)

# --- bylines -------------------------------------------------------------------------------------------------------

ROLE_NOUNS: Final = entries(
    """
    director / expert / ceo / founder / president / professor / specialist / dietitian / attorney / md / phd
    economist / strategist / researcher / scientist / lecturer / consultant / editor / reporter / correspondent
    journalist / columnist / writer / producer / contributor / fellow / intern / analyst / anchor / presenter
    blogger / critic / commentator / chief / author / publisher / photographer / photojournalist / reviewer
    owner / cofounder / co-founder / coach / trainer / lawyer / educator / gardener / stylist
    marketer / copywriter / strategist / horticulturalist / nutritionist / engineer / developer / designer / manager
    redakteur / redakteurin / redaktor / redaktorin / reporterin / korrespondent / korrespondentin / journalistin
    volontär / volontärin / chefredakteur / chefredakteurin / redaktionsleiter / redaktionsleiterin / ressortleiter
    ressortleiterin / kolumnist / kolumnistin / journaliste / rédacteur / rédactrice / correspondant
    correspondante / chroniqueur / chroniqueuse / envoyé / envoyée / periodista / redactor / redactora
    corresponsal / enviado / enviada / columnista / giornalista / redattore / redattrice / inviato / inviata
    corrispondente / editorialista / jornalista / repórter / correspondente / colunista / redacteur / verslaggever
    verslaggeefster / toimittaja / kirjeenvaihtaja / redaktør / dziennikarz / dziennikarka / redaktorka / novinář
    novinářka / újságíró / szerkesztő / jurnalist / корреспондент / обозреватель / редактор / журналист
    журналистка / колумнист / спецкор / собкор / кореспондент / журналіст / оглядач / δημοσιογράφος / ανταποκριτής
    muhabir / muhabiri / muhabi̇ri̇ / yazar / editör / editörü / wartawan / jurnalis / penulis / reportero
    reportera
    """
)

# Words before the noun of a role, for "Jon King News Reporter".
ROLE_ADJECTIVES: Final = entries(
    """
    senior / junior / deputy / associate / assistant / executive / managing / contributing / chief / lead / staff
    special / political / politics / news / business / economics / economic / finance / financial / health / medical
    science / technology / tech / crime / court / legal / education / sports / sport / football / entertainment
    showbiz / culture / arts / royal / features / lifestyle / travel / food / diplomatic / defence / defense
    security / foreign / home / affairs / environment / climate / energy / investigative / investigations / data
    digital / video / audience / social / media / local / national / international / global / regional / europe
    asia / africa / religion / housing / transport / consumer / money / weather / trending / breaking / live / and
    & / of / in / freelance / city
    """
)

OUTLET_WORDS: Final = entries(
    """
    about / meet / why / news / times / press / media / tv / radio / online / staff / desk / newsroom / network
    channel / magazine / daily / herald / tribune / gazette / guardian / bbc / cnn / nbc / abc / cbs / itv / npr
    pbs / wire / service / bureau / foundation / agency / agencies / website / team / admin / administrator
    newsdesk / correspondents / reporters / contributors / editors / newswire / mailonline / zeitung / redaktion
    onlineredaktion / nachrichten / agenturen / presse / rédaction / agences / figaro / parisien / echos / redacción
    redaccion / agencias / agencia / noticias / diario / redazione / agenzia / agenzie / redação / agência
    agências / jornal / folha / redactie / redaktionen / toimitus / redakcja / redakcji / agencja / redakce
    szerkesztőség / redacția / редакция / агентство / новости / редакція / новини / σύνταξη / haber / merkezi
    merkez / redaksi / تحرير / التحرير / وكالات / unknown / anonymous / null / university / institute / ministry
    council / government / more / read / share / subscribe / latest / related
    """
)

# Words that a name never has and that headings, buttons and sections print with a capital letter.
INTERFACE_WORDS: Final = entries(
    """
    show / view / open / started / get / find / submit / log / login / subscribe / join
    follow / print / email / e-mail / facebook / twitter / linkedin / pinterest / whatsapp / instagram / youtube
    telegram / reddit / spotify / discord / bluesky / tiktok / threads / copyright / copy / caption / image
    images / picture / pictures / photo / photos / gallery / video / videos / podcast / audio / text / size / font
    primary / default / article / articles / blog / blogs / posts / pages / menu / search / topic
    topics / section / category / categories / tag / tags / guide / guides / tips / list / overview / contents
    introduction / summary / analysis / opinion / review / reviews / comment / comments / reply / edition / issue
    marketing / development / management / design / strategy / strategies / industry / company / companies
    program / programs / product / products / services / solutions / business / insurance / estate / finance
    technology / technologies / education / training / planning / recruiting / lifestyle / entertainment / politics
    culture / travel / health / science / world / national / international / local / community / weather / markets
    our / your / this / how / what / when / where / who / which / with / about / front / next / previous
    insight / insights / critical / tale / type / style / care / behalf / sidebar / breaking / exclusive
    kommentar / meinung / startseite / teilen / drucken / merken / artikel / wirtschaft / politik / kultur
    last / updated / modified / checked / highlights / key / points / top / picks / contact / full / bio / trial / from
    monday / tuesday / wednesday / thursday / friday / saturday / sunday / language / cookies / settings / password
    sociedad / política / economía / deportes / cultura / opinión / compartir / guardar / société / économie
    politique / partager / cronaca / esteri / condividi / esportes / economia / tribunal / supremo / ministerio
    gobierno / polityka / gospodarka / społeczeństwo / политика / экономика / общество / спорт / культура / новость
    """
)

# Places of two words, which look like a name after a comma: "Jane Doe, New York".
TWO_WORD_PLACES: Final = entries(
    """
    new york / new york city / los angeles / san francisco / las vegas / hong kong / new delhi / tel aviv
    abu dhabi / buenos aires / mexico city / kuala lumpur / cape town / são paulo / sao paulo / rio de janeiro
    st petersburg / st. petersburg / united nations / washington dc / washington d.c. / san diego / san jose
    den haag / the hague / phnom penh / addis ababa / sri lanka / south africa / south korea / north korea
    united states / united kingdom / saudi arabia / new zealand / bad homburg / santo domingo / san salvador
    panama city / white house / baden-baden / port of spain / st louis / st. louis / san antonio / vatican city
    kuwait city / guatemala city / oklahoma city / las palmas / porto alegre / belo horizonte / ho chi minh city
    baton rouge / little rock / des moines / fort worth / santa fe / st. paul / quezon city / gaza city
    east jerusalem / ha noi / santa cruz / la paz / san juan / port au prince / porto velho / ouagadougou
    nova york / nueva york / ciudad de méxico / νεα υορκη / nowy jork / new orleans / salt lake city / kansas city
    """
)

NAME_PARTICLES: Final = entries(
    """
    von / van / de / del / della / di / da / das / do / dos / du / des / der / den / ter / ten / la / le / las / los
    el / al / bin / bint / ben / ibn / abu / af / av / zu / zum / zur / y / i / e / dal / dalla / mac / st / saint
    ul / ur / e' / d'
    """
)

# --- datelines -----------------------------------------------------------------------------------------------------

# Words that open a sentence about a place, not a dateline.
NOT_FIRST: Final = entries(
    """
    in / im / am / an / aus / bei / by / from / at / on / to / for / nach / von / der / die / das / ein / eine / this
    that / a / dal / dalla / dai / our
    """
)

# Places whose names are as short as an acronym.
SHORT_PLACES: Final = entries(
    """
    rom / rome / roma / oslo / lima / kyiv / kiev / doha / baku / bern / bonn / köln / cali / lyon / nice / riga
    suva / apia / lomé / lome / aden / perm / gaza / sana / ulm / pau / metz / graz / linz / lodz / łódź / york
    bath / hull / cork / reno / waco / mesa / troy / lviv / osh / yola / jos / kano / male / malé / agra / pune
    goa / dili / ica / caen / rio / bari / pisa / como / vigo / jaén / cádiz / león / ōtsu / izmir / wien
    """
)

# Words before a colon or a dash at the head of a paragraph that are labels, speakers or organisations, not places.
NOT_PLACES: Final = entries(
    """
    warning / update / updates / updated / note / notes / nota / breaking / video / videos / audio / photo / photos
    foto / fotos / live / watch / exclusive / exclusiva / correction / clarification / analysis / analyse / opinion
    comment / commentary / editorial / review / preview / recap / report / question / answer / moderator
    interviewer / host / caller / speaker / announcer / reporter / news / alert / advisory / notice / caution
    danger / important / attention / achtung / hinweis / anmerkung / fazit / frage / antwort / kommentar / meinung
    interview / zitat / hintergrund / bild / bilder / quelle / quellen / thema / themen / info / infos / tipp
    tipps / wichtig / warnung / eilmeldung / liveticker / ergebnis / ergebnisse / tabelle / spiegel / zeit / welt
    stern / focus / taz / faz / ansage / zusammenfassung / termine / service / programm / preis / preise / ort
    datum / beginn / eintritt / adresse / ausblick / rückblick / beispiel / variante / option / schritt / teil
    kapitel / abschnitt / problem / lösung / ziel / folge / folgen / réponse / remarque / avertissement / vidéo
    direct / exclusif / entretien / bilan / résumé / enquête / pregunta / respuesta / análisis / opinión
    entrevista / aviso / vídeo / vivo / directo / resumen / última / último / domanda / risposta / intervista
    aggiornamento / attenzione / diretta / esclusiva / pergunta / resposta / análise / atenção / atualização
    exclusivo / uwaga / pytanie / odpowiedź / wideo / aktualizacja / pilne / komentarz / wywiad / вопрос / ответ
    внимание / видео / фото / обновлено / срочно / важно / справка / интервью / мнение / комментарий / питання
    відповідь / увага / відео / важливо / ερώτηση / απάντηση / προσοχή / βίντεο / soru / cevap / dikkat / not
    son dakika / kysymys / vastaus / fråga / svar / spørsmål / spørgsmål / otázka / odpověď / kérdés / válasz
    tanya / jawab / catatan / fact / facts / fiction / myth / myths / rumor / rumour / pros / cons / good / bad
    ugly / first / second / third / finally / conclusion / summary / overview / background / context / verdict
    score / result / results / final / winner / winners / loser / losers / top / tip / tips / step / rule / rules
    reason / reasons / chapter / part / section / options / example / examples / ingredients / method / directions
    instructions / serves / where / when / what / who / why / how / which / date / time / place / price / cost
    location / tickets / cast / director / genre / rating / rated / runtime / release / platform / platforms
    developer / publisher / source / sources / credit / credits / author / editor / editors / editor's / disclaimer
    disclosure / spoiler / spoilers / related / read / more / also / see / next / previous / today / tonight
    tomorrow / yesterday / morning / evening / weather / traffic / sports / sport / politics / business
    entertainment / technology / health / science / world / lifestyle / culture / monday / tuesday / wednesday
    thursday / friday / saturday / sunday / january / february / march / april / may / june / july / august
    september / october / november / december / however / still / yes / no / and / but / okay / look / listen / nasa
    nato / unesco / unicef / unhcr / fifa / uefa / opec / interpol / europol / asean / osha / noaa / darpa / fema
    swift / aids / covid / ebola / ikea / bafta / naacp / aclu / potus / scotus / flotus / mega / maga / brexit
    sars / lego
    """
)
