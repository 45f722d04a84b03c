"""Where to cut a page that is one single line."""

from newsclean.broken import Known
from newsclean.one_line.ends import end_points
from newsclean.one_line.starts import start_points
from newsclean.one_line.title import title_points


def cut_points(source: str, begin: int, end: int, known: Known | None = None, url: str | None = None) -> list[int]:
    """Offsets inside (begin, end) where a piece starts, in order: behind sentences, around dates and the headline,
    before marks, and where the lines of menus and lists began. `known` tells of a line whether it is a phrase."""
    ends = sorted({*end_points(source, begin, end), *title_points(source, begin, end, url)})
    return sorted({*ends, *start_points(source, begin, end, ends, known)})
