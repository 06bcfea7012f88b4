"""Nothing is ever lost: undo across closing, resuming, a full disk, a killed program."""

import os
import resource
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from qa_desk.services.desks import Desks
from tests.ui.grading.test_answering import RETURN, current, kept, open_question
from tests.ui.window import ACTOR, PASSPHRASE, REFERENCE, Desktop, add_audit, desks, desktop

ROOT = Path(__file__).parent.parent.parent.parent


def test_undo_takes_back_the_last_change_and_goes_to_where_it_was(case: Desktop) -> None:
    open_question(case, "plan")
    case.press("2")
    open_question(case, "voice")
    case.press("3")
    open_question(case, "overall")
    case.press("Ctrl+Z")
    assert current(case) == "How well was the child's voice heard?"
    assert kept(case, "voice").value is None
    assert case.window.status.event_label.text() == "Undid: question 13, Requires improvement to Not answered"
    case.press("Ctrl+Z", "Ctrl+Y")
    assert current(case) == "How good was the multi-agency plan?"
    assert kept(case, "plan").value == "good"


def test_undo_in_the_evidence_takes_back_typing_first(case: Desktop) -> None:
    open_question(case, "plan")
    case.press("3", "E")
    case.type("Minutes")
    case.press("Ctrl+Z")
    assert case.grading.grading.card.evidence.note.toPlainText() == ""
    case.press("Ctrl+Z")
    assert kept(case, "plan").value in (None, "requires_improvement")
    case.press("Ctrl+Z", "Ctrl+Z")
    assert kept(case, "plan").value is None


def test_undo_survives_closing_the_desk(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(tmp_path) as first:
        add_audit(first.make(), "reference_case", cases=2)
        first.show()
        first.window.go("grading", RETURN)
        first.press("N")
        open_question(first, "plan")
        first.press("2", "3")
    with desktop(tmp_path) as second:
        second.reopen()
        second.show()
        assert second.window.place == "grading"
        assert current(second) == "How good was the multi-agency plan?"
        second.press("Ctrl+Z")
        assert kept(second, "plan").value == "good"
        second.press("Ctrl+Z")
        assert kept(second, "plan").value is None


def test_closing_in_the_middle_of_evidence_resumes_at_the_same_caret(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(tmp_path) as first:
        add_audit(first.make(), "reference_case", cases=2)
        first.show()
        first.window.go("grading", RETURN)
        first.press("N")
        open_question(first, "plan")
        first.press("3", "Return")
        first.type("Two actions have no date")
        first.press("Left", "Left", "Left", "Left")
    with desktop(tmp_path) as second:
        second.reopen()
        second.show()
        note = second.grading.grading.card.evidence.note
        assert second.focused is note
        assert note.toPlainText() == "Two actions have no date"
        assert note.caret() == len("Two actions have no ")


@contextmanager
def full_disk(path: Path) -> Iterator[None]:
    """No file may grow: what a full disk does to every write."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    wal = path.with_name(path.name + "-wal")
    size = wal.stat().st_size if wal.exists() else 4096
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)


def test_a_full_disk_is_loud_and_loses_nothing(case: Desktop, tmp_path: Path) -> None:
    open_question(case, "plan")
    grading = case.grading.grading
    with full_disk(case.path):
        case.press("3")
        open_question(case, "voice")
        case.press("2")
        assert case.window.status.save_label.text() == "! Not saved. Your last 2 answers are kept in memory."
        assert "not saved" in grading.message_bar.message_label.text()
        assert grading.list.rows.row(grading.list.rows.place_of("plan")).tag.word == "Requires improvement"  # type: ignore[union-attr]
        assert not case.window.close(), "the window must stay while something is only in memory"
    copies = tmp_path / "copies"
    copies.mkdir()
    case.dialogs.folders = [copies]
    grading.save_copy_requested.emit()
    [copy] = copies.iterdir()
    with_copy = desks().open(copy, PASSPHRASE, ACTOR)
    assert with_copy.returns.open(RETURN).form.state("voice").answer.value == "good"
    with_copy.desk.close()
    with full_disk(case.path):
        assert case.grading.leave(), "what is in a copy is safe, so the window may close"
    case.press("Ctrl+S")
    assert case.window.status.save_label.text().startswith("Saved 1")
    assert kept(case, "plan").value == "requires_improvement"
    assert kept(case, "voice").value == "good"
    assert not grading.message_bar.isVisible()


DRIVER = """
import os, signal, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
application = QApplication([])
from tests.ui.window import Desktop, add_audit
desk = Desktop(Path(sys.argv[1]))
add_audit(desk.make(), "reference_case", cases=1)
desk.show()
desk.window.go("grading", "core-groups-audit-2026/01/okoro")
desk.press("N")
for name, key in (("quorate", "1"), ("plan", "3"), ("voice", "2")):
    desk.grading.grading.question_requested.emit(name)
    desk.press(key)
print(desk.window.status.save_label.text(), flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_program_killed_right_after_a_key_has_kept_the_answer(tmp_path: Path) -> None:
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", DRIVER, str(tmp_path)],
        capture_output=True,
        env=environment,
        cwd=ROOT,
        check=False,
        text=True,
    )
    assert done.returncode == -signal.SIGKILL, done.stderr
    assert done.stdout.startswith("Saved 1")
    opened = Desks.open(desks(REFERENCE), tmp_path / "test.qadesk", PASSPHRASE, ACTOR)
    form = opened.returns.open(RETURN).form
    assert [form.state(name).answer.value for name in ("quorate", "plan", "voice")] == [
        "yes",
        "requires_improvement",
        "good",
    ]
    assert opened.desk.check().ok
    opened.desk.close()


@pytest.mark.parametrize("rounds", [12])
def test_mixed_edits_undone_and_redone_give_the_same_answers(case: Desktop, rounds: int) -> None:
    names = ["quorate", "plan", "voice", "drive"]
    for turn in range(rounds):
        open_question(case, names[turn % 4])
        case.press("123"[turn % 3])
        if turn % 4 == 2:
            case.press("F")
    assert case.services is not None
    after = case.services.returns.open(RETURN).form.answers()
    done = len(case.grading.presenter[0].session.history.done)  # type: ignore[index]
    case.press(*["Ctrl+Z"] * done)
    assert case.services.returns.open(RETURN).form.answers() == {}
    case.press(*["Ctrl+Y"] * done)
    assert case.services.returns.open(RETURN).form.answers() == after
