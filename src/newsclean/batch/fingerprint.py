"""What two runs must have in common for the one to go on where the other stopped."""

import os
from collections.abc import Iterable
from hashlib import blake2b
from pathlib import Path
from typing import Any

from newsclean.batch.inputs import Input
from newsclean.batch.target import Target
from newsclean.batch.work import Settings


def fingerprint(inputs: Iterable[Input], settings: Settings, target: Target, **more: Any) -> dict[str, Any]:
    """The settings that decide what is written, under the names of the options."""
    import newsclean

    packs = settings.cleaner.packs
    files = [Path(pack) for pack in packs or () if pack.endswith(".toml")]
    profiles = settings.profiles.folder
    return {
        "newsclean": newsclean.__version__,
        "inputs": _digest(f"{one.name}\0{one.kind}\0{_stamp(Path(one.name))}" for one in inputs),
        "output": target.path.name,
        "format": str(settings.shape),
        "column": settings.column,
        "url": settings.url,
        "packs": [*packs, *(_digest([path.read_text("utf-8")]) for path in files)] if packs is not None else None,
        "profiles": _digest(map(_stamp, sorted(Path(profiles).iterdir()))) if profiles is not None else None,
        "strays": settings.strays,
        "shard-size": list(target.shard) if target.shard is not None else None,
        **more,
    }


def _stamp(path: Path) -> str:
    """What changes when the file does."""
    try:
        about = os.stat(path)
    except OSError:
        return f"{path.name} missing"
    return f"{path.name} {about.st_size} {about.st_mtime_ns}"


def _digest(parts: Iterable[str]) -> str:
    total = blake2b(digest_size=16)
    for part in parts:
        total.update(part.encode("utf-8", "surrogateescape") + b"\n")
    return total.hexdigest()
