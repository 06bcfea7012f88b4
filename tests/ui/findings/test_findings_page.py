"""Findings with keys only: what the bars say, the evidence behind them, words when there is nothing yet."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from qa_desk.domain.answers import Answer, Attendance, DatePair
from qa_desk.domain.findings.table import CountLine
from qa_desk.domain.template import AttendanceMark
from qa_desk.domain.tones import TONES
from qa_desk.ui.findings.model import BarRow
from qa_desk.ui.findings.view import FindingsView
from qa_desk.ui.look import ColourChoice
from tests import graded_audit, panel_audit
from tests.ui.fitting import cut_words, is_at, sideways
from tests.ui.window import Desktop, desktop


@pytest.fixture
def page(desk: Desktop, audit: str) -> FindingsView:
    desk.window.go("findings", audit)
    return the_page(desk)


def the_page(desk: Desktop) -> FindingsView:
    page = desk.window.page("findings")
    assert isinstance(page, FindingsView)
    QApplication.processEvents()
    return page


def current(page: FindingsView) -> BarRow:
    row = page.bars.current()
    assert row is not None
    return row


def spoken(page: FindingsView) -> list[str]:
    rows = page.bars.rows
    return [str(rows.index(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(rows.rowCount())]


def test_bars_are_worst_first_and_every_count_is_said(page: FindingsView) -> None:
    assert spoken(page) == [
        "Overall and sections",
        "Overall grade: 7 of 25 good or better. Outstanding 0, good 7, requires improvement 13, inadequate 5.",
        "The child: 25 of 25 good or better. Outstanding 0, good 25, requires improvement 0, inadequate 0.",
        "Meetings: 0 of 25 good or better. Outstanding 0, good 0, requires improvement 25, inadequate 0.",
        "Questions, weakest first",
        "2 Fathers included: 3 of 16 met. Met 3, partly met 0, not met 13, not evidenced 0.",
        "6 First meeting in time: 5 of 25 in time. In time 5, late 20.",
        "7 Meeting quorate: 6 of 25 quorate. Quorate 6, not quorate 19.",
        "1 Each child seen: 18 of 25 met. Met 18, partly met 4, not met 3, not evidenced 0.",
    ]


def test_the_page_opens_on_the_overall_grade_with_the_keyboard_in_the_bars(desk: Desktop, page: FindingsView) -> None:
    assert is_at(desk, page.bars)
    assert current(page).line.label == "Overall grade"
    assert page.heading.text() == f"Findings: {graded_audit.TITLE}"
    assert page.basis.text() == "7 of 25 cases were good or better. 25 of 25 cases signed off, auditors’ own grades."
    assert page.provisional.isHidden()


def test_up_and_down_skip_the_headings_and_the_detail_follows(desk: Desktop, page: FindingsView) -> None:
    desk.press("Down", "Down", "Down")
    assert current(page).line.label == "2 Fathers included"
    detail = page.detail
    assert detail.title.text() == "2 Fathers included"
    assert detail.question.text() == "Were fathers included?"
    assert detail.counts.text() == "Met 3, partly met 0, not met 13, not evidenced 0."
    assert detail.share.text() == (
        "Met in 3 of 16 cases. In all such cases, not only these 16, the share is likely to lie between 7% and 43% "
        "(95% interval)."
    )
    assert detail.no_grade.text() == "6 of 22 answered “cannot judge”. Not applicable 3."
    assert detail.evidence_label.text() == "Evidence (22)"
    desk.press("Up")
    assert current(page).line.label == "Meetings"


def test_left_and_right_walk_the_grades_and_the_evidence_follows(desk: Desktop, page: FindingsView) -> None:
    desk.press("Down", "Down", "Down", "Right")
    assert page.detail.evidence_label.text() == "Evidence, met (3)"
    desk.press("Right")
    assert page.detail.evidence_label.text() == "Evidence, not met (13)"
    desk.press("Right")
    assert page.detail.evidence_label.text() == "Evidence, not met (13)"
    desk.press("Left", "Left")
    assert page.detail.evidence_label.text() == "Evidence (22)"


def test_a_click_on_a_part_of_a_bar_picks_that_grade(desk: Desktop, page: FindingsView) -> None:
    desk.press("Down", "Down", "Down", "Down")
    index = page.bars.currentIndex()
    rect = page.bars.visualRect(index)
    at = QPoint(round(rect.left() + rect.width() * 0.8), rect.center().y())
    QTest.mouseClick(page.bars.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert page.detail.evidence_label.text() == "Evidence, late (20)"


def test_enter_goes_to_the_evidence_and_escape_comes_back(desk: Desktop, page: FindingsView) -> None:
    desk.press("Down", "Down", "Down", "Return")
    assert is_at(desk, page.detail.evidence)
    words = page.detail.evidence.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == "EH04, cannot judge: No record of the father was found."
    desk.press("Escape")
    assert is_at(desk, page.bars)
    desk.press("F6")
    assert is_at(desk, page.detail.evidence)
    desk.press("F6")
    assert is_at(desk, page.bars)


def test_evidence_says_where_it_was_seen_and_is_copied(desk: Desktop, page: FindingsView) -> None:
    desk.press("Down", "Down", "Down", "Right", "Right", "Return", "Ctrl+C")
    assert QGuiApplication.clipboard().text() == (
        "EH10, not met: The father is not named in the plan.. Seen in file, p2"
    )


def test_find_narrows_the_evidence_and_says_when_nothing_is_found(desk: Desktop, page: FindingsView) -> None:
    desk.press("Down", "Down", "Down", "Ctrl+F")
    assert is_at(desk, page.detail.find_field)
    desk.type("no RECORD")
    assert page.detail.evidence_label.text() == "Evidence (6 of 22)"
    desk.type(" of housing")
    assert page.detail.nothing.text() == "No evidence contains “no RECORD of housing”. Check the spelling."
    desk.press("Escape")
    assert page.detail.evidence_label.text() == "Evidence (22)"
    desk.press("Escape")
    assert is_at(desk, page.bars)


def test_the_chart_is_copied_as_a_table_that_a_spreadsheet_takes(desk: Desktop, page: FindingsView) -> None:
    desk.press("Ctrl+C")
    rows = [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]
    overall = dict(zip(rows[0], rows[1], strict=True))
    assert (overall["Good"], overall["Requires improvement"], overall["Inadequate"]) == ("7", "13", "5")
    assert overall["95% interval"] == "14% to 48%"
    fathers = dict(zip(rows[0], rows[4], strict=True))
    assert (fathers["Number"], fathers["Met"], fathers["Not met"], fathers["Good"]) == ("2", "3", "13", "")
    assert (fathers["Cannot judge"], fathers["Not applicable"]) == ("6", "3")
    assert len(rows) == 8


def test_the_table_shows_the_same_numbers_and_follows_the_bar(qtbot: QtBot, desk: Desktop, page: FindingsView) -> None:
    desk.press("Down", "Down", "Down", "Alt+T")
    qtbot.waitUntil(lambda: is_at(desk, page.table))  # an access key presses its button for a moment
    assert page.table.currentIndex().row() == 3
    desk.press("Down")
    assert page.detail.title.text() == "6 First meeting in time"
    desk.press("Return")
    assert is_at(desk, page.detail.evidence)
    desk.press("Escape")
    assert is_at(desk, page.table)
    desk.press("Alt+T")
    qtbot.waitUntil(lambda: is_at(desk, page.bars))
    assert current(page).line.label == "6 First meeting in time"


def test_the_colours_of_grades_are_drawn(desk: Desktop, page: FindingsView) -> None:
    image: QImage = page.bars.viewport().grab().toImage()
    seen = {
        image.pixelColor(x, y).name().upper() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)
    }
    assert {TONES[tone].fill for tone in ("good", "requires_improvement", "inadequate")} <= seen
    assert TONES["outstanding"].fill not in seen  # nothing was outstanding


def test_letters_do_not_jump_and_the_models_hold(desk: Desktop, page: FindingsView, qtmodeltester: ModelTester) -> None:
    desk.press("1", "F")
    assert current(page).line.label == "Overall grade"
    qtmodeltester.check(page.bars.rows)  # type: ignore[no-untyped-call]
    qtmodeltester.check(page.table_rows)  # type: ignore[no-untyped-call]
    qtmodeltester.check(page.detail.evidence.rows)  # type: ignore[no-untyped-call]


def test_a_signed_off_case_changes_the_page_while_it_is_open(desk: Desktop, page: FindingsView, audit: str) -> None:
    services = desk.services
    assert services is not None
    desk.press("Down", "Down", "Down")
    session = services.returns.open(services.returns.ids(audit)[0])
    assert desk.workplace._desk is not None
    assert desk.workplace._desk.change(lambda: session.reopen("The grade was for another case"))
    assert page.provisional.text() == "Provisional: 24 of 25 cases signed off"
    assert page.basis.text().startswith("6 of 24 cases were good or better.")
    assert current(page).line.label == "2 Fathers included"


def test_before_anything_is_signed_off_the_page_says_so_and_leads_on(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(tmp_path, forms=forms(tmp_path)) as desk:
        services = desk.make()
        audit = graded_audit.set_up(services)
        desk.show()
        desk.window.go("findings")
        page = the_page(desk)
        assert page.empty.text() == "No grades yet: 0 of 25 cases signed off. Findings appear with the first."
        assert page.panes.isHidden()
        assert is_at(desk, page.way_on)
        asked: list[tuple[str, object]] = []
        page.go_requested.connect(lambda place, subject: asked.append((place, subject)))
        desk.press("Space")
        assert asked == [("my_cases", audit)]


def test_without_audits_the_page_offers_to_set_one_up(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(tmp_path, forms=forms(tmp_path)) as desk:
        desk.make()
        desk.show()
        desk.window.go("findings")
        page = the_page(desk)
        assert page.empty.text().startswith("No audits yet.")
        assert page.way_on.accessibleName() == "Set up an audit"


def test_with_several_audits_the_one_with_grades_is_shown_and_another_can_be_chosen(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with desktop(tmp_path, forms=forms(tmp_path)) as desk:
        services = desk.make()
        graded_audit.set_up(services, cases=3, title="Neglect")
        other = graded_audit.set_up(services, cases=3, title="Core groups")
        graded_audit.grade(services, other, signed_off=1)
        desk.show()
        desk.window.go("findings")
        page = the_page(desk)
        assert page.heading.text() == "Findings: Core groups"
        assert page.provisional.text() == "Provisional: 1 of 3 cases signed off"
        page.audit_box.setFocus()
        desk.press("Up")
        assert page.heading.text() == "Findings: Neglect"


def forms(folder: Path) -> Path:
    (folder / "forms").mkdir()
    (folder / "forms" / "early_help_small.yaml").write_text(graded_audit.TEMPLATE, encoding="utf-8")
    return folder / "forms"


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("width", [1366, 683])
def test_nothing_is_cut_at_any_text_size(
    qtbot: QtBot, desk: Desktop, page: FindingsView, percent: int, width: int
) -> None:
    desk.look.set_text_percent(percent)
    desk.window.resize(width, 689)
    qtbot.waitUntil(lambda: cut_words(page) == [] and sideways(page.area) <= 0)


def test_every_field_has_a_name_and_dark_has_no_light_left(desk: Desktop, page: FindingsView) -> None:
    for widget in (
        page.bars,
        page.table,
        page.audit_box,
        page.detail.find_field,
        page.detail.evidence,
        page.table_button,
    ):
        assert widget.accessibleName()
    desk.look.set_colours(ColourChoice.DARK)
    QApplication.processEvents()
    image = page.grab().toImage()
    assert image.pixelColor(2, 2).name().upper() == desk.look.theme.window.upper()


def test_a_line_chosen_without_findings_changes_nothing(page: FindingsView) -> None:
    line = current(page).line
    assert isinstance(line, CountLine)
    page.line_chosen.emit(line, "good")
    assert page.detail.evidence_label.text() == "Evidence, good (7)"


def test_before_the_panel_has_met_the_page_says_how_many_cases_it_can_compare(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(tmp_path, forms=forms(tmp_path)) as desk:
        services = desk.make()
        audit = panel_audit.a_panel_audit(services, cases=2)
        for day, auditor, mark in ((15, "bell", AttendanceMark.ATTENDED), (29, "marsh", AttendanceMark.APOLOGIES)):
            session = panel_audit.own(services, audit, "C01", auditor, sign_off=False)
            session.revise("in_time", graded_audit.said(DatePair(None, date(2018, 1, day)), "In the minutes."))
            session.revise("started_on", Answer(date(2018, 1, 8)))
            marks = (("social_worker", mark), ("police", mark), ("health", mark))
            session.revise("who_came", graded_audit.said(Attendance(marks), "In the minutes."))
            session.revise("meetings_grade", graded_audit.said("good", "In the minutes."))
            session.declare_family(False)
            session.sign_off()
        desk.show()
        desk.window.go("findings", audit)
        page = the_page(desk)

        assert page.empty.text() == "No agreed grades yet. 1 case is ready to compare."
        assert page.way_on.accessibleName() == "Start moderation"
