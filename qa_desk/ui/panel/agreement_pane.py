"""How far the auditors agree, in plain words first; what analysts want to see opens on request."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal

from qa_desk.domain.language import tr
from qa_desk.ui.layout.scrolled_column import ScrolledColumn
from qa_desk.ui.layout.spacing import button_row, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.text_label import TextLabel

OPEN_WORDS, CLOSE_WORDS = tr("&For analysts"), tr("&Hide what is for analysts")


class AgreementPane(ScrolledColumn):
    """Sentences people can talk about, then figures with what they stand on. No colours and no verdict on people."""

    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, margins=16, widest=760)
        self.plain_label = TextLabel(look)
        self.analysts_label = TextLabel(look)
        self.analysts_button = verb_button(OPEN_WORDS)
        self.back_button = verb_button(tr("Back to the question  Esc"))
        self.column.addWidget(TextLabel(look, tr("How far the auditors agree"), size=TextSize.SECTION, bold=True))
        self.column.addLayout(button_row(look, self.analysts_button, self.back_button))
        self._cards = []
        for label in (self.plain_label, self.analysts_label):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            card = Card(look)
            card.body.addWidget(label)
            self.column.addWidget(card)
            self._cards.append(card)
        self.analysts_button.clicked.connect(self._on_analysts_requested)
        self.back_button.clicked.connect(self.left)

    def show_words(self, scales: Sequence[tuple[str, Sequence[str], Sequence[str]]]) -> None:
        """Show each scale with its sentences, and with its figures closed; several scales are told apart by name."""
        several = len(scales) > 1
        plain = [(*((name,) if several else ()), *lines) for name, lines, _ in scales]
        figures = [(*((name,) if several else ()), *lines) for name, _, lines in scales]
        self.plain_label.setText("\n\n".join("\n".join(lines) for lines in plain))
        self.analysts_label.setText("\n\n".join("\n".join(lines) for lines in figures))
        self._show_analysts(False)

    def take_focus(self) -> None:
        """Go to the way back."""
        self.back_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_analysts_requested(self) -> None:
        self._show_analysts(self._cards[1].isHidden())

    def _show_analysts(self, wanted: bool) -> None:
        self._cards[1].setVisible(wanted)
        words = CLOSE_WORDS if wanted else OPEN_WORDS
        self.analysts_button.setText(words)
        self.analysts_button.setAccessibleName(words.replace("&", ""))
