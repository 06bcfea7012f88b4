"""Returns: who is in, in which version, what is sealed and why, and the way into the panel's comparison."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.ui.file_page import FilePage
from qa_desk.ui.layout.scrolled_column import ScrolledColumn
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.returns.auditor_board import AuditorBoard
from qa_desk.ui.returns.rows import PANEL_LOOKS, SEALED, AuditorRow, CaseRow, case_columns
from qa_desk.ui.take_in.unread_card import UnreadCard
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.message_bar import MessageBar, MessageKind
from qa_desk.ui.widgets.reading_table import ReadingTable, RowsModel
from qa_desk.ui.widgets.status_painter import StatusPainter
from qa_desk.ui.widgets.text_label import TextLabel
from qa_desk.ui.widgets.wheel_guard import guard_wheel

NOTHING_IN = tr("No returns yet. When auditors send you a .qareturn file, open it here or drag it onto this window.")
NO_AUDITS = tr("No audits yet. Set up an audit, then issue its packs from here.")

KEYS = (
    ("Ctrl+O", tr("Open returns, several at once")),
    ("Enter", tr("On a case: compare its returns. On an auditor: copy the reminder")),
    (tr("Del"), tr("On an auditor: mark their return as not coming, with the reason")),
    ("S", tr("On an auditor: send their return back, with what is to be corrected")),
    ("H", tr("On an auditor: hold their return back from the panel, with the reason; again to release it")),
    ("Alt+Y, Alt+K", tr("On a file that could not be read: say whose it is, or take it off the list")),
    ("Up, Down", tr("Move between auditors, or between cases")),
    ("Ctrl+Tab", tr("Leave the table")),
    ("Ctrl+C", tr("Copy the table")),
)
"""Every key of the page."""


class ReturnsView(FilePage):
    """S5a of the product."""

    audit_opened = Signal(str)  # audit id, "" for the one shown last
    open_requested = Signal()
    issue_requested = Signal()
    workbooks_requested = Signal()
    areas_requested = Signal()
    moderation_requested = Signal(str)  # code of a case, "" for the first that is ready
    seal_requested = Signal(str)  # code of a sealed case
    set_up_requested = Signal()

    keys_line = tr("F1 keys   Ctrl+O open returns   Enter compare   S send back   H hold   Del not coming (asks why)")
    keys = KEYS

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._may_start = look, False
        self.heading = TextLabel(look, tr("Returns"), size=TextSize.PAGE, bold=True)
        self.summary = TextLabel(look, ink="muted")
        self.message_bar = MessageBar(look)
        self.audit_combo = QComboBox()
        self.audit_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.audit_combo.setMinimumContentsLength(8)
        guard_wheel(self.audit_combo)
        self.audit_field = FieldBox(look, tr("A&udit"), self.audit_combo, widest=420)
        self.empty_label = TextLabel(look)
        self.people, self.unread = AuditorBoard(look), UnreadCard(look)
        self.case_line = TextLabel(look)
        self.double_label = TextLabel(look, bold=True)
        self.cases: RowsModel[CaseRow] = RowsModel(case_columns(tr("Case"), 2), self)
        self.case_table = ReadingTable(look, self.cases, tr("Cases and the panel"), most_rows=6)
        self._case_painter = StatusPainter(look, self.case_table, 3, PANEL_LOOKS)
        self.case_table.setItemDelegate(self._case_painter)
        self.open_button = verb_button(tr("Open &returns..."), main=True)
        self.start_button = verb_button(tr("Start &moderation"))
        self.early_button = verb_button(tr("Open a &sealed case early..."))
        self.issue_button = verb_button(tr("Issue &packs..."))
        self.workbooks_button = verb_button(tr("&Workbooks..."))
        self.areas_button = verb_button("Section 11 &areas")
        self.set_up_button = verb_button(tr("Set &up an audit"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        look = self._look
        self.area = ScrolledColumn(look, margins=(24, 16, 24, 16), spacing=10)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)
        column = self.area.column
        for widget in (self.heading, self.summary, self.message_bar, self.audit_field, self.empty_label):
            column.addWidget(widget)
        self.board = QWidget()
        parts = QVBoxLayout(self.board)
        scaled(look, parts, spacing=10)
        parts.addWidget(self.people)
        parts.addSpacing(look.space(8))
        parts.addWidget(self.double_label)
        parts.addWidget(self.case_table)
        parts.addWidget(self.case_line)
        parts.addWidget(self.unread)
        column.addWidget(self.board)
        column.addLayout(
            button_row(
                look, self.open_button, self.start_button, self.early_button, self.issue_button,
                self.workbooks_button, self.areas_button, self.set_up_button,
            )
        )  # fmt: skip

    def _connect(self) -> None:
        self.audit_combo.activated.connect(self._on_audit_chosen)
        self.open_button.clicked.connect(self.open_requested)
        self.issue_button.clicked.connect(self.issue_requested)
        self.workbooks_button.clicked.connect(self.workbooks_requested)
        self.areas_button.clicked.connect(self.areas_requested)
        self.set_up_button.clicked.connect(self.set_up_requested)
        self.start_button.clicked.connect(self._on_start)
        self.early_button.clicked.connect(self._on_early)
        self.case_table.opened.connect(self._on_case_opened)
        self.case_table.selectionModel().currentRowChanged.connect(self._offer)
        self.case_table.horizontalScrollBar().rangeChanged.connect(self._arrange)
        QShortcut(QKeySequence("Ctrl+O"), self, self.open_requested.emit)

    def opened(self, subject: str | None) -> None:
        self.message_bar.close_message()
        self.audit_opened.emit(subject or "")
        self.take_focus()

    def take_focus(self) -> None:
        """To the cases when one is ready, to the auditors while returns are awaited."""
        tables = (self.case_table, self.people.table)
        first = tables if self._may_start else tables[::-1]
        for widget in (self.set_up_button, *first, self.open_button):
            if widget.isVisibleTo(self) and widget.isEnabled():
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def show_audits(self, audits: Sequence[tuple[str, str]], shown: str) -> None:
        """Offer the audits (id, title) of the desk; with one there is nothing to choose."""
        self.audit_combo.clear()
        for audit, title in audits:
            self.audit_combo.addItem(title, audit)
        self.audit_combo.setCurrentIndex(max(self.audit_combo.findData(shown), 0))
        self.audit_field.setVisible(len(audits) > 1)

    def show_nothing(self) -> None:
        """Say that there is no audit yet, and what leads to one."""
        self.heading.setText(tr("Returns"))
        self.summary.hide()
        self.empty_label.setText(NO_AUDITS)
        self.empty_label.show()
        self.board.hide()
        for button in (
            self.start_button, self.early_button, self.issue_button, self.workbooks_button, self.areas_button,
        ):  # fmt: skip
            button.hide()
        self.set_up_button.show()

    def show_board(
        self, heading: str, summary: str, auditors: Sequence[AuditorRow], *, nothing_in: bool, has_areas: bool
    ) -> None:
        """Show who is in; while nobody is, say how a return gets here."""
        self.heading.setText(heading)
        self.summary.setText(summary)
        self.summary.setVisible(bool(summary))
        self.empty_label.setText(NOTHING_IN)
        self.empty_label.setVisible(nothing_in)
        self.board.show()
        self.set_up_button.hide()
        for button in (self.start_button, self.early_button, self.issue_button, self.workbooks_button):
            button.show()
        self.areas_button.setVisible(has_areas)
        self.people.show_rows(auditors)
        self._offer()

    def show_cases(
        self, kind: str, summary: str, cases: Sequence[CaseRow], *, may_start: bool, has_differences: bool
    ) -> None:
        """Show the cases that the panel compares, and whether two versions of an answer wait to be settled."""
        self._may_start = may_start
        self.double_label.setText(summary)
        self.case_table.setVisible(bool(cases))
        wide = max((len(row.auditors) for row in cases), default=2)
        columns = case_columns(kind, wide)
        if [column.title for column in columns] != [column.title for column in self.cases.columns]:
            self.cases.show_columns(columns)
            self._case_painter.column = len(columns) - 2
        self.cases.show_rows(cases)
        if cases and not self.case_table.currentIndex().isValid():
            self.case_table.selectRow(0)
        self.people.settle_button.setVisible(has_differences)
        self._offer()
        self._arrange()

    def choose_case(self, code: str) -> None:
        """Stand on one case, if it is there."""
        place = next((place for place, row in enumerate(self.cases.rows) if row.code == code), None)
        if place is not None:
            self.case_table.selectRow(place)

    def show_done(self, words: str, hint: str = "") -> None:
        """Say what was done."""
        self.message_bar.show_message(MessageKind.DONE, words, hint)

    def show_problem(self, problem: UserError) -> None:
        self.message_bar.show_problem(problem)
        self.area.ensureWidgetVisible(self.message_bar)

    def _case(self) -> CaseRow | None:
        place, rows = self.case_table.currentIndex().row(), self.cases.rows
        return rows[place] if 0 <= place < len(rows) else None

    def _offer(self) -> None:
        """Only what can be done about the chosen case can be pressed."""
        case = self._case()
        self.case_line.setText(case.sentence if case is not None else "")
        self.start_button.setEnabled(self._may_start)
        self.early_button.setEnabled(case is not None and case.status == SEALED)

    def _arrange(self) -> None:
        """Where a table is wider than the window, its chosen row is said in a line below it."""
        self.people.arrange()
        table = self.case_table
        self.case_line.setVisible(table.isVisibleTo(self) and table.horizontalScrollBar().maximum() > 0)

    def _on_audit_chosen(self) -> None:
        self.message_bar.close_message()
        self.audit_opened.emit(str(self.audit_combo.currentData()))

    def _on_start(self) -> None:
        """Begin with the chosen case where it is open, else with the first that is."""
        case = self._case()
        self.moderation_requested.emit(case.code if case is not None and case.status != SEALED else "")

    def _on_case_opened(self, row: int) -> None:
        self.moderation_requested.emit(self.cases.rows[row].code)

    def _on_early(self) -> None:
        case = self._case()
        if case is not None and case.status == SEALED:
            self.seal_requested.emit(case.code)
