"""Lines far from all prose are settled unweighed; a story's own tables and lists are not."""

from newsclean import Cleaner, clean
from newsclean.label import CHROME
from newsclean.pipeline import open_page, until_zone
from newsclean.zone.gather import gather

PARAGRAPH = (
    "The council of Alden decided on Tuesday that the old bridge at {} will be repaired before the winter, and that "
    "the work will be paid for by the county, which had closed the road to lorries two years ago."
)
STORY = [
    PARAGRAPH.format(place) for place in ("the mill", "the weir", "the lock", "the ferry", "the school", "the inn")
]
MENU = [f"Section {name}{name}" for name in "abcdefghijklmnopqrstuvwxyz"] + [
    f"Page {name}" for name in "abcdefghijklmnopqrstuvwxyz"
]
KNOWN = ["Skip to content", "Privacy policy", "Log in", "Terms of use"]


def weighed(text: str) -> tuple[set[str], set[str]]:
    """The lines that are weighed, and those that are far."""
    page = until_zone(open_page(text, Cleaner().tools))
    evidence = gather(page)
    texts = page.document.texts
    return {texts[i] for i in evidence.lines}, {texts[i] for i in evidence.far}


def test_menu_far_above_is_not_weighed() -> None:
    near, far = weighed("\n".join([*KNOWN, *MENU, *STORY]))
    assert set(MENU[:6]) <= far
    assert set(STORY) <= near
    assert MENU[-1] in near, "lines close to prose are weighed, whatever they are"


def test_far_lines_are_removed_and_accounted_for() -> None:
    result = clean("\n".join([*KNOWN, *MENU, *STORY]))
    body = result.text.split("\n\n")
    assert [line for line in body if line in STORY] == STORY
    assert not {line for line in body if line.startswith("Section")}
    assert result.spans[len(KNOWN)].label in CHROME, "a removed line has a label of the site's"
    assert "".join(result.source[span.start : span.stop] for span in result.spans) == result.source


def test_a_list_of_the_story_is_weighed() -> None:
    results = [f"{name} {points}" for points, name in enumerate(MENU)]
    near, far = weighed("\n".join([*KNOWN, *STORY[:3], *results, *STORY[3:]]))
    assert far.isdisjoint(results)
    assert set(results) <= near


def test_a_long_table_below_the_story_is_weighed_where_nothing_of_the_site_stands_in_it() -> None:
    results = [f"{name} {points}" for points, name in enumerate(MENU)]
    _, far = weighed("\n".join([*KNOWN, *STORY, *results]))
    assert far.isdisjoint(results)


def test_a_page_without_a_site_has_no_far_lines() -> None:
    _, far = weighed("\n".join([*MENU, *STORY]))
    assert not far
