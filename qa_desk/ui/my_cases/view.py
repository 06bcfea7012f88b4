"""The grid of cases, the sentence about the chosen one, and what can be done with it."""

from PySide6.QtCore import (
    QItemSelection,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from qa_desk.domain.agency_return import ReturnStatus
from qa_desk.domain.errors import UserError
from qa_desk.services.returns import CaseLine
from qa_desk.ui.layout.wrap_layout import WrapLayout
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.my_cases.model import LINE_ROLE, SORT_ROLE, STATUS_ROLE, TAG_ROLE, CaseTable, Fetch
from qa_desk.ui.page import ConcernHere, Page
from qa_desk.ui.widgets.grade_tag import paint_tag, tag_size
from qa_desk.ui.widgets.message_bar import MessageBar
from qa_desk.ui.widgets.text_label import TextLabel

Index = QModelIndex | QPersistentModelIndex
ROWS_MEASURED = 100
"""How many rows a column takes its width from."""
OPEN_STATUSES = frozenset({ReturnStatus.NOT_STARTED, ReturnStatus.IN_PROGRESS, ReturnStatus.READY_TO_CHECK})
SHOW_ALL, SHOW_TO_DO, SHOW_FLAGGED = "All", "To do", "Flagged"


class ShownCases(QSortFilterProxyModel):
    """Which cases are shown, and in which order."""

    def __init__(self) -> None:
        super().__init__()
        self._wanted = SHOW_ALL
        self.setSortRole(SORT_ROLE)

    def show_only(self, wanted: str) -> None:
        """All cases, those still to do, or those flagged for the panel."""
        self.beginFilterChange()
        self._wanted = wanted
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        line = self.sourceModel().index(row, 0, parent).data(LINE_ROLE)
        if self._wanted == SHOW_FLAGGED:
            return bool(line.flagged)
        return self._wanted == SHOW_ALL or line.agency_return.may_be_edited


class CasePainter(QStyledItemDelegate):
    """Draws the overall grade as a tag."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, rect = self._look.theme, QRect(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, QColor(theme.sel if selected else theme.base))
        inner = rect.adjusted(self._look.space(8), 0, -self._look.space(4), 0)
        tag = index.data(TAG_ROLE)
        if tag is not None:
            paint_tag(painter, inner, self._look, tag)
            return
        painter.setFont(self._look.font())
        if index.data(STATUS_ROLE) in OPEN_STATUSES:
            self._paint_status(painter, inner, str(index.data()), strong=index.data(STATUS_ROLE) == "Not started")
            return
        painter.setPen(QColor(theme.sel_text if selected else theme.text))
        words = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def _paint_status(self, painter: QPainter, room: QRect, words: str, *, strong: bool) -> None:
        """What is left to do stands out in blue; what is done is plain text. Never a colour of a judgement."""
        theme, metrics = self._look.theme, painter.fontMetrics()
        height = metrics.height() + self._look.space(6)
        tag = QRect(room.left(), room.center().y() - height // 2 + 1, 0, height)
        tag.setWidth(metrics.horizontalAdvance(words) + self._look.space(12))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(theme.info))
        painter.setBrush(QColor(theme.info if strong else theme.info_bg))
        painter.drawRoundedRect(tag, 4, 4)
        painter.setPen(QColor(theme.base if strong else theme.text))
        painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, words)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = super().sizeHint(option, index)
        tag = index.data(TAG_ROLE)
        if tag is not None:
            size.setWidth(max(size.width(), tag_size(self._look, tag).width() + self._look.space(16)))
        return QSize(size.width() + self._look.space(12), max(size.height(), self._look.space(28)))


class CaseGrid(QTableView):
    """One tab stop; arrows move, Enter opens, F flags."""

    open_requested = Signal()
    flag_requested = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_requested.emit()
        elif plain and event.text().lower() == "f":
            self.flag_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            event.ignore()
        else:
            super().keyPressEvent(event)


class MyCasesView(Page):
    """S3 of the product: one row a case, one column a section."""

    open_requested = Signal(str)  # return id
    check_requested = Signal(str)  # return id
    flag_requested = Signal(str)  # return id
    hand_back_requested = Signal(str)  # return id
    take_up_requested = Signal(str)  # return id
    copy_requested = Signal()
    audit_opened = Signal(str)  # audit id, "" for the one shown last

    keys_line = (
        "Enter opens at the first question that needs you   F flag   Ctrl+Enter check answers   Ctrl+C copy grid"
    )
    keys = (
        ("Enter", "Open the case at the first question that needs something"),
        ("Ctrl+Enter", "Check the answers of the case"),
        ("F", "Flag the case's overall grade for the panel, or take the flag off"),
        ("Ctrl+C", "Copy the grid, ready for a spreadsheet"),
        ("Alt+A, Alt+T, Alt+L", "Show all cases, those to do, those flagged"),
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
        self.legend = TextLabel(look, "= done   - started   . not yet", ink="muted", wrap=False)
        self._lay_out()
        QShortcut(QKeySequence("Ctrl+Return"), self, lambda: self._wish(self.check_requested))
        QShortcut(QKeySequence("Ctrl+C"), self, self.copy_requested.emit)

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
        grid.setAccessibleName("My cases")
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
        self.grid.verticalHeader().setDefaultSectionSize(max(look.text_height() + look.space(8), look.space(28)))

    def _lay_out(self) -> None:
        look = self._look
        column = QVBoxLayout(self)
        column.setContentsMargins(look.space(24), look.space(16), look.space(24), look.space(16))
        column.setSpacing(look.space(8))
        column.addWidget(self.heading)
        column.addWidget(self.counts)
        column.addWidget(self.message_bar)
        choices = QHBoxLayout()
        choices.addWidget(TextLabel(look, "Show", wrap=False))
        self._shows = QButtonGroup(self)
        for words, label in ((SHOW_ALL, "&All"), (SHOW_TO_DO, "&To do"), (SHOW_FLAGGED, "F&lagged")):
            radio = QRadioButton(label)
            radio.setAccessibleName(f"Show {words.lower()}")
            radio.setChecked(words == SHOW_ALL)
            radio.setProperty("shows", words)
            self._shows.addButton(radio)
            choices.addWidget(radio)
        choices.addStretch(1)
        choices.addWidget(self.legend)
        self._shows.buttonClicked.connect(self._on_show_chosen)
        column.addLayout(choices)
        column.addWidget(self.grid, 1)
        column.addWidget(self.spoken)
        buttons = WrapLayout(look.space(8))
        self.open_button = self._button("&Open case", self.open_requested, main=True)
        self.check_button = self._button("&Check answers", self.check_requested)
        self.flag_button = self._button("&Flag", self.flag_requested)
        self.hand_back_button = self._button("&Hand back...", self.hand_back_requested)
        self.take_up_button = self._button("Ta&ke up again...", self.take_up_requested)
        for button in (
            self.open_button, self.check_button, self.flag_button, self.hand_back_button, self.take_up_button,
        ):  # fmt: skip
            buttons.addWidget(button)
        column.addLayout(buttons)

    def _button(self, words: str, wish: object, *, main: bool = False) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.setProperty("main", main)
        button.clicked.connect(lambda: self._wish(wish))
        return button

    def opened(self, subject: str | None) -> None:
        self.audit_opened.emit(subject or "")
        self.take_focus()

    def take_focus(self) -> None:
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_cases(self, heading: str, total: int, fetch: Fetch, chosen: str | None) -> None:
        """Show the cases of an audit, with ``chosen`` (a return id) selected where it is there."""
        self.heading.setText(heading)
        self.table.show(total, fetch)
        self.grid.setVisible(total > 0)
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

    def chosen(self) -> CaseLine | None:
        """The case the grid stands on."""
        index = self.grid.currentIndex()
        line = index.data(LINE_ROLE) if index.isValid() else None
        return line if isinstance(line, CaseLine) else None

    def tell_about(self, sentence: str, *, editable: bool, handed_back: bool) -> None:
        """Say how the chosen case stands, and offer what can be done with it."""
        self.spoken.setText(sentence)
        known = self.chosen() is not None
        for button in (self.open_button, self.check_button):
            button.setEnabled(known)
        self.flag_button.setEnabled(known and editable)
        self.hand_back_button.setEnabled(known and editable)
        self.take_up_button.setVisible(handed_back)

    def concern_here(self) -> ConcernHere | None:
        line = self.chosen()
        return ConcernHere(line.agency_return.id, line.agency_return.audit) if line else None

    def show_problem(self, problem: UserError) -> None:
        self.message_bar.show_problem(problem)

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
