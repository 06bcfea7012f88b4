"""The auditors of an audit: what came from each, and what the chair can do about it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from qa_desk.domain.language import tr
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.returns.rows import AUDITOR_COLUMNS, RETURN_COLUMN, RETURN_LOOKS, AuditorRow
from qa_desk.ui.widgets.reading_table import ReadingTable, RowsModel
from qa_desk.ui.widgets.status_painter import StatusPainter
from qa_desk.ui.widgets.text_label import TextLabel

REMIND, ASK_AGAIN = tr("Copy rem&inder"), tr("Copy request to send &it again")
HOLD_BACK, RELEASE = tr("&Hold back..."), tr("Release from &hold")


class AuditorBoard(QWidget):
    """One row for each auditor, a sentence about the chosen one, and the wishes about them."""

    given_up = Signal(str)  # auditor id
    send_back_requested = Signal(str)  # auditor id
    reminder_requested = Signal(str)  # auditor id
    hold_requested = Signal(str)  # auditor id
    release_requested = Signal(str)  # auditor id
    settle_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.model: RowsModel[AuditorRow] = RowsModel(AUDITOR_COLUMNS, self)
        self.table = ReadingTable(look, self.model, tr("Returns by auditor"), most_rows=6)
        self.table.setItemDelegate(StatusPainter(look, self.table, RETURN_COLUMN, RETURN_LOOKS))
        self.line = TextLabel(look)
        self.reminder_button = verb_button(REMIND)
        self.not_coming_button = verb_button(tr("Mark as &not coming..."))
        self.send_back_button = verb_button(tr("Send &back..."))
        self.hold_button = verb_button(HOLD_BACK)
        self.settle_button = verb_button(tr("Settle &differences..."))
        parts = QVBoxLayout(self)
        scaled(look, parts, spacing=10)
        parts.addWidget(self.table)
        parts.addWidget(self.line)
        parts.addLayout(
            button_row(
                look, self.reminder_button, self.not_coming_button, self.send_back_button, self.hold_button,
                self.settle_button,
            )
        )  # fmt: skip
        self._connect()

    def _connect(self) -> None:
        self.reminder_button.clicked.connect(self._on_reminder)
        self.not_coming_button.clicked.connect(self._on_not_coming)
        self.send_back_button.clicked.connect(self._on_send_back)
        self.hold_button.clicked.connect(self._on_hold)
        self.settle_button.clicked.connect(self.settle_requested)
        self.table.opened.connect(self._on_reminder)
        self.table.selectionModel().currentRowChanged.connect(self._offer)
        self.table.horizontalScrollBar().rangeChanged.connect(self.arrange)
        for key, do in ((tr("Del"), self._on_not_coming), ("S", self._on_send_back), ("H", self._on_hold)):
            QShortcut(QKeySequence(key), self.table, do, context=Qt.ShortcutContext.WidgetShortcut)

    def show_rows(self, rows: Sequence[AuditorRow]) -> None:
        """Show who is in; the row that was chosen stays chosen."""
        self.model.show_rows(rows)
        if rows and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self._offer()

    def row_of(self, auditor: str) -> AuditorRow | None:
        """The row of one auditor, if it is there."""
        return next((one for one in self.model.rows if one.auditor == auditor), None)

    def arrange(self) -> None:
        """Where the table is wider than the window, its chosen row is said in a line below it."""
        self.line.setVisible(self.table.isVisibleTo(self) and self.table.horizontalScrollBar().maximum() > 0)

    def _chosen(self) -> AuditorRow | None:
        place, rows = self.table.currentIndex().row(), self.model.rows
        return rows[place] if 0 <= place < len(rows) else None

    def _offer(self) -> None:
        """Only what can be done about the chosen auditor can be pressed."""
        row = self._chosen()
        self.line.setText(row.sentence if row is not None else "")
        self.reminder_button.setEnabled(row is not None and bool(row.reminder))
        self.not_coming_button.setEnabled(row is not None and row.may_be_given_up)
        self.send_back_button.setEnabled(row is not None and row.may_be_sent_back)
        self.hold_button.setEnabled(row is not None and (row.is_held or row.may_be_held))
        _name(self.reminder_button, ASK_AGAIN if row is not None and row.asks_again else REMIND)
        _name(self.hold_button, RELEASE if row is not None and row.is_held else HOLD_BACK)

    def _on_reminder(self) -> None:
        self._wish(self.reminder_requested, lambda one: bool(one.reminder))

    def _on_not_coming(self) -> None:
        self._wish(self.given_up, lambda one: one.may_be_given_up)

    def _on_send_back(self) -> None:
        self._wish(self.send_back_requested, lambda one: one.may_be_sent_back)

    def _on_hold(self) -> None:
        """The same key and button hold back and let go."""
        row = self._chosen()
        if row is not None and row.is_held:
            self.release_requested.emit(row.auditor)
        else:
            self._wish(self.hold_requested, lambda one: one.may_be_held)

    def _wish(self, wish: SignalInstance, may: Callable[[AuditorRow], bool]) -> None:
        row = self._chosen()
        if row is not None and may(row):
            wish.emit(row.auditor)


def _name(button: QPushButton, words: str) -> None:
    button.setText(words)
    button.setAccessibleName(words.replace("&", ""))
