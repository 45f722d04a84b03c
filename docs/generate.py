"""Writes the pages of docs/ that repeat the code: rules.md, problems.md, languages.md, phrases/

`python docs/generate.py` writes them; with `--check` it says which are out of date, and ends with 1 if any is.
"""

import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from itertools import chain
from pathlib import Path
from types import MappingProxyType

from newsclean import Label
from newsclean.explain import Description, all_descriptions
from newsclean.label import CHROME
from newsclean.rules.packs import Group, Pack, load_packs
from newsclean.rules.places import STORY
from newsclean.rules.rule import LIKELY, SURE, ZONE
from newsclean.validate import CODES

FOLDER = Path(__file__).parent
NOTICE = "<!-- Written by docs/generate.py from the code; change the code, then run `make docs`. -->"

FAMILIES = (
    ("The article", "Lines that fill the record.", frozenset(Label) - CHROME - {Label.STRAY}),
    ("The site", "Lines that leave the article.", CHROME),
    ("Another story", "Lines that leave the article and come out as a record of their own.", frozenset({Label.STRAY})),
)


def rules_page() -> str:
    """Every rule: what it is, why it is safe, an example each way; and where the phrases are."""
    packs = load_packs()
    groups = {group.id for pack in packs for group in pack.groups}
    rules = [one for one in all_descriptions() if one.id not in groups]
    lines = [
        "# Rules",
        "",
        f"newsclean has {len(rules)} rules and {len(groups)} groups of phrases. A rule looks at shapes, places and",
        "neighbours; a group is a list of phrases of one language that say the same. Both say a label, how sure they",
        "are and why; the strongest opinion on a line wins, and a tie leaves the line in the story. `newsclean rules",
        "ID` prints an entry, `newsclean explain FILE --why` shows which of them decided on the lines of a page.",
        "",
        f"In brackets: the strength. *Likely* is {LIKELY}, *sure* is {SURE}; what the place on the page says has",
        f"{ZONE}, so that likely phrases give way to it and sure ones do not. In pages that show a rule at work, ¶",
        "stands for a paragraph of the story.",
        "",
        *EXAMPLES_ARE,
        "",
        f"Groups of phrases, by language: {', '.join(f'[{pack.name}](phrases/{pack.code}.md)' for pack in packs)}.",
        *_families(rules, {}),
    ]
    return _page(lines)


def phrases_page(pack: Pack) -> str:
    """Every group of a pack: why it is safe, an example each way."""
    groups = {group.id: group for group in pack.groups}
    lines = [
        f"# Phrases: {pack.name}",
        "",
        "In brackets: how a group's phrases are found, and how sure it is. The phrases themselves stand in",
        f"`src/newsclean/rules/languages/{pack.code}.toml`; the rules that look at shapes and places, in",
        "[rules.md](../rules.md).",
        "",
        *EXAMPLES_ARE,
        *_families([one for one in all_descriptions() if one.id in groups], groups),
    ]
    return _page(lines)


EXAMPLES_ARE = (
    "- **removes**: what becomes of this kind of line",
    "- **keeps**: near-misses that stay in the story",
    "",
    "Both are run as tests.",
)


def _families(entries: list[Description], groups: Mapping[str, Group]) -> Iterator[str]:
    """The entries by label, the labels by family."""
    for title, meaning, labels in FAMILIES:
        held = [(label, [one for one in entries if one.label is label]) for label in Label if label in labels]
        if any(own for _, own in held):
            yield from ("", f"## {title}", "", meaning)
        for label, own in held:
            if own:
                yield from ("", f"### {label}", "")
                yield from chain.from_iterable(_entry(one, groups) for one in own)


def _entry(one: Description, groups: Mapping[str, Group]) -> Iterator[str]:
    """A rule as an item of a list."""
    name = f" {one.name}" if one.name != one.id else ""
    group = groups.get(one.id)
    kind = f"{group.match}, {group.strength}{', at home' * group.at_home}" if group else str(one.strength)
    yield f"- **{one.id}**{name} ({kind}): {one.why}"
    for title, examples in (("removes", one.removes), ("keeps", one.keeps)):
        if examples:
            yield f"  - {title}: {' · '.join(map(_code, examples))}"


