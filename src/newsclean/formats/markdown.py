"""Markdown: the record's fields as YAML front matter, then headline, deck and body."""

import json
from typing import Final

import regex

from newsclean.formats.jsonld import moment
from newsclean.record import Article

_SPECIAL: Final = regex.compile(r"^(\s*)([#>+=|~]|-(?=\s|-)|\d+(?=[.)]\s))|([\\`*_<\[])")
_BULLET: Final = regex.compile(r"^[•‣◦▪–-]\s+")


def to_markdown(article: Article) -> str:
    """The record as a Markdown file. Front matter values are JSON, which YAML reads."""
    lines = ["---"]
    for name, value in _matter(article):
        lines.append(f"{name}: {json.dumps(value, ensure_ascii=False)}")
    lines += ["---", ""]
    if article.headline:
        lines += [f"# {plain(article.headline)}", ""]
    if article.deck:
        lines += [f"**{plain(article.deck)}**", ""]
    for point in article.summary:
        lines.append(f"- {plain(point)}")
    if article.summary:
        lines.append("")
    for paragraph in article.body:
        match = _BULLET.match(paragraph)
        lines += [f"- {plain(paragraph[match.end() :])}" if match else plain(paragraph), ""]
    return "\n".join(lines).rstrip("\n") + "\n"


def _matter(article: Article) -> list[tuple[str, object]]:
    fields: list[tuple[str, object]] = [
        ("title", article.headline),
        ("kicker", article.kicker),
        ("authors", list(article.authors)),
        ("date", moment(article.published)),
        ("lastmod", moment(article.modified)),
        ("dateline", article.dateline),
        ("section", article.section),
        ("agency", article.agency),
        ("site", article.site_name),
        ("url", article.url),
        ("lang", article.language),
        ("tags", list(article.tags)),
        ("captions", [caption.model_dump(exclude_none=True) for caption in article.captions]),
        ("notes", list(article.notes)),
        ("author_bio", article.author_bio),
    ]
    return [(name, value) for name, value in fields if value not in (None, [])]


def plain(text: str) -> str:
    """The text so that Markdown shows it as it is: what would be markup is escaped, line breaks are spaces."""
    return str(_SPECIAL.sub(_escaped, " ".join(text.split("\n"))))


def _escaped(match: "regex.Match[str]") -> str:
    if match[3]:
        return "\\" + str(match[3])
    sign = str(match[2])
    return str(match[1]) + (sign + "\\" if sign.isdigit() else "\\" + sign)
