"""The program starts itself from a checkout and packaged; packaged, it runs nothing but its own children."""

import runpy
import sys
import tomllib
from pathlib import Path

import pytest

from qa_desk import __version__
from qa_desk.exchange.quarantine import FIRST_SHEET, quarantine_command
from qa_desk.own_process import CHILD, CHILDREN, again_command, child_command, run_as_child
from qa_desk.proofs.imports.reading import CHILD as IMPORTS
from qa_desk.proofs.kills.campaign import WORKER

PROJECT = Path(__file__).parent.parent


@pytest.fixture
def packaged(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)


def test_in_a_checkout_python_runs_the_module() -> None:
    assert child_command(WORKER, "word") == [sys.executable, "-m", WORKER, "word"]
    assert quarantine_command(FIRST_SHEET)[1:4] == ["-I", "-B", "-c"]
    assert again_command() == [sys.executable, sys.argv[0]]


@pytest.mark.usefixtures("packaged")
def test_packaged_the_program_runs_it() -> None:
    assert child_command(WORKER) == [sys.executable, CHILD, WORKER]
    assert quarantine_command(FIRST_SHEET) == [sys.executable, CHILD, CHILDREN[0], FIRST_SHEET]
    assert again_command() == [sys.executable]


@pytest.mark.usefixtures("packaged")
def test_every_child_that_is_started_is_one_that_is_run() -> None:
    started = {quarantine_command(FIRST_SHEET)[2], child_command(WORKER)[2], child_command(IMPORTS)[2]}
    assert started == set(CHILDREN)


@pytest.mark.usefixtures("packaged")
def test_packaged_on_windows_the_program_with_pipes_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert child_command(WORKER)[0].endswith("qa-desk-console.exe")


@pytest.mark.usefixtures("packaged")
@pytest.mark.parametrize("words", [[CHILD], [CHILD, "os"], [CHILD, "qa_desk.app"]])
def test_another_module_is_not_run(words: list[str]) -> None:
    with pytest.raises(SystemExit) as end:
        run_as_child(words)
    assert "starts no child called" in str(end.value)


@pytest.mark.usefixtures("packaged")
def test_a_packaged_child_is_the_module_with_its_words(monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[list[str]] = []
    monkeypatch.setattr(sys, "argv", ["qa-desk", CHILD, WORKER, "word"])
    monkeypatch.setattr(runpy, "run_module", lambda module, **_: ran.append([module, *sys.argv[1:]]))
    with pytest.raises(SystemExit) as end:
        run_as_child(sys.argv[1:])
    assert (ran, end.value.code) == ([[WORKER, "word"]], 0)


def test_a_checkout_runs_no_child_for_anybody() -> None:
    run_as_child([CHILD, WORKER])


def test_the_version_is_the_same_wherever_it_is_said() -> None:
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == __version__
    assert f"## {__version__}\n" in (PROJECT / "docs" / "changelog.md").read_text(encoding="utf-8")
