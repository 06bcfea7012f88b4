"""Every theme with how often it was seen, where, and what happened to it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.ui.layout.scrolled_column import ScrolledColumn
from qa_desk.ui.layout.spacing import button_row, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.page import Page
from qa_desk.ui.themes.change_card import ChangeCard, ThemeChange
from qa_desk.ui.themes.rows import SEEN_COLUMNS, THEME_COLUMNS, SeenRow, ThemeRow
from qa_desk.ui.widgets.message_bar import MessageBar, MessageKind
from qa_desk.ui.widgets.reading_table import ReadingTable, RowsModel
from qa_desk.ui.widgets.text_label import TextLabel

NONE_YET = tr("No themes yet. Press T on a question in Findings, or add one here.")


class ThemesView(Page):
    """Opened from Findings; Esc goes back there."""

    place_opened = Signal(str)  # theme id, "" for the one stood on before
    theme_chosen = Signal(object)  # ThemeRow
    change_requested = Signal(object)  # ThemeChange
    wished = Signal(str, str, str, bool)  # as ChangeCard has it
    audit_requested = Signal(str)

    keys_line = tr("Up/Down theme   F2 rename   Enter where it was seen   Ctrl+C copy table   Esc back")
    keys = (
        ("Up, Down", tr("Next or previous theme; where it was seen and its history follow")),
        ("F2", tr("Rename the theme")),
        ("Enter", tr("On a theme: where it was seen. On a finding: open that audit")),
        ("Ctrl+C", tr("Copy the table")),
        ("Ctrl+Tab", tr("Leave the table")),
        ("Esc", tr("Back to Findings")),
    )
    hides_rail = True

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.heading = TextLabel(look, tr("Themes of all audits"), size=TextSize.PAGE, bold=True)
        self.told = TextLabel(look, ink="muted")
        self.message_bar = MessageBar(look)
        self.rows: RowsModel[ThemeRow] = RowsModel(THEME_COLUMNS, self)
        self.table = ReadingTable(look, self.rows, tr("Themes"), most_rows=9)
        self.add_button = verb_button(tr("&Add a theme\u2026"))
        self.rename_button = verb_button(tr("&Rename\u2026"))
        self.merge_button = verb_button(tr("M&erge into another\u2026"))
        self.part_button = verb_button(tr("&Part again\u2026"))
        self.card = ChangeCard(look)
        self.seen_heading = TextLabel(look, size=TextSize.SECTION, bold=True)
        self.seen: RowsModel[SeenRow] = RowsModel(SEEN_COLUMNS, self)
        self.seen_table = ReadingTable(look, self.seen, tr("Where the theme was seen"), most_rows=5)
        self.history_heading = TextLabel(look, tr("History"), size=TextSize.SECTION, bold=True)
        self.history = TextLabel(look)
        self._lay_out(look)
        self._connect()

    def _lay_out(self, look: Look) -> None:
        self.area = ScrolledColumn(look, margins=(24, 16, 24, 16), spacing=12)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)
        column = self.area.column
        for widget in (self.heading, self.told, self.message_bar, self.table):
            column.addWidget(widget)
        column.addLayout(button_row(look, self.rename_button, self.merge_button, self.part_button, self.add_button))
        for part in (self.card, self.seen_heading, self.seen_table, self.history_heading, self.history):
            column.addWidget(part)

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(lambda now: self._on_row(now.row()))
        self.table.opened.connect(lambda _: self._focus(self.seen_table))
        self.seen_table.opened.connect(lambda row: self.audit_requested.emit(self.seen.rows[row].audit))
        self.add_button.clicked.connect(lambda: self.change_requested.emit(ThemeChange.ADD))
        self.rename_button.clicked.connect(lambda: self.change_requested.emit(ThemeChange.RENAME))
        self.merge_button.clicked.connect(lambda: self.change_requested.emit(ThemeChange.MERGE))
        self.part_button.clicked.connect(lambda: self.change_requested.emit(ThemeChange.PART))
        self.card.wished.connect(self.wished)
        self.card.closed.connect(self.close_card)
        shortcut = QShortcut(QKeySequence("F2"), self, lambda: self.change_requested.emit(ThemeChange.RENAME))
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def opened(self, subject: str | None) -> None:
        """``subject`` is the theme to stand on; without one it is the one stood on before."""
        self.message_bar.close_message()
        self.card.hide()
        self.place_opened.emit(subject or "")
        self.take_focus()

    def take_focus(self) -> None:
        self._focus(self.table if self.rows.rows else self.add_button)

    def current(self) -> ThemeRow | None:
        """The theme that is stood on."""
        place = self.table.currentIndex().row()
        return self.rows.rows[place] if 0 <= place < len(self.rows.rows) else None

    def show_themes(self, told: str, rows: Sequence[ThemeRow], stay_on: str) -> None:
        """Show every theme, standing on one by its id where it is there."""
        self.told.setText(told if rows else NONE_YET)
        self.rows.show_rows(rows)
        self.table.setVisible(bool(rows))
        self.rename_button.setVisible(bool(rows))
        self.merge_button.setEnabled(sum(not row.merged_into for row in rows) > 1)
        for part in (self.seen_heading, self.seen_table, self.history_heading, self.history):
            part.setVisible(bool(rows))
        place = next((place for place, row in enumerate(rows) if row.theme.id == stay_on), 0)
        self.table.setCurrentIndex(self.rows.index(place, 0))
        self._on_row(place)

    def show_theme(self, row: ThemeRow, seen: Sequence[SeenRow], history: Sequence[str]) -> None:
        """Show where a theme was seen and what happened to it."""
        self.seen_heading.setText(
            tr("\u201c{name}\u201d was seen in", name=row.theme.name) if seen else tr("Not seen in an audit yet")
        )
        self.seen.show_rows(seen)
        self.seen_table.setVisible(bool(seen))
        self.history.setText("\n".join(history))
        self.merge_button.setVisible(not row.merged_into)
        self.part_button.setVisible(bool(row.merged_into))

    def show_done(self, words: str) -> None:
        """Say what was recorded, and go back to the table."""
        self.message_bar.show_message(MessageKind.DONE, words, "")
        self.close_card()

    def close_card(self) -> None:
        """Take the form away."""
        self.card.hide()
        self.take_focus()

    def show_problem(self, problem: UserError) -> None:
        if self.card.isHidden() or problem.field is None:
            self.message_bar.show_problem(problem)
        else:
            may_differ = problem.field == "name" and problem.message.endswith("?")
            self.card.show_problem(problem, may_differ=may_differ)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def _focus(self, target: QWidget) -> None:
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_row(self, place: int) -> None:
        if 0 <= place < len(self.rows.rows):
            self.theme_chosen.emit(self.rows.rows[place])
