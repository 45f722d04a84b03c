"""Learning a profile from the pages of a site: one pass, in bounded memory, in any order."""

from collections.abc import Iterable, Mapping

from newsclean.html.sniff import is_html
from newsclean.segment import cut
from newsclean.site.profile import MOST_PAGES, SiteProfile
from newsclean.site.sketch import Sketch, line_keys, sketch

BATCH = MOST_PAGES
"""So many new pages are held before they are sifted."""


def learn(texts: Iterable[str]) -> SiteProfile:
    """What the pages of one site have in common, to clean them with: `clean(text, site=learn(texts))`.

    texts: the scraped texts of pages of one site, uncleaned and from one scraper; any iterable, read once. Order
    and repetition do not matter. Profiles of parts merge exactly: `learn(a) | learn(b) == learn([*a, *b])`.
    """
    if isinstance(texts, str | bytes | Mapping) or not isinstance(texts, Iterable):
        raise TypeError(f"newsclean.learn takes the texts of several pages, not one {type(texts).__name__}")
    return learn_sites(("", text) for text in texts).get("", SiteProfile())


def learn_sites(pages: Iterable[tuple[str, str]]) -> dict[str, SiteProfile]:
    """A profile for each site of these pages, given as (site, text) in any order; sorted by site."""
    profiles: dict[str, SiteProfile] = {}
    fresh: dict[str, dict[str, Sketch]] = {}
    for site, text in pages:
        page = sketch_of(text)
        profile = profiles.setdefault(site, SiteProfile())
        if page.lines and _has_a_chance(page, profile):
            new = fresh.setdefault(site, {})
            new[page.signature] = page
            if len(new) >= BATCH:
                profiles[site] = profile | SiteProfile(tuple(fresh.pop(site).values()))
    for site, new in fresh.items():
        profiles[site] |= SiteProfile(tuple(new.values()))
    return dict(sorted(profiles.items()))


def sketch_of(text: str) -> Sketch:
    """The sketch of a page as a scraper delivered it."""
    if not isinstance(text, str):
        raise TypeError(f"newsclean.learn takes str, not {type(text).__name__}")
    return sketch(line_keys(cut(_text_of(text))))


def _text_of(text: str) -> str:
    """The lines of a page that is HTML, as cleaning reads them; any other text as it is."""
    if not is_html(text):
        return text
    from newsclean.html.lines import read_lines
    from newsclean.html.parse import Unreadable, parse

    try:
        return "\n".join([mark.text for mark in read_lines(parse(text).root)])
    except Unreadable:
        return ""


def _has_a_chance(page: Sketch, profile: SiteProfile) -> bool:
    """Whether a full profile may take the page: memory and time are for pages that stay."""
    return not profile.bound or page.signature < profile.bound
