"""Looking at a move, putting its questions right, doing it and taking it back, on a real window by keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from qa_desk.domain.answers import Answer
from qa_desk.ui.audit_move.mapping_table import MoveRowsModel, columns
from qa_desk.ui.audit_move.rows import MoveRow
from qa_desk.ui.audit_move.view import AuditMoveView
from qa_desk.ui.set_up.view import SetUpView
from tests import graded_audit, moved_audit
from tests.ui.bench import clipped, unnamed_or_same
from tests.ui.fitting import sideways
from tests.ui.window import Desktop, desktop


class Mover:
    """The person who moves the audit."""

    def __init__(self, desk: Desktop, qtbot: QtBot) -> None:
        self.desk, self._qtbot = desk, qtbot
        assert desk.services is not None
        self.services = desk.services
        self.audit = desk.services.audits.programme()[0].audit.id

    @property
    def page(self) -> AuditMoveView:
        page = self.desk.window.page("audit_move")
        assert isinstance(page, AuditMoveView)
        return page

    @property
    def set_up(self) -> SetUpView:
        page = self.desk.window.page("set_up")
        assert isinstance(page, SetUpView)
        return page

    def open(self) -> None:
        """Through Set-up, as a person does."""
        self.desk.window.go("set_up", self.audit)
        self.set_up.open_section(1)
        self.desk.press("Return")
        self.settle()

    def settle(self) -> None:
        QApplication.processEvents()
        self._qtbot.waitUntil(lambda: not self.desk.workplace.tasks.busy)
        QApplication.processEvents()

    def press_button(self, key: str) -> None:
        """Press a button by its letter; Qt lets it go after a moment."""
        self.desk.press(key)
        self._qtbot.waitUntil(lambda: not self.page.move_button.isDown() and not self.page.undo_button.isDown())
        self.settle()

    def rows(self) -> dict[str, tuple[str, str, str]]:
        return {row.old or f"new {row.new}": (row.new, row.what, row.answers) for row in self.page.rows_model.rows}

    def standing_on(self) -> str:
        return self.page.rows_model.rows[self.page.table.currentIndex().row()].old

    def edition(self) -> str:
        return self.services.audits.get(self.audit).template.edition

    def move(self, reason: str = "A new edition is published") -> None:
        self.desk.press("F6")
        self.desk.type(reason)
        self.press_button("Alt+M")


@pytest.fixture
def mover(tmp_path: Path, qtbot: QtBot, plain_application: QApplication) -> Iterator[Mover]:
    forms = tmp_path / "forms"
    moved_audit.put_all(forms)
    moved_audit.put_editions(forms, first=moved_audit.FIRST)
    graded_audit.put_graded_desk(tmp_path / graded_audit.DESK_NAME)
    with desktop(tmp_path, forms=forms) as desk:
        desk.services = desk.desks.open(desk.path, graded_audit.PASSPHRASE, "J. Okoro")
        desk.show()
        yield Mover(desk, qtbot)


def test_set_up_leads_to_the_move_and_escape_back(mover: Mover) -> None:
    mover.desk.window.go("set_up", mover.audit)
    mover.set_up.open_section(1)
    assert mover.set_up.template.move_button.text() == "&Move this audit to edition 2.0..."
    assert mover.set_up.template.why_label.text().startswith("Grading has begun")
    mover.open()
    assert mover.desk.window.place == "audit_move"
    assert mover.desk.focused is mover.page.table
    mover.desk.press("Escape")
    assert mover.desk.window.place == "set_up"


def test_the_preview_is_a_sentence_and_a_table(mover: Mover) -> None:
    mover.open()
    page = mover.page

    assert page.summary.text() == (
        "6 questions stay the same, 1 is reworded, 1 has another rule, 1 is re-scaled, 1 is gone and 1 is new: "
        "29 answers will be set aside."
    )
    assert page.returns_label.text().startswith("25 signed-off returns will be reopened")
    assert mover.rows() == {
        "seen": ("seen", "May lose answers; re-scaled", "4 of 25 answers set aside"),
        "fathers": ("fathers", "Label may mismatch; reworded", "25 answers stay"),
        "started_on": ("began_on", "Same under another name", "25 answers stay"),
        "children": ("", "Will set answers aside; gone", "25 answers set aside"),
        "in_time": ("in_time", "Other rule", "25 answers stay"),
        "new learning": ("learning", "New", "To be answered"),
    }
    mover.desk.press("Down")
    assert page.detail_label.text().splitlines() == [
        "Edition 1.0: Were fathers included?",
        "Edition 2.0: Were fathers and partners included?",
        "Label may mismatch.",
        "What differs: wording.",
        "25 answers stay.",
    ]
    page.same_box.setChecked(True)
    assert len(mover.rows()) == 11
    assert mover.standing_on() == "fathers"


def test_another_question_is_chosen_in_the_table_by_keys(mover: Mover) -> None:
    mover.open()
    mover.desk.press("Down", "Down", "F2")
    box = mover.desk.focused
    assert isinstance(box, QComboBox)
    assert box.accessibleName() == "New question for 3 Date the assessment began"
    mover.desk.press("Home", "Return")
    mover.settle()
    assert mover.desk.focused is mover.page.table
    assert mover.rows()["started_on"] == ("", "Will set answers aside; gone", "25 answers set aside")
    assert mover.page.summary.text().endswith("54 answers will be set aside.")
    assert mover.standing_on() == "started_on"


def test_escape_leaves_the_choice_as_it_was(mover: Mover) -> None:
    mover.open()
    mover.desk.press("Down", "Down", "Return", "Home", "Escape")
    mover.settle()
    assert mover.desk.window.place == "audit_move"
    assert mover.rows()["started_on"][0] == "began_on"


def test_a_choice_is_taken_from_the_open_list(mover: Mover, qtbot: QtBot) -> None:
    mover.open()
    mover.desk.press("Alt+Down")
    box = mover.desk.focused
    assert isinstance(box, QComboBox)
    mover.desk.press("Alt+Down")
    qtbot.waitUntil(box.view().isVisible)
    for _ in range(5):  # until the screen has let the list have its keys
        QApplication.processEvents()
    mover.desk.press("Up", "Return")
    qtbot.waitUntil(lambda: mover.desk.focused is mover.page.table)
    mover.settle()
    assert mover.rows()["seen"] == ("", "Will set answers aside; gone", "25 answers set aside")


def test_one_question_never_comes_from_two(mover: Mover) -> None:
    mover.open()
    mover.page.table.chooser.chosen.emit("seen", "fathers")
    mover.settle()

    assert mover.rows()["seen"][0] == "fathers"
    assert mover.rows()["fathers"][0] == ""
    assert "“Fathers included” has no counterpart now." in mover.desk.window.status.event_label.text()


def test_a_question_that_is_new_has_nothing_to_choose(mover: Mover) -> None:
    mover.open()
    mover.desk.press("Ctrl+End", "Return")
    assert mover.desk.focused is mover.page.table


def test_a_move_needs_a_reason_beside_its_field(mover: Mover) -> None:
    mover.open()
    mover.press_button("Alt+M")
    assert mover.page.reason_box.problem_line.text().startswith("Say why this audit moves to another edition.")
    assert mover.desk.focused is mover.page.reason_box.edit
    assert mover.edition() == "1.0"


def test_the_audit_is_moved_graded_and_the_move_can_no_longer_be_undone(mover: Mover) -> None:
    mover.open()
    mover.move()
    assert mover.edition() == "2.0"
    assert mover.page.message_bar.message_label.text() == (
        "This audit is graded with edition 2.0 of Early help, small now."
    )
    assert mover.page.message_bar.hint_label.text().startswith(
        "29 answers were set aside and 25 signed-off returns were reopened."
    )
    assert mover.desk.focused is mover.page.undo_button
    case = mover.services.returns.ids(mover.audit)[0]
    mover.desk.window.go("grading", case)
    mover.desk.press("2")
    form = mover.services.returns.open(case).form
    assert (form.template.edition, form.state("seen").answer.value) == ("2.0", "not_met")
    mover.desk.window.go("audit_move", mover.audit)
    mover.settle()
    assert not mover.page.undo_button.isVisible()
    assert "1 answer has changed since the move, so it cannot be undone." in mover.page.last_label.text()
    assert mover.edition() == "2.0"


def test_a_move_is_undone_with_all_it_changed(mover: Mover) -> None:
    before = mover.services.findings.of_audit(mover.audit)
    mover.open()
    mover.move()
    mover.desk.press("Space")
    mover.settle()
    assert mover.edition() == "1.0"
    assert mover.services.findings.of_audit(mover.audit) == before
    assert mover.page.message_bar.message_label.text().startswith("The move is undone")
    assert mover.desk.focused is mover.page.table


def test_an_undo_that_came_too_late_is_refused_in_the_page(mover: Mover) -> None:
    mover.open()
    mover.move()
    session = mover.services.returns.open(mover.services.returns.ids(mover.audit)[0])
    session.revise("learning", Answer("More."))
    mover.press_button("Alt+U")
    assert "cannot be undone" in mover.page.message_bar.message_label.text()
    assert mover.edition() == "2.0"
    assert not mover.page.undo_button.isVisible()


def test_another_edition_can_be_chosen(mover: Mover) -> None:
    mover.open()
    mover.page.edition_combo.setFocus()
    mover.desk.press("Down")
    mover.settle()
    assert mover.page.edition_combo.currentText() == "Edition 1.1, newer"
    assert mover.page.summary.text() == ("9 questions stay the same and 1 is reworded: no answer will be set aside.")
    assert mover.page.returns_label.text() == "25 signed-off returns stay signed off."


def test_set_up_offers_no_move_before_grading_begins(mover: Mover) -> None:
    fresh = graded_audit.set_up(mover.services, cases=2, title="Not begun")
    mover.desk.window.go("set_up", fresh)
    mover.set_up.open_section(1)
    assert not mover.set_up.template.move_button.isVisible()


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_clipped(mover: Mover, percent: int) -> None:
    mover.desk.look.set_text_percent(percent)
    mover.open()
    for width in (1366, 683):
        mover.desk.window.resize(width, 689)
        for _ in range(3):
            QApplication.processEvents()
        assert mover.desk.window.width() == width
        assert clipped(mover.page) == []
        assert sideways(mover.page.area) <= 0


def test_everything_has_a_name_of_its_own(mover: Mover) -> None:
    mover.open()
    assert unnamed_or_same(mover.page) == []


def test_the_model_keeps_qts_rules(qtmodeltester) -> None:  # type: ignore[no-untyped-def]
    model = MoveRowsModel(columns("1", "2"))
    row = MoveRow("a", "b", "1 A", "1 B", "Same", "No answers yet", (), False)
    model.show_rows([row, MoveRow("", "c", "None", "2 C", "New", "To be answered", (), False)])
    qtmodeltester.check(model)
    assert model.flags(model.index(0, 1)) & Qt.ItemFlag.ItemIsEditable
    assert not model.flags(model.index(1, 1)) & Qt.ItemFlag.ItemIsEditable
    model.show_rows([row])
    qtmodeltester.check(model)
