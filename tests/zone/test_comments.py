"""A story is never only what stands below the comments' heading."""

import pytest

from newsclean import Cleaner
from newsclean.page import Page
from newsclean.pipeline import open_page, until_zone
from newsclean.zone.features import Evidence
from newsclean.zone.gather import gather
from newsclean.zone.mend import HIGHEST, above_comments

STORY = (
    "- Borrowdale: Trains stood for two hours on Tuesday because a young elk had lain down on the second platform. The "
    "stationmaster tried a whistle, then a bucket of water, and the animal turned over. A forester came with a branch "
    "of willow, and the elk followed him over the rails to the meadow behind the signal box. Three trains were late."
)
READERS = (
    "I stood on that platform and nobody told me what was going on, there was only the whistle, for an hour.",
    "A gate for the elk they can build, and the lift for prams has been promised for twenty years by now.",
)
LIKELY = 0.5


def page_of(*lines: str) -> tuple[Page, Evidence]:
    page = until_zone(open_page("\n".join(lines), Cleaner().tools))
    return page, gather(page)


def mended(*lines: str, story: float) -> dict[str, float]:
    """The chances of the lines, of which the readers' are likely, behind the correction."""
    page, evidence = page_of(*lines)
    texts = [page.document.texts[i] for i in evidence.lines]
    chances = [0.9 if text in READERS else story for text in texts]
    return dict(zip(texts, above_comments(page, evidence, chances, LIKELY), strict=True))


def test_prose_above_the_comments_is_the_story_where_only_readers_were_likely() -> None:
    found = mended("Only here", STORY, "Comments (2)", *READERS, story=0.2)
    assert found[STORY] >= LIKELY
    assert [found[text] for text in READERS] == [0.0, 0.0]


@pytest.mark.parametrize(
    ("lines", "story"),
    [
        (("Only here", STORY, "Comments (2)", *READERS), 0.7),
        (("Only here", STORY, *READERS), 0.2),
        (("Only here", "A short line.", "Comments (2)", *READERS), 0.2),
        ((*(f"Harbour entry {i}" for i in range(HIGHEST + 1)), STORY, "Comments (2)", *READERS), 0.2),
    ],
    ids=["the story is likely itself", "no heading", "little prose above", "a menu above"],
)
def test_else_nothing_changes(lines: tuple[str, ...], story: float) -> None:
    found = mended(*lines, story=story)
    assert [found[text] for text in READERS] == [0.9, 0.9]
    assert found.get(STORY, story) == story
