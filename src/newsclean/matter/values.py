"""Values of YAML and TOML, as far as fields of articles need them: text, quoted or not, and lists of it."""

import json
import re
from collections.abc import Iterator
from typing import Final

KEY: Final = re.compile(r"[\"']?([\w.:@-]{1,80}?)[\"']?\s*[:=](?:\s+(.*)|$)")
_ITEM: Final = re.compile(r"\s*-\s+(.*)")
_LINKED: Final = re.compile(r"^\[\[(?:[^\[\]|]*\|)?([^\[\]|]+)\]\]$")
_BLOCK: Final = frozenset({"|", ">", "|-", ">-", "|+", ">+"})
_NOTHING: Final = frozenset({"", "null", "~", "none", "[]", "{}"})


def read_values(lines: list[str]) -> Iterator[tuple[str, str]]:
    """Names, in lower case and without "meta-", with their values: one pair for each entry of a list."""
    name, block = "", False
    words: list[str] = []
    for line in lines:
        match = KEY.match(line)
        if match is None:
            item = None if block else _ITEM.fullmatch(line)
            if item is not None and ": " not in item[1]:
                yield from _pairs(name, item[1])
            elif block:
                words.append(line.strip())
            continue
        if words:
            yield name, " ".join(words)
        name, value, words = match[1].lower().removeprefix("meta-"), (match[2] or "").strip(), []
        block = value in _BLOCK
        if not block:
            yield from _pairs(name, value)
    if words:
        yield name, " ".join(words)


def _pairs(name: str, value: str) -> Iterator[tuple[str, str]]:
    for one in _entries(value.strip()):
        text = one.strip()
        if name and text.lower() not in _NOTHING:
            yield name, text


def _entries(value: str) -> list[str]:
    """The entries of a list, else the value alone."""
    if value[:1] not in ("[", '"', "'") or _LINKED.match(value):
        return [_plain(value)]
    try:
        found = json.loads(value)
    except ValueError:
        if value[0] == "[" and value[-1] == "]":
            return [_plain(entry.strip()) for entry in value[1:-1].split(",")]
        return [_plain(value)]
    if isinstance(found, list):
        return [_plain(entry) for entry in found if isinstance(entry, str)]
    return [_plain(found)] if isinstance(found, str) else []


def _plain(value: str) -> str:
    """Without quotation marks and without the signs of a link between notes."""
    if len(value) > 1 and value[0] == value[-1] == "'":
        value = value[1:-1].replace("''", "'")
    elif len(value) > 1 and value[0] == value[-1] == '"':
        value = value[1:-1]
    match = _LINKED.match(value)
    return match[1] if match is not None else value
