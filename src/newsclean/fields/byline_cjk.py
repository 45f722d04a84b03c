"""Names in Chinese, Japanese and Korean bylines, where no capital letter and often no space marks a name."""

from typing import Final

import regex

from newsclean.fields.words.people import AGENCIES

Found = tuple[tuple[str, ...], str | None, str | None]

NOBODY: Final[Found] = ((), None, None)

_REPORTER = (
    r"(?:本报|本報|本刊|本网|本網|本站|特约|特約|特派|实习|實習|见习|專欄|专栏|驻外|驻|首席)*+"
    r"(?:通讯员|通訊員|記者|记者|作者|作家|評論員|评论员)"
)
_LABEL = regex.compile(
    rf"""
    (?: 取材・?文・?(?:写真|撮影)?+ | 取材 | 執筆者? | 著者 | 筆者 | ライター | 文責 | 聞き手
      | 文・(?:写真|撮影) | (?:图文|圖文|文图|文圖|文字|撰文|撰稿|采写|採寫|文|作者|编译|編譯|{_REPORTER}) )
    \s*+[:/|丨=・]\s*+
    """,
    regex.VERBOSE,
)
_BY = regex.compile(r"by:?\s")
"""For a label that only its language's pack knows."""
_JAPANESE_LABEL = regex.compile(r"取材|執筆|著者|筆者|ライター|文責|聞き手|文・|文\s*+=")
_LEADING_REPORTER = regex.compile(rf"^{_REPORTER}")
_NAME_REPORTER = regex.compile(r"(?P<name>[\p{Han}々\p{Hiragana}]{2,6})\s?(?:記者|记者)")
_MAIL = regex.compile(r"[\w.%+-]++@[\w.-]++")
_HANGUL = regex.compile(r"\p{Hangul}")
_HANGUL_NAME = regex.compile(r"\p{Hangul}{2,4}")
_KANA = regex.compile(r"[\p{Hiragana}\p{Katakana}]")
_REPORTER_NAMES = regex.compile(rf"{_REPORTER}\s*+(?P<names>[^:|()\[\]]{{2,40}}+)")
_WIRE = regex.compile(r"(?P<names>\p{Han}{2,12}?)(?:\d{1,2}日)?[電电]$")
_PLACE_REPORT = regex.compile(r"\s*+[/╱]?\s*+\p{Han}{2,4}(?:報導|報道|报道)$")
# What ends the names: another credit, a time, a bracket.
_STOP = regex.compile(
    r"责任编辑|責任編輯|责编|责编|编辑|編輯|来源|來源|稿源|供稿|文字大小|字[体體号號]|时间|時間|摄影|攝影|图片|圖片|翻译|校对|审核|発行|公開|更新|编审|\d"
    r"|[:|()\[\]【】〔〕。！]|摄$|攝$"
)
_KOREAN_NAME = regex.compile(
    r"(?<!\p{Hangul})(?P<names>\p{Hangul}{2,4}?(?:\s?[·,]\s?\p{Hangul}{2,4}?){0,4})"
    r"\s?(?:(?:선임|수습|인턴|객원|전문|의학전문|경제전문)\s?)?"
    r"(?P<role>기자|특파원|논설위원|위원|통신원|리포터|PD)(?!\p{Hangul})"
)
_KOREAN_LABEL = regex.compile(r"(?:글|사진|취재|작성자|기자|필자)(?:\s?[·・]\s?(?:글|사진))?(?:\s*+[:/|=]\s*+|\s++)")
_KOREAN_BETWEEN = regex.compile(r"\s?[·,]\s?")
_KOREAN_NAMES = regex.compile(r"\p{Hangul}{2,4}(?:\s?[·,]\s?\p{Hangul}{2,4}){0,4}")
_HAN_NAME = regex.compile(
    r"\p{Han}{2,4}|\p{Han}{1,6}(?:[·・.．]\p{Han}{1,8}){1,3}"
    r"|[\p{Katakana}ー]{2,10}(?:[・=][\p{Katakana}ー]{1,10}){0,3}"
)
_JAPANESE_LETTER = r"[\p{Han}々\p{Hiragana}\p{Katakana}ーヶ]"
_JAPANESE_NAME = regex.compile(rf"{_JAPANESE_LETTER}{{1,7}}(?:[\s・]{_JAPANESE_LETTER}{{1,7}})?")
_LATIN_NAME = regex.compile(r"\p{Lu}[\p{Latin}.'’-]*+(?: \p{Lu}[\p{Latin}.'’-]*+){1,3}")
_BETWEEN = regex.compile(r"[、,，/\s]++|(?<=\p{Han})[与與和及](?=\p{Han}{2})")
_JAPANESE_BETWEEN = regex.compile(r"\s*+[、,，/]\s*+")
_BRACKETS = " \t【】〔〕()[]《》「」『』<>■●◆▲※・=-–—"
# Words that stand where a name may and are none.
_NO_NAME = regex.compile(
    r"记者|記者|執筆|著者|编辑|編輯|报道|報導|報道|综合|綜合|网|網|新闻|新聞|未知|佚名|匿名|整理|写真|撮影|撰文|来源|來源|图文|圖文|編集|取材"
    r"|(?:社|报|報|台|部|组|組|員|员)$|기자|뉴스|신문|방송|편집|온라인|일보|기사|연합"
)
_CJK_START = regex.compile(r"[\p{Han}\p{Hangul}]")
_AGENCY = regex.compile("|".join(sorted(filter(_CJK_START.match, AGENCIES), key=len, reverse=True)))


