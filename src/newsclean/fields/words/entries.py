"""How a table of words is written."""


def entries(text: str) -> frozenset[str]:
    """Entries of a table: one or more a line, separated by " / "."""
    return frozenset(entry.strip() for line in text.strip().splitlines() for entry in line.split(" / "))
