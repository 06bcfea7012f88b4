"""Work that is told on a line: what it counts, that a second piece waits, and that Stop ends it."""

from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from qa_desk.domain.errors import UserError
from qa_desk.domain.progress import Progress
from qa_desk.ui.errors import Errors
from qa_desk.ui.line_task import STOPPED, LineTask
from qa_desk.ui.look import Look
from qa_desk.ui.tasks import TaskRunner
from qa_desk.ui.widgets.progress_line import ProgressLine


class Shelf(QObject):
    """A page that keeps what it is told."""

    def __init__(self) -> None:
        super().__init__()
        self.results: list[object] = []
        self.problems: list[str] = []

    def show_problem(self, problem: UserError) -> None:
        self.problems.append(problem.message)


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def work(look: Look, qtbot: QtBot, shelf: Shelf) -> Iterator[LineTask]:
    line, tasks, errors = ProgressLine(look), TaskRunner(), Errors(shelf.problems.append)
    qtbot.addWidget(line)
    errors.shown_by(shelf)
    one = LineTask(line, tasks, errors, line)
    yield one
    tasks.stop_all()


def line_of(work: LineTask) -> ProgressLine:
    line = work.parent()
    assert isinstance(line, ProgressLine)
    return line


def test_it_counts_files_and_says_what_came_so_far(work: LineTask, shelf: Shelf, qtbot: QtBot) -> None:
    said, go_on = list[str](), Event()

    def read(progress: Progress) -> str:
        progress.step(2, 4, "Reading returns. 10 cases, 300 answers so far")
        go_on.wait(10)
        return "done"

    assert work.start(read, "Reading returns", shelf.results.append, unit="files")
    assert not work.start(read, "Again", shelf.results.append)
    qtbot.waitUntil(lambda: "of" in line_of(work).words.text())
    said.append(line_of(work).words.text())
    go_on.set()
    qtbot.waitUntil(lambda: not work.busy)
    assert said == ["Reading returns: 2 of 4 files. 10 cases, 300 answers so far"]
    assert shelf.results == ["done"]
    assert line_of(work).isHidden()


def test_stop_ends_it_and_says_that_nothing_was_changed(work: LineTask, shelf: Shelf, qtbot: QtBot) -> None:
    stopped = Event()

    def read(progress: Progress) -> None:
        for _ in iter(lambda: stopped.wait(0.01), True):
            progress.step(0, 1)

    work.start(read, "Reading returns", shelf.results.append)
    line_of(work).stop_button.click()
    qtbot.waitUntil(lambda: not work.busy)
    assert line_of(work).words.text() == STOPPED
    assert shelf.results == []


def test_a_refusal_is_shown_in_the_page(work: LineTask, shelf: Shelf, qtbot: QtBot) -> None:
    def read(_: Progress) -> None:
        raise UserError("This file is not whole.")

    work.start(read, "Reading returns", shelf.results.append)
    qtbot.waitUntil(lambda: not work.busy)
    assert shelf.problems == ["This file is not whole."]
    assert line_of(work).isHidden()
