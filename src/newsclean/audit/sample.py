"""A sample that a seed draws, whatever the order of the documents, and what it says of all."""

from hashlib import blake2b
from heapq import heappush, heapreplace
from math import sqrt

SAMPLE = 400
"""Documents of a sample: a share is then known to five points."""
_Z = 1.959964
"""Standard deviations around the mean that hold 95 % of a normal distribution."""


class Sample:
    """The documents with the smallest hashes of seed and text: which they are depends on nothing else."""

    def __init__(self, seed: int, size: int) -> None:
        if size < 1:
            raise ValueError(f"a sample has one document or more, not {size}")
        self._seed = seed
        self._size = size
        self._held: list[tuple[int, str, str]] = []
        """A heap, the largest hash (as a negative number) first."""

    def offer(self, site: str, text: str) -> None:
        """Takes the document in, if its hash is among the smallest so far. The same text of a site counts once."""
        data = f"{self._seed}\0{site}\0{text}".encode("utf-8", "surrogatepass")
        entry = (-int.from_bytes(blake2b(data, digest_size=8).digest()), site, text)
        if len(self._held) < self._size:
            if entry not in self._held:
                heappush(self._held, entry)
        elif entry > self._held[0] and entry not in self._held:
            heapreplace(self._held, entry)

    def documents(self) -> list[tuple[str, str]]:
        """The sample as (site, text), in an order of its own."""
        return [(site, text) for _, site, text in sorted(self._held, reverse=True)]


def interval(count: int, of: int) -> tuple[float, float]:
    """Wilson's interval: the share in the whole lies in it for 95 of 100 samples. Holds for none and all, too."""
    if of == 0:
        return 0.0, 1.0
    share, square = count / of, _Z * _Z / of
    middle = (share + square / 2) / (1 + square)
    half = _Z * sqrt(share * (1 - share) / of + square / (4 * of)) / (1 + square)
    return max(0.0, middle - half), min(1.0, middle + half)
