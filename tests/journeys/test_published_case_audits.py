"""Core groups, unborn children, abuse within the family, neglect: the published figures where people meet them."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from qa_desk import paths
from qa_desk.cli import run
from qa_desk.services import Services
from qa_desk.services.demo import DEMO_PASSPHRASE
from qa_desk.ui.comparison.rows import DRAWN
from qa_desk.ui.comparison.view import ComparisonView
from qa_desk.ui.findings.view import FindingsView
from tests.cli.conftest import Shop
from tests.desk_builders import a_demo_desk
from tests.ui.window import Desktop, desktop

SHOWN = {
    "core-groups-2018": (
        "Attendance: 2 of 20 good or better. Outstanding 0, good 2, requires improvement 8, inadequate 10.",
        "3 Conference minutes in time: 5 of 20 in time. In time 5, late 15.",
    ),
    "unborn-2018": ("10 Strategy meeting quorate: 2 of 5 quorate. Quorate 2, not quorate 3.",),
    "csa-2018": (
        "7 Strategy meeting quorate: 0 of 5 quorate. Quorate 0, not quorate 5.",
        "23 Initial conference in time: 3 of 5 in time. In time 3, late 2.",
    ),
    "neglect-2017": (
        "10 Graded Care Profile used: 1 of 5 yes. Yes 1, no 4, not recorded 0.",
        "28a Drift: 3 of 5 no drift. No drift 3, drift 2.",
    ),
}
"""What each findings screen says, as a screen reader reads it."""


@pytest.fixture
def demo(qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    """The window on the demo desk."""
    with desktop(tmp_path, forms=paths.forms_folder()) as one:
        one.services = a_demo_desk(tmp_path)
        one.show()
        yield one


def open_services(demo: Desktop) -> Services:
    assert demo.services is not None
    return demo.services


def test_the_findings_screens_say_the_published_figures(demo: Desktop) -> None:
    for audit, wanted in SHOWN.items():
        demo.window.go("findings", audit)
        page = demo.window.page("findings")
        assert isinstance(page, FindingsView)
        rows = page.bars.rows
        told = [str(rows.index(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(rows.rowCount())]
        assert set(wanted) <= set(told), [line for line in told if line[:5] in {one[:5] for one in wanted}]


def test_neglect_in_september_is_shown_beside_january_without_over_reading_it(demo: Desktop) -> None:
    demo.window.go("comparison", "neglect-2017")
    page = demo.window.page("comparison")
    assert isinstance(page, ComparisonView)
    assert page.earlier_combo.currentText() == "Neglect, January 2017"
    assert page.summary.text() == (
        "Too few to tell: 5 cases then and 5 cases now, so the counts stand side by side and no more is said."
    )
    rows = page.table.change_rows.rows
    told = {row.label: (row.then, row.now) for row in rows}
    assert told["10 Graded Care Profile used"] == ("0 of 5 yes", "1 of 5 yes")
    assert told["28a Drift"] == ("2 of 5 no drift", "3 of 5 no drift")
    assert {row.reading for row in rows} == {"Too few to tell"}
    assert page.table.isColumnHidden(DRAWN)
    assert page.apart.isHidden()


def words_on_screen(demo: Desktop) -> list[str]:
    return [label.text() for label in demo.window.findChildren(QLabel) if label.isVisible()]


def test_meetings_and_what_is_worked_out_from_them_are_on_the_grading_screen(demo: Desktop) -> None:
    services = open_services(demo)
    first = services.returns.ids("core-groups-2018")[0]
    form = services.returns.open(first).form
    share = form.state("attendance_share").answer.value
    assert isinstance(share, str)
    demo.window.go("grading", first)
    demo.grading.grading.question_requested.emit("core_group_meetings")
    words = words_on_screen(demo)
    assert any("Which core group meetings were held in the look-back period?" in one for one in words)
    assert words.count("Came or sent a report, %") == len(form.state("core_group_meetings").repeat.rows) >= 2
    demo.grading.grading.question_requested.emit("attendance_share")
    assert share in words_on_screen(demo)
    demo.grading.grading.question_requested.emit("cg04_members_attend")
    assert "Worked out from your answer to question 14" in words_on_screen(demo)
    demo.grading.grading.question_requested.emit("attendance_grade")
    assert any(one.startswith("Suggested: ") for one in words_on_screen(demo))
    assert demo.dialogs.crashes == []


def test_the_command_line_says_the_published_figures(
    demo: Desktop, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = open_services(demo).desk.path
    demo.window.close()
    monkeypatch.setenv("QA_DESK_PASSPHRASE", DEMO_PASSPHRASE)
    assert run(["findings", str(path), "core-groups-2018", "--json"], Shop()) == 0
    told = json.loads(capsys.readouterr().out)
    attendance = next(one["counts"] for one in told["sections"] if one["name"] == "attendance")
    assert attendance == {"outstanding": 0, "good": 2, "requires_improvement": 8, "inadequate": 10}
    assert (told["subjects"], told["provisional"]) == (20, False)
    assert run(["findings", "compare", str(path), "neglect-2017", "--json"], Shop()) == 0
    compared = json.loads(capsys.readouterr().out)
    assert (compared["earlier"], compared["earlier_title"]) == ("neglect-2017-january", "Neglect, January 2017")
    assert {one["reading"] for one in compared["questions"]} == {"too few to tell"}
    assert run(["findings", "compare", str(path), "neglect-2017"], Shop()) == 0
    assert "10  Graded Care Profile used: 0 of 5 yes then, 1 of 5 yes now. Too few to tell" in capsys.readouterr().out
