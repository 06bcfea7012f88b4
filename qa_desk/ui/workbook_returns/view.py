"""Who can be sent a workbook, what was sent and came back, and what is in the workbooks that were opened."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.workbooks.issued import MOST_CASE_SHEETS, Layout
from qa_desk.domain.workbooks.report import WorkbookReport
from qa_desk.services.workbooks import AuditorLine
from qa_desk.ui.layout.scrolled_column import ScrolledColumn
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.page import Page
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.message_bar import MessageBar, MessageKind
from qa_desk.ui.widgets.path_words import shown_path
from qa_desk.ui.widgets.progress_line import ProgressLine
from qa_desk.ui.widgets.reading_table import ReadingTable, RowsModel
from qa_desk.ui.widgets.text_label import TextLabel
from qa_desk.ui.widgets.wheel_guard import guard_wheel
from qa_desk.ui.workbook_returns.report_card import ReportCard
from qa_desk.ui.workbook_returns.rows import auditor_columns

WHAT_FOR = tr(
    "For auditors whose agency does not have QA Desk. Each gets a workbook to fill in with Excel or LibreOffice, and "
    "sends it back; it is taken in here, cell by cell."
)
NOBODY = tr("Nobody has cases to grade in this audit yet. Allocate them in Set-up first.")
LAYOUTS = (
    ("", tr("What fits: sheets for up to {MOST_CASE_SHEETS} cases", MOST_CASE_SHEETS=MOST_CASE_SHEETS)),
    (Layout.SHEETS.value, tr("A sheet for each case")),
    (Layout.GRID.value, tr("One table of all cases")),
)


class WorkbookReturnsView(Page):
    """Tells its wishes by signals, and shows what it is told."""

    audit_opened = Signal(str)  # audit id
    issue_requested = Signal(str, str)  # auditor id ("" for all), layout ("" for what fits)
    open_requested = Signal()
    take_in_requested = Signal()
    save_requested = Signal()
    stop_requested = Signal()
    folder_requested = Signal()
    leave_requested = Signal()

    keys_line = tr("Up/Down auditor   Alt+M make for all   Ctrl+O open workbooks   Esc Returns")
    keys = (
        ("Up, Down", tr("Next or previous row")),
        ("Alt+M", tr("Make a workbook for each auditor")),
        ("Enter", tr("Make a workbook for the auditor of this row")),
        ("Ctrl+O", tr("Open workbooks that came back")),
        ("Alt+H", tr("Show some of the cells")),
        ("Alt+T", tr("Take in the accepted cells")),
        ("Alt+S", tr("Save the report as a workbook")),
        ("Ctrl+C", tr("Copy the table")),
        ("Ctrl+Tab", tr("Leave the table")),
        ("Alt+P", tr("Put the report away")),
        ("Esc", tr("Back to the returns")),
    )
    hides_rail = True

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self.is_busy, self._has_auditors = look, False, False
        self.heading = TextLabel(look, size=TextSize.PAGE, bold=True)
        self.message_bar = MessageBar(look)
        self.what_for = TextLabel(look, WHAT_FOR, ink="muted")
        self.model = RowsModel(auditor_columns(), self)
        self.table = ReadingTable(look, self.model, tr("Auditors"), most_rows=6)
        self.layout_box = QComboBox()
        for value, words in LAYOUTS:
            self.layout_box.addItem(words, value)
        self.layout_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.layout_box.setMinimumContentsLength(18)
        guard_wheel(self.layout_box)
        self.layout_field = FieldBox(look, tr("&Layout"), self.layout_box, widest=360)
        self.all_button = verb_button(tr("&Make workbooks for all..."), main=True)
        self.one_button = verb_button(tr("Make one for this &auditor..."))
        self.open_button = verb_button(tr("&Open workbooks..."))
        self.back_button = verb_button(tr("&Back to the returns"))
        self.progress = ProgressLine(look)
        self.report = ReportCard(look)
        self._folder = QAction(tr("Show in &folder"), self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        look = self._look
        self.area = ScrolledColumn(look, margins=(24, 16, 24, 16), spacing=12)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)
        column = self.area.column
        for widget in (self.heading, self.message_bar, self.what_for):
            column.addWidget(widget)
        self.issuing = QWidget()
        parts = QVBoxLayout(self.issuing)
        scaled(look, parts, spacing=12)
        parts.addWidget(self.table)
        parts.addWidget(self.layout_field)
        column.addWidget(self.issuing)
        column.addLayout(button_row(look, self.all_button, self.one_button, self.open_button, self.back_button))
        column.addWidget(self.progress)
        column.addWidget(self.report)

    def _connect(self) -> None:
        self.all_button.clicked.connect(lambda: self._ask_for(""))
        self.one_button.clicked.connect(self._on_one)
        self.table.opened.connect(self._on_one)
        self.open_button.clicked.connect(self.open_requested)
        self.back_button.clicked.connect(self.leave_requested)
        self.progress.stop_requested.connect(self.stop_requested)
        self.report.take_in_requested.connect(self.take_in_requested)
        self.report.save_requested.connect(self.save_requested)
        self.report.closed.connect(self._on_report_closed)
        self._folder.triggered.connect(self.folder_requested)
        shortcut = QShortcut(QKeySequence("Ctrl+O"), self, self.open_button.click)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def opened(self, subject: str | None) -> None:
        if not self.is_busy:
            self.message_bar.close_message()
            self.put_report_away()
            self.audit_opened.emit(subject or "")
        self.take_focus()

    def take_focus(self) -> None:
        if not self.report.isHidden() and self.report.isEnabled():
            self.report.take_focus()
        elif self.table.isVisibleTo(self) and self.table.isEnabled():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.back_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def may_leave(self) -> bool:
        """Not while workbooks are half made or half taken in; Stop ends that."""
        if self.is_busy:
            self.event_told.emit(tr("Wait until the workbooks are done, or press Stop."))
        return not self.is_busy

    def show_audit(self, title: str, lines: Sequence[AuditorLine]) -> None:
        """Show who grades in this audit."""
        self.heading.setText(tr("Workbooks: {title}", title=title))
        self.model.show_rows(list(lines))
        can_make = any(line.subjects for line in lines)
        self._has_auditors = bool(lines)
        self._give_room()
        self.all_button.setEnabled(can_make)
        self.one_button.setEnabled(can_make)
        self.what_for.setText(WHAT_FOR if lines else NOBODY)
        if lines and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(0, 0))

    def show_report(self, reports: Sequence[tuple[str, WorkbookReport]], *, is_taken: bool) -> None:
        """Say what would come of workbooks, or what came of them; it takes the room of everything else."""
        (self.report.show_taken if is_taken else self.report.show_preview)(reports)
        self._give_room()

    def put_report_away(self) -> None:
        """Show who grades in this audit again."""
        self.report.hide()
        self._give_room()

    def show_busy(self, words: str, *, can_stop: bool = True) -> None:
        """Work is going on: nothing else can be begun on this page until it has ended."""
        self._set_busy(is_busy=True)
        self.message_bar.close_message()
        self.progress.show_progress(words, can_stop=can_stop)

    def show_idle(self, words: str = "") -> None:
        """The work has ended, one way or the other."""
        self._set_busy(is_busy=False)
        self.progress.finish(words)
        self.take_focus()

    def show_made(self, count: int, folder: Path) -> None:
        """Say where the workbooks are."""
        made = "1 workbook" if count == 1 else tr("{count} workbooks", count=count)
        hint = tr(
            "{shown_path}. Send each to its auditor in the way your partnership sends such files.",
            shown_path=shown_path(folder),
        )
        self._tell(tr("Made {made}.", made=made), hint, (self._folder,))

    def show_saved(self, path: Path) -> None:
        """Say where the report is."""
        self._tell(tr("Saved {name}.", name=path.name), shown_path(path.parent), (self._folder,))

    def show_problem(self, problem: UserError) -> None:
        self.message_bar.show_problem(problem)
        self.area.ensureWidgetVisible(self.message_bar)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave_requested.emit()
        else:
            super().keyPressEvent(event)

    def _tell(self, words: str, hint: str, actions: Sequence[QAction]) -> None:
        self.message_bar.show_message(MessageKind.DONE, words, hint, actions)
        self.area.ensureWidgetVisible(self.message_bar)

    def _set_busy(self, *, is_busy: bool) -> None:
        self.is_busy = is_busy
        for part in (self.issuing, self.open_button, self.all_button, self.one_button, self.back_button, self.report):
            part.setEnabled(not is_busy)

    def _give_room(self) -> None:
        is_free = self.report.isHidden()
        self.issuing.setVisible(is_free and self._has_auditors)
        for part in (self.what_for, self.all_button, self.one_button):
            part.setVisible(is_free)

    def _ask_for(self, auditor: str) -> None:
        self.issue_requested.emit(auditor, str(self.layout_box.currentData()))

    def _on_one(self) -> None:
        row = self.table.currentIndex().row()
        if 0 <= row < len(self.model.rows):
            self._ask_for(self.model.rows[row].auditor.id)

    def _on_report_closed(self) -> None:
        self.put_report_away()
        self.take_focus()
