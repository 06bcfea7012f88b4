"""The program talks to nothing outside this computer: with the network watched, no socket but local ones is made."""

import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests import graded_audit
from tests.ui.locking.test_memory import CHILD, PROJECT, put_desk

LOCAL = re.compile(r"socket(pair)?\((AF_UNIX|AF_LOCAL|AF_NETLINK)")
MADE = re.compile(r"\bsocket(?:pair)?\(")


@pytest.mark.skipif(shutil.which("strace") is None, reason="system calls are watched by strace")
def test_opening_grading_and_locking_make_no_socket_but_local_ones(tmp_path: Path) -> None:
    home, log = tmp_path / "home", tmp_path / "calls"
    agency_return = put_desk(home)
    environment = {
        **os.environ, "QA_DESK_HOME": str(home), "PYTHONPATH": str(PROJECT), "QT_QPA_PLATFORM": "offscreen",
        "CHILD_PASSPHRASE": graded_audit.PASSPHRASE, "CHILD_RETURN": agency_return,
    }  # fmt: skip
    command = [
        "strace",
        "-f",
        "--seccomp-bpf",
        "-qq",
        "-e",
        "trace=%network",
        "-o",
        str(log),
        sys.executable,
        str(CHILD),
    ]
    with subprocess.Popen(
        command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, start_new_session=True
    ) as child:
        try:
            assert child.stdout is not None
            assert child.stdin is not None
            if child.stdout.readline() != "ready\n":
                pytest.skip("this machine does not let strace watch")
            child.stdin.write("lock\n")
            child.stdin.flush()
            assert child.stdout.readline() == "locked\n"
        finally:
            os.killpg(child.pid, signal.SIGKILL)
    made = [line for line in log.read_text().splitlines() if MADE.search(line)]
    assert [line for line in made if not LOCAL.search(line)] == []
