"""The place where a case is graded and checked: two views, their keys, and what the keys cost."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.ui.grading.check_view import CheckView
from qa_desk.ui.grading.key_count import KeyCount
from qa_desk.ui.grading.view import GradingView
from qa_desk.ui.layout.page_stack import PageStack
from qa_desk.ui.look import Look
from qa_desk.ui.page import ConcernHere, Page

GRADING_KEYS_LINE = tr(
    "1-4 grade   8 9 other   Enter next   E evidence   U next unanswered   Ctrl+Enter check   F9 concern   F1 keys"
)
CHECK_KEYS_LINE = tr("1 2 3 jump to a problem   Up/Down row   Enter change   Alt+S sign off   F9 concern   Esc back")
_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
_MODIFIER_KEYS = (Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Shift, Qt.Key.Key_Meta)


class GradingPage(Page):
    """S4 of the product."""

    case_opened = Signal(str)  # return id, with "#check" to begin on the check page
    needed_requested = Signal(bool)  # backwards
    section_requested = Signal(int)
    check_requested = Signal()
    undo_requested = Signal()
    redo_requested = Signal()
    number_requested = Signal()

    keys_line = GRADING_KEYS_LINE
    hides_rail = True
    keys = (
        ("1 to 7, 0", tr("Choose the answer with that number")),
        ("8, 9", tr("Cannot judge, not applicable")),
        (tr("Backspace"), tr("Clear the answer")),
        (tr("Left, Right, Space"), tr("Move along the answers, choose")),
        (tr("Enter, Down"), tr("Next thing that is needed, or the next question")),
        ("Up", tr("Previous question")),
        ("E", tr("Evidence")),
        ("C", tr("Copy evidence from another question of this case")),
        ("F", tr("Flag for the panel")),
        ("U, F8", tr("Next question that needs something")),
        ("Shift+F8", tr("Previous question that needs something")),
        ("PgDn, PgUp", tr("Next, previous section")),
        ("Ctrl+G", tr("Go to a question by its number")),
        ("Ctrl+PgDn, Ctrl+PgUp", tr("Next, previous case")),
        ("Alt+1 to Alt+9", tr("Choose the answer from anywhere in this question")),
        ("F4", tr("What the grades mean")),
        ("F7", tr("List of questions")),
        ("F9", tr("Immediate safeguarding concern: a child may not be safe now")),
        ("Ctrl+H", tr("Every change of this answer: who, when, from what to what")),
        ("Ctrl+Enter", tr("Check your answers")),
        ("Ctrl+Z, Ctrl+Y", tr("Undo, redo: also after closing")),
    )

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.grading = GradingView(look)
        self.check = CheckView(look)
        self.views = PageStack()
        self.views.addWidget(self.grading)
        self.views.addWidget(self.check)
        self.key_count = KeyCount()
        self.leave: Callable[[], bool] = lambda: True
        self.keys_set: Callable[[], None] = lambda: None
        self.stands_at: Callable[[], ConcernHere | None] = lambda: None
        self._watched: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.views)
        self.grading.back_requested.connect(self.back_requested)
        self._add_keys()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def _add_keys(self) -> None:
        grading = self.grading
        keys: dict[str, Callable[[], None]] = {
            "Ctrl+Return": self.check_requested.emit,
            "F8": lambda: self.needed_requested.emit(False),
            "Shift+F8": lambda: self.needed_requested.emit(True),
            "PgDown": lambda: self.section_requested.emit(1),
            "PgUp": lambda: self.section_requested.emit(-1),
            "Ctrl+PgDown": lambda: grading.case_requested.emit(1),
            "Ctrl+PgUp": lambda: grading.case_requested.emit(-1),
            "Ctrl+G": self.number_requested.emit,
            "Ctrl+H": self._show_history,
            "F4": grading.toggle_grades,
            "F7": grading.toggle_list,
            "F6": lambda: grading.next_pane(1),
            "Shift+F6": lambda: grading.next_pane(-1),
            "Ctrl+Z": self.undo_requested.emit,
            "Ctrl+Y": self.redo_requested.emit,
            "Ctrl+Shift+Z": self.redo_requested.emit,
            "Ctrl+S": grading.save_requested.emit,
        }
        for key, do in keys.items():
            shortcut = QShortcut(QKeySequence(key), grading, do)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        for digit in range(10):
            shortcut = QShortcut(QKeySequence(f"Alt+{digit}"), grading, self._chooser(str(digit)))
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _show_history(self) -> None:
        here = self.stands_at()
        if here is not None:
            self.go_requested.emit("answer_history", here.about)

    def _chooser(self, digit: str) -> Callable[[], None]:
        def choose() -> None:
            if self.grading.card.editor is not None:
                self.grading.card.editor.choose_key(digit)

        return choose

    @property
    def is_checking(self) -> bool:
        """Whether the check page is on screen."""
        return self.views.currentWidget() is self.check

    def show_grading(self) -> None:
        """Show the questions."""
        self.views.setCurrentWidget(self.grading)
        self.keys_line = GRADING_KEYS_LINE
        self.keys_line_changed.emit(self.keys_line)

    def show_check(self) -> None:
        """Show the check page."""
        self.views.setCurrentWidget(self.check)
        self.keys_line = CHECK_KEYS_LINE
        self.keys_line_changed.emit(self.keys_line)

    def opened(self, subject: str | None) -> None:
        self.case_opened.emit(subject or "")

    def take_focus(self) -> None:
        if self.is_checking:
            self.check.list.setFocus()
        else:
            self.grading.focus_answer()

    def concern_here(self) -> ConcernHere | None:
        return self.stands_at()

    def may_leave(self) -> bool:
        return self.leave()

    def on_settings_changed(self, key: str) -> None:  # noqa: ARG002 - every key setting is read anew
        """Act at once on what the person has set."""
        self.keys_set()

    def show_problem(self, problem: UserError) -> None:
        (self.check.message_bar if self.is_checking else self.grading).show_problem(problem)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            (self.check.back_requested if self.is_checking else self.back_requested).emit()
        else:
            super().keyPressEvent(event)

    def _on_focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:  # noqa: ARG002 - Qt's signature
        """Watch the keys of whatever has the focus here, and of nothing else."""
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = now if now is not None and self.isAncestorOf(now) else None
        if self._watched is not None:
            self._watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            self._count(watched, event)
            if event.matches(QKeySequence.StandardKey.Undo) and not _can_undo(watched):
                self.undo_requested.emit()
                return True
        return super().eventFilter(watched, event)

    def _count(self, watched: QObject, event: QKeyEvent) -> None:
        """Count control keys; sentences are the same in every tool and left out."""
        if event.key() in _MODIFIER_KEYS:
            return
        typed = event.text().isprintable() and bool(event.text()) and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier,
        )  # fmt: skip
        if typed and isinstance(watched, QPlainTextEdit):
            return
        modifiers = sum(bool(event.modifiers() & one) for one in _MODIFIERS) if not typed else 0
        moves_on = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)
        chooses = typed and not isinstance(watched, QLineEdit)
        self.key_count.control(modifiers=modifiers, chooses=chooses, moves_on=moves_on)


def _can_undo(watched: QObject) -> bool:
    if isinstance(watched, QPlainTextEdit):
        return watched.document().isUndoAvailable()
    return isinstance(watched, QLineEdit) and watched.isUndoAvailable()
