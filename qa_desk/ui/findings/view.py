"""Bars at the left, what stands behind the chosen one at the right."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QComboBox,
    QFrame,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from qa_desk.domain.errors import UserError
from qa_desk.domain.findings import QuotedEvidence
from qa_desk.domain.findings.table import CountLine
from qa_desk.domain.language import tr
from qa_desk.domain.template import Question
from qa_desk.ui.findings.bar_list import BarList
from qa_desk.ui.findings.detail_pane import DetailPane
from qa_desk.ui.findings.key_line import KeyLine
from qa_desk.ui.findings.model import Row, table_columns
from qa_desk.ui.findings.themes_block import ThemesBlock
from qa_desk.ui.layout.spacing import scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.page import Page
from qa_desk.ui.widgets.message_bar import MessageBar
from qa_desk.ui.widgets.reading_table import ReadingTable, RowsModel
from qa_desk.ui.widgets.text_label import TextLabel
from qa_desk.ui.widgets.wheel_guard import guard_wheel

SIDE_BY_SIDE, HEADER_BESIDE = 860, 420
"""The widths in pixels at 100 % from which the panes, and what stands above them, are beside each other."""


KEYS_LINE = tr(
    "Up/Down question   T theme   Q mark quote   G good practice   A action   Ctrl+C copy as table   F11 project"
)
KEYS = (
    ("Up, Down", tr("Next or previous bar")),
    ("Left, Right", tr("Next or previous grade of the bar; the evidence follows")),
    ("Enter", tr("To the evidence behind the bar")),
    ("T", tr("On a bar or a sentence: name a theme, for the question or for the case")),
    ("Q, G", tr("On a sentence: mark it as a quote or as good practice, or take the mark off")),
    ("A", tr("On a bar or a sentence: make an action from it")),
    ("Ctrl+F", tr("Find in the evidence; Esc takes the search away")),
    ("Ctrl+C", tr("Copy the chart as a table, or the sentence you are on")),
    ("Alt+T", tr("The same numbers as a table, and back")),
    ("F6", tr("Bars, evidence, and back")),
    ("Alt+M", tr("More: comparison, cross-tab, themes of all audits, learning framework")),
    ("Alt+C, Alt+B", tr("Beside an earlier audit; grades by two things at once")),
    ("F11", tr("Show the question to the room: N and P go on, B blanks the screen, Esc ends it")),
)


class FindingsView(Page):
    """S6 of the product."""

    audit_opened = Signal(str)  # audit id, "" for the one shown last
    line_chosen = Signal(object, str)  # CountLine, and the point picked out of it ("" for all)
    copy_requested = Signal()
    way_on_requested = Signal()

    keys_line, keys = KEYS_LINE, KEYS

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.heading = TextLabel(look, tr("Findings"), size=TextSize.PAGE, bold=True)
        self.basis = TextLabel(look, ink="muted")
        self.provisional = TextLabel(look, ink="info", bold=True)
        self.audit_box = QComboBox()
        self.audit_label = TextLabel(look, tr("A&udit"), wrap=False)
        self.table_button = verb_button(tr("&Table"))
        self.message_bar = MessageBar(look)
        self.key_line = KeyLine(look)
        self.bars = BarList(look)
        self.table_rows: RowsModel[CountLine] = RowsModel(())
        self.table = ReadingTable(look, self.table_rows, tr("Findings as a table"), most_rows=0)
        self.themes = ThemesBlock(look)
        self.detail = DetailPane(look)
        self.empty = TextLabel(look, size=TextSize.QUESTION)
        self.way_on = verb_button("", main=True)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = self.column = self._scrolled_column()
        for widget in (self.heading, self.message_bar):
            column.addWidget(widget)
        column.addLayout(self._header())
        column.addWidget(self.provisional)
        column.addWidget(self._panes(), 1)
        column.addWidget(self._empty_state(), 1)

    def _scrolled_column(self) -> QVBoxLayout:
        body = QWidget()
        body.setProperty("part", "page")
        column = QVBoxLayout(body)
        scaled(self._look, column, margins=(24, 16, 24, 16))
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)
        return column

    def _header(self) -> QBoxLayout:
        self.audit_box.setAccessibleName(tr("Audit"))
        self.audit_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.audit_box.setMinimumContentsLength(8)
        self.audit_label.setBuddy(self.audit_box)
        guard_wheel(self.audit_box)
        self.table_button.setCheckable(True)
        self.top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        scaled(self._look, self.top)
        self.top.addWidget(self.basis, 1)
        self.top.addWidget(self.audit_label)
        self.top.addWidget(self.audit_box, 1)
        self.top.addWidget(self.table_button)
        return self.top

    def _panes(self) -> QSplitter:
        chart = QWidget()
        chart_column = QVBoxLayout(chart)
        scaled(self._look, chart_column)
        chart_column.addWidget(self.key_line)
        chart_column.addWidget(self.bars, 1)
        self.charts = QStackedWidget()
        self.charts.addWidget(chart)
        self.charts.addWidget(self.table)
        self.panes = QSplitter(Qt.Orientation.Horizontal)
        self.panes.setChildrenCollapsible(False)
        self.panes.addWidget(_one_below_the_other(self.charts, self.themes))
        self.panes.addWidget(self.detail)
        for place, share in enumerate((3, 2)):
            self.panes.setStretchFactor(place, share)
        self.panes.setSizes([600, 400])
        return self.panes

    def _empty_state(self) -> QWidget:
        self.nothing = QWidget()
        column = QVBoxLayout(self.nothing)
        scaled(self._look, column, margins=(0, 24, 0, 0), spacing=16)
        column.addWidget(self.empty)
        column.addWidget(self.way_on, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return self.nothing

    def _connect(self) -> None:
        self.audit_box.activated.connect(self._on_audit_chosen)
        self.table_button.toggled.connect(self._on_table_toggled)
        self.bars.chosen.connect(self.line_chosen)
        self.bars.evidence_requested.connect(self.focus_evidence)
        self.bars.copy_requested.connect(self.copy_requested)
        self.table.opened.connect(self._on_table_opened)
        self.table.selectionModel().currentRowChanged.connect(lambda now: self._on_table_row(now.row()))
        self.way_on.clicked.connect(self.way_on_requested)
        self._look.changed.connect(self._arrange)
        keys: dict[str, Callable[[], None]] = {
            "Ctrl+F": self.focus_find, "F6": partial(self._next_pane, 1), "Shift+F6": partial(self._next_pane, -1),
        }  # fmt: skip
        for key, do in keys.items():
            shortcut = QShortcut(QKeySequence(key), self, do)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def opened(self, subject: str | None) -> None:
        self.message_bar.close_message()
        self.audit_opened.emit(subject or "")
        self.take_focus()

    def may_leave(self) -> bool:
        self.detail.finding.commit()
        return not self.detail.finding.is_unsaved

    def take_focus(self) -> None:
        if self.panes.isHidden():
            self.go_to(self.way_on)
        else:
            self.go_to(self.table if self.table_button.isChecked() else self.bars)

    def go_to(self, target: QWidget) -> None:
        """Put the focus on a part of the page, and the part in sight."""
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        self.area.ensureWidgetVisible(target)

    def show_audits(self, audits: Sequence[tuple[str, str]], shown: str) -> None:
        """Offer the audits (id, title) of the desk; a single one needs no choice."""
        self.audit_box.clear()
        for audit, title in audits:
            self.audit_box.addItem(title, audit)
        self.audit_box.setCurrentIndex(self.audit_box.findData(shown))
        for widget in (self.audit_label, self.audit_box):
            widget.setVisible(len(audits) > 1)

    def show_findings(self, title: str, basis: str, provisional: str, rows: tuple[Row, ...], stay_on: str) -> None:
        """Show the bars of an audit, standing on the question ``stay_on`` where it is there."""
        self._show_whole(title, basis, provisional, is_empty=False)
        self.bars.show_rows(rows, stay_on)
        self.key_line.show_bars(self.bars.rows.bars())

    def show_table(self, lines: tuple[CountLine, ...]) -> None:
        """Keep the table of the same numbers in step."""
        columns = table_columns(lines)
        if [column.title for column in columns] != [column.title for column in self.table_rows.columns]:
            self.table_rows.show_columns(columns)
        self.table_rows.show_rows(lines)

    def show_nothing(self, title: str, words: str, way_on: str) -> None:
        """Say why there are no findings, and what leads to some."""
        self._show_whole(title, "", "", is_empty=True)
        self.empty.setText(words)
        self.way_on.setText(way_on)
        self.way_on.setAccessibleName(way_on.replace("&", ""))

    def _show_whole(self, title: str, basis: str, provisional: str, *, is_empty: bool) -> None:
        self.heading.setText(title)
        self.basis.setText(basis)
        self.provisional.setText(provisional)
        self.provisional.setVisible(bool(provisional))
        self.panes.setVisible(not is_empty)
        self.table_button.setVisible(not is_empty)
        self.nothing.setVisible(is_empty)

    def show_detail(self, line: CountLine, question: Question | None, noun: str) -> None:
        """Tell what stands behind the chosen bar."""
        self.detail.show_line(line, question, noun)

    def show_evidence(self, question: Question | None, grade: str, rows: tuple[QuotedEvidence, ...]) -> None:
        """Show the evidence behind the bar, or behind one grade of it."""
        self.detail.show_evidence(question, grade, rows)

    def show_problem(self, problem: UserError) -> None:
        if problem.field == "finding":
            self.detail.finding.tell_problem(str(problem))
        elif problem.field == "name" and self.detail.entry.isVisible():
            self.detail.entry.name_box.tell_problem(str(problem))
        else:
            self.message_bar.show_problem(problem)

    def focus_evidence(self) -> None:
        """Go to the evidence behind the bar."""
        self.detail.evidence.stand_somewhere()
        self.go_to(self.detail.evidence)

    def focus_find(self) -> None:
        """Go to the search in the evidence."""
        self.go_to(self.detail.find_field)
        self.detail.find_field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._is_in_detail():
            self.take_focus()
        elif event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Side by side where there is room; else one below the other, and the page scrolls."""
        space, is_wide = self._look.space, self.width() >= self._look.space(SIDE_BY_SIDE)
        self.panes.setOrientation(Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical)
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self.top.setDirection(beside if self.width() >= space(HEADER_BESIDE) else below)
        self.charts.setMinimumSize(0, space(160 if is_wide else 320))
        self.detail.setMinimumSize(0, space(160 if is_wide else 620))

    def _is_in_detail(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.detail.isAncestorOf(focused)

    def _next_pane(self, step: int) -> None:  # noqa: ARG002 - with two panes both directions are the same
        if self._is_in_detail():
            self.take_focus()
        elif self.detail.evidence.isVisible():
            self.focus_evidence()

    def _on_audit_chosen(self, place: int) -> None:
        self.audit_opened.emit(str(self.audit_box.itemData(place)))

    def _on_table_toggled(self, is_table: bool) -> None:
        self.charts.setCurrentIndex(1 if is_table else 0)
        row = self.bars.current()
        if is_table and row is not None:
            self.table.selectRow(row.place)
        self.take_focus()

    def _on_table_row(self, place: int) -> None:
        if 0 <= place < len(self.table_rows.rows) and self.table_button.isChecked():
            self.bars.choose(self.table_rows.rows[place].question)

    def _on_table_opened(self, place: int) -> None:
        self._on_table_row(place)
        self.focus_evidence()


def _one_below_the_other(chart: QWidget, themes: QWidget) -> QWidget:
    """The chart or its table, and the themes under it."""
    left = QWidget()
    column = QVBoxLayout(left)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(chart, 1)
    column.addWidget(themes)
    return left
