"""Several rows of the same few fields, for example one row for each core group meeting."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from qa_desk.domain.answers import Answer, Rows, Standing
from qa_desk.domain.filled_form import FilledForm
from qa_desk.domain.language import tr
from qa_desk.domain.template import Question
from qa_desk.ui.answer_editors.aside_row import AsideRow
from qa_desk.ui.answer_editors.editor import AnswerEditor, local_today
from qa_desk.ui.answer_editors.offered import nothing_offered_words
from qa_desk.ui.answer_editors.repeat_table import RepeatTable
from qa_desk.ui.layout.spacing import verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.announcements import announce


class RepeatEditor(AnswerEditor):
    """Enter goes down a row and from the last one on; Tab goes along; Ins adds a row and Alt+Del removes one.

    A row in which nothing is filled in is no row yet.
    """

    def __init__(self, look: Look, question: Question, today: Callable[[], date] = local_today) -> None:
        super().__init__(look, question, today)
        self.table = RepeatTable(look, question.questions, self._today)
        self.add_button = verb_button(tr("Add row  Ins"))
        self.add_button.clicked.connect(self.add_row)
        self.aside = AsideRow(look, question)
        self.aside.wished.connect(self._on_aside_wished)
        self.body.addWidget(self.table)
        self.body.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_aside(self.aside)
        self.table.entered.connect(self._announce_value)
        self.table.fault_changed.connect(self._on_fault_changed)
        self.table.remove_requested.connect(self.remove_row)
        self.table.left_downwards.connect(self.go_next)
        self.table.left_upwards.connect(self.go_previous)
        self.table.show_rows(())

    def show_rules(self, form: FilledForm) -> None:
        filtered = (column for column in self._question.questions if column.choice_filter is not None)
        waiting = {column.name: nothing_offered_words(form, column) for column in filtered}
        self.table.follow(form.state(self._question.name).repeat, waiting)

    def show_answer(self, answer: Answer) -> None:
        self._answer = answer
        self.aside.show_answer(answer)
        rows = answer.value.rows if isinstance(answer.value, Rows) else ()
        if rows != self.table.content():
            self.table.show_rows(rows)

    def focus_answer(self) -> None:
        self.table.focus_cell(0)

    def choose_key(self, text: str) -> bool:
        return self.aside.choose_key(text)

    def flush(self) -> None:
        self.table.commit()

    def set_read_only(self, read_only: bool) -> None:
        super().set_read_only(read_only)
        self.aside.set_read_only(read_only)
        self.add_button.setEnabled(not read_only)
        self.table.set_read_only(read_only)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Insert and not event.modifiers():
            self.add_row()
        elif event.key() == Qt.Key.Key_Delete and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            self.remove_row(self.table.current_line())
        else:
            super().keyPressEvent(event)

    def add_row(self) -> None:
        """Make a row below the one with the focus, and go there."""
        if self._read_only:
            return
        self.flush()
        place = self.table.current_line() + 1
        self.table.insert(place)
        self.table.focus_cell(place)
        announce(self, tr("Row {number} added", number=place + 1))

    def remove_row(self, place: int) -> None:
        """Take a row away with what is in it; the page's undo brings it back."""
        if self._read_only:
            return
        self.flush()
        self.table.remove(place)
        self.table.focus_cell(place)
        announce(self, tr("Row {number} removed", number=place + 1))
        self._announce_value()

    def _announce_value(self) -> None:
        rows = self.table.content()
        self.value_chosen.emit(Rows(rows) if rows else None)

    def _on_fault_changed(self) -> None:
        self.show_problem(self.table.fault_words())

    def _on_aside_wished(self, standing: Standing | None) -> None:
        if standing is None:
            self.value_chosen.emit(None)
        else:
            self.set_aside.emit(standing)
