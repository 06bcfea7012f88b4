"""What is to be put right and what is to be looked at, while one writes; each line leads to its place."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from qa_desk.domain.language import tr
from qa_desk.ui.layout.spacing import scaled
from qa_desk.ui.look import Look
from qa_desk.ui.template_designer.groups.group import GroupHeading
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.link_button import LinkButton

MOST_LINES = 3
MOST_LINKS = 40


@dataclass(frozen=True)
class CheckLine:
    """One thing: its words, the place they lead to as text, and whether it holds publishing."""

    place: str
    words: str
    holds: bool


class _Lines(QScrollArea):
    """As tall as a few lines, then it scrolls."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        inside = self.widget()
        line = self._look.text_height() + self._look.space(10)
        tall = inside.heightForWidth(self.width()) if inside is not None and inside.hasHeightForWidth() else line
        return QSize(self._look.space(200), min(tall, MOST_LINES * line))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.space(100), self.sizeHint().height())


class ChecksCard(Card):
    """One line while there is nothing; read aloud by whoever asks, never by itself while one types."""

    place_requested = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, margin=4)
        self._shown: tuple[CheckLine, ...] | None = None
        self.heading = GroupHeading(look, tr("Checks"))
        self._is_compact, self._is_open = False, True
        self.links: list[LinkButton] = []
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        scaled(look, self._column, margins=(4, 4, 4, 4), spacing=2)
        self.area = _Lines(look)
        self.area.setWidget(inside)
        inside.setAutoFillBackground(False)  # the card shows through
        self.area.viewport().setAutoFillBackground(False)
        self.body.addWidget(self.heading)
        self.heading.clicked.connect(self._on_heading)
        self.body.addWidget(self.area)
        self.setAccessibleName(tr("Checks"))
        self.show_lines(())

    def show_lines(self, lines: Sequence[CheckLine]) -> None:
        """Show these, those that hold publishing first."""
        if tuple(lines) == self._shown:
            return
        self._shown = tuple(lines)
        ordered = sorted(lines, key=lambda line: not line.holds)[:MOST_LINKS]
        for link in self.links:
            self._column.removeWidget(link)
            link.hide()
            link.deleteLater()
        self.links = [self._link(line) for line in ordered]
        self.set_part("warning" if any(line.holds for line in lines) else "card")
        self._show_open()
        self.area.updateGeometry()

    def set_compact(self, compact: bool) -> None:
        """One line where there is little room; it opens the list."""
        if compact != self._is_compact:
            self._is_compact, self._is_open = compact, not compact
            self._show_open()

    def _on_heading(self) -> None:
        self._is_open = not self._is_open
        self._show_open()

    def _show_open(self) -> None:
        is_open = self._is_open and bool(self.links)
        self.area.setVisible(is_open)
        self.heading.show_title(checks_words(self._shown or ()), is_open=is_open)

    def _link(self, line: CheckLine) -> LinkButton:
        link = LinkButton(self._look, f"! {line.words}" if line.holds else line.words)
        link.clicked.connect(lambda: self.place_requested.emit(line.place))
        self._column.addWidget(link)
        link.show()
        return link


def checks_words(lines: Sequence[CheckLine]) -> str:
    """ "Checks: 2 things to put right, 1 thing to look at"."""
    holding = sum(line.holds for line in lines)
    looking = len(lines) - holding
    told = [
        f"{count} {'thing' if count == 1 else 'things'} {what}"
        for count, what in ((holding, tr("to put right")), (looking, tr("to look at")))
        if count
    ]
    return tr("Checks: {join}", join=", ".join(told)) if told else tr("Checks: nothing to put right")
