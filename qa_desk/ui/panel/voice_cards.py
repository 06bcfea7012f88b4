"""What each auditor wrote, side by side: their grade, their evidence and where they saw it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from qa_desk.domain.language import tr
from qa_desk.ui.layout.spacing import scaled
from qa_desk.ui.look import Look
from qa_desk.ui.panel.rows import Voice
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.grade_tag import GradeTag
from qa_desk.ui.widgets.text_label import TextLabel

BESIDE_FROM = 520
"""The width in pixels at 100 % from which two cards are beside each other."""
NO_EVIDENCE = tr("No evidence was written.")


class VoiceCard(Card):
    """One auditor's side of the question."""

    focused = Signal()

    def __init__(self, look: Look, voice: Voice, parent: QWidget | None = None) -> None:
        super().__init__(look, margin=12, parent=parent)
        self.voice = voice
        top = QHBoxLayout()
        scaled(look, top)
        top.addWidget(TextLabel(look, voice.name, bold=True), 1)
        top.addWidget(GradeTag(look, voice.tag), 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(top)
        self.body.addWidget(TextLabel(look, voice.evidence or NO_EVIDENCE, ink="" if voice.evidence else "muted"))
        for words in (
            voice.reason and tr("Why: {reason}", reason=voice.reason),
            voice.sources,
            tr("Flagged for the panel") * voice.flagged,
        ):
            if words:
                self.body.addWidget(TextLabel(look, words, ink="muted"))
        self.body.addStretch(1)
        self.setAccessibleName(f"{voice.name}: {voice.tag.word}")
        told = (voice.evidence or NO_EVIDENCE, voice.reason, voice.sources, tr("Flagged for the panel") * voice.flagged)
        self.setAccessibleDescription(". ".join(words for words in told if words))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.focused.emit()
        super().focusInEvent(event)


class VoiceCards(QWidget):
    """The cards two by two, one below the other where there is little room. One tab stop; Left and Right walk them."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.cards: list[VoiceCard] = []
        self._current = 0
        self._columns = 0
        self._grid = QGridLayout(self)
        scaled(look, self._grid, spacing=12)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        look.changed.connect(self._arrange)

    def show_voices(self, voices: Sequence[Voice]) -> None:
        """Show the auditors of another question."""
        for card in self.cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [VoiceCard(self._look, voice, self) for voice in voices]
        for card in self.cards:
            card.focused.connect(self._on_focused)
        self._current, self._columns = 0, 0
        self._set_tab_stop()
        self._arrange()

    def take_focus(self) -> None:
        """Go to the card that was visited last."""
        if self.cards:
            self.cards[self._current].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step and not event.modifiers() and 0 <= self._current + step < len(self.cards):
            self.cards[self._current + step].setFocus(Qt.FocusReason.OtherFocusReason)
        elif not step:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        columns = 2 if self.width() >= self._look.space(BESIDE_FROM) else 1
        if columns == self._columns:
            return
        self._columns = columns
        for place, card in enumerate(self.cards):
            self._grid.removeWidget(card)
            self._grid.addWidget(card, place // columns, place % columns)
            card.show()
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _on_focused(self) -> None:
        card = self.sender()
        if isinstance(card, VoiceCard):
            self._current = self.cards.index(card)
            self._set_tab_stop()

    def _set_tab_stop(self) -> None:
        for place, card in enumerate(self.cards):
            stop = Qt.FocusPolicy.StrongFocus if place == self._current else Qt.FocusPolicy.ClickFocus
            card.setFocusPolicy(stop)
