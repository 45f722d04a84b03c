"""Words of dates: months, zones, halves of the day, and what stands at a date."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from newsclean.fields.words.entries import entries

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

# By script (the first word of its letters' Unicode names) the languages month names are looked up in after the language
# of the page, in this order.
MONTH_LANGUAGES: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "LATIN": (
            "de", "fr", "es", "it", "pt", "nl", "sv", "nb", "da", "fi", "pl", "cs", "hu", "ro", "tr", "id", "vi", "hr",
            "sk", "sl", "lt", "lv", "et", "is", "ca", "gl", "sr-Latn", "sq", "af", "ms", "az", "sw",
            "eu", "tl",
        ),
        "CYRILLIC": ("ru", "uk", "bg", "sr", "mk", "kk", "be"),
        "GREEK": ("el",),
        "ARABIC": ("ar", "fa", "ur"),
        "HEBREW": ("he",),
        "DEVANAGARI": ("hi", "mr", "ne"),
        "GUJARATI": ("gu",),
        "GURMUKHI": ("pa",),
        "TELUGU": ("te",),
        "KANNADA": ("kn",),
        "MALAYALAM": ("ml",),
        "SINHALA": ("si",),
        "ETHIOPIC": ("am",),
        "LAO": ("lo",),
        "BENGALI": ("bn",),
        "TAMIL": ("ta",),
        "THAI": ("th",),
        "KHMER": ("km",),
        "MYANMAR": ("my",),
        "GEORGIAN": ("ka",),
        "ARMENIAN": ("hy",),
        "CJK": ("ja", "zh"),
        "HANGUL": ("ko",),
    }
)  # fmt: skip

# Forms that dateparser does not know, where the case of a date is not that of its dictionary; and those that it takes for
# another month.
MORE_MONTHS: Final[Mapping[str, int]] = MappingProxyType(
    {
        form: number
        for forms in [
            "janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī",
            "januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra",
            "januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra",
            "јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра",
            "urtarrilaren otsailaren martxoaren apirilaren maiatzaren ekainaren uztailaren abuztuaren irailaren urriaren azaroaren abenduaren",
            "urtarrilak otsailak martxoak apirilak maiatzak ekainak uztailak abuztuak irailak urriak azaroak abenduak",
            "студзеня лютага сакавіка красавіка траўня чэрвеня ліпеня жніўня верасьня кастрычніка лістапада сьнежня",
            "જાન્યુઆરી ફેબ્રુઆરી માર્ચ એપ્રિલ મે જૂન જુલાઇ ઓગસ્ટ સપ્ટેમ્બર ઓક્ટોબર નવેમ્બર ડિસેમ્બર",
            "जनवरी फेब्रुअरी मार्च अप्रिल मे जुन जुलाइ अगष्ट सेप्टेम्बर अक्टोबर नोभेम्बर डिसेम्बर",
            "जानेवारी फेब्रुवारी मार्च एप्रिल मे जून जुलै ऑगष्ट सप्टेंबर ऑक्टोबर नोव्हेंबर डिसेंबर",
            "జనవరి ఫిబ్రవరి మార్చి ఏప్రిల్ మే జూన్ జూలై ఆగస్ట్ సెప్టెంబరు అక్టోబరు నవంబరు డిసెంబరు",
            "ಜನವರಿ ಫೆಬ್ರುವರಿ ಮಾರ್ಚ್ ಏಪ್ರಿಲ್ ಮೇ ಜೂನ್ ಜುಲೈ ಆಗಸ್ಟ್ ಸೆಪ್ಟೆಂಬರ್ ಅಕ್ಟೋಬರ್ ನವೆಂಬರ್ ಡಿಸೆಂಬರ್",
            "ജനുവരി ഫെബ്രുവരി മാർച്ച് ഏപ്രിൽ മെയ് ജൂൺ ജൂലായ് ആഗസ്റ്റ് സെപ്തംബർ ഒക്ടോബർ നവംബർ ഡിസംബർ",
            "ਜਨਵਰੀ ਫਰਵਰੀ ਮਾਰਚ ਅਪਰੈਲ ਮਈ ਜੂਨ ਜੁਲਾਈ ਅਗਸਤ ਸਤੰਬਰ ਅਕਤੂਬਰ ਨਵੰਬਰ ਦਸੰਬਰ",
            "ජනවාරි පෙබරවාරි මාර්තු අප්රේල් මැයි ජූනි ජූලි අගෝස්තු සැප්තැම්බර් ඔක්තෝබර් නොවැම්බර් දෙසැම්බර්",
            "ජනවාරි පෙබරවාරි මාර්තු අප්‍රියෙල් මැයි ජුනි ජුලි අගෝස්තු සැප්තැම්බර් ඔක්තෝම්බර් නොවැම්බර් දෙසැම්බර්",
            "ጃንዩዋሪ ፌብሯሪ ማርች ኤፕሪል ሜይ ጁን ጁላይ ኦገስት ሴፕቴምበር ኦክቶበር ኖቬምበር ዲሴምበር",
            "იანვარს თებერვალს მარტს აპრილს მაისს ივნისს ივლისს აგვისტოს სექტემბერს ოქტომბერს ნოემბერს დეკემბერს",
            "- شباط آذار نيسان أيار حزيران تموز آب أيلول - - -",
            "جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر",
            "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر",
            "جنوری فروری مارچ اپریل مئ جون جولائ اگست ستمبر اکتوبر نومبر دسمبر",
            "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه آگوست سپتامبر اکتبر نوامبر دسامبر",
            "ஜனவரி பெப்ரவரி மார்ச் ஏப்ரல் மே ஜுன் ஜுலை ஆகஸ்டு செப்டெம்பர் ஒக்டோபர் நவம்பர் டிசம்பர்",
            "জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই অগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর",
            "- - - - - - - অগাস্ট সেপ্টে - - -",
            "- - - - - - - আগষ্ট - - - -",
            "იანვრის თებერვლის მარტის აპრილის მაისის ივნისის ივლისის აგვისტოს სექტემბრის ოქტომბრის ნოემბრის დეკემბრის",
            "yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr",
            "- - - - - iyn iyl - - - - -",
            "janarit shkurtit marsit prillit majit qershorit korrikut gushtit shtatorit tetorit nëntorit dhjetorit",
            "janvāra februāra marta aprīļa maija jūnija jūlija augusta septembra oktobra novembra decembra",
            "студз лют сак крас тра чэрв ліп жн вер кастр ліст снеж",
            "- फर - - - - - ઓગષ્ટ - ઓક્ટો - -",
            "- - - - - čvn čvc ആഗസ്ത് σεπτ - - -",
            "- - - - - xuñ - ags sett - - disemba",
            "- - - - - - - သြဂုတ် szep - - -",
            "- - - - - - - gus shta - - dhje",
            "- փետ - - - - - օգոս սեպտ հոկտ - -",
            "студ ಫೆಬ್ರು - අප් മേയ് - - ഓഗസ്റ്റ് సెప్టెంబర్ అక్టోబర్ నవంబర్ డిసెంబర్",
            "- កុម្ភះ - - - - - - - каст - сьнежань",
            "jaanuaril veebruaril märtsil aprillil - juunil juulil augustil septembril oktoobril novembril detsembril",
            "sausį vasarį kovą balandį - birželį - rugpjūtį rugsėjį spalį lapkritį gruodį",
            "қаңтарда ақпанда наурызда сәуірде мамырда маусымда шілдеде тамызда қыркүйекте қазанда қарашада желтоқсанда",
            "нэгдүгээр хоёрдугаар гуравдугаар дөрөвдүгээр тавдугаар зургадугаар долдугаар наймдугаар есдүгээр аравдугаар арваннэгдүгээр арванхоёрдугаар",
            "- - - - - зургаадугаар долоодугаар - - - - -",
            "январ феврал - апрел - июн июл - сентябр октябр ноябр декабр",
            "- - - - - - - - sentabr oktabr - -",
            "janaayo febraayo maarso abriil maajo juun luulyo agoosto sebtembar oktoobar nofembar disembar",
            "jannaayo - - - mey juunyo luuliyo ogoosto sebteembar oktoober nofeembar diseembar",
            "janairu fabrairu maris afrilu mayu yuni yuli agusta satumba oktoba nuwamba disamba",
            "- faburairu - - - - - - - - - -",
            "ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr",
            "eanáir feabhra márta aibreán bealtaine meitheamh iúil lúnasa meánfómhair deireadhfómhair samhain nollaig",
            "ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.",
        ]
        for number, form in enumerate(forms.replace("\u200c", "").split(), start=1)
        if form != "-"
    }
)

# How the names of months begin in languages with Latin letters: any other word need not be looked up.
MONTH_STARTS: Final = entries(
    """
    jan / ene / gen / led / sty / tam / oca / ian / feb / fév / fev / únor / úno / lut / hel / şub / mar / mär / maa
    mrt / mrz / bře / már / apr / avr / abr / kwi / dub / huh / nis / ápr / may / mai / mag / maj / mei / máj / kvě
    tou / jun / jui / giu / iun / cze / čer / kes / haz / jún / jul / lug / lip / hei / tem / júl / iul / aug / aoû
    aou / ago / sie / srp / elo / ağu / sep / set / wrz / zář / syy / eyl / sze / okt / oct / out / ott / paź / říj
    lok / eki / nov / noi / lis / kas / dec / déc / dez / dic / des / gru / pro / jou / ara / agu / jän / thg / paz
    peb / nop / agt / maí / ágú / nóv / jaa / vee / juu / det / jūn / jūl / sau / vas / kov / bal / geg / bir / lie
    rug / spa / lap / avg / sij / vel / ožu / tra / svi / srp / kol / ruj / stu / shk / pri / qer / kor / gus / sht
    tet / nën / dhj / xan / xuñ / xul / yan / iyu / avq / noy / mac / ogo
    sen / dek / iyn / urt / ots / api / eka / uzt / abu / ira / urr / aza / abe / ene / ago / set / hun / hul / nob / dis / enr
    """
)

# Parts of words that say "this date is of a change", and "this date is of the publication". Both are searched in the
# text that belongs to a date; the one nearest to the date wins.
MODIFIED_WORDS: Final = (
    r"updat|modif|edited|revised|amended|aktuali[sz]|zaktuali|geändert|bearbeitet|\bstand\b|mis[e]? à jour|\bmàj\b|"
    r"\bmaj\s*:|actuali[sz]|actualitzat|aggiorna|atualiz|alterado|bijgewerkt|gewijzigd|uppdatera|ändrad|oppdatert|"
    r"opdateret|ændret|endret|päivitetty|muokattu|upraven|změněn|frissít|módosít|modific|обновл|измен[её]н|"
    r"редакци[ия] от|оновлен|змінен|ενημέρωση|ενημερώθηκε|τροποποι|güncelle|تحديث|تعديل|به.?روز|ویرایش|עודכן|עדכון|"
    r"अपडेट|अद्यतन|संशोधित|更新|修改|修訂|編集日|改定|수정|업데이트|고침|diperbar|perubahan|cập nhật|chỉnh sửa|"
    r"uppfær|síðast breytt|uuenda|muudet|atjauno|papildinā|atnaujin|papildyt|posodob|spremenjen|ažurira|ажурира|"
    r"измењено|përditës|opgedateer|bygewerk|განახლ|թարմաց|փոփոխ|yenilən|dikemas|imesasishwa|жаңарт|ปรับปรุง|อัปเดต|แก้ไข|"
    r"កែប្រែ|បច្ចុប្បន្នភាព|আপডেট|হালনাগাদ|અપડેટ|ਅਪਡੇਟ|ਅੱਪਡੇਟ|යාවත්කාලීන|የተሻሻለ|የታደሰ|అప్‌డేట్|నవీకరించ|ಅಪ್‌ಡೇಟ್|ನವೀಕರಿಸ|അപ്ഡേറ്റ്|പുതുക്കിയ|અદ્યતન|अद्ययावत|अद्यावधिक|اپ ڈیٹ|புதுப்பி|"
    r"diweddar(?:wyd|u)|ddiweddaru|nuashonr|sabunta|cusbooney|yangilan|o.zgartiril|янгилан|ўзгартирил|шинэчилсэн|шинэчлэгд|"
    r"\ba[ck]t\b\s?[.:]|\bagg\b\s?\.|aangepast|wijziging|letzte änderung|redig|poslední změn|zmienion|ostatnia zmiana|"
    r"обнов[ея]н|абноўлен|актуализ|последна промяна|(?:про|из)менет|отредактирован|редагован|τροποποί|i[sz]mjen|izmenjen|"
    r"azuriran|ndryshuar|düzenlen|diubah|disunting|labots|өзгертіл"
)
PUBLISHED_WORDS: Final = (
    r"publi|posted|created|issued|first aired|veröffentlicht|erstellt|erschienen|gepostet|mis en ligne|créé|publé|"
    r"pubblic|inserito|dodano|zveřejn|vydáno|vytvořen|megjelen|közzé|julkais|gepubliceerd|geplaatst|опублик|"
    r"публикац|размещ|створен|δημοσ|ανάρτ|yayın|giriş|oluşturul|نشر|منتشر|انتشار|פורסם|प्रकाशित|发布|發布|發佈|发表|"
    r"發表|公開|配信|掲載|投稿|입력|등록|송고|게시|승인|작성|diterbit|dipublikasi|ditayang|đăng|xuất bản|"
    r"\bbirt|útgef|avaldat|lisatud|ilmunud|publicēt|pievienot|ievietot|paskelbt|paskelb|objavljen|vydané|zverejn|uverejn|"
    r"објав|gepubliseer|გამოქვეყნ|დამატებ|հրապարակ|dərc|yayımlan|yerləşdiril|imechapishwa|жарияла|жүктел|เผยแพร่|"
    r"ចេញផ្សាយ|ផ្សាយ|প্রকাশ|પ્રકાશિત|ਪ੍ਰਕਾਸ਼|පළ කළ|පළවූ|የታተመ|የተለጠፈ|ప్రచురణ|ప్రచురించ|ಪ್ರಕಟ|പ്രസിദ്ധീകരിച്ച|પબ્લિશ|प्रसिद्ध|شائع|اشاعت|வெளியிட|பதிவு|"
    r"cyhoedd|gyhoedd|foilsi|foilsí|wallafa|daabac|e.lon qilin|chop etil|joylashtiril|nashr etil|эълон қилин|чоп этил|"
    r"жойлаштирил|нашр этил|нийтэлсэн|нийтлэгд"
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

# The halves of the day in words, which stand before the figures or behind them; "am" and its like are in fields/clock.py.
AFTERNOON: Final = entries(
    """
    오후 / 午後 / 下午 / अपराह्न / दुपारी / सायंकाळी / संध्याकाळी / रात्री / બપોરે / સાંજે / રાત્રે / दिउँसो / बेलुका / साँझ / राति / ಅಪರಾಹ್ನ
    مساءاً / مساءًا / দুপুর / বিকেল / دوپہر / بعدازظهر / بعد از ظهر / عصر / दोपहर / tối / n.g.
    مساءً / مساءا / مساء / বিকাল / সন্ধ্যা / شام / ب.ظ / बेलुकी / शाम / chiều / jioni / e pasdites
    ಮಧ್ಯಾಹ್ನ / ಸಂಜೆ / మధ్యాహ్నం / సాయంత్రం / ഉച്ചയ്ക്ക് / വൈകിട്ട് / পিএম / ප.ව / petang / malam / ng hapon / ng gabi
    ng tanghali / រសៀល / ល្ងាច
    """
)
MORNING: Final = entries(
    """
    صباحًا / صبح / n.u.
    صباحاً / صباحا / সকাল / ভোর / ق.ظ / सुबह / sáng / asubuhi
    오전 / 午前 / 上午 / पूर्वाह्न / पहाटे / सकाळी / સવારે / बिहान / এএম / පෙ.ව / ng umaga / ព្រឹក
    """
)

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
