"""The card that asks for words before an act is recorded: below the table, never a box in the way."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.ui.actions.asks import Ask, AskField
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.widgets.announcements import announce
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.line_box import LineBox
from qa_desk.ui.widgets.text_label import TextLabel
from qa_desk.ui.widgets.words_box import WordsBox


class AskCard(Card):
    """Hidden while nothing is asked; Ctrl+Enter records, Esc leaves everything as it is."""

    answered = Signal(object, object)  # Ask, and what was said by the name of its field
    left = Signal()
    shown = Signal(bool)  # whether something is asked

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self.asked: Ask | None = None
        self.boxes: dict[str, LineBox | WordsBox] = {}
        self.title = TextLabel(look, size=TextSize.SECTION, bold=True)
        self.do_button = verb_button(tr("Record"), main=True)
        self.leave_button = verb_button(tr("Leave it as it is"))
        self._column = QVBoxLayout()
        scaled(look, self._column, spacing=8)
        self.body.addWidget(self.title)
        self.body.addLayout(self._column)
        self.body.addLayout(button_row(look, self.do_button, self.leave_button))
        self.do_button.clicked.connect(self._on_done)
        self.leave_button.clicked.connect(self.leave)
        QShortcut(
            QKeySequence("Ctrl+Return"), self, self._on_done, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        self.hide()

    def ask(self, asked: Ask) -> None:
        """Show the fields of an act, and put the person into the first that is empty."""
        self._clear()
        self.asked = asked
        self.title.setText(asked.title)
        self.do_button.setText(asked.do_it)
        self.do_button.setAccessibleName(asked.do_it)
        for field in asked.fields:
            box = self._box(field)
            self.boxes[field.name] = box
            self._column.addWidget(box)
        self._set_tab_order()
        self.show()
        self.shown.emit(True)
        announce(self, asked.title)
        self._first_empty().take_focus()

    def leave(self) -> None:
        """Ask nothing any more."""
        if self.asked is not None:
            self.close_quietly()
            self.left.emit()

    def close_quietly(self) -> None:
        """Go away because it was recorded."""
        self._clear()
        self.hide()
        self.shown.emit(False)

    def show_problem(self, problem: UserError) -> bool:
        """Say what is wrong beside its field; False where the card has no such field."""
        box = self.boxes.get(problem.field or "")
        if box is None:
            return False
        box.tell_problem(str(problem))
        box.take_focus()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._on_done()
        else:
            super().keyPressEvent(event)

    def _box(self, field: AskField) -> LineBox | WordsBox:
        if field.is_long:
            words = WordsBox(self._look, field.label, field.hint)
            words.text.show_text(field.text)
            words.text.back_requested.connect(self.leave)
            return words
        line = LineBox(self._look, field.label, field.hint, widest=560)
        line.edit.setText(field.text)
        return line

    def _first_empty(self) -> LineBox | WordsBox:
        return next(
            (box for name, box in self.boxes.items() if not self._said()[name]), next(iter(self.boxes.values()))
        )

    def _said(self) -> dict[str, str]:
        return {name: box.words if isinstance(box, WordsBox) else box.edit.text() for name, box in self.boxes.items()}

    def _set_tab_order(self) -> None:
        stops = [*(box.field for box in self.boxes.values()), self.do_button, self.leave_button]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _on_done(self) -> None:
        if self.asked is not None:
            for box in self.boxes.values():
                box.tell_problem("")
            self.answered.emit(self.asked, self._said())

    def _clear(self) -> None:
        for box in self.boxes.values():
            self._column.removeWidget(box)
            box.hide()
            box.deleteLater()
        self.boxes, self.asked = {}, None
