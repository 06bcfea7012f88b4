"""Destroying a desk file: without its first bytes no passphrase makes its key again, wherever its pages still lie."""

import os
from pathlib import Path

from qa_desk.store.engine import PAGE_SIZE
from qa_desk.store.files import reach_disk, wal_of
from qa_desk.store.recovery import recovery_file_of


def destroy_file(path: Path) -> None:
    """Overwrite the salt and the first page, see them on the disk, then remove the file and all that is beside it.

    Only for a file that nobody has open. A drive may keep old blocks out of reach of any program: whoever can read
    those and knows the passphrase could still make the key. docs/retention.md says so too.
    """
    _overwrite(path)
    if (recovery := recovery_file_of(path)).is_file():  # it holds the key itself, for whoever has the code on paper
        _overwrite(recovery)
        recovery.unlink()
    wal_of(path).unlink(missing_ok=True)
    path.unlink()


def _overwrite(path: Path) -> None:
    with path.open("r+b") as file:
        file.write(bytes(min(PAGE_SIZE, path.stat().st_size)))
        file.flush()
        os.fsync(file.fileno())
    reach_disk(path)
