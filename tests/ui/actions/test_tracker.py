"""The tracker on the real window: followed by keys, undone, completed by two people."""

from dataclasses import replace
from datetime import date

from PySide6.QtGui import QGuiApplication

from qa_desk.domain.actions.action import Rag, Status
from qa_desk.domain.actions.due import Due
from qa_desk.domain.actions.listing import GroupBy, Show
from qa_desk.ui.actions.rows import DUE, LEAD, RAG, REF, WORDS
from qa_desk.ui.actions.view import EMPTY
from qa_desk.ui.home.view import HomeView
from tests.ui.actions.planned import PRIORITY, enter, services_of, stand_on, the_action, tracker
from tests.ui.window import Desktop


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


def test_what_green_means_is_said_for_the_plan_of_the_chosen_action(planned: Desktop) -> None:
    page = stand_on(planned, "2.1")
    assert page.chosen_words.text().startswith("Green means here: Agreed complete")
    page.more.green.trigger()
    planned.press("Ctrl+A")
    planned.type("Agreed by the board")
    planned.press("Ctrl+Return")
    assert services_of(planned).actions.plans()[1].green_means == "Agreed by the board"
    assert page.chosen_words.text().startswith("Green means here: Agreed by the board")


def test_a_concern_is_raised_from_an_action_of_an_audit(planned: Desktop) -> None:
    stand_on(planned, "CG.1")
    planned.press("F9")
    assert planned.window.place == "concern"
    planned.press("Esc")
    assert tracker(planned).chosen() == the_action(planned).id


def test_pasted_rows_go_to_the_place_that_looks_at_them(planned: Desktop) -> None:
    page = stand_on(planned, "CG.1")
    went: list[tuple[str, object]] = []
    page.go_requested.connect(lambda place, subject: went.append((place, subject)))
    QGuiApplication.clipboard().setText("Actions\tLeads")
    planned.press("Ctrl+V")
    assert went == [("paste_actions", "Actions\tLeads")]


def test_the_board_is_told_what_was_due_and_signed_off(planned: Desktop) -> None:
    page = stand_on(planned, "CG.1")
    page.more.board.trigger()
    assert page.board.words_label.text() == "All plans: 1 due, 0 signed off"
    page.board.copy_button.click()
    assert QGuiApplication.clipboard().text().startswith("All plans: 1 due, 0 signed off\nPriority\tDue")
    page.more.board.trigger()
    assert page.board.isHidden()


def test_home_says_what_is_late_and_leads_to_it(planned: Desktop) -> None:
    planned.window.go("home")
    home = planned.window.current_page
    assert isinstance(home, HomeView)
    row = next(row for row in home.need_list.rows if row.need.place == "actions")
    assert row.need.title == "1 action is past its date"
    row.verb_button.click()
    assert tracker(planned).show_only is Show.LATE
