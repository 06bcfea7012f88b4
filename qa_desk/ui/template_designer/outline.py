"""The outline at the left: every section and question in order, a list and not a tree."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qa_desk.domain.language import tr
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.template_designer.find_bar import FindBar, matching
from qa_desk.ui.template_designer.outline_rows import FOLLOW_UP, HEADING, OutlineRow
from qa_desk.ui.template_designer.places import Place

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
NO_PARENT = QModelIndex()
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class OutlineRows(QAbstractListModel):
    """Rows that stay keep their place: one letter typed changes one row."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[OutlineRow] = []

    def show_rows(self, rows: Sequence[OutlineRow]) -> None:
        """Show these rows, changing only what differs."""
        wanted, before = list(rows), len(self.rows)
        if len(wanted) > before:
            self.beginInsertRows(NO_PARENT, before, len(wanted) - 1)
            self.rows.extend(wanted[before:])
            self.endInsertRows()
        elif len(wanted) < before:
            self.beginRemoveRows(NO_PARENT, len(wanted), before - 1)
            del self.rows[len(wanted) :]
            self.endRemoveRows()
        for number, row in enumerate(wanted):
            if self.rows[number] != row:
                self.rows[number] = row
                self.dataChanged.emit(self.index(number), self.index(number))

    def place_of(self, place: Place) -> int:
        """The number of the row that stands for ``place``, -1 when there is none."""
        return next((number for number, row in enumerate(self.rows) if row.place == place), -1)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken
        return None


