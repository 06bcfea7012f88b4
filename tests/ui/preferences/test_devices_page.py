"""Enrolling by six words, and ending it: two real desks, one of them at the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from qa_desk.proofs.exchange import CHAIR, JO, LEE
from qa_desk.ui.preferences.devices_page import DevicesPage
from qa_desk.ui.preferences.view import PreferencesView
from tests.ui.bench import unnamed_or_same
from tests.ui.exchange_window import Seat, seat


@pytest.fixture
def chair(tmp_path: Path, qtbot: QtBot) -> Iterator[Seat]:
    """The chair in Settings, on the page of devices; two auditors have desks of their own."""
    with seat(tmp_path, qtbot, auditors=(JO, LEE), cases=1) as one:
        one.sit(CHAIR)
        one.go("settings", "Devices")
        yield one


def page_of(chair: Seat) -> DevicesPage:
    return chair.page("settings", PreferencesView).devices


def told(chair: Seat) -> str:
    return chair.page("settings", PreferencesView).message_bar.message_label.text()


def test_the_words_of_this_device_are_there_to_be_read_aloud(chair: Seat) -> None:
    page, own = page_of(chair), chair.exchange.chair.enrolment.own_card()
    assert list(page.own_card.words.words) == own.words.split()
    assert page.own_card.words.accessibleName() == f"Six words of this device: {', '.join(own.words.split())}"
    assert page.own_card.name_label.text() == f"The card says: {CHAIR}"
    chair.press("Alt+C")
    assert QGuiApplication.clipboard().text() == own.card.text
    path = chair.exchange.folder / "card.txt"
    chair.dialogs.files = [path]
    chair.press("Alt+S")
    assert path.read_text(encoding="utf-8") == own.card.text
    assert told(chair).startswith("Your card is saved as card.txt.")


def test_a_pasted_card_is_enrolled_once_its_words_match_until_that_is_ended(chair: Seat) -> None:
    page, offered = page_of(chair), chair.exchange.of(JO).enrolment.own_card()
    QGuiApplication.clipboard().setText(f"Here it is:\n\n{offered.card.text}")
    chair.press("Alt+P")
    assert list(page.enrol_card.words.words) == offered.words.split()
    assert page.devices.rows == []
    assert page.enrol_card.match_button.hasFocus()
    assert unnamed_or_same(chair.desk.window) == []
    chair.press("Return")
    assert [(row.name, row.state, row.words) for row in page.devices.rows] == [(JO, "Enrolled", offered.words)]
    assert not page.enrol_card.match_button.isVisible()
    assert told(chair) == f"The device of {JO} is enrolled."
    chair.fits(chair.page("settings", PreferencesView), page)
    chair.desk.look.set_text_percent(100)
    chair.dialogs.reasons = [None, "The laptop is lost or stolen"]
    chair.press("Alt+L")
    assert [row.state for row in page.devices.rows] == ["Enrolled"]
    chair.press("Alt+L")
    assert [row.state for row in page.devices.rows] == ["Ended: The laptop is lost or stolen"]
    assert not page.revoke_button.isEnabled()
    assert told(chair) == f"Nothing more is taken from this device of {JO}."


def test_a_card_under_another_name_is_given_to_the_auditor_it_belongs_to(chair: Seat) -> None:
    page, path = page_of(chair), chair.exchange.folder / "card.txt"
    chair.exchange.of(LEE).enrolment.save_card(path, "Lee's new laptop")
    chair.dialogs.files = [path]
    chair.press("Alt+O")
    box = page.enrol_card
    assert box.name_field.hint_label.text() == "No auditor of your audits is called Lee's new laptop. Choose who it is."
    assert [box.name_combo.itemText(place) for place in range(3)] == ["Lee's new laptop", JO, LEE]
    box.name_combo.setCurrentText(LEE)
    chair.press("Alt+M")
    assert [row.name for row in page.devices.rows] == [LEE]


def test_what_is_no_card_is_refused_and_a_card_whose_words_differ_is_put_away(chair: Seat) -> None:
    page = page_of(chair)
    QGuiApplication.clipboard().setText("Dear Pat")
    chair.press("Alt+P")
    assert told(chair) == "This is not a device card."
    assert not page.enrol_card.match_button.isVisible()
    QGuiApplication.clipboard().setText(chair.exchange.of(JO).enrolment.own_card().card.text)
    chair.press("Alt+P", "Alt+D")
    assert told(chair) == "The card was put away: its words are not those of its owner."
    assert page.devices.rows == []
    assert page.enrol_card.open_button.hasFocus()
    assert chair.exchange.chair.enrolment.devices() == ()
