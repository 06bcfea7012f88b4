"""A process whose files may not grow for a while: what it could record, what it was told, and what it could after."""

import json
import resource
import signal
import sys
from pathlib import Path

from qa_desk.domain.errors import NotSaved, UserError
from qa_desk.store.files import wal_of
from qa_desk.store.store import Store
from tests.store.desks import PASSPHRASE, graded, revise


def main(path: Path, room: int) -> None:
    """Record until the disk says no, try more, then go on with room again; print what happened."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    kept, told = [], []

    def record(number: int) -> None:
        note = graded("good", f"note {number} " * 20)
        kept.append(revise(store, "eha/C01/jo", f"question_{number}", note).id)

    def grow_to(size: int) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))

    with Store.open(path, PASSPHRASE) as store:
        record(0)
        grow_to(wal_of(path).stat().st_size + room)
        for number in range(1, 60):
            try:
                record(number)
            except NotSaved as problem:
                told.append(str(problem))
        with store.reading() as reading:
            readable = len(reading.answers.of_return("eha/C01/jo"))
        try:
            store.backup_to(path.parent)
        except UserError as problem:
            refused = problem.message
        grow_to(resource.RLIM_INFINITY)
        record(60)
        whole = store.check().ok
    json.dump({"kept": kept, "told": told, "readable": readable, "refused": refused, "whole": whole}, sys.stdout)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
