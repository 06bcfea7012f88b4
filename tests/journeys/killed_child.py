"""A process that makes files and takes files in through the real services, and is killed while it does.

For every line it reads (what, how many steps to live, the folder) it forks a worker. A step is the beginning or the end
of a call that touches a file or the desk. Lines it writes: ``pid N``, ``kept WORDS`` after each act that came back, and
``gone`` when the worker is dead.
"""

import os
import signal
import sys
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from types import FrameType
from typing import Any

from qa_desk.services.made_files import keep_file
from qa_desk.templates.library import TemplateLibrary
from tests.two_desks import CHAIR, JO, Desk

TOUCHING = frozenset(
    {"execute", "executemany", "open", "write", "flush", "fsync", "chmod", "replace", "unlink", "close"}
)


def die_after(steps: int) -> None:
    """Be killed, as by a power switch, once so many steps were taken from now on."""
    left = steps

    def count(_frame: FrameType, event: str, called: Any) -> None:
        nonlocal left
        if event in ("c_call", "c_return") and called.__name__ in TOUCHING:
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.setprofile(count)


def desk_in(folder: Path, name: str) -> Desk:
    """Somebody's desk in that folder, open."""
    return Desk(folder / f"{name}.qadesk", name, TemplateLibrary(folder / "forms"))


def audit_of(desk: Desk) -> str:
    """The id of the only audit of a desk."""
    with desk.store.reading() as reading:
        (audit,) = reading.audits.list()
    return audit.id


def seal_for_ever(desk: Desk, folder: Path) -> Iterator[str]:
    """One file of returns after the other, each in the place of the one before."""
    path = folder / "out.qareturn"
    while True:
        made = desk.services.sending.seal(audit_of(desk), path)
        yield f"{made.version} {sha256(path.read_bytes()).hexdigest()}"


def take_in_each(desk: Desk, folder: Path) -> Iterator[str]:
    """Every file of returns in that folder, by name."""
    for path in sorted(folder.glob("*.qareturn")):
        desk.services.receiving.take_in([path])
        yield path.name


def issue_for_ever(desk: Desk, folder: Path) -> Iterator[str]:
    """Packs for everybody, over and over."""
    while True:
        issued = desk.services.packs.issue(audit_of(desk), folder / "issued")
        yield " ".join(sha256(one.path.read_bytes()).hexdigest() for one in issued.files)


def report_for_ever(desk: Desk, folder: Path) -> Iterator[str]:
    """One report after the other, each in the place of the one before."""
    audit = audit_of(desk)
    while True:
        contents = os.urandom(9000)
        yield keep_file(desk.store, CHAIR, folder / "out.xlsx", contents, audit, "answers.xlsx", 3, provisional=True)


def send_workbooks_for_ever(desk: Desk, folder: Path) -> Iterator[str]:
    """Workbooks for everybody, over and over."""
    while True:
        issued = desk.services.workbooks.issue(audit_of(desk), folder / "issued")
        yield " ".join(sha256(one.path.read_bytes()).hexdigest() for one in issued.files)


ACTS: dict[str, tuple[str, Callable[[Desk, Path], Iterator[str]]]] = {
    "seal": (JO, seal_for_ever),
    "take in": (CHAIR, take_in_each),
    "issue": (CHAIR, issue_for_ever),
    "workbooks": (CHAIR, send_workbooks_for_ever),
    "report": (CHAIR, report_for_ever),
}


def work(what: str, steps: int, folder: Path) -> None:
    """Act until killed, or until there is nothing more to do."""
    name, act = ACTS[what]
    desk = desk_in(folder, name)
    die_after(steps)
    for kept in act(desk, folder):
        os.write(1, f"kept {kept}\n".encode())


def serve() -> None:
    """Fork a worker for each line."""
    for line in sys.stdin:
        what, steps, folder = line.rstrip("\n").split("\t")
        worker = os.fork()
        if not worker:
            try:
                work(what, int(steps), Path(folder))
            finally:
                os._exit(1)
        os.write(1, f"pid {worker}\n".encode())
        os.waitpid(worker, 0)
        os.write(1, b"gone\n")


if __name__ == "__main__":
    serve()
