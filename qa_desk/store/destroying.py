"""Destroying a desk file: without its first bytes no passphrase makes its key again, wherever its pages still lie."""

import os
from pathlib import Path

from qa_desk.store.engine import PAGE_SIZE
from qa_desk.store.files import reach_disk, wal_of


def destroy_file(path: Path) -> None:
    """Overwrite the salt and the first page, see them on the disk, then remove the file and the log beside it.

    Only for a file that nobody has open. A drive may keep old blocks out of reach of any program: whoever can read
    those and knows the passphrase could still make the key. docs/retention.md says so too.
    """
    with path.open("r+b") as file:
        file.write(bytes(min(PAGE_SIZE, path.stat().st_size)))
        file.flush()
        os.fsync(file.fileno())
    reach_disk(path)
    wal_of(path).unlink(missing_ok=True)
    path.unlink()
