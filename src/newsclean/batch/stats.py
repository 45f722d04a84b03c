"""The account of a run: what was counted, as a tree of names."""

import json
from collections import Counter
from collections.abc import Mapping
from typing import Any

from newsclean.batch.work import Tally


def account(tally: Tally, seconds: float, settings: Mapping[str, Any]) -> dict[str, Any]:
    """What `<out>.stats.json` holds. All but "time" is the same for the same input."""
    removed: dict[str, dict[str, int]] = {}
    for path, count in sorted(tally.items()):
        if path[0] == "removed":
            removed.setdefault(path[1], {})[path[2]] = count
    documents = documents_in(tally)
    return {
        "settings": dict(settings),
        "documents": documents,
        "records": tally["records",],
        "articles": tally["clean",],
        "rejected": dict(sorted(under(tally, "rejected").items())),
        "failed": under(tally, "failed").total(),
        "unreadable": tally["unreadable",],
        "strays": tally["strays",],
        "problems": dict(sorted(under(tally, "problems").items())),
        "characters": {
            "read": tally["characters",],
            "kept": dict(sorted(under(tally, "kept").items())),
            "removed": removed,
        },
        "time": {
            "seconds": round(seconds, 1),
            "documents_per_second": round(documents / seconds, 1) if seconds else None,
        },
    }


def documents_in(tally: Tally) -> int:
    """Documents that are done, whatever became of them."""
    rejected, failed = (under(tally, name).total() for name in ("rejected", "failed"))
    return tally["clean",] + rejected + failed + tally["unreadable",]


def is_fruitless(tally: Tally) -> bool:
    """Whether no document could be cleaned and some failed, as where the text is in a column of an unknown name."""
    return bool(under(tally, "failed")) and not tally["clean",] and not under(tally, "rejected")


def under(tally: Tally, name: str) -> Counter[str]:
    """What is counted under a name, by the next one."""
    return Counter({path[1]: count for path, count in tally.items() if path[0] == name and len(path) == 2})


def account_bytes(tally: Tally, seconds: float, settings: Mapping[str, Any]) -> bytes:
    """The same as the file has it."""
    content = json.dumps(account(tally, seconds, settings), ensure_ascii=False, indent=1) + "\n"
    return content.encode("utf-8", "backslashreplace")


def summary(tally: Tally, unlisted: int = 0) -> str:
    """As in "read 12, clean 9, rejected 3 (error-page 2, too-short 1), strays 1". unlisted: folders not read."""
    rejected = under(tally, "rejected")
    line = f"read {tally['clean',] + rejected.total()}, clean {tally['clean',]}, rejected {rejected.total()}"
    line += _listed(rejected) + f", strays {tally['strays',]}"
    if failed := under(tally, "failed"):
        line += f", failed {failed.total()}{_listed(failed)}"
    unreadable = tally["unreadable",] + unlisted
    return f"{line}, unreadable {unreadable}" if unreadable else line


def _listed(counts: Counter[str]) -> str:
    ordered = sorted((-count, code) for code, count in counts.items())
    return f" ({', '.join(f'{code} {-count}' for count, code in ordered)})" if ordered else ""
