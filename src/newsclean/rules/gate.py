"""What lines a rule looks at: most lines of a page show at their edges that no rule is about them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Gate:
    """What a line must show before a rule looks at it; one of these is enough."""

    first: str = ""
    """Characters that the printed line may open with; "0" stands for any digit, "*" for any other sign that is no letter."""
    last: str = ""
    """Characters that it may close with, in the same way; a full stop behind them does not count."""
    heads: tuple[str, ...] = ()
    """Words that its normal form may open with."""
    tails: tuple[str, ...] = ()
    """Words that its normal form may close with."""
    marks: tuple[str, ...] = ()
    """What may stand in the printed line, but for its first character: that is `first`, or a bullet."""
