"""Lines of networks: prompts to follow a site there, share bars that lost their markup, counted reactions."""

import regex

from newsclean.label import Label
from newsclean.late import late
from newsclean.rules.gate import Gate
from newsclean.rules.phrases import normal
from newsclean.rules.rule import Rule

NETWORKS = (
    "Telegram", "Google News", "Google Haberler", "Google Actualités", "Google Noticias", "Google Notícias", "WhatsApp", "Whatsapp",
    "Facebook", "Instagram", "YouTube", "Youtube", "Twitter", "TikTok", "LinkedIn", "Viber", "Threads", "Bluesky", "Mastodon", "Pinterest",
    "Телеграм", "Фейсбук", "Вайбер", "Дзен", "ВКонтакте", "Одноклассник", "فيسبوك", "تلغرام", "تليغرام", "واتساب", "تلگرام", "اینستاگرام",
    "טלגרם", "וואטסאפ", "פייסבוק", "टेलीग्राम", "व्हाट्सएप", "फेसबुक", "유튜브", "카카오톡", "텔레그램", "微信", "微博", "抖音", "臉書", "フェイスブック",
)  # fmt: skip
"""Where sites ask to be followed, as pages print it."""

IMPERATIVES = (
    "follow us", "follow our", "like us", "join us on", "join our", "find us on", "subscribe to our",
    "folgen sie uns", "folge uns", "folgt uns", "abonnieren sie unseren", "suivez-nous", "suivez nous", "rejoignez-nous", "retrouvez-nous", "abonnez-vous",
    "síguenos", "síganos", "seguinos", "únete a nuestro", "suscríbete", "suscribite", "siga-nos", "sigam-nos", "siga o", "inscreva-se", "acompanhe-nos",
    "seguici", "seguiteci", "iscriviti", "unisciti", "volg ons", "följ oss", "følg os", "følg oss", "seuraa meitä", "tilaa",
    "obserwuj nas", "śledź nas", "polub nas", "dołącz do", "sledujte nás", "pratite nas", "zapratite nas", "urmărește-ne", "urmăriți-ne", "abonează-te",
    "folgen sie", "suivez", "seguite", "obserwuj", "śledź", "sledujte", "pratite", "zapratite", "spremljajte", "urmăriți", "ndiqni", "sekite",
    "sekojiet", "jälgi", "kövesse", "kövesd", "kövessen minket", "kövess minket", "kövessenek minket", "csatlakozz", "takip edin", "takip et", "abone ol", "abone olun", "katılın",
    "подписывайтесь", "подпишитесь", "подписаться", "читайте нас", "присоединяйтесь", "следите за нами",
    "підписуйтесь", "підписуйтеся", "підпишіться", "підписатися", "читайте нас", "приєднуйтесь", "приєднуйтеся", "стежте за нами",
    "последвайте ни", "следвайте ни", "последвайте", "следете", "абонирайте се", "ακολουθήστε", "ακολούθησε", "تابعونا", "تابعنا", "اشترك", "انضم", "دنبال کنید", "بپیوندید",
    "עקבו אחרינו", "הצטרפו", "फॉलो करें", "जुड़ें", "ज्वाइन करें", "ikuti kami", "ikuti saluran", "gabung", "theo dõi",
    "팔로우", "구독하기",
)  # fmt: skip
"""What a prompt to follow says to the reader, and what a reporter says to nobody."""

IMPERATIVES_WITHOUT_SPACES = ("フォローする", "フォローして", "フォロー", "关注我们", "關注我們", "追蹤我們")

_IMPERATIVE = "|".join(
    sorted({regex.escape(normal(words)) for words in IMPERATIVES}, key=lambda words: (-len(words), words))
)
_PROMPT = late(
    regex.compile,
    rf"(?:^|[.!?:|»>•—–-]\s?)(?:{_IMPERATIVE})(?![\p{{L}}\p{{M}}])|(?<![\p{{L}}\p{{M}}])(?:{_IMPERATIVE})$"
    rf"|(?:{'|'.join(IMPERATIVES_WITHOUT_SPACES)})$",
)
"""The imperative opens the line or a part of it, or closes the line; inside a sentence it is somebody's words."""
PROMPT_WORDS = (*NETWORKS, *IMPERATIVES, *IMPERATIVES_WITHOUT_SPACES)
"""A prompt opens or closes with one of these: to look for them in whole pages would take longer than all other shapes."""
_NAMED = tuple(normal(name) for name in NETWORKS)
_QUOTES = frozenset('"“”„«»‟″')
LONGEST_PROMPT = 120

