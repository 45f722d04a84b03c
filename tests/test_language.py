"""The language of a text."""

import subprocess
import sys

import pytest

from newsclean.language import commons_of, detect
from newsclean.rules.packs import Pack, load_packs

PACKS = load_packs()
COMMONS = commons_of(PACKS)
TELL_APART = {
    "ca": (
        "El president ha anunciat aquest dimarts que el govern aprovarà els pressupostos abans de "
        "l'estiu, tot i que encara no hi ha acord amb els grups de l'oposició per la reforma."
    ),
    "gl": (
        "O presidente anunciou onte que o goberno vai aprobar os orzamentos antes do verán, aínda que "
        "non hai acordo cos grupos da oposición para levar adiante a reforma dunha parte da lei."
    ),
    "sk": (
        "Predseda vlády v utorok oznámil, že kabinet schváli rozpočet ešte pred letom, hoci zatiaľ nie "
        "je dohoda s opozíciou o tom, ako ďalej s reformou zákona."
    ),
    "sl": (
        "Predsednik vlade je v torek napovedal, da bo vlada proračun sprejela še pred poletjem, čeprav z "
        "opozicijo še ni dogovora o tem, kako naprej z reformo zakona."
    ),
    "mk": (
        "Претседателот на владата најави дека буџетот ќе биде усвоен пред летото, иако сè уште нема "
        "договор со опозицијата за тоа како да се продолжи со реформата на законот."
    ),
    "be": (
        "Кіраўнік урада ў аўторак паведаміў, што бюджэт будзе прыняты да лета, хоць пакуль няма згоды з "
        "апазіцыяй пра тое, як быць далей з рэформай закона."
    ),
    "af": (
        "Die president het Dinsdag gesê dat die regering die begroting voor die somer sal goedkeur, "
        "hoewel daar nog geen ooreenkoms met die opposisie is nie."
    ),
    "et": (
        "Peaminister ütles teisipäeval, et valitsus kinnitab eelarve enne suve, kuigi opositsiooniga ei "
        "ole veel kokkulepet selles, kuidas seaduse muutmisega edasi minna."
    ),
    "lb": (
        "De Premier huet en Dënschdeg gesot, datt d'Regierung de Budget nach virum Summer unhëlt, och "
        "wann et nach keen Accord mat der Oppositioun gëtt."
    ),
    "sw": (
        "Waziri mkuu alisema siku ya Jumanne kwamba serikali itapitisha bajeti kabla ya majira ya joto, "
        "ingawa bado hakuna makubaliano na upinzani kuhusu jinsi ya kuendelea."
    ),
    "az": (
        "Baş nazir çərşənbə axşamı bildirib ki, hökumət büdcəni yaydan əvvəl təsdiq edəcək, baxmayaraq "
        "ki, müxalifətlə qanunun islahatı ilə bağlı hələ razılıq yoxdur."
    ),
    "ur": (
        "وزیر اعظم نے منگل کو کہا کہ حکومت گرمیوں سے پہلے بجٹ منظور کرے گی، اگرچہ قانون میں اصلاحات کے "
        "بارے میں اپوزیشن کے ساتھ ابھی تک کوئی معاہدہ نہیں ہوا ہے۔"
    ),
    "uz": (
        "Бош вазир сешанба куни ҳукумат бюджетни ёзгача тасдиқлашини билдирди, бироқ қонунни ислоҳ қилиш "
        "бўйича мухолифат билан ҳали келишув йўқ ва музокаралар давом этади."
    ),
    "mn": (
        "Ерөнхий сайд мягмар гарагт Засгийн газар төсвийг зунаас өмнө батална гэж мэдэгдсэн ч хуулийн "
        "шинэчлэлийн талаар сөрөг хүчинтэй тохиролцоонд хүрээгүй байна."
    ),
    "ky": (
        "Премьер-министр шейшемби күнү өкмөт бюджетти жайга чейин бекитерин билдирди, бирок мыйзамды "
        "реформалоо боюнча оппозиция менен азырынча макулдашуу жок."
    ),
    "ga": (
        "Dúirt an Taoiseach Dé Máirt go gceadóidh an rialtas an buiséad roimh an samhradh, cé nach bhfuil "
        "aon chomhaontú fós leis an bhfreasúra faoin leasú ar an dlí."
    ),
    "cy": (
        "Dywedodd y prif weinidog ddydd Mawrth y bydd y llywodraeth yn cymeradwyo'r gyllideb cyn yr haf, er "
        "nad oes cytundeb eto â'r gwrthbleidiau am newid y gyfraith."
    ),
    "br": (
        "Lavaret en deus ar c'hentañ ministr dimeurzh e vo asantet ar budjed gant ar gouarnamant a-raok an "
        "hañv, daoust ma n'eus emglev ebet c'hoazh gant an enebourien diwar-benn al lezenn."
    ),
    "so": (
        "Ra'iisul wasaaraha ayaa Talaadadii sheegay in dowladdu ay ansixin doonto miisaaniyadda ka hor xagaaga, "
        "inkastoo aan weli heshiis lala gaarin mucaaradka oo ku saabsan dib u habaynta sharciga."
    ),
    "ha": (
        "Firaminista ya ce a ranar Talata gwamnati za ta amince da kasafin kudi kafin bazara, duk da cewa har "
        "yanzu ba a cimma yarjejeniya da 'yan adawa ba kan yadda za a sauya dokar."
    ),
}
"""Neighbours of the languages that there are packs for."""


@pytest.mark.parametrize("pack", [pack for pack in PACKS if pack.prose], ids=lambda pack: pack.code)
def test_the_prose_of_a_pack_is_in_its_language(pack: Pack) -> None:
    assert detect(" ".join(pack.prose), COMMONS) == pack.code


@pytest.mark.parametrize("code", TELL_APART)
def test_a_neighbour_is_not_taken_for_a_language_with_a_pack(code: str) -> None:
    assert detect(TELL_APART[code], COMMONS) == code


@pytest.mark.parametrize("text", ["", "Bridge closed", " " * 500, "12 34 56 78 90 12 34 56 78"[:19]])
def test_a_very_short_text_has_no_language(text: str) -> None:
    assert detect(text, COMMONS) is None


def test_the_model_is_not_loaded_for_a_page_in_a_language_with_a_pack() -> None:
    program = (
        "import sys, newsclean\n"
        "from newsclean.rules.packs import load_packs\n"
        "for pack in load_packs(('en', 'de', 'fr', 'ja')):\n"
        "    newsclean.clean('\\n'.join(pack.prose))\n"
        "print('py3langid' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