class OutlinePainter(QStyledItemDelegate):
    """Draws a heading on a band, a question with its number, a follow-up further in."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - one height for all
        row = index.data(ROW_ROLE)
        return QSize(0, self._look.text_height() + self._look.space(14 if row.depth == HEADING else 10))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, theme, row, rect = self._look, self._look.theme, index.data(ROW_ROLE), QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(rect, QColor(theme.sel))
            painter.fillRect(QRect(rect.left(), rect.top(), look.space(4), rect.height()), QColor(theme.accent))
        elif row.depth == HEADING:
            painter.fillRect(rect, QColor(theme.alt))
        room = rect.adjusted(look.space(12), 0, -look.space(12), 0)
        room.setRight(self._paint_end(painter, room, row, chosen))
        painter.setFont(look.font(bold=row.depth == HEADING or chosen))
        painter.setPen(QColor(theme.sel_text if chosen else theme.text))
        metrics = painter.fontMetrics()
        if row.depth != HEADING:
            room.setLeft(room.left() + (look.space(20) if row.depth == FOLLOW_UP else 0))
            width = metrics.horizontalAdvance("88")
            if row.depth == FOLLOW_UP:
                width = max(width, metrics.horizontalAdvance(row.number))
            painter.drawText(QRect(room.left(), rect.top(), width, rect.height()), _RIGHT, row.number)
            room.setLeft(room.left() + width + look.space(8))
        painter.drawText(room, _LEFT, metrics.elidedText(row.title, Qt.TextElideMode.ElideRight, room.width()))
        painter.restore()

    def _paint_end(self, painter: QPainter, room: QRect, row: OutlineRow, chosen: bool) -> int:
        """The mark of a problem and the muted note; returns where the words have to end."""
        look, theme, right = self._look, self._look.theme, room.right()
        for words, bold, ink in ((row.flag, True, theme.error), (row.note, False, theme.muted)):
            if words:
                painter.setFont(look.font(bold=bold))
                painter.setPen(QColor(theme.sel_text if chosen else ink))
                painter.drawText(QRect(room.left(), room.top(), right - room.left(), room.height()), _RIGHT, words)
                right -= painter.fontMetrics().horizontalAdvance(words) + look.space(8)
        return right


class OutlineView(QListView):
    """One tab stop; arrows move, and the keys of the outline act only while it has the focus."""

    place_chosen = Signal(object)  # Place
    edit_requested = Signal()
    add_requested = Signal()
    delete_requested = Signal()
    copy_requested = Signal()
    paste_requested = Signal()

    def __init__(self, look: Look, rows: OutlineRows) -> None:
        super().__init__()
        self.rows_model = rows
        self.setModel(rows)
        self.setItemDelegate(OutlinePainter(look, self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(tr("Outline of the template"))
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        look.changed.connect(self.scheduleDelayedItemsLayout)

    def sizeHint(self) -> QSize:
        return QSize(200, 200)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 80)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def show_current(self, place: Place) -> None:
        """Stand on a place without announcing it."""
        number = self.rows_model.place_of(place)
        if number >= 0 and number != self.currentIndex().row():
            self.selectionModel().blockSignals(True)
            self.setCurrentIndex(self.rows_model.index(number))
            self.selectionModel().blockSignals(False)
            self.viewport().update()
        if number >= 0:
            self.scrollTo(self.rows_model.index(number))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        wishes = {
            Qt.Key.Key_Insert: self.add_requested,
            Qt.Key.Key_Delete: self.delete_requested,
            Qt.Key.Key_Return: self.edit_requested,
            Qt.Key.Key_Enter: self.edit_requested,
        }
        wish = wishes.get(Qt.Key(event.key())) if plain else None
        if wish is not None:
            wish.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_requested.emit()
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _on_current_changed(self, now: QModelIndex) -> None:
        if now.isValid():
            self.place_chosen.emit(self.rows_model.rows[now.row()].place)


class OutlinePane(QWidget):
    """The list, and the buttons that do what its keys do."""

    section_requested = Signal()
    move_requested = Signal(int)
    paste_lines_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.rows = OutlineRows()
        self.list = OutlineView(look, self.rows)
        self.find_bar = FindBar(look)
        self.add_button = verb_button(tr("&Add question  Ins"))
        self.up_button = verb_button("Up")
        self.down_button = verb_button("Down")
        self.copy_button = verb_button(tr("Copy"))
        self.paste_button = verb_button(tr("Paste"))
        self.delete_button = verb_button(tr("Delete  Del"))
        self.section_button = verb_button(tr("Add section"))
        self.lines_button = verb_button(tr("Paste lines..."))
        self.buttons = (
            self.add_button, self.section_button, self.up_button, self.down_button, self.copy_button,
            self.paste_button, self.delete_button, self.lines_button,
        )  # fmt: skip
        self.more_button = QToolButton()
        self._add_more()
        for button, name in (
            (self.up_button, tr("Move up, Alt+Up")), (self.down_button, tr("Move down, Alt+Down")),
            (self.copy_button, tr("Copy question")), (self.paste_button, tr("Paste question")),
            (self.lines_button, tr("Paste lines from Word or Excel")),
        ):  # fmt: skip
            button.setAccessibleName(name)
        column = QVBoxLayout(self)
        scaled(look, column, margins=(8, 8, 8, 8), spacing=14)
        column.addWidget(self.find_bar)
        column.addWidget(self.list, 1)
        self.foot = QWidget()
        foot = QVBoxLayout(self.foot)
        scaled(look, foot)
        row = button_row(look, *self.buttons)
        row.addWidget(self.more_button)
        row.setSpacing(look.space(8))
        foot.addLayout(row)
        column.addWidget(self.foot)
        self._connect()

    def _add_more(self) -> None:
        """The verbs there is no room for, as a menu."""
        self.more_button.setAccessibleName(tr("More that can be done in the outline"))
        self.more_button.setText(tr("More..."))
        self.more_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(self.more_button)
        for button in self.buttons[1:]:
            menu.addAction(button.text().split("  ")[0]).triggered.connect(button.click)
        self.more_button.setMenu(menu)

    def set_compact(self, compact: bool) -> None:
        """Keep to the verb used most and a menu of the others, so that room is left for the list."""
        for button in self.buttons[1:]:
            button.setVisible(not compact)
        self.more_button.setVisible(compact)

    def _connect(self) -> None:
        self.add_button.clicked.connect(self.list.add_requested)
        self.copy_button.clicked.connect(self.list.copy_requested)
        self.paste_button.clicked.connect(self.list.paste_requested)
        self.delete_button.clicked.connect(self.list.delete_requested)
        self.up_button.clicked.connect(lambda: self.move_requested.emit(-1))
        self.down_button.clicked.connect(lambda: self.move_requested.emit(1))
        self.section_button.clicked.connect(self.section_requested)
        self.lines_button.clicked.connect(self.paste_lines_requested)
        self.find_bar.typed.connect(lambda: self._go_to_match(0))
        self.find_bar.step_requested.connect(self._go_to_match)
        self.find_bar.left.connect(self._end_find)

    def _go_to_match(self, step: int) -> None:
        """Stand on a line with the words looked for: this one, else the next; a ``step`` goes on from here."""
        found = matching(self.rows.rows, self.find_bar.words)
        here = self.list.currentIndex().row()
        if not found:
            self.find_bar.show_count(0, 0)
            return
        if step < 0:
            place = bisect_left(found, here) - 1
        else:
            place = (bisect_right if step else bisect_left)(found, here) % len(found)
        self.list.setCurrentIndex(self.rows.index(found[place]))
        self.find_bar.show_count(place % len(found) + 1, len(found))

    def _end_find(self) -> None:
        self.find_bar.hide()
        self.take_focus()

    def set_read_only(self, read_only: bool) -> None:
        """Show the order, and change nothing in it."""
        self.foot.setVisible(not read_only)

    def take_focus(self) -> None:
        """Put the person into the list."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
