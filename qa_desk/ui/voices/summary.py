"""What practitioners and families said, to be read beside the panel's record or by itself."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from qa_desk.domain.voices.voice import Voice
from qa_desk.domain.voices.words import voice_lines, voice_title
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.text_label import TextLabel


class VoiceSummary(Card):
    """Each voice with its questions and answers. Hidden while there is none; nothing in it takes the keyboard."""

    def __init__(self, look: Look, heading: str = "", parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        if heading:
            self.body.addWidget(TextLabel(look, heading, size=TextSize.QUESTION, bold=True))
        self.labels: list[TextLabel] = []
        self.hide()

    def show_voices(self, voices: Sequence[Voice]) -> None:
        """Show these voices, in this order."""
        for label in self.labels:
            self.body.removeWidget(label)
            label.hide()
            label.deleteLater()
        self.labels = []
        for voice in voices:
            self.labels.append(TextLabel(self._look, voice_title(voice), bold=True))
            for asked, said in voice_lines(voice):
                self.labels += [TextLabel(self._look, asked, ink="muted"), TextLabel(self._look, said)]
        for label in self.labels:
            self.body.addWidget(label)
        self.setVisible(bool(voices))
