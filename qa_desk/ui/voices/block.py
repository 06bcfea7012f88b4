"""Voices among the findings: how many spoke, how they answered what can be counted, and the way to their words."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from qa_desk.domain.language import tr
from qa_desk.domain.voices.counts import VoiceCount, item_words, voices_sentence
from qa_desk.domain.wording import lower_first
from qa_desk.ui.layout.spacing import scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.text_label import TextLabel

NOBODY = tr("Nobody’s voice is recorded in this audit yet.")
SMALL = tr("small group")
BESIDE = 420
"""The width in pixels at 100 % from which the button stands beside the words."""


class VoiceBlock(QWidget):
    """One bold line, the counts under it, and a button."""

    open_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.sentence = TextLabel(look, bold=True)
        self.counts = TextLabel(look, ink="muted")
        self.open_button = verb_button(tr("Open &voices"))
        words = QVBoxLayout()
        scaled(look, words, spacing=2)
        words.addWidget(self.sentence)
        words.addWidget(self.counts)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        scaled(look, self._line, spacing=16)
        self._line.addLayout(words, 1)
        self._line.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.open_button.clicked.connect(self.open_requested)

    def minimumSizeHint(self) -> QSize:
        """No wider than it is with the button below, so that a narrow page never scrolls sideways."""
        return QSize(self.open_button.minimumSizeHint().width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The button goes below the words where it would leave them no room."""
        super().resizeEvent(event)
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._line.setDirection(beside if self.width() >= self._look.space(BESIDE) else below)

    def show_counts(self, counts: Sequence[VoiceCount]) -> None:
        """Say who spoke, and how they answered; few answers are marked, never compared."""
        told = voices_sentence(counts)
        self.sentence.setText(tr("Voices: {lower_first}.", lower_first=lower_first(told)) if told else NOBODY)
        parts = [
            f"{item.question.label} {item_words(item)}{f' ({SMALL})' if item.is_small else ''}."
            for one in counts
            for item in one.items
            if item.answered
        ]
        self.counts.setText(" ".join(parts))
        self.counts.setVisible(bool(parts))
