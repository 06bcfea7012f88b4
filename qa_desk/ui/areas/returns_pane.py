"""Which returns are in, which are missing, and why."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from qa_desk.domain.agency_return import ReturnState
from qa_desk.domain.areas.tracker import ReturnsTracker, TrackedReturn
from qa_desk.domain.dates import short_date
from qa_desk.domain.language import tr
from qa_desk.domain.wording import subject_word
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.reading_table import Column, ReadingTable, RowsModel
from qa_desk.ui.widgets.text_label import TextLabel
from qa_desk.ui.widgets.wheel_guard import guard_wheel


def tracker_columns(tracker: ReturnsTracker) -> tuple[Column[TrackedReturn], ...]:
    """Name, status and reason first; then what the list says of each."""
    return (
        Column(subject_word(tracker.kind, 1).capitalize(), lambda one: one.subject.code),
        Column(tr("Status"), lambda one: one.status),
        Column(tr("Received"), _received_on),
        Column(tr("Reason"), lambda one: one.reason),
        *(Column(title, partial(_attribute, title)) for title in tracker.columns),
    )


def _attribute(title: str, one: TrackedReturn) -> str:
    return one.subject.attribute(title)


def _received_on(one: TrackedReturn) -> str:
    at = one.agency_return.signed_off_at
    return short_date(at.astimezone().date()) if at and one.is_in else ""


class ReturnsPane(QWidget):
    """The returns of one audit as a table, the missing first."""

    not_coming_requested = Signal(object)  # TrackedReturn
    expect_requested = Signal(object)  # TrackedReturn
    column_chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.sentence = TextLabel(look, bold=True)
        self.reasons = TextLabel(look, ink="muted")
        self.column_box = QComboBox()
        self.column_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.column_box.setMinimumContentsLength(8)
        guard_wheel(self.column_box)
        self.column_field = FieldBox(look, tr("Count the missing &by"), self.column_box, widest=320)
        self.rows: RowsModel[TrackedReturn] = RowsModel(())
        self.table = ReadingTable(look, self.rows, tr("Table of returns"), most_rows=0)
        self.not_coming_button = verb_button(tr("Mark not &coming..."))
        self.expect_button = verb_button(tr("&Expect it again..."))
        column = QVBoxLayout(self)
        scaled(look, column, spacing=12)
        for widget in (self.sentence, self.reasons, self.column_field):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addLayout(button_row(look, self.not_coming_button, self.expect_button))
        self.column_box.activated.connect(lambda: self.column_chosen.emit(self.column))
        self.table.selectionModel().currentRowChanged.connect(self._offer)
        self.not_coming_button.clicked.connect(lambda: self._wish(self.not_coming_requested))
        self.expect_button.clicked.connect(lambda: self._wish(self.expect_requested))

    @property
    def column(self) -> str:
        """The column that the missing are counted by."""
        return self.column_box.currentText()

    def show_tracker(self, tracker: ReturnsTracker) -> None:
        """Show the returns of an audit as they stand."""
        self._offer_columns(tracker.grouping_columns)
        columns = tracker_columns(tracker)
        if [column.title for column in columns] != [column.title for column in self.rows.columns]:
            self.rows.show_columns(columns)
        self.rows.show_rows(sorted(tracker.returns, key=lambda one: one.is_in))
        self.sentence.setText(tracker.sentence(self.column))
        self.reasons.setText(
            tr("Reasons given: {reasons_words}.", reasons_words=tracker.reasons_words) if tracker.reasons_words else ""
        )
        self.reasons.setVisible(bool(self.reasons.text()))
        self._offer()

    def _offer_columns(self, columns: Sequence[str]) -> None:
        if [self.column_box.itemText(place) for place in range(self.column_box.count())] != list(columns):
            self.column_box.clear()
            self.column_box.addItems(list(columns))
        self.column_field.setVisible(len(columns) > 1)

    def chosen(self) -> TrackedReturn | None:
        """The return that the table stands on."""
        place = self.table.currentIndex().row()
        return self.rows.rows[place] if 0 <= place < len(self.rows.rows) else None

    def _offer(self) -> None:
        """Offer what can be done with the chosen return."""
        one = self.chosen()
        state = one.agency_return.state if one else None
        self.not_coming_button.setEnabled(state in (ReturnState.DRAFT, ReturnState.HANDED_BACK))
        self.expect_button.setEnabled(state in (ReturnState.NOT_COMING, ReturnState.HANDED_BACK))

    def _wish(self, wish: SignalInstance) -> None:
        one = self.chosen()
        if one is not None:
            wish.emit(one)
