"""What is said, shown and announced: messages, progress, the summary of problems, the status line."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from qa_desk.domain.errors import UserError
from qa_desk.ui.look import Look
from qa_desk.ui.widgets import announcements
from qa_desk.ui.widgets.error_summary import ErrorSummary, SummaryLine
from qa_desk.ui.widgets.message_bar import MessageBar
from qa_desk.ui.widgets.progress_line import ProgressLine
from qa_desk.ui.widgets.status_line import StatusLine

Key = Qt.Key
PROBLEMS = (
    SummaryLine("q8", "Add evidence for question 8: how good was the multi-agency plan"),
    SummaryLine("q19", "Answer question 19: how good was the core group's drive for change & did it last"),
    SummaryLine("q10", "Date of first core group must be a real date"),
)


class Heard(list[tuple[str, bool]]):
    """The announcements a screen reader gets: words, and whether they cannot wait."""

    def hear(self, event: QAccessibleAnnouncementEvent) -> None:
        self.append((event.message(), event.politeness() is QAccessible.AnnouncementPoliteness.Assertive))


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Heard:
    heard = Heard()

    reader = SimpleNamespace(AnnouncementPoliteness=QAccessible.AnnouncementPoliteness, updateAccessibility=heard.hear)
    monkeypatch.setattr(announcements, "QAccessible", reader)
    return heard


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    window = QWidget()
    QVBoxLayout(window)
    qtbot.addWidget(window)
    window.resize(700, 400)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    return window


def put(page: QWidget, widget: QWidget) -> None:
    layout = page.layout()
    assert layout is not None
    layout.addWidget(widget)


def test_nothing_is_announced_when_there_is_nothing_to_say(page: QWidget, heard: Heard) -> None:
    announcements.announce(page, "")
    assert heard == []


def test_a_problem_is_shown_in_the_page_and_announced_at_once(page: QWidget, look: Look, heard: Heard) -> None:
    bar = MessageBar(look)
    put(page, bar)
    assert not bar.isVisible()
    bar.show_problem(UserError("The disk is full.", "Your answers are kept. Free some space."))
    assert bar.isVisible()
    assert bar.property("part") == "problem"
    assert heard == [("The disk is full. Your answers are kept. Free some space.", True)]
    assert bar.hint_label.isVisible()


def test_each_button_of_a_message_does_what_it_says(page: QWidget, look: Look, heard: Heard, qtbot: QtBot) -> None:
    bar = MessageBar(look)
    put(page, bar)
    again, copy = QAction("Try again", page), QAction("Save a copy...", page)
    bar.show_problem(UserError("Not saved."), (again, copy))
    buttons = {button.text(): button for button in bar.findChildren(QPushButton)}
    with qtbot.waitSignal(copy.triggered):
        buttons["Save a copy..."].click()
    bar.show_undo("Undid: question 8, Good to Requires improvement")
    QApplication.processEvents()
    left = [button for button in bar.findChildren(QPushButton) if button.isVisible()]
    assert [button.text() for button in left] == ["Close", "Undo"]
    with qtbot.waitSignal(bar.undo_requested):
        left[1].click()
    with qtbot.waitSignal(bar.closed):
        left[0].click()
    assert not bar.isVisible()
    assert heard[-1] == ("Undid: question 8, Good to Requires improvement", False)


def test_progress_is_told_aloud_at_the_start_and_at_the_end(
    page: QWidget, look: Look, heard: Heard, qtbot: QtBot
) -> None:
    line = ProgressLine(look)
    put(page, line)
    for section in (1, 2, 3):
        line.show_progress(f"Making the report: section {section} of 9")
    assert line.words.text() == "Making the report: section 3 of 9"
    with qtbot.waitSignal(line.stop_requested):
        line.stop_button.click()
    line.finish("Saved.")
    assert heard == [("Making the report: section 1 of 9", False), ("Saved.", False)]
    assert not line.stop_button.isVisible()
    line.finish()
    assert not line.isVisible()


@pytest.fixture
def summary(page: QWidget, look: Look) -> ErrorSummary:
    summary = ErrorSummary(look)
    put(page, summary)
    summary.show_problems(PROBLEMS)
    QApplication.processEvents()
    return summary


def test_the_summary_takes_the_focus_and_says_how_much_there_is(summary: ErrorSummary, heard: Heard) -> None:
    summary.take_focus()
    assert summary.hasFocus()
    assert summary.accessibleName() == summary.heading.text() == "There is a problem"
    assert heard == [("There is a problem. 3 to put right.", True)]
    assert [link.words for link in summary.links] == [problem.words for problem in PROBLEMS]


@pytest.mark.parametrize(("key", "place"), [("1", "q8"), ("2", "q19"), ("3", "q10")])
def test_numbers_jump_to_a_problem(summary: ErrorSummary, qtbot: QtBot, key: str, place: str) -> None:
    summary.take_focus()
    with qtbot.waitSignal(summary.place_requested) as jumped:
        QTest.keyClicks(summary, key)
    assert jumped.args == [place]


def test_links_lead_to_their_place_by_arrows_and_by_mouse(summary: ErrorSummary, qtbot: QtBot) -> None:
    summary.take_focus()
    QTest.keyClick(summary, Key.Key_Down)
    QTest.keyClick(summary.links[0], Key.Key_Down)
    assert summary.links[1].hasFocus()
    with qtbot.waitSignal(summary.place_requested) as jumped:
        QTest.keyClick(summary.links[1], Key.Key_Return)
    assert jumped.args == ["q19"]
    with qtbot.waitSignal(summary.place_requested) as jumped:
        QTest.mouseClick(summary.links[2], Qt.MouseButton.LeftButton)
    assert jumped.args == ["q10"]


def test_the_summary_goes_away_with_its_problems(summary: ErrorSummary) -> None:
    QTest.keyClicks(summary, "7")
    summary.show_problems(())
    assert not summary.isVisible()
    QTest.keyClick(summary, Key.Key_Return)
    QTest.keyClick(summary, Key.Key_Down)


@pytest.mark.parametrize("percent", [100, 200])
def test_long_problems_wrap(summary: ErrorSummary, look: Look, page: QWidget, percent: int) -> None:
    look.set_text_percent(percent)
    page.resize(360, 900)
    QApplication.processEvents()
    for link in summary.links:
        assert link.height() >= link.heightForWidth(link.width())
        assert link.height() >= look.space(24)
        assert page.rect().contains(link.mapTo(page, link.rect().bottomRight()))


def test_only_not_saved_is_loud(page: QWidget, look: Look, heard: Heard) -> None:
    line = StatusLine(look)
    put(page, line)
    line.show_saved("Saved 14:32")
    assert line.save_label.property("ink") in ("", None)
    line.show_not_saved("Not saved. The disk is full.")
    assert line.save_label.text() == "! Not saved. The disk is full."
    assert line.save_label.property("ink") == "error"
    line.show_saved("Saved 14:33")
    assert line.save_label.property("ink") in ("", None)
    assert heard == [("Not saved. The disk is full.", True)]


def test_keys_give_way_to_what_happened(page: QWidget, look: Look) -> None:
    line = StatusLine(look)
    put(page, line)
    line.show_keys("Enter next   E evidence   F1 keys")
    QApplication.processEvents()
    assert line.keys_label.isVisible()
    line.tell("Undid: question 8, Good to Requires improvement, and a good deal more that there was to say about it")
    QApplication.processEvents()
    assert not line.keys_label.isVisible()
    assert line.event_label.height() >= line.event_label.heightForWidth(line.event_label.width())
