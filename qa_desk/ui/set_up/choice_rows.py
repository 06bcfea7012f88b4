"""Choices that need more than a word: a title, a line of facts and a description, one under the other."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from qa_desk.ui.layout.spacing import scaled
from qa_desk.ui.look import Look

_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True)
class RowChoice:
    """One thing that can be chosen."""

    value: str
    title: str
    facts: str
    description: str


class ChoiceRow(QRadioButton):
    """One choice as a card; the group decides what keys do."""

    def __init__(self, look: Look, choice: RowChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self.choice = look, choice
        self.setAutoExclusive(False)
        self.setAccessibleName(choice.title)
        self.setAccessibleDescription(f"{choice.facts}. {choice.description}")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        width = self._look.space(560)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.space(160), self._look.space(40))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return sum(height for _, _, height in self._lines(width)) + 2 * self._look.space(12)

    def nextCheckState(self) -> None:
        """Clicking is a wish; the row shows what it is told."""

    def hitButton(self, position) -> bool:  # type: ignore[no-untyped-def]
        return self.rect().contains(position)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        theme, space = self._look.theme, self._look.space
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, closed = self.isChecked(), not self.isEnabled()
        edge = 2 if chosen else 1
        painter.setPen(QPen(QColor(theme.accent if chosen else theme.line if closed else theme.border), edge))
        painter.setBrush(QColor(theme.sel if chosen else theme.alt if self.underMouse() else theme.base))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), 6, 6)
        inks = (theme.sel_text,) * 3 if chosen else (theme.text, theme.muted, theme.text)
        if closed and not chosen:
            inks = (theme.disabled,) * 3
        radius, top = space(8), space(12)
        title_height = self._look.metrics(bold=True).height()
        self._paint_dot(painter, QPointF(space(12) + radius, top + title_height / 2), radius)
        for ink, (text, font, height) in zip(inks, self._lines(self.width()), strict=True):
            painter.setFont(font)
            painter.setPen(QColor(ink))
            painter.drawText(QRect(self._left(), top, self._room(self.width()), height), int(_WRAPPED), text)
            top += height
        painter.end()

    def _paint_dot(self, painter: QPainter, centre: QPointF, radius: float) -> None:
        theme = self._look.theme
        painter.setPen(QPen(QColor(theme.accent if self.isChecked() else theme.border), 1.5))
        painter.setBrush(QColor(theme.base))
        painter.drawEllipse(centre, radius, radius)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent))
            painter.drawEllipse(centre, radius / 2, radius / 2)

    def _left(self) -> int:
        return self._look.space(12 + 16 + 12)

    def _room(self, width: int) -> int:
        return max(width - self._left() - self._look.space(12), 1)

    def _lines(self, width: int) -> list[tuple[str, QFont, int]]:
        look, lines = self._look, []
        for text, font in (
            (self.choice.title, look.font(bold=True)),
            (self.choice.facts, look.font()),
            (self.choice.description, look.font()),
        ):
            room = QRect(0, 0, self._room(width), 100_000)
            height = QFontMetrics(font).boundingRect(room, int(_WRAPPED), text).height() if text else 0
            lines.append((text, font, height + look.space(2) if text else 0))
        return lines


class ChoiceRows(QWidget):
    """One tab stop: Up and Down move without choosing, Space or Enter chooses."""

    chosen = Signal(str)  # value

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._at = look, 0
        self.rows: list[ChoiceRow] = []
        self.setAccessibleName(name)
        self._column = QVBoxLayout(self)
        scaled(look, self._column, spacing=12)

    def show_choices(self, choices: Sequence[RowChoice]) -> None:
        """Offer these."""
        if [row.choice for row in self.rows] == list(choices):
            return
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [ChoiceRow(self._look, choice, self) for choice in choices]
        for row in self.rows:
            self._column.addWidget(row)
            row.clicked.connect(self._on_clicked)
        self._at = 0
        self._set_tab_stop()

    def show_chosen(self, value: str) -> None:
        """Show which one is chosen; "" for none."""
        for number, row in enumerate(self.rows):
            row.setChecked(row.choice.value == value)
            if row.isChecked() and not any(one.hasFocus() for one in self.rows):
                self._at = number
        self._set_tab_stop()

    def take_focus(self) -> None:
        """Go to the chosen one, else the first."""
        if self.rows:
            self.rows[self._at].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = next((n for n, row in enumerate(self.rows) if row.hasFocus()), None)
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if at is None or not plain:
            super().keyPressEvent(event)
        elif step:
            self._at = min(max(at + step, 0), len(self.rows) - 1)
            self._set_tab_stop()
            self.take_focus()
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(self.rows[at].choice.value)
        else:
            super().keyPressEvent(event)

    def _on_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, ChoiceRow):
            self._at = self.rows.index(row)
            self._set_tab_stop()
            self.chosen.emit(row.choice.value)

    def _set_tab_stop(self) -> None:
        for number, row in enumerate(self.rows):
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if number == self._at else Qt.FocusPolicy.ClickFocus)
