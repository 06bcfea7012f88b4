"""Long work goes on beside the window: its loop turns, the work can be stopped, and nothing stops it meanwhile."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qa_desk.domain.progress import Progress
from qa_desk.ui.collecting import _on_state, collect_while_unwatched
from qa_desk.ui.tasks import Task, TaskRunner

STEPS = 40_000


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[TaskRunner]:
    made = TaskRunner()
    yield made
    made.stop_all()
    made.deleteLater()


def busy(progress: Progress) -> int:
    """Work in Python alone, which no other thread gets past but between two of its steps."""
    total = 0
    for step in range(STEPS):
        progress.step(step, STEPS, "Counting")
        total += sum(range(40))
    return total


def test_the_loop_turns_while_work_goes_on(qtbot: QtBot, runner: TaskRunner) -> None:
    turns: list[bool] = []
    timer = QTimer()
    timer.timeout.connect(lambda: turns.append(runner.busy))
    task = Task(busy)
    timer.start(0)
    with qtbot.waitSignal(task.succeeded):
        runner.start(task)
    timer.stop()
    assert turns.count(True) > 2


def test_work_that_is_stopped_says_so_and_is_gone(qtbot: QtBot, runner: TaskRunner) -> None:
    task = Task(busy)
    with qtbot.waitSignal(task.cancelled):
        runner.start(task)
        task.cancel()
    qtbot.waitUntil(lambda: not runner.busy)


def test_everything_is_looked_through_only_while_another_window_is_at_the_front(qapp: QApplication) -> None:
    before, passes = gc.get_threshold(), list[str]()
    collect_while_unwatched(qapp)
    gc.callbacks.append(lambda phase, told: passes.append(phase) if told["generation"] == 2 else None)
    try:
        qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
        assert passes == []
        qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
        assert passes == ["start", "stop"]
    finally:
        gc.callbacks.pop()
        gc.set_threshold(*before)
        gc.unfreeze()
        qapp.applicationStateChanged.disconnect(_on_state)
