"""What people found under one question, in their own words, and what may come of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qa_desk.domain.language import tr
from qa_desk.domain.text import clean_text
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.text_label import TextLabel
from qa_desk.ui.widgets.words_box import WordsBox

LABEL = tr("&Finding")
NOT_YET, IN_REPORT = tr("Not in the report."), tr("In the report.")


class FindingBox(QWidget):
    """Words are given when the person leaves the box, so that nothing has to be saved by hand."""

    given = Signal(str)
    report_requested = Signal(str, bool)  # words, and whether the report is to have them
    action_requested = Signal()
    back_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept, self._in_report, self._about = "", False, ""
        self._drafts: dict[str, str] = {}
        """What could not be kept, by what it is about, so that going to another bar loses none of it."""
        self.box = WordsBox(look, LABEL)
        self.state = TextLabel(look, ink="muted")
        self.report_button = verb_button(tr("Add to &report"))
        self.action_button = verb_button(tr("&Make an action\u2026"))
        column = QVBoxLayout(self)
        scaled(look, column)
        column.addWidget(self.box)
        column.addWidget(self.state)
        column.addLayout(button_row(look, self.report_button, self.action_button))
        self.box.text.left.connect(self.commit)
        self.box.text.back_requested.connect(self.back_requested)
        self.report_button.clicked.connect(self._on_report)
        self.action_button.clicked.connect(self.action_requested)

    @property
    def is_unsaved(self) -> bool:
        """Whether words are typed that are not kept yet, here or under a question that was left with them."""
        return bool(self._drafts) or self._is_typed

    @property
    def _is_typed(self) -> bool:
        return not self.box.text.isReadOnly() and self._words != self._kept

    @property
    def _words(self) -> str:
        """What is typed, as it would be kept."""
        return clean_text(self.box.words).strip()

    def commit(self) -> None:
        """Give what was typed, if it is new."""
        if self._is_typed:
            self.given.emit(self.box.words)

    def show_finding(self, about: str, words: str, history: str, *, in_report: bool, may_change: bool) -> None:
        """Show what is kept under a question; what is being typed under the same one is left alone."""
        if about != self._about:
            if self._is_typed:
                self._drafts[self._about] = self.box.words
            self.box.start(LABEL, "", self._drafts.pop(about, words))
        elif not self._is_typed:
            self.box.text.show_text(words)
        self._about, self._kept, self._in_report = about, words, in_report
        self.box.text.setReadOnly(not may_change)
        self.state.setText(f"{IN_REPORT if in_report else NOT_YET} {history}".strip() if words else "")
        self.state.setVisible(bool(words))
        verb = tr("Take out of &report") if in_report else tr("Add to &report")
        self.report_button.setText(verb)
        self.report_button.setAccessibleName(verb.replace("&", ""))
        self.report_button.setVisible(may_change)

    def tell_problem(self, words: str) -> None:
        """Say what is wrong with the words."""
        self.box.tell_problem(words)
        self.box.take_focus()

    def _on_report(self) -> None:
        self.report_requested.emit(self.box.words, not self._in_report)
