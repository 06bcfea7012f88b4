"""A process that makes files and takes files in through the real services, and is killed while it does.

For every line it reads (what, how many steps to live, the folder) it forks a worker. A step is the beginning or the end
of a call that touches a file or the desk; with 0 steps it lives until somebody else kills it.
Lines it writes: ``pid N``, ``kept WORDS`` after each act that came back, and ``gone`` when the worker is dead.
"""

import os
import signal
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from types import FrameType
from typing import Any

from qa_desk.domain.answers import Answer
from qa_desk.proofs.exchange import CHAIR, JO, PASSPHRASE, Desk
from qa_desk.services.made_files import keep_file
from qa_desk.templates.library import TemplateLibrary

TOUCHING = frozenset(
    {"execute", "executemany", "open", "write", "flush", "fsync", "chmod", "replace", "unlink", "close"}
)


SEEN = ("met", "partly_met")
NEXT_PASSPHRASE = "nine slow otters diving"  # noqa: S105 - of desks that hold nothing
OLDER = "older.qadesk"


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


def grade_for_ever(desk: Desk, _: Path) -> Iterator[str]:
    """Every way the window writes: answers, settling while idle, signing off and opening again."""
    number, agency_return = 0, f"{audit_of(desk)}/C01/j"
    while True:
        session = desk.services.returns.open(agency_return)
        if not session.agency_return.may_be_edited:
            session.reopen("There was more to say")
        for _again in range(30):
            number += 1
            words = f"note {os.getpid()} {number} " * 9
            session.revise("words" if number % 3 else "seen", Answer(words if number % 3 else SEEN[number % 2]))
            yield "{} {}".format(*desk.store.head)
            if number % 13 == 0:
                desk.services.desk.settle()
        session.revise_many([("seen", Answer("met")), ("plan", Answer("met"))])
        session.declare_family(False)
        session.sign_off()
        yield "{} {}".format(*desk.store.head)
        desk = desk.reopened()


def back_up_for_ever(desk: Desk, folder: Path) -> Iterator[str]:
    """One backup after the other, each with an answer more."""
    while True:
        desk.clock.moment += timedelta(seconds=os.getpid() % 977)
        yield desk.services.desk.back_up(folder / "copies").name


def change_passphrases(desk: Desk, _: Path) -> Iterator[str]:
    """There and back between two passphrases, for ever."""
    here, there = PASSPHRASE, NEXT_PASSPHRASE
    while True:
        desk.store.change_passphrase(here, there)
        here, there = there, here
        yield here.replace(" ", "_")


def open_older(desk: Desk, folder: Path) -> Iterator[str]:
    """A desk of an older form, opened: it goes up to the form of today."""
    older = Desk(folder / OLDER, CHAIR, desk.library)
    yield str(older.store.head[0])
    older.close()


ACTS: dict[str, tuple[str, Callable[[Desk, Path], Iterator[str]]]] = {
    "seal": (JO, seal_for_ever),
    "take in": (CHAIR, take_in_each),
    "issue": (CHAIR, issue_for_ever),
    "workbooks": (CHAIR, send_workbooks_for_ever),
    "report": (CHAIR, report_for_ever),
    "grade": (JO, grade_for_ever),
    "back up": (CHAIR, back_up_for_ever),
    "passphrase": (CHAIR, change_passphrases),
    "migrate": (JO, open_older),
}


def work(what: str, steps: int, folder: Path) -> None:
    """Act until killed, or until there is nothing more to do."""
    name, act = ACTS[what]
    desk = desk_in(folder, name)
    if steps:
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
