"""One evidence item, field after field."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QLineEdit, QWidget

from qa_desk.domain.answers import EvidenceKind, EvidenceReference, Shows
from qa_desk.domain.application_evidence import KIND_WORDS, SHOWS_WORDS
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.date_box import DateBox
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.source_field import SourceField
from qa_desk.ui.widgets.wheel_guard import guard_wheel

SIDE_BY_SIDE = 520
"""The width in pixels at 100 % from which short fields stand beside each other."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _NumberedBox(QComboBox):
    """A list whose entries are chosen by their number; 0 takes the choice away."""

    def __init__(self, not_said: str, words: Sequence[str]) -> None:
        super().__init__()
        self.addItem(f"0 {not_said}")
        self.addItems([f"{number} {word}" for number, word in enumerate(words, start=1)])
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        guard_wheel(self)


class ItemForm(Card):
    """One item, field after field: Enter goes on, and after the last it keeps the item. Esc leaves all as it was."""

    kept = Signal(object)  # EvidenceReference
    left = Signal()

    def __init__(self, look: Look, today: Callable[[], date]) -> None:
        super().__init__(look, margin=12)
        self._opened = EvidenceReference("")
        self.title_edit = SourceField(tr("Title of the item"))
        self.title = FieldBox(look, tr("Title of the item"), self.title_edit)
        self.kind_box, self.shows_box = (
            _NumberedBox(tr("Not said"), tuple(KIND_WORDS.values())),
            _NumberedBox(tr("Not said which"), tuple(SHOWS_WORDS.values())),
        )
        self.kind = FieldBox(look, tr("Kind of item"), self.kind_box)
        self.dated_on = DateBox(look, tr("Date of the item"), today)
        self.shows = FieldBox(look, tr("What it shows"), self.shows_box)
        self.owner_edit = QLineEdit()
        self.owner = FieldBox(look, tr("Owner, by role"), self.owner_edit)
        self.review_on = DateBox(look, tr("Review date"), today, ahead=True)
        self.keep_button = verb_button(tr("&Keep item"), main=True)
        self.leave_button = verb_button(tr("Leave it as it was  Esc"))
        self._boxes: tuple[FieldBox, ...] = (
            self.title, self.kind, self.dated_on, self.shows, self.owner, self.review_on,
        )  # fmt: skip
        self._rows = (
            self._row(look, self.kind, self.dated_on, self.shows), self._row(look, self.owner, self.review_on),
        )  # fmt: skip
        self.body.addWidget(self.title)
        for row in self._rows:
            self.body.addLayout(row)
        self.body.addLayout(button_row(look, self.keep_button, self.leave_button))
        for box in (self.dated_on, self.review_on):
            box.date_field.next_requested.connect(self._on_next)
        self.title_edit.next_requested.connect(self._on_next)
        self.title_edit.back_requested.connect(self._leave)
        self.keep_button.clicked.connect(self.keep)
        self.leave_button.clicked.connect(self._leave)
        self.hide()

    def _row(self, look: Look, *boxes: FieldBox) -> QBoxLayout:
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        scaled(look, row, spacing=12)
        for box in boxes:
            row.addWidget(box, 1, Qt.AlignmentFlag.AlignTop)
        return row

    @property
    def is_changed(self) -> bool:
        """Whether anything was typed or chosen since it was opened."""
        typed = (box.date_field.isModified() or box.date_field.fault for box in (self.dated_on, self.review_on))
        return self._item() != self._opened or any(typed)

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """What the focus reaches, in order."""
        return (*(box.field for box in self._boxes), self.keep_button, self.leave_button)

    def open(self, item: EvidenceReference) -> None:
        """Show an item to be filled in or changed."""
        self._opened = item
        self.title_edit.show_source(item.source)
        self.title_edit.setText(item.source)
        self.kind_box.setCurrentIndex(list(EvidenceKind).index(item.evidence_kind) + 1 if item.evidence_kind else 0)
        self.shows_box.setCurrentIndex(list(Shows).index(item.shows) + 1 if item.shows else 0)
        self.dated_on.show_date(item.dated_on)
        self.review_on.show_date(item.review_on)
        self.owner_edit.setText(item.owner)
        for box in self._boxes:
            box.tell_problem("")
        self.show()
        self.title.take_focus()

    def keep(self) -> bool:
        """Give the item; False, with the fault beside its field, while it cannot be kept."""
        dates_read = [box.date_field.commit() for box in (self.dated_on, self.review_on)]
        if not all(dates_read):
            (self.review_on if dates_read[0] else self.dated_on).take_focus()
            return False
        try:
            item = self._item().checked()
        except UserError as problem:
            box = self.review_on if problem.field == "review_on" else self.title
            box.tell_problem(problem.message)
            box.take_focus()
            return False
        self.hide()
        self.kept.emit(item)
        return True

    def _item(self) -> EvidenceReference:
        kind, shows = self.kind_box.currentIndex(), self.shows_box.currentIndex()
        dated_on, review_on = self.dated_on.date_field.value, self.review_on.date_field.value
        return EvidenceReference(
            self.title_edit.text(),
            list(EvidenceKind)[kind - 1] if kind else None,
            dated_on if isinstance(dated_on, date) else None,
            list(Shows)[shows - 1] if shows else None,
            self.owner_edit.text(),
            review_on if isinstance(review_on, date) else None,
        )

    def _leave(self) -> None:
        self.hide()
        self.left.emit()

    def _on_next(self) -> None:
        """To the field after this one; after the last the item is whole."""
        fields = [box.field for box in self._boxes]
        place = next((place for place, field in enumerate(fields) if field.hasFocus()), len(fields) - 1)
        if place == len(fields) - 1:
            self.keep()
        else:
            fields[place + 1].setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape or (event.key() in _ENTER and focused is self.leave_button):
            self._leave()
        elif event.key() in _ENTER and focused is self.keep_button:
            self.keep()
        elif event.key() in _ENTER:
            self._on_next()
        else:
            super().keyPressEvent(event)
            event.accept()  # no letter typed here is a command of the question

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= self._look.space(SIDE_BY_SIDE)
        for row in self._rows:
            row.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)
