"""What a panel records by keys: a grade, a deferral, a dissent, everything all agree on, and taking it back."""

from PySide6.QtWidgets import QWidget

from qa_desk.domain.moderation.decision import OFFERED_REASONS, Deferral, TakenBack
from qa_desk.ui.panel.rows import DifferenceRow
from tests.panel_audit import own
from tests.ui.panel.conftest import PanelDesk

REASON = "Two undated actions were not reviewed."


def test_a_difference_is_recorded_in_four_control_keys_and_leads_to_the_next(panel: PanelDesk) -> None:
    panel.open()
    before = panel.desk.control_keys
    panel.desk.press("3", "R")
    panel.desk.type(REASON)
    panel.desk.press("Ctrl+Return")
    assert panel.desk.control_keys - before <= 6
    assert panel.agreed() == {"overall": ("requires_improvement", "all_agreed", REASON)}
    page = panel.page
    assert panel.told() == "Recorded: question 9, Requires improvement"
    assert page.question.title_label.text() == "1  Was each child seen and spoken to?"
    assert page.side.progress_label.text() == "1 of 3 recorded"
    assert panel.desk.focused in page.question.decision.grades.boxes  # type: ignore[union-attr]
    assert panel.desk.window.status.save_label.text().startswith("Saved ")

    panel.desk.press("P")
    assert "Requires improvement" in page.question.decision.recorded_label.text()
    assert "Recorded by" in page.question.decision.recorded_label.text()


def test_what_is_missing_is_said_beside_its_field(panel: PanelDesk) -> None:
    panel.open()
    decision = panel.page.question.decision
    panel.desk.press("Ctrl+Return")
    assert decision.grade_problem.text() == "Choose the agreed grade for question 9, or defer it."
    panel.desk.press("2", "M", "Ctrl+Return")
    assert decision.reason_problem.text().startswith("Give a reason for question 9")
    assert panel.desk.is_at(decision.reason)
    assert panel.agreed() == {}
    panel.desk.press("Down")
    menu = decision.reason.offered_menu
    assert [action.text() for action in menu.actions()] == list(OFFERED_REASONS)
    menu.actions()[1].trigger()
    menu.close()
    panel.desk.press("Ctrl+Return")
    assert panel.agreed()["overall"] == ("good", "most_agreed", OFFERED_REASONS[1])


def test_a_question_is_deferred_only_with_what_is_awaited_and_from_whom(panel: PanelDesk) -> None:
    panel.open()
    decision = panel.page.question.decision
    panel.desk.press("D", "Ctrl+Return")
    assert decision.deferral.awaited.problem_line.text() == "Say what is awaited."
    panel.desk.type("Minutes of 9 April")
    panel.desk.press("Ctrl+Return")
    assert panel.desk.is_at(decision.deferral.whom_edit)
    panel.desk.type("the police")
    panel.desk.press("Ctrl+Return")
    (past,) = panel.services.panel.history(panel.two, "C01", "overall")
    assert past.decision == Deferral("C01", "overall", "Minutes of 9 April", "the police")
    row = panel.page.side.list.rows.rows[0]
    assert isinstance(row, DifferenceRow)
    assert row.status == "deferred"


def test_dissents_are_recorded_and_are_in_the_report_only_when_ticked(panel: PanelDesk) -> None:
    panel.open()
    decision = panel.page.question.decision
    panel.desk.press("4", "R")
    panel.desk.type(REASON)
    panel.desk.press("Escape", "X")
    form = decision.dissents.form
    form.add_button.click()
    assert form.role.problem_line.text() == "Enter who dissents, by role"
    form.role_box.setEditText("Police")
    form.grade_box.setCurrentIndex(1)
    form.words_edit.setText("Two actions were done.")
    form.add_button.click()
    assert panel.desk.focused in decision.grades.boxes  # type: ignore[union-attr]
    panel.desk.press("Ctrl+Return")
    (kept,) = panel.services.panel.grades(panel.two)
    (dissent,) = kept.dissents
    assert (dissent.role, dissent.point, dissent.words) == ("Police", "good", "Two actions were done.")
    assert not dissent.in_report

    panel.desk.press("P")
    ticks = [one for one in decision.dissents.findChildren(QWidget) if "into the report" in one.accessibleName()]
    ticks[-1].setFocus()
    panel.desk.press("Space", "Ctrl+Return")
    (kept,) = panel.services.panel.grades(panel.two)
    assert kept.dissents[0].in_report
    assert len(panel.services.panel.history(panel.two, "C01", "overall")) == 2


