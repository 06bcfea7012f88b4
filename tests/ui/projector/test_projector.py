"""The window for the room: large, light, by letter, and in step with the laptop's in both directions."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from qa_desk.settings import COLOURS, SINGLE_KEYS, TEXT_SIZE_PERCENT
from qa_desk.ui.panel.projecting import Projecting
from qa_desk.ui.projector.wall_scale import WallScale
from qa_desk.ui.projector.window import ProjectorWindow
from tests.ui.fitting import cut_words
from tests.ui.panel.conftest import NAMES, PanelDesk, panel_desk

TWO_SCREENS = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QWidget
from qa_desk import paths
from qa_desk.settings import Settings
from qa_desk.domain.template import Point
from qa_desk.ui.live_settings import LiveSettings
from qa_desk.ui.look import Look
from qa_desk.ui.projector import Projector
from qa_desk.ui.projector.projected import Projected
application = QApplication([])
look = Look(application, paths.resources_folder() / "icons")
laptop = QWidget()
laptop.show()
projector = Projector(look, LiveSettings(Settings.load(Path(sys.argv[1])).settings), laptop)
points = tuple(Point(word, word, word[0], key, "circle", "good") for key, word in (("1", "Good"), ("2", "Poor")))
projector.open(Projected("Audit", "", "case 1", "1", "How good?", points, ()))
application.processEvents()
print(projector.window.screen().name(), projector.window.width())
application.screenRemoved.emit(projector.window.screen())
print("open" if projector.is_open else "closed")
"""
REASON = "Two undated actions were not reviewed."


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[PanelDesk]:
    """The panel at its first question, with names shown on the laptop."""
    with panel_desk(tmp_path) as one:
        one.open()
        one.services.panel.show_names(one.two, "C01")
        one.page.opened(f"{one.two}/C01")
        yield one


def projecting(room: PanelDesk) -> Projecting:
    parts = room.page.presenter
    assert isinstance(parts, tuple)
    (found,) = (part for part in parts if isinstance(part, Projecting))
    return found


def begin(room: PanelDesk) -> ProjectorWindow:
    room.desk.press("F11")
    QApplication.processEvents()
    window = projecting(room).projector.window
    assert window is not None
    return window


