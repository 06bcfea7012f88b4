"""What an operation touched, so that each page refreshes only what it shows."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Changed:
    """Returned by every verb that writes, after its transaction has committed."""

    what: str
    audits: frozenset[str] = frozenset()
    returns: frozenset[str] = frozenset()
    questions: frozenset[str] = frozenset()
    actions: frozenset[str] = frozenset()
