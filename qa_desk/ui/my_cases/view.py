"""The grid of cases, the sentence about the chosen one, and what can be done with it."""

from PySide6.QtCore import QItemSelection, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHeaderView,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
)

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.services.returns import CaseLine
from qa_desk.ui.layout.scrolled_column import ScrolledColumn
from qa_desk.ui.layout.spacing import verb_button
from qa_desk.ui.layout.wrap_layout import WrapLayout
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.my_cases.grid import SHOW_ALL, SHOW_FLAGGED, SHOW_TO_DO, CaseGrid, CasePainter, ShownCases
from qa_desk.ui.my_cases.model import LINE_ROLE, CaseTable, Fetch
from qa_desk.ui.page import ConcernHere, Page
from qa_desk.ui.widgets.message_bar import MessageBar, MessageKind
from qa_desk.ui.widgets.progress_line import ProgressLine
from qa_desk.ui.widgets.roomy_radio import RoomyRadio
from qa_desk.ui.widgets.text_label import TextLabel

FEWEST_ROWS = 4
"""How much of the grid is always in sight; with less room the page scrolls."""
ROWS_MEASURED = 100
"""How many rows a column takes its width from."""


class MyCasesView(Page):
    """S3 of the product: one row a case, one column a section."""

    open_requested = Signal(str)  # return id
    check_requested = Signal(str)  # return id
    flag_requested = Signal(str)  # return id
    hand_back_requested = Signal(str)  # return id
    take_up_requested = Signal(str)  # return id
    not_known_requested = Signal(str)  # return id
    make_return_requested = Signal()
    sent_copy_requested = Signal()
    stop_requested = Signal()
    pack_requested = Signal()
    copy_requested = Signal()
    audit_opened = Signal(str)  # audit id, "" for the one shown last

    keys_line = tr(
        "Enter opens at the first question that needs you   F flag   Ctrl+Enter check answers   "
        "Ctrl+E make my return   Ctrl+C copy grid"
    )
    keys = (
        ("Enter", tr("Open the case at the first question that needs something")),
        ("Ctrl+Enter", tr("Check the answers of the case")),
        ("F", tr("Flag the case's overall grade for the panel, or take the flag off")),
        ("Ctrl+E", tr("Make my return: one sealed file for the chair")),
        ("Alt+Y", tr("Save the copy of what I sent last, which only this desk opens")),
        ("Ctrl+C", tr("Copy the grid, ready for a spreadsheet")),
        ("Alt+A, Alt+T, Alt+L", tr("Show all cases, those to do, those flagged")),
    )

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.table = CaseTable()
        self.shown = ShownCases()
        self.shown.setSourceModel(self.table)
        self.heading = TextLabel(look, size=TextSize.PAGE, bold=True)
        self.counts = TextLabel(look, ink="muted")
        self.message_bar = MessageBar(look)
        self.grid = self._make_grid()
        look.changed.connect(self._size_rows)
        self._size_rows()
        self.spoken = TextLabel(look)
        self.legend = TextLabel(look, tr("= done   - started   . not yet"), ink="muted", wrap=False)
        self._lay_out()
        QShortcut(QKeySequence("Ctrl+Return"), self, lambda: self._wish(self.check_requested))
        QShortcut(QKeySequence("Ctrl+C"), self, self.copy_requested.emit)
        QShortcut(QKeySequence("Ctrl+E"), self, self._on_make_return)

    def _make_grid(self) -> CaseGrid:
        grid = CaseGrid()
        grid.setModel(self.shown)
        grid.setItemDelegate(CasePainter(self._look, grid))
        grid.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        grid.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        grid.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        grid.setTabKeyNavigation(False)
        grid.setSortingEnabled(True)
        grid.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        grid.setShowGrid(False)
        grid.setAccessibleName(tr("Cases to grade"))
        grid.verticalHeader().hide()
        grid.horizontalHeader().setHighlightSections(False)
        grid.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        grid.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        grid.horizontalHeader().sortIndicatorChanged.connect(self._on_sorted)
        grid.horizontalHeader().setResizeContentsPrecision(ROWS_MEASURED)
        grid.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)  # measuring each of 10,000 takes long
        grid.selectionModel().selectionChanged.connect(self._on_selected)
        grid.open_requested.connect(lambda: self._wish(self.open_requested))
        grid.flag_requested.connect(lambda: self._wish(self.flag_requested))
        grid.doubleClicked.connect(lambda: self._wish(self.open_requested))
        return grid

    def _size_rows(self) -> None:
        """Give every row the height of its text."""
        look = self._look
        row = max(look.text_height() + look.space(8), look.space(28))
        self.grid.verticalHeader().setDefaultSectionSize(row)
        self.grid.setMinimumHeight(FEWEST_ROWS * row)

    def _lay_out(self) -> None:
        look = self._look
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.area = ScrolledColumn(look, margins=(24, 16, 24, 16), spacing=8, fills=True)
        whole.addWidget(self.area)
        column = self.area.column
        column.addWidget(self.heading)
        column.addWidget(self.counts)
        column.addWidget(self.message_bar)
        choices = WrapLayout(look.space(12))
        choices.addWidget(TextLabel(look, tr("Show"), wrap=False))
        self._shows = QButtonGroup(self)
        for words, label in ((SHOW_ALL, tr("&All")), (SHOW_TO_DO, tr("&To do")), (SHOW_FLAGGED, tr("F&lagged"))):
            radio = RoomyRadio(look, label)
            radio.setAccessibleName(tr("Show {lower}", lower=words.lower()))
            radio.setChecked(words == SHOW_ALL)
            radio.setProperty("shows", words)
            self._shows.addButton(radio)
            choices.addWidget(radio)
        choices.addWidget(self.legend)
        self._shows.buttonClicked.connect(self._on_show_chosen)
        column.addLayout(choices)
        column.addWidget(self.grid, 1)
        column.addWidget(self.spoken)
        self.progress = ProgressLine(look)
        self.progress.stop_requested.connect(self.stop_requested)
        column.addWidget(self.progress)
        column.addLayout(self._verbs())
        column.addStretch()  # takes the room of the grid while there are no cases

    def _verbs(self) -> WrapLayout:
        """The buttons under the grid."""
        buttons = WrapLayout(self._look.space(8))
        self.open_button = self._button(tr("&Open case"), self.open_requested, main=True)
        self.check_button = self._button(tr("&Check answers"), self.check_requested)
        self.flag_button = self._button(tr("&Flag"), self.flag_requested)
        self.hand_back_button = self._button(tr("&Hand back..."), self.hand_back_requested)
        self.not_known_button = self._button(tr("&Not known to us..."), self.not_known_requested)
        self.take_up_button = self._button(tr("Ta&ke up again..."), self.take_up_requested)
        self.make_return_button = verb_button(tr("Make my &return..."))
        self.make_return_button.clicked.connect(self._on_make_return)
        self.sent_copy_button = verb_button(tr("Save the cop&y I sent..."))
        self.sent_copy_button.clicked.connect(self.sent_copy_requested)
        self.pack_button = verb_button(tr("Open a &pack..."), main=True)
        self.pack_button.clicked.connect(self.pack_requested)
        for button in (
            self.open_button, self.check_button, self.flag_button, self.hand_back_button, self.not_known_button,
            self.take_up_button, self.make_return_button, self.sent_copy_button, self.pack_button,
        ):  # fmt: skip
            buttons.addWidget(button)
        return buttons

    def _button(self, words: str, wish: object, *, main: bool = False) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.setProperty("main", main)
        button.clicked.connect(lambda: self._wish(wish))
        return button

    def opened(self, subject: str | None) -> None:
        self.message_bar.close_message()
        self.audit_opened.emit(subject or "")
        self.take_focus()

    def take_focus(self) -> None:
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_cases(self, heading: str, total: int, fetch: Fetch, chosen: str | None) -> None:
        """Show the cases of an audit, with ``chosen`` (a return id) selected where it is there."""
        self.heading.setText(heading)
        self.table.show(total, fetch)
        self.grid.setVisible(total > 0)
        self.pack_button.setVisible(total == 0)
        self.make_return_button.setVisible(total > 0)
        header = self.grid.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        if self.table.columnCount():
            header.setSectionResizeMode(self.table.columnCount() - 1, QHeaderView.ResizeMode.Stretch)
        self.choose(chosen)

    def choose(self, return_id: str | None) -> None:
        """Select a case, or the first one."""
        for row in range(self.shown.rowCount()):
            if self.shown.index(row, 0).data(LINE_ROLE).agency_return.id == return_id:
                self.grid.selectRow(row)
                return
        self.grid.selectRow(0)

    def show_counts(self, words: str) -> None:
        """Say how the cases stand in one line."""
        self.counts.setText(words)

    def offer_sent_copy(self, *, is_kept: bool) -> None:
        """Whether this desk keeps a copy of a return that was sent."""
        self.sent_copy_button.setVisible(is_kept)

    def chosen(self) -> CaseLine | None:
        """The case the grid stands on."""
        index = self.grid.currentIndex()
        line = index.data(LINE_ROLE) if index.isValid() else None
        return line if isinstance(line, CaseLine) else None

    def tell_about(self, sentence: str, *, editable: bool, may_be_taken_up: bool) -> None:
        """Say how the chosen case stands, and offer what can be done with it."""
        self.spoken.setText(sentence)
        known = self.chosen() is not None
        for button in (self.open_button, self.check_button):
            button.setEnabled(known)
        for button in (self.flag_button, self.hand_back_button, self.not_known_button):
            button.setEnabled(known and editable)
        self.take_up_button.setVisible(may_be_taken_up)

    def concern_here(self) -> ConcernHere | None:
        line = self.chosen()
        return ConcernHere(line.agency_return.id, line.agency_return.audit) if line else None

    def show_problem(self, problem: UserError) -> None:
        self.message_bar.show_problem(problem)

    def show_sending(self, *, is_busy: bool) -> None:
        """A return is being made: no second one until that ends."""
        self.make_return_button.setEnabled(not is_busy)

    def show_done(self, words: str, hint: str) -> None:
        """Say what was done."""
        self.message_bar.show_message(MessageKind.DONE, words, hint)

    def _on_make_return(self) -> None:
        if self.make_return_button.isVisibleTo(self) and self.make_return_button.isEnabled():
            self.make_return_requested.emit()

    def _wish(self, wish: object) -> None:
        line = self.chosen()
        if line is not None:
            wish.emit(line.agency_return.id)  # type: ignore[attr-defined]

    selected = Signal()

    def _on_selected(self, now: QItemSelection, before: QItemSelection) -> None:  # noqa: ARG002 - Qt's signature
        self.selected.emit()

    def _on_sorted(self) -> None:
        self.table.fetch_all()

    def _on_show_chosen(self, button: QRadioButton) -> None:
        self.table.fetch_all()
        self.shown.show_only(str(button.property("shows")))
        self.choose(None)
