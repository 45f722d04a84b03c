"""Words of bylines: agencies, roles, outlets, the particles of names, and what is never a name."""

from typing import Final

from newsclean.fields.words.entries import entries

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
    سبوتنيك / ایرنا / ایسنا / تسنیم / فارس / مهر / भाषा / एएनआई / आईएएनएस / ttxvn / vnexpress / vietnamnet / dân trí
    tuổi trẻ / tuổi trẻ online / thanh niên / người lao động / tiền phong / бта / бгнес / танјуг / срна
    """
)

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
    reportera / novinar / novinarka / संवाददाता / संवाददाताहरू / समाचारदाता / रिपोर्टर / पत्रकार / प्रतिनिधि / प्रतिनिधी
    वार्ताहर / प्रतिवेदक / সংবাদদাতা / প্রতিবেদক / প্রতিনিধি / રિપોર્ટર / સંવાદદાતા / પ્રતિનિધિ / ਪ੍ਰਤੀਨਿਧ / ਪੱਤਰਕਾਰ
    நிருபர் / செய்தியாளர் / වාර්තාකරු / رپورٹر / نمائندہ / نامہ‌نگار / خبرنگار
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
    redacció / erredakzioa / redakcija / redakcia / redaksia / redaksiya / редакциясы / редакција / uredništvo
    toimetus / ritstjórn / fréttastofa / gazeta / mwandishi / waandishi / wetu / express / communications / limited
    ltd / inc / llc / gmbh / corp / corporation / publishing / broadcasting / रिपोर्ट / डेस्क / ब्यूरो / न्यूज / न्यूज़ / न्युज
    ऑनलाइन / ऑनलाईन / अनलाइन / डिजिटल / नेटवर्क / वृत्तसेवा / वृत्तसंस्था / ডেস্ক / নিউজ / অনলাইন / ব্যুরো / ডিজিটাল / রিপোর্ট
    ડેસ્ક / ન્યૂઝ / ઓનલાઇન / ડિજિટલ / ਡੈਸਕ / ਡੈੱਸਕ / ਨਿਊਜ਼ / ਸਰਵਿਸ / டெஸ்க் / நியூஸ் / செய்திச் / சேவை / செய்திப்பிரிவு / న్యూస్
    ന്യൂസ് / ನ್ಯೂಸ್ / ڈیسک / نیوز / رپورٹ / ایجنسی / ایجنسیاں / مانیٹرنگ / ویب / تحریریه / خبرگزاری / وكالة / الأنباء / صحيفة
    מערכת / חדשות / რედაქცია / խմբագրություն / กองบรรณาธิการ / ทีมข่าว
    ലേഖകൻ / ലേഖിക / പ്രതിനിധി / ഡെസ്ക് / వెబ్ / డెస్క్ / ప్రతినిధి / బీబీసీ / ವಾರ್ತೆ / ಡೆಸ್ಕ್ / ಸುದ್ದಿಜಾಲ / ಪ್ರತಿನಿಧಿ
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
    pressemitteilung / pressemeldung / medienmitteilung / presseinformation / nr / nr. / kopyala / linki
    tipi / yazı / โดย / ผู้เขียน
    gobierno / polityka / gospodarka / społeczeństwo / политика / экономика / общество / спорт / культура / новость
    """
)

NAME_PARTICLES: Final = entries(
    """
    von / van / de / del / della / di / da / das / do / dos / du / des / der / den / ter / ten / la / le / las / los
    el / al / bin / bint / ben / ibn / abu / af / av / zu / zum / zur / y / i / e / dal / dalla / mac / st / saint
    ul / ur / e' / d' / dela / delos
    """
)
