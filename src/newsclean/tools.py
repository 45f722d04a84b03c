"""Everything a cleaner looks things up in, built once from its rules and packs."""

from dataclasses import dataclass
from functools import lru_cache

import regex

from newsclean.authors.choice import AuthorWeights, shipped_author_weights
from newsclean.fields.words.dates import AFTERNOON, MORE_MONTHS, MORNING
from newsclean.headline.choice import HeadlineLooks, shipped_headline_weights
from newsclean.language import Commons, commons_of
from newsclean.opening.choice import OpeningWeights, shipped_opening_weights
from newsclean.rules.packs import Pack, load_packs
from newsclean.rules.phrases import PhraseTable, build_table, normal
from newsclean.rules.rule import Rule
from newsclean.rules.sieve import Sieve, make_sieve
from newsclean.zone.talk import Talk, make_talk
from newsclean.zone.weights import Looks, shipped_weights


@dataclass(frozen=True, slots=True)
class Tools:
    """Look-up tables. Equal rules and packs make equal tools."""

    table: PhraseTable
    sieve: Sieve
    """The rules that judge a line by itself."""
    known: frozenset[str]
    """Ids of the rules in force; votes of others do not count."""
    date_words: frozenset[str]
    """Months, weekdays and what stands between the parts of a date, in normal form."""
    commons: Commons
    """The commonest words of all languages that there are packs for, whichever packs are in force."""
    months: frozenset[str]
    days: frozenset[str]
    """Months and weekdays as words of more than two letters, in small letters."""
    packs: dict[str, Pack]
    talk: Talk
    """Words of a site's talk with its reader."""
    weights: Looks
    headline_weights: HeadlineLooks
    author_weights: AuthorWeights
    opening_weights: OpeningWeights


_WORD = regex.compile(r"[\p{L}\p{M}]+")
_BETWEEN_DATES = [
    "ساعت",
    "at",
    "um",
    "uhr",
    "à",
    "le",
    "h",
    "de",
    "del",
    "den",
    "der",
    "kl",
    "klo",
    "klockan",
    "o",
    "godz",
    "r",
    "г",
    "года",
    "в",
    "saat",
    "a",
    "las",
    "alle",
    "ore",
    "às",
    "am",
    "pm",
    "edt",
    "est",
    "et",
    "cet",
    "cest",
    "gmt",
    "bst",
    "utc",
    "pst",
    "pdt",
    "ist",
    "msk",
    "мск",
    "jst",
    "kst",
    "wib",
    "年",
    "月",
    "日",
    "時",
    "时",
    "分",
    "秒",
    "년",
    "월",
    "일",
    "시",
    "분",
    "오전",
    "오후",
    "午前",
    "午後",
    "上午",
    "下午",
    "입력",
    "수정",
    "น",
    "เวลา",
    "วันที่",
    "ที่",
    "พ",
    "ศ",
    "kell",
    "plkst",
    "gada",
    "m",
    "d",
    "val",
    "ob",
    "у",
    "жылғы",
    "թ",
    "les",
    "om",
    "pukul",
    "petang",
    "pagi",
    "ម៉ោង",
    "ថ្ងៃទី",
    "ខែ",
    "ឆ្នាំ",
    "ခုနှစ်",
    "ရက်",
    "orën",
    "në",
    "më",
    "ngày",
    "tháng",
    "năm",
    "giờ",
    "thứ",
    "chủ",
    "nhật",
    "hai",
    "ba",
    "tư",
    "sáu",
    "bảy",
    "and",
    "und",
    "et",
    "y",
    "i",
    "и",
    "on",
    "the",
    "of",
    "st",
    "nd",
    "rd",
    "th",
    "min",
    "read",
    "ago",
    "published",
    "updated",
    "yil",
    "йил",
    "kuni",
    "куни",
    "оны",
    "р",
    "дугаар",
    "дүгээр",
    "арван",
    "ны",
    "ний",
    "өдөр",
    "гараг",
]


def tools_for(rules: tuple[Rule, ...], codes: tuple[str, ...] | None) -> Tools:
    """The tools for these rules and packs, the same ones for equal rules and packs; a file of the user's own is read anew."""
    if any([code.endswith(".toml") for code in codes or ()]):
        return make_tools(rules, codes)
    try:
        hash(rules)
    except TypeError:  # a rule of one's own may match with anything that can be called
        return make_tools(rules, codes)
    return _kept(rules, codes)


@lru_cache(maxsize=4)
def _kept(rules: tuple[Rule, ...], codes: tuple[str, ...] | None) -> Tools:
    return make_tools(rules, codes)


def _date_words(packs: tuple[Pack, ...]) -> frozenset[str]:
    """As they are looked up, with their accents, and in normal form, as some pages print them."""
    named = [word for pack in packs for word in (*pack.months, *pack.weekdays)]
    words = {normal(part) for word in named for part in word.split()}
    words |= {piece for word in words if "." in word for piece in word.split(".")}
    for word in (*named, *MORE_MONTHS, *AFTERNOON, *MORNING):
        words.update(_WORD.findall(word.casefold()))
    return frozenset(words.union(_BETWEEN_DATES))


def make_tools(rules: tuple[Rule, ...], codes: tuple[str, ...] | None) -> Tools:
    """The tools for these rules and the packs of these languages (None: all)."""
    packs = load_packs(codes)
    commons = commons_of(load_packs())
    return Tools(
        table=build_table(packs),
        sieve=make_sieve(tuple(rule for rule in rules if rule.match is not None)),
        known=frozenset(rule.id for rule in rules),
        date_words=_date_words(packs),
        commons=commons,
        months=frozenset(
            part for pack in packs for word in pack.months for part in normal(word).split() if len(part) > 2
        ),
        days=frozenset(
            part
            for pack in packs
            for word in (*pack.months, *pack.weekdays)
            for part in word.casefold().split()
            if len(part) > 2
        ),
        packs={pack.code: pack for pack in packs},
        talk=make_talk(packs, commons),
        weights=shipped_weights(),
        headline_weights=shipped_headline_weights(),
        author_weights=shipped_author_weights(),
        opening_weights=shipped_opening_weights(),
    )
