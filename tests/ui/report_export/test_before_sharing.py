"""Before a file is shared: read in the preview, looked at, decided about and saved, by keys."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qa_desk.ui.report_export.view import ReportsView
from tests.reports.readable import pdf_words
from tests.ui.bench import unnamed_or_same
from tests.ui.fitting import cut_words, is_at, sideways
from tests.ui.report_export.conftest import services_of
from tests.ui.window import Desktop

NAMED = "Aisha Khan was not seen on her own."
SAID = "The child was not seen on her own."


@pytest.fixture
def page(qtbot: QtBot, desk: Desktop, audit: str) -> ReportsView:
    """The page on an audit with a name in what somebody wrote for the report."""
    services_of(desk).written.write(audit, "", NAMED, in_report=True)
    desk.window.go("reports", audit)
    page = desk.window.page("reports")
    assert isinstance(page, ReportsView)
    settle(qtbot, desk)
    return page


def settle(qtbot: QtBot, desk: Desktop) -> None:
    qtbot.waitUntil(lambda: not desk.workplace.tasks.busy)
    QApplication.processEvents()


def press_on(qtbot: QtBot, desk: Desktop, page: ReportsView, verb: str) -> None:
    """Press one of the buttons of the first thing to look at."""
    button = next(one for one in page.share.items[0].buttons if one.text() == verb)
    button.setFocus()
    desk.press("Space")
    settle(qtbot, desk)


def test_the_preview_says_what_the_file_will_say(qtbot: QtBot, desk: Desktop, page: ReportsView) -> None:
    for words in ("OFFICIAL-SENSITIVE", "What we found", "7 of 25", NAMED, "Method, sample and limits"):
        assert words in page.preview.words
    page.pane.ticks[-1].setFocus()
    desk.press("Space")
    settle(qtbot, desk)
    assert "How often auditors" not in page.preview.words
    assert "What we found" in page.preview.words
    page.pane.take_focus()
    desk.press("Down", "Down", "Down")
    settle(qtbot, desk)
    assert "Sheet Answers" in page.preview.words
    assert "The first 20 of" in page.preview.words
    assert not page.pane.rule_box.isEnabled()


def test_a_name_is_shown_where_it_stands_and_left_out(
    qtbot: QtBot, desk: Desktop, page: ReportsView, tmp_path: Path
) -> None:
    assert page.share.count.text() == "1 thing to look at."
    assert "Before you share: 1 thing to look at (Alt+B)." in page.save_hint.text()
    desk.press("Alt+B")
    assert is_at(desk, page.share.items[0].buttons[0])
    desk.press("Space")
    assert is_at(desk, page.preview.paper)
    (mark,) = page.preview.paper.extraSelections()
    assert mark.cursor.selectedText() == NAMED
    press_on(qtbot, desk, page, "Leave out")
    assert page.share.count.text() == "Nothing to look at."
    assert is_at(desk, page.share.check_button)
    assert NAMED not in page.preview.words
    desk.dialogs.files.append(tmp_path / "out.pdf")
    desk.press("Ctrl+Shift+S")
    settle(qtbot, desk)
    assert NAMED not in pdf_words((tmp_path / "out.pdf").read_bytes())

    page.share.decided_button.setFocus()
    desk.press("Space")
    assert page.share.decided[0].words.text().startswith("Left out: Paragraph")
    page.share.decided[0].button.setFocus()
    desk.press("Space")
    settle(qtbot, desk)
    assert NAMED in page.preview.words


def test_it_is_said_in_other_words_which_are_looked_at_too(qtbot: QtBot, desk: Desktop, page: ReportsView) -> None:
    press_on(qtbot, desk, page, "Reword\u2026")
    box = page.share.items[0].box
    assert box is not None
    assert is_at(desk, box.text)
    assert box.words == NAMED
    desk.press("Ctrl+A")
    desk.type("Omar Khan was not seen.")
    page.share.items[0].reword_requested.emit(box.words)
    settle(qtbot, desk)
    assert [item.concern.text for item in page.share.items] == ["Omar Khan was not seen."]
    assert "Omar Khan was not seen." in page.preview.words


def test_saving_with_open_things_asks_once_in_words(
    qtbot: QtBot, desk: Desktop, page: ReportsView, tmp_path: Path
) -> None:
    desk.dialogs.confirms.append(False)
    desk.press("Ctrl+Shift+S")
    assert desk.dialogs.asked[-1] == "Save with 1 thing not looked at?"
    assert is_at(desk, page.share.items[0].buttons[0])
    desk.dialogs.confirms.append(True)
    desk.dialogs.files.append(tmp_path / "as_it_is.pdf")
    desk.press("Ctrl+Shift+S")
    settle(qtbot, desk)
    assert NAMED in pdf_words((tmp_path / "as_it_is.pdf").read_bytes())
    (entry,) = services_of(desk).register.entries()
    assert entry.made.left == 1


def test_a_missing_marking_is_told_and_leads_to_where_it_is_chosen(
    qtbot: QtBot, desk: Desktop, page: ReportsView
) -> None:
    page.marking_box.setCurrentIndex(2)
    settle(qtbot, desk)
    assert page.share.items[0].words.text().startswith("The file has no marking.")
    press_on(qtbot, desk, page, "Choose a marking")
    assert is_at(desk, page.marking_box)


def test_the_look_can_be_stopped_and_started_again(qtbot: QtBot, desk: Desktop, page: ReportsView) -> None:
    page.share.check_button.click()
    page.share.progress.stop_button.click()
    settle(qtbot, desk)
    assert page.share.count.text() == "Stopped. The file was not looked through."
    desk.dialogs.confirms.append(False)
    desk.press("Ctrl+Shift+S")
    assert desk.dialogs.asked[-1] == "Save before the file is looked through?"
    desk.press("Space")
    settle(qtbot, desk)
    assert page.share.count.text() == "1 thing to look at."


def test_the_keyboard_goes_round_and_the_preview_grows(qtbot: QtBot, desk: Desktop, page: ReportsView) -> None:
    desk.press("Alt+I")
    assert is_at(desk, page.pane.ticks[0])
    desk.press("F6")
    assert is_at(desk, page.preview.paper)
    desk.press("PgDown")
    assert page.preview.paper.verticalScrollBar().value() > 0
    desk.press("F6")
    assert is_at(desk, page.kinds.buttons()[0])
    page.preview.larger_button.click()
    assert page.preview.percent.text() == "125%"
    desk.press("Ctrl+P")
    assert page.message_bar.message_label.text().startswith("Save the file first.")


def test_everything_is_saved_at_once(qtbot: QtBot, desk: Desktop, page: ReportsView, tmp_path: Path) -> None:
    desk.dialogs.folders.append(tmp_path)
    page.save_all_button.setFocus()
    desk.press("Space")
    settle(qtbot, desk)
    (folder,) = [path for path in tmp_path.iterdir() if (path / "Contents.xlsx").is_file()]
    assert folder.name in page.message_bar.message_label.text()
    assert "Letters" in page.message_bar.hint_label.text()
    assert "things to look at in these files" in page.message_bar.hint_label.text()


def test_what_was_chosen_holds_for_everything_whatever_kind_is_shown(
    qtbot: QtBot, desk: Desktop, page: ReportsView
) -> None:
    page.pane.ticks[0].setChecked(False)
    page.pane.rule_box.setCurrentIndex(1)
    page.pane.take_focus()
    desk.press("Down", "Down", "Down")
    settle(qtbot, desk)
    assert (page.choices.rule, page.choices.left_out) == ("internal", frozenset())
    assert page.pane.choices_for_all.rule == "under-5"
    assert page.pane.choices_for_all.left_out == {"found"}
    desk.press("Up", "Up", "Up")
    settle(qtbot, desk)
    assert page.choices == page.pane.choices_for_all


@pytest.mark.parametrize(("width", "percent"), [(1366, 100), (683, 200)])
def test_nothing_is_cut_and_everything_has_its_own_name(
    qtbot: QtBot, desk: Desktop, page: ReportsView, width: int, percent: int
) -> None:
    desk.look.set_text_percent(percent)
    desk.window.resize(width, 689)
    qtbot.waitUntil(lambda: cut_words(page) == [])
    assert sideways(page.area) <= 0
    assert unnamed_or_same(page) == []
    qtbot.waitUntil(lambda: page.preview.paper.horizontalScrollBar().maximum() == 0)
