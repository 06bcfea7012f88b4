"""The rows of the chart and of its table, as plain values."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from qa_desk.domain.findings import Findings
from qa_desk.domain.findings.table import (
    NO_GRADE_TITLES,
    CountLine,
    count_table,
    grade_lines,
    no_grade_counts,
    question_lines,
)
from qa_desk.domain.findings.words import fine_words, percent_range
from qa_desk.domain.language import tr
from qa_desk.domain.wording import listed
from qa_desk.reports.content import Bar, Segment
from qa_desk.reports.findings.charts import bars, best_first, line_words
from qa_desk.ui.widgets.reading_table import Column

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
NO_PARENT = QModelIndex()


@dataclass(frozen=True)
class GroupRow:
    """A heading among the bars; ``told`` says what the numbers at the end of the bars count."""

    words: str
    told: str


@dataclass(frozen=True)
class BarRow:
    """One bar. ``place`` is its place among the bars of the chart."""

    line: CountLine
    bar: Bar
    place: int

    @property
    def segments(self) -> tuple[Segment, ...]:
        """The parts of the bar that are there."""
        return tuple(segment for segment in self.bar.segments if segment.count)

    @property
    def points(self) -> tuple[str, ...]:
        """The point of each of those parts."""
        tally = self.line.tally
        return tuple(point.value for point in best_first(tally) if tally.as_counts[point.value])


Row = GroupRow | BarRow


def chart_rows(found: Findings) -> tuple[Row, ...]:
    """The whole and its sections, then the questions, worst first."""
    grades, questions = grade_lines(found), question_lines(found)
    every = bars((*grades, *questions))
    rows: list[Row] = []
    if grades:
        rows.append(_group(tr("Overall and sections"), grades))
        rows += [BarRow(line, every[place], place) for place, line in enumerate(grades)]
    if questions:
        rows.append(_group(tr("Questions, weakest first"), questions))
        rows += [BarRow(line, every[place], place) for place, line in enumerate(questions, len(grades))]
    return tuple(rows)


def _group(words: str, lines: Sequence[CountLine]) -> GroupRow:
    fine = listed(dict.fromkeys(fine_words(line.tally.scale) for line in lines), "or")
    return GroupRow(words, fine[:1].upper() + fine[1:])


class ChartRows(QAbstractListModel):
    """The bars with their headings. A row that stays keeps its place."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[Row, ...] = ()

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show other bars; rows of the same audit only change."""
        if len(rows) == len(self.rows):
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def bars(self) -> tuple[Bar, ...]:
        """Every bar, in order."""
        return tuple(row.bar for row in self.rows if isinstance(row, BarRow))

    def row_of(self, question: str) -> int:
        """The row of a question, or the first bar, or -1 without any bar."""
        found = (place for place, row in enumerate(self.rows) if isinstance(row, BarRow))
        first = -1
        for place in found:
            first = place if first < 0 else first
            row = self.rows[place]
            if isinstance(row, BarRow) and row.line.question == question:
                return place
        return first

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.words if isinstance(row, GroupRow) else line_words(row.line)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self.rows[index.row()], GroupRow):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def table_columns(lines: tuple[CountLine, ...]) -> tuple[Column[CountLine], ...]:
    """The numbers behind the bars as columns, one for every point that a scale in use has."""
    fine = listed(dict.fromkeys(fine_words(line.tally.scale) for line in lines), "or")
    return (
        Column(tr("Number"), lambda line: line.number),
        Column(tr("Question or section"), lambda line: line.title),
        Column(fine[:1].upper() + fine[1:], lambda line: str(line.tally.fine), is_number=True),
        Column(tr("Graded"), lambda line: str(line.tally.graded), is_number=True),
        Column("95% interval", _interval, is_number=True),
        *(_point_column(point) for point in count_table(lines).points),
        *(_no_grade_column(place, title) for place, title in enumerate(NO_GRADE_TITLES)),
    )


def _interval(line: CountLine) -> str:
    return percent_range(line.tally.interval) if line.tally.interval else ""


def _point_column(label: str) -> Column[CountLine]:
    def count(line: CountLine) -> str:
        number = line.count(label)
        return "" if number is None else str(number)

    return Column(label, count, lambda line: count(line) or tr("Not a grade of this question"), is_number=True)


def _no_grade_column(place: int, title: str) -> Column[CountLine]:
    return Column(title, lambda line: str(no_grade_counts(line.tally)[place]), is_number=True)
