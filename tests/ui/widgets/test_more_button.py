"""The button that opens a list of verbs: by keys, with a verb's own key, and away when nothing can be done."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from qa_desk.ui.widgets.more_button import MoreButton


def test_its_verbs_are_done_from_the_list_and_by_their_own_keys(qtbot: QtBot) -> None:
    window, done = QMainWindow(), []
    qtbot.addWidget(window)
    page = QWidget()
    window.setCentralWidget(page)
    more = MoreButton(page, "about actions")
    more.setParent(page)
    gone = more.add_verb("Never here", lambda: done.append("never"))
    more.add_verb("Board counts", lambda: done.append("board"), "Alt+B")
    more.add_verb("Paste a plan...", lambda: done.append("paste"))
    gone.setVisible(False)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    assert more.accessibleName() == "More about actions"
    more.setFocus()
    QTest.keyClick(more, Qt.Key.Key_B, Qt.KeyboardModifier.AltModifier)
    assert done == ["board"]
    more.click()
    assert more.list.isVisible()
    assert more.list.activeAction().text() == "Board counts"
    QTest.keyClick(more.list, Qt.Key.Key_Down)
    QTest.keyClick(more.list, Qt.Key.Key_Return)
    assert done == ["board", "paste"]
    assert not more.list.isVisible()
    more.click()
    QTest.keyClick(more.list, Qt.Key.Key_Escape)
    assert not more.list.isVisible()
