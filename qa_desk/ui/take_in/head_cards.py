"""The versions of one answer side by side, of which one can be chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QRadioButton, QWidget

from qa_desk.domain.language import tr
from qa_desk.ui.layout.spacing import scaled
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.take_in.rows import HeadRow
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.text_label import TextLabel

SIDE_BY_SIDE = 640


class HeadCard(Card):
    """One version: who gave it on which computer, when, the answer and its note."""

    def __init__(self, look: Look, head: HeadRow, number: int) -> None:
        super().__init__(look)
        self.head = head
        self.choose_button = QRadioButton(tr("Version {number}", number=number))
        self.choose_button.setAccessibleName(tr("Version {number}, {title}", number=number, title=head.title))
        self.choose_button.setAccessibleDescription(f"{head.recorded}. {head.value}. {head.note}")
        self.choose_button.setAutoExclusive(False)
        self.body.addWidget(self.choose_button)
        self.body.addWidget(TextLabel(look, head.title))
        self.body.addWidget(TextLabel(look, head.recorded, ink="muted"))
        self.body.addWidget(TextLabel(look, head.value, size=TextSize.QUESTION, bold=True))
        self.body.addWidget(TextLabel(look, head.note or tr("No note")))
        self.body.addStretch(1)


class HeadCards(QWidget):
    """One tab stop; arrows move, Space chooses. Nothing is chosen to begin with."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.cards: list[HeadCard] = []
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._group.buttonClicked.connect(self._on_clicked)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        scaled(look, self._row, spacing=12)
        look.changed.connect(self._arrange)

    @property
    def chosen(self) -> str:
        """The id of the version that is chosen, or an empty text."""
        return next((card.head.id for card in self.cards if card.choose_button.isChecked()), "")

    @property
    def has_focus(self) -> bool:
        """Whether the keyboard is on one of the versions."""
        return any(card.choose_button.hasFocus() for card in self.cards)

    def show_heads(self, heads: Sequence[HeadRow]) -> None:
        """Show these versions, none of them chosen."""
        if [card.head for card in self.cards] == list(heads):
            return
        for card in self.cards:
            self._group.removeButton(card.choose_button)
            self._row.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [HeadCard(self._look, head, number) for number, head in enumerate(heads, start=1)]
        for card in self.cards:
            self._group.addButton(card.choose_button)
            self._row.addWidget(card, 1)

    def take_focus(self) -> None:
        """Go to the chosen version, else the first."""
        for card in sorted(self.cards, key=lambda one: not one.choose_button.isChecked())[:1]:
            card.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}
        step = keys.get(Qt.Key(event.key()), 0)
        at = next((place for place, card in enumerate(self.cards) if card.choose_button.hasFocus()), None)
        if at is not None and step and 0 <= at + step < len(self.cards):
            self.cards[at + step].choose_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Side by side where there is room, else one under the other."""
        wide = self.width() >= self._look.space(SIDE_BY_SIDE)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def _on_clicked(self, button: QRadioButton) -> None:
        for card in self.cards:
            card.choose_button.setChecked(card.choose_button is button)
