"""Issuing packs: one file for each auditor, sealed to their device, into one folder."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.ui.layout.scrolled_column import ScrolledColumn
from qa_desk.ui.layout.spacing import button_row, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.packs.rows import PACK_COLUMNS, STATE_COLUMN, STATE_LOOKS, PackRow
from qa_desk.ui.page import Page
from qa_desk.ui.widgets.message_bar import MessageBar, MessageKind
from qa_desk.ui.widgets.path_words import shown_path
from qa_desk.ui.widgets.progress_line import ProgressLine
from qa_desk.ui.widgets.reading_table import ReadingTable, RowsModel
from qa_desk.ui.widgets.status_painter import StatusPainter
from qa_desk.ui.widgets.text_label import TextLabel

WHAT_A_PACK_IS = tr(
    "Each auditor gets a file of their own with the form and their cases. Only the device that they enrolled can "
    "open it. Send the files by email, SharePoint or memory stick."
)
BUSY = tr("Wait until the packs are issued, or press Stop.")


class IssueView(Page):
    """Opened with an audit; Esc goes back to Returns."""

    audit_opened = Signal(str)  # audit id
    issue_requested = Signal()
    devices_requested = Signal()

    keys_line = tr("F1 keys   Alt+I issue packs   Alt+E enrol a device   Esc Returns")
    keys = (
        ("Alt+I", tr("Choose a folder and issue the packs")),
        ("Alt+E", tr("Enrol a device in Settings")),
        ("Up, Down", tr("Next or previous auditor")),
        ("Ctrl+C", tr("Copy the table")),
        ("Ctrl+Tab", tr("Leave the table")),
        ("Esc", tr("Back to Returns")),
    )
    hides_rail = True

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.is_busy = False
        self.heading = TextLabel(look, tr("Issue packs"), size=TextSize.PAGE, bold=True)
        self.message_bar = MessageBar(look)
        self.rows: RowsModel[PackRow] = RowsModel(PACK_COLUMNS, self)
        self.table = ReadingTable(look, self.rows, tr("Packs by auditor"), most_rows=12)
        self.table.setItemDelegate(StatusPainter(look, self.table, STATE_COLUMN, STATE_LOOKS))
        self.progress = ProgressLine(look)
        self.issue_button = verb_button(tr("&Issue packs..."), main=True)
        self.devices_button = verb_button(tr("&Enrol a device..."))
        self.back_button = verb_button(tr("&Back to Returns"))
        self.area = ScrolledColumn(look, margins=(24, 16, 24, 16), spacing=12)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)
        words = TextLabel(look, WHAT_A_PACK_IS)
        for widget in (self.heading, words, self.message_bar, self.table, self.progress):
            self.area.column.addWidget(widget)
        self.area.column.addLayout(button_row(look, self.issue_button, self.devices_button, self.back_button))
        self.issue_button.clicked.connect(self.issue_requested)
        self.devices_button.clicked.connect(self.devices_requested)
        self.back_button.clicked.connect(self.back_requested)

    def opened(self, subject: str | None) -> None:
        self.message_bar.close_message()
        self.audit_opened.emit(subject or "")
        self.take_focus()

    def take_focus(self) -> None:
        button = self.issue_button if self.issue_button.isEnabled() else self.devices_button
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def may_leave(self) -> bool:
        """Not while packs are being written: Stop ends that."""
        if self.is_busy:
            self.event_told.emit(BUSY)
        return not self.is_busy

    def show_packs(self, heading: str, rows: Sequence[PackRow], ready: int) -> None:
        """Show whom a pack can go to, and who has to be enrolled first."""
        self.heading.setText(heading)
        self.rows.show_rows(rows)
        if rows and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self.issue_button.setText(
            tr("&Issue {ready} {part}...", ready=ready, part=tr("pack") if ready == 1 else tr("packs"))
            if ready
            else tr("&Issue packs...")
        )
        self.issue_button.setAccessibleName(self.issue_button.text().replace("&", ""))
        self.issue_button.setEnabled(ready > 0)

    def show_busy(self, *, is_busy: bool) -> None:
        """Packs are being written: nothing else can be done until that ends."""
        self.is_busy = is_busy
        for part in (self.issue_button, self.devices_button, self.back_button):
            part.setEnabled(not is_busy)

    def show_issued(self, words: str, folder: Path) -> None:
        """Say how many were issued, and where they are."""
        self.message_bar.show_message(
            MessageKind.DONE, words, tr("They are in {shown_path}", shown_path=shown_path(folder))
        )
        self.area.ensureWidgetVisible(self.message_bar)

    def show_problem(self, problem: UserError) -> None:
        self.message_bar.show_problem(problem)
        self.area.ensureWidgetVisible(self.message_bar)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)
