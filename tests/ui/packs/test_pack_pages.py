"""Issuing packs as the chair, opening one as the auditor, and making the return: real files, by keys."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from qa_desk.proofs.exchange import CHAIR, JO, LEE
from qa_desk.ui.home.view import HomeView
from qa_desk.ui.my_cases.view import MyCasesView
from qa_desk.ui.packs.issue_view import IssueView
from qa_desk.ui.packs.open_view import OpenPackView
from tests.ui.bench import unnamed_or_same
from tests.ui.exchange_window import Seat, seat


@pytest.fixture
def exchange(tmp_path: Path, qtbot: QtBot) -> Iterator[Seat]:
    """Two auditors with two cases each; nobody is enrolled and nobody sits at the window yet."""
    with seat(tmp_path, qtbot, auditors=(JO, LEE), cases=2) as one:
        yield one


def folder_for(seat: Seat) -> Path:
    folder = seat.exchange.folder / "out"
    folder.mkdir()
    return folder


def pack_of(seat: Seat, name: str = JO) -> Path:
    """A pack that the chair issued to one auditor."""
    seat.exchange.enrol(name)
    folder = seat.exchange.folder / f"packs {len(list(seat.exchange.folder.iterdir()))}"
    folder.mkdir()
    return next(
        iter(seat.exchange.chair.packs.issue(seat.exchange.audit, folder, auditors=[name[0].lower()]).files)
    ).path


def test_packs_are_issued_into_a_folder_and_who_is_not_enrolled_is_named(exchange: Seat) -> None:
    exchange.exchange.enrol(JO)
    exchange.sit(CHAIR)
    exchange.go("issue_packs", exchange.exchange.audit)
    page = exchange.page("issue_packs", IssueView)
    assert [(row.name, row.cases, row.state) for row in page.rows.rows] == [
        (JO, 2, "Ready"), (LEE, 2, "Not enrolled"),
    ]  # fmt: skip
    assert page.rows.rows[1].words == "Ask L. Shaw for their card, and enrol it in Settings, Devices"
    assert page.issue_button.text() == "&Issue 1 pack..."
    folder = folder_for(exchange)
    exchange.dialogs.folders = [None, folder]
    exchange.press("Alt+I")
    assert not list(folder.iterdir())
    exchange.press("Alt+I")
    (path,) = folder.iterdir()
    assert page.rows.rows[0].words == f"Saved as {path.name}"
    assert page.message_bar.message_label.text() == "Issued 1 pack."
    assert unnamed_or_same(exchange.desk.window) == []
    exchange.fits(page, page.area)
    exchange.press("Alt+E")
    assert exchange.desk.window.place == "settings"


def test_a_pack_is_opened_from_home_once_the_six_words_were_compared(exchange: Seat) -> None:
    path = pack_of(exchange)
    exchange.sit(JO)
    exchange.dialogs.files = [path]
    exchange.press("Ctrl+O", "Escape")
    assert exchange.desk.window.place == "home"
    assert exchange.exchange.of(JO).audits.programme() == ()
    assert exchange.exchange.of(JO).enrolment.devices() == ()
    exchange.dialogs.files = [path]
    exchange.press("Ctrl+O")
    assert exchange.desk.window.place == "open_pack"
    page = exchange.page("open_pack", OpenPackView)
    assert page.summary.text() == f"From {CHAIR}, for {JO}: 2 cases."
    assert " ".join(page.words.words) == exchange.exchange.chair.enrolment.own_card().words
    assert page.take_button.text() == "The words match: open the &pack"
    assert unnamed_or_same(exchange.desk.window) == []
    exchange.fits(page, page.area)
    exchange.press("Return")
    assert exchange.desk.window.place == "my_cases"
    assert exchange.page("my_cases", MyCasesView).counts.text() == "2 cases: 2 not started"


def test_a_newer_pack_says_what_it_replaces_and_that_answers_are_safe(exchange: Seat) -> None:
    exchange.exchange.open_pack(JO, pack_of(exchange))
    exchange.exchange.grade(JO, 1)
    newer = pack_of(exchange)
    exchange.sit(JO)
    exchange.dialogs.files = [newer]
    exchange.go("home")
    exchange.press("Ctrl+O")
    page = exchange.page("open_pack", OpenPackView)
    assert "This pack was replaced on" in page.changes_label.text()
    assert "Your 2 answers are safe and will move to the new pack." in page.changes_label.text()
    assert not page.words_card.isVisible()
    exchange.press("Alt+P")
    assert exchange.page("my_cases", MyCasesView).counts.text() == "2 cases: 1 signed off, 1 not started"


def test_a_pack_for_somebody_else_is_refused_in_the_page(exchange: Seat) -> None:
    path = pack_of(exchange, LEE)
    exchange.sit(JO)
    exchange.dialogs.files = [path]
    exchange.press("Ctrl+O")
    page = exchange.page("open_pack", OpenPackView)
    assert page.message_bar.message_label.text() == (
        "This pack is sealed to another device, so it cannot be opened here."
    )
    assert page.back_button.hasFocus()
    assert not page.take_button.isVisible()


def test_the_return_is_asked_for_once_made_and_said_where_it_is(exchange: Seat) -> None:
    exchange.exchange.open_pack(JO, pack_of(exchange))
    exchange.exchange.grade(JO, 1)
    exchange.sit(JO)
    exchange.go("my_cases", exchange.exchange.audit)
    page = exchange.page("my_cases", MyCasesView)
    assert not page.sent_copy_button.isVisible()
    path = exchange.exchange.folder / "mine"
    exchange.dialogs.confirms, exchange.dialogs.files = [False, True], [path]
    exchange.press("Ctrl+E")
    assert exchange.dialogs.asked == ["Send 1 case to the chair?"]
    exchange.press("Ctrl+E")
    made = path.with_name("mine.qareturn")
    assert made.exists()
    assert page.message_bar.message_label.text() == "Return made: 1 case, 2 answers."
    assert "mine.qareturn" in page.message_bar.hint_label.text()
    assert page.counts.text() == "2 cases: 1 sent, 1 not started"
    exchange.press("Ctrl+Home")
    assert page.spoken.text().startswith("Case C01: sent to the chair")
    assert exchange.exchange.chair.receiving.take_in([made]).packages
    copy = made.with_name("copy.qareturn")
    exchange.dialogs.files = [None, copy]
    exchange.press("Alt+Y")
    assert not copy.exists()
    exchange.press("Alt+Y")
    assert copy.exists()
    assert page.message_bar.message_label.text() == "Copy of version 1 saved: 1 case."
    exchange.fits(page, page.area)
    exchange.dialogs.reasons = ["The chair asked for more"]
    exchange.press("Alt+K")
    assert page.counts.text().startswith("2 cases: 1 ready to check")


def test_not_known_to_us_is_a_result_that_is_sent(exchange: Seat) -> None:
    exchange.exchange.open_pack(JO, pack_of(exchange))
    exchange.sit(JO)
    exchange.go("my_cases", exchange.exchange.audit)
    page = exchange.page("my_cases", MyCasesView)
    exchange.press("Ctrl+E")
    assert page.message_bar.message_label.text() == "2 cases are not signed off."
    assert page.message_bar.hint_label.text().startswith("No return was made.")
    exchange.press("Ctrl+Home")
    exchange.dialogs.reasons = ["The child is not on our system"]
    exchange.press("Alt+N")
    assert page.spoken.text() == "Case C01: not known to us. The child is not on our system."
    assert page.take_up_button.isVisible()
    assert page.counts.text() == "2 cases: 1 not started, 1 not known to us"
    exchange.fits(page, page.area)


def test_home_says_how_many_returns_are_not_in(exchange: Seat) -> None:
    audits = exchange.exchange.chair.audits
    audits.set_up(replace(audits.get(exchange.exchange.audit), panel_meets_on=date(2026, 7, 21)))
    exchange.exchange.enrolled().packed()
    exchange.sit(CHAIR)
    (row,) = exchange.page("home", HomeView).need_list.rows
    assert (row.need.words, row.need.verb) == ("2 returns not in, panel meets Tuesday 21 July", "See returns")
    exchange.press("Return")
    assert exchange.desk.window.place == "moderation"
