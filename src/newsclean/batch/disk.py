"""Writing so that it stays: files that are whole or not there, bytes that are on the disk before they are counted."""

import os
from pathlib import Path
from typing import BinaryIO


def write_whole(path: Path, data: bytes) -> None:
    """The file with this content, or the file as it was before."""
    part = path.with_name(path.name + ".new")
    with part.open("wb") as file:
        file.write(data)
        settle(file)
    os.replace(part, path)
    settle_folder(path.parent)


def move(part: Path, path: Path) -> None:
    """The finished file under its name, with the permissions of the one that it replaces. Done once is done twice."""
    if not part.exists():
        return
    if path.exists():
        part.chmod(path.stat().st_mode & 0o7777)
    os.replace(part, path)


def settle(file: BinaryIO) -> None:
    """Wait until what was written is on the disk."""
    file.flush()
    os.fsync(file.fileno())


def settle_folder(folder: Path) -> None:
    """Wait until the names in the folder are on the disk, where the system can say so."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
