"""What keeps a document from being cleaned."""

from typing import NamedTuple


class Failure(NamedTuple):
    """Why there is no result; the codes are stable and stand in docs/batch.md."""

    code: str
    message: str


class Unfit(Exception):
    """Raised while a document is read; the run goes on with the next."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(code, message)
        self.failure = Failure(code, message)


class Missing(Exception):
    """A library that is an extra is not installed; the message says what to install."""


def needed(library: str, extra: str, purpose: str) -> Missing:
    """The error for a library that is not there."""
    return Missing(f"{purpose} needs {library}: pip install 'newsclean[{extra}]'")
