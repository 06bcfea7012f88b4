"""Boxes for words: they grow, they keep the caret, Tab leaves them, nothing is lost or changed."""

from typing import Protocol

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from qa_desk.ui.look import Look
from qa_desk.ui.widgets.growing_text import GrowingText
from qa_desk.ui.widgets.source_field import SourceField
from qa_desk.ui.widgets.wheel_guard import guard_wheel

Key = Qt.Key


class Shown(Protocol):
    """Puts widgets into an open window that stays open; the first of them has the focus."""

    def __call__(self, *widgets: QWidget, width: int = 500) -> QWidget: ...


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    kept: list[QWidget] = []

    def show(*widgets: QWidget, width: int = 500) -> QWidget:
        window = QWidget()
        column = QVBoxLayout(window)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        kept.append(window)
        qtbot.addWidget(window)
        window.resize(width, 600)
        window.show()
        window.activateWindow()
        QApplication.processEvents()
        widgets[0].setFocus()
        return window

    return show


def lines_high(box: GrowingText) -> float:
    spacing = box.fontMetrics().lineSpacing()
    return (box.height() - box.minimumSizeHint().height()) / spacing + 3


def test_a_text_grows_from_three_lines_to_twelve(shown: Shown, qtbot: QtBot, look: Look) -> None:
    box = GrowingText(look, "Evidence")
    window = shown(box)
    assert lines_high(box) == 3
    for wanted, lines in ((3, 3), (5, 5), (12, 12), (30, 12), (4, 4)):
        box.setPlainText("\n".join(["line"] * wanted))
        QApplication.processEvents()
        assert lines_high(box) == pytest.approx(lines, abs=0.2)
    window.resize(160, 600)
    box.setPlainText("many words that have to be wrapped " * 4)
    QApplication.processEvents()
    assert lines_high(box) > 4


def test_a_text_grows_with_the_text_size(shown: Shown, qtbot: QtBot, look: Look) -> None:
    box = GrowingText(look, "Evidence")
    shown(box)
    before = box.height()
    look.set_text_percent(200)
    QApplication.processEvents()
    assert box.height() >= 1.7 * before


def test_tab_leaves_and_enter_makes_a_line(shown: Shown, qtbot: QtBot, look: Look) -> None:
    box, after = GrowingText(look, "Evidence"), QLineEdit()
    window = shown(box, after)
    QTest.keyClicks(box, "1 of 4")
    QTest.keyClick(box, Key.Key_Return)
    QTest.keyClick(box, Key.Key_Tab)
    assert box.toPlainText() == "1 of 4\n"
    assert window.focusWidget() is after


