"""The packaged program as a person has it: from another folder, with an empty home and no Python to be found.

Left out unless asked for with ``-m packaged``, after ``make package``.
"""

import os
import subprocess
import sys
from pathlib import Path

import openpyxl
import pytest

from qa_desk import __version__
from qa_desk.own_process import CHILD
from qa_desk.services.demo import DEMO_PASSPHRASE

PROGRAM = Path(__file__).parent.parent.parent / "dist" / "qa-desk" / "qa-desk"
pytestmark = [pytest.mark.packaged, pytest.mark.skipif(os.name == "nt", reason="tried by hand there")]


class Installed:
    """The program beside a home that is new."""

    def __init__(self, home: Path) -> None:
        self.home, self.desk = home, home / "demo.qadesk"

    def run(self, *words: object, done: bool = True) -> str:
        """What it says, on either stream, when it is done or when it refuses."""
        ran = subprocess.run(
            [PROGRAM, *map(str, words)],
            cwd=self.home,
            env={
                "HOME": str(self.home),
                "PATH": "",
                "QT_QPA_PLATFORM": "offscreen",
                "QA_DESK_PASSPHRASE": DEMO_PASSPHRASE,
            },
            capture_output=True,
            text=True,
            check=False,
        )
        assert (ran.returncode == 0) is done, ran.stdout + ran.stderr
        return ran.stdout + ran.stderr


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    one = Installed(tmp_path_factory.mktemp("home"))
    one.run("desk", "demo", one.desk)
    return one


def test_it_says_its_version(installed: Installed) -> None:
    assert installed.run("--version") == f"QA Desk {__version__}\n"


def test_its_window_opens_on_the_demo_desk(installed: Installed) -> None:
    assert "The window opened on the demo desk and showed Home, My cases" in installed.run("--check-window")


@pytest.mark.parametrize(
    ("audit", "kind", "sign"),
    [("eha-2018", "findings.pdf", b"%PDF"), ("eha-2018", "briefing.docx", b"PK"), ("eha-2018", "findings.xlsx", b"PK")],
)
def test_it_writes_reports(installed: Installed, audit: str, kind: str, sign: bytes) -> None:
    path = installed.home / kind
    installed.run("report", installed.desk, audit, kind, "-o", path, "--name", "A")
    assert path.read_bytes().startswith(sign)


def test_a_workbook_is_read_by_a_child_of_its_own(installed: Installed) -> None:
    book, path = openpyxl.Workbook(), installed.home / "cases.xlsx"
    sheet = book.active
    assert sheet is not None
    for row in (("Case", "Team"), ("C901", "North"), ("C902", "South")):
        sheet.append(row)
    book.save(path)
    words = ("cases", "import", installed.desk, "core-groups-autumn-2026", path, "--name", "A")
    assert "2" in installed.run(*words)
    path.write_bytes(b"not a workbook")
    assert "Nothing was changed" in installed.run(*words, done=False)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the workers are forked")
def test_its_promises_are_proven_by_children_of_its_own(installed: Installed) -> None:
    assert "killed" in installed.run("prove", "--kill", "2", "--seed", "1")


def test_it_runs_no_other_module(installed: Installed) -> None:
    assert "starts no child" in installed.run(CHILD, "qa_desk.app", done=False)


def test_an_unknown_command_is_refused(installed: Installed) -> None:
    assert "invalid choice" in installed.run("nothing", done=False)
