"""The page of one action on the real window: made from a finding, changed, closed, and never lost half typed."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from qa_desk.domain.actions.action import Status
from qa_desk.domain.actions.due import Due
from qa_desk.ui.actions.view import EMPTY
from tests.ui.actions.planned import AUDIT, form, services_of, stand_on, the_action, tracker
from tests.ui.bench import clipped, unnamed_or_same
from tests.ui.window import ACTOR, Desktop


def test_a_new_action_is_typed_and_missing_fields_are_named(desk: Desktop) -> None:
    desk.window.go("actions", f"new:{AUDIT}:")
    page = form(desk)
    assert desk.focused is page.fields.words_box.field
    desk.type("Invite housing")
    desk.press("Ctrl+Return")
    assert page.fields.due_box.problem_line.text() == (
        "Enter a due date for this action, or choose No date and enter when to review it"
    )
    desk.type("31 7 26")
    desk.press("Ctrl+Return")
    assert page.fields.leads_box.problem_line.text() == "Enter who leads on action CG.1"
    desk.type("P. Nair; Housing")
    page.fields.milestones_box.text.setPlainText("Write to housing; 10 July 2026; done 6 July 2026\nMeet them")
    desk.press("Ctrl+Return")
    action = the_action(desk, "CG.1")
    assert action.due == Due.day(date(2026, 7, 31))
    first, second = action.wording.milestones
    assert (first.words, first.done_on, second.words) == ("Write to housing", date(2026, 7, 6), "Meet them")
    assert page.heading.text() == "CG.1: Core groups audit 2026"
    assert page.history_label.text() == f"7 July 2026   Made   {ACTOR}"


def test_an_action_is_made_from_a_finding_with_its_words(desk: Desktop) -> None:
    question = services_of(desk).findings.of_audit(AUDIT).questions[0].question.name
    desk.window.go("actions", f"new:{AUDIT}:{question}")
    assert form(desk).heading.text() == "New action from finding 2, core groups audit 2026"


def test_the_page_of_an_action_changes_it_and_keeps_what_is_half_typed(planned: Desktop) -> None:
    stand_on(planned, "CG.2")
    planned.press("Enter")
    page = form(planned)
    assert page.fields.undated_tick.isChecked()
    page.fields.undated_tick.setChecked(False)
    page.fields.due_box.take_focus()
    planned.type("October 2026")
    planned.press("Esc")
    assert tracker(planned).chosen() == the_action(planned, "CG.2").id
    planned.press("Enter")
    assert page.fields.due_box.edit.text() == "October 2026"
    planned.press("Ctrl+Return")
    assert page.fields.why_box.problem_line.text().startswith("Say why the due date of CG.2 changes.")
    planned.type("Agreed in July")
    planned.press("Ctrl+Return")
    assert the_action(planned, "CG.2").due == Due.month(2026, 10)
    page.message_bar.undo_requested.emit()
    assert the_action(planned, "CG.2").due.on is None


def test_what_is_half_typed_does_not_undo_what_was_recorded_since(planned: Desktop) -> None:
    action = the_action(planned)
    planned.window.go("action", action.id)
    form(planned).fields.group_box.take_focus()
    planned.type("Priority 1: Housing")
    planned.window.go("actions")
    services_of(planned).actions.edit(action.id, replace(action.wording, leads=("Chair",)))
    planned.window.go("action", action.id)
    planned.press("Ctrl+Return")
    wording = the_action(planned).wording
    assert (wording.group, wording.leads) == ("Priority 1: Housing", ("Chair",))


def test_undoing_the_making_of_an_action_leads_back_to_the_tracker(desk: Desktop) -> None:
    desk.window.go("action", f"new:{AUDIT}:")
    page = form(desk)
    desk.type("Invite housing")
    page.fields.leads_box.edit.setText("Chair")
    page.fields.due_box.edit.setText("September 2026")
    desk.press("Ctrl+Return")
    assert services_of(desk).actions.listing()
    page.message_bar.undo_requested.emit()
    assert services_of(desk).actions.listing() == ()
    assert tracker(desk).empty_label.text() == EMPTY


def test_an_action_is_closed_with_a_reason_and_reopened(planned: Desktop) -> None:
    planned.window.go("action", the_action(planned).id)
    page = form(planned)
    page.verb_requested.emit("close")
    planned.type("Housing has its own plan")
    planned.press("Ctrl+Return")
    assert the_action(planned).status is Status.CLOSED
    assert [verb.value for verb, button in page.verb_buttons.items() if button.isVisible()] == ["reopen"]
    page.verb_requested.emit("reopen")
    planned.type("It has none")
    planned.press("Ctrl+Return")
    assert the_action(planned).is_open


@pytest.mark.parametrize(("width", "percent"), [(1366, 100), (683, 100), (683, 200)])
def test_both_pages_fit_and_everything_has_a_name(planned: Desktop, width: int, percent: int) -> None:
    planned.window.resize(width, 689)
    planned.look.set_text_percent(percent)
    page = stand_on(planned, "CG.1")
    page.more.board.trigger()
    QApplication.processEvents()
    assert clipped(page) == []
    assert unnamed_or_same(page) == []
    assert page.table.horizontalScrollBar().maximum() == 0
    planned.window.go("action", the_action(planned).id)
    form(planned).verb_requested.emit("ask")
    QApplication.processEvents()
    assert clipped(form(planned)) == []
    assert unnamed_or_same(form(planned)) == []
