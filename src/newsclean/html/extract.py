"""The call of trafilatura: the page's main text, one of the witnesses of the zone."""

import logging
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement


def main_text(tree: "HtmlElement") -> str | None:
    """What trafilatura takes for the main text, a paragraph a line; None where it finds none or fails."""
    from trafilatura import bare_extraction

    logger = logging.getLogger("trafilatura")
    try:
        found = bare_extraction(tree, include_comments=False)  # they are no main text, and looking for them takes long
    except Exception as error:  # whatever goes wrong in there: the page's own lines are still to be read
        logger.debug("main text not found: %s", error)
        return None
    text = getattr(found, "text", None)
    return text if isinstance(text, str) and text.strip() else None


@cache
def version(extractor: str) -> str | None:
    """The installed version of an extractor; None where it is not installed."""
    from importlib.metadata import PackageNotFoundError
    from importlib.metadata import version as installed

    try:
        return installed(extractor)
    except PackageNotFoundError:
        return None