def problems_page() -> str:
    """Every code of the validator with a page that has the problem and one that has not."""
    lines = [
        "# Problems",
        "",
        "What the validator has to say about a page: `Result.problems`. An *error* means that the page is no article:",
        "`Result.article` is None (`Result.text` and `Result.spans` are there all the same). A *warning* changes",
        "nothing. Codes are stable: they are not renamed, and new ones stand in the changelog. The limits are fields",
        "of `newsclean.Policy`; `Cleaner(policy=Policy(...))` changes them.",
        "",
        "| code | severity | meaning |",
        "|---|---|---|",
        *(f"| [{code.code}](#{code.code}) | {code.severity} | {_cell(code.meaning)} |" for code in CODES),
    ]
    for code in CODES:
        lines += ["", f"## {code.code}", "", f"{code.severity.capitalize()}. {code.meaning}", ""]
        lines += ["A page that has it:", "", *_block(code.rejected), ""]
        lines += ["and one that has not:", "", *_block(code.accepted)]
    return _page(lines)


def languages_page() -> str:
    """Every pack: what is in it, by label."""
    packs = load_packs()
    lines = [
        "# Languages",
        "",
        "A pack is a file of `src/newsclean/rules/languages/`: what sites print in one language, function words, and",
        "the order of day and month. Rules that look at shapes and places work without one. All packs are in use at",
        'once; `Cleaner(packs=("de", "en"))` or `--packs de,en` chooses, and a path of a `.toml` file adds your own.',
        "",
        "| code | language | dates | groups | phrases |",
        "|---|---|---|---|---|",
    ]
    for pack in packs:
        phrases = sum(len(group.phrases) for group in pack.groups)
        lines.append(f"| {pack.code} | {pack.name} | {pack.date_order} | {len(pack.groups)} | {phrases} |")
    total = sum(len(group.phrases) for pack in packs for group in pack.groups)
    lines += ["", f"{len(packs)} packs with {total} phrases. Phrases by label:", ""]
    labels = [label for label in Label if any(group.label is label for pack in packs for group in pack.groups)]
    lines += [f"| label | {' | '.join(pack.code for pack in packs)} |", f"|---|{'---|' * len(packs)}"]
    counts = [_phrases_by_label(pack.groups) for pack in packs]
    for label in labels:
        lines.append(f"| {label} | {' | '.join(str(count[label] or '') for count in counts)} |")
    return _page(lines)


def _phrases_by_label(groups: Iterable[Group]) -> Counter[Label]:
    counted: Counter[Label] = Counter()
    for group in groups:
        counted[group.label] += len(group.phrases)
    return counted


def _page(lines: list[str]) -> str:
    return "\n".join([NOTICE, "", *lines]) + "\n"


def _code(text: str) -> str:
    """An example as inline code; line breaks become visible, backticks are fenced by more of them."""
    for paragraph in STORY:
        text = text.replace(paragraph, "¶")
    line = text.replace("\r", "").replace("\n", " ⏎ ")
    fence = "`" * (1 + max(map(len, _runs(line, "`")), default=0))
    pad = " " if line[:1] == "`" or line[-1:] == "`" else ""
    return f"{fence}{pad}{line}{pad}{fence}"


def _runs(text: str, sign: str) -> Iterator[str]:
    """The runs of one character in a text."""
    return (run for run in "".join(c if c == sign else " " for c in text).split())


def _block(text: str) -> Iterator[str]:
    """A small page as a fenced block."""
    yield "```text"
    yield from text.strip("\n").splitlines()
    yield "```"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


PAGES: Mapping[str, Callable[[], str]] = MappingProxyType(
    {
        "rules.md": rules_page,
        "problems.md": problems_page,
        "languages.md": languages_page,
        **{f"phrases/{pack.code}.md": partial(phrases_page, pack) for pack in load_packs()},
    }
)


def outdated() -> tuple[str, ...]:
    """The generated pages that are not what the code says."""
    return tuple(
        name
        for name, write in PAGES.items()
        if not (FOLDER / name).is_file() or (FOLDER / name).read_text(encoding="utf-8") != write()
    )


def main(arguments: list[str]) -> int:
    """Writes or checks the pages; the exit code."""
    if arguments not in ([], ["--check"]):
        print(__doc__, file=sys.stderr)
        return 2
    stale = outdated()
    for name in stale:
        if arguments:
            print(f"docs/{name} is out of date: run `make docs`", file=sys.stderr)
        else:
            (FOLDER / name).parent.mkdir(exist_ok=True)
            (FOLDER / name).write_text(PAGES[name](), encoding="utf-8", newline="\n")
            print(f"docs/{name} written")
    return 1 if stale and arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
