"""The words of a site's talk with its reader: how packs hold them, and that reporters do without them."""

from pathlib import Path

import pytest

from newsclean.rules.packs import Pack, load_packs, read_pack
from newsclean.words import words_of

PACKS = {pack.code: pack for pack in load_packs()}
LANGUAGES = sorted(PACKS.keys() - {"any"})
NEWS = {
    "af": "Die bank wou nie oor die rekening gesels nie, en die raad teken Vrydag 'n ooreenkoms met die gebruikers.",
    "am": "ባንኩ ስለ ሒሳቡ አስተያየት ከመስጠት የተቆጠበ ሲሆን፣ የኩባንያው ምዝገባ፣ የአክሲዮን ድርሻ ሽያጭና የማስታወቂያ ውል ደንቦች በፍርድ ቤት ተነበዋል።",
    "ar": "سجل الفريق هدفين، وقال المدرب إن اللاعب الجديد انضم قبل شهر إلى صفوف النادي وحساب المصرف مغلق.",
    "az": "Bank şərh verməkdən imtina edib, bülletenlər sayılıb, qeydiyyatdan keçən şirkətlər isə mənfəəti öz aralarında bölüşüb.",
    "be": "Міністр падзяліўся планамі, банк адмовіўся каментаваць рахунак, а карыстальнікі метро скардзяцца на ўмовы новай дамовы.",
    "bg": "Министърът сподели, че бюлетините са преброени, а войските се изтеглиха от границата при добри условия.",
    "bn": "শেয়ারবাজারে দরপতনের পর মন্ত্রী মন্তব্য করতে রাজি হননি, আর হিসাব খোলার শর্ত ও নিবন্ধনের নীতিমালা গ্রাহকেরা জানেন না।",
    "ca": "La sessió del ple aprova el registre d'usuaris, segons publica el Butlletí Oficial a la darrera pàgina.",
    "cs": "Mluvčí odmítl komentovat účet za opravu mostu, heslo nové kampaně i podmínky, za nichž stát firmu odkoupil.",
    "cy": "Gwrthododd y banc wneud sylw am y cyfrif, a chafodd amodau'r cytundeb eu darllen yn y llys o flaen yr aelodau.",
    "da": "Kommunen afviste et tilbud fra banken og satte pengene ind på en konto, mens resten er en del af aftalen.",
    "de": "Die Brüder teilen sich das Konto, erstatteten Anzeige und forderten mit Nachdruck, Werbung zu verbieten.",
    "el": "Η εφαρμογή του νόμου και οι νέες ρυθμίσεις συζητήθηκαν στη σελίδα του υπουργείου με πρόσβαση για όλους.",
    "en": "The bank declined to comment on its accounts, the terms of the trial or a download of shared registers.",
    "es": "La sesión del Pleno aprobó el registro de usuarios, según publica el Boletín Oficial en su última página.",
    "et": "Pank keeldus kommentaarist, kontod suleti tellija nõudel ja linn lisas lepingusse uued tingimused.",
    "eu": "Bankuak uko egin dio kontuari buruz hitz egiteari, bi kexa erregistratu ditu epaitegiak, eta udalak baldintzak partekatu ditu saioan.",
    "fa": "عضو شورا گفت که قانون ثبت شرکت‌ها تغییر می‌کند و حساب بانکی مدیر پیشین بسته شده است.",
    "fi": "Ministeri kommentoi asetuksia lyhyesti, ja kunta tilaa uuden bussin sekä lataa sähköautot yön aikana.",
    "fr": "Le ministre n'a pas souhaité commenter les comptes du site, a-t-il indiqué dans un courriel lu par le juge.",
    "ga": "Dhiúltaigh an banc labhairt faoin gcuntas, agus léadh téarmaí an chonartha os comhair na mball sa chúirt.",
    "gl": "A sesión do pleno aprobou o rexistro de usuarios, segundo publica o Boletín Oficial na derradeira páxina.",
    "gu": "પ્રમુખે બૅન્ક ખાતા અંગે પ્રતિભાવ આપવાનો ઇનકાર કર્યો, અને શેર બજારમાં નોંધણીની શરતો કેટલાય સભ્યોને ખબર નથી.",
    "ha": "Bankin ya ƙi cewa uffan kan asusun, kuma an karanto sharuɗɗan yarjejeniyar a gaban mambobi a kotu.",
    "he": "השכנים הצטרפו למחאה, לחצו על ראש העיר וסירבו להגיב, ובסוף הורידו את השלט מן הגדר.",
    "hi": "आप के नेता ने कहा कि नियम बदलने से वेबसाइट बंद नहीं होगी और मोबाइल पर टिप्पणी का कोई असर नहीं पड़ेगा।",
    "hr": "Općina je platila račun, a prijava štete stoji na drugoj stranici spisa, rekla je ministrica bez uvjeta.",
    "hu": "A galéria igazgatója a jogokról beszélt, a bank pedig kedvezményt adott a felhasználási díjból.",
    "hy": "Բանկը հրաժարվեց մեկնաբանել հաշիվը, գրանցվել է երկու վթար, իսկ նախարարը կիսվեց կարծիքով, որ գաղտնիության պայմանները չեն փոխվի։",
    "id": "Polisi memeriksa daftar pelanggan, dan warga masuk lewat saluran air karena syarat dari dinas belum keluar.",
    "is": "Deilan um reikninginn er óleyst, skilmálar birtust á forsíðu blaðsins og ráðherra gerði athugasemd við þá.",
    "it": "Il sindaco commenta i contagi registrati in valle: per il consenso alla stampa servirà una prova in aula.",
    "ja": "世界遺産への登録をめざす町は、電子版の拡大を報じた新聞に広告を出し、祭りの参加者を募った。",
    "ka": "ბანკმა კომენტარის გაკეთებაზე უარი თქვა, პარტიამ რეგისტრაცია გაიარა, ანგარიში კი პრესას გაუზიარეს და სააგენტოს გვერდზე დადეს.",
    "kk": "Сот шотты бұғаттап, пікір айтудан бас тартты, ал сайт иесі келісім шарттарын жариялаған.",
    "km": "អភិបាលក្រុងបានចែករំលែកបទពិសោធន៍ ហើយមតិរបស់អ្នកភូមិ និងគណនីធនាគាររបស់ក្រុមហ៊ុន ត្រូវបានពិភាក្សាតាមលក្ខខណ្ឌនៃការចុះឈ្មោះ។",
    "kn": "ಷೇರುಪೇಟೆ ಕುಸಿತದ ಬಗ್ಗೆ ಪ್ರತಿಕ್ರಿಯಿಸಲು ಸಚಿವರು ನಿರಾಕರಿಸಿದರು, ಬ್ಯಾಂಕ್ ಖಾತೆಯ ವಿವರ ಹಂಚಿಕೊಂಡಿಲ್ಲ, ನೋಂದಣಿ ನಿಯಮಗಳೂ ಬದಲಾಗಿಲ್ಲ.",
    "ko": "주민들은 다리를 살릴 아이디어를 홈페이지에 올렸고, 군청은 고철 값이 올랐다며 공사를 미뤘다.",
    "lt": "Meras atsisakė komentuoti sąskaitą, o bendrovės vartotojai žada prisijungti prie ieškinio ir spausdinti lapelius.",
    "lv": "Banka atteicās komentēt kontu slēgšanu, mērs lapas malā ierakstīja noteikumus, abonenta vārdu sauca tiesā.",
    "mk": "Министерот најави дека сметката во банката е затворена, а условите и одговорот се на втората страница.",
    "ml": "ഓഹരി വിപണിയിലെ ഇടിവിനെക്കുറിച്ച് അഭിപ്രായം പറയാൻ മന്ത്രി വിസമ്മതിച്ചു, ബാങ്ക് അക്കൗണ്ടിന്റെ വിവരം പങ്കുവച്ചില്ല, രജിസ്ട്രേഷൻ നിബന്ധനകളും മാറില്ല.",
    "mn": "Банк дансны талаар тайлбар өгөхөөс татгалзаж, гэрээний нөхцөлийг гишүүдийн өмнө шүүх дээр уншив.",
    "mr": "नगराध्यक्षांनी बँक खात्यावर प्रतिक्रिया देण्यास नकार दिला, शेअर बाजारातील नोंदणीच्या अटी सदस्यांना माहीत नव्हत्या.",
    "ms": "Muatan kapal itu turun, pengguna berkongsi akaun bank dan pelanggan enggan memberi komen.",
    "my": "မြို့တော်ဝန်က မှတ်ချက်ပေးရန် ငြင်းဆိုပြီး ဘဏ်အကောင့်နှင့် မဲစာရင်းသွင်းရန် စည်းကမ်းများကို တရားရုံးတွင် ကြည့်ရှုခဲ့သည်။",
    "ne": "मन्त्रीले बैंक खाताबारे प्रतिक्रिया दिन मानेनन्, सेयर बजारमा दर्ता हुने सर्त सदस्यलाई थाहा छैन।",
    "nl": "De instellingen wilden niet reageren op de voorwaarden, en het leger werd ingeschakeld voor het laden.",
    "no": "Politiet fikk flere tips om kontoen, og en del av vilkårene i avtalen er ifølge avisen ikke kjent.",
    "pa": "ਬੈਂਕ ਨੇ ਖਾਤੇ ਬਾਰੇ ਟਿੱਪਣੀ ਕਰਨ ਤੋਂ ਇਨਕਾਰ ਕੀਤਾ, ਜਦੋਂਕਿ ਸ਼ੇਅਰ ਬਾਜ਼ਾਰ ਦੀਆਂ ਸ਼ਰਤਾਂ, ਜ਼ਮੀਨ ਦੀ ਰਜਿਸਟਰੀ ਅਤੇ ਪੜ੍ਹਾਈ ਦੇ ਇਸ਼ਤਿਹਾਰ ਬਾਰੇ ਬਹਿਸ ਹੋਈ।",
    "pl": "Z drugiej strony polityka banku wobec kont się zmieniła, a hasło wyborcze na forum wywołało śmiech.",
    "pt": "O prefeito vai assinar o termo depois que as notificações de dengue subiram na página do ministério.",
    "ro": "Poliția urmărește contul firmei, iar primarul scrie că termenii din acord se află la tribunal.",
    "ru": "Следствие проверяет версию, по которой одноклассники нашли закладки; адвокат отказался комментировать.",
    "si": "බැංකුව ගිණුම ගැන අදහස් දැක්වීම ප්‍රතික්ෂේප කළ අතර සමාගමේ ලියාපදිංචිය, කොටස් හිමිකම් සහ දැන්වීම් ගාස්තු පිළිබඳ කොන්දේසි අධිකරණයේදී කියවීය.",
    "sk": "Hovorca odmietol komentovať účet za opravu mosta, heslo novej kampane aj podmienky, za ktorých sa žiaci môžu prihlásiť.",
    "sl": "Naročnik je škodo prijavil banki, geslo kampanje, povezava z računom in pogoji dogovora pa so znani le občini.",
    "so": "Bangiga ayaa diiday inuu ka hadlo xisaabta, shuruudihii heshiiskana waxaa lagu hor akhriyay xubnaha maxkamadda.",
    "sq": "Banka njoftoi se llogaria u mbyll, kushtet u shpërndanë në letër dhe prefekti nuk pranoi të komentojë faqen.",
    "sr": "Општина је поделила помоћ, а пријава штете и рачун стоје на другој страници, рекла је министарка без коментара.",
    "sv": "Banken vill inte kommentera villkoren, skriver chefen i ett mejl, men kontot är spärrat sedan i mars.",
    "sw": "Wananchi walijisajili, benki ikafunga akaunti na waziri akakataa kutoa maoni kuhusu masharti.",
    "ta": "பங்குச் சந்தைப் பதிவு விதிமுறைகள் குறித்து கருத்து தெரிவிக்க அமைச்சர் மறுத்தார், வங்கிக் கணக்கு விவரமும் பகிரப்படவில்லை.",
    "te": "వ్యాఖ్యానించడానికి మంత్రి నిరాకరించారు, బ్యాంకు ఖాతాల నమోదు నిబంధనలను, షేర్ మార్కెట్ వివరాలను కూడా ఎవరితోనూ పంచుకోలేదు.",
    "th": "สมาชิกสภาเทศบาลแชร์ประสบการณ์จากท่าเรือ ส่วนคดีลิขสิทธิ์และบัญชีธนาคารของบริษัท ศาลนัดให้ทุกฝ่ายแสดงความคิดเห็นเดือนหน้า",
    "tl": "Tumangging magkomento ang bangko sa account ng alkalde, nagparehistro ang mga botante at nakalaan na ang pondo ayon sa tuntunin ng ahensiya.",
    "tr": "Uygulama için kayıt geçen hafta başladı, bankadaki hesap kapatıldı ve şehre giriş yasaklandı.",
    "uk": "Адвокат відмовився коментувати версію слідства, а користувачі метро скаржаться на нову угоду міста.",
    "ur": "وزیر نے سکول کی فیس اور بینک کھاتوں کی شرائط پر تبصرہ کرنے سے انکار کر دیا، جبکہ رجسٹریشن کے ضوابط پر رائے شماری ہو گی۔",
    "uz": "Bank hisob raqami haqida gapirishdan bosh tortdi, shartnoma shartlari esa sudda a’zolar oldida o‘qildi.",
    "vi": "Ông chia sẻ rằng tài khoản ngân hàng của công ty đã bị khóa sau thông báo của tòa án tỉnh.",
    "zh": "公司注册的商标引起争议,市民可以登录环保局网站查询数据,专家拒绝评论这则广告。",
}
"""Sentences a reporter writes, with words that sites print on their buttons too."""

