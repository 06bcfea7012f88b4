"""From what is typed to what is found, without ever holding up the window."""

from collections.abc import Iterator, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer

from qa_desk.domain.language import tr
from qa_desk.domain.searching.found import AuditHead, Found, FoundGroup, nothing_found
from qa_desk.domain.searching.words import typed_words
from qa_desk.ui.desk import Desk
from qa_desk.ui.page import Page
from qa_desk.ui.search.commands import Command, actions, matching, places
from qa_desk.ui.search.field import SearchField
from qa_desk.ui.search.panel import SearchPanel
from qa_desk.ui.search.rows import Choice, Heading, Row, counts_words, rows_of
from qa_desk.ui.tasks import Task, TaskRunner

WAIT_MS = 30
"""Between two quick key presses nothing is asked."""
MOST_RECENT = 5
NOTHING_TYPED = tr("Type a case, words of a question or of evidence, or what you want to do.")


class Window(Protocol):
    """As much of the window as searching needs."""

    go_to: SearchField
    search: SearchPanel

    @property
    def current_page(self) -> Page | None:
        """The page on screen."""
        ...

    @property
    def rail_places(self) -> Sequence[tuple[str, str, str]]:
        """Name, label and key of each place of the rail that there is."""
        ...

    def go(self, name: str, subject: str | None = None) -> None:
        """Open a place."""
        ...


class SearchPresenter(QObject):
    """Asks in the background, one question at a time; an answer to older words is dropped.

    What was chosen lately is kept here alone, and goes when the desk is closed.
    """

    def __init__(self, window: Window, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window, self._tasks = window, tasks
        self._field, self._panel = window.go_to, window.search
        self._desk: Desk | None = None
        self._task: Task | None = None
        self._asked, self._shown = "", ""
        self._opens_first = False
        self._commands: tuple[Command, ...] = ()
        self._recent: list[Choice] = []
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(self._ask)
        field = self._field
        field.entered.connect(self._on_entered)
        field.textEdited.connect(self._on_typed)
        field.stepped.connect(self._panel.step)
        field.open_requested.connect(self._on_open_requested)
        field.left.connect(self.close)
        field.lost.connect(self.close)
        # After the click is over: choosing takes away the row that was clicked.
        self._panel.chosen.connect(self._choose, Qt.ConnectionType.QueuedConnection)

    def use(self, desk: Desk | None) -> None:
        """Search this desk from now on, or none; nothing of the one before stays."""
        self._desk, self._task, self._recent = desk, None, []
        self.close()

    def close(self) -> None:
        """Take away what is shown, and what was typed."""
        self._wait.stop()
        self._opens_first, self._shown = False, ""
        self._field.clear()
        self._panel.close_rows()

    def _on_entered(self) -> None:
        desk = self._desk
        if desk is None:
            return
        audits = desk.ask(desk.services.search.audits) or ()
        self._commands = tuple(self._every_command(audits))
        self._show_start()

    def _every_command(self, audits: Sequence[AuditHead]) -> Iterator[Command]:
        yield from places(self._window.rail_places, audits, self._window.go)
        page = self._window.current_page
        if page is not None:
            yield from actions(page)

    def _show_start(self) -> None:
        rows: list[Row] = [Heading(tr("Chosen lately")), *self._recent] if self._recent else []
        self._panel.show_rows(rows, NOTHING_TYPED)

    def _on_typed(self) -> None:
        self._opens_first = False
        self._wait.start()

    def _ask(self) -> None:
        """Look for what stands in the field now, unless an answer is still awaited: then right after it."""
        desk, text = self._desk, self._field.text()
        if desk is None or self._task is not None:
            return
        if not typed_words(text):
            self._asked = self._shown = text
            self._show_start() if not text.strip() else self._panel.show_rows((), nothing_found(text))
            return
        self._asked = text
        self._task = Task(lambda _: desk.services.search.find(text))
        self._task.succeeded.connect(self._on_found)
        self._task.failed.connect(self._on_failed)
        self._tasks.start(self._task)

    def _on_found(self, groups: tuple[FoundGroup, ...]) -> None:
        if self.sender() is not self._task:
            return  # asked of a desk that is closed
        self._task = None
        if not self._field.hasFocus():
            return
        if self._field.text() != self._asked:
            self._ask()
            return
        self._show(groups)
        if self._opens_first:
            self._on_open_requested()

    def _on_failed(self, error: BaseException) -> None:
        if self.sender() is self._task and self._desk is not None:
            self._task = None
            self._desk.errors.report(error)

    def _show(self, groups: Sequence[FoundGroup]) -> None:
        self._shown = self._asked
        commands = matching(self._commands, typed_words(self._asked))
        rows: list[Row] = [Heading(tr("Commands")), *commands] if commands else []
        for group in groups:
            rows += rows_of(group, self._go_to)
        self._panel.show_rows(rows, counts_words(len(commands), groups) or nothing_found(self._asked))

    def _on_open_requested(self) -> None:
        """Enter opens the chosen row; pressed before the answer is there, it opens the first of that answer."""
        if self._field.text() != self._shown:
            self._opens_first = True
            self._wait.stop()
            self._ask()
            return
        current = self._panel.current
        if current is not None:
            self._choose(current)

    def _choose(self, choice: Choice) -> None:
        if choice.lasts:
            self._recent = [choice, *(one for one in self._recent if one != choice)][:MOST_RECENT]
        self._field.left.emit()
        choice.do()

    def _go_to(self, found: Found) -> None:
        self._window.go(found.place, found.subject)
