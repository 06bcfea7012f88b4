"""What happened, said in the page: a problem, a note, or what was undone. Never a box in the way."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.ui.layout.wrap_layout import WrapLayout
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.announcements import announce
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.text_label import TextLabel


class MessageKind(StrEnum):
    """How a message is meant; the value names its surface in the style sheet."""

    PROBLEM = "problem"
    WARNING = "warning"
    NOTICE = "notice"
    DONE = "done"


_INKS = {MessageKind.PROBLEM: "error", MessageKind.NOTICE: "info", MessageKind.DONE: "ok"}


class MessageBar(Card):
    """One message at a time; hidden while there is none. Problems are announced at once, the rest politely."""

    closed = Signal()
    undo_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, margin=12, parent=parent)
        self.message_label = TextLabel(look, bold=True)
        self.hint_label = TextLabel(look)
        self.close_button = QPushButton(tr("Close"))
        self.close_button.setAccessibleName(tr("Close message"))
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.close_message)
        self._undo = QAction(tr("Undo"), self)
        self._undo.triggered.connect(self.undo_requested)
        self._buttons: list[QPushButton] = []
        words = QVBoxLayout()
        words.setSpacing(look.space(4))
        words.addWidget(self.message_label)
        words.addWidget(self.hint_label)
        top = QHBoxLayout()
        top.addLayout(words, 1)
        self._beside = QHBoxLayout()
        top.addLayout(self._beside)
        top.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(top)
        self._button_row = WrapLayout(look.space(8))
        self.body.addLayout(self._button_row)
        self.hide()

    def show_problem(self, problem: UserError, actions: Sequence[QAction] = ()) -> None:
        """Say what happened, what is safe and what to do; stays until it is closed or replaced."""
        self.show_message(MessageKind.PROBLEM, problem.message, problem.hint, actions)

    def show_notice(self, words: str, actions: Sequence[QAction] = ()) -> None:
        """Say something worth knowing."""
        self.show_message(MessageKind.NOTICE, words, "", actions)

    def show_undo(self, words: str) -> None:
        """Say what was done, beside the button that takes it back."""
        self.show_message(MessageKind.NOTICE, words, "", (self._undo,))

    def show_message(self, kind: MessageKind, words: str, hint: str = "", actions: Sequence[QAction] = ()) -> None:
        """Show one message with a button for each action."""
        self.set_part(kind)
        self.message_label.setText(words)
        self.message_label.set_ink(_INKS.get(kind, ""))
        self.hint_label.setText(hint)
        self.hint_label.setVisible(bool(hint))
        self._set_actions(actions, self._beside if len(actions) == 1 and not hint else self._button_row)
        self.setAccessibleName(f"{words} {hint}".strip())
        self.show()
        announce(self, f"{words} {hint}".strip(), assertive=kind is MessageKind.PROBLEM)

    def close_message(self) -> None:
        """Take the message away."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def _set_actions(self, actions: Sequence[QAction], row: QLayout) -> None:
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [_action_button(action) for action in actions]
        for button in self._buttons:
            row.addWidget(button)


def _action_button(action: QAction) -> QPushButton:
    button = QPushButton(action.text())
    button.setAutoDefault(False)
    button.setAccessibleName(action.text().replace("&", ""))
    button.clicked.connect(action.trigger)
    return button
