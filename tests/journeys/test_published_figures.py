"""The published early help audit of March 2018, out of the demo desk, in every place where a person meets it."""

import json
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from qa_desk import paths
from qa_desk.cli import run
from qa_desk.domain.question_state import Need, QuestionState
from qa_desk.domain.template import QuestionType
from qa_desk.services import Services
from qa_desk.services.demo import DEMO_PASSPHRASE
from qa_desk.ui.findings.view import FindingsView
from tests.cli.conftest import Shop
from tests.desk_builders import a_demo_desk
from tests.ui.window import Desktop, desktop

AUDIT = "eha-2018"
PUBLISHED = {"outstanding": 0, "good": 7, "requires_improvement": 13, "inadequate": 5}
LABELS = {"Good": 7, "Requires improvement": 13, "Inadequate": 5}


@pytest.fixture
def demo(qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    """The window on the demo desk."""
    with desktop(tmp_path, forms=paths.forms_folder()) as one:
        one.services = a_demo_desk(tmp_path)
        one.path = one.services.desk.path
        one.show()
        yield one


def open_services(demo: Desktop) -> Services:
    assert demo.services is not None
    return demo.services


def test_the_findings_screen_says_the_published_figures(demo: Desktop) -> None:
    demo.window.go("findings", AUDIT)
    page = demo.window.page("findings")
    assert isinstance(page, FindingsView)
    assert page.basis.text().startswith("7 of 25 cases were good or better. 25 of 25 cases signed off")
    rows = page.bars.rows
    first = str(rows.index(1).data(Qt.ItemDataRole.AccessibleTextRole))
    assert first.startswith("Overall grade: 7 of 25 good or better. Outstanding 0, good 7, requires improvement 13")
    questions = [str(rows.index(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(rows.rowCount())]
    weakest = questions.index("Questions, weakest first") + 1
    assert questions[weakest].startswith("4 Used to assess and help: 8 of 25")
    assert questions[weakest + 1].startswith("1 Reason for starting: 8 of 25")


def test_workbook_and_report_say_the_published_figures(demo: Desktop, tmp_path: Path) -> None:
    reports = open_services(demo).reports
    workbook = tmp_path / "findings.xlsx"
    reports.make(AUDIT, "findings.xlsx", workbook)
    grades = load_workbook(BytesIO(workbook.read_bytes()), read_only=True)["Grades"]
    header, *rows = grades.iter_rows(values_only=True)
    own = [row[header.index("Overall grade, own")] for row in rows]
    assert {grade: own.count(grade) for grade in LABELS} == LABELS
    assert len(own) == 25

    report = tmp_path / "findings.pdf"
    reports.make(AUDIT, "findings.pdf", report)
    words = " ".join(" ".join(page.extract_text() for page in PdfReader(report).pages).split())
    for label, count in LABELS.items():
        assert f"{label} {count} {count} of 25" in words


def test_the_command_line_says_the_published_figures(
    demo: Desktop, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    demo.window.close()
    monkeypatch.setenv("QA_DESK_PASSPHRASE", DEMO_PASSPHRASE)
    assert run(["findings", str(demo.path), AUDIT, "--json"], Shop()) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["subjects"], told["provisional"], told["overall"]) == (25, False, PUBLISHED)
    assert all(one["not_answered"] == 0 for one in told["questions"])


def test_a_case_in_progress_is_carried_on_to_its_sign_off_by_keys(demo: Desktop) -> None:
    """The last case that is nearly done: put right what the check names, sign off, and the grid knows."""
    services = open_services(demo)
    return_id = services.returns.ids("eha-2018-follow-up")[6]
    before = services.returns.line(return_id)
    demo.window.go("grading", return_id)
    demo.press("N")
    for _ in range(40):
        session = services.returns.open(return_id)
        needed = session.form.next_needed(None)
        if needed is None:
            break
        demo.grading.grading.question_requested.emit(needed)
        put_right(demo, session.form.state(needed))
    demo.press("Ctrl+Return", "Alt+S")
    line = services.returns.line(return_id)
    assert (before.status, line.status) == ("In progress", "Signed off")
    demo.window.go("my_cases", "eha-2018-follow-up")
    assert demo.dialogs.crashes == []


def put_right(demo: Desktop, state: QuestionState) -> None:
    """Give the open question what it needs next, with keys."""
    grading, need = demo.grading.grading, state.needs[0]
    if need is Need.REASON:
        grading.focus_reason()
        demo.type("The record as a whole shows more than its parts.")
    elif need is Need.NOTE:
        grading.focus_evidence()
        demo.type("The minutes show who did what by when.")
    elif need is Need.EVIDENCE:
        grading.focus_source()
        demo.type("TAF minutes 14 March, p2")
    elif state.question.type is QuestionType.TEXT:
        demo.type("The plan was reviewed and the family says life is calmer.")
        demo.press("Tab")
    elif state.question.type is QuestionType.TIMESCALE:
        demo.press("Alt+9")
    else:
        demo.press("Alt+1")
    grading.save_requested.emit()
