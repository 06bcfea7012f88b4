"""Recording something learned from a source that is no audit of this desk."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.learning.entry import Learning, LearningKind
from qa_desk.ui.layout.spacing import button_row, verb_button
from qa_desk.ui.learning.theme_picker import ThemePicker
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.date_box import DateBox
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.line_box import LineBox
from qa_desk.ui.widgets.text_label import TextLabel
from qa_desk.ui.widgets.wheel_guard import guard_wheel
from qa_desk.ui.widgets.words_box import WordsBox

AUDITS_COME = tr("Audits of this desk come by themselves, with the themes that are linked in their findings.")


class EntryCard(Card):
    """Hidden until something is to be recorded; Ctrl+Enter records, Esc leaves it and keeps what is typed."""

    learning_given = Signal(object, object)  # Learning without actions, and the references that were typed
    left = Signal()

    def __init__(self, look: Look, today: Callable[[], date]) -> None:
        super().__init__(look)
        self.title = TextLabel(look, tr("Record learning"), size=TextSize.SECTION, bold=True)
        self.note = TextLabel(look, AUDITS_COME, ink="muted")
        self.kind_combo = QComboBox()
        guard_wheel(self.kind_combo)
        for kind in (*(one for one in LearningKind if one is not LearningKind.AUDIT), LearningKind.AUDIT):
            label = tr("{label} elsewhere", label=kind.label) if kind is LearningKind.AUDIT else kind.label
            self.kind_combo.addItem(label, kind)
        self.kind_box = FieldBox(look, tr("&Kind of source"), self.kind_combo, widest=360)
        self.title_box = LineBox(look, tr("&Name of the source"), tr("For example: Child BW review"), widest=560)
        self.day_box = DateBox(look, tr("&Day"), today)
        self.learned_box = WordsBox(look, tr("What was &learned"))
        self.picker = ThemePicker(look)
        self.done_box = WordsBox(look, tr("What was don&e"))
        self.actions_box = LineBox(look, tr("Act&ions"), tr("References, such as CG.1, CG.3; may be empty"), widest=560)
        self.record_button = verb_button(tr("&Record learning  Ctrl+Enter"), main=True)
        self.leave_button = verb_button(tr("Lea&ve it  Esc"))
        for widget in (
            self.title, self.note, self.kind_box, self.title_box, self.day_box, self.learned_box, self.picker,
            self.done_box, self.actions_box,
        ):  # fmt: skip
            self.body.addWidget(widget)
        self.body.addLayout(button_row(look, self.record_button, self.leave_button))
        self.record_button.clicked.connect(self._give)
        self.leave_button.clicked.connect(self._leave)
        self.hide()

    def open(self) -> None:
        """Ask; what was typed and not recorded is still there."""
        self._clear_problems()
        self.show()
        self.kind_box.take_focus()

    def start_over(self, names: Sequence[str]) -> None:
        """Nothing is typed; ``names`` are the themes that there are."""
        for box in (self.title_box, self.actions_box):
            box.edit.clear()
        self.day_box.show_date(None)
        self.learned_box.start(tr("What was &learned"), "", "")
        self.done_box.start(tr("What was don&e"), "", "")
        self.picker.start_over(names)

    @property
    def _boxes(self) -> dict[str, FieldBox]:
        return {
            "title": self.title_box, "on": self.day_box, "learned": self.learned_box, "themes": self.picker.name_box,
            "name": self.picker.name_box, "done": self.done_box, "actions": self.actions_box, "ref": self.actions_box,
        }  # fmt: skip

    def tell_problem(self, problem: UserError) -> bool:
        """Say beside its field what cannot stand; False where it belongs to none of them."""
        box = self._boxes.get(problem.field or "")
        if box is None:
            return False
        box.tell_problem(str(problem))
        box.take_focus()
        return True

    def _clear_problems(self) -> None:
        for box in self._boxes.values():
            box.tell_problem("")

    def _give(self) -> None:
        self._clear_problems()
        day = self.day_box.date_field.value if self.day_box.date_field.commit() else None
        if not isinstance(day, date):
            words = self.day_box.problem_line.text() or tr("Enter the day")
            self.tell_problem(UserError(f"{words.rstrip('.')}.", field="on"))
            return
        kind = LearningKind(self.kind_combo.currentData())
        title, learned, done = self.title_box.edit.text(), self.learned_box.words, self.done_box.words
        refs = tuple(ref.strip() for ref in self.actions_box.edit.text().split(",") if ref.strip())
        self.learning_given.emit(Learning(kind, title, day, learned, self.picker.themes, done), refs)

    def _leave(self) -> None:
        self.hide()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and with_control:
            self._give()
        else:
            super().keyPressEvent(event)
