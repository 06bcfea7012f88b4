"""A cell of a row that the form works out by itself: read, never filled in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from qa_desk.domain.answer_words import answer_words
from qa_desk.domain.answers import Answer, CellValue
from qa_desk.domain.language import tr
from qa_desk.domain.template import Question
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.text_label import TextLabel

NOT_YET = tr("not worked out yet")


class WorkedOutCell(TextLabel):
    """Words in a row; Tab passes it by, and a screen reader finds it with its name."""

    entered = Signal(object)  # as every cell has it; never sent
    next_requested = Signal()
    previous_requested = Signal()

    def __init__(self, look: Look, column: Question, name: str, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._column, self._name = column, name
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.show_worked_out(None)

    @property
    def value(self) -> object:
        """Nothing: what is worked out is never kept."""
        return None

    def show_value(self, value: object) -> None:
        """Kept values do not belong here."""

    def show_worked_out(self, value: CellValue | None) -> None:
        """Show what the row comes to."""
        self.setText("" if value is None else answer_words(self._column, Answer(value)))
        self._tell()

    def call(self, name: str) -> None:
        """Take another name; the value is told with it."""
        self._name = name
        self._tell()

    def commit(self) -> bool:
        """Nothing is ever typed here."""
        return True

    def fault_words(self) -> str:
        """The form is never wrong about itself."""
        return ""

    def setReadOnly(self, read_only: bool) -> None:
        """It always is."""

    def _tell(self) -> None:
        self.setAccessibleName(f"{self._name}: {self.text() or NOT_YET}")
