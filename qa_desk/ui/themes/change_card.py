"""Renaming a theme, merging it into another, or undoing that: always with a reason."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QWidget

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.ui.layout.spacing import button_row, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.line_box import LineBox
from qa_desk.ui.widgets.text_label import TextLabel
from qa_desk.ui.widgets.wheel_guard import guard_wheel


class ThemeChange(StrEnum):
    """What is done to a theme, by the words on its button."""

    ADD = "&Add theme"
    RENAME = "Rename &theme"
    MERGE = "&Merge themes"
    PART = "&Undo merging"


class ChangeCard(Card):
    """One change at a time; Esc takes it back before anything is recorded."""

    wished = Signal(str, str, str, bool)  # name, id of the other theme, reason, whether it means something else
    closed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self.change = ThemeChange.ADD
        self.title = TextLabel(look, size=TextSize.SECTION, bold=True)
        self.name_box = LineBox(look, tr("&Name"), widest=560)
        self.into_combo = QComboBox()
        guard_wheel(self.into_combo)
        self.into_box = FieldBox(look, tr("Merge &into"), self.into_combo, widest=560)
        self.reason_box = LineBox(look, tr("&Why"), tr("Kept in the history of the theme."), widest=560)
        self.main_button = verb_button("", main=True)
        self.other_button = verb_button(tr("It is an&other theme"))
        self.close_button = verb_button(tr("&Close"))
        for widget in (self.title, self.name_box, self.into_box, self.reason_box):
            self.body.addWidget(widget)
        self.body.addLayout(button_row(look, self.main_button, self.other_button, self.close_button))
        self.main_button.clicked.connect(lambda: self._wish(is_other=False))
        self.other_button.clicked.connect(lambda: self._wish(is_other=True))
        self.close_button.clicked.connect(self.closed)
        self.hide()

    def open_for(self, change: ThemeChange, title: str, name: str, others: Sequence[tuple[str, str]]) -> None:
        """Ask for what a change needs; ``others`` (id, name) are the themes it may be merged into."""
        self.change = change
        self.title.setText(title)
        self.name_box.edit.setText(name)
        self.reason_box.edit.clear()
        self.into_combo.clear()
        for theme, words in others:
            self.into_combo.addItem(words, theme)
        self.name_box.setVisible(change in (ThemeChange.ADD, ThemeChange.RENAME))
        self.into_box.setVisible(change is ThemeChange.MERGE)
        self.reason_box.setVisible(change is not ThemeChange.ADD)
        self.other_button.hide()
        self.main_button.setText(change.value)
        self.main_button.setAccessibleName(change.value.replace("&", ""))
        for box in (self.name_box, self.into_box, self.reason_box):
            box.tell_problem("")
        self.show()
        first = next(box for box in (self.name_box, self.into_box, self.reason_box) if not box.isHidden())
        first.take_focus()

    def show_problem(self, problem: UserError, *, may_differ: bool) -> None:
        """Say what stands in the way beside its field; ``may_differ`` offers to say that it is another theme."""
        boxes = {"name": self.name_box, "into": self.into_box, "reason": self.reason_box}
        box = boxes.get(problem.field or "", self.name_box)
        box.tell_problem(str(problem))
        self.other_button.setVisible(may_differ)
        box.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif is_enter and any(box.edit.hasFocus() for box in (self.name_box, self.reason_box)):
            self._wish(is_other=False)
        else:
            super().keyPressEvent(event)

    def _wish(self, *, is_other: bool) -> None:
        for box in (self.name_box, self.into_box, self.reason_box):
            box.tell_problem("")
        into = str(self.into_combo.currentData() or "")
        self.wished.emit(self.name_box.edit.text(), into, self.reason_box.edit.text(), is_other)
