"""Prompts to follow a site on a network, share bars that lost their markup, counted reactions."""

import pytest

from newsclean import Rule
from newsclean.rules.phrases import normal
from newsclean.rules.social import SOCIAL

FOLLOW, BAR, REACTIONS = SOCIAL


def looks_like(rule: Rule, line: str) -> bool:
    assert rule.match is not None
    return rule.match(line, normal(line))


@pytest.mark.parametrize(
    ("line", "prompt"),
    [
        ("Nobody would follow us on Facebook if we printed that, said the editor.", False),
        ("Join us on Facebook, the rowing club said, and a thousand did.", False),
        ("„Folgen Sie uns auf Facebook“ steht auf dem Schild an der Brücke.", False),
        ("Follow us through the valley on the old road.", False),
        ("Telegram", False),
        ("Follow us on Telegram, Facebook and Instagram.", True),
        ("Folgen Sie uns auf Facebook!", True),
        ("Ακολουθήστε το Λιμάνι στο Google News", True),
        ("Подписывайтесь на наш Telegram-канал", True),
        ("Siga o canal do Porto no WhatsApp", True),
        ("Hırvatistan haberleri için bizi Telegram'dan takip edin", True),
        ("港の新聞をLINEとFacebookでフォローする", True),
    ],
)
def test_a_prompt_asks_the_reader_and_names_networks_only(line: str, prompt: bool) -> None:
    assert looks_like(FOLLOW, line) is prompt


@pytest.mark.parametrize(
    ("line", "bar"),
    [
        ("Facebook", False),
        ("Facebook and Twitter", False),
        ("FacebookX is a name", False),
        ("Facebook" + "X" * 100 + "y", False),
        ("FacebookTwitter", True),
        ("TeilenFacebookXWhatsAppE-Mail", True),
        ("Share on FacebookShare on Twitter", True),
        ("FacebookTwitterLinkedInKopiér link", True),
    ],
)
def test_a_share_bar_has_nothing_between_its_names(line: str, bar: bool) -> None:
    assert looks_like(BAR, line) is bar


@pytest.mark.parametrize(
    ("line", "counted"),
    [
        ("👍", False),
        ("👍 12", False),
        ("😂😂😂", False),
        ("12 3", False),
        ("3:2", False),
        ("👍 12 ❤️", False),
        ("👍 yes 12 👎 no 3", False),
        ("⭐ 4 ⭐ 5", False),
        ("👍 12 ❤️ 3", True),
        ("👍🏽12 | 👎3", True),
        ("12 👍 3 ❤️ 1 😮", True),
        ("❤️ 1.2K 💬 40", True),
    ],
)
def test_counted_reactions_are_two_or_more_signs_with_a_number_each(line: str, counted: bool) -> None:
    assert looks_like(REACTIONS, line) is counted
