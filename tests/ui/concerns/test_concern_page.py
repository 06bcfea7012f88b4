"""F9 from anywhere: a concern in four control keys, Esc back to the same place, and told of until it is discharged."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qa_desk.domain.audit import Stage
from qa_desk.domain.concerns.concern import About, Concern, Told
from qa_desk.services import Services
from qa_desk.ui.concerns.view import ConcernView
from qa_desk.ui.home.view import HomeView
from qa_desk.ui.my_cases.view import MyCasesView
from tests.desk_builders import graded
from tests.ui.bench import clipped, unnamed_or_same
from tests.ui.window import Desktop, add_audit, desktop

AUDIT = "core-groups-audit-2026"
RETURN = f"{AUDIT}/02/okoro"
SEEN = "The child sleeps in a car."


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    with desktop(tmp_path) as one:
        services = one.make()
        add_audit(services, "reference_case", cases=3)
        services.returns.open(RETURN).declare_family(False)
        one.show()
        yield one


def services_of(desk: Desktop) -> Services:
    assert desk.services is not None
    return desk.services


def page_of(desk: Desktop) -> ConcernView:
    page = desk.window.current_page
    assert isinstance(page, ConcernView)
    return page


def home_of(desk: Desktop) -> HomeView:
    desk.window.go("home")
    page = desk.window.current_page
    assert isinstance(page, HomeView)
    return page


def the_concern(desk: Desktop) -> Concern:
    (concern,) = services_of(desk).concerns.of_audit(AUDIT)
    return concern


def test_a_concern_takes_four_control_keys_and_esc_goes_back_to_the_words_being_typed(desk: Desktop) -> None:
    desk.window.go("grading", RETURN)
    desk.grading.grading.question_requested.emit("plan")
    desk.press("3", "E")
    desk.type("Half a sen")
    desk.control_keys = 0
    desk.press("F9")
    desk.type(SEEN)
    desk.press("Tab")
    desk.type("Designated safeguarding lead")
    desk.press("Ctrl+Return")
    assert desk.control_keys == 4
    concern = the_concern(desk)
    assert (concern.raised.words, concern.about) == (SEEN, About(AUDIT, "02", RETURN, "plan"))
    assert concern.told[0].role == "Designated safeguarding lead"
    assert concern.told[0].at == datetime(2026, 7, 7, 13, 32, tzinfo=UTC)
    desk.press("Esc")
    desk.type("tence")
    assert desk.window.place == "grading"
    assert desk.grading.grading.card.evidence.note.toPlainText() == "Half a sentence"
    desk.window.leave_desk()
    assert services_of(desk).returns.open(RETURN).form.state("plan").answer.note == "Half a sentence"


def test_what_is_half_typed_is_kept_until_the_person_comes_back(desk: Desktop) -> None:
    desk.window.go("grading", RETURN)
    desk.press("F9")
    desk.type(SEEN)
    desk.press("Esc", "F9")
    assert page_of(desk).words_box.words == SEEN
    assert services_of(desk).concerns.of_audit(AUDIT) == ()
    desk.window.go("grading", f"{AUDIT}/01/okoro")
    desk.press("F9")
    assert page_of(desk).words_box.words == ""


def test_the_check_page_my_cases_and_home_raise_concerns_too_and_take_the_person_back(desk: Desktop) -> None:
    desk.window.go("grading", f"{RETURN}#check")
    desk.press("F9")
    assert page_of(desk).about_label.text() == "Case 02, Core groups audit 2026"
    desk.press("Esc")
    assert desk.grading.is_checking
    desk.window.go("my_cases", AUDIT)
    desk.press("F9")
    assert "Case 01" in page_of(desk).about_label.text()
    desk.press("Esc")
    assert desk.window.place == "my_cases"
    desk.window.go("home")
    desk.press("F9")
    assert page_of(desk).about_label.text() == "Core groups audit 2026"
    desk.press("Esc")
    assert desk.window.place == "home"


def test_settings_have_nothing_a_concern_could_be_about(desk: Desktop) -> None:
    desk.press("Ctrl+9", "F9")
    assert desk.window.place == "settings"


def test_nobody_told_is_loud_and_stands_first_on_home_until_discharged(desk: Desktop) -> None:
    desk.window.go("grading", RETURN)
    desk.press("F9")
    desk.type(SEEN)
    desk.press("Ctrl+Return")
    assert page_of(desk).status_label.text().startswith("Not told yet.")
    assert page_of(desk).status_label.property("ink") == "error"
    first = home_of(desk).need_list.rows[0].need
    assert (first.title, first.is_urgent) == ("Immediate safeguarding concern: case 02", True)
    desk.press("Return")
    desk.press("Tab")
    desk.type("Named nurse")
    desk.press("Ctrl+Return")
    page = page_of(desk)
    assert page.discharge_card.isVisible()
    page.discharge_card.outcome_box.take_focus()
    desk.type("Seen today and safe.")
    desk.press("Esc", "Return")
    assert page.discharge_card.outcome_box.words == "Seen today and safe."
    page.discharge_card.outcome_box.take_focus()
    desk.press("Tab")
    desk.type("Service manager")
    desk.press("Ctrl+Return")
    assert page.status_label.text().startswith("Discharged by Service manager")
    assert page.form.isHidden()
    desk.press("Esc")
    assert desk.window.place == "home"
    assert [row.need.place for row in home_of(desk).need_list.rows] == ["my_cases"]


def test_my_cases_says_that_a_concern_is_open_on_the_case(desk: Desktop) -> None:
    services_of(desk).concerns.raise_concern(About(AUDIT, "02"), SEEN)
    desk.window.go("my_cases", AUDIT)
    page = desk.window.current_page
    assert isinstance(page, MyCasesView)
    assert not page.spoken.text().startswith("Immediate")
    desk.press("Down")
    assert page.spoken.text().startswith("Immediate safeguarding concern, not discharged. Case 02")


def test_refusals_stand_beside_their_fields_and_nothing_is_recorded(desk: Desktop) -> None:
    desk.window.go("grading", RETURN)
    desk.press("F9", "Ctrl+Return")
    page = page_of(desk)
    assert page.words_box.problem_line.text().startswith("Write what you saw")
    assert desk.focused is page.words_box.text
    desk.type(SEEN)
    desk.press("Tab")
    desk.type("Lead")
    desk.press("Tab", "Tab")
    desk.press("Backspace")
    desk.type("2359")
    desk.press("Ctrl+Return")
    assert "now or in the past" in page.told.time_box.problem_line.text()
    page.told.time_box.time_field.selectAll()
    desk.type("lunch")
    desk.press("Ctrl+Return")
    assert "must be a time of day" in page.told.time_box.problem_line.text()
    assert services_of(desk).concerns.of_audit(AUDIT) == ()


def test_a_name_in_the_words_is_warned_of_and_not_blocked(desk: Desktop) -> None:
    desk.window.go("grading", RETURN)
    desk.press("F9")
    desk.type("Aisha Khan was seen alone")
    assert "Aisha Khan" in page_of(desk).words_box.warning_label.text()
    desk.press("Ctrl+Return")
    assert the_concern(desk).raised.words == "Aisha Khan was seen alone"


def test_a_concern_that_is_there_can_be_opened_instead_of_raising_it_twice(desk: Desktop) -> None:
    told = Told("Lead", datetime(2026, 7, 7, 9, 0, tzinfo=UTC))
    services_of(desk).concerns.raise_concern(About(AUDIT, "02", RETURN), SEEN, told)
    desk.window.go("grading", RETURN)
    desk.press("F9")
    page = page_of(desk)
    page.others.findChildren(type(page._links[0]))[0].click()
    assert page.record_button.text() == "&Add to concern"
    assert [label.text() for label in page.log_card.labels][1].startswith(f"Raised: {SEEN}\nTold: Lead")


@pytest.mark.parametrize("percent", [100, 200])
def test_everything_has_its_own_name_and_room(desk: Desktop, percent: int) -> None:
    desk.look.set_text_percent(percent)
    desk.window.go("grading", RETURN)
    desk.press("F9")
    assert clipped(page_of(desk)) == []
    assert unnamed_or_same(page_of(desk)) == []
    desk.type(SEEN)
    desk.press("Tab")
    desk.type("Lead")
    desk.press("Ctrl+Return")
    QApplication.processEvents()
    assert clipped(page_of(desk)) == []
    assert unnamed_or_same(page_of(desk)) == []


def test_an_audit_is_closed_and_reopened_from_home(desk: Desktop) -> None:
    services_of(desk).concerns.raise_concern(About(AUDIT), SEEN)
    page = home_of(desk)
    page.close_button.click()
    assert "1 immediate safeguarding concern is not discharged; 3 returns are still expected" in (
        page.message_bar.message_label.text()
    )
    assert page.reopen_button.isHidden()


def test_a_settled_audit_closes_with_words_and_opens_again_with_a_reason(desk: Desktop) -> None:
    services = services_of(desk)
    other = add_audit(services, "reference_case", cases=1, title="Neglect")
    graded(services, f"{other}/01/okoro")
    page = home_of(desk)
    page.table.selectRow(1)
    desk.dialogs.reasons = ["Report agreed", "A return came late"]
    page.close_button.click()
    assert services.closing.is_closed(other)
    assert (page.programme.rows[1].stage, page.close_button.isHidden()) == (Stage.CLOSED, True)
    page.reopen_button.click()
    assert not services.closing.is_closed(other)
    assert desk.dialogs.asked == ["Close Neglect", "Reopen Neglect"]
