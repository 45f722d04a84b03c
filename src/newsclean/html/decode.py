"""Bytes to text: byte order mark, the page's own word, UTF-8 if it is that, and a detector for the rest."""

import codecs
from types import MappingProxyType
from typing import Final

import regex

HEAD: Final = 4096
"""Bytes in which a page must declare its encoding; browsers look at 1024."""
SAMPLE: Final = 200_000
"""Bytes that the detector is given."""

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED: Final = regex.compile(
    rb"""<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{2,30})|<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,30})""",
    regex.I,
)
_AS_BROWSERS_DO: Final = MappingProxyType(
    {
        **dict.fromkeys(("iso-8859-1", "iso8859-1", "latin-1", "latin1", "us-ascii", "ascii"), "cp1252"),
        **dict.fromkeys(("gb2312", "gbk"), "gb18030"),
        **dict.fromkeys(("shift_jis", "shift-jis", "sjis", "x-sjis"), "cp932"),
        **dict.fromkeys(("ks_c_5601-1987", "euc-kr"), "cp949"),
        **dict.fromkeys(("tis-620", "windows-874"), "cp874"),
        "iso-8859-9": "cp1254",
        "iso-8859-8-i": "iso-8859-8",
        "windows-31j": "cp932",
        "windows-949": "cp949",
        "x-euc-jp": "euc-jp",
        "x-gbk": "gb18030",
        "big5": "big5hkscs",
    }
)


def decode(data: bytes, encoding: str | None = None) -> str:
    """The text of the bytes. `encoding` is what the server said; UTF-8 that decodes wins over it."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data[len(mark) if name == "utf-8" else 0 :].decode(name, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        nearly = _nearly_utf8(data, error.start)
    if nearly:
        return data.decode("utf-8", "replace")
    match = _DECLARED.search(data[:HEAD])
    declared = (match[1] or match[2]).decode("ascii", "replace") if match else None
    for said in (encoding, declared):
        text = _decoded(data, said)
        if text is not None:
            return text
    return _detected(data)


def check_encoding(name: object) -> None:
    """Raises for what is no encoding of text that Python or browsers know."""
    if not isinstance(name, str):
        raise TypeError(f"encoding is a str, not {type(name).__name__}")
    try:
        b"x".decode(_known_as(name), "replace")
    except (LookupError, ValueError) as error:
        raise ValueError(
            f"encoding is the name of an encoding of text, such as 'windows-1252', not {name!r}; None: it is detected"
        ) from error


def _known_as(name: str) -> str:
    """The name under which Python knows it."""
    return _AS_BROWSERS_DO.get(name.strip().lower(), name.strip())


def _nearly_utf8(data: bytes, first: int) -> bool:
    """UTF-8 with a broken character or two, as where a page was cut: most of what is not ASCII is well formed."""
    sample = data[max(0, first - SAMPLE) : first + SAMPLE]
    bad = sample.decode("utf-8", "replace").count("\ufffd")
    good = sum(1 for char in sample.decode("utf-8", "ignore") if char > "\x7f")
    return good > 10 * bad


def _decoded(data: bytes, name: str | None) -> str | None:
    """The text in this encoding; None where the encoding is unknown or does not fit."""
    if name is None:
        return None
    try:
        codec = codecs.lookup(_known_as(name))
        text = data.decode(codec.name, "replace")
    except (LookupError, ValueError, UnicodeError):
        return None
    return text if text.count("\ufffd") <= max(3, len(text) // 200) else None


def _detected(data: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(data[:SAMPLE]).best()
    return data.decode(best.encoding if best is not None else "cp1252", "replace")
