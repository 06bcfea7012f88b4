"""Attendance on the real window: pasted, changed by keys, told in words, undone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qa_desk import paths
from qa_desk.services import Services
from qa_desk.ui.meetings.view import AttendanceView
from tests.ui.bench import clipped, unnamed_or_same
from tests.ui.window import Desktop, desktop

MARKED = "Member\tBoard 12.04.18\tBoard 12.07.18\nPolice\tdeputy\tyes\nHealth\tyes\tyes"


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    with desktop(tmp_path) as one:
        one.make()
        one.show()
        one.window.go("attendance")
        yield one
        assert services_of(one).desk.check().ok


def services_of(desk: Desktop) -> Services:
    assert desk.services is not None
    return desk.services


def page(desk: Desktop) -> AttendanceView:
    shown = desk.window.current_page
    assert isinstance(shown, AttendanceView)
    return shown


def paste(desk: Desktop, text: str) -> AttendanceView:
    QGuiApplication.clipboard().setText(text)
    desk.press("Ctrl+V")
    return page(desk)


def settled() -> None:
    """Let an editor go, and what was typed in it be recorded."""
    for _ in range(3):
        QApplication.processEvents()


def test_the_published_table_comes_out_with_those_below_named(desk: Desktop) -> None:
    assert page(desk).empty_label.isVisible()
    text = (paths.resources_folder() / "demo" / "board_attendance.tsv").read_text(encoding="utf-8")
    shown = paste(desk, text)
    assert shown.below.text().startswith("Board: 6 of 22 below 75%: Blackpool Council – Early Help (50%)")
    assert shown.note.text().startswith("Percentages are as published.")
    assert unnamed_or_same(shown) == []
    assert clipped(shown) == []
    shown.table.stand_on(3, 1)
    desk.press("F2")
    desk.type("75%")
    desk.press("Enter")
    settled()
    assert shown.below.text().startswith("Board: 5 of 22")
    desk.press("Ctrl+C")
    assert QGuiApplication.clipboard().text().splitlines()[0] == "Member\tBoard\tBMG\tPMEG\tCSE\tTraining"
    desk.press("Ctrl+Z")
    assert shown.below.text().startswith("Board: 6 of 22")
    desk.press("Ctrl+Z")
    assert services_of(desk).meetings.registers() == ()
    assert shown.empty_label.isVisible()
    desk.press("Escape")
    assert desk.window.place == "actions"


def test_marks_are_typed_at_each_meeting(desk: Desktop) -> None:
    shown = paste(desk, MARKED)
    assert shown.below.text() == "Board: 1 of 2 below 75%: Police (1 of 2, deputy 1)"
    shown.minimum_box.edit.setFocus()
    shown.minimum_box.edit.selectAll()
    desk.type("50")
    desk.press("Enter")
    assert shown.below.text() == "Board: all 2 at 50% or above"
    shown.group_combo.setCurrentIndex(1)
    shown.group_combo.activated.emit(1)
    assert [column.title for column in shown.rows.columns] == ["Member", "12 April 2018", "12 July 2018"]
    shown.meeting_box.edit.setFocus()
    desk.type("1 10 18")
    desk.press("Enter")
    assert shown.rows.columns[-1].title == "1 October 2018"
    shown.table.setFocus()
    shown.table.stand_on(0, 3)
    desk.press("4", "Enter")
    settled()
    assert shown.rows.rows[0].texts == ("Deputy came", "Attended", "Absent")
    shown.table.stand_on(1, 1)
    desk.press("Delete")
    settled()
    assert shown.rows.rows[1].texts == ("", "Attended", "")
    assert shown.below.text() == "Board: 1 of 2 below 50%: Police (1 of 3, deputy 1)"


def test_a_table_with_a_problem_is_not_kept(desk: Desktop) -> None:
    shown = paste(desk, "Member\tBoard\nPolice\tperhaps")
    assert shown.message_bar.message_label.text().startswith("Row 2, Board: “perhaps” is none of 1 Attended")
    assert shown.empty_label.isVisible()
