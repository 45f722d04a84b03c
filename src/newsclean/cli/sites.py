"""The profiles that `newsclean clean` uses: in a folder, or learnt from the documents first."""

from pathlib import Path
from typing import Annotated

import typer

from newsclean.batch.inputs import STDIN, Input
from newsclean.batch.read import read_inputs
from newsclean.batch.sites import Profiles as Known
from newsclean.batch.sites import learn as learn_items
from newsclean.cli.corpus import told, with_progress
from newsclean.cli.options import read_profile
from newsclean.site.names import folder_of, host_of, profile_file

Profiles = Annotated[
    Path | None,
    typer.Option(
        metavar="FOLDER",
        help="Use the profiles of newsclean learn: by the host of the URL, else by the folder of the file.",
    ),
]
Learn = Annotated[
    bool, typer.Option("--learn", help="Learn first what the documents of each site have in common, then clean.")
]


def find_profiles(
    inputs: tuple[Input, ...], folder: Path | None, learn: bool, url: str | None, column: str | None
) -> Known:
    """Where the profiles of the documents' sites are."""
    if learn and folder is not None:
        raise typer.BadParameter("learns the profiles that --profiles would read", param_hint="--learn")
    if learn:
        if any(one.name == STDIN for one in inputs):
            raise typer.BadParameter("reads the documents twice, and standard input is gone then", param_hint="--learn")
        items = (item for _, item in with_progress(told(read_inputs(inputs)), "learning"))
        return Known(learnt=learn_items(items, column))
    if folder is None:
        return Known()
    if not folder.is_dir():
        raise typer.BadParameter(f"{folder} is no folder", param_hint="--profiles")
    host = host_of(url)
    for site in sorted({host} if host else {folder_of(one.name) for one in inputs if one.name != STDIN}):
        if (path := folder / profile_file(site)).exists():
            read_profile(path, "--profiles")
    return Known(folder=str(folder))
