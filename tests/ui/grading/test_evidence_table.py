"""Evidence items in the form of an agency, by keys; nothing changes for cases."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from qa_desk import paths
from qa_desk.domain.answers import EvidenceKind, EvidenceReference, Shows
from qa_desk.ui.grading.evidence_table import EvidenceTable
from tests.ui.bench import clipped, unnamed_or_same
from tests.ui.window import Desktop, add_audit, desktop

QUESTION = "s11_1_1_board_level_lead"
MINUTES = EvidenceReference(
    "Board minutes", EvidenceKind.MINUTES, date(2026, 3, 6), Shows.APPLICATION, "Board secretary", date(2027, 3, 6)
)


@pytest.fixture
def agency(qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    """The form of one agency, open at its first question."""
    with desktop(tmp_path, forms=paths.forms_folder()) as one:
        audit = add_audit(one.make(), "section_11", cases=1, title="Section 11")
        one.show()
        one.window.go("grading", f"{audit}/01/okoro")
        one.press("N")
        yield one


def table(desk: Desktop) -> EvidenceTable:
    found = desk.grading.grading.card.evidence.table
    assert found is not None
    return found


def kept(desk: Desktop) -> tuple[EvidenceReference, ...]:
    assert desk.services is not None
    return desk.services.returns.open(desk.services.returns.ids("section-11")[0]).form.kept(QUESTION).evidence


def press_keep(desk: Desktop) -> None:
    table(desk).form.keep_button.setFocus()
    desk.press("Space")


def add_minutes(desk: Desktop) -> None:
    """Every field by keys: Enter goes on, and keeps the item after the last."""
    table(desk).add_button.setFocus()
    desk.press("Space")
    desk.type("Board minutes")
    desk.press("Return", "3", "Return")
    desk.type("6 3 26")
    desk.press("Return", "2", "Return")
    desk.type("Board secretary")
    desk.press("Return")
    desk.type("6 3 27")
    desk.press("Return")


def test_an_item_is_added_changed_and_removed_by_keys(agency: Desktop) -> None:
    agency.press("1")
    add_minutes(agency)
    assert kept(agency) == (MINUTES,)
    assert agency.focused is table(agency).add_button
    assert table(agency).rows.as_text().split("\n")[1] == (
        "Board minutes\tMinutes\t6 March 2026\tApplication\tBoard secretary\t6 March 2027"
    )
    table(agency).take_focus()
    agency.press("Insert")
    agency.type("Survey")
    press_keep(agency)
    assert [item.source for item in kept(agency)] == ["Board minutes", "Survey"]
    table(agency).take_focus()
    agency.press("Return")
    agency.type(" of staff")
    agency.press("Escape")
    assert kept(agency)[0] == MINUTES
    table(agency).take_focus()
    agency.press("Delete")
    assert [item.source for item in kept(agency)] == ["Survey"]
    agency.press("Ctrl+Z")
    assert [item.source for item in kept(agency)] == ["Board minutes", "Survey"]


def test_a_fault_stands_beside_its_field_and_keeps_the_words(agency: Desktop) -> None:
    agency.press("1")
    table(agency).add()
    press_keep(agency)
    form = table(agency).form
    assert form.title.problem_line.text() == "Enter the title of the evidence item."
    agency.type("Audit")
    form.dated_on.take_focus()
    agency.type("31 2 26")
    press_keep(agency)
    assert form.dated_on.problem_line.text() == "Date of the item must be a real date"
    assert kept(agency) == ()
    assert not agency.window.page("grading").may_leave()
    assert form.isVisible()
    agency.press("Escape")
    assert agency.window.page("grading").may_leave()


def test_a_half_filled_item_is_kept_when_the_question_is_left(agency: Desktop) -> None:
    agency.press("1")
    table(agency).add()
    agency.type("Rota of the leads")
    agency.press("Ctrl+Return")
    QGuiApplication.processEvents()
    assert kept(agency) == (EvidenceReference("Rota of the leads"),)


def test_the_table_is_named_and_fits(agency: Desktop) -> None:
    agency.press("1")
    add_minutes(agency)
    for size, percent in (((1366, 689), 100), ((683, 689), 200)):
        agency.window.resize(*size)
        agency.look.set_text_percent(percent)
        table(agency).add()
        QGuiApplication.processEvents()
        assert clipped(table(agency)) == []
        assert unnamed_or_same(agency.grading.grading.card) == []


def test_a_form_on_a_case_keeps_its_one_line(case: Desktop) -> None:
    case.press("2")
    assert case.grading.grading.card.evidence.table is None
    assert case.grading.grading.card.evidence.source.isVisible()


def test_what_cannot_be_kept_holds_the_question_open(agency: Desktop) -> None:
    agency.press("1")
    table(agency).add()
    form = table(agency).form
    form.owner_edit.setFocus()
    agency.type("Named nurse")
    agency.press("Ctrl+Return")
    QGuiApplication.processEvents()
    assert form.isVisible()
    assert form.title.problem_line.text() == "Enter the title of the evidence item."
    assert agency.focused is form.title_edit
    agency.type("Rota")
    agency.press("Ctrl+Return")
    QGuiApplication.processEvents()
    assert kept(agency) == (EvidenceReference("Rota", owner="Named nurse"),)
