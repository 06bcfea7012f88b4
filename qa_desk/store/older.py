"""A desk as an older QA Desk left it, for proofs: what a newer one does on opening it can then be tried anywhere."""

from pathlib import Path

from qa_desk.domain.progress import Progress
from qa_desk.store.migrations import KNOWN_VERSION
from qa_desk.store.opening import open_checked, unlock


def as_older(path: Path, passphrase: str) -> None:
    """Mark a closed desk as one of the form before: its tables are made again on the next opening."""
    connection, _ = open_checked(path, unlock(path, passphrase), Progress())
    try:
        connection.run(f"PRAGMA user_version = {KNOWN_VERSION - 1}")
    finally:
        connection.close()
