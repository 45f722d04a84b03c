"""A site's talk with its reader: words of its service (newsletter, account) and of address (you, subscribe)."""

from dataclasses import dataclass
from itertools import chain, islice

from newsclean.language import Commons, by_script, count_commons
from newsclean.rules.packs import Pack
from newsclean.stories.common import shipped_commons

SERVICES = ("none", "one", "two", "three or more")
SPOKEN = ("not spoken to", "spoken to")
A_TOPIC = 3
"""Where so many lines of the story hold two words of a site's service each, the story is about them."""
SAMPLE = 200
"""Words of the story by which the page's language is guessed."""
Lexicon = tuple[frozenset[str], frozenset[str]]
"""Words of service, words of address."""


@dataclass(frozen=True, slots=True)
class Talk:
    """The words of all packs, by language. Each is read with its own and those of every language: a prompt in one
    language is an everyday word in another."""

    lexicons: dict[str, Lexicon]
    within: frozenset[str]
    """Languages whose words are looked for anywhere in a line."""
    commons: Commons
    dull: frozenset[str]
    """Stems that many stories have."""

    def read(self, heads: list[str], words: list[list[str]], inside: list[int]) -> list[int]:
        """For each line its position in SERVICES and SPOKEN; `inside` are the lines of the story."""
        code = self.language([words[n] for n in inside] or words, heads[:3])
        service, reader = self.lexicons[code]
        found = _in_strings(heads, service, reader) if code in self.within else _in_words(words, service, reader)
        topic = sum([1 for n in inside if found[n] >= 2 * len(SPOKEN)])
        return [code % len(SPOKEN) for code in found] if topic >= A_TOPIC else found

    def language(self, lines: list[list[str]], sample: list[str]) -> str:
        """The pack with most of the common words; where there are none, by the script, else "any"."""
        counts = count_commons(islice(chain.from_iterable(lines), SAMPLE), self.commons)
        code = max(counts, key=lambda code: (counts[code], code)) if counts else by_script("".join(sample))
        return code if code in self.lexicons else "any"


def make_talk(packs: tuple[Pack, ...], commons: Commons) -> Talk:
    """The words of these packs."""
    shared = next((pack for pack in packs if pack.code == "any"), None)
    service, reader = (shared.service, shared.reader) if shared is not None else ((), ())
    usual = shipped_commons()
    return Talk(
        {pack.code: (frozenset((*pack.service, *service)), frozenset((*pack.reader, *reader))) for pack in packs},
        frozenset([pack.code for pack in packs if pack.words_within]),
        commons,
        usual.common | usual.usual,
    )


def _in_words(lines: list[list[str]], service: frozenset[str], reader: frozenset[str]) -> list[int]:
    found = [0] * len(lines)
    either = service | reader
    for n, words in enumerate(lines):
        if not either.isdisjoint(words):
            found[n] = _said(len(service.intersection(words)), not reader.isdisjoint(words))
    return found


def _in_strings(lines: list[str], service: frozenset[str], reader: frozenset[str]) -> list[int]:
    whole = "\n".join(lines).casefold()
    offers, calls = ([word for word in words if word in whole] for words in (service, reader))
    if not offers and not calls:
        return [0] * len(lines)
    return [
        _said(sum([word in text for word in offers]), any([word in text for word in calls]))
        for text in whole.split("\n")
    ]


def _said(services: int, spoken: bool) -> int:
    return (services if services < 3 else 3) * len(SPOKEN) + spoken