def press(window: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(window, key, modifier)
    QApplication.processEvents()


def projected(window: ProjectorWindow) -> str:
    """Every word the room can see or have read to it."""
    told = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    told += [text.toPlainText() for text in window.findChildren(QPlainTextEdit) if text.isVisible()]
    told += [one.accessibleDescription() for one in window.findChildren(WallScale) if one.isVisible()]
    return "\n".join(told)


def test_the_room_sees_letters_and_no_names_evidence_or_list(room: PanelDesk) -> None:
    assert any(name in card.voice.name for card in room.page.question.cards.cards for name in NAMES)
    room.desk.settings.change(COLOURS, "dark")
    room.desk.settings.change(TEXT_SIZE_PERCENT, 100)
    window = begin(room)
    words = projected(window)
    assert "How good was it all?" in words
    assert "case C01" in words
    assert "3 of 3 to discuss" in words
    assert not any(name in words for name in NAMES)
    assert "saw it in the minutes" not in words
    assert "seen and spoken" not in words
    assert all(label.font().pointSizeF() >= 28 for label in window.findChildren(QLabel))
    assert window.reason.font().pointSizeF() >= 28
    assert window.grab().toImage().pixelColor(4, 4).lightness() > 200, "light on the wall whatever the laptop shows"
    assert not any(widget.toolTip() for widget in window.findChildren(QWidget))
    assert cut_words(window) == []
    window.close()


def test_evidence_is_projected_for_one_question_and_marks_and_screen_can_be_hidden(room: PanelDesk) -> None:
    window = begin(room)
    press(window, Qt.Key.Key_V)
    assert projected(window).count("saw it in the minutes") == 0, "the overall grade rests on the record"
    assert "The record says so." in projected(window)
    press(window, Qt.Key.Key_N)
    assert "Was each child seen" in projected(window)
    assert "saw it in the minutes" not in projected(window)
    press(window, Qt.Key.Key_H)
    assert window.scale.accessibleDescription() == "Met, Partly met, Not met, Not evidenced"
    press(window, Qt.Key.Key_H)
    assert ": A" in window.scale.accessibleDescription() or ": B" in window.scale.accessibleDescription()
    press(window, Qt.Key.Key_B)
    assert window.is_blank
    assert projected(window) == ""
    press(window, Qt.Key.Key_B)
    assert projected(window) != ""
    press(window, Qt.Key.Key_P)
    assert "How good was it all?" in projected(window)
    window.close()


def test_grade_and_reason_go_both_ways_and_a_record_leads_on(room: PanelDesk) -> None:
    window, decision = begin(room), room.page.question.decision
    press(window, Qt.Key.Key_3)
    assert window.chosen_label.text() == "Agreed grade:  Requires improvement (all agreed)"
    assert decision.grades is not None
    assert [box.option.value for box in decision.grades.boxes if box.isChecked()] == ["requires_improvement"]
    press(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.problem_label.text().startswith("Give a reason for question 9")
    assert window.problem_label.isVisible()
    press(window, Qt.Key.Key_R)
    QTest.keyClicks(window.reason, "Two undated N 4")
    assert decision.reason.toPlainText() == "Two undated N 4"
    decision.reason.setPlainText(REASON)
    assert window.reason.toPlainText() == REASON
    press(window.reason, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert room.agreed() == {"overall": ("requires_improvement", "all_agreed", REASON)}
    assert "Was each child seen" in projected(window)
    assert window.problem_label.isHidden()
    room.page.accept_all_requested.emit()
    assert projected(window).startswith("2 of 3 to discuss")
    room.page.question_closed.emit()
    assert "Was each child seen" in projected(window)
    window.close()


def test_escape_f11_an_unplugged_screen_and_leaving_the_page_end_it_and_lose_nothing(room: PanelDesk) -> None:
    window = begin(room)
    press(window, Qt.Key.Key_R)
    QTest.keyClicks(window.reason, REASON)
    press(window.reason, Qt.Key.Key_Escape)
    assert window.isVisible()
    press(window, Qt.Key.Key_Escape)
    assert not projecting(room).projector.is_open
    assert room.page.question.decision.reason.toPlainText() == REASON
    window = begin(room)
    assert window.reason.toPlainText() == REASON
    press(window, Qt.Key.Key_F11)
    assert not projecting(room).projector.is_open

    begin(room)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.screenRemoved.emit(QGuiApplication.screens()[0])
    QTest.qWaitForWindowActive(room.desk.window)
    assert not projecting(room).projector.is_open
    assert room.page.question.decision.reason.toPlainText() == REASON

    begin(room)
    room.page.may_leave()
    room.desk.window.go("home")
    assert not projecting(room).projector.is_open


def test_single_keys_that_are_turned_off_act_with_alt(room: PanelDesk) -> None:
    room.desk.settings.change(SINGLE_KEYS, False)
    window = begin(room)
    press(window, Qt.Key.Key_3)
    press(window, Qt.Key.Key_N)
    assert window.chosen_label.text() == "Agreed grade:  none yet"
    assert "How good was it all?" in projected(window)
    press(window, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    assert "Was each child seen" in projected(window)
    window.close()


def test_it_opens_on_the_second_screen(tmp_path: Path) -> None:
    density = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    screens = [
        {"name": name, "x": left, "y": 0, "width": width, "height": 768, **density}
        for name, left, width in (("laptop", 0, 1366), ("wall", 1366, 1024))
    ]
    file = Path(os.path.relpath(tmp_path / "screens.json"))
    file.write_text(json.dumps({"screens": screens}), encoding="utf-8")
    run = subprocess.run(
        [sys.executable, "-c", TWO_SCREENS, str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={file}"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert run.stdout.split() == ["wall", "1024", "closed"], run.stderr
