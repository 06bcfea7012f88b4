"""Looking at opened returns, taking them in together, taking that back, and settling what two copies tell."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from qa_desk.domain.answers import Answer
from qa_desk.proofs.exchange import CHAIR, JO, Exchange
from qa_desk.services.conflicts import Conflict, ConflictChoice
from qa_desk.services.received_files import ReturnPreview
from qa_desk.ui.returns.view import ReturnsView
from qa_desk.ui.take_in.chosen_files import place_for, read_back, written
from qa_desk.ui.take_in.difference_presenter import HIDDEN, difference_row
from qa_desk.ui.take_in.difference_view import ALL_SETTLED, DifferenceView
from qa_desk.ui.take_in.preview_rows import file_rows, set_aside_words, taken_in_words
from qa_desk.ui.take_in.view import TakeInView
from tests.ui.bench import unnamed_or_same
from tests.ui.exchange_window import Seat, seat

COPY = "second laptop"
MOMENT = "2026-07-07T09:27:00+00:00"


@pytest.fixture
def chair(tmp_path: Path, qtbot: QtBot) -> Iterator[Seat]:
    """The chair at the window; the pack of J. Okoro is out, nothing is in."""
    with seat(tmp_path, qtbot, auditors=(JO,), cases=2) as one:
        one.exchange.enrolled().packed()
        one.sit(CHAIR)
        yield one


def opened(chair: Seat, *paths: Path) -> TakeInView:
    """The page with these files, as Ctrl+O leads to it."""
    chair.go("moderation", chair.exchange.audit)
    chair.dialogs.files = list(paths)
    chair.press("Ctrl+O")
    return chair.page("take_in", TakeInView)


def two_copies(exchange: Exchange) -> tuple[Path, Path]:
    """Two files of the same return, worked on in two copies of a desk after they parted."""
    exchange.desks[COPY] = exchange.desks[JO].copied(exchange.folder / "copy.qadesk")
    exchange.enrol(COPY)
    exchange.grade(JO, 1, "met")
    exchange.grade(JO, 1, "not_met", desk=COPY)
    first = exchange.seal(JO)
    second = exchange.folder / "second.qareturn"
    exchange.of(COPY).sending.seal(exchange.audit, second)
    return first, second


def store_is_whole(chair: Seat) -> bool:
    return bool(chair.exchange.desks[CHAIR].store.check().ok)


def test_nothing_is_changed_before_it_is_wanted(chair: Seat) -> None:
    chair.exchange.grade(JO, 1)
    notes = chair.exchange.folder / "Notes July.docx"
    notes.write_text("Notes", encoding="utf-8")
    page = opened(chair, chair.exchange.seal(JO), notes)
    assert page.summary.text() == ("1 return is ready to take in. 1 file cannot be taken in. Nothing is changed yet.")
    good, bad = page.files.rows
    assert (good.sender, good.version, good.new, good.unchanged, good.outcome) == (
        JO, "1 of 1", "2", "0", "Ready to take in",
    )  # fmt: skip
    assert good.details[-1] == "Still missing after that: C02."
    assert bad.outcome == "Not taken in"
    assert bad.details[0] == '"Notes July.docx" is not a QA Desk return.'
    assert "Returns end in .qareturn" in bad.details[1]
    assert "Nothing was changed" in bad.details[1]
    assert page.take_in_button.text() == "&Take in 1 return"
    assert page.take_in_button.hasFocus()
    assert unnamed_or_same(chair.desk.window) == []
    chair.fits(page, page.area)
    chair.press("Escape")
    assert chair.desk.window.place == "moderation"
    assert chair.page("moderation", ReturnsView).people.model.rows[0].state == "Expected"


def test_returns_are_taken_in_once_and_set_aside_again_as_a_whole(chair: Seat) -> None:
    for case in (1, 2):
        chair.exchange.grade(JO, case)
    path = chair.exchange.seal(JO)
    page = opened(chair, path)
    chair.press("Return")
    assert page.message_bar.message_label.text() == "1 return taken in: 4 answers new."
    assert page.files.rows[0].outcome == "Taken in"
    assert page.undo_button.hasFocus()
    chair.press("Alt+R")
    receipt = QGuiApplication.clipboard().text()
    assert "Received from J. Okoro: 2 returns, version 1, taken in on 7 July 2026" in receipt
    assert hashlib.sha256(path.read_bytes()).hexdigest() in receipt
    page.undo_button.setFocus()
    chair.dialogs.reasons = [None, "Opened by mistake"]
    chair.press("Return")
    assert page.undo_button.isVisible()
    chair.press("Alt+U")
    assert page.message_bar.message_label.text().endswith("All answers are as they were before.")
    board = chair.exchange.chair.receiving.board(chair.exchange.audit)
    assert board.auditors[0].missing == ("C01", "C02")
    page = opened(chair, path)
    assert page.files.rows[0].details[0] == "This return was set aside. Taking it in brings it back."
    chair.press("Alt+T")
    assert chair.exchange.chair.receiving.board(chair.exchange.audit).auditors[0].missing == ()
    page = opened(chair, path)
    assert page.summary.text() == "1 return is here already. Nothing was changed."
    assert page.files.rows[0].outcome == "Nothing new"
    assert page.files.rows[0].details == (
        "You already have this return from J. Okoro, received 7 July. Nothing was added.",
    )
    assert not page.take_in_button.isVisible()
    assert store_is_whole(chair)


def test_what_two_copies_tell_is_settled_with_a_reason(chair: Seat) -> None:
    page = opened(chair, *two_copies(chair.exchange))
    chair.press("Alt+T")
    assert page.settle_button.isVisible()
    chair.press("Alt+D")
    assert chair.desk.window.place == "differences"
    view = chair.page("differences", DifferenceView)
    row = view.differences.rows[0]
    assert (row.case, row.auditor, row.words) == ("C01", JO, "Was the child seen?")
    assert sorted(head.value for head in row.heads) == ["Met", "Not met"]
    assert unnamed_or_same(chair.desk.window) == []
    chair.fits(view, view.area)
    wanted = next(place for place, head in enumerate(row.heads) if head.value == "Not met")
    chair.press("Alt+K")
    assert view.message_bar.message_label.text() == "Choose which version to keep."
    chair.press(*["Down"] * wanted, "Space", "Alt+K")
    assert view.reason_box.problem_line.text().startswith("Say why")
    chair.desk.type("Jo says that this is the later one")
    chair.press("Alt+K")
    assert view.message_bar.message_label.text().startswith("Settled: C01, Was the child seen?")
    assert view.words.text() == ALL_SETTLED
    chair.press("Escape")
    assert not chair.page("moderation", ReturnsView).people.settle_button.isVisible()
    (line,) = (one for one in chair.exchange.chair.returns.lines(chair.exchange.audit) if one.subject.code == "C01")
    assert line.status.value == "Signed off"
    assert store_is_whole(chair)


def test_a_pack_and_returns_find_their_pages() -> None:
    pack, one = Path("a.qapack"), Path("b.qareturn")
    assert place_for([pack]) == "open_pack"
    assert place_for([one]) == place_for([one, pack]) == "take_in"
    assert read_back(written([pack, one])) == (pack, one)
    assert read_back("") == ()


def test_what_a_sealed_case_says_stays_hidden_while_it_is_settled() -> None:
    choices = tuple(
        ConflictChoice(name, "Not met", Answer("not_met", note="She was not seen"), JO, MOMENT, "0f3a9c01")
        for name in ("one", "two")
    )
    conflict = Conflict("a/C01/j", "C01", JO, "seen", "Was the child seen?", choices)
    assert [head.value for head in difference_row(conflict, is_sealed=False).heads] == ["Not met", "Not met"]
    sealed = difference_row(conflict, is_sealed=True)
    assert [(head.value, head.note) for head in sealed.heads] == [(HIDDEN, f"Ask {JO} which one is theirs")] * 2
    assert [head.recorded for head in sealed.heads] == [
        head.recorded for head in difference_row(conflict, is_sealed=False).heads
    ]


def test_concerns_that_come_along_are_told_before_and_after() -> None:
    seen = (ReturnPreview("jo.qareturn", Path("jo.qareturn"), sender=JO, version=1, newest=1, new=2, concerns=1),)
    (row,) = file_rows(seen)
    assert "1 safeguarding concern comes with it and stays, whatever becomes of the file." in row.details
    words, hint = taken_in_words(seen)
    assert words == "1 return taken in: 2 answers new."
    assert hint.startswith("1 safeguarding concern came too: see Home now.")
    assert set_aside_words(seen, 1)[1].startswith("Safeguarding concerns that came with them stay.")
