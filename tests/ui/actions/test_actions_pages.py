"""The action plan on the real window: made from a finding, followed by keys, undone, completed by two people."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qa_desk.domain.actions.action import Action, Rag, Status, Wording
from qa_desk.domain.actions.due import Due
from qa_desk.domain.actions.listing import GroupBy, Show
from qa_desk.services import Services
from qa_desk.services.actions import NewAction
from qa_desk.ui.actions.action_view import ActionView
from qa_desk.ui.actions.rows import DUE, LEAD, RAG, REF, WORDS
from qa_desk.ui.actions.view import EMPTY, ActionsView
from qa_desk.ui.home.view import HomeView
from tests.ui.bench import TODAY, clipped, unnamed_or_same
from tests.ui.window import ACTOR, Desktop, add_audit, desktop

AUDIT = "core-groups-audit-2026"
PRIORITY = "Priority 2: Develop a joined up learning framework"


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    with desktop(tmp_path) as one:
        add_audit(one.make(), "reference_case", cases=1)
        one.show()
        yield one
        assert services_of(one).desk.check().ok


@pytest.fixture
def planned(desk: Desktop) -> Desktop:
    """A desk with three actions: late, without a date, and far away."""
    actions = services_of(desk).actions
    actions.add_many(
        AUDIT,
        [
            new("CG.1", "Invite housing to every core group", Due.day(TODAY - timedelta(days=8))),
            new("CG.2", "Precis of reports to members", Due.no_date("ongoing", date(2026, 10, 8))),
        ],
    )
    plan = actions.make_plan("Business plan", "Agreed complete").id
    actions.add(plan, new("", "Survey the impact of training", Due.month(2026, 12), group=PRIORITY))
    desk.window.go("actions")
    return desk


def new(ref: str, words: str, due: Due, **changes: str) -> NewAction:
    return NewAction(replace(Wording(ref, words, ("P. Nair", "Housing")), **changes), due)  # type: ignore[arg-type]


def services_of(desk: Desktop) -> Services:
    assert desk.services is not None
    return desk.services


def tracker(desk: Desktop) -> ActionsView:
    page = desk.window.current_page
    assert isinstance(page, ActionsView)
    return page


def form(desk: Desktop) -> ActionView:
    page = desk.window.current_page
    assert isinstance(page, ActionView)
    return page


def the_action(desk: Desktop, ref: str = "CG.1") -> Action:
    return services_of(desk).actions.find(ref)


def stand_on(desk: Desktop, ref: str, column: int = REF) -> ActionsView:
    page = tracker(desk)
    page.table.stand_on(the_action(desk, ref).id)
    page.table.setCurrentIndex(page.rows.index(page.table.currentIndex().row(), column))
    page.table.setFocus()
    return page


def enter(desk: Desktop) -> None:
    """End the typing into a cell; what was typed is recorded once the editor is gone."""
    desk.press("Enter")
    QApplication.processEvents()
    QApplication.processEvents()


def test_without_actions_the_page_says_where_they_come_from(desk: Desktop) -> None:
    desk.press("Ctrl+5")
    page = tracker(desk)
    assert page.empty_label.text() == EMPTY
    assert desk.focused is page.new_button


def test_actions_stand_under_their_headings_with_their_counts(planned: Desktop) -> None:
    page = tracker(planned)
    assert page.counts.text() == "Open 3   Past date 1   Not due yet 2   Complete 0"
    texts = [[line.text(column) for column in (REF, DUE, RAG)] for line in page.rows.rows]
    assert texts == [
        ["Core groups audit 2026", "", ""],
        ["CG.1", "29 June 2026, 8 days late", "Red, suggested"],
        ["CG.2", "No date: ongoing, review 8 October 2026", "Not due yet"],
        [PRIORITY, "", ""],
        ["2.1", "December 2026", "Not due yet"],
    ]
    page.show_combo.setCurrentText(Show.LATE.value)
    page.group_combo.setCurrentText(GroupBy.RAG.value)
    page.shown_changed.emit()
    assert [line.text(REF) for line in page.rows.rows] == ["Red", "CG.1"]
    planned.press("Ctrl+C")
    assert "CG.1\tInvite housing" in QGuiApplication.clipboard().text()


def test_a_colour_is_set_by_a_key_and_undone(planned: Desktop) -> None:
    page = stand_on(planned, "CG.1")
    planned.press("2")
    assert the_action(planned).rag is Rag.AMBER
    assert page.chosen_words.text().startswith("7 July 2026   Amber")
    planned.press("Ctrl+Z")
    assert the_action(planned).rag is None
    assert page.chosen_words.text().splitlines()[1].startswith("7 July 2026   Took back: amber")
    planned.press("Alt+0")
    assert the_action(planned).rag is Rag.NOT_DUE


def test_a_suggestion_is_accepted(planned: Desktop) -> None:
    page = stand_on(planned, "CG.1")
    assert page.accept_button.isVisible()
    page.accept_button.click()
    assert the_action(planned).rag is Rag.RED
    assert not page.accept_button.isVisible()


def test_an_update_is_added_by_keys_and_refused_when_empty(planned: Desktop) -> None:
    page = stand_on(planned, "CG.1")
    planned.press("U", "Ctrl+Return")
    assert page.ask_card.boxes["update"].problem_line.text().startswith("Write how CG.1 goes.")
    planned.type("Letter drafted")
    planned.press("Ctrl+Return")
    assert the_action(planned).update == "Letter drafted"
    assert planned.focused is page.table
    planned.press("U", "Esc")
    assert page.ask_card.isHidden()
    assert planned.focused is page.table


def test_cells_are_typed_into_and_a_due_date_asks_why(planned: Desktop) -> None:
    page = stand_on(planned, "CG.2", LEAD)
    planned.press("F2", "Ctrl+A")
    planned.type("Director/ Police")
    enter(planned)
    assert the_action(planned, "CG.2").wording.leads == ("Director", "Police")
    stand_on(planned, "CG.2", DUE)
    planned.press("F2", "Ctrl+A")
    planned.type("September 2026")
    enter(planned)
    assert the_action(planned, "CG.2").due.on is None
    assert planned.focused is page.ask_card.boxes["reason"].field
    planned.type("The director agreed a date")
    planned.press("Enter")
    assert the_action(planned, "CG.2").due == Due.month(2026, 9)
    shown = services_of(planned).actions.show(the_action(planned, "CG.2").id)
    assert [one.why for one in shown.slips] == ["The director agreed a date"]


def test_a_cell_that_cannot_stand_is_refused_and_stays(planned: Desktop) -> None:
    page = stand_on(planned, "CG.2", REF)
    planned.press("F2", "Ctrl+A")
    planned.type("CG.1")
    enter(planned)
    assert "another action in this plan" in page.message_bar.message_label.text()
    stand_on(planned, "CG.2", WORDS)
    planned.press("Ctrl+D")
    assert the_action(planned, "CG.2").wording.words == "Precis of reports to members"


def test_ctrl_d_fills_a_lead_down(planned: Desktop) -> None:
    actions = services_of(planned).actions
    first = the_action(planned)
    actions.edit(first.id, replace(first.wording, leads=("Chair",)))
    tracker(planned).shown_changed.emit()
    stand_on(planned, "CG.2", LEAD)
    planned.press("Ctrl+D")
    assert the_action(planned, "CG.2").wording.leads == ("Chair",)


def test_completing_needs_evidence_and_a_second_person(planned: Desktop) -> None:
    page = stand_on(planned, "CG.1")
    planned.press("C")
    planned.type("Minutes of five core groups")
    planned.press("Tab", "Tab")
    planned.type("Business manager")
    planned.press("Enter")
    assert the_action(planned).status is Status.ASKED
    asked_by = the_action(planned).completion
    assert asked_by is not None
    planned.press("C")
    planned.type(asked_by.asked_by.name)
    planned.press("Tab")
    planned.type("Chair")
    planned.press("Enter")
    assert "somebody else must check it" in page.ask_card.boxes["checked_by"].problem_line.text()
    planned.press("Ctrl+A")
    planned.type("M. Bell")
    planned.press("Tab", "Tab")
    planned.type("3 March 2027")
    planned.press("Enter")
    assert the_action(planned).re_audit_due_on == date(2027, 3, 3)
    assert "Complete 1" in page.counts.text()


def test_pasted_rows_go_to_the_place_that_looks_at_them(planned: Desktop) -> None:
    page = stand_on(planned, "CG.1")
    went: list[tuple[str, object]] = []
    page.go_requested.connect(lambda place, subject: went.append((place, subject)))
    QGuiApplication.clipboard().setText("Actions\tLeads")
    planned.press("Ctrl+V")
    assert went == [("paste_actions", "Actions\tLeads")]


def test_the_board_is_told_what_was_due_and_signed_off(planned: Desktop) -> None:
    page = stand_on(planned, "CG.1")
    page.board_button.click()
    assert page.board.words_label.text() == "All plans: 1 due, 0 signed off"
    page.board.copy_button.click()
    assert QGuiApplication.clipboard().text().startswith("All plans: 1 due, 0 signed off\nPriority\tDue")
    page.board_button.click()
    assert page.board.isHidden()


def test_home_says_what_is_late_and_leads_to_it(planned: Desktop) -> None:
    planned.window.go("home")
    home = planned.window.current_page
    assert isinstance(home, HomeView)
    row = next(row for row in home.need_list.rows if row.need.place == "actions")
    assert row.need.title == "1 action is past its date"
    row.verb_button.click()
    assert tracker(planned).show_only is Show.LATE


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
    page.board_button.click()
    QApplication.processEvents()
    assert clipped(page) == []
    assert unnamed_or_same(page) == []
    assert page.table.horizontalScrollBar().maximum() == 0
    planned.window.go("action", the_action(planned).id)
    form(planned).verb_requested.emit("ask")
    QApplication.processEvents()
    assert clipped(form(planned)) == []
    assert unnamed_or_same(form(planned)) == []
