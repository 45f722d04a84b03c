"""Language packs: the phrases that sites print, one TOML file a language."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import tomli

from newsclean.label import Label

MATCHES = ("line", "heading", "label", "opening", "sentence", "ending")
SIGNALS = ("paywall-stub", "truncated", "error-page", "script-wall", "consent-wall")


@dataclass(frozen=True, slots=True)
class Group:
    """Phrases of one label and meaning. docs/adding-a-rule.md says what each `match` means."""

    id: str
    label: Label
    match: str
    strength: str
    """"sure" (removed wherever it stands) or "likely" (chrome among chrome, body between paragraphs)."""
    why: str
    phrases: tuple[str, ...]
    removes: tuple[str, ...]
    keeps: tuple[str, ...]
    signals: str | None = None
    """A problem code that such a line is evidence for."""
    at_home: bool = False
    """Whether the phrases count only on a page in the pack's own language, and not among paragraphs."""


@dataclass(frozen=True, slots=True)
class Pack:
    """What newsclean knows about pages in one language."""

    code: str
    """ISO 639-1, or "any" for what sites print in every language."""
    name: str
    date_order: str
    """"DMY", "MDY" or "YMD"."""
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    function_words: tuple[str, ...]
    prose: tuple[str, ...]
    """Four invented paragraphs: the surroundings in which examples are tested."""
    groups: tuple[Group, ...]
    service: tuple[str, ...] = ()
    """Words of a site's talk about itself (accounts, newsletters, cookies), folded; reporters seldom use them."""
    reader: tuple[str, ...] = ()
    """Words with which a site speaks to its reader: "you" in its forms, the verbs of prompts, folded.

    What is a prompt in one language is an everyday word in another (German "du", French "du"):
    a line is to be read with the words of its own language and those of "any"."""
    words_within: bool = False
    """Whether both lists hold strings that are looked for anywhere in a line: what stands between two blanks is not a word
    in Chinese, Japanese, Thai, Khmer, Burmese, Korean and Vietnamese."""


def read_pack(path: Path) -> Pack:
    """The pack in a TOML file; ValueError that names file and group where the file is not a pack."""
    with path.open("rb") as file:
        try:
            data = tomli.load(file)
        except tomli.TOMLDecodeError as error:
            raise ValueError(f"{path.name}: not a TOML file: {error}") from error
    head = data.get("language")
    if not isinstance(head, dict) or not isinstance(head.get("code"), str):
        raise ValueError(f"{path.name}: a [language] table with a code is missing")
    groups = tuple(_group(entry, path.name) for entry in data.get("group", ()))
    return Pack(
        code=head["code"],
        name=str(head.get("name", head["code"])),
        date_order=str(head.get("date_order", "DMY")),
        months=tuple(head.get("months", ())),
        weekdays=tuple(head.get("weekdays", ())),
        function_words=tuple(head.get("function_words", ())),
        prose=tuple(head.get("prose", ())),
        groups=groups,
        service=_folded_words(head, "service", path.name),
        reader=_folded_words(head, "reader", path.name),
        words_within=head.get("words_within") is True,
    )


def _folded_words(head: dict[str, object], key: str, file: str) -> tuple[str, ...]:
    """A list of words that a pack may have, casefolded, each once."""
    value = head.get(key, [])
    if not isinstance(value, list) or not all(isinstance(word, str) and word.strip() for word in value):
        raise ValueError(f"{file}: {key} must be a list of texts")
    return tuple(dict.fromkeys(word.strip().casefold() for word in value))


def _group(entry: dict[str, object], file: str) -> Group:
    """One [[group]] table, checked."""
    name = entry.get("id", "a group without id")

    def wrong(what: str) -> ValueError:
        return ValueError(f"{file}: {name}: {what}")

    def words(key: str, least: int) -> tuple[str, ...]:
        value = entry.get(key)
        if (
            not isinstance(value, list)
            or len(value) < least
            or not all(isinstance(word, str) and word for word in value)
        ):
            raise wrong(f"{key} must be a list of at least {least} texts")
        return tuple(value)

    def one_of(key: str, allowed: tuple[str, ...]) -> str:
        value = entry.get(key)
        if value not in allowed:
            raise wrong(f"{key} must be one of {', '.join(allowed)}")
        return str(value)

    if not isinstance(entry.get("id"), str) or not isinstance(entry.get("why"), str):
        raise wrong("id and why must be texts")
    return Group(
        id=str(entry["id"]),
        label=Label(one_of("label", tuple(Label))),
        match=one_of("match", MATCHES),
        strength=one_of("strength", ("sure", "likely")),
        why=str(entry["why"]),
        phrases=words("phrases", 1),
        removes=words("removes", 1),
        keeps=words("keeps", 2),
        signals=one_of("signals", SIGNALS) if "signals" in entry else None,
        at_home=entry.get("at_home") is True,
    )


@cache
def shipped_codes() -> tuple[str, ...]:
    """The codes of the packs that come with newsclean, sorted; "any" first."""
    from importlib import resources  # loads much, and not before the first page

    folder = resources.files("newsclean.rules") / "languages"
    codes = sorted(Path(entry.name).stem for entry in folder.iterdir() if entry.name.endswith(".toml"))
    return tuple(sorted(codes, key=lambda code: (code != "any", code)))


@cache
def _shipped(code: str) -> Pack:
    from importlib import resources

    with resources.as_file(resources.files("newsclean.rules") / "languages" / f"{code}.toml") as path:
        return read_pack(path)


def load_packs(codes: tuple[str, ...] | None = None) -> tuple[Pack, ...]:
    """The packs of these languages, with the language-free one first; all of them for None.

    A code that ends in ".toml" is the path of a file of the user's own. ValueError for an unknown code.
    """
    known = shipped_codes()
    wanted = known if codes is None else (*(("any",) if "any" not in codes else ()), *codes)
    packs = []
    for code in wanted:
        if code.endswith(".toml"):
            packs.append(read_pack(Path(code)))
        elif code in known:
            packs.append(_shipped(code))
        else:
            raise ValueError(
                f"there is no language pack {code!r}; there are: {', '.join(known)}, or the path of a .toml file"
            )
    return tuple(packs)
