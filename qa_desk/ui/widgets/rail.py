"""The places of the program, down the left side."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from qa_desk.domain.language import tr
from qa_desk.ui.layout.spacing import scaled
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.announcements import announce


@dataclass(frozen=True)
class Place:
    """One place: its name in the program, and the words on the rail."""

    name: str
    label: str


class PlaceButton(QPushButton):
    """One line of the rail with the number that jumps to it."""

    focused = Signal()

    def __init__(self, look: Look, place: Place, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self.place, self._number = look, place, number
        self.is_current = False
        self.reason = ""
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        look.changed.connect(self.updateGeometry)
        self.describe()

    def describe(self) -> None:
        """Keep what is said aloud in step with what is seen."""
        current = tr("You are here. ") if self.is_current else ""
        self.setAccessibleName(self.place.label)
        self.setAccessibleDescription(self.reason or f"{current}Ctrl+{self._number}")
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self._look.metrics(bold=True)
        words = metrics.horizontalAdvance(self.place.label) + metrics.horizontalAdvance(f"  {self._number}")
        return QSize(words + self._look.space(40), self._look.space(34))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.focused.emit()
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole line is painted
        theme, space = self._look.theme, self._look.space
        painter = QPainter(self)
        ink = theme.disabled if self.reason else theme.text
        if self.is_current:
            self._fill(painter, theme.sel)
            painter.fillRect(QRectF(0, 0, space(4), self.height()), QColor(theme.accent))
            ink = theme.sel_text
        elif self.underMouse() and not self.reason:
            self._fill(painter, theme.alt)
        room = self.rect().adjusted(space(12), 0, -space(8), 0)
        painter.setFont(self._look.font(bold=self.is_current))
        painter.setPen(QColor(ink))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.place.label)
        painter.setFont(self._look.font())
        painter.setPen(QColor(theme.sel_text if self.is_current else theme.disabled if self.reason else theme.muted))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, str(self._number))
        painter.end()

    def _fill(self, painter: QPainter, colour: str) -> None:
        painter.fillRect(self.rect(), QColor(colour))


class Rail(QFrame):
    """Up to nine places: one tab stop, arrows move, Enter goes.

    ``jumps`` belong on the window, because the rail is hidden while people grade.
    """

    place_requested = Signal(str)
    refused = Signal(str)  # why a place cannot be opened now

    def __init__(self, look: Look, places: Sequence[Place], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._at = look, 0
        self.setProperty("part", "rail")
        self.setAccessibleName(tr("Places"))
        self.buttons = tuple(PlaceButton(look, place, number, self) for number, place in enumerate(places, 1))
        self.jumps = tuple(self._jump(number, button) for number, button in enumerate(self.buttons, 1))
        column = QVBoxLayout(self)
        scaled(look, column, margins=8, spacing=2)
        for button in self.buttons:
            column.addWidget(button)
            button.clicked.connect(self._on_clicked)
            button.focused.connect(self._on_focused)
        column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._set_tab_stop()

    def show_current(self, name: str) -> None:
        """Mark where the person is."""
        for index, button in enumerate(self.buttons):
            button.is_current = button.place.name == name
            if button.is_current and not any(one.hasFocus() for one in self.buttons):
                self._at = index
            button.describe()
        self._set_tab_stop()

    def set_reason(self, name: str, reason: str) -> None:
        """Close a place with the reason why; an empty reason opens it again."""
        for button in self.buttons:
            if button.place.name == name:
                button.reason = reason
                button.describe()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        target = self._at + step
        if step and 0 <= target < len(self.buttons):
            self._at = target
            self._set_tab_stop()
            self.buttons[target].setFocus(Qt.FocusReason.OtherFocusReason)
        elif not step:
            super().keyPressEvent(event)

    def _jump(self, number: int, button: PlaceButton) -> QAction:
        action = QAction(button.place.label, self)
        action.setShortcut(f"Ctrl+{number}")
        action.setData(number - 1)
        action.triggered.connect(self._on_jump)
        return action

    def _on_jump(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._go(self.buttons[action.data()])

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, PlaceButton):
            self._go(button)

    def _go(self, button: PlaceButton) -> None:
        if button.reason:
            self.refused.emit(button.reason)
            announce(self, button.reason)
        else:
            self.place_requested.emit(button.place.name)

    def _on_focused(self) -> None:
        button = self.sender()
        if isinstance(button, PlaceButton):
            self._at = self.buttons.index(button)
            self._set_tab_stop()

    def _set_tab_stop(self) -> None:
        for index, button in enumerate(self.buttons):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if index == self._at else Qt.FocusPolicy.ClickFocus)
