"""Opened returns before they are taken in: what is new, what differs, what is missing, what is refused and why."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.ui.layout.scrolled_column import ScrolledColumn
from qa_desk.ui.layout.spacing import button_row, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.page import Page
from qa_desk.ui.take_in.rows import FILE_COLUMNS, OUTCOME_COLUMN, OUTCOME_LOOKS, FileRow
from qa_desk.ui.take_in.unread_card import UnreadCard
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.message_bar import MessageBar, MessageKind
from qa_desk.ui.widgets.progress_line import ProgressLine
from qa_desk.ui.widgets.reading_table import ReadingTable, RowsModel
from qa_desk.ui.widgets.status_painter import StatusPainter
from qa_desk.ui.widgets.text_label import TextLabel

BUSY = tr("Wait until the returns are read, or press Stop.")


class TakeInView(Page):
    """Opened with the files that were chosen; Esc goes back to Returns."""

    files_opened = Signal(str)  # the files, as ``chosen_files`` writes them
    take_in_requested = Signal()
    undo_requested = Signal()
    settle_requested = Signal()
    receipt_requested = Signal()
    more_requested = Signal()

    keys_line = tr("F1 keys   Up/Down file   Alt+T take in   Alt+U undo   Esc Returns")
    keys = (
        ("Up, Down", tr("Next or previous file; what it brings is said below")),
        ("Alt+T", tr("Take in the returns that are ready")),
        ("Alt+U", tr("Undo: set them all aside again")),
        ("Alt+R", tr("Copy a receipt for each, to send to its auditor")),
        ("Alt+Y, Alt+K", tr("On a file that could not be read: say whose it is, or take it off the list")),
        ("Ctrl+O", tr("Open other returns")),
        ("Ctrl+C", tr("Copy the table")),
        ("Ctrl+Tab", tr("Leave the table")),
        ("Esc", tr("Back to Returns")),
    )
    hides_rail = True

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.is_busy = False
        self.heading = TextLabel(look, tr("Open returns"), size=TextSize.PAGE, bold=True)
        self.summary = TextLabel(look, size=TextSize.QUESTION)
        self.message_bar = MessageBar(look)
        self.files: RowsModel[FileRow] = RowsModel(FILE_COLUMNS, self)
        self.table = ReadingTable(look, self.files, tr("Files that were opened"), most_rows=8)
        self.table.setItemDelegate(StatusPainter(look, self.table, OUTCOME_COLUMN, OUTCOME_LOOKS))
        self.details = Card(look)
        self.detail_title = TextLabel(look, bold=True)
        self.detail_label = TextLabel(look)
        self.details.body.addWidget(self.detail_title)
        self.details.body.addWidget(self.detail_label)
        self.unread = UnreadCard(look)
        self.progress = ProgressLine(look)
        self.take_in_button = verb_button(tr("&Take in the returns"), main=True)
        self.undo_button = verb_button(tr("&Undo"))
        self.receipt_button = verb_button(tr("Copy &receipt"))
        self.settle_button = verb_button(tr("Settle &differences..."))
        self.more_button = verb_button(tr("Open &other returns..."))
        self.back_button = verb_button(tr("&Back to Returns"))
        self.area = ScrolledColumn(look, margins=(24, 16, 24, 16), spacing=12)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)
        for widget in (
            self.heading, self.summary, self.message_bar, self.table, self.details, self.unread, self.progress,
        ):  # fmt: skip
            self.area.column.addWidget(widget)
        self.area.column.addLayout(
            button_row(
                look, self.take_in_button, self.undo_button, self.receipt_button, self.settle_button, self.more_button,
                self.back_button,
            )
        )  # fmt: skip
        self._connect()
        self.show_opening()

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._tell_details)
        self.take_in_button.clicked.connect(self.take_in_requested)
        self.undo_button.clicked.connect(self.undo_requested)
        self.settle_button.clicked.connect(self.settle_requested)
        self.receipt_button.clicked.connect(self.receipt_requested)
        self.more_button.clicked.connect(self.more_requested)
        self.back_button.clicked.connect(self.back_requested)

    def opened(self, subject: str | None) -> None:
        self.files_opened.emit(subject or "")

    def take_focus(self) -> None:
        for widget in (self.take_in_button, self.undo_button, self.table, self.more_button):
            if widget.isVisibleTo(self) and widget.isEnabled():
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def may_leave(self) -> bool:
        """Not while returns are being taken in: Stop ends that at once, and nothing has changed then."""
        if self.is_busy:
            self.event_told.emit(BUSY)
        return not self.is_busy

    def show_opening(self) -> None:
        """Nothing is known of the files yet."""
        self.message_bar.close_message()
        self.summary.setText("")
        self.files.show_rows(())
        for part in (self.table, self.details, self.unread, self.take_in_button):
            part.hide()
        self._offer_what_follows(shown=False)

    def show_preview(self, summary: str, rows: Sequence[FileRow], ready: int) -> None:
        """Say what taking in would do, before anything is done."""
        self.summary.setText(summary)
        self._show_rows(rows)
        self.take_in_button.setText(
            tr("&Take in {ready} {part}", ready=ready, part=tr("return") if ready == 1 else tr("returns"))
        )
        self.take_in_button.setAccessibleName(self.take_in_button.text().replace("&", ""))
        self.take_in_button.setVisible(ready > 0)
        self._offer_what_follows(shown=False)
        self.take_focus()

    def show_taken_in(self, words: str, hint: str, rows: Sequence[FileRow], *, conflicts: bool) -> None:
        """Say what came in, beside what takes it back."""
        self.summary.setText("")
        self._show_rows(rows)
        self.take_in_button.hide()
        self._offer_what_follows(shown=True)
        self.settle_button.setVisible(conflicts)
        self.message_bar.show_message(MessageKind.DONE, words, hint)
        self.take_focus()

    def show_undone(self, words: str, hint: str) -> None:
        """It was taken back."""
        self._offer_what_follows(shown=False)
        self.message_bar.show_message(MessageKind.DONE, words, hint)
        self.take_focus()

    def show_told(self, words: str) -> None:
        """Say what was done about a file that could not be read."""
        self.message_bar.show_message(MessageKind.DONE, words)

    def show_busy(self, *, is_busy: bool) -> None:
        """Files are being read or taken in: nothing else can be done until that ends."""
        self.is_busy = is_busy
        for part in (
            self.take_in_button, self.undo_button, self.receipt_button, self.settle_button, self.more_button,
            self.back_button,
        ):  # fmt: skip
            part.setEnabled(not is_busy)

    def show_problem(self, problem: UserError) -> None:
        self.message_bar.show_problem(problem)
        self.area.ensureWidgetVisible(self.message_bar)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        elif event.key() == Qt.Key.Key_O and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.more_requested.emit()
        else:
            super().keyPressEvent(event)

    def _offer_what_follows(self, *, shown: bool) -> None:
        """What can be done once returns are in."""
        for button in (self.undo_button, self.receipt_button, self.settle_button):
            button.setVisible(shown)

    def _show_rows(self, rows: Sequence[FileRow]) -> None:
        self.files.show_rows(rows)
        self.table.setVisible(bool(rows))
        if rows and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self._tell_details()

    def _tell_details(self) -> None:
        place, rows = self.table.currentIndex().row(), self.files.rows
        row = rows[place] if 0 <= place < len(rows) else None
        self.details.setVisible(row is not None and bool(row.details))
        if row is not None:
            self.detail_title.setText(row.file)
            self.detail_label.setText("\n".join(row.details))
