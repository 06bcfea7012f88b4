"""The sections of a set-up with how far each has come."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from qa_desk.domain.language import tr
from qa_desk.ui.layout.spacing import scaled
from qa_desk.ui.look import Look
from qa_desk.ui.set_up.draft import SectionLine, SectionStatus
from qa_desk.ui.widgets.announcements import announce

_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
_OPEN = frozenset({SectionStatus.NOT_STARTED, SectionStatus.IN_PROGRESS})


class SectionButton(QPushButton):
    """One section: its number, its name, and its status in words. What is done is plain; what is left stands out."""

    def __init__(self, look: Look, number: int, line: SectionLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self.number, self.line, self.is_current = look, number, line, False
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)
        self.show_line(line, is_current=False)

    @property
    def can_start(self) -> bool:
        """Whether the section can be opened now."""
        return self.line.status is not SectionStatus.CANNOT_START

    def show_line(self, line: SectionLine, *, is_current: bool) -> None:
        """Show how the section stands."""
        self.line, self.is_current = line, is_current
        self.setAccessibleName(f"{self.number} {line.label}")
        here = tr("You are here. ") if is_current else ""
        self.setAccessibleDescription(f"{here}{line.status}. {line.told or line.reason}".strip())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        bold, plain = QFontMetrics(self._look.font(bold=True)), QFontMetrics(self._look.font())
        words = bold.horizontalAdvance(f"8  {self.line.label}") + plain.horizontalAdvance(SectionStatus.CANNOT_START)
        return QSize(words + self._look.space(64), self._look.space(40))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        theme, space = self._look.theme, self._look.space
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = theme.text if self.can_start else theme.disabled
        if self.is_current:
            painter.fillRect(self.rect(), QColor(theme.sel))
            painter.fillRect(QRectF(0, 0, space(4), self.height()), QColor(theme.accent))
            ink = theme.sel_text
        elif self.underMouse() and self.can_start:
            painter.fillRect(self.rect(), QColor(theme.alt))
        room = self.rect().adjusted(space(16), 0, -space(12), 0)
        painter.setFont(self._look.font(bold=self.is_current))
        painter.setPen(QColor(ink))
        number_width = painter.fontMetrics().horizontalAdvance("8") + space(8)
        painter.drawText(room, _LEFT, str(self.number))
        painter.drawText(room.adjusted(number_width, 0, 0, 0), _LEFT, self.line.label)
        self._paint_status(painter, room, ink)
        painter.end()

    def _paint_status(self, painter: QPainter, room: QRect, ink: str) -> None:
        theme, space = self._look.theme, self._look.space
        painter.setFont(self._look.font())
        words = self.line.status.words
        if self.line.told and self.line.status is SectionStatus.DONE:
            words = f"{self.line.told}   {words}"
        width, height = painter.fontMetrics().horizontalAdvance(words), painter.fontMetrics().height()
        if self.line.status in _OPEN:
            pad = space(6)
            box = QRectF(
                room.right() - width - 2 * pad, room.center().y() - height / 2 - 1, width + 2 * pad, height + 3
            )
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.info_bg))
            painter.drawRoundedRect(box, 4, 4)
            painter.setPen(QColor(theme.info))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)
        else:
            painter.setPen(QColor(ink if self.is_current or not self.can_start else theme.muted))
            painter.drawText(room, _RIGHT, words)


class TaskList(QFrame):
    """One tab stop: arrows move between the sections that can start, Enter opens one."""

    section_requested = Signal(int)  # 0 for the first
    refused = Signal(str)  # why a section cannot start

    def __init__(self, look: Look, lines: Sequence[SectionLine], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._at = look, 0
        self.setProperty("part", "rail")
        self.setAccessibleName(tr("Sections"))
        self.buttons = [SectionButton(look, number, line, self) for number, line in enumerate(lines, 1)]
        column = QVBoxLayout(self)
        scaled(look, column, margins=(0, 8, 0, 8), spacing=0)
        for button in self.buttons:
            column.addWidget(button)
            button.clicked.connect(self._on_clicked)
        column.addStretch(1)
        self._set_tab_stop()

    def show_lines(self, lines: Sequence[SectionLine], current: int) -> None:
        """Show how every section stands, and which one is open."""
        for number, (button, line) in enumerate(zip(self.buttons, lines, strict=True)):
            button.show_line(line, is_current=number == current)
        if not any(button.hasFocus() for button in self.buttons):
            self._at = current
        self._set_tab_stop()

    def take_focus(self) -> None:
        """Go to the section that is open."""
        self.buttons[self._at].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if not step:
            super().keyPressEvent(event)
            return
        at = next((n for n, button in enumerate(self.buttons) if button.hasFocus()), self._at)
        target = at + step
        while 0 <= target < len(self.buttons) and not self.buttons[target].can_start:
            target += step
        if 0 <= target < len(self.buttons):
            self._at = target
            self._set_tab_stop()
            self.take_focus()
        elif 0 <= at + step < len(self.buttons):
            self._refuse(self.buttons[at + step])

    def _on_clicked(self) -> None:
        button = self.sender()
        if not isinstance(button, SectionButton):
            return
        if button.can_start:
            self.section_requested.emit(button.number - 1)
        else:
            self._refuse(button)

    def _refuse(self, button: SectionButton) -> None:
        words = tr("{label} cannot start yet. {reason}.", label=button.line.label, reason=button.line.reason)
        self.refused.emit(words)
        announce(self, words)

    def _set_tab_stop(self) -> None:
        for number, button in enumerate(self.buttons):
            policy = Qt.FocusPolicy.ClickFocus if button.can_start else Qt.FocusPolicy.NoFocus
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if number == self._at else policy)
