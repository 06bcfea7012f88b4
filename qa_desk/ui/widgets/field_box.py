"""One input with its label, its hint and what is wrong with it, always in the same order."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from qa_desk.ui.layout.spacing import scaled
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.announcements import announce
from qa_desk.ui.widgets.problem_line import ProblemLine
from qa_desk.ui.widgets.text_label import TextLabel

RING_ROOM = 8
"""Between words and a field, so that the focus ring covers neither."""


class FieldBox(QWidget):
    """Label above, hint below it, then the problem if there is one, then the field.

    ``label`` may carry an access key as "&Title"; the field gets its accessible name from it.
    """

    def __init__(
        self,
        look: Look,
        label: str,
        field: QWidget,
        hint: str = "",
        *,
        widest: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self.field, self._widest = look, field, widest
        self._name = label.replace("&", "")
        self.label = TextLabel(look, label, bold=True)
        self.label.setBuddy(field)
        self.hint_label = TextLabel(look, hint, ink="muted")
        if not hint:
            self.hint_label.hide()  # shown with its parent; by itself it would be a window of its own
        self.problem_line = ProblemLine(look)
        self.column = QVBoxLayout(self)
        scaled(look, self.column, spacing=RING_ROOM)
        words = QVBoxLayout()
        scaled(look, words, spacing=2)
        for widget in (self.label, self.hint_label, self.problem_line):
            words.addWidget(widget)
        self.column.addLayout(words)
        self.column.addWidget(field)
        if isinstance(field, QLineEdit):
            field.textEdited.connect(self._on_text_edited)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        field.setAccessibleName(self._name)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self._describe()

    def set_hint(self, hint: str) -> None:
        """Change the words under the label."""
        self.hint_label.setText(hint)
        if not hint:
            self.hint_label.hide()  # shown with its parent; by itself it would be a window of its own
        self._describe()

    def tell_problem(self, words: str) -> None:
        """Say what is wrong with this field, or nothing; a problem is read aloud."""
        self.problem_line.tell(words)
        self.field.setProperty("problem", bool(words))
        self.field.style().unpolish(self.field)
        self.field.style().polish(self.field)
        self._describe()
        announce(self.field, words, assertive=True)

    def take_focus(self) -> None:
        """Put the person into the field."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_text_edited(self) -> None:
        if self.problem_line.text():
            self.tell_problem("")

    def _describe(self) -> None:
        self.field.setAccessibleDescription(f"{self.problem_line.text()} {self.hint_label.text()}".strip())

    def _on_look_changed(self) -> None:
        if self._widest:
            self.field.setMaximumWidth(self._look.space(self._widest))
