"""Finding a line of the outline by words or a number, as one types."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from qa_desk.domain.language import tr
from qa_desk.ui.layout.spacing import scaled
from qa_desk.ui.look import Look
from qa_desk.ui.template_designer.outline_rows import OutlineRow
from qa_desk.ui.widgets.text_label import TextLabel


def matching(rows: Sequence[OutlineRow], words: str) -> list[int]:
    """The lines with every one of these words in them, whatever their case and order."""
    wanted = words.casefold().split()
    lines = [f"{row.number} {row.title} {row.wording}".casefold() for row in rows]
    return [number for number, line in enumerate(lines) if wanted and all(word in line for word in wanted)]


class FindField(QLineEdit):
    """Enter and the arrows go from match to match; Esc takes the search away."""

    step_requested = Signal(int)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match Qt.Key(event.key()):
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.step_requested.emit(-1 if back else 1)
            case Qt.Key.Key_Down:
                self.step_requested.emit(1)
            case Qt.Key.Key_Up:
                self.step_requested.emit(-1)
            case _:
                super().keyPressEvent(event)


class FindBar(QWidget):
    """The field, and how many lines have its words; not there until one looks for something."""

    typed = Signal(str)
    step_requested = Signal(int)
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.field = FindField()
        self.field.setPlaceholderText(tr("Find words or a number"))
        self.field.setAccessibleName(tr("Find in the outline"))
        self.count_label = TextLabel(look, ink="muted")
        column = QVBoxLayout(self)
        scaled(look, column, spacing=4)
        column.addWidget(self.field)
        column.addWidget(self.count_label)
        self.count_label.hide()
        self.hide()
        self.field.textEdited.connect(self.typed)
        self.field.step_requested.connect(self.step_requested)
        self.field.left.connect(self.left)

    def open(self) -> None:
        """Show the field with what was looked for last, ready to be typed over."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    @property
    def words(self) -> str:
        """What is looked for."""
        return self.field.text().strip()

    def show_count(self, place: int, count: int) -> None:
        """Say which match one stands on, counted from 1, and how many there are."""
        words = f"{place} of {count}" if count else tr("Nothing in the outline has these words")
        self.count_label.setText(words if self.words else "")
        self.count_label.setVisible(bool(self.words))
        self.field.setAccessibleDescription(self.count_label.text())
