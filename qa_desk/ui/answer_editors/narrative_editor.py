"""An answer in sentences."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, QTimer

from qa_desk.domain.answers import Answer
from qa_desk.domain.template import Question
from qa_desk.domain.text import clean_text, too_long
from qa_desk.ui.answer_editors.aside_row import AsideRow
from qa_desk.ui.answer_editors.editor import AnswerEditor, local_today
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.onward_text import OnwardText
from qa_desk.ui.widgets.text_label import TextLabel

CHOOSE_AFTER_MS = 800


class NarrativeEditor(AnswerEditor):
    """A text that is chosen when the person pauses, leaves or moves on; its prompts stand above it."""

    def __init__(self, look: Look, question: Question, today: Callable[[], date] = local_today) -> None:
        super().__init__(look, question, today)
        self.text = OnwardText(look, question.title, limit=question.note.limit)
        self.limit_label = TextLabel(look, ink="muted")
        self.limit_label.hide()
        self.aside = AsideRow(look, question)
        self._waiting: str | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(CHOOSE_AFTER_MS)
        for prompt in question.note.prompts:
            self.body.addWidget(TextLabel(look, prompt, ink="muted"))
        self.body.addWidget(self.text)
        self.body.addWidget(self.limit_label)
        self.add_aside(self.aside)
        self.setFocusProxy(self.text)
        self._pause.timeout.connect(self.flush)
        self.text.typed.connect(self._on_typed)
        self.text.left.connect(self.flush)
        self.text.limit_told.connect(self._on_limit_told)
        self.text.next_requested.connect(self._on_next_requested)
        self.aside.wished.connect(self._on_aside_wished)

    def show_answer(self, answer: Answer) -> None:
        self._answer = answer
        self.aside.show_answer(answer)
        kept = answer.value if isinstance(answer.value, str) else ""
        is_blank = not kept and not self.text.toPlainText().strip()
        if self._waiting is None and not is_blank:
            self.text.show_text(kept)

    def focus_answer(self) -> None:
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_key(self, text: str) -> bool:
        return self.aside.choose_key(text)

    def set_read_only(self, read_only: bool) -> None:
        super().set_read_only(read_only)
        self.text.setReadOnly(read_only)
        self.aside.set_read_only(read_only)

    def flush(self) -> None:
        self._pause.stop()
        if self._waiting is not None:
            text = self._waiting
            if not too_long(clean_text(text)):  # else it is refused, and must not be replaced by what is kept
                self._waiting = None
            self.value_chosen.emit(text if text.strip() else None)

    def _on_typed(self, text: str) -> None:
        self._waiting = text
        self._pause.start()
        self.text_changed.emit(text)

    def _on_next_requested(self) -> None:
        self.flush()
        self.go_next.emit()

    def _on_limit_told(self, words: str) -> None:
        self.limit_label.setText(words)
        self.limit_label.setVisible(bool(words))

    def _on_aside_wished(self, standing: object) -> None:
        self.flush()
        if standing is None:
            self.value_chosen.emit(None)
        else:
            self.set_aside.emit(standing)