def read(text: str) -> Found:
    """Authors, agency and role on a byline in Chinese, Japanese or Korean characters."""
    agency = match.group() if (match := _AGENCY.search(text)) else None
    bare = _MAIL.sub(" ", text).strip(_BRACKETS)
    if by := _BY.match(bare):
        bare = _STOP.split(bare[by.end() :], maxsplit=1)[0].strip(_BRACKETS)
    if _HANGUL.search(bare):
        return _read_korean(bare, agency)
    if match := _LABEL.search(bare):
        rest = bare[match.end() :]
        if reporter := _REPORTER_NAMES.search(rest):
            rest = reporter["names"]
        names = _names(rest, japanese=bool(_JAPANESE_LABEL.search(match.group()) or _KANA.search(bare)))
    elif match := _REPORTER_NAMES.search(bare):
        names = _wire_names(match["names"]) or _names(_PLACE_REPORT.sub("", match["names"]), japanese=False)
    elif match := _NAME_REPORTER.fullmatch(bare):
        names = (match["name"],)
    elif looks_like_names(bare):
        names = _names(bare, japanese=_KANA.search(bare) is not None)
    else:
        names = ()
    return names, agency, None


def looks_like_names(text: str) -> bool:
    bare = text.strip(_BRACKETS)
    if _NO_NAME.search(bare):
        return False
    names = [name for name in _BETWEEN.split(bare) if name]
    if _HANGUL.search(bare):
        return len(names) <= 4 and all(_HANGUL_NAME.fullmatch(name) for name in names)
    return 1 <= len(names) <= 4 and all(_HAN_NAME.fullmatch(name) for name in names)


def _read_korean(text: str, agency: str | None) -> Found:
    found = [match for match in _KOREAN_NAME.finditer(text) if not _NO_NAME.search(match["names"])]
    if found:
        role = next((match["role"] for match in found if match["role"] != "기자"), None)
        names = (name for match in found for name in _KOREAN_BETWEEN.split(match["names"]))
        return tuple(dict.fromkeys(names)), agency, role
    rest = text[match.end() :] if (match := _KOREAN_LABEL.match(text)) else text
    rest = _STOP.split(rest, maxsplit=1)[0].strip(_BRACKETS)
    if _KOREAN_NAMES.fullmatch(rest) and not _NO_NAME.search(rest):
        return tuple(_KOREAN_BETWEEN.split(rest)), agency, None
    return (), agency, None


def _wire_names(text: str) -> tuple[str, ...]:
    """ "王小明台北21日電": a name and, glued to it, a place of two characters or more."""
    match = _WIRE.match(text.strip())
    if not match:
        return ()
    glued = match["names"]
    return (glued[: 2 if len(glued) == 4 else 3],) if len(glued) >= 4 else ()


def _names(text: str, *, japanese: bool) -> tuple[str, ...]:
    """The names before the next credit; nothing if the first thing there is not a name."""
    rest = _STOP.split(text, maxsplit=1)[0].strip(_BRACKETS)
    shape, between = (_JAPANESE_NAME, _JAPANESE_BETWEEN) if japanese else (_HAN_NAME, _BETWEEN)
    if _LATIN_NAME.fullmatch(rest):
        return (rest,)
    names: list[str] = []
    for piece in between.split(rest):
        name = _LEADING_REPORTER.sub("", piece).strip(_BRACKETS)
        if not name:
            continue
        if not shape.fullmatch(name) or _NO_NAME.search(name):
            break
        names.append(name)
    return tuple(dict.fromkeys(names)) if len(names) <= 6 else ()
