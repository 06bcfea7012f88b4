"""What would come of the workbooks that were opened, cell by cell, and what is done about it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from qa_desk.domain.language import tr
from qa_desk.domain.workbooks.report import Outcome, WorkbookReport
from qa_desk.ui.layout.spacing import button_row, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.reading_table import ReadingTable, RowsModel
from qa_desk.ui.widgets.text_label import TextLabel
from qa_desk.ui.widgets.wheel_guard import guard_wheel
from qa_desk.ui.workbook_returns.rows import CellRow, cell_columns, cell_rows, filters, narrowed, report_lines


class ReportCard(Card):
    """Stays in the page until it is put away; the table can be copied whole."""

    take_in_requested = Signal()
    save_requested = Signal()
    closed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._rows: tuple[CellRow, ...] = ()
        self.heading = TextLabel(look, size=TextSize.SECTION, bold=True)
        self.lines_label = TextLabel(look)
        self.filter_box = QComboBox()
        self.filter_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.filter_box.setMinimumContentsLength(18)
        guard_wheel(self.filter_box)
        self.filter_field = FieldBox(look, tr("S&how"), self.filter_box, widest=320)
        self.model = RowsModel(cell_columns(), self)
        self.table = ReadingTable(look, self.model, tr("Cells of the workbooks"), most_rows=9)
        self.details_label = TextLabel(look)
        self.take_button = verb_button(tr("&Take in the accepted cells"), main=True)
        self.save_button = verb_button(tr("&Save the report as a workbook..."))
        self.close_button = verb_button(tr("&Put the report away"))
        self.buttons = button_row(look, self.take_button, self.save_button, self.close_button)
        self.body.addWidget(self.heading)
        self.body.addWidget(self.lines_label)
        self.body.addLayout(self.buttons)
        for part in (self.filter_field, self.table, self.details_label):
            self.body.addWidget(part)
        self.filter_box.activated.connect(self._on_filter_chosen)
        self.table.selectionModel().currentRowChanged.connect(self._tell_row)
        self.take_button.clicked.connect(self.take_in_requested)
        self.save_button.clicked.connect(self.save_requested)
        self.close_button.clicked.connect(self.closed)
        self.hide()

    def show_preview(self, reports: Sequence[tuple[str, WorkbookReport]]) -> None:
        """Say what would come of the workbooks; nothing is taken in yet."""
        accepted = sum(report.counts[Outcome.ACCEPTED] for _, report in reports)
        heading = (
            tr("What would be taken in. Nothing is changed yet.") if accepted else tr("There is nothing to take in.")
        )
        self._show(heading, reports)
        self.take_button.setVisible(accepted > 0)

    def show_taken(self, reports: Sequence[tuple[str, WorkbookReport]]) -> None:
        """Say what was taken in."""
        self._show(tr("What was taken in"), reports)
        self.take_button.hide()

    def take_focus(self) -> None:
        """Put the person where reading starts."""
        (self.table if self.model.rows else self.close_button).setFocus()

    def _show(self, heading: str, reports: Sequence[tuple[str, WorkbookReport]]) -> None:
        self._rows = cell_rows(reports)
        self.heading.setText(heading)
        self.lines_label.setText("\n".join(report_lines(reports)))
        self.filter_box.clear()
        for value, words in filters(self._rows):
            self.filter_box.addItem(words, value)
        for part in (self.filter_field, self.table, self.details_label):
            part.setVisible(bool(self._rows))
        self.show()
        self._on_filter_chosen()

    def _on_filter_chosen(self) -> None:
        self.model.show_rows(narrowed(self._rows, str(self.filter_box.currentData())))
        if self.model.rows:
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._tell_row()

    def _tell_row(self) -> None:
        row = self.table.currentIndex().row()
        self.details_label.setText(self.model.rows[row].details if 0 <= row < len(self.model.rows) else "")
