"""Who is right where languages disagree what a phrase is, and how sure that is.

"Print" is a button on a Danish page and may be a line of the story on an English one. The language-free pack is right
where it says anything. Else the page's own language is, and where that has no opinion, or nobody knows the language, the
most cautious one: in doubt the text stays.
"""

from collections.abc import Callable, Iterator

from newsclean.rules.packs import Group

ANY = "any"
"""The code of the language-free pack."""

Claims = dict[str, dict[str, Group]]
"""For each phrase what each language says it is."""


def add_claim(claims: dict[str, Group], code: str, group: Group) -> None:
    """Inside one language a sure group wins, then the earlier one: a pack of the user's own adds to the shipped one."""
    held = claims.get(code)
    if held is None or (held.strength == "likely" and group.strength == "sure"):
        claims[code] = group


def is_contested(claims: dict[str, Group]) -> bool:
    """Whether the page's language matters."""
    return ANY not in claims and len({(group.strength, group.label) for group in claims.values()}) > 1


def stand_in(claims: dict[str, Group]) -> Group:
    """The group that is right as long as nobody knows the page's language."""
    if ANY in claims:
        return claims[ANY]
    groups = list(claims.values())
    return next((group for group in groups if group.strength == "likely"), groups[0])


def settled(
    contested: dict[str, Claims], keys: list[str], groups: list[Group | None], language: Callable[[], str | None]
) -> list[Group | None]:
    """The groups of a page's lines as its own language has it. The language is asked for only where it matters."""
    doubts = [(i, group) for i, group in enumerate(groups) if group is not None and group.id in contested]
    found = [(i, claims) for i, group in doubts for claims in _claims_on(keys[i], group.match, contested[group.id])]
    if not found:
        return groups
    code, own = language() or "", list(groups)
    for i, claims in found:
        own[i] = claims.get(code, own[i])
    return own


def _claims_on(key: str, match: str, claims: Claims) -> Iterator[dict[str, Group]]:
    """What the languages say of the phrase on this line, if it is a contested one."""
    if match in ("line", "heading"):
        if key in claims:
            yield claims[key]
    else:
        holds = key.endswith if match == "ending" else key.startswith
        yield from [claims[phrase] for phrase in claims if holds(phrase)][:1]
