"""Words of datelines: places that do not look like one, and what looks like one and is none."""

from typing import Final

from newsclean.fields.words.entries import entries

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
    a coruña / la coruña / नई दिल्ली / नयी दिल्ली / नवी दिल्ली / नयाँ दिल्ली / नवी मुंबई / नई मुंबई / نئی دہلی / புது தில்லி
    புது டெல்லி / న్యూ ఢిల్లీ / ന്യൂ ഡൽഹി / ન્યૂ દિલ્હી / ਨਵੀਂ ਦਿੱਲੀ / নিউ ইয়র্ক / न्यू यॉर्क
    nova york / nueva york / ciudad de méxico / νεα υορκη / nowy jork / new orleans / salt lake city / kansas city
    """
)

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
