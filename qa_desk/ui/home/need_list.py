"""The lines of *What needs you today*: words at the left, one verb at the right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QVBoxLayout, QWidget

from qa_desk.domain.language import tr
from qa_desk.ui.home.needs import Need
from qa_desk.ui.layout.spacing import scaled
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.text_label import TextLabel

NOTHING = tr("Nothing needs you today.")
WORDS_EMS = 8


class VerbButton(QPushButton):
    """Leaves Up, Down and Enter to the list it stands in."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)


class NeedRow(QWidget):
    """One line; its verb is its only stop."""

    def __init__(self, look: Look, need: Need) -> None:
        super().__init__()
        self.need = need
        self.verb_button = VerbButton(need.verb)
        self.verb_button.setAutoDefault(False)
        self.verb_button.setAccessibleName(f"{need.verb}: {need.title}")
        self.verb_button.setAccessibleDescription(need.words)
        words = QVBoxLayout()
        scaled(look, words, spacing=2)
        words.addWidget(TextLabel(look, need.title, bold=True, ink="error" if need.is_urgent else ""))
        if need.words:
            words.addWidget(TextLabel(look, need.words, ink="muted"))
        self._look = look
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        scaled(look, self._line, margins=(0, 8, 0, 8), spacing=16)
        self._line.addLayout(words, 1)
        self._line.addWidget(self.verb_button, 0, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The verb goes below the words where it would leave them no room."""
        super().resizeEvent(event)
        room = self.verb_button.sizeHint().width() + WORDS_EMS * self._look.text_height()
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        wanted = below if self.width() < room else beside
        if self._line.direction() is not wanted:
            self._line.setDirection(wanted)
            self.updateGeometry()


class NeedList(Card):
    """Up to five lines. Up and Down move between them, Enter does what the line says."""

    chosen = Signal(object)  # Need

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, margin=12, parent=parent)
        self.rows: list[NeedRow] = []
        self._parts: list[QWidget] = []

    def show_needs(self, needs: Sequence[Need]) -> None:
        """Show these lines, or that there is nothing to do; the focus stays on the line it was on."""
        if [row.need for row in self.rows] == list(needs) and self._parts:
            return
        focused = next(((row.need.audit, row.need.shows) for row in self.rows if row.verb_button.hasFocus()), None)
        for part in self._parts:
            self.body.removeWidget(part)
            part.hide()
            part.deleteLater()
        self.rows = [NeedRow(self._look, need) for need in needs]
        self._parts = []
        for row in self.rows:
            if self._parts:
                self._parts.append(_line())
            self._parts.append(row)
            row.verb_button.clicked.connect(self._on_clicked)
        self._parts = self._parts or [TextLabel(self._look, NOTHING)]
        for part in self._parts:
            self.body.addWidget(part)
        if focused is not None and self.rows:
            self._focus(next((n for n, row in enumerate(self.rows) if (row.need.audit, row.need.shows) == focused), 0))

    def take_focus(self) -> bool:
        """Go to the first line; False when there is none."""
        if self.rows:
            self._focus(0)
        return bool(self.rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        at = next((n for n, row in enumerate(self.rows) if row.verb_button.hasFocus()), None)
        if at is not None and step and 0 <= at + step < len(self.rows):
            self._focus(at + step)
        elif at is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.rows[at].verb_button.click()
        else:
            super().keyPressEvent(event)

    def _focus(self, number: int) -> None:
        self.rows[number].verb_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_clicked(self) -> None:
        button = self.sender()
        row = next((row for row in self.rows if row.verb_button is button), None)
        if row is not None:
            self.chosen.emit(row.need)


def _line() -> QFrame:
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Plain)
    line.setForegroundRole(line.palette().ColorRole.Mid)
    return line
