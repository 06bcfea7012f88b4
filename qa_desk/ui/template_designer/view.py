"""The designer as a page: the workbench, pasting, publishing, and trying the template on a case."""

from collections.abc import Callable
from datetime import date
from functools import cached_property

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.ui.grading.page import GRADING_KEYS_LINE, GradingPage
from qa_desk.ui.layout.page_stack import PageStack
from qa_desk.ui.layout.spacing import scaled
from qa_desk.ui.look import Look
from qa_desk.ui.page import Page
from qa_desk.ui.template_designer.header import OUTLINE, PREVIEW, PROPERTIES
from qa_desk.ui.template_designer.paste_pane import PastePane
from qa_desk.ui.template_designer.publish_pane import PublishPane
from qa_desk.ui.template_designer.workbench import Workbench

KEYS_LINE = tr("Ins add   Alt+Up/Down move   F2 rename   Ctrl+C Ctrl+V copy   Ctrl+T try it   Ctrl+Z undo   F1 keys")
READ_ONLY_KEYS_LINE = tr("Up/Down move   F6 next pane   F4 preview   Ctrl+T try it   Esc back   F1 keys")
PASTE_KEYS_LINE = tr("One question to a line   Tab to the table   Esc back")
PUBLISH_KEYS_LINE = tr("Enter publishes   1 2 3 jump to a problem   Esc back")


