"""What front matter states, in the form in which pages of HTML state it."""

from typing import Final

from newsclean.html.moments import read_moment
from newsclean.html.stated import Stated
from newsclean.html.titles import squeeze, without_site
from newsclean.matter.find import ADDRESS, FrontMatter
from newsclean.matter.names import NAMES

_TITLE: Final = "title"
"""Of all names of headlines the one that may be of a page's title element, with the site's name in it."""


def stated_in(matter: FrontMatter) -> Stated:
    """The statements, the most trusted first."""
    names = _read(matter, "site_names")
    headlines = [without_site(text, names) for text in _read(matter, "headlines")]
    titles = {squeeze(without_site(value, names)) for name, value in matter.values if name == _TITLE}
    return Stated(
        headlines=tuple(dict.fromkeys(headlines)),
        only_titled={squeeze(text) for text in headlines} <= titles,
        titles=_read(matter, "headlines"),
        descriptions=_read(matter, "descriptions"),
        authors=_read(matter, "authors"),
        published=tuple([moment for text in _read(matter, "published") if (moment := read_moment(text)) is not None]),
        modified=tuple([moment for text in _read(matter, "modified") if (moment := read_moment(text)) is not None]),
        sections=_read(matter, "sections"),
        tags=_read(matter, "tags"),
        site_names=names,
        urls=tuple([text for text in _read(matter, "urls") if ADDRESS.match(text)]),
        languages=_read(matter, "languages"),
    )


def _read(matter: FrontMatter, field: str) -> tuple[str, ...]:
    """The values of a field, in the order of its names."""
    found = [value for wanted in NAMES[field] for name, value in matter.values if name == wanted]
    return tuple(dict.fromkeys(found))
