"""Setting up an audit on a real desk."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from qa_desk.domain.answers import Answer
from qa_desk.settings import YOUR_NAME
from qa_desk.ui.desk import Desk
from qa_desk.ui.set_up import set_up_page
from qa_desk.ui.set_up.view import SetUpView
from tests.ui.bench import AGENCY_TEMPLATE, CASE_TEMPLATE, NAME, Bench, add_audit, clipped, turn_wheel, unnamed_or_same

LIST = "Reference\tCategory\tChild name\n" + "\n".join(
    f"CG-{number}\t{'Neglect' if number % 2 else 'Emotional abuse'}\t{name}"
    for number, name in enumerate(("Amina Khan", "Jack Smith", "Olivia Brown", "Mohammed Ali"), 101)
)


@pytest.fixture
def desk(bench: Bench) -> Desk:
    bench.settings.keep(YOUR_NAME, NAME)
    return bench.desk()


@pytest.fixture
def page(bench: Bench, desk: Desk) -> SetUpView:
    """The page, on screen, with a new audit."""
    return shown(bench, desk, None)


def shown(bench: Bench, desk: Desk, audit: str | None) -> SetUpView:
    page = set_up_page(bench.look, desk, bench.dialogs, bench.tasks, bench.settings, bench.clock)
    desk.errors.shown_by(page)
    bench.show(page)
    page.opened(audit)
    return page


def statuses(page: SetUpView) -> list[str]:
    return [button.line.status.value for button in page.task_list.buttons]


def begin(bench: Bench, page: SetUpView, title: str = "Core groups audit 2026", template: str = CASE_TEMPLATE) -> None:
    """Enter a title and choose a template, by keys."""
    bench.type(title)
    bench.press("Ctrl+Return")
    names = [row.choice.value.split()[0] for row in page.template.rows.rows]
    bench.press(*["Down"] * names.index(template), "Space")


def paste(bench: Bench, page: SetUpView, text: str) -> None:
    """Paste a list as from a spreadsheet, and wait until it is read."""
    QGuiApplication.clipboard().setText(text)
    bench.press("Ctrl+V")
    bench.settle()


def test_an_audit_is_set_up_without_a_mouse(bench: Bench, desk: Desk, page: SetUpView) -> None:
    places: list[tuple[str, object]] = []
    page.go_requested.connect(lambda place, subject: places.append((place, subject)))
    assert bench.is_at(page.purpose.title_box.edit)
    begin(bench, page)
    assert statuses(page) == ["Done", "Done", "Done", "Not started"] + ["Cannot start yet"] * 3
    bench.press("Ctrl+Return", "Ctrl+Return")
    assert page.stack.currentWidget() is page.subjects
    paste(bench, page, LIST)
    assert page.subjects.preview_label.text() == "4 cases to add, with Category"
    assert page.subjects.warning_card.words_label.text() == (
        'The column "Child name" looks like names, so it has been left out.'
    )
    bench.press_button("Alt+A")
    assert bench.is_at(page.next_button)
    bench.press("Ctrl+Return")
    assert page.stack.currentWidget() is page.sample
    assert page.sample.choose_label.text().startswith("4 cases to choose from, listed 7 July 2026, ")
    bench.press_button("Alt+C")
    assert statuses(page) == ["Done"] * 6 + ["Not started"]
    page.take_focus()
    bench.press("Ctrl+Return", "Ctrl+Return")
    assert page.stack.currentWidget() is page.dates
    bench.type("17 7 26")
    assert page.dates.due_box.spoken_label.text() == "Friday 17 July 2026"
    bench.press("Tab")
    assert statuses(page) == ["Done"] * 7
    page.dates.start_button.setFocus()
    bench.press("Space")
    audit = desk.services.audits.programme()[0].audit
    assert places == [("my_cases", audit.id)]
    assert (audit.title, audit.auditors[0].name, audit.return_due_on) == (
        "Core groups audit 2026", NAME, date(2026, 7, 17),
    )  # fmt: skip
    subjects = desk.services.audits.subjects(audit.id)
    assert [subject.code for subject in subjects] == ["CG-101", "CG-102", "CG-103", "CG-104"]
    assert subjects[0].attributes == (("Category", "Neglect"),)
    assert len(desk.services.returns.ids(audit.id)) == 4


def test_nothing_is_kept_before_title_template_and_auditor_stand(bench: Bench, desk: Desk, page: SetUpView) -> None:
    bench.type("Core groups")
    bench.press("Tab")
    assert desk.services.audits.programme() == ()
    assert page.kept_label.isVisible()
    page.opened(None)
    assert page.purpose.title_box.edit.text() == "Core groups"
    bench.press("Ctrl+Return", "Space")
    assert len(desk.services.audits.programme()) == 1
    assert not page.kept_label.isVisible()
    page.opened(None)
    assert page.purpose.title_box.edit.text() == ""


def test_every_field_is_saved_when_it_is_left(bench: Bench, desk: Desk) -> None:
    audit_id = add_audit(desk, "Core groups", cases=2)
    page = shown(bench, desk, audit_id)
    assert bench.is_at(page.purpose.title_box.edit)
    bench.press("Tab")
    bench.type("Drift")
    bench.press("Tab")
    bench.type("Are groups on time?")
    bench.press("Tab")
    bench.type("1 9 25")
    bench.press("Tab")
    bench.type("31 8 26")
    assert page.may_leave()
    audit = desk.services.audits.get(audit_id)
    assert (audit.theme, audit.key_lines) == ("Drift", "Are groups on time?")
    assert (audit.look_back_from, audit.look_back_to) == (date(2025, 9, 1), date(2026, 8, 31))


def test_an_empty_title_is_refused_beside_the_field_and_the_saved_one_stays(bench: Bench, desk: Desk) -> None:
    audit_id = add_audit(desk, "Core groups", cases=2)
    page = shown(bench, desk, audit_id)
    bench.press("Ctrl+A", "Del", "Tab")
    assert page.purpose.title_box.problem_line.text().startswith("Enter a title for the audit.")
    assert desk.services.audits.get(audit_id).title == "Core groups"
    page.purpose.title_box.take_focus()
    bench.type("Core groups 2")
    bench.press("Tab")
    assert page.purpose.title_box.problem_line.text() == ""
    assert desk.services.audits.get(audit_id).title == "Core groups 2"


def test_a_look_back_that_ends_before_it_starts_is_refused(bench: Bench, desk: Desk) -> None:
    audit_id = add_audit(desk, "Core groups", cases=2)
    page = shown(bench, desk, audit_id)
    page.purpose.from_box.take_focus()
    bench.type("1 9 26")
    bench.press("Tab")
    bench.type("1 8 26")
    bench.press("Tab")
    assert page.purpose.to_box.problem_line.text().startswith("The look-back must end on or after the day it starts.")
    assert desk.services.audits.get(audit_id).look_back_to is None


def test_a_date_that_is_not_real_is_told_in_the_words_of_its_field(bench: Bench, desk: Desk, page: SetUpView) -> None:
    page.purpose.from_box.take_focus()
    bench.type("31 2 26")
    bench.press("Tab")
    assert page.purpose.from_box.problem_line.text() == "Look-back from must be a real date"
    assert page.purpose.from_box.date_field.text() == "31 2 26"


def test_the_template_is_fixed_once_grading_has_begun(bench: Bench, desk: Desk) -> None:
    audit_id = add_audit(desk, "Core groups", cases=2)
    session = desk.services.returns.open(desk.services.returns.ids(audit_id)[0])
    question = next(iter(session.form.template.questions()))
    session.revise(question.name, Answer(question.scale.points[0].value if question.scale else "text"))
    page = shown(bench, desk, audit_id)
    page.open_section(1)
    assert page.template.why_label.text().startswith("Grading has begun, so the template stays as it is")
    assert not any(row.isEnabled() for row in page.template.rows.rows)


def test_arrows_move_between_templates_without_choosing(bench: Bench, desk: Desk, page: SetUpView) -> None:
    bench.press("Ctrl+Return", "Down", "Up")
    assert not any(row.isChecked() for row in page.template.rows.rows)
    QTest.mouseClick(page.template.rows.rows[0], Qt.MouseButton.LeftButton)
    assert page.template.rows.rows[0].isChecked()


def test_a_template_for_agencies_is_refused_once_there_are_cases(bench: Bench, desk: Desk) -> None:
    audit_id = add_audit(desk, "Core groups", cases=2)
    page = shown(bench, desk, audit_id)
    page.open_section(1)
    bench.press("Down", "Space")
    assert page.template.problem_line.text().startswith("This audit has cases already")
    assert desk.services.audits.get(audit_id).template.name == CASE_TEMPLATE


def test_agencies_are_ticked_and_added(bench: Bench, desk: Desk) -> None:
    audit_id = add_audit(desk, "Core groups", cases=2)
    page = shown(bench, desk, audit_id)
    page.open_section(2)
    page.people.agency_boxes.boxes[2].setFocus()
    bench.press("Space")
    page.people.own_box.take_focus()
    bench.type("Fire and Rescue")
    bench.press("Enter")
    assert [agency.label for agency in desk.services.audits.get(audit_id).agencies] == ["Police", "Fire and Rescue"]
    assert page.people.own_box.edit.text() == ""
    bench.type("police")
    bench.press("Enter")
    assert len(desk.services.audits.get(audit_id).agencies) == 2


def test_a_wheel_never_changes_the_agency_of_the_auditor(bench: Bench, desk: Desk, page: SetUpView) -> None:
    begin(bench, page)
    page.open_section(2)
    combo = page.people.agency_combo
    combo.clearFocus()
    turn_wheel(combo)
    assert combo.currentIndex() == 0


def test_a_list_with_problems_adds_nothing(bench: Bench, desk: Desk) -> None:
    audit_id = add_audit(desk, "Core groups")
    page = shown(bench, desk, audit_id)
    rows = "\n".join(f"CG-{number}\tNorth" for number in (*range(101, 121), 105))
    paste(bench, page, f"Reference\tTeam\n{rows}")
    assert page.subjects.problem_card.words_label.text() == "Reference CG-105 appears twice, on rows 6 and 22."
    assert not page.subjects.add_button.isVisible()
    bench.press_button("Alt+L")
    assert not page.subjects.problem_card.isVisible()
    assert desk.services.audits.subjects(audit_id) == ()


def test_another_column_can_hold_the_references(bench: Bench, desk: Desk) -> None:
    audit_id = add_audit(desk, "Core groups")
    page = shown(bench, desk, audit_id)
    rows = "\n".join(f"{number}\tCG-{number + 100}" for number in range(1, 6))
    paste(bench, page, f"Case number\tLocal code\n{rows}")
    assert page.subjects.column_combo.currentText() == "Case number"
    page.subjects.code_column_chosen.emit("Local code")
    bench.settle()
    bench.press_button("Alt+A")
    assert desk.services.sampling.state(audit_id).population.codes[0] == "CG-101"


def test_a_list_is_opened_from_a_file(bench: Bench, desk: Desk, tmp_path: Path) -> None:
    audit_id = add_audit(desk, "Core groups")
    page = shown(bench, desk, audit_id)
    file = tmp_path / "cases.csv"
    file.write_text("Case,Team\nA1,North\nA2,South\n", encoding="utf-8")
    bench.dialogs.paths = [file]
    bench.press_button("Alt+O")
    bench.press_button("Alt+A")
    assert desk.services.sampling.state(audit_id).population.codes == ("A1", "A2")
    assert desk.services.audits.subjects(audit_id) == ()
    assert page.subjects.there_label.text() == "2 cases to choose from"


def test_a_file_that_is_no_list_is_refused_in_the_page(bench: Bench, desk: Desk, tmp_path: Path) -> None:
    page = shown(bench, desk, add_audit(desk, "Core groups"))
    file = tmp_path / "cases.csv"
    file.write_bytes(b"")
    bench.dialogs.paths = [file]
    bench.press_button("Alt+O")
    assert page.message_bar.isVisible()
    assert not bench.dialogs.crashes


def test_agencies_of_a_section_11_audit_are_its_subjects(bench: Bench, desk: Desk, page: SetUpView) -> None:
    begin(bench, page, "Section 11 2026", AGENCY_TEMPLATE)
    bench.press("Ctrl+Return")
    for number in (0, 2):
        page.people.agency_boxes.boxes[number].click()
    bench.press("Ctrl+Return")
    assert page.subjects.heading.text() == "4 Agencies to assess"
    assert page.subjects.agencies_edit.toPlainText() == "Children's social care\nPolice"
    bench.press("Ctrl+End", "Enter")
    bench.type("Housing")
    bench.press_button("Alt+A")
    audit = desk.services.audits.programme()[0].audit
    codes = [subject.code for subject in desk.services.audits.subjects(audit.id)]
    assert codes == ["Children's social care", "Police", "Housing"]
    bench.press("Ctrl+Return")
    assert page.sample.choose_label.text() == (
        "3 agencies in this audit. Every agency on the list is asked, so no sample is drawn."
    )
    assert bench.is_at(page.next_button)
    bench.press("Ctrl+Return")
    assert page.allocation.told_label.text() == "Every agency has an auditor."


def test_what_cannot_start_says_why(bench: Bench, desk: Desk, page: SetUpView) -> None:
    told: list[str] = []
    page.event_told.connect(told.append)
    bench.press("F7")
    assert bench.is_at(page.task_list.buttons[0])
    bench.press("Down", "Down", "Down")
    assert bench.is_at(page.task_list.buttons[2])
    assert told == ["Case list cannot start yet. Enter a title, choose a template and say who audits first."]


def test_escape_goes_back_and_keeps_what_was_typed(bench: Bench, desk: Desk) -> None:
    audit_id = add_audit(desk, "Core groups", cases=1)
    page = shown(bench, desk, audit_id)
    with bench.qtbot.waitSignal(page.back_requested):
        bench.press("Esc")


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_clipped(bench: Bench, desk: Desk, percent: int) -> None:
    audit_id = add_audit(desk, "Core groups", cases=3)
    bench.look.set_text_percent(percent)
    page = shown(bench, desk, audit_id)
    assert bench.window is not None
    for width in (1366, 683):
        bench.window.resize(width, 689)
        for section in range(7):
            page.open_section(section)
            for _ in range(3):
                QApplication.processEvents()
            assert bench.window.width() == width
            assert clipped(page) == []


def test_everything_has_a_name_of_its_own(bench: Bench, desk: Desk) -> None:
    page = shown(bench, desk, add_audit(desk, "Core groups", cases=3))
    for section in range(7):
        page.open_section(section)
        assert unnamed_or_same(page) == []


def test_a_second_list_takes_the_place_of_the_first_as_soon_as_it_is_pasted(bench: Bench, page: SetUpView) -> None:
    begin(bench, page)
    bench.press("Ctrl+Return", "Ctrl+Return")
    paste(bench, page, LIST)
    assert page.subjects.add_button.isVisible()
    QGuiApplication.clipboard().setText("Case\tTeam\nB-201\tNorth")
    bench.press("Ctrl+V")
    assert not page.subjects.add_button.isVisible()
    bench.settle()
    assert page.subjects.add_button.text() == "&Add 1 case"
