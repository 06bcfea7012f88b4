"""The open question: its words, its answer, its evidence, and what to do next."""

from datetime import date
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QPushButton, QVBoxLayout, QWidget

from qa_desk.domain.answer_words import answer_words
from qa_desk.domain.answers import Standing
from qa_desk.domain.application_evidence import lists_items
from qa_desk.domain.filled_form import FilledForm
from qa_desk.domain.form_problems import problem_words
from qa_desk.domain.language import tr
from qa_desk.domain.question_state import Need, QuestionState
from qa_desk.domain.template import Question, QuestionType
from qa_desk.domain.text import too_long
from qa_desk.ui.answer_editors import editor_type
from qa_desk.ui.answer_editors.editor import AnswerEditor
from qa_desk.ui.grading.evidence_box import EvidenceBox
from qa_desk.ui.grading.verdicts import show_verdict
from qa_desk.ui.layout.wrap_layout import WrapLayout
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.problem_line import ProblemLine
from qa_desk.ui.widgets.text_label import TextLabel

NO_EVIDENCE_FOR = frozenset({QuestionType.TEXT, QuestionType.CALCULATE})


class ReasonField(QComboBox):
    """Why a question does not apply, or why a grade departs: one of those offered, or one's own words."""

    typed = Signal(str)
    left = Signal()
    onward_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setCompleter(None)  # type: ignore[arg-type]  # Qt takes none: words are never completed
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._shown: tuple[str, ...] | None = None
        self.textActivated.connect(self.typed)
        line = self.lineEdit()
        if line is not None:
            line.textEdited.connect(self.typed)
            line.editingFinished.connect(self.left)

    def show_reason(self, offered: tuple[str, ...], reason: str) -> None:
        """Offer some reasons and show the one that is kept."""
        if offered != self._shown:
            self._shown = offered
            self.blockSignals(True)
            self.clear()
            self.addItems(offered)
            self.blockSignals(False)
        if self.currentText() != reason and not too_long(self.currentText()):  # refused words stay to be shortened
            self.setEditText(reason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.onward_requested.emit()

    def wheelEvent(self, event: object) -> None:
        event.ignore()  # type: ignore[attr-defined]  # the wheel scrolls the page and never changes a reason


class QuestionCard(Card):
    """Shows one question at a time; one editor is kept for each question of the case."""

    value_chosen = Signal(object)
    set_aside = Signal(object)
    reason_typed = Signal(str)
    reason_left = Signal()
    onward_requested = Signal()
    previous_requested = Signal()
    letter_pressed = Signal(str)
    flag_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._editors: dict[str, AnswerEditor] = {}
        self.editor: AnswerEditor | None = None
        self._single_keys, self._quick = True, False
        self.question_label = TextLabel(look, size=TextSize.QUESTION, bold=True)
        self.hint_label = TextLabel(look, ink="muted")
        self.follow_label = TextLabel(look, ink="info")
        self.suggestion_label = TextLabel(look, ink="info")
        self.problem_line = ProblemLine(look)
        self.reason_label = TextLabel(look, tr("&Reason"))
        self.reason = ReasonField()
        self.reason_label.setBuddy(self.reason)
        self.evidence = EvidenceBox(look)
        self.next_button = QPushButton(tr("&Next  Enter"))
        self.flag_button = QPushButton(tr("&Flag for the panel  F"))
        self._place = QVBoxLayout()
        self._lay_out()
        self.reason.typed.connect(self.reason_typed)
        self.reason.left.connect(self.reason_left)
        self.reason.onward_requested.connect(self.onward_requested)
        self.evidence.onward_requested.connect(self.onward_requested)
        self.evidence.back_requested.connect(self.focus_answer)
        self.next_button.clicked.connect(self.onward_requested)
        self.flag_button.clicked.connect(self.flag_requested)

    def _lay_out(self) -> None:
        for widget in (self.follow_label, self.question_label, self.hint_label, self.suggestion_label):
            self.body.addWidget(widget)
        self.body.addLayout(self._place)
        self.body.addWidget(self.problem_line)
        self.body.addWidget(self.reason_label)
        self.body.addWidget(self.reason)
        self.body.addWidget(self.evidence)
        row = WrapLayout(self._look.space(8))
        for button in (self.next_button, self.flag_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        self.body.addLayout(row)

    def show_case(self) -> None:
        """Forget the editors of the case before."""
        for editor in self._editors.values():
            editor.hide()
            editor.deleteLater()
        self._editors.clear()
        self.editor = None
        self.evidence.show_case()

    def show_question(self, form: FilledForm, name: str, sources: tuple[str, ...], *, read_only: bool) -> None:
        """Open a question."""
        state = form.state(name)
        question, number = state.question, form.template.numbers[name]
        self.setAccessibleName(tr("Question {number}. {label}", number=number, label=question.label))
        self.question_label.setText(f"{number}   {question.label}")
        self._tell(self.hint_label, question.hint)
        self._tell(self.follow_label, _follow_words(form, question))
        listing = lists_items(form.template)
        if listing:
            self.evidence.list_items(lambda: form.where.today)
        self._open_editor(question, form.where.today)
        self.evidence.show_listing(is_listing=listing)
        self.evidence.setVisible(question.type not in NO_EVIDENCE_FOR)
        self.evidence.show_state(state, sources)
        self.evidence.set_read_only(read_only)
        self.reason.clearEditText()
        self.reason.setEnabled(not read_only)
        self.flag_button.setEnabled(not read_only)
        if self.editor is not None:
            self.editor.set_read_only(read_only)
        self.refresh(form, name)

    def refresh(self, form: FilledForm, name: str) -> None:
        """Bring the open question up to date with the form."""
        state = form.state(name)
        if self.editor is not None:
            self.editor.show_rules(form)
            self.editor.show_answer(state.answer)
            show_verdict(self.editor, state)
        self._show_suggestion(state)
        self._show_reason(state)
        self.evidence.refresh(state)
        self.flag_button.setText(tr("Take off the &flag  F") if state.answer.flagged else tr("&Flag for the panel  F"))
        wrong = Need.CORRECTION in state.needs
        self.problem_line.tell(problem_words(state, form.template.numbers[name], Need.CORRECTION) if wrong else "")

    def tell_problem(self, words: str) -> None:
        """Show a problem of the summary beside its question, in the same words."""
        self.problem_line.tell(words)

    def flush(self) -> bool:
        """Announce what is typed and not announced yet; False while some of it cannot be kept."""
        if self.editor is not None:
            self.editor.flush()
        return self.evidence.flush()

    def _open_editor(self, question: Question, today: date) -> None:
        if self.editor is not None:
            self.editor.hide()
        editor = self._editors.get(question.name)
        if editor is None:
            editor = editor_type(question)(self._look, question, lambda: today)
            editor.value_chosen.connect(self.value_chosen)
            editor.set_aside.connect(self.set_aside)
            editor.go_next.connect(self.onward_requested)
            editor.go_previous.connect(self.previous_requested)
            editor.letter_pressed.connect(self.letter_pressed)
            self._editors[question.name] = editor
            self._place.addWidget(editor)
            self._put_before_the_rest(editor)
        editor.set_single_keys(self._single_keys)
        editor.set_quick(self._quick)
        editor.show()
        self.editor = editor

    def _put_before_the_rest(self, editor: AnswerEditor) -> None:
        """Give a new editor its place in the order of Tab; the ones before it, hidden now, keep theirs."""
        rest = (self.reason, self.evidence.note, *self.evidence.source_parts, self.next_button, self.flag_button)
        for before, after in pairwise((_last_part(editor), *rest)):
            QWidget.setTabOrder(before, after)

    def _show_suggestion(self, state: QuestionState) -> None:
        why = state.suggestion.why if state.question.grades is not None else ""
        scale, point = state.question.scale, state.suggestion.point
        if scale is not None and point is not None:
            why = tr("Suggested: {label}. {why}", label=scale.point(point).label, why=why)
        self._tell(self.suggestion_label, why)

    def _show_reason(self, state: QuestionState) -> None:
        shown = state.reason_wanted
        self.reason_label.setVisible(shown)
        self.reason.setVisible(shown)
        if not shown:
            return
        if state.answer.standing is Standing.NOT_APPLICABLE:
            self.reason_label.setText(tr("Why it does not apply (&reason needed)"))
            offered = state.question.not_applicable.reasons
        else:
            self.reason_label.setText(tr("Why your grade departs from the suggestion (&reason needed)"))
            offered = ()
        self.reason.setAccessibleName(self.reason_label.text().replace("&", ""))
        self.reason.show_reason(offered, state.answer.reason)

    def _tell(self, label: TextLabel, words: str) -> None:
        label.setText(words)
        label.setVisible(bool(words))

    def focus_answer(self) -> None:
        """Put the focus in the answer."""
        if self.editor is not None:
            self.editor.focus_answer()

    def set_keys(self, *, single_keys: bool, quick: bool, enter_moves_on: bool) -> None:
        """How keys act, as the person has set it."""
        self._single_keys, self._quick = single_keys, quick
        self.evidence.note.set_enter_moves_on(enter_moves_on)
        for editor in self._editors.values():
            editor.set_single_keys(single_keys)
            editor.set_quick(quick)


def _last_part(editor: QWidget) -> QWidget:
    """The part of an editor that the focus reaches last; Qt would put what follows before the first."""
    parts = [part for part in editor.findChildren(QWidget) if part.focusPolicy() & Qt.FocusPolicy.TabFocus]
    return parts[-1] if parts else editor


def _follow_words(form: FilledForm, question: Question) -> str:
    if not question.follows:
        return ""
    parent = form.state(question.follows)
    number = form.template.numbers[question.follows]
    if not form.state(question.name).asked:
        return tr("Not needed now. Your answer is kept in case you change back.")
    if question.relevant is None or question.follows not in question.relevant.names:
        return ""  # it stands with its question and is asked whatever the answer there
    return tr(
        "Asked because you answered {answer_words} to question {number}",
        answer_words=answer_words(parent.question, parent.shown),
        number=number,
    )