BIG_NETWORKS = ("Facebook", "Twitter", "LinkedIn", "WhatsApp", "Telegram", "Pinterest")
GLUED_NETWORKS = (
    *BIG_NETWORKS, "Linkedin", "Whatsapp", "Reddit", "Messenger", "Tumblr", "Flipboard", "Pocket", "Bluesky", "Threads",
    "Viber", "Skype", "Xing", "X", "E-mail", "E-Mail", "Email", "EMail", "Mail", "mail", "SMS", "Line", "Print",
)  # fmt: skip
_BIG, _GLUED = ("|".join(sorted(names, key=len, reverse=True)) for names in (BIG_NETWORKS, GLUED_NETWORKS))
_SHARE_BAR = late(
    regex.compile,
    rf"(?:[\p{{L}}\p{{M}} ]{{1,24}}?[: ]?)?(?:{_BIG})"
    rf"(?:(?=\p{{Lu}})[\p{{L}}\p{{M}} -]{{0,16}}?(?:{_GLUED})(?!\p{{Ll}})){{1,8}}+(?:\p{{Lu}}[\p{{L}}\p{{M}} ]{{0,24}}+)?",
)
"""A capital right behind a network's name, and another network within a few words."""
LONGEST_BAR = 140

REACTIONS = "👍👎❤♥💙💚💛💜🧡🖤😂🤣😆😮😯😲😢😭😡😠🔥👏🎉🤔😍🥰🙏👀💬🔁🔄♻🙌💯😁😀😊😱🤯😐🙁☹"
"""What readers click on, and what stands for their comments; stars and thumbs alone are the marks of a review."""
_CLICKED = rf"[{REACTIONS}][\ufe0f\U0001f3fb-\U0001f3ff]?+"
_COUNT = r"\d[\d.,]{0,7}+\s?[kKmMтТ]?+"
_COUNTED = late(
    regex.compile,
    rf"(?:{_CLICKED}\s?{_COUNT}\s?[|·•,]?\s?){{2,12}}+|(?:{_COUNT}\s?{_CLICKED}\s?[|·•,]?\s?){{2,12}}+",
)
LONGEST_COUNT = 80


def _follow_us(text: str, key: str) -> bool:
    if not _names_one(key) or not _QUOTES.isdisjoint(text):
        return False
    prompt = _PROMPT().search(key)
    return prompt is not None and all(_names_one(part) for part in key[prompt.end() :].split(",")[1:])


def _names_one(key: str) -> bool:
    """Whether a network is named: a comma in a prompt stands between networks, else it reports what somebody said."""
    return any([name in key for name in _NAMED])


def _share_bar(text: str, key: str) -> bool:
    return _SHARE_BAR().fullmatch(text) is not None


def _reactions(text: str, key: str) -> bool:
    return _COUNTED().fullmatch(text) is not None


SOCIAL = (
    Rule(
        "S16", "follow-us", Label.SUBSCRIBE,
        "Names a network and opens or closes with a word that asks the reader to follow; reporters ask nobody to do so outside quotes.",
        removes=("Never miss a story of the valley: follow us on Telegram", "Bizi Google News'te takip edin", "Kövesse az Aldeni Hírlapot a Facebookon is!"),
        keeps=("Suivez le canal, écrivait-elle sur Facebook, et vous verrez le moulin.", "Nearly half of the readers follow us on Facebook, the editor of the parish paper said.", "“Follow us on Telegram”, the sign at the bridge says."),
        match=_follow_us, gate=Gate(heads=PROMPT_WORDS, tails=PROMPT_WORDS), longest=LONGEST_PROMPT,
    ),
    Rule(
        "S17", "glued-share-bar", Label.SHARE, "Names of networks with nothing between them: a share bar that lost its markup.",
        removes=("FacebookTwitterWhatsAppCopy link", "Share on FacebookShare on Twitter"),
        keeps=("Facebook and Twitter removed the video of the bridge within an hour.", "FacebookX is the name of the group, she wrote, and laughed about it."),
        match=_share_bar,
        gate=Gate(heads=BIG_NETWORKS, tails=GLUED_NETWORKS),
        longest=LONGEST_BAR,
    ),
    Rule(
        "S20", "counted-reactions", Label.WIDGET, "Two or more signs of approval with a number each, and nothing else: what readers clicked on.",
        removes=("👍 12 ❤️ 3", "❤️ 1.2K 💬 40 🔁 7"),
        keeps=("❤️ 3", "👍👍👍", "⭐ 4 🍽 3", "👍 12 people liked the bridge, ❤️ 3 loved it, she said."),
        match=_reactions, gate=Gate(first=REACTIONS + "0", last="0*"), longest=LONGEST_COUNT,
    ),
)  # fmt: skip
