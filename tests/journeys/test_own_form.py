"""A partnership brings its own form from Excel: imported, published, graded in Welsh, found in the findings."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from qa_desk.domain.answers import RepeatRow, Rows
from qa_desk.domain.audit import Auditor
from qa_desk.domain.template import Template
from qa_desk.ui.answer_editors.option_editors import ChoiceEditor
from qa_desk.ui.template_shelf.view import ShelfView
from tests.ui.template_designer.designer_desk import DesignerDesk, designer_desk

SURVEY = (
    ("type", "name", "label::English (en)", "label::Welsh (cy)", "relevant", "required", "choice_filter"),
    ("begin_group", "visit", "The visit", "Yr ymweliad", "", "", ""),
    ("date", "seen_on", "When was the child seen?", "Pryd gwelwyd y plentyn?", "", "yes", ""),
    ("select_one areas", "area", "Which area?", "Pa ardal?", "", "yes", ""),
    ("select_one teams", "team", "Which team?", "Pa dîm?", "", "yes", "area=${area}"),
    ("select_one answers", "alone", "Was the child seen alone?", "A welwyd y plentyn ar ei ben ei hun?", "", "yes", ""),
    ("text", "why_not", "Why not?", "Pam ddim?", "${alone} = 'no'", "yes", ""),
    ("end_group", "", "", "", "", "", ""),
    ("begin_repeat", "calls", "Calls to the family", "Galwadau", "", "", ""),
    ("date", "called_on", "When?", "Pryd?", "", "yes", ""),
    ("end_repeat", "", "", "", "", "", ""),
    ("geopoint", "where", "Where was the visit?", "Ble?", "", "", ""),
)
CHOICES = (
    ("list_name", "name", "label::English (en)", "label::Welsh (cy)", "area"),
    ("areas", "north", "North", "Gogledd", ""),
    ("areas", "south", "South", "De", ""),
    ("teams", "n1", "North one", "Gogledd un", "north"),
    ("teams", "n2", "North two", "Gogledd dau", "north"),
    ("teams", "s1", "South one", "De un", "south"),
    ("answers", "yes", "Yes", "Do", ""),
    ("answers", "no", "No", "Naddo", ""),
)
SETTINGS = (
    ("form_title", "form_id", "version", "default_language"),
    ("Visits, our form", "our_visits", "7", "English (en)"),
)
AUDIT = "Visits this term"


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[DesignerDesk]:
    """The window on an empty desk."""
    with designer_desk(tmp_path, qtbot) as one:
        yield one


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    """The form as it comes from a colleague."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for title, rows in (("survey", SURVEY), ("choices", CHOICES), ("settings", SETTINGS)):
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    path = tmp_path / "Our visits.xlsx"
    book.save(path)
    return path


def published(desk: DesignerDesk) -> Template:
    """Publish the draft that is open, by keys."""
    desk.press_button("Alt+P")
    desk.press("Enter")
    (line,) = [line for line in desk.service.shelf() if line.name == "our_visits"]
    assert line.status.value == "Published"
    assert desk.desk.services is not None
    return desk.desk.services.templates.get(line.name, line.edition)


def set_up(desk: DesignerDesk, template: Template) -> str:
    """An audit with two cases on the new template; returns the id of the first return."""
    services = desk.desk.services
    assert services is not None
    draft = replace(services.audits.draft(template.name, AUDIT), auditors=(Auditor("a", "A. Auditor"),))
    services.audits.set_up(draft)
    services.audits.add_cases(draft.id, services.audits.read_cases("Case\tArea\nV01\tNorth\nV02\tSouth"))
    return services.returns.ids(draft.id)[0]


def test_a_form_from_excel_is_published_and_graded(desk: DesignerDesk, workbook: Path, qtbot: QtBot) -> None:
    desk.press("Ctrl+8")
    shelf = desk.desk.window.page("templates")
    assert isinstance(shelf, ShelfView)
    desk.desk.dialogs.files = [workbook]
    desk.press_button("Alt+X")
    qtbot.waitUntil(lambda: shelf.report.isVisible(), timeout=20_000)
    assert any(line.row == "12" for line in shelf.report.model.rows), "the place on a map has no counterpart"
    shelf.report.open_button.click()
    template = published(desk)
    assert (template.edition, [one.language for one in template.translations]) == ("7", ["cy"])

    return_id = set_up(desk, template)
    grade_in_welsh(desk, return_id)
    services = desk.desk.services
    assert services is not None
    session = services.returns.open(return_id)
    told = {name: answer.value for name, answer in session.form.answers().items()}
    assert told["team"] == "s1"
    assert told["calls"] == Rows((RepeatRow((("called_on", date(2026, 3, 6)),)),))
    session.declare_family(False)
    session.sign_off()
    found = services.findings.of_audit(session.agency_return.audit)
    assert (found.signed_off, found.returns) == (1, 2)
    assert desk.desk.dialogs.crashes == []


def grade_in_welsh(desk: DesignerDesk, return_id: str) -> None:
    """Answer the case by keys, in the other language of the form."""
    window, view = desk.desk.window, desk.desk.grading.grading
    window.go("grading", return_id)
    desk.press("N")
    view.header.language_box.setFocus()
    QTest.keyClick(view.header.language_box, Qt.Key.Key_Down)
    assert view.card.question_label.text().endswith("Pryd gwelwyd y plentyn?")
    desk.desk.type_figures("060326")
    desk.press("Return")
    assert view.card.question_label.text().endswith("Pa ardal?")
    desk.press("2", "Return")
    assert view.card.question_label.text().endswith("Pa dîm?")
    assert offered(desk) == ["De un"]
    desk.press("1", "Return")
    desk.press("1", "Return")
    assert view.card.question_label.text().endswith("Galwadau")
    view.focus_answer()
    desk.press("Insert")
    desk.desk.type_figures("060326")
    desk.press("Tab")
    view.save_requested.emit()


def offered(desk: DesignerDesk) -> list[str]:
    """The choices of the open question that can be chosen now."""
    editor = desk.desk.grading.grading.card.editor
    assert isinstance(editor, ChoiceEditor)
    return [box.option.label for box in editor.group.boxes if box.option.label != "Cannot judge"]
