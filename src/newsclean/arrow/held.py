"""What a worker keeps between batches, because it takes long to make. Equal values, so no result depends on it."""

from functools import lru_cache
from os import PathLike
from pathlib import Path

from newsclean import Cleaner, SiteProfile
from newsclean.site.names import profile_file

_PROFILES = 32
"""Profiles kept: up to a megabyte as a file, several in memory."""
_CLEANERS = 4


def held_cleaner(cleaner: Cleaner) -> Cleaner:
    """A cleaner equal to this one that has its tables already. Engines unpickle a new one for every few batches."""
    try:
        return _first(cleaner)
    except TypeError:  # rules of one's own that cannot be hashed
        return cleaner


@lru_cache(_CLEANERS)
def _first(cleaner: Cleaner) -> Cleaner:
    """The first of all cleaners equal to this one."""
    return cleaner


class ProfileFolder:
    """The profiles that `newsclean learn` wrote into a folder, read when a page of their site comes."""

    def __init__(self, folder: str | PathLike[str]) -> None:
        self.folder = Path(folder)
        if not self.folder.is_dir():
            raise FileNotFoundError(f"{self.folder} is no folder of site profiles: write one with newsclean learn")

    def get(self, site: str) -> SiteProfile | None:
        """The profile of this site; None where it has none."""
        path = self.folder / profile_file(site)
        try:
            stat = path.stat()
        except FileNotFoundError:
            return None
        return _read(path, stat.st_mtime_ns, stat.st_size)


@lru_cache(_PROFILES)
def _read(path: Path, changed: int, size: int) -> SiteProfile:
    """The profile in this file, which last changed then."""
    return SiteProfile.load(path)
