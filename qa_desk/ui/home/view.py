"""Home: what needs you today, the programme of audits, and whether the work is backed up."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qa_desk.domain.audit import Stage
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.services.audits import AuditLine
from qa_desk.ui.backup_card import BackupCard
from qa_desk.ui.file_page import FilePage
from qa_desk.ui.home.model import PROGRAMME_COLUMNS
from qa_desk.ui.home.need_list import NeedList
from qa_desk.ui.home.needs import Need
from qa_desk.ui.layout.scrolled_column import ScrolledColumn
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.page import ConcernHere
from qa_desk.ui.widgets.message_bar import MessageBar
from qa_desk.ui.widgets.reading_table import ReadingTable, RowsModel
from qa_desk.ui.widgets.text_label import TextLabel

EMPTY = tr("No audits yet. Open a pack your chair sent you, or set up a new audit.")


class HomeView(FilePage):
    """S1 of the product."""

    need_chosen = Signal(object)  # Need
    audit_opened = Signal(str)  # audit id
    findings_requested = Signal(str)  # audit id
    set_up_requested = Signal(str)  # audit id
    close_requested = Signal(str)  # audit id
    reopen_requested = Signal(str)  # audit id
    new_audit_requested = Signal()
    file_requested = Signal()
    refresh_requested = Signal()

    keys_line = tr("F1 keys   Enter opens   Ctrl+O open a pack or return   Ctrl+N new audit   Ctrl+C copy table")
    keys = (
        ("Up, Down", tr("Move between the lines, or between audits")),
        ("Enter", tr("Do what the line says, or open the audit")),
        ("Ctrl+O", tr("Open a pack your chair sent you, or returns that auditors sent you")),
        ("Ctrl+N", tr("New audit")),
        ("Ctrl+C", tr("Copy the programme, ready for a spreadsheet")),
        ("Ctrl+Tab", tr("Leave the table")),
    )

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.programme: RowsModel[AuditLine] = RowsModel(PROGRAMME_COLUMNS, self)
        self.message_bar = MessageBar(look)
        self.need_list = NeedList(look)
        self.table = ReadingTable(look, self.programme, tr("Programme"))
        self.empty_label = TextLabel(look, EMPTY, size=TextSize.QUESTION)
        self.backup_card = BackupCard(look)
        self.file_button = verb_button(tr("Open a pac&k or return..."))
        self.new_button = verb_button(tr("&New audit"))
        self.open_button = verb_button(tr("&Open audit"))
        self.findings_button = verb_button(tr("&See findings"))
        self.set_up_button = verb_button(tr("&Change set-up"))
        self.close_button = verb_button(tr("C&lose audit..."))
        self.reopen_button = verb_button(tr("&Reopen audit..."))
        self.keeping_button = verb_button(tr("Keeping and e&rasing"))
        self.copy_button = verb_button(tr("Co&py table"))
        self._build(look)
        self._connect()

    def _build(self, look: Look) -> None:
        page = ScrolledColumn(look, margins=(24, 16, 24, 24), spacing=8, widest=1100)
        self.needs_heading = TextLabel(look, tr("What needs you today"), size=TextSize.SECTION, bold=True)
        self.programme_heading = TextLabel(look, tr("Programme"), size=TextSize.SECTION, bold=True)
        buttons = button_row(
            look, self.file_button, self.new_button, self.open_button, self.findings_button, self.set_up_button,
            self.close_button, self.reopen_button, self.keeping_button, self.copy_button,
        )  # fmt: skip
        column = page.column
        column.addWidget(self.message_bar)
        column.addWidget(self.needs_heading)
        column.addWidget(self.need_list)
        column.addSpacing(look.space(12))
        column.addWidget(self.programme_heading)
        column.addWidget(self.empty_label)
        column.addWidget(self.table)
        column.addSpacing(look.space(4))
        column.addLayout(buttons)
        column.addSpacing(look.space(12))
        column.addWidget(self.backup_card)
        outer = QVBoxLayout(self)
        scaled(look, outer, spacing=0)
        outer.addWidget(page)

    def _connect(self) -> None:
        self.need_list.chosen.connect(self.need_chosen)
        self.table.opened.connect(self._on_row_opened)
        self.file_button.clicked.connect(self.file_requested)
        self.new_button.clicked.connect(self.new_audit_requested)
        self.open_button.clicked.connect(self._on_open_clicked)
        self.findings_button.clicked.connect(self._on_findings_clicked)
        self.set_up_button.clicked.connect(self._on_set_up_clicked)
        self.close_button.clicked.connect(self._on_close_clicked)
        self.reopen_button.clicked.connect(self._on_reopen_clicked)
        self.table.selectionModel().currentRowChanged.connect(self._offer_closing)
        self.keeping_button.clicked.connect(self._on_keeping_clicked)
        self.copy_button.clicked.connect(self._on_copy)
        QShortcut(QKeySequence("Ctrl+O"), self, self.file_requested.emit)
        QShortcut(QKeySequence("Ctrl+N"), self, self.new_audit_requested.emit)
        QShortcut(QKeySequence("Ctrl+C"), self, self._on_copy)

    def opened(self, subject: str | None) -> None:  # noqa: ARG002 - Home shows every audit
        self.message_bar.close_message()
        self.refresh_requested.emit()
        self.take_focus()

    def take_focus(self) -> None:
        if self.need_list.isHidden() or not self.need_list.take_focus():
            (self.file_button if self.table.isHidden() else self.table).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_programme(self, needs: Sequence[Need], lines: Sequence[AuditLine]) -> None:
        """Show every audit, and what each waits for."""
        has_audits = bool(lines)
        in_programme: tuple[QWidget, ...] = (
            self.needs_heading, self.need_list, self.table, self.open_button, self.findings_button,
            self.set_up_button, self.keeping_button, self.copy_button,
        )  # fmt: skip
        for widget in in_programme:
            widget.setVisible(has_audits)
        self.empty_label.setVisible(not has_audits)
        self.file_button.setProperty("main", not has_audits)
        self.file_button.style().unpolish(self.file_button)
        self.file_button.style().polish(self.file_button)
        self.need_list.show_needs(needs)
        self.programme.show_rows(lines)
        if has_audits and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self._offer_closing()

    def concern_here(self) -> ConcernHere | None:
        chosen = self._chosen()
        return ConcernHere(chosen, None) if chosen else None

    def show_problem(self, problem: UserError) -> None:
        self.message_bar.show_problem(problem)

    def _chosen(self) -> str | None:
        at = self.table.currentIndex()
        return self.programme.rows[at.row()].audit.id if at.isValid() else None

    def _on_row_opened(self, row: int) -> None:
        self.audit_opened.emit(self.programme.rows[row].audit.id)

    def _on_open_clicked(self) -> None:
        self._wish(self.audit_opened.emit)

    def _on_findings_clicked(self) -> None:
        self._wish(self.findings_requested.emit)

    def _on_set_up_clicked(self) -> None:
        self._wish(self.set_up_requested.emit)

    def _on_keeping_clicked(self) -> None:
        self.go_requested.emit("keeping", self._chosen())

    def _on_close_clicked(self) -> None:
        self._wish(self.close_requested.emit)

    def _on_reopen_clicked(self) -> None:
        self._wish(self.reopen_requested.emit)

    def _offer_closing(self) -> None:
        """An open audit can be closed, a closed one opened again."""
        at, rows = self.table.currentIndex().row(), self.programme.rows
        is_closed = 0 <= at < len(rows) and rows[at].stage is Stage.CLOSED
        self.close_button.setVisible(bool(rows) and not is_closed)
        self.reopen_button.setVisible(bool(rows) and is_closed)

    def _wish(self, emit: Callable[[str], None]) -> None:
        chosen = self._chosen()
        if chosen is not None:
            emit(chosen)

    def _on_copy(self) -> None:
        if self.programme.rows:
            self.table.copy()
            count = len(self.programme.rows)
            self.event_told.emit(
                tr("Copied {count} {part}.", count=count, part=tr("audit") if count == 1 else tr("audits"))
            )
