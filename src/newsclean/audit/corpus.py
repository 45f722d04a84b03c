"""One pass over a corpus, clean or not: what its lines share, and what a sample of it still holds."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newsclean.audit.sample import SAMPLE, Sample, interval
from newsclean.cleaner import Cleaner
from newsclean.label import CHROME, Label
from newsclean.site.learn import learn_sites
from newsclean.site.profile import SiteProfile
from newsclean.site.sketch import has_letters, is_long, line_key
from newsclean.stages.spot import find_groups
from newsclean.tools import Tools

MOST_LINES = 200
"""Lines that a report names, of each kind."""
LEAST_PAGES = 3
"""A line on fewer pages of a site is not called repeated."""


class Share(NamedTuple):
    """How many documents hold lines of a label, as far as the sample tells."""

    label: Label | None
    """None for the chrome of any label."""
    documents: int
    """Of the sample."""
    low: float
    high: float
    """The share in the corpus lies between these, in 95 of 100 samples."""


class SiteLine(NamedTuple):
    """A line that a site repeats."""

    site: str
    line: str
    pages: int
    of: int
    """Pages of the site that were compared."""
    label: Label | None
    """What the phrases know it as."""


class CommonLine(NamedTuple):
    """A line that several sites repeat."""

    line: str
    sites: int
    pages: int
    label: Label | None


class Audit(NamedTuple):
    """The state of a corpus."""

    documents: int
    sites: int
    seed: int
    sampled: int
    shares: tuple[Share, ...]
    """Any chrome first, then by label, the most frequent first."""
    site_lines: tuple[SiteLine, ...]
    common_lines: tuple[CommonLine, ...]
    unknown: tuple[CommonLine, ...]
    """Lines that sites repeat and no phrase knows: what a phrase file may be made of."""


def audit(
    pages: Iterable[tuple[str, str]], *, seed: int = 0, sample: int = SAMPLE, cleaner: Cleaner | None = None
) -> Audit:
    """What is left in these texts, given as (site, text) in any order; the order changes nothing.

    seed, sample: which documents are cleaned to see what they hold, and how many.
    """
    cleaner = cleaner or Cleaner()
    drawn = Sample(seed, sample)
    read = Counter[str]()
    profiles = learn_sites(_watched(pages, drawn, read))
    tools = cleaner.tools
    lines = list(_site_lines(profiles, tools))
    common = _common(lines)
    documents = drawn.documents()
    return Audit(
        documents=read.total(),
        sites=len(profiles),
        seed=seed,
        sampled=len(documents),
        shares=tuple(_shares(documents, profiles, cleaner)),
        site_lines=tuple(sorted(lines, key=lambda one: (-one.pages, one.site, one.line))[:MOST_LINES]),
        common_lines=tuple([one for one in common if one.sites > 1][:MOST_LINES]),
        unknown=tuple(_unknown(common, many_sites=len(profiles) > 1)),
    )


def _watched(pages: Iterable[tuple[str, str]], drawn: Sample, read: Counter[str]) -> Iterator[tuple[str, str]]:
    """The pages on their way to the profiles, counted and offered to the sample."""
    for site, text in pages:
        read[site] += 1
        drawn.offer(site, text)
        yield site, text


def _site_lines(profiles: dict[str, SiteProfile], tools: Tools) -> Iterator[SiteLine]:
    folded = {line_key(phrase, phrase): group.label for phrase, group in tools.table.lines.items()}
    for site, profile in profiles.items():
        lines = [one for one in profile.frequent(LEAST_PAGES) if has_letters(one.line)]
        keys = [one.line for one in lines]
        for one, group in zip(lines, find_groups(keys, keys, tools), strict=True):
            label = None if is_long(one.line) else group.label if group is not None else folded.get(one.line)
            yield SiteLine(site, one.line, one.pages, len(profile.pages), label)


def _common(lines: list[SiteLine]) -> list[CommonLine]:
    """The repeated lines of all sites, those of most sites first."""
    sites, pages = Counter[str](), Counter[str]()
    for one in lines:
        sites[one.line] += 1
        pages[one.line] += one.pages
    labels = {one.line: one.label for one in lines}
    found = [CommonLine(line, sites[line], pages[line], labels[line]) for line in sites]
    return sorted(found, key=lambda one: (-one.sites, -one.pages, one.line))


def _unknown(common: list[CommonLine], *, many_sites: bool) -> Iterator[CommonLine]:
    """Short lines without a label; where there are several sites, those that two repeat."""
    found = [one for one in common if one.label is None and not is_long(one.line) and len(one.line) > 1]
    yield from [one for one in found if one.sites > 1 or not many_sites][:MOST_LINES]


def _shares(documents: list[tuple[str, str]], profiles: dict[str, SiteProfile], cleaner: Cleaner) -> Iterator[Share]:
    """Each document of the sample cleaned with its site's profile: how many hold what."""
    held = Counter[Label]()
    dirty = 0
    for site, text in documents:
        labels = {span.label for span in cleaner(text, site=profiles[site]).spans} & CHROME
        held.update(labels)
        dirty += bool(labels)
    yield Share(None, dirty, *interval(dirty, len(documents)))
    for label, count in sorted(held.items(), key=lambda item: (-item[1], item[0])):
        yield Share(label, count, *interval(count, len(documents)))
