"""One line of text that is read as something: a date, a number."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from qa_desk.domain.errors import UserError


class TypedField(QLineEdit):
    """Reads what was typed when the person moves on, and never keeps anything but what was typed.

    While they type it only reads back what it understands; it finds fault when they leave.
    """

    entered = Signal(object)  # the new value, or None when the field is empty or cannot be read
    read_back = Signal(object)  # the value as understood so far, or None
    fault_found = Signal(object)  # UserError, or None when the fault is gone
    next_requested = Signal()
    previous_requested = Signal()
    letter_pressed = Signal(str)  # one of ``letters``, typed into an empty field
    emptied = Signal()  # Backspace in a field that is empty already

    def __init__(
        self,
        read: Callable[[str], object],
        write: Callable[[object], str],
        *,
        letters: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._read, self._write = read, write
        self.letters = letters
        self._kept: object = None
        self._fault: UserError | None = None
        self.textEdited.connect(self._on_text_edited)

    @property
    def value(self) -> object:
        """What the field holds as far as it is kept."""
        return self._kept

    @property
    def fault(self) -> UserError | None:
        """Why the typed text cannot be read, once it was left."""
        return self._fault

    def show_value(self, value: object) -> None:
        """Show a kept value. What is being typed, and what could not be read, stay until the value changes."""
        if value == self._kept and (value is not None or self.isModified() or not self.text()):
            return
        self._kept = value
        self.setText("" if value is None else self._write(value))
        self.setModified(False)
        if self.hasFocus():
            self.selectAll()
        self._set_fault(None)
        self.read_back.emit(value)

    def commit(self) -> bool:
        """Read what was typed and announce it when it is new; False when it cannot be read."""
        if not self.isModified():
            return self._fault is None
        try:
            value = self._read(self.text()) if self.text().strip() else None
        except UserError as fault:
            self._set_fault(fault)
            self._enter(None)
            return False
        self._set_fault(None)
        self.setText("" if value is None else self._write(value))
        self.setModified(False)
        self.read_back.emit(value)
        self._enter(value)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.commit():
                self.next_requested.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.commit()
            self.next_requested.emit()
        elif event.key() == Qt.Key.Key_Up:
            self.commit()
            self.previous_requested.emit()
        elif event.key() == Qt.Key.Key_Backspace and not self.text() and not self.isReadOnly():
            self.emptied.emit()
        elif self._is_command(event.text().lower()):
            self.letter_pressed.emit(event.text().lower())
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, onward: bool) -> bool:
        self.commit()  # before Tab looks for the next field: what was typed may have brought one
        return super().focusNextPrevChild(onward)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.commit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason and not self.isModified():
            self.selectAll()

    def _is_command(self, letter: str) -> bool:
        is_empty = not self.text() or (self.hasSelectedText() and self.selectedText() == self.text())
        return bool(letter) and letter in self.letters and is_empty and not self.isReadOnly()

    def _on_text_edited(self) -> None:
        self._set_fault(None)
        try:
            value = self._read(self.text()) if self.text().strip() else None
        except UserError:
            value = None
        self.read_back.emit(value)

    def _enter(self, value: object) -> None:
        if value != self._kept:
            self._kept = value
            self.entered.emit(value)

    def _set_fault(self, fault: UserError | None) -> None:
        if fault is self._fault:
            return
        self._fault = fault
        self.setProperty("problem", fault is not None)
        self.style().unpolish(self)
        self.style().polish(self)
        self.fault_found.emit(fault)
