"""A process that opens older desks and kills itself at a moment that it was given.

A moment is a file being opened, made, linked, renamed or removed, as Python's own audit events tell. For every line
it reads (a moment, a tab, a path) it forks a worker, so that a kill does not cost a start.
"""

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from qa_desk.store.store import Store
from tests import graded_audit

MOMENTS = {"open", "os.mkdir", "os.link", "os.rename", "os.remove", "os.chmod"}


def open_until(moment: int, path: Path) -> None:
    """Open a desk and close it; at the given moment of that the process is gone."""
    left = moment

    def count(event: str, _: object) -> None:
        nonlocal left
        if event in MOMENTS:
            left -= 1
            if left < 0:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(count)
    Store.open(path, graded_audit.PASSPHRASE).close()
    os.write(1, f"kept {moment - left}\n".encode())


def serve(act: Callable[[int, Path], None]) -> None:
    """Fork a worker for each line."""
    for line in sys.stdin:
        moment, path = line.rstrip("\n").split("\t")
        worker = os.fork()
        if not worker:
            try:
                act(int(moment), Path(path))
            finally:
                os._exit(1)
        os.write(1, f"pid {worker}\n".encode())
        os.waitpid(worker, 0)
        os.write(1, b"gone\n")


if __name__ == "__main__":
    serve(open_until)
