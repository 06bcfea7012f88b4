"""The action plan on screen: wrapped words, colours as tags, headings between, and the keys people know."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QStyle, QStyleOptionViewItem, QWidget

from qa_desk.domain.actions.action import Rag
from qa_desk.domain.language import tr
from qa_desk.ui.actions.asks import Verb
from qa_desk.ui.actions.rows import (
    COLUMNS,
    DUE,
    LEAD,
    RAG,
    REF,
    SUGGESTED,
    TAGS,
    UPDATE,
    WORDS,
    ActionLine,
    ActionRows,
    Index,
)
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.grade_tag import paint_tag, tag_size
from qa_desk.ui.widgets.reading_table import CELL_PAD, ReadingTable, RowPainter

MOST_LINES = 4
MOST_KEPT = 20_000
FEWEST_ROWS_SHOWN = 5
HIDDEN_BELOW_EMS = {UPDATE: 62, LEAD: 44, DUE: 30}
"""In a narrower table, counted in lines of text, these columns are said under it for the chosen action."""
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
RAG_KEYS = {"1": Rag.RED, "2": Rag.AMBER, "3": Rag.GREEN, "0": Rag.NOT_DUE}


def wrapped(texts: Sequence[str], metrics: QFontMetrics, width: int) -> list[str]:
    """The lines that ``texts`` fill at this width; what does not fit into a few of them ends in an ellipsis."""
    lines: list[str] = []
    for text in texts:
        line = ""
        for word in text.split(" "):
            longer = f"{line} {word}" if line else word
            if line and metrics.horizontalAdvance(longer) > width:
                lines.append(line)
                line = word
            else:
                line = longer
        lines.append(line)
    if len(lines) > MOST_LINES:
        lines = [*lines[: MOST_LINES - 1], f"{lines[MOST_LINES - 1]} …"]
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines]


class ActionPainter(RowPainter):
    """Headings in bold across the row; words wrapped; red, amber and green as tags, and what is suggested said so."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._wrapped: dict[tuple[tuple[str, ...], int, bool], list[str]] = {}
        look.changed.connect(self._wrapped.clear)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, rect, line = self._look, QRect(option.rect), self._line(index)
        theme = look.theme
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        is_heading = line.listed is None
        painter.save()
        painter.fillRect(rect, QColor(theme.sel if chosen else theme.alt if is_heading else theme.base))
        painter.setPen(QColor(theme.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        pad = look.space(CELL_PAD)
        room = rect.adjusted(pad, pad // 2, -pad, -pad // 2)
        ink = QColor(theme.sel_text if chosen else theme.text)
        tag = TAGS.get(line.listed.standing.rag) if line.listed and index.column() == RAG else None
        if tag is None:
            painter.setFont(look.font(bold=is_heading))
            painter.setPen(ink)
            self._draw(painter, room, self._lines(line.lines(index.column()), room.width(), bold=is_heading))
        else:
            lines = line.lines(RAG)
            height = tag_size(look, tag).height()
            paint_tag(painter, QRect(room.left(), room.top(), room.width(), height), look, tag)
            painter.setFont(look.font())
            painter.setPen(ink)
            self._draw(painter, room.adjusted(0, height, 0, 0), list(lines[1:]))
        if option.state & QStyle.StateFlag.State_HasFocus and not is_heading:  # the cell that F2 and Ctrl+D mean
            painter.setPen(QPen(QColor(theme.accent), look.space(2)))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: ARG002
        editor = QLineEdit(parent)
        editor.setFont(self._look.font())
        editor.setAccessibleName(f"{COLUMNS[index.column()].title}, {self._line(index).text(REF)}")
        return editor

    def height_of(self, line: ActionLine, widths: Sequence[int]) -> int:
        """How tall a row has to be for columns of these widths; a width of 0 is a column that is not shown."""
        look, pad = self._look, self._look.space(CELL_PAD)
        if line.listed is None:
            metrics = look.metrics(bold=True)
            return len(self._lines(line.lines(REF), sum(widths) - 2 * pad, bold=True)) * metrics.lineSpacing() + pad
        metrics = look.metrics()
        most = max(
            len(self._lines(line.lines(column), width - 2 * pad))
            for column, width in enumerate(widths)
            if width and column != RAG
        )
        tag = TAGS.get(line.listed.standing.rag)
        height = most * metrics.lineSpacing()
        if tag:
            height = max(height, tag_size(look, tag).height() + (len(line.lines(RAG)) - 1) * metrics.lineSpacing())
        return height + pad

    def _lines(self, texts: tuple[str, ...], width: int, *, bold: bool = False) -> list[str]:
        """The wrapped lines, kept: the same cells are measured and painted again and again."""
        lines = self._wrapped.get((texts, width, bold))
        if lines is None:
            if len(self._wrapped) > MOST_KEPT:  # other widths, while the window was drawn larger or smaller
                self._wrapped.clear()
            lines = self._wrapped[texts, width, bold] = wrapped(texts, self._look.metrics(bold=bold), width)
        return lines

    def _draw(self, painter: QPainter, room: QRect, lines: Sequence[str]) -> None:
        step = painter.fontMetrics().lineSpacing()
        for number, words in enumerate(lines):
            painter.drawText(QRect(room.left(), room.top() + number * step, room.width(), step), _LEFT, words)

    def _line(self, index: Index) -> ActionLine:
        return cast(ActionRows, index.model()).rows[index.row()]


class ActionTable(ReadingTable):
    """One tab stop. Letters and numbers act only while it has the focus, and can be turned off in Settings."""

    verb_pressed = Signal(str)  # Verb
    rag_pressed = Signal(str)  # Rag
    complete_pressed = Signal()
    columns_changed = Signal()
    fill_requested = Signal(int)  # column, from the action above
    paste_requested = Signal(str)  # the text of the clipboard

    def __init__(self, look: Look, model: ActionRows) -> None:
        self._actions, self._may_fit = model, False
        self.single_keys = True
        super().__init__(look, model, tr("Action plan"), most_rows=0)
        self._painter = ActionPainter(look, self)
        self._may_fit = True
        self.setItemDelegate(self._painter)
        self.setAlternatingRowColors(False)
        self.horizontalHeader().setStretchLastSection(False)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self._fit()

    def line(self) -> ActionLine | None:
        """The action that the table stands on."""
        at, rows = self.currentIndex().row(), self._actions.rows
        return rows[at] if 0 <= at < len(rows) and rows[at].listed else None

    def show_lines(self, lines: Sequence[ActionLine]) -> None:
        """Show these rows, and fit the table to them once and not for each."""
        self._may_fit = False
        self._actions.show_rows(lines)
        self._may_fit = True
        self._fit()

    def stand_on(self, action_id: str) -> None:
        """Stand on an action, or on the first where it is not shown."""
        row, column = self._actions.row_of(action_id), max(self.currentIndex().column(), REF)
        if row < 0:
            row = next((number for number, line in enumerate(self._actions.rows) if line.listed), -1)
        if row >= 0:
            self.setCurrentIndex(self._actions.index(row, column))

    def unsaid(self) -> str:
        """What the chosen action has in the columns that are not shown, in a sentence for each."""
        line = self.line()
        hidden = (LEAD, DUE, UPDATE) if line is not None else ()
        return "\n".join(
            f"{COLUMNS[column].title}: {line.spoken(column)}"
            for column in hidden
            if line and self.isColumnHidden(column)
        )

    def edit_here(self) -> None:
        """Type into the cell, where it is one that is typed into; an update is added instead."""
        at = self.currentIndex()
        if at.column() == UPDATE:
            self.verb_pressed.emit(Verb.UPDATE)
        elif self._actions.flags(at) & Qt.ItemFlag.ItemIsEditable:
            self.edit(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() is QAbstractItemView.State.EditingState:
            return  # the key has gone through the editor, and means nothing more
        modifiers = event.modifiers() & ~_KEYPAD
        key = event.text().lower() if not modifiers else ""
        twin = chr(event.key()) if modifiers == Qt.KeyboardModifier.AltModifier and event.key() < 128 else ""
        if event.key() == Qt.Key.Key_F2:
            self.edit_here()
        elif (rag := RAG_KEYS.get(twin) or (RAG_KEYS.get(key) if self.single_keys else None)) is not None:
            self.rag_pressed.emit(rag)
        elif key == "u" and self.single_keys:
            self.verb_pressed.emit(Verb.UPDATE)
        elif key == "c" and self.single_keys:
            self.complete_pressed.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_requested.emit(QGuiApplication.clipboard().text())
        elif event.key() == Qt.Key.Key_D and modifiers == Qt.KeyboardModifier.ControlModifier:
            self.fill_requested.emit(self.currentIndex().column())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next_one: bool) -> bool:
        """Tab goes over headings, and over columns that are not shown."""
        before = self.currentIndex()
        moved = super().focusNextPrevChild(next_one)
        while moved and self.hasFocus() and self._is_passed_over():
            here = self.currentIndex()
            moved = super().focusNextPrevChild(next_one)
            if self.currentIndex() == here:
                self.setCurrentIndex(before)
                break
        return moved

    def minimumSizeHint(self) -> QSize:
        rows = self._look.text_height() * 2 * FEWEST_ROWS_SHOWN
        return QSize(self._look.space(120), self.horizontalHeader().sizeHint().height() + rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _is_passed_over(self) -> bool:
        at = self.currentIndex()
        return self._actions.rows[at.row()].listed is None or self.isColumnHidden(at.column())

    def _on_double_clicked(self, index: Index) -> None:
        if self._actions.rows[index.row()].listed:
            self.opened.emit(index.row())

    def _fit(self) -> None:
        """Columns as wide as the window lets them be, rows as tall as their words."""
        if not self._may_fit:
            return
        ems = self.viewport().width() / self._look.text_height()
        for column, least in HIDDEN_BELOW_EMS.items():
            self.setColumnHidden(column, ems < least)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        widths = self._widths()
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        self.clearSpans()
        for row, line in enumerate(self._actions.rows):
            if line.listed is None:
                self.setSpan(row, 0, 1, len(COLUMNS))
            self.setRowHeight(row, self._painter.height_of(line, widths))
        self._bring_into_view()
        self.columns_changed.emit()

    def _bring_into_view(self) -> None:
        """Show the chosen action, and its heading where that stands right above it."""
        at = self.currentIndex()
        if at.row() > 0 and self._actions.rows[at.row() - 1].listed is None:
            self.scrollTo(self._actions.index(at.row() - 1, REF))
        self.scrollTo(at)

    def _widths(self) -> list[int]:
        metrics, pad, room = self._look.metrics(), 2 * self._look.space(CELL_PAD), self.viewport().width()
        em = self._look.text_height()
        lines = [line for line in self._actions.rows if line.listed]
        refs = [metrics.horizontalAdvance(line.text(REF)) for line in lines]
        tags = [tag_size(self._look, tag).width() for tag in TAGS.values()]
        ref = min(max(refs, default=2 * em), 6 * em) + pad
        rag = max([*tags, metrics.horizontalAdvance(SUGGESTED), metrics.horizontalAdvance(Rag.NOT_DUE.words)]) + pad
        dues = [metrics.horizontalAdvance(words) for line in lines for words in line.lines(DUE)]
        most = (room - ref - rag) // 3 if self.isColumnHidden(LEAD) else 12 * em  # where it is narrow, words come first
        due = 0 if self.isColumnHidden(DUE) else min(max(dues, default=4 * em) + pad, max(most, 5 * em))
        rest = max(room - ref - rag - due, 5 * em)
        lead = 0 if self.isColumnHidden(LEAD) else min(10 * em, rest // 4)
        update = 0 if self.isColumnHidden(UPDATE) else (rest - lead) * 2 // 5
        widths = [0] * len(COLUMNS)
        widths[REF], widths[WORDS], widths[LEAD] = ref, rest - lead - update, lead
        widths[DUE], widths[UPDATE], widths[RAG] = due, update, rag
        return widths
