"""What came of an Excel form: what it became, what was lost, and what is wrong with it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Signal

from qa_desk.domain.language import tr
from qa_desk.ui.layout.spacing import button_row, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.reading_table import Column, ReadingTable, RowsModel
from qa_desk.ui.widgets.text_label import TextLabel


@dataclass(frozen=True)
class ReportLine:
    """One thing of the workbook that has no counterpart, or is wrong."""

    sheet: str
    row: str
    what: str
    became: str


COLUMNS = (
    Column[ReportLine](tr("Sheet"), lambda line: line.sheet),
    Column[ReportLine](tr("Row"), lambda line: line.row),
    Column[ReportLine](tr("What"), lambda line: line.what),
    Column[ReportLine](tr("What became of it"), lambda line: line.became),
)
PROBLEM_COLUMNS = (*COLUMNS[:3], Column[ReportLine](tr("What to do"), lambda line: line.became))


class ImportReport(Card):
    """Stays in the page until it is closed; can be copied whole."""

    open_requested = Signal()
    closed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.heading = TextLabel(look, size=TextSize.SECTION, bold=True)
        self.words_label = TextLabel(look)
        self.model = RowsModel(COLUMNS, self)
        self.table = ReadingTable(look, self.model, tr("What became of the form"), most_rows=9)
        self.row_label = TextLabel(look)
        self._is_refused = False
        self.open_button = verb_button(tr("Write on in the draf&t"), main=True)
        self.copy_button = verb_button(tr("Cop&y this report"))
        self.close_button = verb_button(tr("C&lose"))
        self.close_button.setAccessibleName(tr("Close the report"))
        for part in (self.heading, self.words_label, self.table, self.row_label):
            self.body.addWidget(part)
        self.body.addLayout(button_row(look, self.open_button, self.copy_button, self.close_button))
        self.table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.copy_button.clicked.connect(self.table.copy)
        self.open_button.clicked.connect(self.open_requested)
        self.close_button.clicked.connect(self.closed)
        self.hide()

    def show_made(self, title: str, losses: Sequence[ReportLine]) -> None:
        """The form was made; say what of it has no counterpart."""
        things = "1 thing" if len(losses) == 1 else tr("{count} things", count=len(losses))
        told = (
            tr("{things} had no counterpart, and became something else or went.", things=things)
            if losses
            else tr("Nothing was lost.")
        )
        self._show(
            tr("{title} is now a draft", title=title),
            tr("{told} Read the draft through before you publish it.", told=told),
            losses,
            COLUMNS,
            True,
        )

    def show_refused(self, name: str, problems: Sequence[ReportLine]) -> None:
        """The form was not made; say what is wrong with it."""
        things = "1 thing" if len(problems) == 1 else tr("{count} things", count=len(problems))
        words = tr("Put {things} right in the workbook and import it again. Nothing was made.", things=things)
        self._show(tr("{name} was not imported", name=name), words, problems, PROBLEM_COLUMNS, False)

    def _show(
        self, heading: str, words: str, lines: Sequence[ReportLine], columns: tuple[Column[ReportLine], ...], made: bool
    ) -> None:
        self._is_refused = not made
        self.heading.setText(heading)
        self.words_label.setText(words)
        self.model.show_columns(columns)
        self.model.show_rows(lines)
        self.table.setVisible(bool(lines))
        self.row_label.setVisible(bool(lines))
        if lines:
            self.table.setCurrentIndex(self.model.index(0, 0))
            self._tell_row(0)
        self.copy_button.setVisible(bool(lines))
        self.open_button.setVisible(made)
        self.show()
        (self.open_button if made else self.table).setFocus()

    def _on_row_changed(self, now: QModelIndex, before: QModelIndex) -> None:  # noqa: ARG002 - Qt's signature
        self._tell_row(now.row())

    def _tell_row(self, row: int) -> None:
        """The row in full, because a cell may have no room for its words."""
        if 0 <= row < len(self.model.rows):
            line = self.model.rows[row]
            place = ", row ".join(part for part in (line.sheet, line.row) if part)
            told = (
                f"{line.what} {line.became}"
                if self._is_refused
                else tr("{what} became: {became}", what=line.what, became=line.became)
            )
            self.row_label.setText(f"{place}: {told}" if place else told)
