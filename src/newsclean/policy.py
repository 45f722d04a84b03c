"""The validator's limits, as a value."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Policy:
    """What counts as an article. The defaults suit news; a corpus of long reads may want more."""

    least_characters: int = 80
    """A body shorter than this is too short (scripts without spaces count for more). The shortest real
    wire brief of the development pages has two sentences and 120 characters."""
    most_chrome: float = 0.92
    """mostly-chrome warns if more than this share of the page's characters was removed."""
    latest_date: date | None = None
    """date-in-future warns about later dates; None: not checked, since no clock is read."""
