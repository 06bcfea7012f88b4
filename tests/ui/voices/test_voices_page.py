"""The voices page on the real window: recorded by keys, corrected with a reason, counted among the findings."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from qa_desk.domain.voices.forms import VoiceShows
from qa_desk.domain.voices.voice import Said, Voice, VoiceAnswer
from qa_desk.services import Services
from qa_desk.ui.findings.view import FindingsView
from qa_desk.ui.voices.block import VoiceBlock
from qa_desk.ui.voices.fields import NOT_ASKED
from qa_desk.ui.voices.view import VoicesView
from tests.ui.bench import clipped, unnamed_or_same
from tests.ui.window import Desktop, add_audit, desktop

AUDIT = "core-groups-audit-2026"
SAID = Said(
    "family_feedback", "1", date(2026, 7, 6), "Mother",
    (VoiceAnswer("listened_to", "partly"), VoiceAnswer("helped_most", "The nurse.", VoiceShows.STRENGTH)),
)  # fmt: skip


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    with desktop(tmp_path) as one:
        add_audit(one.make(), "reference_case", cases=3)
        one.show()
        yield one


def services_of(desk: Desktop) -> Services:
    assert desk.services is not None
    return desk.services


def page_of(desk: Desktop, place: str = "") -> VoicesView:
    if place:
        desk.window.go("voices", place)
    page = desk.window.current_page
    assert isinstance(page, VoicesView)
    return page


def the_voice(desk: Desktop) -> Voice:
    (voice,) = services_of(desk).voices.of(AUDIT)
    return voice


def test_a_voice_is_recorded_by_keys_for_the_case_it_was_opened_with(desk: Desktop) -> None:
    page = page_of(desk, f"{AUDIT}/02")
    assert page.counts.text().startswith("Nobody’s voice is recorded here yet.")
    desk.press("Down", "F6")
    assert desk.focused is page.form_combo
    page.focus_form()
    desk.type("Health visitor")
    desk.press("Tab")
    desk.type("Everyone came to the core group.")
    desk.press("Ctrl+Return")
    assert page.who_box.problem_line.text() == ""
    voice = the_voice(desk)
    assert (voice.subject, voice.said.who, voice.said.held_on) == ("02", "Health visitor", date(2026, 7, 7))
    assert voice.said.form == page.form_combo.currentData()
    assert page.counts.text().endswith(" 1.")
    assert page.message_bar.message_label.text() == "The voice is recorded."
    assert page.who_box.edit.text() == ""


def test_what_was_said_is_read_and_corrected_with_a_reason(desk: Desktop) -> None:
    services_of(desk).voices.record(AUDIT, "01", SAID)
    page = page_of(desk, AUDIT)
    assert page.summary.labels[0].text() == "Family feedback, 6 July 2026: Mother"
    assert "The nurse. (a strength)" in [label.text() for label in page.summary.labels]
    page.correct_button.click()
    assert page.who_box.edit.text() == "Mother"
    desk.press("Ctrl+Return")
    assert page.reason_box.problem_line.text().startswith("Say why it is corrected")
    desk.type("It was the grandmother")
    page.who_box.edit.setText("Grandmother")
    desk.press("Ctrl+Return")
    voice = the_voice(desk)
    assert (voice.said.who, voice.corrected) == ("Grandmother", "It was the grandmother")
    assert voice.said.answers == SAID.answers
    assert page.record_button.text() == "&Record voice"


def test_a_correction_that_is_left_changes_nothing_and_gives_the_half_typed_form_back(desk: Desktop) -> None:
    services_of(desk).voices.record(AUDIT, "01", SAID)
    page = page_of(desk, AUDIT)
    page.focus_form()
    desk.type("Teacher")
    page.correct_button.click()
    page.leave_button.click()
    assert page.who_box.edit.text() == "Teacher"
    assert the_voice(desk).said == SAID


def test_refusals_stand_beside_their_fields(desk: Desktop) -> None:
    page = page_of(desk, AUDIT)
    page.focus_form()
    desk.type("Aisha Khan")
    desk.press("Ctrl+Return")
    assert "at least one answer" in page.fields.fields[0].problem_line.text()
    desk.type("All went well.")
    desk.press("Ctrl+Return")
    assert "by their role" in page.who_box.problem_line.text()
    page.who_box.edit.setText("Teacher")
    page.case_box.edit.setText("99")
    desk.press("Ctrl+Return")
    assert "no case 99" in page.message_bar.message_label.text()
    page.day_box.date_field.setFocus()
    page.day_box.date_field.selectAll()
    desk.type("31 2 26")
    desk.press("Ctrl+Return")
    assert page.day_box.problem_line.text() == "Day must be a real date."
    assert services_of(desk).voices.of(AUDIT) == ()


def test_what_is_half_typed_is_kept_for_its_audit_and_case(desk: Desktop) -> None:
    page = page_of(desk, f"{AUDIT}/01")
    page.focus_form()
    desk.type("Teacher")
    desk.press("Esc")
    assert desk.window.place == "findings"
    assert page_of(desk, f"{AUDIT}/02").who_box.edit.text() == ""
    assert page_of(desk, f"{AUDIT}/01").who_box.edit.text() == "Teacher"


def test_findings_count_the_voices_and_lead_to_them(desk: Desktop) -> None:
    services_of(desk).voices.record(AUDIT, "01", SAID)
    desk.window.go("findings", AUDIT)
    page = desk.window.current_page
    assert isinstance(page, FindingsView)
    (block,) = page.findChildren(VoiceBlock)
    assert block.sentence.text() == "Voices: families 1."
    assert block.counts.text() == "Were they listened to? yes 0, partly 1, no 0 (small group)."
    block.open_button.click()
    assert page_of(desk).rows.rows == [the_voice(desk)]


def test_ctrl_k_reaches_the_voices_of_an_audit(desk: Desktop, qtbot: QtBot) -> None:
    desk.press("Ctrl+K")
    desk.type("family voice")
    desk.press("Return")
    qtbot.waitUntil(lambda: desk.window.place == "voices")
    assert page_of(desk).heading.text() == "Practitioner and family voice: Core groups audit 2026"


def same_names(page: VoicesView) -> list[str]:
    """On Linux, Qt calls a box of choices by what it holds and leaves its name to the label: those are told by that."""
    names = [stop.accessibleName() for stop in page.fields.stops]
    assert len(set(names)) == len(names)
    return [fault for fault in unnamed_or_same(page) if NOT_ASKED not in fault and "Shows" not in fault]


@pytest.mark.parametrize("percent", [100, 200])
def test_everything_has_its_own_name_and_room(desk: Desktop, qtbot: QtBot, percent: int) -> None:
    desk.look.set_text_percent(percent)
    services_of(desk).voices.record(AUDIT, "01", SAID)
    page = page_of(desk, AUDIT)
    qtbot.waitUntil(lambda: clipped(page) == [])
    assert same_names(page) == []
    page.correct_button.click()
    qtbot.waitUntil(lambda: clipped(page) == [])
    assert same_names(page) == []
