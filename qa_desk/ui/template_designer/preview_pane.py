"""The selected question as auditors will meet it: the real card of the grading screen, and what is read aloud."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal

from qa_desk.domain.filled_form import FilledForm
from qa_desk.domain.language import tr
from qa_desk.ui.grading.question_card import QuestionCard
from qa_desk.ui.layout.scrolled_column import ScrolledColumn
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.template_designer.read_aloud import keys_line, read_aloud
from qa_desk.ui.widgets.text_label import TextLabel

TRY = tr("Try an answer: nothing is kept.")
NOT_YET = tr("The preview comes once what is listed under Checks is put right.")


class PreviewPane(ScrolledColumn):
    """Shows one question, or some sentences where there is no question to show. Nothing answered here is kept."""

    value_chosen = Signal(object)
    set_aside = Signal(object)
    note_typed = Signal(str)
    reason_typed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, margins=(12, 12, 12, 12), spacing=12)
        self.heading = TextLabel(look, tr("Preview"), size=TextSize.QUESTION, bold=True)
        self.lead_label = TextLabel(look, TRY, ink="muted")
        self.card = QuestionCard(look)
        self.words_label = TextLabel(look)
        self.aloud_heading = TextLabel(look, tr("Read aloud"), bold=True)
        self.aloud_label = TextLabel(look)
        self.keys_label = TextLabel(look, ink="muted")
        for widget in (
            self.heading, self.lead_label, self.card, self.words_label, self.aloud_heading, self.aloud_label,
            self.keys_label,
        ):  # fmt: skip
            self.column.addWidget(widget)
        self.card.value_chosen.connect(self.value_chosen)
        self.card.set_aside.connect(self.set_aside)
        self.card.evidence.note_typed.connect(self.note_typed)
        self.card.reason_typed.connect(self.reason_typed)
        self.card.next_button.hide()
        self.card.flag_button.hide()
        self._shown: tuple[FilledForm, str] | None = None
        self.show_sentences(())

    def show_question(self, form: FilledForm, name: str, number: str) -> None:
        """Show a question of a form; its editor is made anew, because the question is another one."""
        question = form.state(name).question
        self.card.show_case()
        self.card.show_question(form, name, (), read_only=False)
        self.card.question_label.setText(f"{number}   {question.label}")
        self._show_card(True)
        self.aloud_label.setText(f"“{read_aloud(question, number)}”")
        self.keys_label.setText(keys_line(question))
        self.keys_label.setVisible(bool(self.keys_label.text()))

    def refresh(self, form: FilledForm, name: str) -> None:
        """Show what an answer given here comes to."""
        self.card.refresh(form, name)

    def show_sentences(self, sentences: Sequence[str]) -> None:
        """Show words in place of a question."""
        self._show_card(False)
        self.words_label.setText("\n\n".join(sentences))
        self.words_label.setVisible(bool(sentences))
        self.keys_label.hide()

    def _show_card(self, there: bool) -> None:
        self.card.setVisible(there)
        self.lead_label.setVisible(there)
        self.aloud_heading.setVisible(there)
        self.aloud_label.setVisible(there)
        self.words_label.setVisible(False)

    def take_focus(self) -> None:
        """Put the person into the answer, else on the pane."""
        if self.card.isHidden():
            self.verticalScrollBar().setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.card.focus_answer()
