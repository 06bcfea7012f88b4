"""Sentences under a label, with a warning about words that may identify someone."""

from PySide6.QtWidgets import QWidget

from qa_desk.domain.identifying.identifiers import look_for_identifiers
from qa_desk.domain.language import tr
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.growing_text import GrowingText
from qa_desk.ui.widgets.text_label import TextLabel

MAY_IDENTIFY = tr("This may identify someone: {}. Use “the child” or “mother”.")
MOST_NAMED = 3


class WordsBox(FieldBox):
    """A growing box; it warns while somebody types and never changes or blocks what they type."""

    def __init__(self, look: Look, label: str, hint: str = "", *, parent: QWidget | None = None) -> None:
        self.text = GrowingText(look, label.replace("&", ""))
        super().__init__(look, label, self.text, hint, parent=parent)
        self.warning_label = TextLabel(look, ink="info")
        self.warning_label.hide()
        self.column.addWidget(self.warning_label)
        self.text.typed.connect(self._on_typed)

    @property
    def words(self) -> str:
        """What is typed."""
        return self.text.toPlainText()

    def start(self, label: str, hint: str, words: str) -> None:
        """Become the box of other words, with what was typed before."""
        self.label.setText(label)
        self.text.setAccessibleName(label.replace("&", ""))
        self.set_hint(hint)
        self.text.start_over(0)
        self.text.show_text(words)
        self.tell_problem("")
        self._warn(words)

    def _on_typed(self, words: str) -> None:
        if self.problem_line.text():
            self.tell_problem("")
        self._warn(words)

    def _warn(self, words: str) -> None:
        suspects = look_for_identifiers(words)[:MOST_NAMED]
        self.warning_label.setText(MAY_IDENTIFY.format(", ".join(dict.fromkeys(one.text for one in suspects))))
        self.warning_label.setVisible(bool(suspects))