def test_agreed_grades_are_accepted_in_one_owned_act_and_taken_back_by_a_further_record(panel: PanelDesk) -> None:
    panel.open()
    page = panel.page
    panel.desk.press("Ctrl+A")
    assert page.is_on(page.accept)
    assert page.accept.heading.text() == "Accept the 2 agreed grades?"
    assert panel.agreed() == {}
    panel.desk.press("Ctrl+Return")
    assert set(panel.agreed()) == {"fathers", "meetings_grade"}
    assert page.is_on(page.question)
    assert page.side.accept_button.isHidden()
    panel.desk.press("Ctrl+Z")
    assert panel.agreed() == {}
    history = panel.services.panel.history(panel.two, "C01", "fathers")
    assert isinstance(history[-1].decision, TakenBack)
    assert len(history) == 2
    panel.desk.press("Ctrl+Z")
    assert panel.told() == "Nothing to take back."


def test_undo_leads_back_to_the_audit_and_the_case_it_was_recorded_on(panel: PanelDesk) -> None:
    panel.open()
    panel.desk.press("3", "R")
    panel.desk.type(REASON)
    panel.desk.press("Ctrl+Return", "Ctrl+S")
    assert panel.told() == "All changes saved"
    panel.open(f"{panel.three}/C01")
    panel.desk.press("Ctrl+Z")
    assert panel.agreed() == {}
    assert panel.page.header.counts_label.text().startswith("Auditor A and Auditor B.")
    assert panel.page.question.decision.reason.toPlainText() == REASON


def test_undo_brings_the_words_of_a_decision_back_on_screen(panel: PanelDesk) -> None:
    panel.open()
    panel.desk.press("3", "R")
    panel.desk.type(REASON)
    panel.desk.press("Ctrl+Return", "Ctrl+Z")
    assert panel.agreed() == {}
    decision = panel.page.question.decision
    assert panel.page.question.title_label.text().startswith("9 ")
    assert decision.reason.toPlainText() == REASON
    panel.desk.press("Ctrl+Return")
    assert panel.agreed()["overall"][2] == REASON
    assert len(panel.services.panel.history(panel.two, "C01", "overall")) == 3


def test_ending_early_lists_what_is_left_and_defers_all_of_it(panel: PanelDesk) -> None:
    panel.open()
    page = panel.page
    page.header.end_button.click()
    assert page.end.heading.text() == "3 questions are left"
    page.end.defer_button.click()
    assert page.end.deferral.awaited.problem_line.text() == "Say what is awaited."
    panel.desk.type("The second panel")
    panel.desk.press("Tab")
    panel.desk.type("all")
    page.end.defer_button.click()
    assert page.end.heading.text() == "All done"
    case = panel.services.panel.case(panel.two, "C01")
    assert all(one.deferred for one in case.differences)


def test_a_return_that_changed_after_the_decision_is_told_and_changes_nothing(panel: PanelDesk) -> None:
    panel.open()
    panel.desk.press("3", "R")
    panel.desk.type(REASON)
    panel.desk.press("Ctrl+Return")
    panel.desk.window.go("home")
    panel.services.returns.open(f"{panel.two}/C01/bell").reopen("The chair asked for it again")
    own(panel.services, panel.two, "C01", "bell", answers={"overall": "inadequate"})
    panel.open(meeting=False)
    told = panel.page.message_bar.message_label.text()
    assert told.startswith("A return came or changed after the panel decided. 9 ")
    assert "the panel saw Good" in told
    assert panel.agreed()["overall"] == ("requires_improvement", "all_agreed", REASON)


def test_what_belongs_to_a_grade_is_not_asked_of_a_question_that_is_put_off(panel: PanelDesk) -> None:
    panel.open()
    decision = panel.page.question.decision
    panel.desk.press("D")
    decision.focus_grade()
    panel.desk.press("R", "X", "M")
    assert panel.desk.focused in decision.grades.boxes  # type: ignore[union-attr]
    assert not decision.reason.isVisible()
    panel.desk.press("2")
    assert decision.reason.isVisible()
    assert [box.option.value for box in decision.how.boxes if box.isChecked()] == ["all_agreed"]
