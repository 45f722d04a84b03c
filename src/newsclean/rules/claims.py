"""Who is right where languages disagree what a phrase is, and how sure that is.

"Print" is a button on a Danish page and may be a line of the story on an English one. The language-free pack is right
where it says anything. Else the page's own language is, and where that has no opinion, or nobody knows the language, the
most cautious one: in doubt the text stays. Words that are too common for that, "de" before a Romanian writer's name, count
at home only: on pages in their own language, and nowhere else.
"""

from collections.abc import Callable

from newsclean.rules.packs import Group

ANY = "any"
"""The code of the language-free pack."""

Match = tuple[str, Group]
"""A phrase that stands on a line, in normal form, and whose it is."""

Claims = dict[tuple[str, str], dict[str, Group]]
"""For a phrase and the way it is found (`kind_of`): what each language says it is."""


def kind_of(group: Group) -> str:
    """How the group's phrases are found; headings are whole lines too."""
    return "line" if group.match == "heading" else group.match


def add_claim(claims: dict[str, Group], code: str, group: Group) -> None:
    """Inside one language a sure group wins, then the earlier one: a pack of the user's own adds to the shipped one."""
    held = claims.get(code)
    if held is None or (held.strength == "likely" and group.strength == "sure"):
        claims[code] = group


def is_contested(claims: dict[str, Group]) -> bool:
    """Whether the page's language matters."""
    if ANY in claims:
        return False
    groups = claims.values()
    return any(group.at_home for group in groups) or len({(group.strength, group.label) for group in groups}) > 1


def stand_in(claims: dict[str, Group]) -> Group:
    """The group that is right as long as nobody knows the page's language."""
    if ANY in claims:
        return claims[ANY]
    groups = [group for group in claims.values() if not group.at_home] or list(claims.values())
    return next((group for group in groups if group.strength == "likely"), groups[0])


def settled(
    contested: Claims,
    matches: list[Match | None],
    language: Callable[[], str | None],
    likeliest: Callable[[], str | None],
) -> list[Group | None]:
    """The groups of a page's lines as its own language has it. The language is asked for only where it matters.

    `language` is sure of its answer or gives none; `likeliest` is enough to be at home."""
    groups = [match[1] if match is not None else None for match in matches]
    doubts = [
        (i, claims)
        for i, match in enumerate(matches)
        if match is not None and (claims := contested.get((match[0], kind_of(match[1])))) is not None
    ]
    if not doubts:
        return groups
    code = language() or ""
    for i, claims in doubts:
        group = claims.get(code, groups[i])
        if group is not None and group.at_home and code not in claims:
            group = claims.get(likeliest() or "")
        groups[i] = group
    return groups
