"""The processes that read specimens: one for many files, the program's own for one, and one that is watched."""

import json
import re
import select
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from qa_desk.domain.errors import UserError
from qa_desk.exchange.quarantine import FIRST_SHEET, NOTHING_CHANGED, WAIT_SECONDS, quarantine_command, read_first_sheet
from qa_desk.exchange.quarantine_child import CPU_SECONDS
from qa_desk.own_process import child_command
from qa_desk.proofs.imports.specimen import Reader, Specimen

CHILD = "qa_desk.proofs.imports.child"
_NETWORK = re.compile(r"\b(?:socket|connect|bind|sendto)\(")
_WRITING = re.compile(r"O_WRONLY|O_RDWR|O_CREAT")
_ALLOWED_TO_WRITE = re.compile(r'"/(?:dev|proc)/')


@dataclass(frozen=True)
class Found:
    """What became of a file: the reason it was refused with, and the processor time that this took."""

    reason: str
    seconds: float


class ReadingProcess:
    """A process under the limits of the program's own reader; another takes its place before its time is used up."""

    def __init__(self) -> None:
        self._child: subprocess.Popen[str] | None = None

    def read(self, specimen: Specimen, path: Path) -> Found:
        """What becomes of a file; a process that dies or does not answer is a reason of its own."""
        child = self._child or self._started()
        if child.stdin is None or child.stdout is None:
            raise OSError("the reading process cannot be spoken to")
        try:
            child.stdin.write(f"{specimen.reader}\t{path}\n")
            child.stdin.flush()
        except BrokenPipeError:
            self.close()
            return Found("its reader died", 0.0)
        ready, _, _ = select.select([child.stdout], [], [], WAIT_SECONDS)
        answer = child.stdout.readline() if ready else ""
        if not answer:
            self.close()
            return Found("its reader died" if ready else "its reader did not answer", 0.0)
        told = json.loads(answer)
        if told["in_all"] > CPU_SECONDS / 3:
            self.close()
        return Found(told["reason"], told["seconds"])

    def _started(self) -> subprocess.Popen[str]:
        self._child = subprocess.Popen(
            child_command(CHILD, isolated=True),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        return self._child

    def close(self) -> None:
        """End the process, whatever it is at."""
        if self._child is not None:
            child, self._child = self._child, None
            child.kill()
            with suppress(BrokenPipeError):
                child.communicate()


@contextmanager
def reading_process() -> Iterator[ReadingProcess]:
    """A reading process that is gone afterwards."""
    process = ReadingProcess()
    try:
        yield process
    finally:
        process.close()


def read_as_the_program_does(path: Path) -> str:
    """The reason a workbook is refused with by a process of its own, as when a person chooses it."""
    try:
        read_first_sheet(path)
    except UserError as refusal:
        said = refusal.message.removeprefix(f'"{path.name}" ').removesuffix(".")
        return said if (refusal.hint or "").startswith(NOTHING_CHANGED) else f"{said}, without a word on what is safe"
    return ""


def can_be_watched(folder: Path) -> bool:
    """Whether this system lets one process watch what another asks of it."""
    return shutil.which("strace") is not None and bool(_calls_of([sys.executable, "-S", "-c", ""], b"", folder)[1])


def done_while_reading(specimen: Specimen, folder: Path, canary: str) -> Iterator[str]:
    """What the program's own reader asked of the system and never should, watched call by call."""
    said, calls = _calls_of(quarantine_command(FIRST_SHEET), specimen.content, folder)
    if not said:
        yield "its reader did not answer while it was watched"
    for call in calls:
        if _NETWORK.search(call):
            yield f"it asked for the network: {call[:120]}"
        elif canary in call:
            yield f"it asked for a file that the workbook names: {call[:120]}"
        elif _WRITING.search(call) and not _ALLOWED_TO_WRITE.search(call) and " = -1 " not in call:
            yield f"it opened a file to write to: {call[:120]}"


def _calls_of(command: list[str], given: bytes, folder: Path) -> tuple[bytes, list[str]]:
    """What a process said, and each call by which it asked the system for a file or the network."""
    log = folder / "calls.txt"
    log.unlink(missing_ok=True)
    watched = ["strace", "-f", "-qq", "-s", "300", "-e", "trace=network,open,openat,creat,execve", "-o", str(log)]
    done = subprocess.run([*watched, *command], input=given, capture_output=True, timeout=2 * WAIT_SECONDS, check=False)
    calls = log.read_text(encoding="utf-8", errors="replace").splitlines() if log.exists() else []
    return done.stdout, calls


def is_workbook(specimen: Specimen) -> bool:
    """Whether the program reads it in a process of its own."""
    return specimen.reader is Reader.WORKBOOK
