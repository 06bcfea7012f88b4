"""The frame: rail, pages, message bar, status line. No rules; pages come and go with the open desk."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.settings import TEXT_SIZE_PERCENT
from qa_desk.ui.desk import Desk
from qa_desk.ui.errors import Errors
from qa_desk.ui.help.panel import show_help
from qa_desk.ui.layout.page_stack import PageStack
from qa_desk.ui.live_settings import LiveSettings
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import PERCENT_STEP, SMALLEST_PERCENT, allowed_percent
from qa_desk.ui.page import Page
from qa_desk.ui.places import RAIL, WORKING_PLACES
from qa_desk.ui.search.field import SearchField
from qa_desk.ui.search.panel import SearchPanel
from qa_desk.ui.tasks import TaskRunner
from qa_desk.ui.widgets.focus_ring import FocusRing
from qa_desk.ui.widgets.message_bar import MessageBar
from qa_desk.ui.widgets.rail import Rail
from qa_desk.ui.widgets.snapshot_bar import SnapshotBar
from qa_desk.ui.widgets.status_line import StatusLine
from qa_desk.ui.widgets.text_label import TextLabel
from qa_desk.ui.window_state import keep_window, restore_window

NOT_HERE_YET = tr("{} is not part of this version of QA Desk.")
NARROW_EMS = 38
"""Below this width, counted in lines of text, a page needs all of the window."""


class MainWindow(QMainWindow):
    """Shows the welcome while no desk is open, else one page of it at a time."""

    def __init__(self, look: Look, settings: LiveSettings, errors: Errors, tasks: TaskRunner) -> None:
        super().__init__()
        self._look, self._settings, self._errors, self._tasks = look, settings, errors, tasks
        self._desk: Desk | None = None
        self._pages: dict[str, Page] = {}
        self._makers: dict[str, Callable[[], Page]] = {}
        self._place = ""
        self.subject: str | None = None
        self.welcome: QWidget | None = None
        self.when_closed: Callable[[], None] = lambda: None
        self.setWindowTitle(tr("QA Desk"))
        self._build()
        self._add_keys()
        errors.shown_by(self)

    def _build(self) -> None:
        look = self._look
        self.rail = Rail(look, RAIL)
        self.message_bar = MessageBar(look)
        self.snapshot_bar = SnapshotBar(look)
        self.stack = PageStack()
        self.status = StatusLine(look)
        self.go_to = SearchField(look)
        self.title_label = TextLabel(look, tr("QA Desk"), bold=True, wrap=False)
        self.lock_button = QPushButton(tr("Lock"))
        self.lock_button.setAutoDefault(False)
        self.header = QWidget()
        row = QHBoxLayout(self.header)
        row.setContentsMargins(look.space(16), look.space(8), look.space(16), look.space(8))
        row.addWidget(self.title_label, 1)
        row.addWidget(self.go_to)
        row.addWidget(self.lock_button)
        content = QVBoxLayout()
        content.setContentsMargins(0, 0, 0, 0)
        content.setSpacing(0)
        content.addWidget(self.snapshot_bar)
        content.addWidget(self.message_bar)
        content.addWidget(self.stack, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._rail_area())
        middle.addLayout(content, 1)
        frame = QWidget()
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(middle, 1)
        column.addWidget(self.status)
        self.setCentralWidget(frame)
        self.search = SearchPanel(look, self.go_to, frame)
        self._ring = FocusRing(look, frame)
        self.rail.place_requested.connect(self.go)
        self.rail.refused.connect(self.status.tell)
        self.go_to.left.connect(self._on_go_to_left)

    def _rail_area(self) -> QScrollArea:
        """The rail, scrolled where large text makes it taller than the window."""
        self.rail_area = QScrollArea()
        self.rail_area.setWidget(self.rail)
        self.rail_area.setWidgetResizable(True)
        self.rail_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rail_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._look.changed.connect(self._fit_rail)
        self._fit_rail()
        return self.rail_area

    def _fit_rail(self) -> None:
        """As wide as its words; in a narrow window it gives its room to the page, and its keys still work."""
        wanted = self.rail.sizeHint()
        self.rail.setMinimumHeight(wanted.height())
        bar = self.rail_area.verticalScrollBar().sizeHint().width() if wanted.height() > self.stack.height() else 0
        self.rail_area.setFixedWidth(wanted.width() + bar)
        page = self._pages.get(self._place)
        narrow = self.width() < NARROW_EMS * self._look.text_height()
        self.rail_area.setVisible(page is not None and not page.hides_rail and not narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rail()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus: outside dialogs Qt leaves that to the space bar."""
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QPushButton | QToolButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    def _add_keys(self) -> None:
        self.addActions(list(self.rail.jumps))
        keys: Mapping[str, Callable[[], None]] = {
            "F1": self._on_help_requested,
            "Ctrl+K": self._on_go_to_requested,
            "Ctrl++": lambda: self._change_text_size(PERCENT_STEP),
            "Ctrl+=": lambda: self._change_text_size(PERCENT_STEP),
            "Ctrl+-": lambda: self._change_text_size(-PERCENT_STEP),
            "Ctrl+0": lambda: self._change_text_size(None),
        }
        for key, do in keys.items():
            QShortcut(QKeySequence(key), self, do)
        QShortcut(QKeySequence("Ctrl+L"), self, self.lock_button.click)

    def show_at_its_place(self) -> None:
        """Show the window where it was last, or filling the screen."""
        restore_window(self, self._settings)

    def show_welcome(self, welcome: QWidget) -> None:
        """No desk is open: show what offers one."""
        self._forget_pages()
        self._desk = None
        self.welcome = welcome
        self.stack.addWidget(welcome)
        self.stack.setCurrentWidget(welcome)
        self._place = ""
        self.header.hide()
        self.snapshot_bar.show_words("")
        self._fit_rail()
        self.status.show_saved("")
        self.status.show_keys(tr("F1 keys"))

    def show_desk(self, desk: Desk, makers: Mapping[str, Callable[[], Page]]) -> None:
        """A desk is open: its pages, each made when it is first gone to, take the place of the welcome."""
        if self.welcome is not None:
            self.stack.removeWidget(self.welcome)
            self.welcome.deleteLater()
            self.welcome = None
        self._desk = desk
        self.snapshot_bar.show_words(desk.snapshot_words)
        self.message_bar.close_message()
        self._makers = dict(makers)
        for place in RAIL:
            self.rail.set_reason(place.name, "" if place.name in makers else NOT_HERE_YET.format(place.label))

    def go(self, name: str, subject: str | None = None) -> None:
        """Open a place, unless the page that is open holds on to work that cannot be saved."""
        if name not in self._makers:
            return
        if not self.leave_desk():
            return
        current = self._pages.get(self._place)
        if current is not None:
            self._errors.no_longer_shown_by(current)
        page = self.page(name)
        self._place, self.subject = name, subject
        self._errors.shown_by(page)
        self.stack.setCurrentWidget(page)
        self.message_bar.close_message()
        self.rail.show_current(name)
        self.header.setVisible(not page.hides_rail)
        self._fit_rail()
        self.status.show_keys(page.keys_line)
        page.opened(subject)

    @property
    def place(self) -> str:
        """The name of the place that is open, empty on the welcome."""
        return self._place

    @property
    def current_page(self) -> Page | None:
        """The page on screen, None on the welcome."""
        return self._pages.get(self._place)

    @property
    def rail_places(self) -> Sequence[tuple[str, str, str]]:
        """Name, label and key of each place of the rail that there is."""
        return [(one.name, one.label, f"Ctrl+{key}") for key, one in enumerate(RAIL, 1) if one.name in self._makers]

    def page(self, name: str) -> Page:
        """One page of the open desk, made now if nobody has gone there yet."""
        if name not in self._pages:
            page = self._pages[name] = self._makers[name]()
            self.stack.addWidget(page)
            page.back_requested.connect(self._on_back_requested)
            page.go_requested.connect(self.go)
            page.save_told.connect(self._on_save_told)
            page.event_told.connect(self.status.tell)
            page.keys_line_changed.connect(self.status.show_keys)
        return self._pages[name]

    def show_problem(self, problem: UserError) -> None:
        """Show a refusal that no page showed itself."""
        self.message_bar.show_problem(problem)

    def leave_desk(self) -> bool:
        """Save what is half typed before it goes from the screen; False while something cannot be saved.

        On a snapshot nothing ever can be, which the window says: whoever typed all the same is not held there.
        """
        current = self._pages.get(self._place)
        return current is None or current.may_leave() or self._on_snapshot()

    def _on_snapshot(self) -> bool:
        return self._desk is not None and bool(self._desk.snapshot_words)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.leave_desk():
            event.ignore()
            return
        self._tasks.stop_all()
        keep_window(self, self._settings)
        self.when_closed()
        event.accept()

    def _forget_pages(self) -> None:
        if (current := self._pages.get(self._place)) is not None:
            self._errors.no_longer_shown_by(current)
        for page in self._pages.values():
            self.stack.removeWidget(page)
            page.deleteLater()
        self._pages, self._makers, self._place = {}, {}, ""

    def _on_back_requested(self) -> None:
        self.go(WORKING_PLACES[self._place].back_to if self._place in WORKING_PLACES else "home")

    def _on_save_told(self, words: str, saved: bool) -> None:
        if saved or self._on_snapshot():  # nothing is saved where nothing can be changed
            self.status.show_saved(tr("Read-only") if self._on_snapshot() else words)
        else:
            self.status.show_not_saved(words)

    def _on_help_requested(self) -> None:
        page = self._pages.get(self._place)
        show_help(self._look, self, self._place or "welcome", page.keys if page is not None else ())

    def _on_go_to_requested(self) -> None:
        if self._makers:
            self.header.show()
            self.go_to.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_go_to_left(self) -> None:
        page = self._pages.get(self._place)
        if page is not None:
            self.header.setVisible(not page.hides_rail)
            page.take_focus()

    def _change_text_size(self, step: int | None) -> None:
        now = self._settings[TEXT_SIZE_PERCENT]
        wanted = SMALLEST_PERCENT if step is None else allowed_percent(now + step)
        try:
            self._settings.change(TEXT_SIZE_PERCENT, wanted)
        except UserError as problem:
            self._errors.report(problem)
