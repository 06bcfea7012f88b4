"""A panel at its screen by keys: blind, sorted, decided, deferred, accepted, taken back."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from qa_desk.domain.voices.voice import Said, VoiceAnswer
from qa_desk.settings import SINGLE_KEYS, TEXT_SIZE_PERCENT
from qa_desk.ui.panel.model import NOTED_AS_UNCLEAR
from qa_desk.ui.panel.rows import DifferenceRow, SameHeading
from tests.ui.bench import clipped, unnamed_or_same
from tests.ui.fitting import sideways
from tests.ui.panel.conftest import NAMES, PanelDesk

REASON = "Two undated actions were not reviewed."


def spoken(root: QWidget) -> str:
    """Everything a page shows, says or hints at."""
    told = []
    for widget in (root, *root.findChildren(QWidget)):
        told += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        told += [str(getattr(widget, "text", str)())]
    return "\n".join(told)


def test_a_meeting_begins_once_with_the_roles_that_are_here(panel: PanelDesk) -> None:
    panel.open(meeting=False)
    page = panel.page
    assert page.is_on(page.members)
    assert [tick.accessibleName() for tick in page.members.ticks] == ["Chair", "Health", "Police"]
    assert not any(name in spoken(page) for name in NAMES)

    page.members.start_button.click()
    assert page.members.others.problem_line.text() == "Say who is present."
    panel.desk.press("Shift+Tab", "Shift+Tab", "Space", "Tab", "Tab")
    panel.desk.type("Lay member, Chair")
    panel.desk.press("Return")
    assert page.is_on(page.question)
    assert not any(name in spoken(page) for name in NAMES)
    assert [one.present for one in panel.services.panel.meetings(panel.two)] == [("Health", "Lay member", "Chair")]

    panel.desk.window.go("home")
    panel.open(meeting=False)
    assert page.is_on(page.question)


def test_differences_come_first_and_agreements_wait_below(panel: PanelDesk) -> None:
    panel.open()
    page = panel.page
    assert panel.listed() == ["overall", "seen", "child_grade"]
    rows = page.side.list.rows.rows
    assert isinstance(rows[-1], SameHeading)
    assert rows[-1].words == "Same on 2 (open to review)"
    assert page.header.counts_label.text() == (
        "Auditor A and Auditor B.  Same on 2 of 5, one apart on 2, far apart on 1"
    )
    assert page.header.pace_label.text().startswith("3 of 3 to discuss")
    first = rows[0]
    assert isinstance(first, DifferenceRow)
    assert first.spoken == "9 How good was it all?, far apart, crosses the line"
    assert page.side.progress_label.text() == "0 of 3 recorded"

    page.side.list.setFocus()
    panel.desk.press("Down", "Down", "Down", "Return")
    assert panel.listed() == ["overall", "seen", "child_grade", "fathers", "meetings_grade"]
    panel.desk.press("Down", "Down", "Return")
    assert page.question.title_label.text() == "8  How good were the meetings?"
    assert page.question.decision.grades is not None
    assert [box.option.value for box in page.question.decision.grades.boxes if box.isChecked()] == ["good"]
    assert panel.agreed() == {}, "what all agree on is shown, and recorded only by a person"


def test_the_strip_and_the_cards_say_who_stands_where_by_letter(panel: PanelDesk) -> None:
    panel.open()
    question = panel.page.question
    assert question.headline_label.text() == "Far apart, crosses the line"
    described = question.strip.accessibleDescription()
    low, high = (part for part in described.split(". ") if not part.endswith("none"))
    assert {low.split(":")[0], high.split(":")[0]} == {"Good", "Inadequate"}
    names = [card.accessibleName() for card in question.cards.cards]
    assert sorted(name.split(":")[1] for name in names) == [" Good", " Inadequate"]
    assert [name[:9] for name in names] == ["Auditor A", "Auditor B"]
    question.cards.cards[0].setFocus()
    panel.desk.press("Right")
    assert panel.desk.is_at(question.cards.cards[1])
    panel.desk.press("Right", "Left")
    assert panel.desk.is_at(question.cards.cards[0])
    panel.desk.press("F6")
    assert question.decision.isAncestorOf(panel.desk.focused)
    panel.desk.press("F6")
    assert panel.desk.is_at(panel.page.side.list)
    panel.desk.press("Shift+F6", "Shift+F6")
    assert panel.desk.is_at(question.cards.cards[0])


def test_figures_and_letters_stay_text_in_a_text_box_and_can_be_turned_off(panel: PanelDesk) -> None:
    panel.open()
    decision = panel.page.question.decision
    panel.desk.press("R")
    panel.desk.type("1 of 4, D and L")
    assert decision.reason.toPlainText() == "1 of 4, D and L"
    assert decision.grades is not None
    assert not any(box.isChecked() for box in decision.grades.boxes)
    panel.page.side.list.setFocus()
    panel.desk.press("3")
    assert not any(box.isChecked() for box in decision.grades.boxes)
    panel.desk.settings.change(SINGLE_KEYS, False)
    decision.focus_grade()
    panel.desk.press("3", "D", "M")
    assert not any(box.isChecked() for box in decision.grades.boxes)
    panel.desk.press("Alt+3")
    assert [box.option.value for box in decision.grades.boxes if box.isChecked()] == ["requires_improvement"]
    assert panel.page.may_leave() is False
    assert panel.page.may_leave() is True


def test_names_are_shown_only_after_the_room_agreed_and_sorting_by_agency_only_then(panel: PanelDesk) -> None:
    panel.open()
    page = panel.page
    assert not any(name in spoken(page) for name in NAMES)
    assert page.side.sort_box.count() == 3
    panel.desk.dialogs.confirms = [False, True]
    page.header.names_button.click()
    assert not any(name in spoken(page) for name in NAMES)
    page.header.names_button.click()
    assert panel.desk.dialogs.asked == ["Show auditors’ names to the room?"] * 2
    assert {card.voice.name[11:] for card in page.question.cards.cards} == {"M. Bell, Police", "J. Marsh, Health"}
    assert page.header.names_button.isHidden()
    assert page.side.sort_box.count() == 4
    page.side.sort_box.setCurrentIndex(1)
    page.side.sort_chosen.emit("TEMPLATE_ORDER")
    assert panel.listed() == ["seen", "child_grade", "overall"]


def test_a_question_can_be_put_to_the_end_or_noted_as_unclear(panel: PanelDesk) -> None:
    panel.open()
    panel.desk.press("L")
    assert panel.listed() == ["seen", "child_grade", "overall"]
    assert panel.page.question.title_label.text().startswith("1 ")
    panel.desk.press("N")
    assert panel.page.question.title_label.text().startswith("5 ")
    panel.desk.press("?")
    assert [one.question for one in panel.services.panel.unclear(panel.two)] == ["child_grade"]
    assert panel.told().startswith("Question 5 is noted as unclear")
    assert panel.page.question.decision.recorded_label.text() == NOTED_AS_UNCLEAR
    panel.desk.press("N", "N")
    assert panel.told() == "That was the last question."


def test_tab_goes_as_the_eye_does_and_comes_back(panel: PanelDesk) -> None:
    panel.open()
    decision = panel.page.question.decision
    panel.desk.press("3", "X")
    decision.dissents.form.role_box.setEditText("Police")
    decision.dissents.form.grade_box.setCurrentIndex(0)
    decision.dissents.form.words_edit.setText("It was done.")
    decision.dissents.form.add_button.click()
    begin, tops, seen = panel.desk.focused, [], []
    for _ in range(40):
        if panel.page.question.isAncestorOf(panel.desk.focused):
            tops.append(panel.desk.focused.mapTo(panel.page, panel.desk.focused.rect().topLeft()).y())
        seen.append(panel.desk.focused.accessibleName())
        panel.desk.press("Tab")
        if panel.desk.focused is begin:
            break
    assert panel.desk.is_at(begin), seen
    assert [name for name in seen if name][:3] == ["3 Requires improvement", "A All agreed", "Reason"]
    assert "Put this dissent into the report (Police)" in seen
    assert "Questions by how far the auditors are apart" in seen


def test_agreement_is_told_in_plain_words_and_coefficients_only_on_request(panel: PanelDesk) -> None:
    panel.open()
    page = panel.page
    page.side.agreement_button.click()
    assert "gave the same grade on" in page.agreement.plain_label.text()
    assert "kappa" not in page.agreement.plain_label.text()
    assert not page.agreement.analysts_label.isVisible()
    page.agreement.analysts_button.click()
    assert page.agreement.analysts_label.isVisible()
    assert "kappa" in page.agreement.analysts_label.text()
    panel.desk.press("Escape")
    assert page.is_on(page.question)


def test_three_auditors_are_told_by_their_spread(panel: PanelDesk) -> None:
    panel.open(f"{panel.three}/C01")
    page = panel.page
    row = page.side.list.rows.rows[0]
    assert isinstance(row, DifferenceRow)
    assert row.apart == "spread 1"
    assert page.question.headline_label.text() == (
        "Spread 1: Good to Requires improvement, crosses the line; most said Requires improvement (2 of 3)"
    )
    assert [card.voice.letter for card in page.question.cards.cards] == ["A", "B", "C"]


def test_cases_without_differences_are_accepted_and_sealed_ones_say_nothing(panel: PanelDesk) -> None:
    panel.open(f"{panel.two}/C03")
    page = panel.page
    assert page.is_on(page.accept)
    assert page.accept.words_label.text().startswith("The auditors agreed on every question")
    panel.desk.press("Ctrl+PgDown")
    assert page.header.title_label.text() == "Moderation: case C04"
    panel.desk.press("Ctrl+PgUp", "Ctrl+PgUp", "Ctrl+PgUp")
    assert panel.told() == "That was the first case to compare."

    panel.services.panel.accept_agreed(panel.two, "C03")
    panel.open(f"{panel.two}/C03")
    assert page.is_on(page.question), "all is accepted, and can still be looked through"

    panel.open(f"{panel.two}/C02")
    assert page.is_on(page.nothing)
    assert "Inadequate" not in spoken(page.nothing)
    assert not page.side.isVisible()
    panel.open(panel.two)
    assert page.header.title_label.text() == "Moderation: case C01"


@pytest.mark.parametrize(("size", "percent"), [((1366, 689), 100), ((1366, 689), 200), ((683, 689), 200)])
def test_everything_fits_and_has_a_name_of_its_own(panel: PanelDesk, size: tuple[int, int], percent: int) -> None:
    panel.open()
    page = panel.page
    panel.desk.settings.change(TEXT_SIZE_PERCENT, percent)
    panel.desk.window.resize(*size)
    panel.desk.press("X")
    for pane, go in (
        (page.question, page.take_focus),
        (page.accept, page.accept_all_requested.emit),
        (page.agreement, page.side.agreement_requested.emit),
        (page.end, page.header.end_requested.emit),
    ):
        go()
        QApplication.processEvents()
        assert page.is_on(pane)
        assert clipped(page) == []
        assert unnamed_or_same(page) == []
        assert sideways(pane) <= 0
    if size[0] < 1000:
        assert not page.side.isVisible()
        panel.desk.press("F7")
        assert panel.desk.is_at(page.side.list)


def test_a_concern_met_at_the_panel_leads_back_to_the_case_on_the_table(panel: PanelDesk) -> None:
    panel.open(f"{panel.two}/C04")
    panel.desk.press("F9")
    panel.desk.type("The child is alone at night.")
    panel.desk.press("Ctrl+Return", "Esc")
    assert panel.desk.window.place == "panel"
    assert panel.page.header.title_label.text().endswith("C04")
    (concern,) = panel.services.concerns.open_on(panel.two, "C04")
    assert concern.about.agency_return == ""


def test_what_people_said_of_a_case_stands_below_what_the_panel_decides(panel: PanelDesk) -> None:
    said = Said("family_feedback", "", date(2026, 7, 6), "Mother", (VoiceAnswer("listened_to", "no"),))
    panel.services.voices.record(panel.two, "C04", said)
    panel.open(f"{panel.two}/C04")
    labels = [label.text() for label in panel.page.question.said.labels]
    assert labels == ["Family feedback, 6 July 2026: Mother", "Were they listened to?", "No"]
    panel.desk.window.go("panel", f"{panel.two}/C01")
    assert panel.page.question.said.isHidden()
