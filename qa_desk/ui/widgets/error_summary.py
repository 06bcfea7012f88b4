"""Everything that stands in the way, together, each line a link to its place."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from qa_desk.domain.language import tr
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.widgets.announcements import announce
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.link_button import LinkButton
from qa_desk.ui.widgets.text_label import TextLabel

HEADING = tr("There is a problem")


@dataclass(frozen=True)
class SummaryLine:
    """One problem and the place its link leads to."""

    place: str
    words: str


class ErrorSummary(Card):
    """Takes the focus when it appears; 1 to 9 jump to a problem. Hidden while there is none."""

    place_requested = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, part="problem", parent=parent)
        self.heading = TextLabel(look, HEADING, size=TextSize.SECTION, bold=True)
        self.links: list[LinkButton] = []
        self._places: list[str] = []
        self._rows: list[QWidget] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.body.addWidget(self.heading)
        self.body.addLayout(self._lines)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(HEADING)
        self.hide()

    def show_problems(self, problems: Sequence[SummaryLine]) -> None:
        """Show these problems in order; with none the summary goes away."""
        for row in self._rows:
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._places = [problem.place for problem in problems]
        self.links = [LinkButton(self._look, problem.words) for problem in problems]
        self._rows = [self._row(number, link) for number, link in enumerate(self.links, 1)]
        self.setAccessibleDescription(". ".join(problem.words for problem in problems))
        self.setVisible(bool(problems))

    def take_focus(self) -> None:
        """Bring the reader here and say how much there is to put right."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, tr("{HEADING}. {count} to put right.", HEADING=HEADING, count=len(self.links)), assertive=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if not self._places:
            super().keyPressEvent(event)
        elif text.isdecimal() and 1 <= int(text) <= len(self._places) and not event.modifiers() & _COMMANDS:
            self.place_requested.emit(self._places[int(text) - 1])
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._move(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.place_requested.emit(self._places[max(self._focused(), 0)])
        else:
            super().keyPressEvent(event)

    def _focused(self) -> int:
        return next((number for number, link in enumerate(self.links) if link.hasFocus()), -1)

    def _move(self, step: int) -> None:
        target = min(max(self._focused() + step, 0), len(self.links) - 1)
        self.links[target].setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, number: int, link: LinkButton) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(self._look.space(8))
        mark = TextLabel(self._look, str(number), bold=True, ink="error", wrap=False)
        mark.setMinimumWidth(self._look.space(16))
        mark.setContentsMargins(0, self._look.space(2), 0, 0)
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(link, 1)
        link.clicked.connect(self._on_link_clicked)
        self._lines.addWidget(row)
        row.show()  # now, so that whoever measures the summary counts it in
        return row

    def _on_link_clicked(self) -> None:
        link = self.sender()
        if isinstance(link, LinkButton):
            self.place_requested.emit(self._places[self.links.index(link)])


_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