def test_enter_can_move_on(shown: Shown, qtbot: QtBot, look: Look) -> None:
    box = GrowingText(look, "Evidence")
    shown(box)
    box.set_enter_moves_on(True)
    with qtbot.waitSignal(box.next_requested):
        QTest.keyClick(box, Key.Key_Return)
    QTest.keyClick(box, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert len(box.toPlainText()) == 1
    with qtbot.waitSignal(box.back_requested):
        QTest.keyClick(box, Key.Key_Escape)


def test_only_people_type(shown: Shown, qtbot: QtBot, look: Look) -> None:
    box = GrowingText(look, "Evidence")
    shown(box)
    typed: list[str] = []
    box.typed.connect(typed.append)
    box.show_text("Kept")
    assert typed == []
    QTest.keyClicks(box, "!")
    assert typed == ["Kept!"]


def test_text_on_screen_is_left_alone_with_its_caret_and_its_undo(shown: Shown, qtbot: QtBot, look: Look) -> None:
    box = GrowingText(look, "Evidence")
    shown(box)
    box.show_text("Kept")
    QTest.keyClicks(box, " words")
    box.set_caret(2)
    box.show_text("Kept words")
    assert box.caret() == 2
    assert box.document().isUndoAvailable()
    box.undo()
    assert box.toPlainText() == "Kept"
    box.set_caret(2)
    box.show_text("Something else")
    assert box.toPlainText() == "Something else"
    assert box.caret() == 2
    box.set_caret(999)
    assert box.caret() == len("Something else")


def test_a_limit_is_told_from_four_fifths_and_never_blocks(shown: Shown, qtbot: QtBot, look: Look) -> None:
    box = GrowingText(look, "Evidence", limit=10)
    shown(box)
    told: list[str] = []
    box.limit_told.connect(told.append)
    QTest.keyClicks(box, "1234567")
    assert set(told) == {""}
    QTest.keyClicks(box, "89012")
    assert told[-5:-2] == ["2 characters left", "1 character left", "0 characters left"]
    assert told[-2:] == ["1 character too many", "2 characters too many"]
    assert box.toPlainText() == "123456789012"


def test_what_is_pasted_is_cleaned_at_entry(shown: Shown, qtbot: QtBot, look: Look) -> None:
    box = GrowingText(look, "Evidence")
    shown(box)
    pasted = QMimeData()
    pasted.setHtml("<b>caf\u0065\u0301</b>")
    pasted.setText("cafe\u0301\r\nbell\x07")
    box.insertFromMimeData(pasted)
    assert box.toPlainText() == "caf\u00e9\nbell"


def test_leaving_is_told(shown: Shown, qtbot: QtBot, look: Look) -> None:
    box = GrowingText(look, "Evidence")
    shown(box)
    with qtbot.waitSignal(box.left):
        box.clearFocus()


@pytest.fixture
def source(shown: Shown, look: Look) -> SourceField:
    field = SourceField()
    field.remember(["Minutes 9 April, p2", "Plan v2, p3"])
    shown(field, QLineEdit())
    return field


def popup_of(field: SourceField) -> QWidget:
    popup = QApplication.activePopupWidget()
    assert popup is not None
    return popup


popups = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@popups
def test_the_second_use_of_a_source_is_down_and_enter(source: SourceField, qtbot: QtBot) -> None:
    given: list[str] = []
    source.given.connect(given.append)
    QTest.keyClick(source, Key.Key_Down)
    QTest.keyClick(popup_of(source), Key.Key_Return)
    assert source.text() == "Minutes 9 April, p2"
    assert given == ["Minutes 9 April, p2"]
    with qtbot.waitSignal(source.next_requested):
        QTest.keyClick(source, Key.Key_Return)
    assert given == ["Minutes 9 April, p2"]


@popups
def test_down_offers_all_of_them_and_typing_is_never_completed(source: SourceField) -> None:
    QTest.keyClicks(source, "Min")
    assert source.text() == "Min"
    assert QApplication.activePopupWidget() is None
    source.clear()
    QTest.keyClick(source, Key.Key_Down)
    QTest.keyClick(popup_of(source), Key.Key_Down)
    QTest.keyClick(popup_of(source), Key.Key_Return)
    assert source.text() == "Plan v2, p3"


def test_a_new_source_is_given_when_the_field_is_left(source: SourceField) -> None:
    given: list[str] = []
    source.given.connect(given.append)
    QTest.keyClicks(source, "Chronology ")
    QApplication.sendEvent(source, QFocusEvent(QFocusEvent.Type.FocusOut, Qt.FocusReason.TabFocusReason))
    assert given == ["Chronology"]
    source.show_source("Chronology")
    assert source.text() == "Chronology "
    source.show_source("")
    assert source.text() == ""


def turn(widget: QWidget) -> QWheelEvent:
    event = QWheelEvent(
        QPointF(5, 5), widget.mapToGlobal(QPointF(5, 5)), QPoint(0, 0), QPoint(0, -120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)
    return event


def test_the_wheel_changes_a_field_only_when_someone_is_in_it(shown: Shown, qtbot: QtBot, look: Look) -> None:
    box = QComboBox()
    box.addItems(["Good", "Requires improvement"])
    guard_wheel(box)
    window = shown(QLineEdit(), box)
    assert not turn(box).isAccepted()
    assert box.currentIndex() == 0
    box.setFocus()
    turn(box)
    assert box.currentIndex() == 1
    assert window.focusWidget() is box
    assert not box.focusPolicy() & Qt.FocusPolicy.WheelFocus & ~Qt.FocusPolicy.StrongFocus


def test_the_wheel_over_a_text_nobody_is_in_scrolls_the_page(shown: Shown, qtbot: QtBot, look: Look) -> None:
    box = GrowingText(look, "Evidence")
    window = shown(QLineEdit(), box)
    assert not turn(box.viewport()).isAccepted()
    assert window.isVisible()
