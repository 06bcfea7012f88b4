"""Six words that two people compare over the telephone, large enough to be read out from a distance."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QWidget

from qa_desk.ui.layout.spacing import scaled
from qa_desk.ui.layout.wrap_layout import WrapLayout
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.widgets.text_label import TextLabel


class SpokenWords(QWidget):
    """Each word with its number; wrapped where there is little room, never broken inside a word."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._name = look, name
        self.words: tuple[str, ...] = ()
        self._labels: list[QLabel] = []
        self._row = WrapLayout(0, self)
        scaled(look, self._row, spacing=16)

    def show_words(self, words: Sequence[str]) -> None:
        """Show these words."""
        for label in self._labels:
            label.hide()
            label.deleteLater()
            self._row.takeAt(0)
        self.words = tuple(words)
        self._labels = [
            TextLabel(self._look, f"{number} {word}", size=TextSize.PAGE, bold=True, wrap=False)
            for number, word in enumerate(words, start=1)
        ]
        for label in self._labels:
            self._row.addWidget(label)
        self.setAccessibleName(f"{self._name}: {', '.join(words)}")
        self.updateGeometry()
