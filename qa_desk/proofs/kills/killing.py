"""Killing a process at moments drawn from a seed, and what it said was kept until then."""

import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from qa_desk.own_process import child_command

Child = subprocess.Popen[str]


@contextmanager
def child_of(module: str) -> Iterator[Child]:
    """The process of a module that forks a worker for each line it reads; at the end it and its workers are dead.

    It has a session of its own, so that Ctrl+C is heard here alone.
    """
    with subprocess.Popen(
        child_command(module), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        try:
            yield process
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)


def said_until_dead(child: Child, order: str, kill_after: int = -1) -> list[str]:
    """All that a worker said was kept until it died; it is killed after so many such words, or kills itself."""
    if child.stdin is None or child.stdout is None:
        raise ValueError("the process was started without pipes")
    child.stdin.write(f"{order}\n")
    child.stdin.flush()
    worker, kept = 0, []
    for line in child.stdout:
        word, *rest = line.rstrip("\n").split(" ", 1)
        if word == "gone":
            break
        if word == "pid":
            worker = int(rest[0])
        else:
            kept.append(rest[0])
        if worker and len(kept) >= kill_after >= 0:
            os.kill(worker, signal.SIGKILL)
            kill_after = -1
    return kept
