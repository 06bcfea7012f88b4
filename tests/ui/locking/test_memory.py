"""After a lock the memory of the program holds nothing of the cases, in whatever form Python or Qt keeps text."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from qa_desk.settings import LAST_DESK, YOUR_NAME, Settings
from tests import graded_audit

PROJECT = Path(__file__).parents[3]
CHILD = Path(__file__).with_name("locked_child.py")
CANARY = "waded past the weir at dusk"
CANARIES = [f"Heron {number} {CANARY}." for number in range(20)]
POINTS = {"seen": "met", "child_grade": "good", "meetings_grade": "good", "overall": "good"}

pytestmark = pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="memory is read by way of /proc")


def put_desk(home: Path) -> str:
    """A desk with the canaries as notes of its cases, the last one that was open; the return to show."""
    home.mkdir()
    services, store = graded_audit.an_empty_desk(home)
    (home / "forms").rename(home / "templates")
    audit = graded_audit.set_up(services)
    graded_audit.grade(services, audit, 20)
    ids = services.returns.ids(audit)
    for place, agency_return in enumerate(ids[20:]):
        session = services.returns.open(agency_return)
        for (question, point), canary in zip(POINTS.items(), CANARIES[place * 4 :], strict=False):
            session.revise(question, graded_audit.said(point, canary))
    store.close()
    settings = Settings.load(home / "settings").settings
    settings.change(YOUR_NAME, "A. Tester")
    settings.change(LAST_DESK, str(home / graded_audit.DESK_NAME))
    return ids[-1]


def memory_of(pid: int) -> Iterator[bytes]:
    """All that a process can read of its own, in pieces that overlap."""
    process = Path("/proc") / str(pid)
    with (process / "mem").open("rb", buffering=0) as memory:
        for line in (process / "maps").read_text().splitlines():
            span, rights, *_ = line.split()
            start, end = (int(edge, 16) for edge in span.split("-"))
            if rights.startswith("r") and "[v" not in line:
                try:
                    memory.seek(start)
                    yield memory.read(end - start)
                except OSError:
                    continue


def found_in(pid: int, texts: list[str]) -> set[str]:
    """The texts that are somewhere in the memory of a process, in UTF-8 or UTF-16."""
    forms = [(text, text.encode(encoding)) for text in texts for encoding in ("utf-8", "utf-16-le")]
    return {text for piece in memory_of(pid) for text, form in forms if form in piece}


def test_nothing_of_a_case_is_left_in_memory_after_a_lock(tmp_path: Path) -> None:
    home = tmp_path / "home"
    agency_return = put_desk(home)
    environment = {
        **os.environ, "QA_DESK_HOME": str(home), "PYTHONPATH": str(PROJECT), "QT_QPA_PLATFORM": "offscreen",
        "CHILD_PASSPHRASE": graded_audit.PASSPHRASE, "CHILD_RETURN": agency_return,
    }  # fmt: skip
    secrets = [CANARY, graded_audit.PASSPHRASE]
    with subprocess.Popen(
        [sys.executable, str(CHILD)], env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as child:
        try:
            assert child.stdin is not None
            assert child.stdout is not None
            assert child.stdout.readline() == "ready\n"
            assert CANARY in found_in(child.pid, secrets), "the case was never shown, so this proves nothing"
            child.stdin.write("lock\n")
            child.stdin.flush()
            assert child.stdout.readline() == "locked\n"
            assert found_in(child.pid, secrets) == set()
            assert found_in(child.pid, ["QA Desk is locked. Your work is saved."])
        finally:
            child.kill()
    left = [path for path in home.rglob("*") if path.is_file()]
    assert not [path for path in left if any(text.encode() in path.read_bytes() for text in secrets)]
