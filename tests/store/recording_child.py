"""A process that moves an audit through the real store until it is killed, and says how often it was told so.

Started once; for every path it reads it forks a worker, so that a kill does not cost a start. Lines it writes:
``pid N``, then ``kept NUMBER -`` after each commit that returned, and ``gone`` when the worker is dead.
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
from tests.store.desks import PASSPHRASE

RETURNS = tuple(f"eha/C{number:02}/jo" for number in range(1, 31))


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


WORK = {"move": move_for_ever, "erase": erase_for_ever}


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
