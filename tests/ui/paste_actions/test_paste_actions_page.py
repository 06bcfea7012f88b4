"""A plan pasted on the real window: looked at, put right in place, pasted, undone."""

from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from qa_desk.domain.actions.pasting.columns import PlanColumn
from qa_desk.services import Services
from qa_desk.ui.actions.view import ActionsView
from qa_desk.ui.paste_actions.rows import number_of
from qa_desk.ui.paste_actions.view import PasteView
from tests.ui.bench import clipped, unnamed_or_same
from tests.ui.window import Desktop, add_audit, desktop

PLANS = Path(__file__).parents[2] / "reference" / "plans"
AUDIT = "core-groups-audit-2026"


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    with desktop(tmp_path) as one:
        add_audit(one.make(), "reference_case", cases=1)
        one.show()
        yield one
        assert services_of(one).desk.check().ok


def services_of(desk: Desktop) -> Services:
    assert desk.services is not None
    return desk.services


def page(desk: Desktop) -> PasteView:
    shown = desk.window.current_page
    assert isinstance(shown, PasteView)
    return shown


def paste_tracker(desk: Desktop, name: str = "scrutiny_tracker_2018") -> PasteView:
    """Copy the plan and press Ctrl+V where a person would."""
    desk.window.go("paste_actions")
    QGuiApplication.clipboard().setText((PLANS / f"{name}.tsv").read_text(encoding="utf-8"))
    page(desk).file_button.setFocus()
    desk.press("Ctrl+V")
    return page(desk)


def typed(desk: Desktop, text: str) -> None:
    """Type into the cell; what was typed is taken once the editor is gone."""
    desk.type(text)
    desk.press("Enter")
    QApplication.processEvents()
    QApplication.processEvents()


def test_a_plan_is_put_right_in_place_and_pasted(desk: Desktop) -> None:
    shown = paste_tracker(desk)
    assert shown.counts.text() == "8 rows: 6 good, 2 with problems"
    assert shown.problems.text().startswith("Row 4: “Ongoing” is no date")
    assert shown.paste_button.text() == "&Paste the 6 good rows"
    assert (shown.table.currentIndex().row(), shown.table.currentIndex().column()) == (2, number_of(PlanColumn.DUE))
    assert unnamed_or_same(shown) == []
    assert clipped(shown) == []
    desk.press("F2")
    typed(desk, "No date: ongoing, review 8 October 2026")
    assert shown.paste_button.text() == "&Paste the 7 good rows"
    desk.press("Ctrl+Z")
    assert shown.paste_button.text() == "&Paste the 6 good rows"
    shown.review_box.edit.setFocus()
    typed(desk, "8 October 2026")
    assert shown.counts.text() == "8 rows: 8 good"
    shown.paste_button.click()
    assert shown.title_box.problem_line.text().startswith("Enter what the plan is called")
    typed(desk, "Scrutiny recommendations")
    shown.paste_button.click()
    assert shown.message_bar.message_label.text() == "Pasted 8 actions."
    listed = services_of(desk).actions.listing("scrutiny-recommendations")
    assert len(listed) == 8
    assert listed[2].action.due.words == "No date: Ongoing, review 8 October 2026"
    desk.press("Ctrl+Z")
    assert services_of(desk).actions.listing() == ()
    assert shown.counts.text() == "8 rows: 8 good"


def test_cells_have_the_keys_of_a_spreadsheet(desk: Desktop) -> None:
    shown = paste_tracker(desk, "business_plan_2018")
    table, lead = shown.table, number_of(PlanColumn.LEADS)
    table.stand_on(0, lead)
    desk.press("Delete")
    QApplication.processEvents()
    assert shown.problems.text() == "Row 3: No lead is named"
    desk.press("B")
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    typed(desk, "MG")
    assert shown.rows.rows[0].draft[PlanColumn.LEADS].casefold() == "bmg"
    assert table.currentIndex().row() == 1 or table.currentIndex().row() == 0
    table.stand_on(1, lead)
    desk.press("Ctrl+D")
    QApplication.processEvents()
    assert shown.rows.rows[1].draft[PlanColumn.LEADS].casefold() == "bmg"
    table.stand_on(2, lead)
    QGuiApplication.clipboard().setText("PMEG\tASAP\nChair\tMay 2019")
    desk.press("Ctrl+V")
    assert [row.draft[PlanColumn.LEADS] for row in shown.rows.rows[2:4]] == ["PMEG", "Chair"]
    assert shown.rows.rows[3].draft[PlanColumn.DUE] == "May 2019"
    table.stand_on(16, lead)
    desk.press("Ctrl+V")
    assert shown.message_bar.message_label.text() == "The copied cells do not fit here."
    desk.press("Escape")
    assert desk.window.place == "actions"


def test_a_file_is_opened_and_its_columns_are_said(desk: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (("Measure", "Boss", "Timescale"), ("Brief staff", "Chair", "March 2030")):
        sheet.append(row)
    book.save(tmp_path / "plan.xlsx")
    desk.window.go("paste_actions")
    shown = page(desk)
    desk.dialogs.files.append(tmp_path / "plan.xlsx")
    shown.file_button.click()
    qtbot.waitUntil(lambda: bool(shown.rows.rows))
    fields = {box.label.text(): box.field for box in shown.column_fields if not box.isHidden()}
    assert list(fields) == ["Column “Measure”", "Column “Boss”"]
    for box, column in zip(shown.column_fields, (PlanColumn.WORDS, PlanColumn.LEADS), strict=False):
        assert isinstance(box.field, QComboBox)
        box.field.setFocus()
        box.field.setCurrentText(column.value)
        box.field.activated.emit(box.field.currentIndex())
        assert QApplication.focusWidget() is box.field
    assert shown.counts.text() == "1 row: 1 good"
    shown.plan_combo.setCurrentIndex(shown.plan_combo.findData(AUDIT))
    shown.plan_combo.activated.emit(shown.plan_combo.currentIndex())
    shown.paste_button.click()
    assert services_of(desk).actions.listing(AUDIT)[0].action.wording.words == "Brief staff"
    assert shown.empty_label.isVisible()


def test_ctrl_v_on_actions_leads_here(desk: Desktop) -> None:
    desk.window.go("actions")
    QGuiApplication.clipboard().setText((PLANS / "business_plan_2018.tsv").read_text(encoding="utf-8"))
    desk.press("Ctrl+V")
    assert page(desk).counts.text() == "17 rows: 17 good"


def test_a_pasted_plan_is_exported_for_the_board(desk: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    shown = paste_tracker(desk, "business_plan_2018")
    shown.title_box.edit.setText("Business plan")
    shown.paste_button.click()
    desk.press("Escape")
    tracker = desk.window.current_page
    assert isinstance(tracker, ActionsView)
    desk.dialogs.files.append(tmp_path / "plan.xlsx")
    tracker.export_button.click()
    qtbot.waitUntil(lambda: tracker.message_bar.isVisible())
    assert tracker.message_bar.message_label.text().startswith("Saved plan.xlsx in ")
    assert (tmp_path / "plan.xlsx").is_file()


def test_nothing_on_the_clipboard_is_said(desk: Desktop) -> None:
    desk.window.go("actions")
    desk.window.go("paste_actions", "x")
    assert page(desk).message_bar.message_label.text() == "No action was found in the plan."
    assert page(desk).empty_label.isVisible()
