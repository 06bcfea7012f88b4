"""The themes of one audit under its chart: how often each was seen, and among which cases."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from qa_desk.domain.language import tr
from qa_desk.domain.themes.counts import ThemeCount, ThemeGroup
from qa_desk.ui.layout.spacing import scaled
from qa_desk.ui.layout.wrap_layout import WrapLayout
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.reading_table import Column, ReadingTable, RowsModel
from qa_desk.ui.widgets.text_label import TextLabel
from qa_desk.ui.widgets.wheel_guard import guard_wheel

NONE_YET = tr("No themes in this audit yet. Press T on a question to add one.")
MOST_ROWS = 3


class ThemesBlock(QWidget):
    """A table that leads to the first question of a theme."""

    question_requested = Signal(str)
    cut_chosen = Signal(str)  # a column of the case list, "agency", or "" for none

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = TextLabel(look, tr("Themes of this audit"), bold=True, wrap=False)
        self.cut_combo = QComboBox()
        self.cut_combo.setAccessibleName(tr("Count themes by"))
        self.cut_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.cut_combo.setMinimumContentsLength(12)
        guard_wheel(self.cut_combo)
        self.rows: RowsModel[ThemeCount] = RowsModel((), self)
        self.table = ReadingTable(look, self.rows, tr("Themes of this audit"), most_rows=MOST_ROWS)
        self.nothing = TextLabel(look, NONE_YET, ink="muted")
        top = WrapLayout(0)
        scaled(look, top, spacing=12)
        for widget in (self.heading, self.cut_combo):
            top.addWidget(widget)
        line = QHBoxLayout()
        line.addLayout(top, 1)
        column = self._column = QVBoxLayout(self)
        scaled(look, column, margins=(0, 8, 0, 0), spacing=4)
        column.addLayout(line)
        column.addWidget(self.table)
        column.addWidget(self.nothing)
        self.table.opened.connect(self._on_opened)
        self.cut_combo.activated.connect(lambda: self.cut_chosen.emit(str(self.cut_combo.currentData())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A splitter asks nobody how tall they are at a width, so it is told."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setMinimumHeight(self._column.heightForWidth(self.width()))

    def show_cuts(self, cuts: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer what the themes may be counted by, as (column, words)."""
        self.cut_combo.clear()
        for column, words in cuts:
            self.cut_combo.addItem(words, column)
        self.cut_combo.setCurrentIndex(max(self.cut_combo.findData(chosen), 0))

    def show_themes(
        self, counts: Sequence[ThemeCount], numbers: Mapping[str, str], groups: Sequence[ThemeGroup], noun: str
    ) -> None:
        """Show the themes of an audit; ``numbers`` are their questions by theme, ``groups`` the cut that was chosen."""
        columns = theme_columns(numbers, groups, noun)
        if [one.title for one in columns] != [one.title for one in self.rows.columns] or groups:
            self.rows.show_columns(columns)
        self.rows.columns = columns
        self.rows.show_rows(counts)
        self.table.setVisible(bool(counts))
        self.cut_combo.setVisible(bool(counts))
        self.nothing.setVisible(not counts)
        self._fit()

    def _on_opened(self, row: int) -> None:
        questions = self.rows.rows[row].questions
        if questions:
            self.question_requested.emit(questions[0])


def theme_columns(
    numbers: Mapping[str, str], groups: Sequence[ThemeGroup], noun: str
) -> tuple[Column[ThemeCount], ...]:
    """Theme, cases, questions and kind; or with groups the cases in each of them."""
    theme = Column[ThemeCount](tr("Theme"), lambda one: one.theme.name)
    cases = Column[ThemeCount](noun.capitalize(), lambda one: str(one.cases), is_number=True)
    if groups:
        return (theme, cases, *map(_group_column, groups))
    return (
        theme,
        cases,
        Column(tr("Questions"), lambda one: numbers.get(one.theme.id, "")),
        Column(tr("Strength or concern"), lambda one: one.kind_words),
    )


def _group_column(group: ThemeGroup) -> Column[ThemeCount]:
    seen = {theme.id: count for theme, count in group.cases}
    small = tr(", small group") if group.is_small else ""
    return Column(
        f"{group.value} ({group.subjects}{small})", lambda one: str(seen.get(one.theme.id, 0)), is_number=True
    )
