"""The field of Search or go to: it keeps the focus while the rows below it are walked."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from qa_desk.domain.language import tr
from qa_desk.ui.look import Look

STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}
LONGEST = 200
PASSING = frozenset({Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason})


class SearchField(QLineEdit):
    """Type; Up and Down walk the rows, Enter opens one, Esc gives the focus back."""

    entered = Signal()  # the field has the focus
    stepped = Signal(int)
    open_requested = Signal()
    left = Signal()  # Esc
    lost = Signal()  # the focus went somewhere else

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setMaxLength(LONGEST)
        self.setPlaceholderText(tr("Search or go to (Ctrl+K)"))
        self.setAccessibleName(tr("Search or go to"))
        self.setAccessibleDescription(
            tr("Cases, questions, evidence, audits and commands. Up and Down walk what is found")
        )
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def sizeHint(self) -> QSize:
        """Room for its placeholder; a narrow window with large text leaves it less."""
        return super().sizeHint().expandedTo(QSize(self._look.space(220), 0))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() not in PASSING:
            self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in PASSING:
            self.lost.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_requested.emit()
        elif key in STEPS:
            self.stepped.emit(STEPS[key])
        else:
            super().keyPressEvent(event)

    def _on_look_changed(self) -> None:
        self.setMinimumWidth(self._look.space(110))
        self.setMaximumWidth(self._look.space(420))
