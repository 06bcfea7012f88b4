"""Themes by years, the story of the chosen one, and the forms that record what was learned and what changed."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QPushButton, QVBoxLayout, QWidget

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.learning.entry import LearningKind
from qa_desk.domain.learning.framework import DOTS_MEAN, Framework, SortBy, ThemeLine
from qa_desk.ui.layout.scrolled_column import ScrolledColumn
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.learning.change_card import ChangeCard
from qa_desk.ui.learning.entry_card import EntryCard
from qa_desk.ui.learning.rows import framework_columns
from qa_desk.ui.learning.story_pane import StoryPane
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.page import Page
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.message_bar import MessageBar, MessageKind
from qa_desk.ui.widgets.path_words import shown_path
from qa_desk.ui.widgets.reading_table import ReadingTable, RowsModel
from qa_desk.ui.widgets.take_back_card import TakeBackCard
from qa_desk.ui.widgets.text_label import TextLabel
from qa_desk.ui.widgets.wheel_guard import guard_wheel

ALL_KINDS = tr("All sources")
NONE_YET = tr(
    "Nothing is collated yet. Name themes in the findings of an audit, or record what was learned from a review, an "
    "inspection or a forum."
)
SIDE_BY_SIDE = 1000
"""The width in pixels at 100 % from which the story stands beside the themes."""


class LearningView(Page):
    """Opened from Findings and from Actions; Esc goes back to Findings. Knows no service."""

    place_opened = Signal()
    shown_otherwise = Signal()  # other kinds, or another order
    entry_requested = Signal()
    take_back_requested = Signal()
    copy_words_requested = Signal()
    workbook_requested = Signal()

    hides_rail = True
    keys_line = tr("Up/Down theme   Enter say what changed   Ctrl+C copy as table   Esc back")
    keys = (
        ("Up, Down", tr("Next or previous theme; its story follows")),
        ("Enter", tr("Say whether a source of this theme changed anything")),
        ("Ctrl+C", tr("Copy the themes by years as a table")),
        ("Ctrl+Tab", tr("Leave the table")),
        ("Ctrl+Enter", tr("Record what you typed")),
        ("Esc", tr("Back; what you typed is kept until you come back")),
    )

    def __init__(self, look: Look, today: Callable[[], date]) -> None:
        super().__init__()
        self._look = look
        self.heading = TextLabel(look, tr("Learning framework"), size=TextSize.PAGE, bold=True)
        self.told = TextLabel(look)
        self.message_bar = MessageBar(look)
        self.kind_combo, self.order_combo = QComboBox(), QComboBox()
        self.rows: RowsModel[ThemeLine] = RowsModel((), self)
        self.table = ReadingTable(look, self.rows, tr("Themes by years"), most_rows=14)
        self.legend = TextLabel(look, DOTS_MEAN, ink="muted")
        self.nothing = TextLabel(look, NONE_YET, size=TextSize.QUESTION)
        self.story = StoryPane(look)
        self.entry_button = verb_button(tr("Record learnin&g..."), main=True)
        self.change_button = verb_button(tr("Say what changed..."))
        self.workbook_button = verb_button(tr("Save &workbook..."))
        self.words_button = verb_button(tr("Copy words for the &board"))
        self.back_button = verb_button(tr("Take back a source..."))
        self.entry, self.change, self.take_back = EntryCard(look, today), ChangeCard(look, today), TakeBackCard(look)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        look = self._look
        self.area = ScrolledColumn(look, margins=(24, 16, 24, 16), spacing=12)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)
        column = self.area.column
        for widget in (self.heading, self.told, self.message_bar, self.nothing):
            column.addWidget(widget)
        column.addLayout(self._choices())
        self._panes = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        scaled(look, self._panes, spacing=16)
        left = QVBoxLayout()
        scaled(look, left, spacing=8)
        left.addWidget(self.table)
        left.addWidget(self.legend)
        left.addStretch(1)
        self._panes.addLayout(left, 3)
        self._panes.addWidget(self.story, 2)
        column.addLayout(self._panes)
        column.addLayout(button_row(look, *self._buttons))
        for card in self._cards:
            column.addWidget(card)

    def _choices(self) -> QBoxLayout:
        self.kind_combo.addItem(ALL_KINDS, None)
        for kind in LearningKind:
            self.kind_combo.addItem(kind.label, kind)
        for order in SortBy:
            self.order_combo.addItem(order.value, order)
        for combo in (self.kind_combo, self.order_combo):
            guard_wheel(combo)
        self.kind_field = FieldBox(self._look, tr("&Show"), self.kind_combo, widest=320)
        self.order_field = FieldBox(self._look, tr("S&ort by"), self.order_combo, widest=320)
        self._choice_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        scaled(self._look, self._choice_row, spacing=16)
        self._choice_row.addWidget(self.kind_field)
        self._choice_row.addWidget(self.order_field)
        self._choice_row.addStretch(1)
        return self._choice_row

    @property
    def _buttons(self) -> tuple[QPushButton, ...]:
        return self.entry_button, self.change_button, self.workbook_button, self.words_button, self.back_button

    @property
    def _cards(self) -> tuple[EntryCard, ChangeCard, TakeBackCard]:
        return self.entry, self.change, self.take_back

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(lambda _: self._show_story())
        self.table.opened.connect(lambda _: self._on_change())
        for combo in (self.kind_combo, self.order_combo):
            combo.activated.connect(lambda _: self.shown_otherwise.emit())
        self.entry_button.clicked.connect(self.entry_requested)
        self.change_button.clicked.connect(self._on_change)
        self.words_button.clicked.connect(self.copy_words_requested)
        self.workbook_button.clicked.connect(self.workbook_requested)
        self.back_button.clicked.connect(self.take_back_requested)
        for card in self._cards:
            card.left.connect(self.take_focus)
            card.installEventFilter(self)
        self._look.changed.connect(self._arrange)

    @property
    def kinds(self) -> tuple[LearningKind, ...]:
        """The kinds of sources to show; none for all."""
        chosen = self.kind_combo.currentData()
        return (LearningKind(chosen),) if chosen else ()

    @property
    def order(self) -> SortBy:
        """The order of the themes."""
        return SortBy(self.order_combo.currentData())

    def opened(self, subject: str | None) -> None:  # noqa: ARG002 - it shows every source
        self.message_bar.close_message()
        self.place_opened.emit()
        self.take_focus()

    def take_focus(self) -> None:
        (self.table if self.rows.rows else self.entry_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def current(self) -> ThemeLine | None:
        """The theme that is stood on."""
        place = self.table.currentIndex().row()
        return self.rows.rows[place] if 0 <= place < len(self.rows.rows) else None

    def show_framework(self, found: Framework, *, has_any: bool) -> None:
        """Show the themes; the one that was stood on is stood on again. ``has_any``: other sources may have some."""
        stood_on, columns = self.current(), framework_columns(found)
        lines = found.sorted_by(self.order)
        self.told.setText(" ".join(found.board_words))
        if [one.title for one in columns] != [one.title for one in self.rows.columns]:
            self.rows.show_columns(columns)
        self.rows.show_rows(lines)
        for part in (self.table, self.legend, self.story, self.change_button):
            part.setVisible(bool(lines))
        for widget in (self.told, self.kind_field, self.order_field, self.words_button):
            widget.setVisible(has_any)
        self.nothing.setVisible(not has_any)
        self.workbook_button.setVisible(bool(lines))
        self.back_button.setVisible(any(not one.is_audit for one in found.sources))
        at = next((at for at, line in enumerate(lines) if stood_on and line.theme.id == stood_on.theme.id), 0)
        if lines:
            self.table.setCurrentIndex(self.rows.index(at, 0))
            self._show_story()

    def _show_story(self) -> None:
        line = self.current()
        if line is not None:
            self.story.show_line(line)

    def open_entry(self) -> None:
        """Ask what was learned."""
        self._open(self.entry)
        self.entry.open()

    def open_take_back(self, offered: Sequence[tuple[str, str]]) -> None:
        """Ask which source counts no more."""
        self._open(self.take_back)
        self.take_back.open(offered)

    def _on_change(self) -> None:
        line = self.current()
        if line is not None:
            self._open(self.change)
            self.change.open(line.sources)

    def _open(self, card: QWidget) -> None:
        """One card at a time."""
        self.message_bar.close_message()
        for one in self._cards:
            if one is not card:
                one.hide()

    def show_done(self, words: str, folder: Path | None = None) -> None:
        """Say what was recorded, or made in a folder, and go back to the themes."""
        for card in self._cards:
            card.hide()
        self.message_bar.show_message(MessageKind.DONE, words, shown_path(folder) if folder else "")
        self.take_focus()

    def show_problem(self, problem: UserError) -> None:
        if self.entry.isVisible() and self.entry.tell_problem(problem):
            return
        if self.change.isVisible() and self.change.tell_problem(problem):
            return
        if self.take_back.isVisible() and problem.field == "reason":
            self.take_back.tell_problem(problem)
            return
        self.message_bar.show_problem(problem)
        self.area.ensureWidgetVisible(self.message_bar)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A card comes into sight once it has its place."""
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget) and watched.isVisible():
            self.area.ensureWidgetVisible(watched)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        is_wide = self.width() >= self._look.space(SIDE_BY_SIDE)
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._panes.setDirection(beside if is_wide else below)
        self._choice_row.setDirection(beside if self.width() >= self._look.space(SIDE_BY_SIDE) // 2 else below)
