"""Which site a page is of, and what its profile's file is called."""

from hashlib import blake2b
from pathlib import Path
from urllib.parse import urlsplit

import regex

_PLAIN = regex.compile(r"[^\p{L}\p{M}\p{N}._-]+")
_LONGEST = 100


def host_of(url: str | None) -> str | None:
    """The host of a URL without "www.": the site, as far as an address tells."""
    try:
        host = urlsplit(url).hostname if url else None
    except ValueError:
        return None
    return host.removeprefix("www.").rstrip(".") or None if host else None


def folder_of(name: str) -> str:
    """The name of the folder a file is in."""
    return Path(name).resolve().parent.name or "root"


def profile_file(site: str) -> str:
    """The name of a site's profile: the site's own where a file may be called so, else with a hash."""
    plain = _PLAIN.sub("_", site).lstrip(".")[:_LONGEST]
    if plain == site:
        return f"{site}.json"
    return f"{plain}-{blake2b(site.encode('utf-8', 'replace'), digest_size=4).hexdigest()}.json"
