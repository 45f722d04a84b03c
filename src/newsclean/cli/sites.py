"""The profiles that `newsclean clean` uses: read from a folder, or learnt from the documents first."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from newsclean import SiteProfile
from newsclean.cli.corpus import Columns, read_corpus, with_progress
from newsclean.cli.documents import STDIN
from newsclean.site.learn import learn_sites
from newsclean.site.names import folder_of, host_of, profile_file

Profiles = Annotated[
    Path | None,
    typer.Option(
        metavar="FOLDER", help="Use the profiles of newsclean learn: by the host of --url or the folder of the file."
    ),
]
Learn = Annotated[
    bool, typer.Option("--learn", help="Learn first what the documents of each folder have in common, then clean.")
]
Sites = Callable[[str], SiteProfile | None]


def find_profiles(names: tuple[str, ...], folder: Path | None, learn: bool, url: str | None) -> Sites:
    """For each document's name the profile of its site, or None where there is none."""
    if learn and folder is not None:
        raise typer.BadParameter("learns the profiles that --profiles would read", param_hint="--learn")
    if learn:
        return _learnt(names)
    if folder is None:
        return lambda name: None
    if not folder.is_dir():
        raise typer.BadParameter(f"{folder} is no folder", param_hint="--profiles")
    host = host_of(url)
    wanted = {name: [host] if host else [] if name == STDIN else [folder_of(name)] for name in names}
    every = sorted({site for of in wanted.values() for site in of})
    read = {site: _read(folder / profile_file(site)) for site in every}
    return lambda name: next((read[site] for site in wanted[name]), None)


def _learnt(names: tuple[str, ...]) -> Sites:
    """One pass over the documents; what cannot be read is told when they are cleaned."""
    if STDIN in names:
        raise typer.BadParameter("reads the documents twice, and standard input is gone then", param_hint="--learn")
    files = with_progress(names, "learning", len(names))
    profiles = learn_sites((page.site, page.text) for page in read_corpus(files, Columns(), [], quiet=True))
    return lambda name: profiles.get(folder_of(name))


def _read(path: Path) -> SiteProfile | None:
    """A profile; None where the site has none. One that cannot be read is a mistake in the command line."""
    if not path.exists():
        return None
    try:
        return SiteProfile.load(path)
    except (OSError, ValueError) as error:
        raise typer.BadParameter(f"{path}: {error}", param_hint="--profiles") from error
