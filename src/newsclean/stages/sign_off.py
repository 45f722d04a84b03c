"""The last paragraph, where its writer or an agency signs behind the last sentence: it does not end like one."""

from collections.abc import Iterator

import regex

from newsclean.document import Vote
from newsclean.label import Label
from newsclean.late import late
from newsclean.page import Page
from newsclean.rules.rule import ZONE
from newsclean.scripts import ENDS

SHORTEST = 40
LONGEST_SIGN = 50
_SIGNED = late(
    regex.compile,
    rf"""[.!?…{ENDS}]["'”’»“]?\s?(?:
        /[\p{{L}}\p{{N}}. -]{{2,30}}+/
      | [(\[]\p{{L}}{{2,5}}+(?:[/,]\s?[\p{{L}}\d.]{{2,12}}+){{0,3}}[)\]]
      | [—–-]{{1,2}}\s?\p{{Lu}}[\p{{L}}\p{{N}}]*+(?:[ ,/]{{1,2}}\p{{Lu}}[\p{{L}}\p{{N}}]*+){{0,4}}
    )\.?$""",
    regex.VERBOSE,
)


def signed_off(page: Page) -> Iterator[Vote]:
    """The line right under the story's last one, a sentence and a sign behind it: "/Agency/", "(dpa/xy)",
    "(red, APA, 9.1.2025)", "— Doe"."""
    if page.document.on_one_line or Label.BODY not in page.labels:
        return
    last = len(page.labels) - 1 - page.labels[::-1].index(Label.BODY)
    i = last + 1
    if i == len(page.labels) or not page.traits.prose[last] or page.rules[i] != "Z4":
        return
    text = page.document.texts[i]
    if (
        len(text) >= SHORTEST
        and page.groups[i] is None
        and _SIGNED().search(text, max(0, len(text) - LONGEST_SIGN)) is not None
    ):
        yield Vote(i, Label.BODY, ZONE + 1, "Z5")