PROMPTS = {
    "af": "Teken in op ons nuusbrief en kry dit in jou inkassie",
    "am": "የቴሌግራም ቻናላችንን ይቀላቀሉ",
    "ar": "اشترك في نشرتنا البريدية وأدخل بريدك",
    "az": "Telegram kanalımıza abunə olun və xəbərləri izləyin",
    "be": "Падпішыцеся на нашу рассылку і чытайце навіны першымі",
    "bg": "Абонирайте се за новините и споделете мнението с вашите приятели",
    "bn": "আমাদের নিউজলেটার সাবস্ক্রাইব করুন",
    "ca": "Subscriu-te a la nostra newsletter",
    "cs": "Přihlaste se k odběru a sledujte nás ve svém prohlížeči",
    "cy": "Tanysgrifiwch i'n cylchlythyr a dilynwch ni",
    "da": "Tilmeld dig vores nyhedsbrev",
    "de": "Abonniere jetzt unseren Newsletter",
    "el": "Εγγραφείτε στο newsletter μας",
    "en": "Subscribe to our newsletter to get it in your inbox",
    "es": "Suscríbete y recibe nuestros boletines",
    "et": "Logi sisse ja liitu uudiskirjaga",
    "eu": "Harpidetu gure buletinera eta jaso albisteak zure postan",
    "fa": "لطفاً ایمیل خود را وارد کنید",
    "fi": "Kirjaudu sisään tai rekisteröidy",
    "fr": "Inscrivez-vous et recevez notre newsletter",
    "ga": "Liostáil lenár nuachtlitir anois",
    "gl": "Subscríbete ao noso boletín e recibe as novas no teu correo",
    "gu": "અમારું ન્યૂઝલેટર સબસ્ક્રાઇબ કરો",
    "ha": "Latsa nan ku shiga tasharmu",
    "he": "הירשמו לניוזלטר שלנו",
    "hi": "न्यूज़लेटर सब्सक्राइब करने के लिए क्लिक करें",
    "hr": "Prijavite se i komentirajte članak",
    "hu": "Iratkozzon fel hírlevelünkre",
    "hy": "Բաժանորդագրվեք մեր լրահոսին",
    "id": "Unduh aplikasinya dan ikuti berita lewat surel",
    "is": "Skráðu þig á póstlistann og fáðu fréttabréfið í hverri viku",
    "it": "Iscriviti alla newsletter",
    "ja": "続きを読むにはログインしてください",
    "ka": "გამოიწერე სიახლეები და შეიყვანე ელფოსტა",
    "kk": "Жаңалықтарға жазылыңыз және поштаңызды енгізіңіз",
    "km": "សូមចុចទីនេះ ដើម្បីចូលគណនី",
    "kn": "ನಮ್ಮ ಸುದ್ದಿಪತ್ರಕ್ಕೆ ಚಂದಾದಾರರಾಗಿ ಮತ್ತು ನಿಮ್ಮ ಇನ್‌ಬಾಕ್ಸ್‌ನಲ್ಲಿ ಪಡೆಯಿರಿ",
    "ko": "로그인 후 댓글 작성이 가능합니다",
    "lt": "Prenumeruokite mūsų naujienlaiškį",
    "lv": "Lūdzu, pieslēdzies un apstiprini sīkdatnes",
    "mk": "Претплатете се на нашиот билтен и споделете ги вестите",
    "ml": "വാർത്തകൾ നിങ്ങളുടെ ഇൻബോക്സിൽ ലഭിക്കാൻ സബ്സ്ക്രൈബ് ചെയ്യൂ",
    "mn": "Бүртгүүлэх бол имэйлээ оруулна уу, таны мэдээлэл нууц",
    "mr": "आमच्या न्यूजलेटरसाठी सबस्क्राइब करा",
    "ms": "Sila langgan surat berita kami dan klik pautan ini",
    "my": "မှတ်ချက်ရေးရန် အကောင့်ဝင်ပါ",
    "ne": "हाम्रो न्युजलेटर सब्सक्राइब गर्नुहोस्",
    "nl": "Klik hier en ontvang de nieuwsbrief",
    "no": "Logg inn og få nyhetsbrevet",
    "pa": "ਸਾਡਾ ਨਿਊਜ਼ਲੈਟਰ ਸਬਸਕ੍ਰਾਈਬ ਕਰੋ",
    "pl": "Zaloguj się i dodaj komentarz",
    "pt": "Clique aqui e assine a newsletter",
    "ro": "Abonează-te la newsletter",
    "ru": "Подпишитесь на нашу рассылку",
    "si": "අපගේ වට්ස්ඇප් චැනලයට එක්වන්න",
    "sk": "Prihláste sa na odber newslettera",
    "sl": "Prijavite se in preberite celoten članek",
    "so": "Isdiiwaangeli oo akhriso warsidaheenna",
    "sq": "Abonohuni në buletinin tonë dhe ndiqni lajmet",
    "sr": "Пријавите се и прочитајте наш билтен",
    "sv": "Prenumerera på vårt nyhetsbrev",
    "sw": "Tafadhali jisajili ili kupata habari kwa barua pepe yako",
    "ta": "எங்கள் செய்திமடலைப் பெற மின்னஞ்சல் முகவரியைப் பதிவு செய்யவும்",
    "te": "మా న్యూస్‌లెటర్‌కు సబ్‌స్క్రైబ్ చేసుకోండి",
    "th": "กรุณาเข้าสู่ระบบเพื่อแสดงความคิดเห็นของคุณ",
    "tl": "Mag-subscribe sa aming newsletter at ilagay ang iyong email",
    "tr": "Bültenimize abone olun",
    "uk": "Підпишіться на розсилку",
    "ur": "ہمارا نیوزلیٹر سبسکرائب کریں",
    "uz": "Telegram kanalimizga obuna bo‘ling va izohingiz bilan bo‘lishing",
    "vi": "Vui lòng đăng nhập để gửi bình luận",
    "zh": "请登录后发表您的意见",
}


