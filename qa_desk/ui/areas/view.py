"""Areas and returns of one Section 11 or 175 audit, each on its tab."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QComboBox, QFrame, QScrollArea, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from qa_desk.domain.areas.grid import AreaGrid
from qa_desk.domain.areas.tracker import ReturnsTracker
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.ui.areas.areas_pane import AreasPane
from qa_desk.ui.areas.returns_pane import ReturnsPane
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.page import ConcernHere, Page
from qa_desk.ui.widgets.message_bar import MessageBar, MessageKind
from qa_desk.ui.widgets.path_words import shown_path
from qa_desk.ui.widgets.progress_line import ProgressLine
from qa_desk.ui.widgets.text_label import TextLabel
from qa_desk.ui.widgets.wheel_guard import guard_wheel

AREAS_TAB, RETURNS_TAB = 0, 1
HEADER_BESIDE = 860
"""The width in pixels at 100 % from which the choice of the audit is beside the heading."""


class AreasView(Page):
    """Agencies or schools by sections, and the returns they were asked for. Knows no service."""

    audit_opened = Signal(str)  # audit id, "" for the one shown last
    copy_requested = Signal()
    undo_requested = Signal()
    accept_requested = Signal()
    letters_requested = Signal()
    workbook_requested = Signal()
    stop_requested = Signal()

    hides_rail = True
    keys_line = tr("1 to 3 agree   Enter how and why   V visit   S survey   Ctrl+Z undo   F6 returns   Esc back")
    keys = (
        (tr("Arrows"), tr("The next area")),
        ("1, 2, 3", tr("Agree the first, second or third grade; asks why where it is not the own grade")),
        ("Enter", tr("Record how a grade was agreed, why, and who did not agree")),
        ("V, S", tr("Record what a visit, or a survey of staff, showed about the area")),
        ("Alt+P", tr("Accept every own grade that nothing is pointed out about, as one act")),
        ("Ctrl+Z", tr("Take back what was recorded last on this page; both stay in the history")),
        ("Ctrl+C", tr("Copy the grid as a table")),
        ("F6", tr("Areas, returns, and back")),
        ("Esc", tr("Back to Moderation")),
    )

    def __init__(self, look: Look, today: Callable[[], date]) -> None:
        super().__init__()
        self._look = look
        self.heading = TextLabel(look, tr("Areas"), size=TextSize.PAGE, bold=True)
        self.audit_box = QComboBox()
        self.audit_label = TextLabel(look, tr("A&udit"), wrap=False)
        self.message_bar = MessageBar(look)
        self.counts = TextLabel(look, size=TextSize.QUESTION, bold=True)
        self.told = TextLabel(look)
        self.tabs = QTabBar()
        self.areas = AreasPane(look, today)
        self.returns = ReturnsPane(look)
        self.progress = ProgressLine(look)
        self.accept_button = verb_button(tr("Acce&pt as graded"))
        self.letters_button = verb_button(tr("Write &letters..."))
        self.workbook_button = verb_button(tr("Save &workbook..."))
        self.nothing = TextLabel(look, size=TextSize.QUESTION)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        look = self._look
        body = QWidget()
        body.setProperty("part", "page")
        column = QVBoxLayout(body)
        scaled(look, column, margins=(24, 16, 24, 16))
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(tr("Areas or returns"))
        self.tabs.addTab(tr("Area&s"))
        self.tabs.addTab(tr("Retur&ns"))
        self.panes = QStackedWidget()
        self.panes.addWidget(self.areas)
        self.panes.addWidget(self.returns)
        column.addLayout(self._header())
        for widget in (self.message_bar, self.counts, self.told, self.nothing):
            column.addWidget(widget)
        column.addWidget(self.tabs)
        column.addWidget(self.panes, 1)
        column.addWidget(self.progress)
        column.addLayout(button_row(look, self.accept_button, self.letters_button, self.workbook_button))
        column.addStretch()  # takes the room of the grid while there is no audit

    def _header(self) -> QBoxLayout:
        self.audit_box.setAccessibleName(tr("Audit"))
        self.audit_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.audit_box.setMinimumContentsLength(8)
        self.audit_label.setBuddy(self.audit_box)
        guard_wheel(self.audit_box)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        scaled(self._look, self._top)
        self._top.addWidget(self.heading, 2)
        self._top.addWidget(self.audit_label)
        self._top.addWidget(self.audit_box, 1)
        return self._top

    def _connect(self) -> None:
        self.audit_box.activated.connect(self._on_audit_chosen)
        self.tabs.currentChanged.connect(self._on_tab)
        self.areas.grid.copy_requested.connect(self.copy_requested)
        for card in self.areas.cards:
            card.left.connect(self.take_focus)
            card.installEventFilter(self)
        self.accept_button.clicked.connect(self.accept_requested)
        self.letters_button.clicked.connect(self.letters_requested)
        self.workbook_button.clicked.connect(self.workbook_requested)
        self.progress.stop_requested.connect(self.stop_requested)
        keys = {"F6": self._on_next_pane, "Shift+F6": self._on_next_pane, "Ctrl+Z": self.undo_requested.emit}
        for key, do in keys.items():
            shortcut = QShortcut(QKeySequence(key), self, do)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._look.changed.connect(self._arrange)

    def opened(self, subject: str | None) -> None:
        self.message_bar.close_message()
        self.progress.finish()
        self.audit_opened.emit(subject or "")
        self.take_focus()

    @property
    def shown_audit(self) -> str:
        """The id of the audit shown, or an empty text."""
        return str(self.audit_box.currentData() or "")

    def concern_here(self) -> ConcernHere | None:
        return ConcernHere(self.shown_audit, self.shown_audit) if self.shown_audit else None

    def take_focus(self) -> None:
        if self.panes.isHidden():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self.tabs.currentIndex() == AREAS_TAB:
            self.areas.take_focus()
            self.area.ensureWidgetVisible(self.areas.grid)
        else:
            self.returns.table.setFocus(Qt.FocusReason.OtherFocusReason)
            self.area.ensureWidgetVisible(self.returns.table)

    def show_audits(self, audits: Sequence[tuple[str, str]], shown: str) -> None:
        """Offer the audits (id, title) that have areas; a single one needs no choice."""
        self.audit_box.clear()
        for audit, title in audits:
            self.audit_box.addItem(title, audit)
        self.audit_box.setCurrentIndex(self.audit_box.findData(shown))
        for widget in (self.audit_label, self.audit_box):
            widget.setVisible(len(audits) > 1)

    def show_nothing(self, words: str) -> None:
        """Say why there is no grid."""
        self.heading.setText(tr("Areas"))
        self.nothing.setText(words)
        self._show_parts(is_there=False)

    def show_grid(self, grid: AreaGrid) -> None:
        """Show the areas of an audit as they stand; the place in the grid stays."""
        self._show_parts(is_there=True)
        self.heading.setText(tr("{title}: areas", title=grid.title))
        self.counts.setText(grid.counts_words)
        self.told.setText(
            " ".join(filter(None, (grid.weakest_words, grid.marks_words, grid.decided_words, grid.visited_words)))
        )
        self.areas.show_grid(grid)
        count = len(grid.agreeable)
        self.accept_button.setText(tr("Acce&pt {count} as graded", count=count) if count else tr("Acce&pt as graded"))
        self.accept_button.setAccessibleName(self.accept_button.text().replace("&", ""))
        self.accept_button.setEnabled(bool(count))
        self.letters_button.setEnabled(bool(grid.decided))

    def show_tracker(self, tracker: ReturnsTracker) -> None:
        """Show the returns of the audit as they stand."""
        self.returns.show_tracker(tracker)

    def _show_parts(self, *, is_there: bool) -> None:
        buttons = (self.accept_button, self.letters_button, self.workbook_button)
        for widget in (self.counts, self.told, self.tabs, self.panes, *buttons):
            widget.setVisible(is_there)
        self.nothing.setVisible(not is_there)

    def show_recorded(self, words: str) -> None:
        """A grade, a visit or a survey is recorded: back to the grid, where the person was."""
        self.areas.close_cards()
        self.take_focus()
        self.event_told.emit(words)

    def show_progress(self, words: str) -> None:
        """Say where the work is; one piece of work at a time."""
        self.message_bar.close_message()
        for button in (self.letters_button, self.workbook_button):
            button.setEnabled(False)
        self.progress.show_progress(words)

    def show_stopped(self, words: str = "") -> None:
        """The work has ended, without a file or with one that is told elsewhere."""
        self.workbook_button.setEnabled(True)
        self.letters_button.setEnabled(self.areas.table.grid is not None and bool(self.areas.table.grid.decided))
        self.progress.finish(words)

    def show_saved(self, words: str, folder: Path) -> None:
        """Say what was made, and where it is."""
        self.show_stopped()
        self.message_bar.show_message(MessageKind.DONE, words, shown_path(folder))
        self.area.ensureWidgetVisible(self.message_bar)

    def show_problem(self, problem: UserError) -> None:
        if problem.field in ("reason", "dissent") and self.areas.record.isVisible():
            self.areas.record.tell_problem(problem)
            return
        if self.areas.take_back.isVisible() and problem.field == "reason":
            self.areas.take_back.tell_problem(problem)
            return
        if self.areas.check.isVisible() and self.areas.check.tell_problem(problem):
            return
        self.message_bar.show_problem(problem)
        self.area.ensureWidgetVisible(self.message_bar)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._top.setDirection(beside if self.width() >= self._look.space(HEADER_BESIDE) else below)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A card comes into sight once it has its place."""
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget) and watched.isVisible():
            self.area.ensureWidgetVisible(watched)
        return super().eventFilter(watched, event)

    def _on_audit_chosen(self, place: int) -> None:
        self.areas.close_cards()
        self.audit_opened.emit(str(self.audit_box.itemData(place)))

    def _on_tab(self, place: int) -> None:
        self.panes.setCurrentIndex(place)
        self.accept_button.setVisible(place == AREAS_TAB)

    def _on_next_pane(self) -> None:
        self.tabs.setCurrentIndex(RETURNS_TAB if self.tabs.currentIndex() == AREAS_TAB else AREAS_TAB)
        self.take_focus()
