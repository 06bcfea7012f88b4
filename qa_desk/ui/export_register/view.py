"""What left this desk as a report, the latest first, and which of it a file at hand is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.ui.export_register.rows import COLUMNS, FileRow
from qa_desk.ui.layout.scrolled_column import ScrolledColumn
from qa_desk.ui.layout.spacing import button_row, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.page import Page
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.message_bar import MessageBar, MessageKind
from qa_desk.ui.widgets.reading_table import ReadingTable, RowsModel
from qa_desk.ui.widgets.text_label import TextLabel

NOTHING_YET = tr("No report has left this desk yet.")
WHAT_IT_IS = tr(
    "Every report that was made here, with how it stands. A file can be checked against it, even years later."
)
MOST_ROWS = 12


class ExportRegisterView(Page):
    """Opened from Reports; Esc goes back there."""

    register_opened = Signal()
    check_requested = Signal()
    looked_requested = Signal()

    keys_line = tr("F1 keys   Up/Down file   Alt+K check a file   Ctrl+C copy the table   Esc Reports")
    keys = (
        ("Up, Down", tr("Next or previous file; what is known of it follows below")),
        ("Alt+K", tr("Check a file: which of these it is")),
        ("Alt+W", tr("Who looked at what in this desk")),
        ("Alt+H", tr("Copy the whole SHA-256")),
        ("Ctrl+C", tr("Copy the table")),
        ("Ctrl+Tab", tr("Leave the table")),
        ("Esc", tr("Back to Reports")),
    )
    hides_rail = True

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.message_bar = MessageBar(look)
        self.about = TextLabel(look, ink="muted")
        self.files: RowsModel[FileRow] = RowsModel(COLUMNS, self)
        self.table = ReadingTable(look, self.files, tr("Files that left this desk"), most_rows=MOST_ROWS)
        self.details = TextLabel(look)
        self.details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.card = Card(look)
        self.card.body.addWidget(self.details)
        self.copy_button = verb_button(tr("Copy the SHA-256 &hash"))
        self.check_button = verb_button(tr("Chec&k a file\u2026"), main=True)
        self.looked_button = verb_button(tr("&Who looked at what"))
        self.back_button = verb_button(tr("&Back to Reports"))
        area = ScrolledColumn(look, margins=(24, 16, 24, 24), spacing=12)
        heading = TextLabel(look, tr("Export register"), size=TextSize.PAGE, bold=True)
        for widget in (heading, self.message_bar, self.about, self.table, self.card):
            area.column.addWidget(widget)
        area.column.addLayout(
            button_row(look, self.check_button, self.copy_button, self.looked_button, self.back_button)
        )
        self.area = area
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        self.table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.check_button.clicked.connect(self.check_requested)
        self.copy_button.clicked.connect(self._on_copy)
        self.looked_button.clicked.connect(self.looked_requested)
        self.back_button.clicked.connect(self.back_requested)

    @property
    def row(self) -> FileRow | None:
        """The file that is looked at."""
        at = self.table.currentIndex().row()
        return self.files.rows[at] if 0 <= at < len(self.files.rows) else None

    def opened(self, subject: str | None) -> None:  # noqa: ARG002 - there is one register
        self.message_bar.close_message()
        self.register_opened.emit()
        self.take_focus()

    def take_focus(self) -> None:
        (self.check_button if self.table.isHidden() else self.table).setFocus()

    def show_files(self, rows: Sequence[FileRow]) -> None:
        """Show the register, the latest file first."""
        self.about.setText(WHAT_IT_IS if rows else NOTHING_YET)
        self.files.show_rows(rows)
        for widget in (self.table, self.card, self.copy_button):
            widget.setVisible(bool(rows))
        if rows and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.files.index(0, 0))
        self._on_row_changed()

    def go_to(self, number: int) -> None:
        """Go to the entry with this number."""
        for place, row in enumerate(self.files.rows):
            if row.entry.number == number:
                self.table.setCurrentIndex(self.files.index(place, 0))

    def tell(self, kind: MessageKind, words: str, hint: str) -> None:
        """Say what a file is."""
        self.message_bar.show_message(kind, words, hint)
        self.area.ensureWidgetVisible(self.message_bar)

    def show_problem(self, problem: UserError) -> None:
        self.message_bar.show_problem(problem)
        self.area.ensureWidgetVisible(self.message_bar)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def _on_copy(self) -> None:
        row = self.row
        if row is not None:
            QGuiApplication.clipboard().setText(row.entry.made.sha256)
            self.tell(MessageKind.NOTICE, tr("The SHA-256 is on the clipboard."), row.entry.made.sha256)

    def _on_row_changed(self, *_: object) -> None:
        row = self.row
        self.details.setText("\n".join(f"{name}: {words}" for name, words in row.details()) if row else "")
