"""Which profile a page is cleaned with: that of its host, or of the folder its file is in."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Final, NamedTuple

from newsclean.batch.failure import Unfit
from newsclean.batch.inputs import STDIN, reason_of
from newsclean.batch.item import Item
from newsclean.batch.page import page_of
from newsclean.site.learn import learn_sites
from newsclean.site.names import folder_of, host_of, profile_file
from newsclean.site.profile import SiteProfile

HELD: Final = 64
"""Profiles that a process keeps in memory."""


class Profiles(NamedTuple):
    """Where the profiles of the sites are: in a folder, or here."""

    folder: str | None = None
    learnt: Mapping[str, SiteProfile] | None = None


def site_of(item: Item, url: str | None) -> str | None:
    """The site of a document: the host of its URL, else the folder of its file."""
    return host_of(url) or (folder_of(item.input) if item.input != STDIN else None)


def finder(profiles: Profiles) -> Callable[[str | None], SiteProfile | None]:
    """For a site its profile, or None where it has none."""
    if profiles.folder is None:
        learnt = profiles.learnt or {}
        return lambda site: learnt.get(site) if site is not None else None
    folder = Path(profiles.folder)

    @lru_cache(HELD)
    def read(site: str | None) -> SiteProfile | None:
        path = folder / profile_file(site) if site is not None else None
        if path is None or not path.exists():
            return None
        try:
            return SiteProfile.load(path)
        except (OSError, ValueError) as error:
            raise Unfit("bad-profile", f"The profile {path.name} cannot be read: {reason_of(error)}.") from error

    return read


def learn(items: Iterable[Item], column: str | None) -> dict[str, SiteProfile]:
    """A profile for each site of these documents; what cannot be read is told when it is cleaned."""
    return learn_sites(_pages(items, column))


def _pages(items: Iterable[Item], column: str | None) -> Iterator[tuple[str, str]]:
    for item in items:
        try:
            page = page_of(item, column)
        except Unfit:
            continue
        if (site := site_of(item, page.url)) is not None:
            yield site, page.text
