"""Who is in, what is sealed and why, and what the chair does about it: real desks, real files, by keys."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from qa_desk import paths
from qa_desk.proofs.exchange import CHAIR, JO, LEE
from qa_desk.ui.look import Look
from qa_desk.ui.returns.view import NO_AUDITS, NOTHING_IN, ReturnsView
from qa_desk.ui.take_in.view import TakeInView
from tests.desk_builders import an_audit, graded
from tests.ui.bench import unnamed_or_same
from tests.ui.exchange_window import Seat, seat
from tests.ui.window import desktop


@pytest.fixture
def chair(tmp_path: Path, qtbot: QtBot) -> Iterator[Seat]:
    """The chair at the window: two auditors, two cases, packs are out, J. Okoro is in."""
    with seat(tmp_path, qtbot, auditors=(JO, LEE), cases=2) as one:
        exchange = one.exchange.enrolled()
        audits = exchange.chair.audits
        audits.set_up(
            replace(audits.get(exchange.audit), return_due_on=date(2026, 7, 17), panel_meets_on=date(2026, 7, 28))
        )
        exchange.packed()
        for case in (1, 2):
            exchange.grade(JO, case, "not_met")
        exchange.chair.receiving.take_in([exchange.seal(JO)])
        one.sit(CHAIR)
        one.go("moderation", exchange.audit)
        yield one


def page_of(chair: Seat) -> ReturnsView:
    return chair.page("moderation", ReturnsView)


def cells(chair: Seat) -> list[tuple[str, ...]]:
    page = page_of(chair)
    return [tuple(column.text(row) for column in page.people.model.columns) for row in page.people.model.rows]


def statuses(chair: Seat) -> list[str]:
    return [row.status for row in page_of(chair).cases.rows]


def test_it_says_who_is_in_and_what_to_do_and_nothing_of_a_sealed_case(chair: Seat, qtbot: QtBot) -> None:
    page = page_of(chair)
    assert page.heading.text() == "Core groups 2026"
    assert page.summary.text() == "Returns: 1 of 2 in.   Panel meets Tuesday 28 July 2026."
    (jo, lee) = cells(chair)
    assert (*jo[:5], jo[6]) == (JO, "health", "2", "Received", "1 of 1", "")
    assert lee == (LEE, "health", "2", "Expected", "-", "due 17 July", "Copy the reminder")
    assert page.double_label.text() == (
        "Double-audited cases: 2 of 2.   Ready to compare: 0.   Sealed (waiting for another return): 2."
    )
    first = page.cases.rows[0]
    assert (first.code, first.auditors, first.status) == ("C01", (JO, LEE), "Sealed")
    assert page.case_line.text() == "C01: sealed. It opens when L. Shaw’s return is in."
    assert not page.areas_button.isVisible()
    page.case_table.setFocus()
    chair.press("Return")
    assert chair.desk.window.place == "moderation"
    assert "sealed" in chair.desk.window.status.event_label.text()
    chair.press("Ctrl+C")
    every = QGuiApplication.clipboard().text() + " ".join(
        widget.accessibleName() + widget.accessibleDescription() for widget in page.findChildren(QWidget)
    )
    assert "Sealed" in every
    chair.press("Ctrl+K")
    chair.desk.type("case C01")
    chair.press("Return")
    qtbot.waitUntil(lambda: chair.desk.window.place == "panel")
    every += " ".join(label.text() for label in chair.desk.window.page("panel").findChildren(QLabel))
    assert "cannot be compared now" in every
    assert "ot met" not in every
    assert "not_met" not in every


def test_ctrl_o_opens_several_returns_and_what_they_bring_is_shown_first(chair: Seat) -> None:
    for case in (1, 2):
        chair.exchange.grade(LEE, case, "met")
    chair.dialogs.files = [chair.exchange.seal(LEE), chair.exchange.seal(JO)]
    chair.press("Ctrl+O")
    assert chair.desk.window.place == "take_in"
    assert [row.sender for row in chair.page("take_in", TakeInView).files.rows] == [LEE, JO]
    chair.press("Alt+T", "Escape")
    assert page_of(chair).summary.text().startswith("Returns: 2 of 2 in.")
    assert statuses(chair) == ["Ready to compare"] * 2
    assert page_of(chair).case_table.hasFocus()
    chair.press("Down", "Return")
    assert chair.desk.window.place == "panel"
    chair.press("Escape")
    assert chair.desk.window.place == "moderation"


def test_del_marks_a_return_as_not_coming_with_the_reason(chair: Seat) -> None:
    page = page_of(chair)
    assert page.people.table.hasFocus()
    page.people.table.selectRow(1)
    assert page.people.line.text() == "L. Shaw: expected, due 17 July. Copy the reminder."
    chair.press("Return")
    assert QGuiApplication.clipboard().text() == (
        "Core groups 2026\n\nYour return on 2 cases is not in yet: C01, C02. It is due Friday 17 July 2026. In QA Desk "
        "open My cases, press Ctrl+E to make your return, and send the file that it makes.\n"
    )
    chair.dialogs.reasons = ["The trust declined to take part"]
    chair.press("Del")
    assert cells(chair)[1][3:] == ("Not coming", "-", "", "The trust declined to take part")
    assert page.message_bar.message_label.text() == "The return of L. Shaw is marked as not coming."
    assert statuses(chair) == ["Ready to compare"] * 2
    assert not page.people.not_coming_button.isEnabled()
    assert chair.exchange.desks[CHAIR].store.check().ok


def test_opening_early_asks_why_and_the_ways_on_lead_to_packs_workbooks_and_the_panel(chair: Seat) -> None:
    page, gone, audit = page_of(chair), list[tuple[str, object]](), chair.exchange.audit
    page.go_requested.disconnect(chair.desk.window.go)
    page.go_requested.connect(lambda place, subject: gone.append((place, subject)))
    chair.dialogs.reasons = [None, "The panel meets today"]
    chair.press("Alt+S")
    assert chair.dialogs.asked == ["Open case C01 before L. Shaw’s return is in?"]
    assert statuses(chair) == ["Sealed", "Sealed"]
    chair.press("Alt+S")
    assert statuses(chair) == ["Ready to compare", "Sealed"]
    assert page.message_bar.message_label.text() == "Case C01 is open."
    assert chair.exchange.chair.panel.cases(audit)[0].opened_because == "The panel meets today"
    chair.press("Alt+P", "Alt+W", "Alt+M")
    assert gone == [("issue_packs", audit), ("workbooks", audit), ("panel", f"{audit}/C01")]


def test_everything_fits_can_be_told_apart_and_left_by_keyboard(chair: Seat) -> None:
    page = page_of(chair)
    assert unnamed_or_same(chair.desk.window) == []
    page.people.table.setFocus()
    chair.press("Ctrl+Tab")
    people = page.people
    after = (people.reminder_button, people.not_coming_button, people.send_back_button, people.hold_button)
    assert any(widget.hasFocus() for widget in after)
    page.case_table.setFocus()
    chair.press("Ctrl+Tab")
    assert page.open_button.hasFocus()
    chair.fits(page, page.area)


def test_before_anything_is_in_it_says_how_a_return_gets_here(tmp_path: Path, qtbot: QtBot) -> None:
    with seat(tmp_path, qtbot, auditors=(JO,), cases=1) as one:
        one.sit(CHAIR)
        one.go("moderation")
        page = page_of(one)
        assert page.empty_label.text() == NOTHING_IN
        assert cells(one)[0][6] == "Enrol their device, then issue their pack"
        assert page.double_label.text() == "None of the cases is audited twice."


def test_without_an_audit_it_leads_to_set_up(tmp_path: Path, qtbot: QtBot) -> None:
    with seat(tmp_path, qtbot, auditors=(JO,), cases=1) as one:
        one.sit(JO)
        one.go("moderation")
        assert page_of(one).empty_label.text() == NO_AUDITS
        assert page_of(one).set_up_button.hasFocus()
        one.press("Space")
        assert one.desk.window.place == "set_up"


def test_what_agencies_say_of_themselves_is_moderated_area_by_area(tmp_path: Path, qtbot: QtBot) -> None:
    with desktop(tmp_path, forms=paths.forms_folder()) as desk:
        services = desk.make()
        audit = an_audit(services, cases=1, template="section_11")
        (agency_return,) = services.returns.ids(audit)
        graded(services, agency_return)
        desk.show()
        desk.window.go("moderation", audit)
        page = desk.window.page("moderation")
        assert isinstance(page, ReturnsView)
        assert page.double_label.text() == "None of the agencies is audited twice."
        assert page.areas_button.isVisible()
        page.start_button.click()
        assert desk.window.place == "areas"


def test_files_are_dropped_onto_the_page_and_only_those_of_this_computer(look: Look, qtbot: QtBot) -> None:
    page, dropped, dragged = ReturnsView(look), list[str](), QMimeData()
    qtbot.addWidget(page)
    page.files_dropped.connect(lambda paths: dropped.extend(path.name for path in paths))
    dragged.setUrls([QUrl.fromLocalFile("/somewhere/one.qareturn"), QUrl("https://example.org/x")])
    assert page.acceptDrops()
    where, copy, left = QPointF(5, 5), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    page.dropEvent(QDropEvent(where, copy, dragged, left, Qt.KeyboardModifier.NoModifier))
    assert dropped == ["one.qareturn"]


def test_a_return_is_sent_back_with_what_to_correct_and_comes_again(chair: Seat) -> None:
    page, exchange = page_of(chair), chair.exchange
    page.people.table.selectRow(0)
    page.people.table.setFocus()
    chair.desk.dialogs.reasons.append("C01 has no evidence for question 8.")
    chair.press("S")
    assert page.people.model.rows[0].state == "Sent back"
    assert page.people.model.rows[0].to_do == "Asked to correct it: C01 has no evidence for question 8."
    assert "Your return cannot be taken as it is: C01 has no evidence for question 8. Reopen" in (
        QGuiApplication.clipboard().text()
    )
    assert not page.people.send_back_button.isEnabled()
    assert page.summary.text().startswith("Returns: 0 of 2 in.")
    assert exchange.desks[CHAIR].store.check().ok

    exchange.grade(JO, 1, "partly_met")
    exchange.chair.receiving.take_in([exchange.seal(JO)])
    chair.go("moderation", exchange.audit)
    assert page.people.model.rows[0].state == "Received"
    assert exchange.desks[CHAIR].store.check().ok


def test_h_holds_a_return_back_with_the_reason_and_lets_it_go_again(chair: Seat) -> None:
    page, exchange = page_of(chair), chair.exchange
    for case in (1, 2):
        exchange.grade(LEE, case)
    exchange.chair.receiving.take_in([exchange.seal(LEE)])
    chair.go("moderation", exchange.audit)
    assert statuses(chair) == ["Ready to compare"] * 2
    page.people.table.setFocus()
    page.people.table.selectRow(1)
    chair.dialogs.reasons = [None, "Its evidence is being checked"]
    chair.press("H")
    assert chair.dialogs.asked == ["Hold back the return of L. Shaw"]
    assert statuses(chair) == ["Ready to compare"] * 2
    chair.press("H")
    assert page.people.model.rows[1].state == "Received"
    assert page.people.model.rows[1].to_do == "Held: Its evidence is being checked"
    assert statuses(chair) == ["Sealed"] * 2
    assert page.cases.rows[0].opens_when == "you release L. Shaw’s return (held: Its evidence is being checked)"
    assert page.double_label.text().endswith("Sealed (waiting for another return): 0.   Sealed (held back): 2.")
    assert not page.start_button.isEnabled()
    assert page.people.hold_button.text() == "Release from &hold"
    page.case_table.setFocus()
    chair.press("Alt+S")
    assert "Release it first" in chair.desk.window.status.event_label.text()
    page.people.table.setFocus()
    chair.press("H")
    assert statuses(chair) == ["Ready to compare"] * 2
    assert page.message_bar.message_label.text() == "The return of L. Shaw is released."
    assert page.people.hold_button.text() == "&Hold back..."
    assert exchange.desks[CHAIR].store.check().ok


def test_a_file_that_cannot_be_read_is_told_from_whom_it_is_and_asked_for_again(chair: Seat) -> None:
    page, exchange = page_of(chair), chair.exchange
    exchange.grade(LEE, 1)
    good = exchange.seal(LEE)
    paths = [good.with_name(name) for name in ("Shaw.qareturn", "unknown.qareturn")]
    paths[0].write_bytes(good.read_bytes()[:-1])
    paths[1].write_bytes(b"QADESK")
    chair.dialogs.files = list(paths)
    chair.press("Ctrl+O")
    opened = chair.page("take_in", TakeInView)
    assert opened.unread.title.text() == "2 files could not be read"
    assert unnamed_or_same(chair.desk.window) == []
    chair.fits(opened, opened.area)
    opened.unread.sender_combo.setFocus()
    chair.press("Down", "Down")
    assert opened.unread.sender_combo.currentText() == LEE
    chair.press("Alt+Y", "Escape")
    row = page.people.model.rows[1]
    assert row.state == "Cannot be read"
    assert row.to_do == "Ask to send it again: This file was changed or cut short after it was sealed."
    page.people.table.setFocus()
    page.people.table.selectRow(1)
    assert page.people.reminder_button.accessibleName() == "Copy request to send it again"
    chair.press("Return")
    assert "Your file “Shaw.qareturn” came, but it could not be read" in QGuiApplication.clipboard().text()
    assert page.unread.isVisible()
    chair.fits(page, page.area)
    page.unread.file_combo.setFocus()
    chair.press("Down")
    assert "unknown.qareturn" in page.unread.words.text()
    chair.press("Alt+K")
    assert page.unread.title.text() == "1 file could not be read"
    exchange.chair.receiving.take_in([good])
    chair.go("moderation", exchange.audit)
    assert not page.unread.isVisible()
    assert page.people.model.rows[1].state == "Received"
    assert exchange.desks[CHAIR].store.check().ok


def test_a_file_that_never_came_is_asked_for_by_its_numbers(chair: Seat) -> None:
    page, exchange = page_of(chair), chair.exchange
    exchange.grade(LEE, 1)
    lost = exchange.seal(LEE)
    exchange.of(LEE).returns.open(exchange.return_id(LEE, 1)).reopen("There is more to say")
    exchange.grade(LEE, 2)
    chair.dialogs.files = [exchange.seal(LEE)]
    chair.press("Ctrl+O")
    told = chair.page("take_in", TakeInView).files.rows[0].details
    assert any(one.startswith("Its numbers have a gap. C01 of version 1 did not come: have ") for one in told)
    assert any(one.endswith("Ask L. Shaw for version 1 too.") for one in told)
    chair.press("Alt+T", "Escape")
    row = page.people.model.rows[1]
    assert row.to_do.startswith("Ask for version 1 too. C01 of version 1 did not come: have ")
    assert "A file that you sent before has not come: version 1, with C01. Send that file too" in row.reminder
    exchange.chair.receiving.take_in([lost])
    chair.go("moderation", exchange.audit)
    assert "version 1" not in page.people.model.rows[1].to_do
