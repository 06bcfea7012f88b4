"""The guard after every test really sees what is left behind; and the screen is the one promised."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRunnable, QThread, QThreadPool, QTimer
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from tests import leaks


@pytest.fixture
def released() -> Iterator[threading.Event]:
    """Lets whatever waits on it go on when the test ends."""
    event = threading.Event()
    yield event
    event.set()


def qt_leaks() -> list[str]:
    return list(leaks.leaked_qt(set()))


def test_the_screen_is_the_smallest_laptop(qapp: QApplication) -> None:
    size = QGuiApplication.primaryScreen().size()
    assert (size.width(), size.height()) == (1366, 768)


def test_there_are_fonts_to_draw_with(qapp: QApplication) -> None:
    assert len(QFontDatabase.families()) > 3


def test_a_window_left_open_is_seen_and_closed(qapp: QApplication) -> None:
    window = QWidget()
    window.setObjectName("forgotten")
    window.show()
    assert qt_leaks() == ["the window QWidget 'forgotten' was not closed"]
    assert qt_leaks() == []


def test_a_window_only_a_cycle_keeps_is_not_a_leak(qapp: QApplication) -> None:
    window = QWidget()
    window.itself = window  # type: ignore[attr-defined]
    del window
    assert qt_leaks() == []


def test_a_running_timer_is_seen_and_stopped(qapp: QApplication) -> None:
    timer = QTimer(interval=60_000)
    timer.start()
    assert len(qt_leaks()) == 1
    assert not timer.isActive()
    assert qt_leaks() == []


def test_watching_leaves_signals_and_slots_as_they_are(qapp: QApplication) -> None:
    edit = QLineEdit()
    timer = QTimer(edit, interval=60_000)
    edit.textChanged.connect(timer.start)
    edit.setText("typed")
    assert timer.isActive()
    assert timer.interval() == 60_000
    timer.stop()
    edit.deleteLater()


def test_work_left_in_a_pool_is_seen(
    qapp: QApplication, released: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leaks, "SETTLE_SECONDS", 0.01)
    QThreadPool.globalInstance().start(QRunnable.create(released.wait))
    assert qt_leaks() == ["1 pieces of work are still running in a thread pool"]
    released.set()
    assert QThreadPool.globalInstance().waitForDone(5_000)
    assert qt_leaks() == []


def test_a_qt_thread_left_running_is_seen(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leaks, "SETTLE_SECONDS", 0.01)
    thread = QThread()
    thread.setObjectName("forgotten")
    thread.start()
    assert qt_leaks() == ["the Qt thread 'forgotten' is still running"]
    thread.quit()
    assert thread.wait(5_000)


def test_a_thread_left_running_is_seen(released: threading.Event, monkeypatch: pytest.MonkeyPatch) -> None:
    before = set(threading.enumerate())
    thread = threading.Thread(target=released.wait, name="forgotten")
    thread.start()
    monkeypatch.setattr(leaks, "SETTLE_SECONDS", 0.01)
    assert list(leaks.leaked_threads(before)) == ["the thread 'forgotten' is still running"]
    released.set()
    thread.join()
    assert list(leaks.leaked_threads(before)) == []
