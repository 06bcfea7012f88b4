"""The templates place: what there is, and what can be done with it."""

from collections.abc import Sequence
from pathlib import Path

from openpyxl import Workbook
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qa_desk.ui.template_shelf.view import EMPTY, ShelfView
from tests.ui.bench import clipped, unnamed_or_same
from tests.ui.template_designer.designer_desk import DesignerDesk
from tests.ui.window import add_audit


def shelf_of(desk: DesignerDesk) -> ShelfView:
    page = desk.desk.window.page("templates")
    assert isinstance(page, ShelfView)
    return page


def words(desk: DesignerDesk) -> list[str]:
    return shelf_of(desk).model.as_text().split("\n")[1:]


def form_workbook(path: Path, survey: Sequence[tuple[str, ...]]) -> Path:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "survey"
    for row in survey:
        sheet.append(row)
    book.save(path)
    return path


def test_every_template_is_a_line(shelf_desk: DesignerDesk) -> None:
    view = shelf_of(shelf_desk)
    tester = QAbstractItemModelTester(view.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert words(shelf_desk) == ["Visits to children\t2026.1\tPublished\t9\tabout 6\tnothing yet\tQA Desk"]
    assert view.about_label.text() == (
        "Visits to children, edition 2026.1: published since 6 March 2026. "
        "It never changes; make a new edition to change it."
    )
    services = shelf_desk.desk.services
    assert services is not None
    add_audit(services, "visits", cases=2)
    shelf_desk.press_button("Alt+M")
    assert shelf_desk.desk.window.place == "designer"
    shelf_desk.press("Esc")
    lines = words(shelf_desk)
    assert lines[0].startswith("Visits to children\t2026.2\tDraft\t9\tabout 6\t\tYour own")
    assert "1 audit" in lines[1]
    chosen = view.chosen()
    assert chosen is not None
    assert chosen.edition == "2026.2"
    assert view.about_label.text().endswith("Ready to publish.")
    tester.deleteLater()


def test_a_new_template_begins_with_one_section(shelf_desk: DesignerDesk) -> None:
    shelf_desk.press("Ctrl+N", "Enter")
    panel = shelf_of(shelf_desk).new_panel
    assert panel.title_box.problem_line.text() == "Enter a title for the template"
    shelf_desk.type("Children who go missing")
    shelf_desk.press("Enter")
    assert shelf_desk.desk.window.place == "designer"
    assert shelf_desk.draft.title == "Children who go missing"
    assert len(shelf_desk.facts.sections) == 1
    shelf_desk.press("Ins")
    shelf_desk.type("Was the return interview offered?")
    shelf_desk.press("Esc")
    shelf_desk.look()
    assert [row.title for row in shelf_desk.bench.outline.rows.rows][2] == "Was the return interview offered?"


def test_a_copy_is_another_template(shelf_desk: DesignerDesk) -> None:
    shelf_desk.press_button("Alt+C")
    panel = shelf_of(shelf_desk).new_panel
    assert panel.source_combo.currentText() == "A copy of Visits to children, edition 2026.1"
    assert not panel.subject_box.isVisible()
    shelf_desk.type("Visits by schools")
    shelf_desk.press("Enter")
    assert (shelf_desk.draft.name, shelf_desk.draft.title) == ("visits_schools", "Visits by schools")


def test_esc_closes_what_is_open_and_then_goes_home(shelf_desk: DesignerDesk) -> None:
    shelf_desk.press("Ctrl+N", "Esc")
    assert not shelf_of(shelf_desk).new_panel.isVisible()
    shelf_desk.press("Esc")
    assert shelf_desk.desk.window.place == "home"


def test_an_edition_is_retired_and_brought_back(shelf_desk: DesignerDesk) -> None:
    shelf_desk.press_button("Alt+R")
    assert "Retired" in words(shelf_desk)[0]
    assert shelf_desk.told() == ("Visits to children, edition 2026.1, is retired: new audits are not offered it.")
    view = shelf_of(shelf_desk)
    assert view.retire_button.text() == "&Bring back"
    shelf_desk.press_button("Alt+B")
    assert "Published" in words(shelf_desk)[0]


def test_a_draft_is_deleted_only_when_that_is_meant(shelf_desk: DesignerDesk) -> None:
    shelf_desk.service.start_blank("Children who go missing")
    shelf_desk.press("Ctrl+1", "Ctrl+8", "Ctrl+Home")
    shelf_desk.desk.dialogs.confirms = [False]
    shelf_desk.press("Del")
    assert len(words(shelf_desk)) == 2
    shelf_desk.desk.dialogs.confirms = [True]
    shelf_desk.press("Del")
    assert shelf_desk.desk.dialogs.asked[-1] == "Delete the draft of Children who go missing, edition 2026.1?"
    assert len(words(shelf_desk)) == 1
    shelf_desk.press("Del")
    assert len(words(shelf_desk)) == 1


def test_a_form_from_excel_becomes_a_draft_with_a_report(
    shelf_desk: DesignerDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    rows = [
        ("type", "name", "label"),
        ("integer", "age", "How old is the child?"),
        ("geopoint", "where", "Where was it?"),
    ]
    shelf_desk.desk.dialogs.files = [form_workbook(tmp_path / "Visits of Kobo.xlsx", rows)]
    view = shelf_of(shelf_desk)
    shelf_desk.press_button("Alt+X")
    qtbot.waitUntil(lambda: view.report.isVisible(), timeout=20_000)
    assert view.report.heading.text().endswith("is now a draft")
    assert "3" in [line.row for line in view.report.model.rows]
    assert view.report.row_label.text().startswith("survey, row 2: ")
    view.report.copy_button.click()
    assert QGuiApplication.clipboard().text().startswith("Sheet\tRow\tWhat\tWhat became of it\nsurvey\t2\t")
    view.report.open_button.click()
    assert "age" in shelf_desk.facts.by_name


def test_a_form_with_faults_says_where_and_what_to_do(shelf_desk: DesignerDesk, tmp_path: Path, qtbot: QtBot) -> None:
    rows = [("type", "name", "label"), ("select_one colours", "colour", "Which colour?")]
    shelf_desk.desk.dialogs.files = [form_workbook(tmp_path / "Broken.xlsx", rows)]
    view = shelf_of(shelf_desk)
    shelf_desk.press_button("Alt+X")
    qtbot.waitUntil(lambda: view.report.isVisible(), timeout=20_000)
    assert view.report.heading.text() == "Broken.xlsx was not imported"
    assert not view.report.open_button.isVisible()
    assert view.report.model.rows[0].row == "2"
    assert len(words(shelf_desk)) == 1


def test_a_template_goes_out_as_a_workbook(shelf_desk: DesignerDesk, tmp_path: Path, qtbot: QtBot) -> None:
    shelf_desk.desk.dialogs.files = [tmp_path / "out"]
    view = shelf_of(shelf_desk)
    shelf_desk.press_button("Alt+E")
    qtbot.waitUntil(lambda: view.message_bar.isVisible(), timeout=20_000)
    assert view.message_bar.message_label.text().startswith("Saved as out.xlsx.")
    assert (tmp_path / "out.xlsx").exists()


def test_a_desk_without_templates_says_how_to_begin(shelf_desk: DesignerDesk) -> None:
    view = shelf_of(shelf_desk)
    view.show_lines(())
    assert (view.empty_label.text(), view.empty_label.isVisible(), view.table.isVisible()) == (EMPTY, True, False)


def test_the_place_fits(shelf_desk: DesignerDesk) -> None:
    view = shelf_of(shelf_desk)
    for percent, size in ((100, (1366, 689)), (200, (1366, 689)), (200, (683, 689))):
        shelf_desk.desk.look.set_text_percent(percent)
        shelf_desk.desk.window.resize(*size)
        for keys in ((), ("Ctrl+N",)):
            shelf_desk.press(*keys)
            for _ in range(4):
                QApplication.processEvents()
            assert shelf_desk.desk.window.width() == size[0]
            assert clipped(view) == [], (percent, size, keys)
            assert unnamed_or_same(view) == [], (percent, size, keys)
        shelf_desk.press("Esc")


def test_locking_while_a_form_is_read_ends_quietly(shelf_desk: DesignerDesk, tmp_path: Path, qtbot: QtBot) -> None:
    rows = [("type", "name", "label"), ("text", "said", "What did the child say?")]
    desk = shelf_desk.desk
    desk.dialogs.files = [form_workbook(tmp_path / "Words.xlsx", rows)]
    shelf_desk.press_button("Alt+X")
    assert desk.workplace.tasks.busy
    shelf_desk.press("Ctrl+L")
    qtbot.waitUntil(lambda: not desk.workplace.tasks.busy, timeout=20_000)
    QApplication.processEvents()
    assert desk.dialogs.crashes == []
    assert desk.window.place == ""