def found(text: str, pack: Pack, *, reader: bool = True) -> set[str]:
    """The words of the pack in a text."""
    words = {*pack.service, *(pack.reader if reader else ())}
    low = text.casefold()
    return {word for word in words if word in low} if pack.words_within else words.intersection(words_of(text))


def pack_file(folder: Path, *lines: str) -> Path:
    path = folder / "xx.toml"
    path.write_text("\n".join(["[language]", 'code = "xx"', *lines]), encoding="utf-8")
    return path


def test_a_pack_without_the_lists_has_none(tmp_path: Path) -> None:
    pack = read_pack(pack_file(tmp_path))
    assert (pack.service, pack.reader) == ((), ())


def test_words_are_folded_and_stand_once(tmp_path: Path) -> None:
    pack = read_pack(pack_file(tmp_path, 'service = ["Login", "größe", "login"]', 'reader = [" εσείς "]'))
    assert pack.service == ("login", "grösse")
    assert pack.reader == ("εσείσ",)


@pytest.mark.parametrize("key", ["service", "reader"])
@pytest.mark.parametrize("value", ['"login"', "3", '["login", 3]', '["login", ""]', '["login", " "]', "{login = 1}"])
def test_what_is_no_list_of_words_is_refused_by_name(tmp_path: Path, key: str, value: str) -> None:
    with pytest.raises(ValueError, match=rf"xx\.toml: {key} "):
        read_pack(pack_file(tmp_path, f"{key} = {value}"))


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_both_lists(code: str) -> None:
    assert len(PACKS[code].service) >= 15
    assert len(PACKS[code].reader) >= 10


