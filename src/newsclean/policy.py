"""The validator's limits, as a value."""

from dataclasses import dataclass
from datetime import date, datetime


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

    def __post_init__(self) -> None:
        least, most, latest = self.least_characters, self.most_chrome, self.latest_date
        if not isinstance(least, int) or isinstance(least, bool):
            raise TypeError(f"least_characters is an int, not {type(least).__name__}")
        if least < 0:
            raise ValueError(f"least_characters is 0 or more, not {least}")
        if not isinstance(most, int | float) or isinstance(most, bool):
            raise TypeError(f"most_chrome is a number, not {type(most).__name__}")
        if not 0 <= most <= 1:
            raise ValueError(f"most_chrome is a share from 0 to 1, not {most}")
        if latest is not None and (not isinstance(latest, date) or isinstance(latest, datetime)):
            raise TypeError(f"latest_date is a date, such as date(2024, 12, 31), not {type(latest).__name__}")
