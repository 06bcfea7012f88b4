"""A process that records revisions through the real store until it is killed, and says which ones were kept.

Started once; for every path it reads it forks a worker, so that a kill does not cost a start. Lines it writes:
``pid N``, then ``kept SEQUENCE ID`` after each commit that returned, and ``gone`` when the worker is dead.
"""

import os
import sys
from pathlib import Path

from qa_desk.domain.agency_return import ReturnState
from qa_desk.domain.answers import Answer
from qa_desk.domain.audit import TemplateReference
from qa_desk.domain.events import AuditMoved, ReturnMoved, ReturnPosition
from qa_desk.domain.progress import Progress
from qa_desk.domain.retention.events import ErasureCarriedOut
from qa_desk.store.store import Store
from tests.store.desks import PASSPHRASE, graded, revise

RETURNS = tuple(f"eha/C{number:02}/jo" for number in range(1, 31))


def record_for_ever(path: Path) -> None:
    """Every way the window writes: revisions, settling while idle, closing and opening again."""
    number = 0
    while True:
        store = Store.open(path, PASSPHRASE)
        for _ in range(60):
            number += 1
            agency_return = f"eha/C0{number % 3 + 1}/jo"
            recorded = revise(store, agency_return, f"question_{number % 40}", graded("good", f"note {number} " * 9))
            os.write(1, f"kept {recorded.sequence} {recorded.id}\n".encode())
            if number % 13 == 0:
                store.settle()
        store.close()


def change_passphrases(path: Path) -> None:
    """One passphrase after the other, for ever."""
    store = Store.open(path, "phrase 0")
    number = 0
    while True:
        store.change_passphrase(f"phrase {number}", f"phrase {number + 1}")
        number += 1
        os.write(1, f"kept {number} -\n".encode())


def move_for_ever(path: Path) -> None:
    """An audit that goes from edition to edition, every return of it in the same transaction."""
    store, number = Store.open(path, PASSPHRASE), 0
    while True:
        number += 1
        here, there = (TemplateReference("early_help", str(edition), str(edition)) for edition in (number, number + 1))
        before, after = (ReturnPosition(ReturnState.DRAFT, reason=f"edition {one}") for one in (number, number + 1))
        answers = Answer(f"answer {number}"), Answer(f"answer {number + 1}")
        with store.writing("chair") as uow:
            uow.record(AuditMoved("eha", here, there, (("seen", "seen"),), "a newer edition"))
            for case in RETURNS:
                uow.record(ReturnMoved(case, (("seen", *answers),), before, after))
        os.write(1, f"kept {number} -\n".encode())


def erase_for_ever(path: Path) -> None:
    """One case after the other is erased, until none is left."""
    store = Store.open(path, PASSPHRASE)
    for number, case in enumerate(RETURNS, 1):
        with store.writing("chair") as uow:
            uow.erase(ErasureCarriedOut("eha", case.split("/")[1], "decision 7", "Data protection", ()), Progress())
        store.leave_no_trace()
        os.write(1, f"kept {number} -\n".encode())


WORK = {
    "record": record_for_ever, "passphrase": change_passphrases, "move": move_for_ever, "erase": erase_for_ever,
}  # fmt: skip


def serve() -> None:
    """Fork a worker for each line: what to do, a tab, the path."""
    for line in sys.stdin:
        what, path = line.rstrip("\n").split("\t")
        worker = os.fork()
        if not worker:
            try:
                WORK[what](Path(path))
            finally:
                os._exit(1)
        os.write(1, f"pid {worker}\n".encode())
        os.waitpid(worker, 0)
        os.write(1, b"gone\n")


if __name__ == "__main__":
    serve()