class DesignerPage(Page):
    """S9 of the product."""

    template_opened = Signal(str)  # id of a draft, or "published:NAME EDITION"
    undo_requested = Signal()
    redo_requested = Signal()
    save_requested = Signal()
    rename_requested = Signal()
    move_requested = Signal(int)
    try_requested = Signal()
    publish_requested = Signal()
    edition_requested = Signal()
    copy_requested = Signal()
    trial_left = Signal()

    keys_line = KEYS_LINE
    hides_rail = True
    keys: tuple[tuple[str, str], ...] = (
        (tr("Up, Down, Enter"), tr("Move in the outline, go to the properties")),
        (tr("Ins"), tr("Add a question after this one")),
        (tr("Del"), tr("Delete the question or section; undo brings it back")),
        ("Alt+Up, Alt+Down", tr("Move it up or down, a question with its follow-ups")),
        ("F2", tr("Change the wording or the name")),
        ("Ctrl+F", tr("Find words or a number in the outline; Enter goes on, Esc takes the search away")),
        ("Ctrl+C, Ctrl+V", tr("In the outline: copy a question, paste it after this one")),
        ("Ctrl+Z, Ctrl+Y", tr("Undo, redo: what was typed in a field first")),
        ("Ctrl+T", tr("Try the template on a case that is kept nowhere")),
        ("F6, Shift+F6", tr("Next, previous pane")),
        ("F7", tr("Outline")),
        ("F4", tr("Preview")),
        ("Alt+P", tr("Publish")),
        ("Esc", tr("Back to the templates")),
    )

    def __init__(self, look: Look, today: Callable[[], date]) -> None:
        super().__init__()
        self.workbench = Workbench(look)
        self.paste = PastePane(look)
        self.publish = PublishPane(look, today)
        self._look = look
        self.views = PageStack()
        for view in (self.workbench, self.paste, self.publish):
            self.views.addWidget(view)
        self.leave: Callable[[], bool] = lambda: True
        self._watched: QWidget | None = None
        self._is_read_only = False
        column = QVBoxLayout(self)
        scaled(look, column, spacing=0)
        column.addWidget(self.views)
        header = self.workbench.header
        header.back_button.clicked.connect(self.back_requested)
        header.try_button.clicked.connect(self.try_requested)
        header.publish_button.clicked.connect(self.publish_requested)
        header.edition_button.clicked.connect(self.edition_requested)
        header.copy_button.clicked.connect(self.copy_requested)
        self.workbench.outline.move_requested.connect(self.move_requested)
        self.paste.back_requested.connect(self.show_workbench)
        self.publish.back_requested.connect(self.show_workbench)
        self._add_keys()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    @cached_property
    def trial(self) -> GradingPage:
        """The grading screen, made when the template is first tried."""
        page = GradingPage(self._look)
        self.views.addWidget(page)
        page.back_requested.connect(self._on_trial_left)
        return page

    def _add_keys(self) -> None:
        bench = self.workbench
        keys: dict[str, Callable[[], None]] = {
            "Alt+Up": lambda: self.move_requested.emit(-1),
            "Alt+Down": lambda: self.move_requested.emit(1),
            "F2": self.rename_requested.emit,
            "Ctrl+T": self.try_requested.emit,
            "Ctrl+Z": self.undo_requested.emit,
            "Ctrl+Y": self.redo_requested.emit,
            "Ctrl+Shift+Z": self.redo_requested.emit,
            "Ctrl+S": self.save_requested.emit,
            "Ctrl+F": bench.find_in_outline,
            "F4": bench.toggle_preview,
            "F6": lambda: bench.next_pane(1),
            "Shift+F6": lambda: bench.next_pane(-1),
            "F7": lambda: bench.show_pane(OUTLINE),
        }
        for key, do in keys.items():
            shortcut = QShortcut(QKeySequence(key), bench, do)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def opened(self, subject: str | None) -> None:
        self.show_workbench()
        self.template_opened.emit(subject or "")

    def take_focus(self) -> None:
        current = self.views.currentWidget()
        if isinstance(current, GradingPage):
            current.take_focus()
        elif current is self.workbench:
            self.workbench.show_pane(self.workbench.current_pane)
        elif current is not None:
            current.setFocus()

    def may_leave(self) -> bool:
        return self.leave()

    def set_read_only(self, read_only: bool) -> None:
        """A published edition is for reading."""
        self._is_read_only = read_only
        self.workbench.outline.set_read_only(read_only)
        self._tell_keys(READ_ONLY_KEYS_LINE if read_only else KEYS_LINE)

    @property
    def is_at_work(self) -> bool:
        """Whether the workbench is on screen."""
        return self.views.currentWidget() is self.workbench

    def show_workbench(self) -> None:
        """Go back to the draft."""
        if self.is_at_work:
            return
        self.views.setCurrentWidget(self.workbench)
        self.keys = DesignerPage.keys
        self._tell_keys(READ_ONLY_KEYS_LINE if self._is_read_only else KEYS_LINE)
        self.workbench.show_pane(OUTLINE)

    def show_paste(self) -> None:
        """Show where lines are pasted."""
        self.views.setCurrentWidget(self.paste)
        self._tell_keys(PASTE_KEYS_LINE)

    def show_publish(self) -> None:
        """Show the last questions before an edition is made."""
        self.views.setCurrentWidget(self.publish)
        self._tell_keys(PUBLISH_KEYS_LINE)

    def show_trial(self) -> None:
        """Show the case to try the draft on."""
        self.views.setCurrentWidget(self.trial)
        self.keys = self.trial.keys
        self._tell_keys(GRADING_KEYS_LINE)

    def show_problem(self, problem: UserError) -> None:
        current = self.views.currentWidget()
        if current is self.publish and problem.field == "edition":
            self.publish.edition_box.tell_problem(str(problem))
            self.publish.edition_box.take_focus()
            return
        if isinstance(current, GradingPage):
            current.show_problem(problem)
            return
        field = self.workbench.field_of(problem.field) if problem.field and current is self.workbench else None
        if field is not None and field.isVisibleTo(self.workbench):
            field.tell_problem(str(problem))
        else:
            self.show_workbench()
            self.workbench.message_bar.show_problem(problem)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not self.is_at_work:
            self.show_workbench()
        elif self.workbench.current_pane == PREVIEW:
            self.workbench.show_pane(PROPERTIES)
        elif self.workbench.current_pane == PROPERTIES:
            self.workbench.show_pane(OUTLINE)
        else:
            self.back_requested.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A field takes back its own typing first; what it cannot, the draft takes back."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.matches(QKeySequence.StandardKey.Undo) and not _can_undo(watched):
                self.undo_requested.emit()
                return True
            if event.matches(QKeySequence.StandardKey.Redo) and not _can_redo(watched):
                self.redo_requested.emit()
                return True
        return super().eventFilter(watched, event)

    def _on_focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:  # noqa: ARG002 - Qt's signature
        """Watch the keys of whatever has the focus on the workbench, and of nothing else."""
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        properties = self.workbench.properties
        self._watched = now if now is not None and properties.isAncestorOf(now) else None
        if self._watched is not None:
            self._watched.installEventFilter(self)

    def _on_trial_left(self) -> None:
        self.show_workbench()
        self.trial_left.emit()

    def _tell_keys(self, words: str) -> None:
        self.keys_line = words
        self.keys_line_changed.emit(words)


def _can_undo(watched: QObject) -> bool:
    if isinstance(watched, QPlainTextEdit):
        return watched.document().isUndoAvailable()
    return isinstance(watched, QLineEdit) and watched.isUndoAvailable()


def _can_redo(watched: QObject) -> bool:
    if isinstance(watched, QPlainTextEdit):
        return watched.document().isRedoAvailable()
    return isinstance(watched, QLineEdit) and watched.isRedoAvailable()