@pytest.mark.parametrize("code", sorted(PACKS))
def test_a_word_is_found_as_it_is_written(code: str) -> None:
    pack = PACKS[code]
    if PACKS[code].words_within:
        assert [word for word in (*pack.service, *pack.reader) if not 2 <= len(word) <= 20] == []
    else:
        assert [word for word in (*pack.service, *pack.reader) if words_of(word) != [word]] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_all_sites_print_stands_in_the_language_free_pack_only(code: str) -> None:
    assert set(PACKS["any"].service).intersection(PACKS[code].service) == set()


def test_service_words_are_no_everyday_words_of_any_language() -> None:
    everyday = {
        word.casefold()
        for pack in PACKS.values()
        for words in (pack.function_words, pack.months, pack.weekdays)
        for word in words
    }
    assert {word for pack in PACKS.values() for word in pack.service} & everyday == set()


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_reporters_sentence_holds_none_of_them(code: str) -> None:
    assert found(NEWS[code], PACKS[code]) == set()
    assert {word for pack in PACKS.values() for word in found(NEWS[code], pack, reader=False)} == set()


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_prose_of_a_pack_holds_no_service_word_of_any_language(code: str) -> None:
    prose = "\n".join(PACKS[code].prose)
    assert {word for pack in PACKS.values() for word in found(prose, pack, reader=False)} == set()


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_prompt_holds_two_or_more(code: str) -> None:
    assert len(found(PROMPTS[code], PACKS[code]) | found(PROMPTS[code], PACKS["any"])) >= 2
