"""A process that mends desks, and is gone, or out of disk, at a step that it was given."""

import os
import resource
import signal
from pathlib import Path

from qa_desk.domain.desk_checks.damage import Damage, Finding
from qa_desk.domain.errors import UserError
from qa_desk.domain.progress import Progress
from qa_desk.store.mending import mend_closed
from qa_desk.store.store import utc_now
from tests.store.desks import PASSPHRASE
from tests.store.opening_child import serve

FULL_DISK = -1
"""Instead of a step: no file grows once the backup is made."""


def mend_until(moment: int, path: Path) -> None:
    """Mend the answers of a desk; at the given step of that the process is gone."""
    left = moment

    def count(_: int, __: int, text: str) -> None:
        nonlocal left
        if moment == FULL_DISK and text.startswith("Making every table"):
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (8192, resource.RLIM_INFINITY))
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    try:
        mend_closed(path, PASSPHRASE, [Finding(Damage.ANSWER_DIFFERS)], "Jo", utc_now, Progress(count))
        os.write(1, f"kept {moment - left}\n".encode())
    except UserError as problem:
        os.write(1, f"kept {problem.message}\n".encode())


if __name__ == "__main__":
    serve(mend_until)
